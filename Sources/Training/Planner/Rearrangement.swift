/// The exact search for the lawful plan nearest to a wish.
///
/// It tries every way to grant it and leaves a branch only where nothing ahead of it can be nearer
/// than what is found. Each way is a few places that change, on days that are still ahead:
/// - what stands on one day goes to the wished one, or to another day of its week;
/// - what stood there comes back in return, or only its run does, or it falls;
/// - at most one more day of the same week changes places so, which is the coach's own move (3.6);
/// - on any day lifting becomes ten minutes or falls, mobility falls, an easy run that has come to
///   a shorter day fits it, a key run becomes an easy one, or the day becomes free;
/// - and runs are as short as their growth then asks (`slow`).
///
/// A rest day is taken only in return for another rest in its week, and nothing is added. (A18, A19)
struct Rearrangement {
  private let plan: Plan
  private let athlete: Athlete
  private let today: Day
  private let law: Lawfulness
  private let weeks: ClosedRange<Int>
  /// The Monday from which the days are counted.
  private let monday: Day
  /// Those weeks' days as they stand.
  private let old: [DayPlan]
  /// The places of the days that may change.
  private let open: [Int]
  private let longFirst: Bool
  /// Sessions are left out by the wish itself, so that no lower limit binds. (A14)
  private let leavesOut: Bool
  private let limits: [Int]
  private let longRank: [UInt8]
  private var price = Price.nothing
  private var best: (plan: Plan, nearness: Nearness)?

  /// What a way may cost; a dearer one is looked into only where a cheaper one is not found.
  private enum Price: CaseIterable, Comparable {
    case nothing
    /// Strength and runs that are no key runs.
    case sessions
    case keys
  }

  private init?(
    _ plan: Plan, for athlete: Athlete, today: Day, days: [Day], leavesOut: Bool,
    excusing excused: Plan? = nil
  ) {
    let touched = days.compactMap { plan.index(of: $0) }
    guard let first = touched.min(), let last = touched.max(),
      let law = Lawfulness(
        plan, for: athlete, changing: first...last, leavesOut: leavesOut, excusing: excused)
    else { return nil }
    self.plan = plan
    self.athlete = athlete
    self.today = today
    self.law = law
    self.leavesOut = leavesOut
    weeks = first...last
    let monday = plan.weeks[first].starts
    self.monday = monday
    let old = plan.weeks[weeks].flatMap(\.days)
    self.old = old
    open = old.indices.filter { place in
      touched.contains(first + place / 7) && monday + place > today && old[place].kind != .race
    }
    longFirst = athlete.plansLongFirst
    limits = athlete.limits
    longRank = (0..<7).map { day in
      guard let wished = athlete.longRunDay else { return day == 5 ? 9 : day == 6 ? 8 : 5 }
      return wished.rawValue == day ? 9 : 0
    }
  }

  /// The nearest lawful plan in which what stands on a day stands on another; nil where none is.
  static func nearest(
    to plan: Plan, moving from: Day, to wished: Day, for athlete: Athlete, today: Day
  ) -> Plan? {
    guard
      var search = Rearrangement(
        plan, for: athlete, today: today, days: [from, wished], leavesOut: false)
    else { return nil }
    search.move(from - search.monday, to: wished - search.monday)
    return search.best?.plan
  }

  /// The nearest lawful plan that leaves days free; the most important session among them may go to
  /// another day of its week. (3.6)
  static func nearest(
    to plan: Plan, blocking span: ClosedRange<Day>, for athlete: Athlete, today: Day
  ) -> Plan? {
    guard
      var search = Rearrangement(
        plan, for: athlete, today: today, days: [span.lowerBound, span.upperBound],
        leavesOut: true)
    else { return nil }
    search.block((span.lowerBound - search.monday)...(span.upperBound - search.monday))
    return search.best?.plan
  }

  /// The nearest lawful plan that only leaves something out of the days ahead in two weeks.
  ///
  /// What would be broken even if all of these days were free is not asked of it.
  static func nearest(
    to plan: Plan, easing days: Range<Day>, for athlete: Athlete, today: Day
  ) -> Plan? {
    var free = plan
    for day in days {
      if let there = plan[day], there.kind != .race {
        free[day] = DayPlan(available: there.available)
      }
    }
    guard
      var search = Rearrangement(
        plan, for: athlete, today: today, days: Array(days), leavesOut: true, excusing: free)
    else { return nil }
    for price in Price.allCases where search.best == nil {
      search.price = price
      search.mend([search.old])
    }
    return search.best?.plan
  }

  private mutating func move(_ from: Int, to wished: Int) {
    guard open.contains(from), !old[from].isRest else { return }
    let targets = open.filter {
      $0 != from && old[$0].available && ($0 == wished || $0 / 7 == from / 7)
    }.sorted { abs($0 - wished) < abs($1 - wished) }
    for stage in Price.allCases where best == nil {
      price = stage
      for target in targets {
        let missed = abs(target - wished)
        // Nothing is given up for a day that was not wished for; and of a day farther from the wish
        // nothing is nearer than the day itself.
        if missed > 0, price > .nothing { break }
        let least = Nearness(from: old, to: old, longFirst: longFirst, missed: missed)
        if let best, !(least < best.nearness) { break }
        // Two runs of a kind that change places are no other day for either.
        let starts = old.exchanges(from, target).filter {
          $0 != old && (missed == 0 || $0[from].mainKind != old[from].mainKind)
        }
        let ways = starts + starts.flatMap { ownMoves($0, leaving: from, keeping: target) }
        mend(
          price == .keys ? ways : ways.filter { !areKeysStuck($0) }, keeping: target,
          missed: missed)
      }
    }
  }

