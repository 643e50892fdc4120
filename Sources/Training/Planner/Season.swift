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
  /// What the goal asks of the weeks; a smaller one where the goal is too soon.
  let arc: Arc
  let dates: Dates
  let race: Day?
  let course: Course
  /// Weeks to the race, its own included; 0 without one or behind it.
  let toRace: Int
  let first: Day
  let verdict: Verdict
  /// The week before the first, as far as it is known.
  var before = Tail()
  /// Weeks of lifting behind the first, where a season goes on; nil where the athlete's word counts.
  var lifted: Int?
  private let trial: Line?

  /// - Parameters:
  ///   - athlete: Whom it is for.
  ///   - today: The day before the first.
  ///   - table: The week of the run-walk table to begin with, where a season goes on in it. (2.1)
  ///   - behind: Weeks of that season that have gone by.
  init(_ athlete: Athlete, on today: Day, table: Int? = nil, behind: Int = 0) {
    self.athlete = athlete
    self.today = today
    var standing = Standing(athlete, on: today)
    if let table { standing.table = min(9, max(1, table)) }
    self.standing = standing
    let first = (today + 1).weekStart
    self.first = first
    let goal = athlete.goal
    var arc = Arc.arc(for: goal, level: standing.level, km: standing.weekKm)
    let isMinor = (standing.age ?? 18) < 18
    let isTooLong = isMinor && arc.kind.rawValue >= Arc.Kind.half.rawValue
    if isTooLong {
      (arc.peakKm, arc.longKm) = (Arc.first[1].peakKm, Arc.first[1].longKm)
    }
    var race = arc.kind == .fun ? nil : goal?.date.map { min($0, today + 3660) }
    if arc.kind != .fun, goal?.date == nil, !isTooLong {
      // A time trial at the end of a whole arc gives the season its date. (A1)
      race = first + 7 * (arc.most - 1) + (standing.longRunDay ?? .sat).rawValue
      trial = race.map { Say.Season.assumedTrial(day: $0) }
    } else {
      trial = nil
    }
    let ahead = race.map { $0 > today } ?? false
    toRace = ahead ? race.map { min(530, ($0.weekStart - first) / 7 + 1) } ?? 0 : 0
    let weeks = arc.kind == .fun ? 12 : toRace
    if arc.kind == .fun {
      verdict = Verdict(kind: .ok, says: Say.Season.rolling())
    } else if isTooLong {
      verdict = Verdict(
        kind: .tooSoon, says: Say.Season.minor(),
        offers: [Say.Season.offerShorter(distance: Distance.tenK)])
    } else if !ahead, let race, today - race <= 28 {
      verdict = Verdict(kind: .postRace, says: Say.Season.postRace())
    } else if !ahead {
      verdict = Verdict(kind: .none, says: Say.Season.newGoal())
    } else {
      let reach = Reach(
        standing: standing, goal: goal ?? Goal(kind: .race), arc: arc, weeks: toRace)
      verdict = reach.verdict()
      if verdict.kind == .tooSoon, let index = reach.reachable {
        arc.peakKm = Arc.first[index].peakKm
        arc.longKm = Arc.first[index].longKm
      }
    }
    // A race early in the week has most of its last seven days in the week before. (B9)
    if let race, ahead, race.weekday < .thu { arc.taper += 1 }
    self.arc = arc
    self.race = race
    var dates = Dates(
      today: today, race: race, kind: arc.kind, now: athlete.now,
      newLifter: standing.experience != .regular)
    dates.starts = !isTooLong
    self.dates = dates
    var course = Course(
      arc, weeks: weeks, table: standing.table, careful: standing.isCareful, behind: behind)
    if ahead { course.recover(arc) }
    if arc.kind != .fun, !ahead {
      let km = (standing.weekKm, Double(standing.longest * 60) / Double(standing.pace))
      course.keepOn(arc, km: km, since: race.map { first - $0 } ?? 99)
    }
    self.course = course
  }

  func plan() -> Plan {
    var plan = Plan(
      on: today, mode: standing.mode, level: standing.level, verdict: verdict,
      assumed: standing.assumed + (trial.map { [$0] } ?? []))
    if (standing.age ?? 18) < 13 {
      plan.verdict = Verdict(kind: .none, says: Say.Season.child())
      plan.weeks = walking()
    } else if athlete.screening?.clear == false {
      plan.verdict = Verdict(kind: .none, says: Say.Season.notCleared())
      plan.weeks = walking()
    } else {
      plan.weeks = woven().weeks
    }
    return plan
  }

  /// The weeks, and what was searched for them: each order with its best placement, once.
  func woven() -> (weeks: [Week], searched: [(brief: Brief, placement: Placement)]) {
    var weeks: [Week] = []
    weeks.reserveCapacity(course.frames.count)
    var tail = before
    var growth = Growth(standing, first: first, lifted: lifted)
    growth.isHurt = dates.noRunUntil > 0
    if let race, race <= today { growth.weeksSinceRace = max(1, (first - race.weekStart) / 7) }
    var known: [(brief: Brief, placement: Placement)] = []
    for (index, frame) in course.frames.enumerated() {
      let starts = first + 7 * index
      let begun = max(0, today + 1 - starts)
      var target = growth.target(frame, index: index, starts: starts, begun: begun)
      if index == 0, dates.share < 100 { target.ease(to: dates.share) }
      if index == 0, dates.delay > 0, frame.phase == .recovery { target.runs = 1 }
      let spans = spans(starts, growth: growth, weeks: weeks)
      func filled(_ target: Target) -> (brief: Brief, days: [DayPlan], choices: [Choice])? {
        let brief = brief(target, starts: starts, tail: tail)
        let placement: Placement
        if let same = known.first(where: { $0.brief == brief }) {
          placement = same.placement
        } else {
          placement = Placement.best(brief)
          known.append((brief, placement))
        }
        var filling = Filling(
          standing: standing, target: target, arc: frame.arc, dates: dates, starts: starts)
        filling.spans = spans
        filling.last = target.easier ? growth.last : 0
        filling.lastLong = target.easier ? growth.lastLong : 0
        filling.afterSunday = tail.keyed != 0
        return filling.days(placement).map { (brief, $0.days, $0.choices) }
      }
      var placed = filled(target)
      if placed == nil, target.second {
        target.second = false
        placed = filled(target)
      }
      if placed == nil {
        target.quality = .strides
        placed = filled(target)
      }
      // A cut-back week that lifting leaves too small is run without it. (B4)
      if target.easier, target.wishedLifts != 0, let (_, days, _) = placed,
        days.reduce(0, { $0 + $1.runMinutes }) * 100 < growth.last * 70
      {
        target.wishedLifts = 0
        placed = filled(target) ?? placed
      }
      guard let (brief, days, choices) = placed else { continue }
      var week = Week(
        number: index + 1, of: index < toRace ? toRace : nil, starts: starts, phase: frame.phase,
        easier: frame.easier, flags: flags(frame, starts: starts),
        runWalk: target.tableWeek > 0 ? target.tableWeek : nil, days: days)
      week.dropped = Wishes(standing: standing, brief: brief, target: target, dates: dates)
        .dropped(from: choices, starts: starts)
      growth.ran(week)
      tail = Tail(choices, days: days)
      weeks.append(week)
    }
    return (weeks, known)
  }

  /// What the seven-day spans before the race may still hold when a week is filled. (B9)
  private func spans(_ starts: Day, growth: Growth, weeks: [Week]) -> [Int] {
    guard let race, race >= starts, race - starts < 7 * 4 else { return [] }
    return (0..<4).map { span in
      var left = growth.peak * arc.taperShare(span).total / 100
      guard arc.taperShare(span).total < 100 else { return .max }
      for week in weeks.suffix(2) {
        for (day, plan) in week.days.enumerated() {
          let ahead = race - (week.starts + day)
          if ahead >= 0, ahead / 7 == span { left -= plan.runMinutes }
        }
      }
      return max(0, left)
    }
  }

  private func flags(_ frame: Frame, starts: Day) -> Set<Week.Flag> {
    var flags: Set<Week.Flag> = frame.table > 0 ? [.run] : []
    if let race {
      if (0..<7).contains(race - starts) { flags.insert(.race) }
      if starts > race, frame.phase == .recovery { flags.insert(.post) }
    }
    if starts <= today + max(7, dates.noRunUntil) {
      if let ill = athlete.now?.ill, ill != .none { flags.insert(.ill) }
      for sore in athlete.now?.soreness ?? [] {
        let level = sore.level ?? (sore.pain ? 6 : 3)
        if sore.pain, level >= 1 { flags.insert(.hurt) }
        if !sore.pain, sore.area.isLegs, level >= 5 { flags.insert(.sore) }
      }
    }
    let days = standing.offered.days.map(\.rawValue)
    if days.count == 2, Score.around(days[0], days[1]) == 1 { flags.insert(.adj) }
    return flags
  }

  private func brief(_ target: Target, starts: Day, tail: Tail) -> Brief {
    Brief(target, standing: standing, dates: dates, starts: starts, tail: tail)
  }

  /// Walks and mobility alone, until a doctor has cleared the athlete. (3.5)
  private func walking() -> [Week] {
    (0..<4).map { index in
      let starts = first + 7 * index
      var held = 0
      let days = (0..<7).map { day -> DayPlan in
        let limit = standing.limits[day]
        guard limit > 0 else { return .off }
        guard starts + day > today, limit >= 10 else { return .rest }
        held += 1
        var sessions = [Session(.walk, minutes: min(20, limit))]
        if held % 3 == 2, limit >= 30 {
          sessions.append(Session(.mobility, minutes: 10, slot: .after))
        }
        return DayPlan(sessions: sessions)
      }
      return Week(number: index + 1, starts: starts, phase: .rolling, days: days)
    }
  }
}

