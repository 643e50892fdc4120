import Prompts

extension Plan {
  /// The season for an athlete, made on a day; the same answers always give the same plan.
  ///
  /// It starts tomorrow, in the week that holds tomorrow, and goes past the race; without a race
  /// it rolls on for twelve weeks. Every week is the best lawful placement of what the season asks
  /// of it; what did not fit stands in `dropped`.
  package static func make(for athlete: Athlete, on today: Day) -> Plan {
    SeasonMaker(athlete, on: today).plan()
  }
}

/// Weaves the season: targets week by week, each placed after the one before it.
struct SeasonMaker {
  let athlete: Athlete
  let today: Day
  let standing: Standing
  let arc: Arc
  let dates: Dates
  let race: Day?

  init(_ athlete: Athlete, on today: Day) {
    self.athlete = athlete
    self.today = today
    standing = Standing(athlete, on: today)
    arc = Arc.arc(for: athlete.goal, level: standing.level)
    race = athlete.goal?.mode == .racing ? athlete.goal?.date.map { min($0, today + 3660) } : nil
    dates = Dates(today: today, race: race, kind: arc.kind, now: athlete.now)
  }

  func plan() -> Plan {
    guard athlete.screening?.clear != false else { return walking() }
    let first = (today + 1).weekStart
    let toRace = race.map { ($0.weekStart - first) / 7 + 1 }
    let arcWeeks = max(0, min(530, toRace ?? arc.recommended))
    let after = race == nil ? 0 : recoveryWeeks
    var phases = arc.phases(arcWeeks)
    phases += Array(repeating: .recovery, count: after)
    if phases.isEmpty { phases = [.recovery] }
    var weeks: [Week] = []
    var tail = Tail()
    var growth = Growth(standing, arc: arc, phases: phases)
    var known: [(brief: Brief, placement: Placement)] = []
    for (index, phase) in phases.enumerated() {
      let starts = first + 7 * index
      let target = growth.target(index, phase: phase)
      let brief = brief(target, starts: starts, tail: tail)
      let placement: Placement
      if let same = known.first(where: { $0.brief == brief }) {
        placement = same.placement
      } else {
        placement = Placement.best(brief)
        known.append((brief, placement))
      }
      let filling = Filling(standing: standing, target: target, dates: dates, starts: starts)
      let days = filling.days(placement)
      var week = Week(
        number: index + 1, of: race == nil || index >= arcWeeks ? nil : arcWeeks, starts: starts,
        phase: phase, easier: target.easier, flags: flags(target, starts: starts), days: days)
      week.dropped = dropped(brief, placement)
      growth.ran(week)
      tail = Tail(placement.days, days: days)
      weeks.append(week)
    }
    return Plan(
      on: today, mode: standing.mode, level: standing.level, verdict: verdict(arcWeeks),
      assumed: standing.assumed, weeks: weeks)
  }

  private var recoveryWeeks: Int {
    switch arc.kind {
    case .fun: 0
    case .fiveK, .tenK: 1
    case .half: 2
    case .marathon: 4
    }
  }

  private func verdict(_ weeks: Int) -> Verdict {
    guard standing.mode == .racing else { return Verdict(kind: .ok, says: Say.Season.rolling()) }
    guard let race, race > today else {
      return Verdict(kind: .postRace, says: Say.Season.postRace())
    }
    if weeks >= arc.least { return Verdict(kind: .ok, says: Say.Season.reachable(weeks: weeks)) }
    return Verdict(kind: .tooSoon, says: Say.Season.tooSoon(weeks: weeks, least: arc.least))
  }

  private func flags(_ target: Target, starts: Day) -> Set<Week.Flag> {
    var flags: Set<Week.Flag> = target.runWalk ? [.run] : []
    if let race {
      if (0..<7).contains(race - starts) { flags.insert(.race) }
      if starts > race, target.phase == .recovery { flags.insert(.post) }
    }
    if starts <= today + 7 {
      if let ill = athlete.now?.ill, ill != .none { flags.insert(.ill) }
      for sore in athlete.now?.soreness ?? [] where sore.area.isLegs {
        if sore.pain { flags.insert(.hurt) } else if (sore.level ?? 0) >= 5 { flags.insert(.sore) }
      }
    }
    let days = standing.offered.days.map(\.rawValue)
    if days.count == 2, Score.around(days[0], days[1]) == 1 { flags.insert(.adj) }
    return flags
  }

