import Testing
import Training

struct SeasonTests {
  @Test func `the article's sample week comes out where tempo is first due`() {
    let athlete = PlannerExamples.athlete(
      km: 15, offer: nil, goal: PlannerExamples.race(.tenK, weeks: 14))
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    #expect(plan.level == .novice)
    #expect(plan[PlannerExamples.monday + 97]?.kind == .race)
    #expect(
      plan.weeks.first { $0.phase == .build }?.code
        == "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST")
  }

  @Test(arguments: 1...127)
  func `every set of days gives lawful seasons`(set: Int) {
    let days = WeekdaySet(rawValue: UInt8(set))
    for (index, level) in Level.allCases.enumerated() {
      for goal in [Goal(kind: .fun), PlannerExamples.race(.tenK, weeks: 9)] {
        let athlete = PlannerExamples.athlete(
          months: [1, 6, 30][index], km: [nil, 15, 35][index], longest: [18, 45, 60][index],
          days: days, offer: [45, 60, nil][(set + index) % 3], goal: goal)
        let start = PlannerExamples.sunday + (set + index) % 7
        let plan = Plan.make(for: athlete, on: start)
        let broken = plan.breaches(for: athlete).filter { $0.force == .mandatory }
        #expect(broken.isEmpty, "\(days.days.map(\.code)) \(level) \(goal.kind): \(broken)")
      }
    }
  }

  /// Also who has lost weeks and comes back with less than ten minutes a week behind them. (3.6)
  @Test(arguments: 1...30) func `who has run next to nothing lately gets lawful weeks`(week: Int) {
    for longest in [5, 10, 20, 42] {
      for (months, km) in [(36, 0.16), (8, 0.14)] {
        for goal in [
          PlannerExamples.race(.fiveK, weeks: 34), PlannerExamples.race(.half, weeks: 20),
          Goal(kind: .time, distance: .tenK, date: PlannerExamples.sunday + 100, seconds: 3600),
        ] {
          let athlete = PlannerExamples.athlete(
            months: months, km: km * Double(week), minutes: week, longest: longest,
            days: [.mon, .tue, .thu, .sat], offer: 30, goal: goal, experience: .some)
          let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
          let broken = plan.breaches(for: athlete).filter { $0.force == .mandatory }
          #expect(broken.isEmpty, "longest \(longest), \(goal): \(broken.prefix(3))")
        }
      }
    }
  }

  /// Promise 1: what is left out is said, and nothing is more of a wish than the race.
  @Test(arguments: 1...21)
  func `a race stands in the plan or is said to be left out`(ahead: Int) {
    let race = PlannerExamples.sunday + ahead
    var left = 0
    for ill in Illness.allCases {
      for sore in [nil, Soreness(area: .legs, level: 8), .init(area: .knees, level: 4, pain: true)]
      {
        var athlete = PlannerExamples.athlete(
          km: 20, goal: Goal(kind: .race, distance: .tenK, date: race))
        athlete.now = .init(soreness: sore.map { [$0] } ?? [], ill: ill)
        let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
        let says = plan.week(of: race)?.dropped.contains { $0.guideline == "D14" } ?? false
        #expect((plan[race]?.kind == .race) != says, "\(ill) \(String(describing: sore))")
        if says { left += 1 }
      }
    }
    #expect(left > 0 || ahead > 2)
    #expect(left < Illness.allCases.count * 3)
  }

  @Test func `sore legs keep the wished long-run day and rest one day, not three`() {
    var athlete = PlannerExamples.athlete(
      km: 15, longestKm: 7, goal: PlannerExamples.race(.half, weeks: 16))
    athlete.running.runsPerWeek = 3
    athlete.days?[.thu] = .none
    athlete.longRunDay = .sat
    let yesterday = PlannerExamples.sunday - 1
    athlete.now = .init(
      soreness: [Soreness(area: .quads, side: .both, level: 5)], ill: Illness.none,
      lifted: Lifted(legs: true, heavy: true, on: yesterday))
    let week = Plan.make(for: athlete, on: PlannerExamples.sunday).weeks.first
    #expect(week?[.mon].isRest == true)
    #expect(week?[.tue].isRest == false)
    #expect(week?[.sat].sessions.first?.run == .long)
  }
}
