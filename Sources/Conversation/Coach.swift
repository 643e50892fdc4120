import Hearing
import Prompts
import Training

/// The coach as pure functions: what is known and what was said lead to the next turn.
///
/// No clock, no disk, no terminal: the same talk always goes the same way.
package enum Coach {
  /// What the coach says before the athlete has said anything.
  package static func opening(in state: State, on today: Day) -> Turn {
    var reply = Reply(state, on: today)
    reply.open()
    return reply.turn
  }

  /// What the coach answers.
  package static func reply(to utterance: String, in state: State, on today: Day) -> Turn {
    var reply = Reply(state, on: today)
    reply.talk.turn &+= 1
    reply.dropStale()
    reply.talk.seen = today
    reply.answer(utterance)
    return reply.turn
  }

  /// Whether the next answer is not to be kept in the history of lines: it may tell of health.
  package static func isPrivate(_ state: State) -> Bool {
    switch state.talk.open {
    case .question("screening"), .question("clearance"), .question("now"), .question("age"),
      .maybeAlarm, .clearance:
      true
    default: !state.talk.stopped.isEmpty
    }
  }

  /// What is said instead of a plan while the coach stands still; nil where it does not.
  package static func standingStill(in state: State) -> [Line]? {
    state.talk.stopped.isEmpty ? nil : [Say.Safety.stillStopped()]
  }

  /// One check-in in plain words, outside of a talk.
  ///
  /// Where `apply` is true a material change is made at once; else the turn's state asks.
  package static func checkIn(
    _ text: String, in state: State, on today: Day, apply: Bool
  ) -> CheckedIn {
    var reply = Reply(state, on: today)
    reply.asks = false
    reply.talk.turn &+= 1
    reply.dropStale()
    reply.talk.seen = today
    reply.talk.open = reply.state.plan == nil ? reply.talk.open : .checkIn
    reply.answer(text)
    var applied = false
    if apply, case .decision(let decision) = reply.talk.proposal {
      reply.talk.proposal = nil
      reply.talk.open = nil
      reply.apply(decision)
      reply.say(Say.Checkin.applied())
    }
    var decided: Decision?
    for entry in reply.turn.entries {
      if case .decided(let decision, let wasApplied) = entry.event {
        decided = decision
        applied = wasApplied
      }
    }
    if decided == nil, case .decision(let decision) = reply.talk.proposal { decided = decision }
    return CheckedIn(
      checkIn: reply.talk.checkIn?.checkIn ?? CheckIn(), decision: decided, applied: applied,
      turn: reply.turn)
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
