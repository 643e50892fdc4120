import Hearing
import Training

/// All that the coach knows of one person and of the talk with them.
///
/// Each part is a document of its own, so that the journal stores only what changed: the season is
/// large and seldom changes, the talk is small and changes with every line.
package struct State: Hashable, Sendable, Codable {
  package var athlete = Athlete()
  /// The season as it became; nil until the first plan is made.
  package var plan: Plan?
  /// Every week as it was first printed, oldest first; the past is never rewritten.
  package var printed: [Week] = []
  /// Weeks as they became, of seasons that another one has replaced.
  package var past: [Week] = []
  /// What has happened; entries are only ever added, and `Turn.entries` names the new ones.
  package var journal = Journal()
  package var talk = Talk()
  package var preferences = Preferences()
  /// What stood before the last new season, so that `undo` can bring it back.
  package var former: Former?

  package init() {}

  /// The season that was replaced, with the athlete it was made for.
  package struct Former: Hashable, Sendable, Codable {
    package var athlete: Athlete
    package var plan: Plan?
    package var printed: [Week]
    package var past: [Week]
  }
}

/// How the athlete wants to be spoken to; units and name stand on the athlete.
package struct Preferences: Hashable, Sendable, Codable {
  /// Which of day and month comes first in 10/12; nil until something told it.
  package var dates: DateOrder?
  /// Times of day on a clock of twelve hours.
  package var twelveHours: Bool?
  /// The day with which a week is shown; nil for Monday, with which a training week begins.
  package var weekBegins: Weekday?

  package init() {}
}
