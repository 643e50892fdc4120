/// A new season that begins in the middle of a week of the old one.
///
/// The days that have gone by stay as they were; the rest of that week has to be lawful with them,
/// and the weeks after it with what it then holds. (3.6)
extension Plan {
  /// This season with the old one's days up to today, and what no longer fits made less.
  ///
  /// Nothing is added: days ahead lose their lifting, get shorter, easier or free, in the lawful way
  /// that is nearest to the season as it was made.
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
    plan =
      Rearrangement.nearest(to: plan, easing: ahead, for: athlete, today: today) ?? plan
    plan.spareFullWeek(after: today, for: athlete)
    plan.spareTomorrow(after: today, for: athlete)
    return plan
  }

  /// No more runs in a week that already holds as many run days as it may, or more: who has lost
  /// weeks may run on fewer days than before. (B13)
  ///
  /// The search does not ask for this, since the week stays too full however much is left out.
  private mutating func spareFullWeek(after today: Day, for athlete: Athlete) {
    let week = (today + 1).weekStart
    let isFull = breaches(for: athlete).contains {
      $0.force == .mandatory && $0.guideline.id == "B13" && $0.date.weekStart == week
    }
    guard isFull else { return }
    for day in today + 1..<week + 7 {
      if let there = self[day], there.run != nil, there.kind != .race {
        self[day] = DayPlan(available: there.available)
      }
    }
  }

  /// No key run tomorrow where today's, of the old season, is one: it becomes an easy run.
  private mutating func spareTomorrow(after today: Day, for athlete: Athlete) {
    guard let kept = self[today], kept.isHard || kept.run?.run == .strides,
      var next = self[today + 1], next.kind != .race
    else { return }
    for index in next.sessions.indices where next.sessions[index].run == .strides {
      next.sessions[index].activity = .run(.easy)
    }
    var plan = self
    plan[today + 1] = next
    if plan.burden(for: athlete) <= burden(for: athlete) { self = plan }
  }

  /// How many mandatory guidelines are broken, by days.
  private func burden(for athlete: Athlete) -> Int {
    breaches(for: athlete).reduce(0) { $0 + ($1.force == .mandatory ? 1 : 0) }
  }
}
