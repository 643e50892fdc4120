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

  /// A journal of evenings, each with its minutes and effort; nil is rest, told as rest.
  private func evenings(_ loads: [(minutes: Int, effort: Double)?]) -> Journal {
    Journal(
      loads.enumerated().flatMap { index, load -> [Journal.Entry] in
        var checkIn = CheckIn()
        checkIn.sleepHours = 8
        let told = Journal.Entry(on: monday + index, event: .checkedIn(checkIn, words: ""))
        guard let load else { return [told] }
        let workout = Workout(
          date: monday + index, activity: .run(.easy), minutes: load.minutes, effort: load.effort)
        return [told, Journal.Entry(on: monday + index, event: .worked(workout))]
      })
  }

  @Test func `monotony is the mean of seven days over their deviation`() throws {
    let week = try #require(
      Progress(evenings([(30, 4), (40, 6), nil, (30, 4), nil, (60, 4), nil])).weeks.first)
    // 120, 240, 0, 120, 0, 240, 0: a mean of 102.9 and a deviation of 100.
    guard case .monotony(let monotony) = week.contrast else {
      Issue.record("\(week.contrast)")
      return
    }
    #expect(abs(monotony - 1.029) < 0.001)
    #expect(week.rests == 3 && week.load == 720)
  }

  @Test func `seven equal days are uniform and divide by nothing`() {
    let week = Progress(evenings(Array(repeating: (30, 4), count: 7))).weeks.first
    #expect(week?.contrast == .uniform)
  }

  @Test func `too few days, or a session of unknown effort, give no monotony`() {
    #expect(Progress(evenings([(30, 4), (30, 5), nil])).weeks.first?.contrast == .tooLittle)
    var journal = evenings([(30, 4), (40, 6), nil, (30, 4), nil, (60, 4), nil])
    journal.entries.append(
      .init(on: monday, event: .worked(Workout(date: monday, activity: .crossTraining))))
    #expect(Progress(journal).weeks.first?.contrast == .tooLittle)
  }

  @Test func `an even week warns only where it is the highest of four`() throws {
    let even: [(minutes: Int, effort: Double)?] = Array(repeating: (30, 4), count: 6) + [(35, 4)]
    let light: [(minutes: Int, effort: Double)?] = [(20, 3), nil, (20, 3), nil, (20, 3), nil, nil]
    let progress = Progress(evenings(light + light + light + even))
    let last = try #require(progress.weeks.last)
    #expect(progress.wantsContrast(last))
    #expect(progress.weeks.dropLast().allSatisfy { !progress.wantsContrast($0) })
    let short = Progress(evenings(light + even))
    #expect(short.weeks.last.map(short.wantsContrast) == false)
  }

  @Test func `a withdrawn workout does not count, and one written down anew does`() {
    let workout = Workout(date: monday, activity: .run(.easy), minutes: 30)
    var journal = Journal([.init(on: monday, event: .worked(workout))])
    journal.entries.append(.init(on: monday, event: .withdrawn(workout)))
    #expect(Progress(journal).weeks.isEmpty && journal.workouts.isEmpty)
    journal.entries.append(.init(on: monday, event: .worked(workout)))
    #expect(Progress(journal).weeks.first?.runs == 1)
  }

  @Test func `an effort told later that evening belongs to the run`() {
    var checkIn = CheckIn()
    checkIn.effort = 5
    let journal = Journal([
      .init(
        on: monday, event: .worked(Workout(date: monday, activity: .run(.easy), minutes: 30))),
      .init(on: monday, event: .checkedIn(checkIn, words: "")),
    ])
    #expect(Progress(journal).weeks.first?.load == 150)
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
