import Testing

@testable import Training

/// Which weeks ask for no least number of hard days and lifts.
struct NormalWeeksTests {
  private let athlete = PlannerExamples.athlete(
    km: 20, longest: 60, offer: 120, goal: PlannerExamples.race(.half, weeks: 16))
  private let monday = PlannerExamples.monday

  /// The evening some days into the season, each day before it told of, and some of them by name.
  private func evening(_ days: Int, _ told: [Int: (inout CheckIn) -> Void] = [:]) -> Situation {
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    var journal = Journal([.init(on: plan.on, event: .planned(weeks: plan.weeks.count))])
    for day in 0..<days {
      var heard = CheckIn()
      if plan[monday + day]?.run != nil { heard.session = .done }
      told[day]?(&heard)
      journal.entries.append(.init(on: monday + day, event: .checkedIn(heard, words: "")))
    }
    return Situation(
      athlete: athlete, plan: plan, journal: journal, checkIn: CheckIn(), today: monday + days)
  }

  @Test(arguments: 1...40) func `who is well and runs is on no way back`(days: Int) {
    let evening = evening(days)
    #expect(evening.wayBack == nil)
    for week in evening.plan.weeks { #expect(!evening.isWayBack(week: week.starts)) }
  }

  static let troubles: [@Sendable (inout CheckIn) -> Void] = [
    { $0.ill = .head }, { $0.ill = .fever },
    { $0.soreness = [Soreness(area: .knees, side: .left, level: 4, pain: true)] },
    { $0.soreness = [Soreness(area: .legs, level: 5)] },
  ]

  @Test(arguments: troubles.indices, 0...9)
  func `a fortnight after a trouble the weeks are normal again`(index: Int, since: Int) {
    let day = 10
    let evening = evening(
      day + 1 + since,
      [
        day: NormalWeeksTests.troubles[index],
        day + 1: {
          $0.ill = Illness.none
          $0.soreness = []
        },
      ])
    // Two words at least: the trouble, and that it is over.
    guard since > 0 else { return }
    for week in evening.plan.weeks {
      // A week that begins within 14 days of it, or holds it.
      let isNear = week.starts - (monday + day) < 14
      let isReturn = evening.wayBack?.overlaps(week.starts...(week.starts + 6)) ?? false
      #expect(evening.isWayBack(week: week.starts) == (isNear || isReturn), "\(week.starts)")
    }
  }

  @Test
  func `as long as something is open, all weeks to come within a fortnight are no normal ones`() {
    for trouble in NormalWeeksTests.troubles.prefix(3) {
      let evening = evening(12, [5: trouble])
      for week in evening.plan.weeks {
        #expect(evening.isWayBack(week: week.starts) == (week.starts - evening.today < 14))
      }
    }
  }

  @Test(
    arguments: [
      (1, nil), (3, nil), (4, 21), (7, 21), (8, 14), (14, 14), (15, 16), (28, 29), (90, 57),
    ] as [(Int, Int?)])
  func `days without running have a way back as long as they ask for`(off: Int, after: Int?) {
    let evening = evening(20, [19: { $0.daysOff = off }])
    let told = monday + 19
    let expected = after.map { (told - off)...(told + $0) }
    #expect(evening.wayBack == expected)
  }

  @Test func `the days that tonight makes easier are tomorrow and those that last`() {
    var evening = evening(15)
    #expect(evening.easedDays.isEmpty)
    evening.checkIn.ill = .fever
    let days = evening.easedDays
    #expect(!days.isEmpty)
    #expect(days.allSatisfy { $0 > evening.today })
    let decided = evening.decideWithSeason()
    let changed = Set([decided.day] + decided.alsoChanged.map(\.date))
    #expect(changed.isSuperset(of: days))
    // An emergency stops the coach, and nothing is planned further.
    evening.checkIn.alarms = [.chestPain]
    #expect(evening.easedDays.allSatisfy { $0 == evening.today + 1 })
  }

  @Test func `an easier week is too full once those before it have become small`() throws {
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    let today = PlannerExamples.sunday
    #expect(plan.weeks.contains { $0.easier })
    #expect(plan.fullEasierWeeks(for: athlete, after: today).isEmpty)
    for index in plan.weeks.indices where plan.weeks[index].easier && index >= 3 {
      var small = plan
      for before in (index - 3)..<index {
        for day in 0..<7 {
          guard let there = small.weeks[before].days[day].run, there.run != .race else { continue }
          small.weeks[before].days[day].setRun(minutes: 10)
        }
      }
      let monday = plan.weeks[index].starts
      #expect(small.fullEasierWeeks(for: athlete, after: today).contains(monday))
      small.slow(after: today, for: athlete)
      #expect(!small.fullEasierWeeks(for: athlete, after: today).contains(monday))
    }
  }
}
