import Testing

@testable import Training

/// The verdict speaks of the plan that it comes with. (5.2)
struct ReachTests {
  /// Runners of every level with a race of every distance, and weeks enough or not.
  private static let cases: [(Athlete, Int)] = {
    var cases: [(Athlete, Int)] = []
    let runners: [(months: Int, km: Double?, longest: Int?)] = [
      (0, nil, nil), (1, nil, 18), (6, 12, 35), (6, 18, 42), (10, 24, 70), (30, 26, 60),
      (30, 35, 80), (40, 48, 110),
    ]
    for runner in runners {
      for distance in [Distance.fiveK, .tenK, .half, .marathon] {
        for weeks in [4, 8, 12, 16, 20, 24, 40] {
          for (days, offer) in [(0b111_1111, nil), (0b011_0101, 60)] {
            let athlete = PlannerExamples.athlete(
              months: runner.months, km: runner.km, longest: runner.longest,
              days: WeekdaySet(rawValue: UInt8(days)), offer: offer,
              goal: PlannerExamples.race(distance, weeks: weeks))
            cases.append((athlete, weeks))
          }
        }
      }
    }
    return cases
  }()

  @Test func `where careful growth gets one there, the plan holds the run that finishes`() {
    var judged = 0
    for (athlete, weeks) in ReachTests.cases {
      let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
      guard plan.verdict.kind == .ok else { continue }
      let standing = Standing(athlete, on: PlannerExamples.sunday)
      let arc = Arc.arc(for: athlete.goal, level: standing.level, km: standing.weekKm)
      let finish = Reach.finish(arc, pace: standing.pace)
      let longest = plan.weeks.flatMap(\.days).map(\.runMinutes).max() ?? 0
      judged += 1
      #expect(
        max(longest, standing.longest) * 100 >= finish * 95,
        "\(plan.level) \(athlete.running) \(weeks) weeks: \(longest) of \(finish)")
    }
    #expect(judged > 200)
  }
}
