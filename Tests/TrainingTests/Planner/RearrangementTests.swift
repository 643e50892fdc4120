import Testing

@testable import Training

/// The search for the nearest lawful plan against plain enumeration of all of them.
struct RearrangementTests {
  /// A standing season, and the weeks of it that are changed.
  struct Standing: CustomStringConvertible {
    var name: String
    var athlete: Athlete
    var weeks: [Int]
    var description: String { name }

    var plan: Plan { Plan.make(for: athlete, on: PlannerExamples.sunday) }
  }

  /// Every level, goals of every kind, few and many days, short ones and long ones.
  static let standings: [Standing] = {
    typealias Example = PlannerExamples
    func days(_ text: String) -> WeekdaySet {
      WeekdaySet(zip(Weekday.allCases, text).filter { $0.1 == "x" }.map(\.0))
    }
    return [
      Standing(
        name: "novice 10k, all days",
        athlete: Example.athlete(km: 15, goal: Example.race(.tenK, weeks: 14)), weeks: [1, 6]),
      Standing(
        name: "novice half, four days",
        athlete: Example.athlete(
          km: 20, longest: 60, days: days("-x-x-xx"), offer: 90,
          goal: Example.race(.half, weeks: 16)), weeks: [2, 9, 15]),
      Standing(
        name: "regular half, gym",
        athlete: Example.athlete(
          months: 36, km: 40, longest: 90, offer: 120, goal: Example.race(.half, weeks: 12),
          experience: .regular, equipment: .gym), weeks: [6]),
      Standing(
        name: "regular faster 5k, five days",
        athlete: Example.athlete(
          months: 30, km: 30, longest: 70, days: days("xx-xxx-"), offer: 75,
          goal: Goal(kind: .time, distance: .fiveK, date: Example.monday + 62, seconds: 1400),
          experience: .regular, equipment: .dumbbells), weeks: [5]),
      Standing(
        name: "new first 5k, run-walk",
        athlete: Example.athlete(
          months: 0, km: 0, longest: 0, days: days("xxxx-xx"), goal: Example.race(.fiveK, weeks: 12)
        ),
        weeks: [1, 11]),
      Standing(
        name: "novice fun, three days",
        athlete: Example.athlete(km: 12, days: days("x-xx---"), goal: Goal(kind: .fun)), weeks: [1]),
      Standing(
        name: "novice 10k, short days",
        athlete: Example.athlete(
          km: 15, days: days("xxx-xxx"), offer: 40, goal: Example.race(.tenK, weeks: 10)),
        weeks: [4]),
    ]
  }()

  /// A day from which a week is changed: every other one with two of its days gone by.
  private static func today(_ week: Int, _ monday: Day) -> Day {
    week.isMultiple(of: 2) ? monday - 1 : monday + 1
  }

