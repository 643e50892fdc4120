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

  /// Found where a marathon's long runs had grown past their cap for the pace told. (B6)
  @Test(arguments: [4.0, 6, 8]) func `a week again changes the minutes and not the pace`(
    km: Double
  ) {
    let athlete = PlannerExamples.athlete(
      months: 1, km: km, minutes: 40, longest: 5, days: [.tue, .fri, .sun], offer: nil,
      goal: PlannerExamples.race(.marathon, weeks: 70))
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    for index in 1..<9 {
      let walked = plan.walking(
        fromTable: index, on: plan.weeks[index].starts, for: athlete)
      let broken = walked.breaches(for: athlete).filter { $0.force == .mandatory }
      #expect(broken.isEmpty, "week \(index + 1): \(broken.prefix(3))")
    }
  }

  @Test func `who ran nothing before the table stays new and rests between runs`() {
    let athlete = PlannerExamples.athlete(
      months: 7, km: 0, minutes: 0, longest: 0, days: [.wed, .thu, .fri], offer: 30,
      goal: PlannerExamples.race(.tenK, weeks: 30))
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    for index in 1..<9 {
      let walked = plan.walking(fromTable: index, on: plan.weeks[index].starts, for: athlete)
      #expect(!walked.breaches(for: athlete).contains { $0.guideline.id == "B7" })
    }
  }

  @Test func `no other day begins the table anew`() {
    let first = plan.weeks[0].starts
    for day in [first, first + 1, first + 8, first - 7, first + 7000] {
      #expect(plan.walking(fromTable: 2, on: day, for: ContinuingTests.athlete) == plan)
    }
  }
}
