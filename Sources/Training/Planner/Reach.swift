import Prompts

/// Whether growth by B2 reaches the long run that finishes the race, and what is offered else. (5.2)
struct Reach {
  let standing: Standing
  let goal: Goal
  let arc: Arc
  /// Weeks to the race, its own included.
  let weeks: Int
  /// Reckoned as if every day were long enough, to tell short days from short weeks.
  var isRoomy = false

  /// The longest run that growth reaches before the taper, held to the week's by B1 and B5.
  private func projected(_ arc: Arc, course: Course, cap: Int, compressed: Bool) -> Int {
    var projection = Projection(standing, arc: arc, cap: cap, isRoomy: isRoomy)
    for frame in course.frames {
      if frame.table > 0 { projection.walk(table: frame.table) }
      // An arc begins where the runner stands, and grows from its second week on.
      guard frame.isLoad, !frame.easier, frame.loadIndex > 0 else { continue }
      // The last one before a 10k lies in its taper already. (2.2)
      if arc.kind == .tenK, frame.isGoal, frame.loadIndex == frame.loadCount - 1 { continue }
      projection.grow(compressed: compressed)
    }
    return projection.reached
  }

  /// The minutes of a long run that is enough to finish safely.
  static func finish(_ arc: Arc, pace: Int) -> Int {
    let minutes = Standing.minutes(kilometres: arc.finishKm, pace: pace)
    if arc.kind == .fiveK { return min(minutes, 30) }
    return min(minutes, arc.longCap(pace: pace))
  }

  init(standing: Standing, goal: Goal, arc: Arc, weeks: Int) {
    self.standing = standing
    self.goal = goal
    self.arc = arc
    self.weeks = weeks
  }

  private init(_ reach: Reach, isRoomy: Bool) {
    self = reach
    self.isRoomy = isRoomy
  }

  func verdict() -> Verdict {
    let kind = reachability(arc, weeks: weeks)
    let weeksSaid = Said.count(weeks, one: "week", many: "weeks")
    if let few = tooFewDays { return Verdict(kind: .tight, says: few, offers: offers(for: kind)) }
    if kind != .ok, Reach(self, isRoomy: true).reachability(arc, weeks: weeks) == .ok {
      let finish = Said.minutes(Reach.finish(arc, pace: standing.pace))
      return Verdict(
        kind: .tight, says: Say.Season.shortDays(minutes: finish), offers: offers(for: .tight))
    }
    switch kind {
    case .ok: return Verdict(kind: .ok, says: Say.Season.reachable(weeks: weeksSaid))
    case .tight:
      return Verdict(
        kind: .tight, says: Say.Season.tight(weeks: weeksSaid), offers: offers(for: kind))
    default:
      return Verdict(
        kind: .tooSoon, says: Say.Season.tooSoon(weeks: weeksSaid), offers: offers(for: kind))
    }
  }

  /// One day cannot carry more than a first 5k; half and marathon want three. (5.2, B13)
  private var tooFewDays: Line? {
    let days = standing.offered.count
    if days == 1, arc.kind.rawValue > Arc.Kind.fiveK.rawValue || arc.isFaster {
      return Say.Season.oneDay()
    }
    if days < arc.leastRuns { return Say.Season.fewDays(days: arc.leastRuns) }
    let room = standing.limits.max() ?? 0
    if room < 30, arc.kind.rawValue >= Arc.Kind.half.rawValue { return Say.Season.fewMinutes() }
    return nil
  }

  func reachability(_ arc: Arc, weeks: Int) -> Verdict.Kind {
    let course = Course(arc, weeks: weeks, table: standing.table, careful: standing.isCareful)
    if reaches(arc, course, compressed: false) {
      // Who starts from nothing wants the whole table before the race. (5)
      return standing.table == 1 && weeks < 10 ? .tight : .ok
    }
    return reaches(arc, course, compressed: true) ? .tight : .tooSoon
  }

