import Testing

@testable import Training

/// Seasons that begin in the middle of a week of another one.
struct CarryingTests {
  private static func athlete(km: Double) -> Athlete {
    PlannerExamples.athlete(
      months: 30, km: km, longest: 60, goal: PlannerExamples.race(.tenK, weeks: 14))
  }

  private static let monday = PlannerExamples.monday

  @Test func `who has run on as many days as are left to them runs no more that week`() throws {
    let (former, now) = (CarryingTests.athlete(km: 40), CarryingTests.athlete(km: 12))
    var plan = Plan.make(for: former, on: PlannerExamples.sunday)
    #expect(plan.level == .regular)
    plan.weeks[0].days = try WeekNotation.read(
      "E20 | EST20 | E20 | REST | E20 | LR30 | REST", starts: CarryingTests.monday
    ).get().days
    for today in [CarryingTests.monday + 4, CarryingTests.monday + 5] {
      let anew = Plan.make(for: now, on: today)
      #expect(anew.level == .novice)
      let carried = anew.carrying(plan, through: today, for: now)
      let left = (today + 1)..<(CarryingTests.monday + 7)
      #expect(left.contains { anew[$0]?.run != nil }, "\(today)")
      #expect(left.allSatisfy { carried[$0]?.run == nil }, "\(today)")
    }
  }

  @Test(arguments: 0..<7) func `the days gone by stay, and nothing is added or broken`(gone: Int) {
    let athlete = CarryingTests.athlete(km: 30)
    let former = Plan.make(for: athlete, on: PlannerExamples.sunday)
    for week in 0..<4 {
      let today = CarryingTests.monday + 7 * week + gone
      let anew = Plan.make(for: athlete, on: today)
      let carried = anew.carrying(former, through: today, for: athlete)
      let start = (today + 1).weekStart
      for day in start..<(start + 14) {
        if day <= today {
          #expect(carried[day] == former[day])
        } else if let now = carried[day], let then = anew[day] {
          #expect(now.minutes <= then.minutes, "\(day)")
        }
      }
      let broken = carried.breaches(for: athlete).filter {
        $0.force == .mandatory && $0.date > today && $0.day != nil
      }
      #expect(broken.isEmpty, "\(today): \(broken)")
    }
  }
}
