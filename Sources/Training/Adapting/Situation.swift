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
}
