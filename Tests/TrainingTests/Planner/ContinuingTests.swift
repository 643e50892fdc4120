import Testing

@testable import Training

struct ContinuingTests {
  private static let athlete: Athlete = {
    var athlete = PlannerExamples.athlete(
      months: 0, days: WeekdaySet([.mon, .wed, .sat]), goal: PlannerExamples.race(.fiveK, weeks: 16)
    )
    athlete.running.longestMinutes = 0
    return athlete
  }()
  private let plan = Plan.make(for: ContinuingTests.athlete, on: PlannerExamples.sunday)

  @Test func `a plan from nothing names the weeks of the run-walk table`() {
    #expect(plan.weeks.prefix(9).map(\.runWalk) == Array(1...9))
    #expect(plan.weeks.dropFirst(9).allSatisfy { $0.runWalk == nil })
  }

  @Test(arguments: 1...9)
  func `the table goes on from any of its weeks, at any week of the plan`(table: Int) {
    for index in 1..<9 {
      let monday = plan.weeks[index].starts
      let walked = plan.walking(fromTable: table, on: monday, for: ContinuingTests.athlete)
      #expect(walked.weeks.prefix(index) == plan.weeks.prefix(index))
      #expect(walked.weeks.map(\.starts) == plan.weeks.map(\.starts))
      #expect(walked.weeks.map(\.number) == plan.weeks.map(\.number))
      #expect(walked.weeks[index].runWalk == table)
      let broken = walked.breaches(for: ContinuingTests.athlete).filter { $0.force == .mandatory }
      #expect(broken.isEmpty, "table \(table) in week \(index + 1): \(broken)")
    }
  }

  @Test func `no other day begins the table anew`() {
    let first = plan.weeks[0].starts
    for day in [first, first + 1, first + 8, first - 7, first + 7000] {
      #expect(plan.walking(fromTable: 2, on: day, for: ContinuingTests.athlete) == plan)
    }
  }
}
