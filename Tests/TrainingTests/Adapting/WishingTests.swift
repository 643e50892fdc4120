import Testing

@testable import Training

/// Wishes are asked of the season as it was lived, and not of the plan alone.
struct WishingTests {
  private let athlete = PlannerExamples.athlete(
    km: 15, offer: nil, goal: PlannerExamples.race(.tenK, weeks: 14))
  /// The Monday of the week with the article's sample: tempo on Tuesday, long run on Saturday.
  private let monday = PlannerExamples.monday + 42

  /// The evening of that Tuesday; every run so far was done, or the last one was not.
  private func evening(_ session: CheckIn.Report) -> Situation {
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    var journal = Journal([.init(on: plan.on, event: .planned(weeks: plan.weeks.count))])
    for day in (plan.on + 1)...(monday + 1) {
      var heard = CheckIn()
      if plan[day]?.run != nil { heard.session = day == monday + 1 ? session : .done }
      journal.entries.append(.init(on: day, event: .checkedIn(heard, words: "")))
    }
    return Situation(
      athlete: athlete, plan: plan, journal: journal, checkIn: CheckIn(), today: monday + 1)
  }

  private func breaks(_ replan: Replan) -> Set<String> {
    guard case .refused(let refusal) = replan else { return [] }
    return Set(refusal.breaches.map(\.guideline.id))
  }

  @Test func `a run that fell out keeps nothing away from its neighbours`() {
    #expect(evening(.done).plan[monday + 1]?.isHard == true)
    #expect(breaks(evening(.done).moving(from: monday + 5, to: monday + 2)).contains("B12"))
    #expect(!breaks(evening(.missed).moving(from: monday + 5, to: monday + 2)).contains("B12"))
    #expect(breaks(evening(.done).swapping(monday + 5, monday + 2)).contains("B12"))
    #expect(!breaks(evening(.missed).swapping(monday + 5, monday + 2)).contains("B12"))
  }

  /// Every wish for the days left of the week, on an evening after a run that was done and after one
  /// that was not: what comes of it is lawful beside what was really run, and gives nothing back.
  @Test(arguments: [CheckIn.Report.done, .missed])
  func `whatever is wished for, the season stays lawful`(session: CheckIn.Report) {
    let evening = evening(session)
    let today = evening.today
    let known = Set(evening.lived.breaches(for: athlete).map(\.description))
    var wishes: [Replan] = []
    for one in 1...5 {
      wishes.append(evening.skipping(today + one))
      wishes.append(evening.blocking((today + one)...(today + one + 1)))
      for other in 1...5 where other != one {
        wishes.append(evening.moving(from: today + one, to: today + other))
        if one < other { wishes.append(evening.swapping(today + one, today + other)) }
      }
    }
    var made = 0
    for replanned in wishes.compactMap(\.offer) where !replanned.changed.isEmpty {
      made += 1
      var later = evening
      for day in replanned.changed { later.plan[day.date] = day.plan }
      #expect(later.plan == replanned.plan)
      #expect(replanned.changed.allSatisfy { $0.date > evening.today })
      let broken = later.lived.breaches(for: athlete).filter {
        // The least that a week asks for is not asked where something is left out. (A14)
        $0.force == .mandatory && !known.contains($0.description)
          && !($0.day == nil && ["A2", "A5", "B4"].contains($0.guideline.id))
      }
      #expect(
        broken.isEmpty, "\(replanned.changed.map { "\($0.date) \($0.plan.code)" }): \(broken)")
      // What is shorter for growth's sake already stays so.
      #expect(later.slowed == later.plan)
    }
    #expect(made > 20)
  }
}
