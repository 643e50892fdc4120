import Prompts

/// Whether growth by B2 reaches the long run that finishes the race, and what is offered else. (5.2)
struct Reach {
  let standing: Standing
  let goal: Goal
  let arc: Arc
  /// Weeks to the race, its own included.
  let weeks: Int

  /// The longest run that growth reaches before the taper.
  static func projected(
    from longest: Int, course: Course, cap: Int, compressed: Bool
  ) -> Int {
    var long = max(10, longest)
    for frame in course.frames {
      if frame.table > 0 { long = max(long, frame.table >= 8 ? 35 : 30) }
      guard frame.isLoad, !frame.easier else { continue }
      long = compressed ? max(long * 120 / 100, long + 10) : max(long * 110 / 100, long + 5)
    }
    return min(long, cap)
  }

  /// The minutes of a long run that is enough to finish safely.
  static func finish(_ arc: Arc, pace: Int) -> Int {
    let minutes = Standing.minutes(kilometres: arc.finishKm, pace: pace)
    if arc.kind == .fiveK { return min(minutes, 30) }
    return min(minutes, arc.longCap(pace: pace))
  }

  func verdict() -> Verdict {
    let kind = reachability(arc, weeks: weeks)
    let weeksSaid = Said.count(weeks, one: "week", many: "weeks")
    if let few = tooFewDays { return Verdict(kind: .tight, says: few, offers: offers(for: kind)) }
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
    let finish = Reach.finish(arc, pace: standing.pace)
    let room = max(standing.longRoom, 10)
    let cap = min(arc.longCap(pace: standing.pace), room)
    func reaches(_ compressed: Bool) -> Bool {
      max(
        Reach.projected(
          from: standing.longest, course: course, cap: cap, compressed: compressed),
        min(standing.longest, cap)) >= finish
    }
    if reaches(false) { return .ok }
    return reaches(true) ? .tight : .tooSoon
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
    let projected = Reach.projected(
      from: standing.longest, course: course, cap: arc.longCap(pace: standing.pace),
      compressed: false)
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
    return least > 80 ? nil : (least...80).first { reachability(arc, weeks: $0) == .ok }
  }
}

extension Standing {
  /// Easier weeks come sooner from fifty on. (B4)
  var isCareful: Bool { (age ?? 0) >= 50 }

  /// The most minutes that a day which may hold the long run offers.
  var longRoom: Int {
    if let longRunDay, limits[longRunDay.rawValue] >= 20 { return limits[longRunDay.rawValue] }
    return limits.max() ?? 0
  }
}
