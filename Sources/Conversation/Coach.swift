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
    reply.rollOn()
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
    // Whether a doctor has cleared the athlete is asked even here, and answered by the next words.
    let isClearing = reply.talk.open == .clearance && !reply.talk.stopped.isEmpty
    if reply.state.plan != nil, !isClearing { reply.talk.open = .checkIn }
    reply.answer(text)
    var applied = false
    if apply, case .decision(let decision) = reply.talk.proposal {
      reply.talk.proposal = nil
      reply.talk.open = nil
      reply.apply(decision)
      reply.say(Say.Checkin.applied())
      reply.sayAfterwards()
    }
    // A season made anew is a change like any other: made at once where nobody can be asked.
    if apply, case .replan(let athlete) = reply.talk.proposal {
      reply.talk.open = nil
      reply.replan(for: athlete)
    }
    var decided: Decision?
    for entry in reply.turn.entries {
      if case .decided(let decision, let wasApplied) = entry.event {
        decided = decision
        applied = wasApplied
      }
    }
    if decided == nil, case .decision(let decision) = reply.talk.proposal { decided = decision }
    if decided == nil, reply.entries.contains(where: \.isCheckIn) {
      // The same decision again stands already, and is not written down twice.
      (decided, applied) = reply.state.journal.lastDecision(on: today) ?? (nil, false)
    }
    return CheckedIn(
      checkIn: reply.talk.checkIn?.checkIn ?? CheckIn(), decision: decided, applied: applied,
      turn: apply && reply.talk.open != .clearance ? reply.withoutQuestions : reply.turn)
  }

  /// Moves a day's training to another day, outside of a talk.
  package static func move(_ from: Day, to day: Day, in state: State, on today: Day) -> Turn {
    command(state, on: today) { reply in
      guard let plan = reply.state.plan else { return _ = reply.noPlan() }
      reply.settle(
        reply.asking(plan).moving(from: from, to: day), kind: .move,
        wish: .move(from: from, to: day))
    }
  }

  /// Swaps what stands on two days, outside of a talk.
  package static func swap(_ day: Day, _ other: Day, in state: State, on today: Day) -> Turn {
    command(state, on: today) { reply in
      guard let plan = reply.state.plan else { return _ = reply.noPlan() }
      reply.settle(
        reply.asking(plan).swapping(day, other), kind: .swap, wish: .swap(day, other))
    }
  }

  /// Frees a day, outside of a talk.
  package static func skip(_ day: Day, in state: State, on today: Day) -> Turn {
    command(state, on: today) { _ = $0.state.plan == nil ? $0.noPlan() : $0.skipDay(day) }
  }

  /// Frees days on which nothing is possible, outside of a talk.
  package static func block(
    _ days: ClosedRange<Day>, in state: State, on today: Day
  ) -> Turn {
    command(state, on: today) { _ = $0.block(days.lowerBound, through: days.upperBound) }
  }

  /// Takes the last change back, outside of a talk.
  package static func undo(in state: State, on today: Day) -> Turn {
    command(state, on: today) { if $0.state.plan == nil { _ = $0.noPlan() } else { $0.undo() } }
  }

  /// Writes down what was done, outside of a talk.
  package static func log(_ text: String, in state: State, on today: Day) -> Turn {
    command(state, on: today) { reply in
      let utterance = reply.hearing(
        Utterance.clean(String(text.prefix(Utterance.limit))), about: .state)
      reply.asks = false
      if !reply.hearAlarms(utterance), !reply.correctLog(utterance) { _ = reply.log(utterance) }
    }
  }

  /// Takes a whole profile in, as if all of it had been said, and shows the first week.
  package static func take(profile: Athlete, in state: State, on today: Day) -> Turn {
    command(state, on: today) { reply in
      if reply.state.plan != nil { reply.talk.athleteBefore = reply.state.athlete }
      reply.state.athlete = profile
      reply.adopt(Plan.make(for: profile, on: today))
      reply.say(Say.Onboarding.planned())
      reply.showFirstWeek()
    }
  }

  /// A command leaves what the talk had open as it was, and asks nothing.
  private static func command(
    _ state: State, on today: Day, _ body: (inout Reply) -> Void
  ) -> Turn {
    var reply = Reply(state, on: today)
    guard reply.talk.stopped.isEmpty else {
      reply.say(Say.Safety.stillStopped())
      return reply.turn
    }
    reply.dropStale()
    let open = reply.talk.open
    let proposal = reply.talk.proposal
    reply.talk.open = nil
    body(&reply)
    guard reply.talk.stopped.isEmpty else { return reply.turn }
    if case .maybeAlarm = reply.talk.open { return reply.turn }
    reply.talk.open = open
    reply.talk.proposal = proposal
    return reply.withoutQuestions
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

extension Journal {
  /// The decision of a day that was written down last, and whether it was applied.
  fileprivate func lastDecision(on day: Day) -> (Decision?, Bool)? {
    for entry in entries.reversed() where entry.on == day {
      if case .decided(let decision, let applied) = entry.event { return (decision, applied) }
    }
    return nil
  }
}

extension Journal.Entry {
  fileprivate var isCheckIn: Bool { if case .checkedIn = event { true } else { false } }
}