  private func brief(_ target: Target, starts: Day, tail: Tail) -> Brief {
    var moves: [Brief.Moves] = []
    var lifts: [Brief.Lifts] = []
    for day in 0..<7 {
      let limit = standing.limits[day]
      let date = starts + day
      var wished: Brief.Moves = 0
      if limit >= 10 { wished |= Move.easy.bit }
      if limit >= 20 { wished |= Move.cross.bit }
      if target.long > 0, limit >= 20 { wished |= Move.long.bit }
      switch target.quality {
      case .none: break
      case .strides: if limit >= 20 { wished |= Move.key.bit }
      default:
        if limit >= 30 {
          wished |= Move.quality.bit
        } else if limit >= 20 {
          wished |= Move.key.bit
        }
      }
      if target.second, limit >= 30 { wished |= Move.second.bit }
      if standing.mode == .fun, limit < 30, limit >= 10 { wished |= Move.gym.bit }
      var left = dates.moves(on: date, of: wished)
      if day == 0, tail.hard & 0b100_0000 != 0 || tail.legs & 0b100_0000 != 0 {
        left &= ~(Move.quality.bit | Move.second.bit | Move.long.bit)
      }
      if day == 0, target.runs > 0, standing.level == .new, tail.run & 0b100_0000 != 0 {
        left &= ~(Move.easy.bit | Move.key.bit | Move.long.bit | Move.quality.bit)
      }
      moves.append(left)
      var lift = target.wishedLifts
      if limit < 20, left & Move.gym.bit == 0 { lift = 0 }
      if day == 0, tail.legs & 0b100_0000 != 0 { lift &= ~(Lift.legs.bit | Lift.full.bit) }
      lifts.append(dates.lifts(on: date, of: lift))
    }
    return Brief(
      moves: moves, lifts: lifts, runs: target.runs, cross: target.cross,
      rests: standing.level == .new ? 2 : 1, apart: standing.level == .new, heavyGap: 2,
      heavy: false, wishedLifts: target.wishedLifts, longRank: longRank(target), tail: tail)
  }

  private func longRank(_ target: Target) -> [UInt8] {
    (0..<7).map { day in
      if let wished = standing.longRunDay { return wished.rawValue == day ? 9 : 0 }
      let fits = standing.limits[day] >= target.long
      if day == 5 { return fits ? 9 : 4 }
      if day == 6 { return fits ? 8 : 3 }
      return fits ? 6 : 1
    }
  }

  private func dropped(_ brief: Brief, _ placement: Placement) -> [Dropped] {
    var dropped: [Dropped] = []
    let runs = placement.days.count { $0.move.isRun && $0.move != .race }
    if runs < brief.runs {
      dropped.append(
        Dropped(
          what: Say.Season.droppedRuns(
            runs: Said.count(brief.runs - runs, one: "run", many: "runs")),
          guideline: "A19"))
    }
    return dropped
  }

  /// Walks and mobility alone, until a doctor has cleared the athlete. (3.5)
  private func walking() -> Plan {
    let first = (today + 1).weekStart
    let weeks = (0..<4).map { index in
      let starts = first + 7 * index
      var rest = false
      let days = (0..<7).map { day -> DayPlan in
        let limit = standing.limits[day]
        guard limit > 0 else { return .off }
        guard starts + day > today, limit >= 10 else { return .rest }
        rest.toggle()
        var sessions = [Session(.walk, minutes: min(20, limit))]
        if rest, day < 6, limit >= 30 { sessions.append(Session(.mobility, minutes: 10)) }
        return DayPlan(sessions: sessions)
      }
      return Week(number: index + 1, starts: starts, phase: .rolling, days: days)
    }
    return Plan(
      on: today, mode: standing.mode, level: standing.level,
      verdict: Verdict(kind: .none, says: Say.Season.notCleared()), assumed: standing.assumed,
      weeks: weeks)
  }
}

extension Tail {
  /// What a placed week leaves for the next one to mind.
  init(_ week: [Choice], days: [DayPlan]) {
    rest = 0
    for day in 0..<7 {
      let bit: UInt8 = 1 << UInt8(day)
      let move = week[day].move
      if move.isHard { hard |= bit }
      if Score.isKeyed(move) { keyed |= bit }
      if move.isRun { run |= bit }
      if move.isRest { rest |= bit }
      if days[day].isHeavyLegs { heavy |= bit }
      if week[day].lift.loadsLegs { legs |= bit }
    }
  }
}
