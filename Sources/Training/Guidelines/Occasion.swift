/// What advice depends on: the athlete, what has happened, and the day.
package struct Occasion: Sendable {
  package var athlete: Athlete
  package var plan: Plan?
  package var journal: Journal
  package var today: Day
  /// Questions before the plan to which nothing but "I don't know" was said.
  package var leftOpen: Int

  package init(
    athlete: Athlete, plan: Plan? = nil, journal: Journal = Journal(), today: Day,
    leftOpen: Int = 0
  ) {
    self.athlete = athlete
    self.plan = plan
    self.journal = journal
    self.today = today
    self.leftOpen = leftOpen
  }

  /// The advice that is due now, in the order of the guidelines.
  package var advice: [Guideline] { Guideline.all.filter { $0.advice?(self) == true } }

  /// Whether a person is suggested now. (A13)
  package var callsForACoach: Bool { Guideline.askACoach.advice?(self) == true }

  /// The advice to say tonight, beside a decision: due now and on none of the 27 evenings before, so
  /// that nothing is said twice in four weeks; nil where there is none.
  ///
  /// What other rules say already, and what stands on the sheets, is not said again.
  package var news: Guideline? {
    [Guideline.whyLift, .easyMeansEasy, .sleepEnough].first { guideline in
      guard guideline.advice?(self) == true else { return false }
      return guideline.id == Guideline.whyLift.id
        || !(1...27).contains { guideline.advice?(before($0)) == true }
    }
  }

  /// The same as it was some days ago.
  private func before(_ days: Int) -> Occasion {
    var earlier = self
    earlier.today = today - days
    earlier.journal.entries.removeAll { $0.on > earlier.today }
    return earlier
  }

  /// What happened in the last days, today among them, newest first.
  func events(inLast days: Int) -> [Journal.Event] {
    journal.entries.reversed().prefix { today - $0.on < days }.map(\.event)
  }
}