  @Test(arguments: standings) func `no lawful week is nearer to a move or a swap`(
    standing: Standing
  ) {
    let (plan, athlete) = (standing.plan, standing.athlete)
    var refused = 0
    for week in standing.weeks where week < plan.weeks.count {
      let monday = plan.weeks[week].starts
      let today = RearrangementTests.today(week, monday)
      let ways = Arrangements(plan, athlete, today: today, monday: monday, leavesOut: false)
      for from in 0..<7 {
        for to in 0..<7 where from != to {
          for isSwap in [false, true] where !isSwap || from < to {
            let replan =
              isSwap
              ? plan.swapping(monday + from, monday + to, for: athlete, today: today)
              : plan.moving(from: monday + from, to: monday + to, for: athlete, today: today)
            let what = "\(isSwap ? "swap" : "move") \(from) \(to) on \(today) of \(week)"
            check(replan, of: plan, ways, what)
            guard case .refused(let refusal) = replan, refusal.reason == .guideline else {
              continue
            }
            refused += 1
            #expect(!refusal.breaches.isEmpty, "\(what)")
            let (moved, wished) =
              isSwap && ways.old[from].isRest ? (to, from) : (from, to)
            let missed = refusal.nearest.map {
              missing($0.plan, ways, moved: moved, wished: wished)
            }
            let found = refusal.nearest.map { ways.nearness($0.plan, missed: missed ?? 0) }
            #expect(
              !ways.isNearer(moving: moved, to: wished, than: found),
              "\(what): \(refusal.nearest?.plan.week(of: monday)?.code ?? "none")")
          }
        }
      }
    }
    #expect(refused > 0)
  }

  /// Few days a week, so that two weeks of them can be walked through.
  static let sparse: [Standing] = [
    Standing(
      name: "novice 10k, two days",
      athlete: PlannerExamples.athlete(
        km: 15, days: [.tue, .sat], goal: PlannerExamples.race(.tenK, weeks: 12)),
      weeks: [2, 5]),
    Standing(
      name: "new first 5k, three days",
      athlete: PlannerExamples.athlete(
        months: 0, km: 0, longest: 0, days: [.tue, .thu, .sun],
        goal: PlannerExamples.race(.fiveK, weeks: 12)), weeks: [2, 10]),
    Standing(
      name: "regular faster 10k, three days",
      athlete: PlannerExamples.athlete(
        months: 30, km: 30, longest: 60, days: [.wed, .fri, .sun], offer: 90,
        goal: Goal(
          kind: .time, distance: .tenK, date: PlannerExamples.monday + 69, seconds: 2900),
        experience: .regular, equipment: .gym), weeks: [4]),
  ]

  @Test(arguments: sparse) func `no lawful weeks are nearer to a move from one week into another`(
    standing: Standing
  ) {
    let (plan, athlete) = (standing.plan, standing.athlete)
    var refused = 0
    for week in standing.weeks where week + 1 < plan.weeks.count {
      let monday = plan.weeks[week].starts
      let today = RearrangementTests.today(week, monday)
      let ways = Arrangements(
        plan, athlete, today: today, monday: monday, weeks: 2, leavesOut: false)
      for from in 0..<14 where !ways.old[from].isRest {
        for to in 0..<14 where from / 7 != to / 7 && ways.old[to].available {
          let replan = plan.moving(
            from: monday + from, to: monday + to, for: athlete, today: today)
          let what = "move \(from) \(to) on \(today) of \(week)"
          check(replan, of: plan, ways, what)
          guard case .refused(let refusal) = replan, refusal.reason == .guideline else { continue }
          refused += 1
          let missed = refusal.nearest.map { missing($0.plan, ways, moved: from, wished: to) }
          let found = refusal.nearest.map { ways.nearness($0.plan, missed: missed ?? 0) }
          #expect(
            !ways.isNearer(moving: from, to: to, than: found),
            "\(what): \(refusal.nearest.map { $0.changed.map(\.plan.code) } ?? [])")
        }
      }
    }
    #expect(refused > 0)
  }

  @Test(arguments: standings) func `no lawful week is nearer to days that are blocked`(
    standing: Standing
  ) {
    let (plan, athlete) = (standing.plan, standing.athlete)
    for week in standing.weeks where week < plan.weeks.count {
      let monday = plan.weeks[week].starts
      let today = RearrangementTests.today(week, monday)
      let ways = Arrangements(plan, athlete, today: today, monday: monday, leavesOut: true)
      for first in 0..<7 where monday + first > today {
        for last in first..<7 {
          let replan = plan.blocking(
            (monday + first)...(monday + last), for: athlete, today: today)
          let what = "block \(first) to \(last) on \(today) of \(week)"
          guard case .done(let done) = replan else { continue }
          check(replan, of: plan, ways, what)
          for day in first...last { #expect(done.plan[monday + day] == .off, "\(what)") }
          let found = ways.nearness(done.plan)
          // One session at most goes to a day that did not hold it. (3.6)
          #expect(found.moved <= 1, "\(what)")
          #expect(!ways.isNearer(freeing: first...last, than: found), "\(what)")
        }
      }
    }
  }

  @Test(arguments: standings) func `a day that is skipped is not made up`(standing: Standing) {
    let (plan, athlete) = (standing.plan, standing.athlete)
    for week in plan.weeks {
      for day in 0..<7 {
        let replan = plan.skipping(week.starts + day, for: athlete, today: week.starts - 1)
        guard case .done(let done) = replan else { continue }
        #expect(done.plan[week.starts + day]?.isRest == true)
        for (now, then) in zip(done.changed, done.before) {
          #expect(now.plan.minutes <= then.plan.minutes, "\(now.date)")
          #expect(now.plan.sessions.count <= then.plan.sessions.count, "\(now.date)")
        }
      }
    }
  }

  /// Lawful, no rest day taken without another in return, and nothing added.
  private func check(_ replan: Replan, of plan: Plan, _ ways: Arrangements, _ what: String) {
    guard let made = replan.offer else { return }
    #expect(ways.isLawful(made.plan), "\(what)")
    for (after, before) in changes(made.plan, of: plan, ways) {
      let rests = (after.days.count(where: \.isRest), before.days.count(where: \.isRest))
      #expect(rests.0 >= rests.1, "\(what): \(after.code)")
      #expect(after.runMinutes <= before.runMinutes, "\(what)")
      #expect(after.strengthMinutes <= before.strengthMinutes, "\(what)")
      #expect(after.days.count(where: \.isHard) <= before.days.count(where: \.isHard), "\(what)")
    }
    // The wish itself and one more change of places: two days each.
    #expect(ways.nearness(made.plan).moved <= 4, "\(what)")
    for day in made.changed { #expect(day.date > ways.today, "\(what)") }
  }

  /// The weeks that differ, each with what it was; those that a wish joins count as one.
  private func changes(_ made: Plan, of plan: Plan, _ ways: Arrangements) -> [(Week, Week)] {
    func joined(_ plan: Plan) -> [Week] {
      guard let first = plan.index(of: ways.monday) else { return plan.weeks }
      var weeks = plan.weeks
      for week in weeks[(first + 1)..<(first + ways.weeks)] { weeks[first].days += week.days }
      weeks.removeSubrange((first + 1)..<(first + ways.weeks))
      return weeks
    }
    return zip(joined(made), joined(plan)).filter { $0 != $1 }
  }

  /// Days between the wished day and the nearest one that has come to hold what was moved.
  private func missing(_ plan: Plan, _ ways: Arrangements, moved: Int, wished: Int) -> Int {
    let what = ways.old[moved].sessions.first { $0.activity != .mobility }?.activity
    let days = ways.old.indices.filter { day in
      day != moved && plan[ways.monday + day] != ways.old[day]
        && plan[ways.monday + day]?.sessions.contains { $0.activity == what } ?? false
    }
    return days.map { abs($0 - wished) }.min() ?? 0
  }
}