  private mutating func block(_ span: ClosedRange<Int>) {
    var freed = old
    for place in span { freed[place] = .off }
    price = .keys
    let left = open.filter { !span.contains($0) }
    mend([freed], among: left)
    for from in span where old[from].isKey && open.contains(from) {
      for target in left where target / 7 == from / 7 && freed[target].available {
        mend(freed.takeovers(by: old[from], target), among: left, keeping: target)
      }
    }
  }

  /// The coach's own move: one more day that changes places within its week. (3.6)
  ///
  /// What has left a day does not come back to it in another's shape.
  private func ownMoves(_ days: [DayPlan], leaving left: Int, keeping kept: Int) -> [[DayPlan]] {
    open.flatMap { from in
      open.flatMap { to -> [[DayPlan]] in
        guard from != to, from / 7 == to / 7, from != kept, to != kept, !days[from].isRest,
          days[to].available
        else { return [] }
        return days.exchanges(from, to)
      }
    }.filter { moved in
      moved[left].mainKind == days[left].mainKind || moved[left].mainKind != old[left].mainKind
    }
  }

  /// Few changes first, so that something near is found soon; then all that can be nearer still.
  private mutating func mend(
    _ ways: [[DayPlan]], among places: [Int]? = nil, keeping kept: Int? = nil, missed: Int = 0
  ) {
    let places = (places ?? open)[...]
    for most in [0, 1, 2, .max] where best == nil || most == .max {
      for days in ways {
        mend(days, among: places, most: most, keeping: kept, missed: missed)
      }
    }
  }

  /// Leaves out of the days from a place on what makes them lawful, in every way that can still be
  /// nearer; a lawful week is left as it is, since leaving out more only takes it farther away.
  private mutating func mend(
    _ days: [DayPlan], among places: ArraySlice<Int>, most: Int, keeping kept: Int?, missed: Int
  ) {
    var hope = Nearness(from: old, to: days, longFirst: longFirst, missed: missed)
    hope.points = .min
    if price == .nothing, hope.givesUp { return }
    if let best, !(hope < best.nearness) { return }
    let changed = plan.with(days, from: weeks.lowerBound)
    switch law.outcome(of: changed, through: weeks.upperBound) {
    case .hopeless: return
    case .lawful: if take(changed, missed: missed) { return }
    case .broken: break
    }
    guard most > 0 else { return }
    for index in places.indices {
      let place = places[index]
      for less in days[place].reductions(
        offered: limits[place % 7], keepsRun: place == kept, givesUpKeys: price == .keys)
      {
        var reduced = days
        reduced[place] = less
        mend(
          reduced, among: places[(index + 1)...], most: most - 1, keeping: kept, missed: missed)
      }
    }
  }

  /// Takes a plan whose weeks are lawful, where the season is or becomes so; false where it is not.
  private mutating func take(_ changed: Plan, missed: Int) -> Bool {
    var changed = changed
    if leavesOut || !law.breaches(changed).isEmpty {
      changed.slow(after: today, for: athlete)
      guard law.breaches(changed).isEmpty else { return false }
    }
    let days = changed.weeks[weeks].flatMap(\.days)
    var nearness = Nearness(from: old, to: days, longFirst: longFirst, missed: missed)
    for week in changed.weeks[weeks] {
      nearness.points -= Score.points(of: Choice.all(of: week.days), longRank: longRank)
    }
    if price == .nothing, nearness.givesUp { return true }
    if best.map({ nearness < $0.nearness }) ?? true { best = (changed, nearness) }
    return true
  }

  /// Whether no easing of other sessions helps: two hard runs touch that did not, or a key run is
  /// longer than its new day offers. (A9, B12)
  ///
  /// Not where a third hard day has to become easier anyway. (A2)
  private func areKeysStuck(_ days: [DayPlan]) -> Bool {
    for week in stride(from: 0, to: days.count, by: 7).map({ days[$0..<($0 + 7)] })
    where week.count(where: \.isHard) > 2 && week.count(where: { $0.run != nil }) < 5 {
      return false
    }
    func isHard(_ place: Int, in days: [DayPlan]) -> Bool {
      days.indices.contains(place)
        ? days[place].sessions.contains(where: \.isHard)
        : plan[monday + place]?.sessions.contains(where: \.isHard) ?? false
    }
    for place in -1..<days.count {
      if isHard(place, in: days), isHard(place + 1, in: days),
        !(isHard(place, in: old) && isHard(place + 1, in: old))
      {
        return true
      }
      guard place >= 0, days[place] != old[place], days[place].isKey else { continue }
      if days[place].runMinutes > limits[place % 7] { return true }
    }
    return false
  }
}

extension Plan {
  /// The plan with other days from the Monday of one of its weeks on.
  fileprivate func with(_ days: [DayPlan], from first: Int) -> Plan {
    var plan = self
    for (index, day) in days.enumerated() { plan.weeks[first + index / 7].days[index % 7] = day }
    return plan
  }
}

extension Athlete {
  /// Whether the long run comes before quality: for a half and a marathon. (3.6)
  var plansLongFirst: Bool { (goal?.distance?.kilometres ?? 0) > 15.1 }

  /// Minutes that each day offers, Monday first.
  var limits: [Int] { (days ?? Availability(.all)).offers.map(\.limit) }
}
