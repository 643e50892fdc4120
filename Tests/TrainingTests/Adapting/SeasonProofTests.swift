import Testing

@testable import Training

/// Real seasons under real evenings: what a decision leaves is as lawful as the plan was.
struct SeasonProofTests {
  static let athletes: [Athlete] = {
    let today = Day(number: 20_779)
    return [
      (Goal(kind: .race, distance: .tenK, date: today + 90), 8, 18.0, 130, 50, 8.0),
      (Goal(kind: .race, distance: .half, date: today + 112), 6, 20.0, 140, 60, 9.0),
      (
        Goal(kind: .time, distance: .half, date: today + 84, seconds: 6300), 36, 40.0, 240, 90, 15.0
      ),
      (Goal(kind: .race, distance: .fiveK, date: today + 84), 0, 0, 0, 0, 0),
      (Goal(kind: .fun), 12, 15, 100, 45, 7),
    ].map { goal, months, km, minutes, longest, longestKm in
      var athlete = Athlete()
      athlete.goal = goal
      athlete.running.months = months
      athlete.running.kmPerWeek = km
      athlete.running.minutesPerWeek = minutes
      athlete.running.longestMinutes = longest
      athlete.running.longestKm = longestKm
      athlete.running.runsPerWeek = 4
      athlete.lifting.experience = .regular
      athlete.lifting.equipment = .gym
      athlete.lifting.wanted = true
      athlete.days = Availability(.all, minutes: 120)
      return athlete
    }
  }()

  static let evenings = [
    "legs 4", "legs 6", "legs 8", "heavy 0", "legs 4, heavy 1", "sleep 4", "knees left pain 4",
    "ill head", "ill fever", "rest please", "minutes 15", "off 10",
  ]

  /// What a day that falls out cannot keep: the least that its week asks for, since what is left out
  /// is not made up (A14); the race that is not started (D14); and, where the hard runs have been run,
  /// the easy running beside them.
  private static func isLess(_ breach: Breach, _ decision: Decision) -> Bool {
    let isRun = breach.day != nil && breach.date < decision.day
    return switch breach.guideline.id {
    case "A1": decision.rule == "D14" && decision.before.kind == .race
    case "A2": isRun || breach.day == nil
    case "A5", "B4": breach.day == nil
    case "B8": isRun
    default: false
    }
  }

  @Test(arguments: athletes.indices) func `a decision breaks no mandatory guideline`(
    index: Int
  ) throws {
    let athlete = SeasonProofTests.athletes[index]
    let start = Day(number: 20_779)
    let plan = Plan.make(for: athlete, on: start)
    let evenings = try SeasonProofTests.evenings.map { text in
      try #require(Scene("E30: \(text)")).situation.checkIn
    }
    for offset in stride(from: 0, to: 7 * 12, by: 2) {
      let today = start + offset
      guard let week = plan.index(of: today + 1) else { break }
      let law = try #require(
        Lawfulness(plan, for: athlete, changing: week...week, leavesOut: false))
      var journal = Journal()
      for day in stride(from: 0, through: offset, by: 3) {
        journal.entries.append(.init(on: start + day, event: .planned(weeks: 12)))
      }
      var seen: Set<[DatedDay]> = []
      for evening in evenings {
        var checkIn = evening
        if let lifted = evening.lifted { checkIn.lifted?.on = today - (Scene.today - lifted.on) }
        let decision = Situation(
          athlete: athlete, plan: plan, journal: journal, checkIn: checkIn, today: today
        ).decideWithSeason()
        let days = [DatedDay(date: decision.day, plan: decision.after)] + decision.alsoChanged
        guard decision.isMaterial, seen.insert(days).inserted else { continue }
        var changed = plan
        for day in days { changed[day.date] = day.plan }
        for breach in law.breaches(changed)
        where !SeasonProofTests.isLess(breach, decision) {
          Issue.record(
            """
            \(breach.guideline.id) on \(breach.date): \(decision.rule) \(decision.day) \
            \(decision.before.code) → \(decision.after.code) \
            \(decision.alsoChanged.map { "\($0.date) \($0.plan.code)" })
            """)
        }
      }
    }
  }
}
