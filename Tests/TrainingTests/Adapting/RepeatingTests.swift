import Testing

@testable import Training

/// Weeks of the run-walk table that come again. (2.1, B7)
struct RepeatingTests {
  private static let athlete: Athlete = {
    var athlete = PlannerExamples.athlete(
      months: 0, km: 0, minutes: 0, longest: 0, days: [.mon, .wed, .sat],
      goal: PlannerExamples.race(.fiveK, weeks: 18))
    athlete.running.runsPerWeek = 0
    return athlete
  }()

  private let plan = Plan.make(for: RepeatingTests.athlete, on: PlannerExamples.sunday)

  /// The evening of a Sunday, after so many weeks in which each run was told of.
  private func evening(
    after weeks: Int, _ told: (_ week: Int, _ run: Int) -> CheckIn?
  ) -> Situation {
    var journal = Journal([.init(on: plan.on, event: .planned(weeks: plan.weeks.count))])
    for week in 0..<weeks {
      var run = 0
      for day in 0..<7 {
        let date = PlannerExamples.monday + week * 7 + day
        var heard = CheckIn()
        if plan[date]?.run != nil {
          run += 1
          guard let said = told(week, run) else { continue }
          heard = said
        }
        journal.entries.append(.init(on: date, event: .checkedIn(heard, words: "")))
      }
    }
    return Situation(
      athlete: RepeatingTests.athlete, plan: plan, journal: journal, checkIn: CheckIn(),
      today: PlannerExamples.monday + weeks * 7 - 1)
  }

  private func done(effort: Double = 4, pain: Double = 0) -> CheckIn {
    var told = CheckIn()
    told.session = .done
    told.effort = effort
    if pain > 0 { told.soreness = [Soreness(area: .shins, side: .left, level: pain, pain: true)] }
    return told
  }

  private var missed: CheckIn {
    var told = CheckIn()
    told.session = .missed
    return told
  }

  private func next(_ situation: Situation) -> Int? {
    (situation.repeatingTable() ?? plan).week(of: situation.today + 1)?.runWalk
  }

  @Test func `the plan walks through the table from its first week`() {
    #expect(plan.weeks.prefix(9).map(\.runWalk) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
  }

  @Test(arguments: 1...8) func `three runs that were done well lead to the next week`(weeks: Int) {
    #expect(evening(after: weeks) { _, _ in done() }.repeatingTable() == nil)
  }

  @Test(arguments: 1...8, 1...3)
  func `a run that was missed, too hard or painful brings its week again`(
    weeks: Int, slip: Int
  ) {
    for bad in [missed, done(effort: 7), done(pain: 3)] {
      let again = evening(after: weeks) { week, run in
        week == weeks - 1 && run == slip ? bad : done()
      }
      #expect(next(again) == weeks)
      #expect(again.repeatingTable()?.weeks.prefix(weeks) == plan.weeks.prefix(weeks))
    }
  }

  @Test(arguments: 2...8)
  func `a week that was missed as a whole goes back to the one finished last`(
    weeks: Int
  ) {
    #expect(
      next(evening(after: weeks) { week, _ in week == weeks - 1 ? missed : done() }) == weeks - 1)
  }

  @Test(arguments: 4...8) func `two weeks that were missed go back two`(weeks: Int) {
    let away = evening(after: weeks) { week, _ in week >= weeks - 2 ? missed : done() }
    #expect(next(away) == weeks - 3)
  }

  @Test(arguments: 1...6) func `who says nothing on that evening is asked at the next word`(
    day: Int
  ) {
    var evening = evening(after: 3) { week, run in week == 2 && run == 2 ? missed : done() }
    evening.today = evening.today + day
    let again = evening.repeatingTable()
    #expect(again?.week(of: evening.today)?.runWalk == 3)
    for date in PlannerExamples.monday...evening.today { #expect(again?[date] == plan[date]) }
    evening.journal.entries.append(
      .init(on: PlannerExamples.monday + 21, event: .checkedIn(done(), words: "")))
    #expect((evening.repeatingTable() == nil) == (day > 1))
  }

  @Test(arguments: 1...8) func `what tonight takes from tomorrow is not given back`(weeks: Int) {
    var again = evening(after: weeks) { week, run in
      week == weeks - 1 && run == 2 ? missed : done()
    }
    let tomorrow = again.today + 1
    #expect(again.repeatingTable()?[tomorrow]?.run != nil)
    again.checkIn.ill = .fever
    #expect(again.decide().rule == "D03")
    #expect(again.repeatingTable()?[tomorrow]?.isRest == true)
    // Who has said no to that keeps the day.
    #expect(again.repeatingTable(declined: true)?[tomorrow]?.run != nil)
  }

  @Test(arguments: 1...8) func `a season with a week again breaks nothing`(weeks: Int) {
    let again = evening(after: weeks) { week, run in
      week == weeks - 1 && run == 2 ? missed : done()
    }
    let season = again.repeatingTable()
    #expect(season != nil)
    let broken = season?.breaches(for: RepeatingTests.athlete).filter { $0.force == .mandatory }
    #expect(broken?.isEmpty == true, "\(broken ?? [])")
  }
}
