import Prompts
import Training

/// Skills that lead the talk itself; they are heard before the open question.
extension Skill {
  static let quit = Skill(
    "quit",
    hears: [
      "(quit|exit|bye|goodbye|q|stop talking|good night|goodnight) [for now|legday]",
      "see you [later|tomorrow|soon]", "thats (all|it) [for (today|now)]",
      "[i] (gotta|got to|have to) go",
    ],
    intents: [.quit], always: true,
    examples: ["quit", "bye", "see you tomorrow", "that's all for today", "exit", "gotta go"],
    refuses: ["quit smoking last year"]
  ) { _, reply in
    reply.say(Say.Help.goodbye())
    reply.effects.append(.farewell)
    return true
  }

  static let later = Skill(
    "later",
    hears: [
      "[maybe|rather|lets do [this|it]|lets talk|ask me] (later|another time|tomorrow then)",
      "not (now|today) [please]", "(i|ill) [will] (come back|be back) later",
      "[i have] no time (now|today|right now)",
    ],
    always: true,
    examples: [
      "later", "not now", "ask me later", "maybe later", "let's do this another time",
      "I'll be back later", "no time now",
    ],
    refuses: ["later legs 15 min"]
  ) { slots, reply in
    // The word alone, at a question that may stay open, puts that question off and not the talk.
    if case .question(let id) = reply.talk.open, let question = Question.named(id),
      question.needed == nil, id != "goal", slots.utterance.tokens == ["later"]
    {
      reply.leaveOpen(question, saying: Say.Questions.putOff())
      return true
    }
    reply.say(reply.state.plan == nil ? Say.Help.later() : Say.Help.goodbye())
    reply.effects.append(.farewell)
    return true
  }

  static let help = Skill(
    "help",
    hears: [
      "(help|h|commands) [me] [please]", "what can (i|you) (say|do|ask)",
      "what are my options", "how does this work",
    ],
    intents: [.help], always: true,
    examples: [
      "help", "what can I say?", "what can you do", "commands", "how does this work?",
      "what are my options?",
    ],
    refuses: ["help my knee hurts"]
  ) { _, reply in
    switch reply.talk.open {
    case .question, .summary: reply.say(Say.Help.atQuestion())
    case .checkIn, .further: reply.say(Say.Help.atCheckIn())
    case .proposal: reply.say(Say.Help.atProposal())
    default: reply.say(reply.state.plan == nil ? Say.Help.atQuestion() : Say.Help.commands())
    }
    reply.askAgain()
    return true
  }

  static let why = Skill(
    "why",
    hears: [
      "why [is that|that|this|though|not]", "why do you (ask|want to know) [that|this]",
      "how come", "what for", "what is that for", "whats that for",
      "(what|which) difference does (it|that) make", "(but|ok|and|y|why why) why", "why why why",
      "(y|why) (tho|though)", "says who",
      "[and|but] why [is it|is that] so (easy|hard|little|much)",
      "what (would|could|will) (change|have changed|have kept) (it|that|tomorrow)",
      "what would have to (change|be different)",
    ],
    intents: [.why], always: true,
    examples: [
      "why", "why do you ask?", "what's that for", "how come", "why that", "what for",
      "what is that for?", "what difference does it make?", "but why", "why why why", "why tho",
      "says who?",
      "why so easy?", "what would have kept it?", "what would have to be different?",
    ],
    refuses: ["why wednesday"]
  ) { _, reply in reply.explain() }

  static let back = Skill(
    "back",
    hears: [
      "[no] [go] back", "[the] previous [question]", "(go|one step|one question) back [please]",
      "(i want to|can i|let me) go back",
    ],
    intents: [.back], always: true,
    examples: [
      "back", "go back", "previous question", "one step back", "can I go back?",
    ],
    refuses: ["my back hurts"]
  ) { _, reply in
    switch reply.talk.open {
    case .question, .summary:
      reply.goBack()
      return true
    default:
      reply.undo()
      return true
    }
  }

  static let leaveOpen = Skill(
    "skip",
    hears: [
      "skip [it|this|that] [question]", "pass", "next [question]", "[i have] no (idea|clue)",
      "[i] dont know [yet]", "[id] rather not [say]", "leave (it|this|that) [open]",
      "(dunno|idk) [yet|sorry]", "whatever", "[it] depends",
    ],
    intents: [.skip], always: true,
    examples: [
      "skip", "pass", "I don't know", "rather not say", "next question", "no idea",
      "leave it open", "dunno", "idk", "whatever", "it depends",
    ],
    refuses: ["skip thursday"]
  ) { _, reply in
    switch reply.talk.open {
    case .question(let id):
      guard let question = Question.named(id) else { return false }
      if id == "date" { return false }
      reply.leaveOpen(question, saying: Say.Questions.skipped())
      return true
    case .further:
      reply.talk.tries = 0
      reply.decideAsKnown()
      return true
    case .checkIn:
      reply.talk.open = nil
      reply.say(Say.Questions.skipped())
      return true
    case .summary:
      reply.ask(Say.Onboarding.summaryAgain())
      return true
    default: return false
    }
  }

  static let startOver = Skill(
    "start-over",
    hears: [
      "(start|begin) (over|again|anew|afresh)", "(start|begin) from (scratch|the beginning)",
      "restart [please]", "reset [everything]",
    ],
    always: true,
    examples: ["start over", "begin again", "restart", "start from scratch", "reset"]
  ) { _, reply in
    reply.propose(.startOver)
    return true
  }

  static let forget = Skill(
    "forget",
    hears: [
      "forget (me|everything|it all)", "(delete|erase|remove) (everything|all|my data|me) [please]",
      "delete all [my] data", "wipe (everything|my data)",
    ],
    always: true,
    examples: [
      "forget me", "delete everything", "erase my data", "wipe everything", "forget everything",
      "delete all my data",
    ],
    refuses: ["I forget what tempo is"]
  ) { _, reply in
    reply.propose(.forget)
    return true
  }
}
