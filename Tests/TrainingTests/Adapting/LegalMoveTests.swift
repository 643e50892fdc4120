import Testing

@testable import Training

/// Where tomorrow's hard run goes, against plain enumeration of the days that could take it.
struct LegalMoveTests {
  /// Runners of every level with goals of every kind, on many sets of days, short and long.
  static let athletes: [Athlete] = {
    typealias Example = PlannerExamples
    let goals = [
      Example.race(.fiveK, weeks: 8), Example.race(.tenK, weeks: 11),
      Example.race(.half, weeks: 15), Goal(kind: .fun),
      Goal(kind: .time, distance: .tenK, date: Example.monday + 60, seconds: 3000),
    ]
    let runners: [(months: Int, km: Double, longest: Int, used: Athlete.Experience)] = [
      (1, 8, 25, .none), (8, 18, 55, .none), (36, 45, 95, .regular),
    ]
    let sets: [UInt8] = [
      0b111_1111, 0b101_0101, 0b011_0101, 0b110_1010, 0b001_1111, 0b101_1011, 0b110_0110,
    ]
    return goals.flatMap { goal in
      runners.flatMap { runner in
        sets.flatMap { set in
          [45, 120].map { offer in
            Example.athlete(
              months: runner.months, km: runner.km, longest: runner.longest,
              days: WeekdaySet(rawValue: set), offer: offer, goal: goal,
              experience: runner.used, equipment: .gym)
          }
        }
      }
    }
  }()

  @Test func `a hard run goes to the next legal day of its week, if there is one`() {
    var moved = 0
    for athlete in LegalMoveTests.athletes { moved += check(athlete) }
    #expect(moved > 1000)
  }

  /// Asks on the eve of every hard run of a season.
  ///
  /// - Returns: how many could move.
  private func check(_ athlete: Athlete) -> Int {
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    var moved = 0
    for week in plan.weeks {
      for place in 0..<7 where week.days[place].isHard && week.days[place].kind != .race {
        let tomorrow = week.starts + place
        guard tomorrow - 1 > plan.on, let run = week.days[place].run else { continue }
        // Something was heard on the evening before: silence is a sign of its own.
        var journal = Journal()
        for ago in stride(from: tomorrow - plan.on, to: 1, by: -2) {
          journal.entries.append(.init(on: tomorrow - ago, event: .planned(weeks: 12)))
        }
        let situation = Situation(
          athlete: athlete, plan: plan, journal: journal, checkIn: CheckIn(), today: tomorrow - 1)
        let signs = Signs(situation, past: Past(situation))
        guard signs.movesAreSafe else { continue }
        for least in 1...2 {
          let found = signs.legalMove(by: least)
          if found != nil { moved += 1 }
          let what = "\(run.run?.rawValue ?? "") of \(tomorrow) \(week.code)"
          for day in (tomorrow + least)...(tomorrow + 3) {
            let isLegal = LegalMoveTests.takes(day, run, from: tomorrow, plan, athlete)
            if let found, found.day == day {
              #expect(isLegal, "\(what) to \(day)")
              break
            }
            guard plan.index(of: day) == plan.index(of: tomorrow) else { break }
            #expect(!isLegal, "\(what) could go to \(day), found \(found?.day.iso ?? "none")")
          }
        }
      }
    }
    return moved
  }

  /// Whether some lawful plan has the run on another day, with what stood there on its own day or
  /// nowhere. (3.8)
  private static func takes(
    _ day: Day, _ run: Session, from: Day, _ plan: Plan, _ athlete: Athlete
  ) -> Bool {
    guard let there = plan[day], there.available, !there.isHard else { return false }
    // A race is four days away at least.
    for near in 1...4 where plan[day + near]?.kind == .race { return false }
    // The weeks of a taper are counted from race day; nothing moves into a later one. (2.2)
    if let race = plan.raceDay, race - day < 21, (race - day) / 7 != (race - from) / 7 {
      return false
    }
    // The last seven days before a half or a marathon take no long run that was not there. (B10)
    if let race = plan.raceDay, race - day < 8, run.run == .long,
      athlete.goal?.distance?.kilometres ?? 0 > 15.1
    {
      return false
    }
    let ways = Arrangements(plan, athlete, today: from - 1, monday: day.weekStart, leavesOut: true)
    let lifts = there.sessions.filter { $0.strength != nil }
    let back = there.sessions.filter { $0.run != nil || $0.activity == .crossTraining }
    for kept in lifts.isEmpty ? [[]] : [lifts, []] {
      for left in back.isEmpty ? [[]] : [back, []] {
        var changed = plan
        changed[from]?.sessions = left
        changed[day]?.sessions = [run] + kept
        guard ways.isLawful(changed), keepsRest(changed, plan, around: day) else { continue }
        return true
      }
    }
    return false
  }

  /// No seven days in a row lose a rest that they need: one, or two for who is new to running. (A19)
  private static func keepsRest(_ changed: Plan, _ plan: Plan, around day: Day) -> Bool {
    let needed = plan.level == .new ? 2 : 1
    func rests(_ plan: Plan, _ first: Day) -> Int {
      (0..<7).count { plan[first + $0]?.isRest ?? true }
    }
    return (-9...0).allSatisfy { shift in
      rests(changed, day + shift) >= min(needed, rests(plan, day + shift))
    }
  }
}
