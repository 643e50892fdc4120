import Prompts
import Training

/// What is said after a decision: advice, the season made anew, the week that has ended.
extension Reply {
  /// One thing at most that waits for an answer, and what is worth saying beside it.
  mutating func sayAfterwards() {
    if let taking = talk.checkIn, let situation = situation(of: taking.checkIn) {
      if let advice = situation.advice() {
        if advice == .coach { suggestCoach() } else { say(advice.line) }
      } else if let advice = occasion.news {
        say(Say.Checkin.reason(reason: advice.because, rule: advice.id))
      }
      if let verdict = situation.verdictAgain() {
        state.plan?.verdict = verdict
        slow()
        say(Say.Season.verdictAgain())
        say(verdict.says)
        for offer in verdict.offers { say(Say.Onboarding.offer(what: offer)) }
      }
      sayReview()
      if let again = situation.repeatingTable(declined: state.journal.isDeclined(on: today)) {
        adopt(again)
        say(today.weekday == .sun ? Say.Season.tableAgain() : Say.Season.tableAgainNow())
        if let week = again.week(of: today + 1) { say(.week(week)) }
      }
      if let runner = situation.rebuilding() { return proposeAnew(runner) }
      return
    }
    sayReview()
  }

  /// Suggests a person, and not again for four weeks. (A13)
  mutating func suggestCoach() {
    guard talk.suggested.map({ today - $0 >= 28 }) ?? true else { return }
    talk.suggested = today
    say(Say.Progress.coach())
  }

  /// The days ahead grow from what was really run. (B1, B2)
  mutating func slow() {
    if let plan = state.plan { state.plan = asking(plan).slowed }
  }

  private var occasion: Occasion {
    Occasion(athlete: state.athlete, plan: state.plan, journal: state.journal, today: today)
  }

  /// After more than two weeks without running the season begins anew, lower. (3.6)
  private mutating func proposeAnew(_ runner: Athlete) {
    talk.held = nil
    talk.proposal = .replan(runner)
    talk.open = .proposal
    say(Say.Season.anew())
    ask(Say.Week.replanAsk())
  }

  /// The weekly review, once, on the last evening of a week or in the three days after it. (A11)
  private mutating func sayReview() {
    guard let plan = state.plan else { return }
    let ended = today.weekday == .sun ? today.weekStart : today.weekStart - 7
    guard talk.reviewed.map({ $0 < ended }) ?? true, today - (ended + 6) <= 3,
      let review = Review(of: ended, plan, state.journal, for: state.athlete)
    else { return }
    talk.reviewed = ended
    for line in review.lines { say(line) }
  }
}

extension Journal {
  /// Whether the last decision of a day was declined.
  fileprivate func isDeclined(on day: Day) -> Bool {
    for entry in entries.reversed() where entry.on == day {
      if case .decided(_, let applied) = entry.event { return !applied }
    }
    return false
  }
}

extension Coach {
  /// How it is going: the charts, and the week that ended last in words.
  package static func progress(
    _ journal: Journal, in state: State, on today: Day
  ) -> [Passage] {
    let lines = review(journal, in: state, on: today)?.lines ?? []
    return [.progress(journal)] + lines.map(Passage.line)
  }

  /// The review of the week that ended last; nil where no plan stood in it.
  package static func review(_ journal: Journal, in state: State, on today: Day) -> Review? {
    let ended = today.weekday == .sun ? today.weekStart : today.weekStart - 7
    guard let plan = state.plan else { return nil }
    return Review(of: ended, plan, journal, for: state.athlete)
  }
}
