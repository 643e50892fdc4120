/// A new season that begins in the middle of a week of the old one.
///
/// The days that have gone by stay as they were; the rest of that week has to be lawful with them,
/// and the weeks after it with what it then holds. (3.6)
extension Plan {
  /// This season with the old one's days up to today, and what no longer fits made less.
  ///
  /// Nothing is added: a day ahead loses its lifting, gets shorter, easier or free, whichever
  /// breaks the fewest mandatory guidelines and takes the least away.
  package func carrying(
    _ former: Plan, through today: Day, for athlete: Athlete
  ) -> Plan {
    guard let first = weeks.first else { return self }
    var plan = self
    for day in first.starts..<max(first.starts, min(today + 1, first.starts + 7)) {
      if let before = former[day] { plan[day] = before }
    }
    guard plan != self else { return plan }
    let ahead = max(first.starts, today + 1)..<(first.starts + 14)
    var broken = plan.burden(for: athlete)
    // Every step takes something away from one of two weeks, so that the steps are few.
    for _ in 0..<60 where broken > 0 {
      var best: (plan: Plan, broken: Int, cost: Int)?
      for day in ahead {
        guard let there = plan[day], there.kind != .race else { continue }
        for (mended, cost) in Rearranging.mendings(there, isKept: false) {
          var next = plan
          next[day] = mended
          let left = next.burden(for: athlete)
          if let best, (best.broken, best.cost) <= (left, cost) { continue }
          best = (next, left, cost)
        }
      }
      guard let best, best.broken < broken else { break }
      plan = best.plan
      broken = best.broken
    }
    plan.spareTomorrow(after: today, for: athlete, breaking: broken)
    guard broken > 0 else { return plan }
    var grown = Rearranging(plan: self, athlete: athlete, around: [], leavesOut: true)
      .regrown(plan)
    for day in first.starts..<ahead.lowerBound { grown[day] = plan[day] ?? .off }
    return grown
  }

  /// No key run tomorrow where today's, of the old season, is one: it becomes an easy run.
  private mutating func spareTomorrow(after today: Day, for athlete: Athlete, breaking broken: Int)
  {
    guard let kept = self[today], kept.isHard || kept.run?.run == .strides,
      var next = self[today + 1], next.kind != .race
    else { return }
    for index in next.sessions.indices where next.sessions[index].run == .strides {
      next.sessions[index].activity = .run(.easy)
    }
    var plan = self
    plan[today + 1] = next
    if plan.burden(for: athlete) <= broken { self = plan }
  }

  /// How many mandatory guidelines are broken, by days.
  private func burden(for athlete: Athlete) -> Int {
    breaches(for: athlete).reduce(0) { $0 + ($1.force == .mandatory ? 1 : 0) }
  }
}