  private func reaches(_ arc: Arc, _ course: Course, compressed: Bool) -> Bool {
    projected(arc, course: course, cap: cap(arc), compressed: compressed)
      >= Reach.finish(arc, pace: standing.pace)
  }

  /// The longest run that pace and days allow.
  private func cap(_ arc: Arc) -> Int {
    let room = isRoomy ? Standing.noLimit : max(standing.longRoom - (standing.lifts ? 10 : 0), 10)
    return min(arc.longCap(pace: standing.pace), room)
  }

  /// Shorter race, later race, run-walk: in this order. (5.2)
  private func offers(for kind: Verdict.Kind) -> [Line] {
    var offers: [Line] = []
    if kind == .tooSoon, let shorter { offers.append(Say.Season.offerShorter(distance: shorter)) }
    if kind != .ok, let date = goal.date, let weeks = firstPossible {
      offers.append(Say.Season.offerLater(day: date + 7 * (weeks - self.weeks)))
    }
    let finish = Reach.finish(arc, pace: standing.pace)
    let course = Course(arc, weeks: weeks, table: standing.table, careful: standing.isCareful)
    let projected = projected(
      arc, course: course, cap: arc.longCap(pace: standing.pace), compressed: false)
    if kind != .ok, projected * 5 >= finish * 4 { offers.append(Say.Season.offerRunWalk()) }
    return offers
  }

  /// The longest shorter distance that can be reached.
  var shorter: Distance? {
    reachable.map { [Distance.fiveK, .tenK, .half, .marathon][$0] }
  }

  /// Its place among the arcs.
  var reachable: Int? {
    let own = arc.kind.rawValue - 1
    return (0..<max(0, own)).reversed().first {
      reachability(Arc.first[$0], weeks: weeks) == .ok
    }
  }

  /// How many weeks would do.
  private var firstPossible: Int? {
    let least = max(weeks + 1, arc.least)
    guard least <= 80, let soonest else { return nil }
    return (max(least, soonest)...80).first { weeks in
      let course = Course(arc, weeks: weeks, table: standing.table, careful: standing.isCareful)
      return reaches(arc, course, compressed: false) && (standing.table != 1 || weeks >= 10)
    }
  }

  /// The weeks that would do if each of them could grow; fewer need not be tried, and where no
  /// number does, none.
  private var soonest: Int? {
    var projection = Projection(standing, arc: arc, cap: cap(arc), isRoomy: isRoomy)
    if standing.table != nil { projection.walk(table: 9) }
    let finish = Reach.finish(arc, pace: standing.pace)
    for weeks in 0...80 {
      if projection.reached >= finish { return weeks }
      projection.grow(compressed: false)
    }
    return nil
  }
}

extension Standing {
  /// The most run days that level and age allow. (B13)
  var mostRuns: Int {
    if let age, age < 18 { return 3 }
    switch level {
    case .new: return 3
    case .novice: return 4
    case .regular: return weekKm > 50 ? 6 : 5
    }
  }

  /// What the runs beside the long one can hold, each with ten minutes of lifting beside it.
  func otherRoom(runs: Int) -> Int {
    let rooms = limits.sorted(by: >).dropFirst().prefix(max(0, runs - 1))
      .map { min(60, max(0, $0 - 10)) }
    // Where every offered day is run on, one of them follows the long run.
    let spare = offered.count <= runs ? max(0, (rooms.last ?? 0) - 30) : 0
    return rooms.reduce(-spare, +)
  }

  /// Easier weeks come sooner from fifty on. (B4)
  var isCareful: Bool { (age ?? 0) >= 50 }

  /// The most minutes that a day which may hold the long run offers.
  var longRoom: Int {
    if let longRunDay, limits[longRunDay.rawValue] >= 20 { return limits[longRunDay.rawValue] }
    return limits.max() ?? 0
  }
}
