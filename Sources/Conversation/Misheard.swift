import Hearing
import Prompts
import Training

/// What is said where nothing was understood: an honest word, the nearest example, then a menu.
///
/// Never the same sentence twice in a row: each line has several wordings, which take turns.
extension Reply {
  /// Nothing was understood.
  mutating func misheard(_ utterance: Utterance) {
    if case .question(let id) = talk.open {
      // A question that has no answer here is no miss of the one that is open.
      guard utterance.onlyAsks, utterance.words.hasSuffix("?") else { return misheardQuestion(id) }
      say(Say.Misheard.noAnswer())
      return askAgain()
    }
    if case .further = talk.open, utterance.onlyAsks, utterance.words.hasSuffix("?"),
      !utterance.speaksOfBody
    {
      say(Say.Misheard.noAnswer())
      return askAgain()
    }
    talk.misheard += 1
    if utterance.speaksOfBody {
      // About the body nothing is guessed and nothing passed over.
      if state.plan != nil, talk.open == nil || talk.open == .proposal {
        talk.proposal = nil
        talk.open = .checkIn
      }
      return ask(Say.Misheard.pain())
    }
    switch talk.open {
    case .summary where talk.misheard < 3: ask(Say.Onboarding.summaryAgain())
    case .summary:
      offerMenu([
        (Say.Misheard.menuMakeWeek(), "yes"), (Say.Misheard.menuGoal(), "change my goal"),
        (Say.Misheard.menuDays(), "change my days"), (Say.Misheard.menuHelp(), "help"),
      ])
    case .proposal where talk.misheard < 3: ask(Say.Checkin.shallExample())
    case .proposal:
      offerMenu([
        (Say.Misheard.menuDoIt(), "yes"), (Say.Misheard.menuLeaveIt(), "no"),
        (Say.Misheard.menuWhy(), "why"),
      ])
    case .further(let id):
      talk.tries += 1
      guard talk.tries < 3 else { return decideAsKnown() }
      // The example asks in other words; the question itself would be the same sentence again.
      say(Say.Misheard.plainNumber())
      if let field = FollowUp.Field(rawValue: id) { ask(field.example) }
    case .checkIn where talk.misheard < 3: ask(Say.Checkin.askExample())
    default: misheardFreely(utterance)
    }
  }

  private mutating func misheardFreely(_ utterance: Utterance) {
    // A number alone answers nothing here, and may well be a level.
    if talk.misheard < 3, utterance.tokens.count <= 2, let number = utterance.heard.number,
      (0...10).contains(number), state.plan != nil
    {
      return ask(Say.Misheard.bareNumber(number: number))
    }
    if talk.misheard >= 3 {
      offerMenu([
        (Say.Misheard.menuToday(), "today"), (Say.Misheard.menuWeek(), "week"),
        (Say.Misheard.menuCheckIn(), "check in"), (Say.Misheard.menuHelp(), "help"),
      ])
      return
    }
    if let example = Skill.nearest(to: utterance.tokens) {
      say(Say.Misheard.nearest(example: example))
    } else {
      say(Say.Misheard.plain())
    }
  }

  /// What is said where the open question was not understood: example, choices, left open.
  mutating func misheardQuestion(_ id: String) {
    guard let question = Question.named(id) else { return }
    talk.tries += 1
    switch talk.tries {
    case 1: ask(question.example)
    case 2 where question.choices.isEmpty: ask(question.example)
    case 2:
      ask(Say.Questions.or())
      say(.choices(question.choices.map(\.line)))
    default: leaveOpen(question, saying: Say.Questions.leftOpen())
    }
  }

  /// A short menu after the third miss; what was open is taken up again by the choice.
  private mutating func offerMenu(_ choices: [(line: Line, utterance: String)]) {
    talk.misheard = 0
    talk.held = talk.open
    talk.open = .choice(choices.map(\.utterance))
    ask(Say.Misheard.menu())
    say(.choices(choices.map(\.line)))
  }
}
