import Testing
import Training

struct ReplanTests {
  private let athlete = PlannerExamples.athlete(
    km: 15, offer: nil, goal: PlannerExamples.race(.tenK, weeks: 14))
  private let today = PlannerExamples.sunday

  private func plan() -> Plan { Plan.make(for: athlete, on: today) }

  /// The Monday of the week with the article's sample.
  private var monday: Day { PlannerExamples.monday + 42 }

  @Test func `the long run moves to the rest day after it`() throws {
    let plan = plan()
    let replan = plan.moving(from: monday + 5, to: monday + 6, for: athlete, today: today)
    guard case .done(let replanned) = replan else {
      Issue.record("\(replan)")
      return
    }
    #expect(replanned.changed.map(\.date) == [monday + 5, monday + 6])
    #expect(replanned.plan[monday + 6]?.sessions == plan[monday + 5]?.sessions)
    #expect(replanned.before.map(\.plan) == [monday + 5, monday + 6].compactMap { plan[$0] })
  }

  @Test func `a hard run next to a hard run is refused with its guideline and a lawful week`() {
    let plan = plan()
    let replan = plan.moving(from: monday + 1, to: monday + 4, for: athlete, today: today)
    guard case .refused(let refusal) = replan else {
      Issue.record("\(replan)")
      return
    }
    #expect(refusal.reason == .guideline)
    #expect(refusal.breaches.contains { $0.guideline.id == "B12" })
    let nearest = refusal.nearest?.plan
    #expect(nearest != nil)
    let broken = nearest?.breaches(for: athlete).filter { $0.force == .mandatory }
    #expect(broken?.count == 0)
  }

  @Test func `skipping is always accepted and never made up`() {
    let plan = plan()
    for week in plan.weeks.prefix(13) {
      for day in 0..<7 where !week.days[day].sessions.isEmpty {
        let replan = plan.skipping(week.starts + day, for: athlete, today: today)
        guard case .done(let replanned) = replan else {
          Issue.record("\(week.starts + day): \(replan)")
          continue
        }
        #expect(replanned.plan[week.starts + day]?.isRest == true)
        for (after, before) in zip(replanned.plan.weeks, plan.weeks) {
          #expect(after.runMinutes <= before.runMinutes)
        }
      }
    }
  }

  @Test func `every move within a week is lawful or refused with a guideline`() {
    let plan = plan()
    let before = Set(plan.breaches(for: athlete).map(\.description))
    for from in 0..<7 {
      for to in 0..<7 {
        let replan = plan.moving(
          from: monday + from, to: monday + to, for: athlete, today: today)
        if case .refused(let refusal) = replan, refusal.reason == .guideline {
          #expect(!refusal.breaches.isEmpty)
        }
        let broken = replan.offer?.plan.breaches(for: athlete).filter {
          $0.force == .mandatory && !before.contains($0.description)
        }
        #expect((broken ?? []).isEmpty, "\(from) to \(to)")
      }
    }
  }

  @Test func `a blocked span keeps its most important session if a day can take it`() {
    let plan = plan()
    let replan = plan.blocking(
      (monday + 3)...(monday + 5), for: athlete, today: today)
    guard case .done(let replanned) = replan else {
      Issue.record("\(replan)")
      return
    }
    for day in 3...5 { #expect(replanned.plan[monday + day]?.kind == .off) }
    let moved = replanned.changed.count { $0.date == monday + 6 && $0.plan.isHard }
    #expect(moved == 1)
  }

  @Test func `the past, the race and empty days stay`() {
    let plan = plan()
    func reason(_ replan: Replan) -> Replan.Reason? {
      if case .refused(let refusal) = replan { refusal.reason } else { nil }
    }
    let race = PlannerExamples.monday + 97
    #expect(
      reason(plan.moving(from: today, to: today + 1, for: athlete, today: today)) == .past)
    #expect(
      reason(plan.moving(from: race, to: race - 1, for: athlete, today: today)) == .race)
    #expect(reason(plan.skipping(monday + 6, for: athlete, today: today)) == .empty)
    #expect(reason(plan.skipping(today + 999, for: athlete, today: today)) == .outside)
    #expect(
      reason(plan.blocking((today + 9000)...(today + 9001), for: athlete, today: today))
        == .outside)
  }
}
