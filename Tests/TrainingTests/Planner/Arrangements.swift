@testable import Training

/// Every way to change some weeks, one after the other: what the search for the nearest lawful plan
/// is held against.
///
/// The ways are written down here once more, as plainly as can be; only the measure is shared.
struct Arrangements {
  let plan: Plan
  let athlete: Athlete
  let today: Day
  /// The Monday of the first week that changes.
  let monday: Day
  /// How many weeks change, one after the other.
  let weeks: Int
  /// Whether sessions may be left out at will, so that no lower limit binds. (A14)
  let leavesOut: Bool
  private let known: Set<Mark>

  /// A mandatory guideline that is broken, and where.
  private struct Mark: Hashable {
    var id: String
    var date: Day
    var day: Weekday?
  }

  init(
    _ plan: Plan, _ athlete: Athlete, today: Day, monday: Day, weeks: Int = 1, leavesOut: Bool
  ) {
    self.plan = plan
    self.athlete = athlete
    self.today = today
    self.monday = monday
    self.weeks = weeks
    self.leavesOut = leavesOut
    known = Arrangements.marks(plan, athlete, leavesOut)
  }

  var old: [DayPlan] { days(of: plan) }

  private func days(of plan: Plan) -> [DayPlan] {
    (0..<weeks).flatMap { plan.week(of: monday + 7 * $0)?.days ?? [] }
  }

  var longFirst: Bool { (athlete.goal?.distance?.kilometres ?? 0) > 15.1 }

  /// Days of the weeks that lie ahead and hold no race.
  private var open: [Int] {
    old.indices.filter { monday + $0 > today && old[$0].kind != .race }
  }

  private static func marks(_ plan: Plan, _ athlete: Athlete, _ leavesOut: Bool) -> Set<Mark> {
    var marks: Set<Mark> = []
    for breach in plan.breaches(for: athlete) where breach.force == .mandatory {
      let id = breach.guideline.id
      let isLower = breach.day == nil && ["A2", "A5", "B4"].contains(id)
      if leavesOut, isLower || id == "B8" { continue }
      marks.insert(Mark(id: id, date: breach.date, day: breach.day))
    }
    return marks
  }

  func isLawful(_ changed: Plan) -> Bool {
    Arrangements.marks(changed, athlete, leavesOut).isSubset(of: known)
  }

  /// How far a plan is from this one, without the score.
  func nearness(_ changed: Plan, missed: Int = 0) -> Nearness {
    Nearness(from: old, to: days(of: changed), longFirst: longFirst, missed: missed)
  }

  /// The plan with these weeks' days, its runs as short as growth asks; nil where that is not lawful.
  private func settled(_ days: [DayPlan]) -> Plan? {
    var changed = plan
    for day in days.indices { changed[monday + day] = days[day] }
    if !leavesOut, isLawful(changed) { return changed }
    changed.slow(after: today, for: athlete)
    return isLawful(changed) ? changed : nil
  }

  // MARK: Ways

  /// Whether some lawful plan with a day's sessions on another is nearer than so far.
  func isNearer(moving from: Int, to wished: Int, than found: Nearness?) -> Bool {
    for target in open where target != from && old[target].available {
      // The wished day, or another one of its own week.
      guard target == wished || target / 7 == from / 7 else { continue }
      let missed = abs(target - wished)
      // Nothing is nearer than a wish missed by so many days and no more.
      let least = Nearness(from: old, to: old, longFirst: longFirst, missed: missed)
      if let found, !(least < found) { continue }
      // What is lost is nearer only where as much is lost already, or the wish missed by more.
      let mayLose = found.map { missed < $0.missed || $0.losesAnything } ?? true
      for start in exchanges(old, from, target, losing: mayLose) where start != old {
        // Two runs of a kind that change places are no other day for either.
        if missed > 0, start[from].mainKind == old[from].mainKind { continue }
        for days in [start] + others(start, leaving: from, but: target, losing: mayLose)
        where isNearer(days, keeping: target, missed: missed, than: found) {
          return true
        }
      }
    }
    return false
  }

  /// Whether some lawful plan with these days free is nearer than so far.
  func isNearer(freeing blocked: ClosedRange<Int>, than found: Nearness) -> Bool {
    var free = old
    for day in blocked { free[day] = .off }
    var ways: [(days: [DayPlan], kept: Int?)] = [(free, nil)]
    for from in blocked where monday + from > today {
      let run = old[from].run?.run
      guard run == .long || run == .strides || run?.isQuality == true else { continue }
      for to in open where !blocked.contains(to) && old[to].available {
        ways += exchanges(free, from, to, bringing: old[from]).map { ($0, to) }
      }
    }
    return ways.contains { way in
      isNearer(way.days, keeping: way.kept, missed: 0, than: found, but: blocked)
    }
  }

