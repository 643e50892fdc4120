import Testing
import Training

@Suite struct ProgressTests {
  private let monday = Day(number: 20_780)

  private func progress(_ workouts: Workout...) -> Progress {
    Progress(Journal(workouts.map { Journal.Entry(on: $0.date, event: .worked($0)) }))
  }

  @Test func `sums are kept by week, and empty weeks between stay`() {
    let weeks = progress(
      Workout(date: monday, activity: .run(.easy), minutes: 30, effort: 3),
      Workout(date: monday + 6, activity: .run(.long), minutes: 50, effort: 4),
      Workout(date: monday + 6, activity: .strength(.full, .body), minutes: 15),
      Workout(date: monday + 14, activity: .run(.easy))
    ).weeks
    #expect(weeks.map(\.starts) == [monday, monday + 7, monday + 14])
    #expect(weeks.map(\.runs) == [2, 0, 1])
    #expect(weeks.map(\.runMinutes) == [80, 0, 0])
    #expect(weeks.map(\.longest) == [50, 0, 0])
    #expect(weeks.map(\.strength) == [1, 0, 0])
    #expect(weeks.map(\.strengthMinutes) == [15, 0, 0])
    #expect(weeks.map(\.load) == [290, 0, 0])
  }

  @Test func `nothing logged is no week`() {
    #expect(progress().weeks.isEmpty)
    #expect(Progress(Journal([Journal.Entry(on: monday, event: .cleared)])).weeks.isEmpty)
  }

  @Test func `figures that no human can have do not overflow`() {
    let weeks = progress(
      Workout(date: Day(number: -700_000), activity: .walk, minutes: .max, effort: .infinity),
      Workout(date: monday, activity: .run(.easy), minutes: .max, effort: 1e300),
      Workout(date: monday, activity: .run(.easy), minutes: .min, effort: -.infinity)
    ).weeks
    #expect(weeks.count == 520)
    #expect(weeks.last?.runs == 2)
    #expect(weeks.last?.runMinutes == 1440)
    #expect(weeks.last?.load == 0)
  }
}
