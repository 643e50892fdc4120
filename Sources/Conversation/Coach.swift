import Hearing
import Prompts
import Training

/// The coach as pure functions: what is known and what was said lead to the next turn.
///
/// No clock, no disk, no terminal: the same talk always goes the same way.
package enum Coach {
  /// What the coach says before the athlete has said anything.
  package static func opening(in state: State, on today: Day) -> Turn {
    Turn(state)
  }

  /// What the coach answers.
  package static func reply(to utterance: String, in state: State, on today: Day) -> Turn {
    Turn(state)
  }

  /// What Tab offers: words that the open question takes, then commands.
  package static func completions(in state: State) -> [String] {
    []
  }

  /// Whether the next answer is not to be kept in the history of lines: it may tell of health.
  package static func isPrivate(_ state: State) -> Bool {
    false
  }

  /// One check-in in plain words, outside of a talk.
  ///
  /// Where `apply` is true a material change is made at once; else the turn's state asks.
  package static func checkIn(
    _ text: String, in state: State, on today: Day, apply: Bool
  ) -> CheckedIn {
    CheckedIn(checkIn: CheckIn(), decision: nil, applied: false, turn: Turn(state))
  }

  /// What a check-in by command led to.
  package struct CheckedIn: Hashable, Sendable {
    package var checkIn: CheckIn
    /// nil where the text told nothing, where the coach stands still, or where no plan stands.
    package var decision: Decision?
    package var applied: Bool
    package var turn: Turn
  }
}
