import Testing
import Training

struct PlannerSeasonTests {
  @Test func `a first season ends with the race and holds a rest in every week`() {
    let athlete = PlannerExamples.athlete(km: 15, goal: PlannerExamples.race(.tenK, weeks: 14))
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    #expect(plan.level == .novice)
    #expect(plan[PlannerExamples.monday + 97]?.kind == .race)
    for week in plan.weeks {
      #expect(week.days.contains { $0.isRest }, "\(week.code)")
    }
  }
}
