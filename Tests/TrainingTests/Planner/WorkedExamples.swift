@testable import Training

/// The athletes of the worked examples, as far as a profile can hold what their examples say.
///
/// What it cannot hold stands in the test's table: a wish for gym days, and nights of work.
struct WorkedExample: Sendable {
  let number: Int
  let athlete: Athlete
  let today: Day
  /// Which week of the plan is of the example's kind.
  let isIts: @Sendable (Week) -> Bool

  private init(
    _ number: Int, _ athlete: Athlete, on today: Day = PlannerExamples.sunday,
    _ isIts: @escaping @Sendable (Week) -> Bool = { $0.number == 1 }
  ) {
    self.number = number
    self.athlete = athlete
    self.today = today
    self.isIts = isIts
  }

  static let all: [WorkedExample] = [
    WorkedExample(1, first10k) { $0.phase == .build },
    WorkedExample(2, faster) { week in week.days.count(where: \.isHard) == 3 },
    WorkedExample(
      3,
      PlannerExamples.athlete(
        months: 0, days: [.mon, .wed, .sat], goal: PlannerExamples.race(.fiveK, weeks: 12))),
    WorkedExample(
      4,
      PlannerExamples.athlete(
        months: 4, longest: 20, days: [.sun], offer: 50, goal: Goal(kind: .health))
    ) { $0.runMinutes == 35 },
    WorkedExample(
      5,
      PlannerExamples.athlete(
        months: 4, minutes: 65, longest: 30, days: [.tue, .sat],
        goal: PlannerExamples.race(.tenK, weeks: 12))
    ) { $0.number == 5 },
    WorkedExample(
      6,
      PlannerExamples.athlete(
        months: 4, minutes: 50, longest: 30, days: [.sat, .sun],
        goal: PlannerExamples.race(.fiveK, weeks: 10))),
    WorkedExample(
      7,
      PlannerExamples.athlete(
        months: 8, km: 18, longestKm: 7, days: [.mon, .tue, .wed, .thu, .fri], offer: 75,
        goal: PlannerExamples.race(.half, weeks: 16))
    ) { $0.phase == .build },
    WorkedExample(
      8,
      PlannerExamples.athlete(
        km: 15, longestKm: 8,
        goal: Goal(kind: .race, distance: .tenK, date: PlannerExamples.monday + 5))),
    WorkedExample(9, afterHalf),
    WorkedExample(
      10,
      PlannerExamples.athlete(
        months: 8, km: 12, longestKm: 5.5, days: [.tue, .thu, .sat, .sun], offer: nil,
        goal: PlannerExamples.race(.marathon, weeks: 60))),
    WorkedExample(11, verySore),
    WorkedExample(12, sorePoint),
    WorkedExample(13, feverish),
    WorkedExample(14, squatter, on: PlannerExamples.monday),
    WorkedExample(15, first10k) { $0.phase == .build },
    WorkedExample(
      16,
      PlannerExamples.athlete(
        months: 12, minutes: 100, longest: 40, days: [.mon, .tue, .wed, .thu, .fri, .sat],
        offer: 40, goal: Goal(kind: .fun), experience: .some, equipment: .gym)),
    WorkedExample(17, nightShifts) { $0.phase == .build },
    WorkedExample(
      18,
      PlannerExamples.athlete(
        months: 1, minutes: 45, longest: 15, days: [.mon, .tue, .wed, .thu, .fri], offer: 20,
        goal: Goal(kind: .health))
    ) { $0.number == 2 },
    WorkedExample(19, eager) { $0.days.contains { $0.run?.run == .intervals } },
    WorkedExample(
      20,
      PlannerExamples.athlete(
        months: 8, km: 15, longestKm: 6, days: [.tue, .thu, .sat, .sun], offer: nil,
        goal: PlannerExamples.race(.marathon, weeks: 8))
    ) { $0.phase == .build },
  ]

  private static let first10k = PlannerExamples.athlete(
    km: 15, goal: PlannerExamples.race(.tenK, weeks: 14))

  private static let faster: Athlete = {
    var goal = PlannerExamples.race(.half, weeks: 12)
    goal.kind = .time
    goal.seconds = 6300
    var athlete = PlannerExamples.athlete(
      months: 36, km: 35, longestKm: 14, offer: nil, goal: goal, experience: .regular,
      equipment: .gym)
    athlete.twiceADay = true
    return athlete
  }()

  private static let afterHalf: Athlete = {
    var athlete = PlannerExamples.athlete(
      months: 8, km: 30, longestKm: 15,
      goal: Goal(kind: .race, distance: .half, date: PlannerExamples.sunday))
    athlete.now = .init(soreness: [Soreness(area: .legs, side: .both, level: 6)])
    return athlete
  }()

  private static let verySore: Athlete = {
    var athlete = PlannerExamples.athlete(
      months: 4, minutes: 75, longest: 30, goal: PlannerExamples.race(.fiveK, weeks: 8))
    athlete.now = .init(
      soreness: [Soreness(area: .legs, side: .both, level: 7)],
      lifted: Lifted(legs: true, heavy: true, on: PlannerExamples.sunday - 1))
    return athlete
  }()

  private static let sorePoint: Athlete = {
    var athlete = PlannerExamples.athlete(
      months: 8, km: 20, longestKm: 9, goal: PlannerExamples.race(.half, weeks: 10))
    athlete.now = .init(
      soreness: [Soreness(area: .shins, side: .right, level: 5, pain: true)])
    return athlete
  }()

  private static let feverish: Athlete = {
    var athlete = PlannerExamples.athlete(
      months: 8, km: 18, longestKm: 8, goal: PlannerExamples.race(.tenK, weeks: 10))
    athlete.now = .init(ill: .fever)
    return athlete
  }()

  private static let squatter: Athlete = {
    var athlete = PlannerExamples.athlete(
      months: 8, km: 18, longestKm: 8, goal: PlannerExamples.race(.tenK, weeks: 2),
      experience: .some, equipment: .gym)
    athlete.longRunDay = .sun
    athlete.now = .init(
      soreness: [Soreness(area: .legs, side: .both, level: 5)],
      lifted: Lifted(legs: true, heavy: true, on: PlannerExamples.monday))
    return athlete
  }()

  /// Before a night shift there is time for something short.
  private static let nightShifts: Athlete = {
    var athlete = PlannerExamples.athlete(
      km: 16, longestKm: 7, days: [.mon, .wed, .thu, .sat, .sun],
      goal: PlannerExamples.race(.tenK, weeks: 14))
    athlete.days?[.wed] = .minutes(35)
    athlete.days?[.thu] = .minutes(35)
    athlete.days?[.sat] = .unlimited
    return athlete
  }()

  private static let eager: Athlete = {
    var athlete = PlannerExamples.athlete(
      months: 8, km: 18, longestKm: 7, offer: nil, goal: PlannerExamples.race(.fiveK, weeks: 12))
    athlete.running.runsPerWeek = 4
    return athlete
  }()
}
