import Prompts
import Testing

@testable import Training

struct PastTests {
  private let athlete = PlannerExamples.athlete(
    km: 15, goal: PlannerExamples.race(.tenK, weeks: 14))
  private let monday = PlannerExamples.monday

  /// The evening of a Tuesday on which Wednesday's run was rested away, or was shortened.
  private func evening(_ plan: Plan, resting after: DayPlan) throws -> Situation {
    let before = try #require(plan[monday + 3])
    let decision = Decision(
      day: monday + 3, action: .rest, rule: "D12", says: Say.Reasons.wish(), before: before,
      after: after)
    let journal = Journal([
      .init(on: plan.on, event: .planned(weeks: plan.weeks.count)),
      .init(on: monday + 2, event: .decided(decision, applied: true)),
    ])
    return Situation(
      athlete: athlete, plan: plan, journal: journal, checkIn: CheckIn(), today: monday + 3)
  }

  private func plan() throws -> Plan {
    var plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    let run = try #require(DayPlan(text: "easy 30"))
    plan[monday + 3] = run
    return plan
  }

  @Test func `a run that was rested away is lost as long as none is planned there`() throws {
    let plan = try plan()
    var rested = plan
    rested[monday + 3] = .rest
    let evening = try evening(plan, resting: .rest)
    var situation = evening
    situation.plan = rested
    #expect(Past(situation).isRunLost(on: monday + 3))
    // A season made anew, or a move, has put a run there since.
    situation.plan = plan
    situation.journal.entries.append(.init(on: monday + 2, event: .planned(weeks: 14)))
    #expect(!Past(situation).isRunLost(on: monday + 3))
    #expect(situation.lived[monday + 3]?.runMinutes == 30)
  }

  @Test func `percentages count from the day of the season made anew`() throws {
    let plan = try plan()
    let shorter = try #require(DayPlan(text: "easy 18"))
    var situation = try evening(plan, resting: shorter)
    #expect(Past(situation).original(of: monday + 3) == plan[monday + 3])
    situation.journal.entries.append(.init(on: monday + 2, event: .planned(weeks: 14)))
    #expect(Past(situation).original(of: monday + 3) == nil)
  }
}
