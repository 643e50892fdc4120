/// What advice depends on: the athlete, what has happened, and the day.
package struct Occasion: Sendable {
  package var athlete: Athlete
  package var plan: Plan?
  package var journal: Journal
  package var today: Day

  package init(athlete: Athlete, plan: Plan? = nil, journal: Journal = Journal(), today: Day) {
    self.athlete = athlete
    self.plan = plan
    self.journal = journal
    self.today = today
  }

  /// The advice that is due now, in the order of the guidelines.
  package var advice: [Guideline] { Guideline.all.filter { $0.advice?(self) == true } }

  /// What happened in the last days, today among them, newest first.
  func events(inLast days: Int) -> [Journal.Event] {
    journal.entries.reversed().prefix { today - $0.on < days }.map(\.event)
  }
}