extension Target {
  /// A gentler first week for those who come sore or ill.
  mutating func ease(to share: Int) {
    total = max(10, total * share / 100)
    if long > 0 { long = max(10, RunMinutes.floored(long * share / 100)) }
    if long < 20 { long = 0 }
    runs = max(1, min(runs, total / 20))
    second = false
  }
}

extension Tail {
  /// What a printed week leaves for the next one to mind.
  init(_ week: Week) {
    rest = 0
    for (day, plan) in week.days.prefix(7).enumerated() {
      let bit: UInt8 = 1 << UInt8(day)
      if plan.isHard { hard |= bit }
      if plan.run != nil { run |= bit }
      if plan.isRest { rest |= bit }
      if plan.isHeavyLegs { heavy |= bit }
      if plan.sessions.contains(where: \.loadsLegs) { legs |= bit }
      let isKeyed = plan.isHard || plan.sessions.contains { $0.run == .strides }
      if day == 6, isKeyed { keyed = bit }
    }
  }

  /// What a placed week leaves for the next one to mind.
  init(_ week: [Choice], days: [DayPlan]) {
    rest = 0
    for day in 0..<7 {
      let bit: UInt8 = 1 << UInt8(day)
      let move = week[day].move
      if move.isHard { hard |= bit }
      if Score.isKeyed(move) { keyed |= bit }
      if move.isRun { run |= bit }
      if move.isRest, week[day].lift == .none { rest |= bit }
      if days[day].isHeavyLegs { heavy |= bit }
      if week[day].lift.loadsLegs { legs |= bit }
    }
    keyed &= 0b100_0000
  }
}
