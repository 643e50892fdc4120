import Prompts
import Testing

@testable import Training

/// What the season becomes beside tomorrow, and the reason that is given for it.
struct FollowingTests {
  private let athlete = PlannerExamples.athlete(
    km: 20, longest: 60, offer: 120, goal: PlannerExamples.race(.half, weeks: 16))

  /// Every evening of eight weeks on which tomorrow is a rest day, with something told.
  private func evenings(_ told: (Plan, Day) -> CheckIn?) -> [Situation] {
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    return (7..<56).compactMap { offset in
      let today = PlannerExamples.sunday + offset
      guard plan[today + 1]?.isRest == true, let checkIn = told(plan, today) else { return nil }
      var journal = Journal([.init(on: plan.on, event: .planned(weeks: plan.weeks.count))])
      for day in (plan.on + 1)..<today {
        var heard = CheckIn()
        if plan[day]?.run != nil { heard.session = .done }
        journal.entries.append(.init(on: day, event: .checkedIn(heard, words: "")))
      }
      return Situation(
        athlete: athlete, plan: plan, journal: journal, checkIn: checkIn, today: today)
    }
  }

  @Test(arguments: [
    (5, Say.Reasons.softReturn()), (10, Say.Reasons.slowReturn()), (20, Say.Reasons.slowReturn()),
  ]) func `days off before a rest day are the reason for what comes after it`(
    off: Int, reason: Line
  ) {
    let evenings = evenings { _, _ in
      var told = CheckIn()
      told.daysOff = off
      return told
    }
    #expect(!evenings.isEmpty)
    for evening in evenings {
      let decision = evening.decideWithSeason()
      #expect(decision.action == .keep)
      #expect(!decision.alsoChanged.isEmpty, "\(evening.today)")
      #expect(decision.rule == "D39", "\(evening.today)")
      #expect(decision.says == reason, "\(evening.today)")
      #expect(decision.layers.first == "D39")
    }
  }

  @Test func `a long run that fell out slows the next ones, and growth is the reason`() {
    let evenings = evenings { plan, today in
      guard plan[today]?.run?.run == .long else { return nil }
      var told = CheckIn()
      told.session = .missed
      return told
    }
    let decisions = evenings.map { $0.decideWithSeason() }.filter { !$0.alsoChanged.isEmpty }
    #expect(!decisions.isEmpty)
    for decision in decisions {
      #expect(decision.rule == "B2")
      #expect(decision.says == Say.Reasons.growsFromWhatWasRun())
    }
  }

  @Test func `slower days that were declined are not offered again for the same run`() {
    let evenings = evenings { plan, today in
      guard plan[today]?.run?.run == .long else { return nil }
      var told = CheckIn()
      told.session = .missed
      return told
    }
    var offered = 0
    for var evening in evenings {
      let decision = evening.decideWithSeason()
      guard !decision.alsoChanged.isEmpty else { continue }
      offered += 1
      evening.journal.entries += [
        .init(on: evening.today, event: .checkedIn(evening.checkIn, words: "")),
        .init(on: evening.today, event: .decided(decision, applied: false)),
      ]
      (evening.today, evening.checkIn) = (evening.today + 1, CheckIn())
      #expect(evening.decideWithSeason().alsoChanged.isEmpty, "\(evening.today)")
    }
    #expect(offered > 0)
  }
}
