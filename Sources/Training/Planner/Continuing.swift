extension Plan {
  /// The plan with the run-walk table going on from one of its weeks: to repeat a week, or to go
  /// back in it after time off. (2.1, B7)
  ///
  /// Weeks before the Monday stay as they were printed. From it on the season is made anew: the table
  /// from the named week to its end, as far as the race leaves time, and what follows it. Nothing
  /// grows faster by it: a table that ends later leaves fewer weeks behind it.
  ///
  /// - Parameters:
  ///   - table: The week of the table, 1 to 9, that the first new week holds; others are held to the
  ///     nearest.
  ///   - monday: Where it begins: the Monday of a week of this plan, not the first of it. The same
  ///     plan comes back for any other day.
  ///   - athlete: For whom it was made.
  /// - Returns: the plan with the weeks from that Monday on made anew.
  package func walking(fromTable table: Int, on monday: Day, for athlete: Athlete) -> Plan {
    guard let index = index(of: monday), index > 0, weeks[index].starts == monday else {
      return self
    }
    var runner = athlete
    runner.now = nil
    let kept = weeks[..<index]
    let walked = kept.suffix(3).map(\.runMinutes).max() ?? 0
    let week = max(walked, runner.running.minutesPerWeek ?? 0)
    if let km = runner.running.kmPerWeek, km > 0 {
      // More is run, and not more slowly. Who ran nothing stays new.
      let pace = Standing(athlete, on: monday - 1).pace
      runner.running.kmPerWeek = Double(week) * 60 / Double(max(1, pace))
    }
    runner.running.minutesPerWeek = week
    var maker = SeasonMaker(runner, on: monday - 1, table: table, behind: index)
    maker.before = Tail(weeks[index - 1])
    maker.lifted = weeksOfLifting(for: athlete, through: index)
    let made = maker.plan()
    var plan = self
    plan.verdict = made.verdict
    plan.weeks = Array(kept)
    for var week in made.weeks {
      week.number += index
      week.of = week.of.map { $0 + index }
      plan.weeks.append(week)
    }
    return plan
  }

  /// Weeks of lifting behind a week: those of the plan, and what the athlete brought. (B15)
  private func weeksOfLifting(for athlete: Athlete, through index: Int) -> Int {
    let planned = weeks.prefix(index).count { week in
      week.days.contains { $0.strength != nil }
    }
    return (athlete.lifting.experience ?? .none).weeks + planned
  }
}
