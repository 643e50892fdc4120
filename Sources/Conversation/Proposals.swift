import Hearing
import Prompts
import Training

/// What waits for a yes, and what the yes does.
extension Reply {
  /// The answer to a proposal; false where it was neither yes nor no.
  mutating func answerProposal(_ utterance: Utterance) -> Bool {
    guard let proposal = talk.proposal else { return false }
    guard let yes = utterance.heard.yesOrNo, !utterance.heard.checkIn.tellsSomething,
      // "No wait, 6" sets a level right, and is no answer to the proposal.
      !(utterance.setsRight && utterance.heard.number != nil)
    else { return false }
    talk.proposal = nil
    talk.open = nil
    talk.misheard = 0
    talk.tries = 0
    if yes { accept(proposal) } else { decline(proposal) }
    return true
  }

  mutating func askProposal() {
    switch talk.proposal {
    case .decision: ask(Say.Checkin.shall())
    case .change: ask(Say.Week.moveAsk())
    case .replan: ask(Say.Week.replanAsk())
    case .forget: ask(Say.Help.forgetAsk())
    case .startOver: ask(Say.Help.startOverAsk())
    case nil: break
    }
  }

  private mutating func accept(_ proposal: Talk.Proposal) {
    switch proposal {
    case .decision(let decision):
      apply(decision)
      say(Say.Checkin.done())
      sayAfterwards()
    case .change(let change):
      state.plan?.apply(change.after)
      record(.changed(change))
      say(Say.Checkin.done())
      takeUp()
    case .replan(let athlete):
      replan(for: athlete)
      takeUp()
    case .forget:
      state = State()
      say(Say.Help.forgetDone())
      effects += [.forget, .farewell]
    case .startOver:
      let journal = state.journal
      let turn = talk.turn
      state = State()
      state.journal = journal
      talk.turn = turn
      say(Say.Help.startOverDone())
      askNext()
    }
  }

  private mutating func decline(_ proposal: Talk.Proposal) {
    switch proposal {
    case .decision(let decision):
      record(.decided(decision, applied: false))
      say(Say.Checkin.left())
      sayAfterwards()
    case .change, .replan:
      say(Say.Week.notReplanned())
      takeUp()
    case .forget:
      say(Say.Help.forgetNot())
      takeUp()
    case .startOver:
      say(Say.Help.startOverNot())
      takeUp()
    }
  }

  /// Opens again what was open before the proposal.
  private mutating func takeUp() {
    talk.open = talk.held
    talk.held = nil
    askAgain()
  }

  /// Asks before something that cannot be asked twice; what was open is held.
  mutating func propose(_ proposal: Talk.Proposal) {
    if talk.open != .proposal { talk.held = talk.open }
    talk.proposal = proposal
    talk.open = .proposal
    askProposal()
  }

  /// After facts about the athlete changed while a plan stands.
  ///
  /// A change that was asked for in so many words is made at once, and can be undone: asking again
  /// would be one question too many. What was only told waits for a yes.
  mutating func settle(asked: Bool = false) -> Bool {
    let changed = state.athlete
    guard let before = talk.athleteBefore else { return true }
    talk.athleteBefore = nil
    if case .question = talk.open { talk.open = nil }
    guard changed.plansDifferently(from: before) || hasRunOut else {
      askAgain()
      return true
    }
    state.athlete = before
    if asked {
      replan(for: changed)
      say(Say.Checkin.done())
      takeUpCheckIn()
    } else {
      propose(.replan(changed))
    }
    return true
  }

  /// Makes the season anew for a changed athlete and shows what follows.
  mutating func replan(for athlete: Athlete) {
    talk.proposal = nil
    talk.athleteBefore = state.athlete
    state.athlete = athlete
    adopt(Plan.make(for: athlete, on: today))
    say(Say.Week.replanned())
    showFirstWeek()
  }

  /// Asks again how the day was, where that was asked before a change came between.
  private mutating func takeUpCheckIn() {
    talk.held = nil
    if talk.open == .checkIn { askAgain() } else { talk.open = nil }
  }

  /// Takes the last change back.
  mutating func undo() {
    if let last = state.journal.undoable.last {
      let days: [DatedDay]
      switch last.event {
      case .decided(let decision, _): days = decision.undoing
      case .changed(let change): days = change.before
      case .worked(let workout):
        record(.withdrawn(workout))
        say(Say.Logging.withdrawn(parts: workout.spoken, day: Line.day(workout.date, from: today)))
        return
      default: days = []
      }
      state.plan?.apply(days)
      record(.undone(days: days))
      slow()
      say(Say.Week.undone())
      say(.days(days.map { DatedDay(date: $0.date, plan: state.plan?[$0.date] ?? $0.plan) }))
      return
    }
    guard let former = state.former else {
      say(Say.Week.nothingToUndo())
      return askAgain()
    }
    state.athlete = former.athlete
    state.plan = former.plan
    state.printed = former.printed
    state.past = former.past
    state.former = nil
    record(.undone(days: []))
    say(Say.Week.undoneAll())
  }
}

extension Athlete {
  /// Whether a plan for this athlete could be another one.
  func plansDifferently(from other: Athlete) -> Bool {
    var (left, right) = (self, other)
    left.name = nil
    right.name = nil
    left.units = nil
    right.units = nil
    left.now = nil
    right.now = nil
    return left != right
  }
}
