import Testing

@testable import Training

/// Seasons of which a part fell out: what is left of them is as lawful as they were.
struct LivedTests {
  /// Races of each size, on every weekday.
  static let athletes: [Athlete] = [Distance.fiveK, .tenK, .half, .marathon].flatMap { distance in
    (0..<7).map { weekday in
      PlannerExamples.athlete(
        months: 30, km: 30, longest: 70, days: [.mon, .tue, .thu, .fri, .sun], offer: nil,
        goal: Goal(
          kind: .race, distance: distance, date: PlannerExamples.monday + 7 * 17 + weekday),
        experience: .regular, equipment: .gym)
    }
  }

  /// Two weeks of runs that were half as long, or a week without a run, from each of the first on.
  @Test(arguments: athletes.indices)
  func `weeks that were run less leave a season that breaks nothing four weeks on`(index: Int) {
    let athlete = LivedTests.athletes[index]
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    for first in 0..<14 {
      for isHalf in [true, false] {
        let monday = plan.weeks[first].starts
        var journal = Journal([.init(on: plan.on, event: .planned(weeks: plan.weeks.count))])
        for day in monday..<(monday + (isHalf ? 14 : 7)) {
          guard let run = plan[day]?.run else { continue }
          var told = CheckIn()
          told.session = isHalf ? .partly : .missed
          if isHalf { told.minutes = run.minutes / 2 }
          journal.entries.append(.init(on: day, event: .checkedIn(told, words: "")))
        }
        var situation = Situation(
          athlete: athlete, plan: plan, journal: journal, checkIn: CheckIn(),
          today: monday + (isHalf ? 13 : 6))
        situation.plan = situation.slowed
        for (now, then) in zip(situation.plan.weeks, plan.weeks) {
          #expect(now.runMinutes <= then.runMinutes)
        }
        let broken = situation.lived.breaches(for: athlete).filter {
          $0.force == .mandatory && $0.date >= monday + 28
        }
        #expect(broken.isEmpty, "week \(first + 1), half \(isHalf): \(broken)")
      }
    }
  }
}
