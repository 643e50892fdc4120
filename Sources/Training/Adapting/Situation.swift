/// All that a decision for tomorrow depends on; nothing else may be asked.
package struct Situation: Hashable, Sendable {
  package var athlete: Athlete
  package var plan: Plan
  package var journal: Journal
  package var checkIn: CheckIn
  package var today: Day

  package init(athlete: Athlete, plan: Plan, journal: Journal, checkIn: CheckIn, today: Day) {
    self.athlete = athlete
    self.plan = plan
    self.journal = journal
    self.checkIn = checkIn
    self.today = today
  }

  /// What becomes of tomorrow.
  ///
  /// Pure: the same situation always gets the same decision.
  package func decide() -> Decision {
    Signs(self, past: Past(self)).decide()
  }

  /// The season as it was lived up to today, and as it is planned from tomorrow on.
  ///
  /// What fell out or was shorter counts as it was; what is not known counts as planned.
  package var lived: Plan {
    var past = Past(self)
    past.hear(checkIn, on: today, today: today)
    return plan.lived(past, through: today)
  }

  /// The plan with the days ahead grown from what was really run and lifted. (B1, B2, B15)
  package var slowed: Plan {
    var past = Past(self)
    past.hear(checkIn, on: today, today: today)
    var plan = plan
    plan.slow(after: today, past, for: athlete)
    return plan
  }
}
