import Hearing
import Prompts
import Training

/// What waits for a yes, and what the yes does.
extension Reply {
  /// The answer to a proposal; false where it was neither yes nor no.
  mutating func answerProposal(_ utterance: Utterance) -> Bool {
    guard let proposal = talk.proposal else { return false }
    guard let yes = utterance.heard.yesOrNo, !utterance.heard.checkIn.tellsSomething else {
      return false
    }
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
    case .change(let change):
      state.plan?.apply(change.after)
      record(.changed(change))
      say(Say.Checkin.done())
    case .replan(let athlete):
      talk.athleteBefore = state.athlete
      state.athlete = athlete
      adopt(Plan.make(for: athlete, on: today))
      say(Say.Week.replanned())
      showFirstWeek()
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
    case .change: say(Say.Week.notReplanned())
    case .replan: say(Say.Week.notReplanned())
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

  /// After facts about the athlete changed while a plan stands: the new season waits for a yes.
  mutating func settle() -> Bool {
    let changed = state.athlete
    guard let before = talk.athleteBefore else { return true }
    state.athlete = before
    talk.athleteBefore = nil
    talk.open = nil
    guard changed.plansDifferently(from: before) else {
      state.athlete = changed
      return true
    }
    propose(.replan(changed))
    return true
  }

  /// Takes the last change back.
  mutating func undo() {
    if let last = state.journal.undoable.last {
      let days: [DatedDay]
      switch last.event {
      case .decided(let decision, _): days = decision.undoing
      case .changed(let change): days = change.before
      default: days = []
      }
      state.plan?.apply(days)
      record(.undone(days: days))
      say(Say.Week.undone())
      say(.days(days))
      return
    }
    guard let former = state.former else {
      say(Say.Week.nothingToUndo())
      return
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