  /// One more day of the week that changes places.
  ///
  /// What has left a day does not come back to it in another's shape.
  private func others(
    _ days: [DayPlan], leaving left: Int, but kept: Int, losing mayLose: Bool
  ) -> [[DayPlan]] {
    var all: [[DayPlan]] = []
    for from in open where from != kept && !days[from].isRest {
      for to in open
      where to != kept && to != from && to / 7 == from / 7 && days[to].available {
        all += exchanges(days, from, to, losing: mayLose)
      }
    }
    return all.filter {
      let kind = $0[left].mainKind
      return kind == days[left].mainKind || kind != old[left].mainKind
    }
  }

  /// Two days that change places, their runs that do, or one that takes the other over.
  private func exchanges(
    _ days: [DayPlan], _ from: Int, _ to: Int, bringing: DayPlan? = nil, losing mayLose: Bool = true
  ) -> [[DayPlan]] {
    let one = bringing ?? days[from]
    let other = days[to]
    func way(_ first: [Session], _ second: [Session]) -> [DayPlan] {
      var way = days
      if bringing == nil { way[from].sessions = first }
      way[to].sessions = second
      return way
    }
    func runs(_ day: DayPlan) -> [Session] {
      day.sessions.filter { $0.run != nil || $0.activity == .crossTraining }
    }
    func beside(_ day: DayPlan) -> [Session] {
      day.sessions.filter { $0.strength != nil || $0.activity == .mobility }
    }
    let hasRuns = !runs(one).isEmpty && !runs(other).isEmpty
    var ways = [way(other.sessions, one.sessions)]
    if hasRuns { ways.append(way(runs(other) + beside(one), runs(one) + beside(other))) }
    if mayLose { ways.append(way([], one.sessions)) }
    if mayLose, hasRuns { ways.append(way([], runs(one) + beside(other))) }
    return ways
  }

  /// Whether some lawful way to leave something out of these days is nearer than so far.
  private func isNearer(
    _ days: [DayPlan], keeping kept: Int?, missed: Int, than found: Nearness?,
    but blocked: ClosedRange<Int>? = nil
  ) -> Bool {
    func walk(_ days: [DayPlan], _ place: Int) -> Bool {
      // What is left out only adds to the distance.
      let now = Nearness(from: old, to: days, longFirst: longFirst, missed: missed)
      if let found, !(now < found) { return false }
      // Nothing is given up for a day that was not wished for.
      if missed > 0, now.givesUp { return false }
      guard place < days.count else {
        guard let plan = settled(days) else { return false }
        let settled = nearness(plan, missed: missed)
        return !(missed > 0 && settled.givesUp) && found.map { settled < $0 } ?? true
      }
      if walk(days, place + 1) { return true }
      guard open.contains(place), !(blocked?.contains(place) ?? false) else { return false }
      for less in left(days[place], on: place, keepsRun: place == kept) {
        var next = days
        next[place] = less
        if walk(next, place + 1) { return true }
      }
      return false
    }
    return walk(days, 0)
  }

  /// What may be left of a day.
  private func left(_ day: DayPlan, on place: Int, keepsRun: Bool) -> [DayPlan] {
    var ways: [[Session]] = [[]]
    for session in day.sessions {
      var choices = [[session]]
      if let strength = session.strength, let load = session.load {
        if session.minutes > 10 {
          choices.append([Session(.strength(strength, load), minutes: 10, slot: session.slot)])
        }
        choices.append([])
      }
      if session.activity == .mobility { choices.append([]) }
      if let run = session.run, run.isHard || run == .strides, !keepsRun {
        choices.append([Session(.run(.easy), minutes: min(30, session.minutes), slot: session.slot)]
        )
      }
      ways = ways.flatMap { way in choices.map { way + $0 } }
    }
    let offered = athlete.days?[Weekday.allCases[place % 7]].limit ?? .max
    for way in ways {
      let over = DayPlan(sessions: way.filter { $0.activity != .walk }).minutes - offered
      let place = way.firstIndex { session in
        session.activity == .crossTraining
          || session.run.map { !$0.isHard && $0 != .strides } ?? false
      }
      guard let place, over > 0, way[place].minutes - over >= 20 else { continue }
      var fitted = way
      fitted[place].minutes -= over
      ways.append(fitted)
    }
    if !keepsRun { ways.append([]) }
    return ways.filter { $0 != day.sessions }.map { sessions in
      var less = day
      less.sessions = sessions
      return less
    }
  }
}

extension Nearness {
  fileprivate var losesAnything: Bool { givesUp || others > 0 }
}
