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
    ],
    always: true,
    examples: [
      "later", "not now", "ask me later", "maybe later", "let's do this another time",
      "I'll be back later",
    ],
    refuses: ["later legs 15 min"]
  ) { _, reply in
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
      "(what|which) difference does (it|that) make",
    ],
    intents: [.why], always: true,
    examples: [
      "why", "why do you ask?", "what's that for", "how come", "why that", "what for",
      "what is that for?", "what difference does it make?",
    ],
    refuses: ["why wednesday"]
  ) { _, reply in reply.explain() }

  static let back = Skill(
    "back",
    hears: [
      "[go] back", "[the] previous [question]", "(go|one step|one question) back [please]",
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
      "skip [it|this|that] [question]", "pass", "next [question]", "[i have] no idea",
      "[i] dont know", "[id] rather not [say]", "leave (it|this|that) [open]",
    ],
    intents: [.skip], always: true,
    examples: [
      "skip", "pass", "I don't know", "rather not say", "next question", "no idea",
      "leave it open",
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
