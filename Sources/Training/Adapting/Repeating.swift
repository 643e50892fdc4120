/// Weeks of the run-walk table that come again. (2.1, B7, S2)
extension Situation {
  /// The season with a week of the table once more, from next Monday on; nil where it goes on.
  ///
  /// Asked on the last evening of a week, or at the first word after it, as long as nothing of the
  /// new week has been run before today. On goes only who has done all its runs with pain of 2 or
  /// less and an effort of 6 or less; a week that was missed as a whole goes back to the last
  /// finished one, two of them two weeks back. A run of which nothing was heard counts as done.
  /// What tonight takes from tomorrow is taken from the season made anew as well.
  ///
  /// - Parameter declined: Whether the athlete has said no to what tonight would take.
  /// - Returns: the season with the week once more, as it is to stand.
  package func repeatingTable(declined: Bool = false) -> Plan? {
    let monday = today.weekday == .sun ? today + 1 : today.weekStart
    guard let index = plan.index(of: monday - 1), let walked = plan.weeks[index].runWalk,
      let planned = plan.week(of: monday)?.runWalk, planned > 1
    else { return nil }
    let signs = Signs(self, past: Past(self))
    guard !signs.past.runs.contains(where: { $0 >= monday && $0 < today }) else { return nil }
    let lost = (0...index).reversed().prefix { signs.missed(plan.weeks[$0]) }.count
    var table = planned
    if lost >= 2 {
      table = max(1, walked - lost - 1)
    } else if lost == 1 {
      table = max(1, walked - 1)
    } else if !signs.finished(plan.weeks[index]) {
      table = walked
    }
    guard table < planned else { return nil }
    var again = plan.walking(fromTable: table, on: monday, for: athlete)
    guard again != plan else { return nil }
    if today >= monday { again.keepDays(of: plan, inWeek: index + 1, after: today) }
    again.slow(after: today, signs.past, for: athlete)
    // The last kept day and the first of the next week may be one too many. (B7, B15)
    let ahead = (today + 1)..<(monday + 14)
    var later = self
    later.plan =
      Rearrangement.nearest(to: again, easing: ahead, for: athlete, today: today) ?? again
    guard !declined else { return later.plan }
    let decision = later.decide()
    later.plan[decision.day] = decision.after
    for day in decision.alsoChanged { later.plan[day.date] = day.plan }
    return later.plan
  }
}

extension Plan {
  /// A week that has begun keeps its days where they are; its runs become as short as the table's.
  fileprivate mutating func keepDays(of former: Plan, inWeek index: Int, after today: Day) {
    let longest = weeks[index].days.map(\.runMinutes).max() ?? 0
    weeks[index].days = former.weeks[index].days
    for day in 0..<7 where weeks[index].starts + day > today {
      if weeks[index].days[day].runMinutes > longest {
        weeks[index].days[day].setRun(minutes: longest)
      }
    }
  }
}

extension Signs {
  /// Whether no run of a week was done.
  fileprivate func missed(_ week: Week) -> Bool {
    let runs = (0..<7).filter { week.days[$0].run != nil }.map { week.starts + $0 }
    return !runs.isEmpty && runs.allSatisfy { isLost($0) || isSilent($0) }
  }

  /// Whether every run of a week was done, without much pain and not too hard.
  fileprivate func finished(_ week: Week) -> Bool {
    (0..<7).allSatisfy { index in
      let day = week.starts + index
      guard let run = week.days[index].run else { return true }
      guard !isLost(day), !isSilent(day) else { return false }
      let told = past.told(on: day)
      let pain = Body(told?.soreness).pain.map { $0.level ?? 10 } ?? 0
      return pain <= 2 && told?.effort ?? 0 <= 6 && run.minutes > 0
    } && week.days.count { $0.run != nil } >= 1
  }

  private func isSilent(_ day: Day) -> Bool {
    past.silences.contains { $0.lowerBound < day && day < $0.upperBound }
      && !past.runs.contains(day)
  }
}
