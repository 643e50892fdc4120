import Hearing
import Prompts
import Training

/// Skills that change the plan or hand it out.
extension Skill {
  static let undo = Skill(
    "undo",
    hears: [
      "undo [that|it|the last change]", "take (that|it) back", "revert [that|it]",
      "(put|set) it back", "never mind [that]", "i changed my mind",
    ],
    intents: [.undo],
    examples: [
      "undo", "undo that", "take it back", "revert that", "never mind", "I changed my mind",
      "put it back",
    ],
    refuses: ["change the race to 21 march"]
  ) { _, reply in
    guard reply.state.plan != nil else { return reply.noPlan() }
    reply.undo()
    return true
  }

  static let skipDay = Skill(
    "skip-day",
    hears: [
      "(skip|drop|cancel|leave out) [the] [session|training|run] [on] {day}",
      "(skip|drop|cancel) {day} [please]", "no (training|session|run) [on] {day}",
      "i (cant|cannot|can not) (train|run|make it) [on] {day}",
      "{day} i (cant|cannot|can not) (train|run|make it)",
      "{day} (is off|off|doesnt work) [please]",
    ],
    intents: [.skipSession],
    examples: [
      "skip thursday", "cancel the run on friday", "no training on saturday",
      "I can't train on monday", "drop sunday", "wednesday doesn't work",
      "tomorrow I can not train",
    ],
    refuses: ["skip"]
  ) { slots, reply in
    guard reply.state.plan != nil, let date = slots.day(in: reply) else { return false }
    return reply.skipDay(date)
  }

  static let export = Skill(
    "export",
    hears: [
      "export [it|my plan|the plan] [as|to] {format}", "export",
      "(give|send) me (a|the) {format} [file]", "save [it|my plan|the plan] as {format}",
      "(put|get) (it|my plan|the plan) (in|into|on) my {format}",
    ],
    intents: [.export],
    examples: [
      "export ics", "export my plan as html", "give me a calendar file", "save it as csv",
      "put it in my calendar", "export",
    ],
    refuses: ["give me a break"]
  ) { slots, reply in
    guard reply.state.plan != nil else {
      reply.say(Say.Help.nothingToExport())
      reply.askAgain()
      return true
    }
    let named = slots.text("format") ?? "ics"
    guard let format = SlotWords.formats[named] else { return false }
    reply.say(Say.Help.exported(format: format))
    reply.effects.append(.export(format))
    reply.askAgain()
    return true
  }

  static let checkIn = Skill(
    "check-in",
    hears: [
      "checkin", "[lets] (check in|check-in)", "i want to (check in|check-in|tell how i am)",
      "[lets do] (the|my|a new|another) (check in|check-in)",
    ],
    intents: [.checkIn],
    examples: [
      "check in", "checkin", "let's check in", "I want to check in", "another check-in",
    ]
  ) { _, reply in
    guard reply.state.plan != nil else { return reply.noPlan() }
    reply.talk.open = .checkIn
    reply.ask(Say.Checkin.askToday())
    return true
  }

  static let greet = Skill(
    "greet",
    hears: [
      "(hi|hello|hey|hiya|good morning|good evening|good afternoon|morning) [legday|coach|there]"
    ],
    intents: [.greet],
    examples: ["hello", "hi coach", "good morning", "hey there", "good evening"]
  ) { _, reply in
    reply.say(Say.Help.greet())
    reply.askAgain()
    return true
  }

  static let thanks = Skill(
    "thanks",
    hears: [
      "[many|ok|okay|great|perfect|super|good|nice|cool|fine|no] (thanks|thank you|thx|cheers|ta) [a lot|so much|very much|coach|legday]",
      "[that|it|this] (sounds|looks) (good|great|fine|reasonable|sensible|nice|right) (thanks|thank you|thx|cheers)",
    ],
    intents: [.thanks],
    examples: [
      "thanks", "thank you so much", "many thanks", "perfect thanks", "cheers",
      "that sounds reasonable thank you",
    ],
    refuses: ["great"]
  ) { _, reply in
    reply.say(Say.Help.thanks())
    reply.askAgain()
    return true
  }
}

extension Reply {
  /// Why the open question is asked, or why tomorrow is as it is.
  mutating func explain() -> Bool {
    switch talk.open {
    case .question(let id):
      guard let question = Question.named(id) else { return false }
      // Asked again at once, the same reason would be the same sentence twice.
      say(talk.explained == id ? Say.Questions.whyAgain() : question.why)
      talk.explained = id
    case .summary: say(Say.Onboarding.summaryWhy())
    case .checkIn: say(Say.Checkin.askWhy())
    case .further(let id):
      let why = furtherWhy(id) ?? Say.Checkin.askWhy()
      say(talk.explained == id ? Say.Questions.whyAgain() : why)
      talk.explained = id
    case .proposal:
      if case .decision = talk.proposal {
        sayWhy()
      } else {
        say(Say.Checkin.shallWhy())
      }
    case .maybeAlarm, .clearance, .choice: return false
    case nil:
      guard let plan = state.plan else {
        say(Say.Help.whyNothing())
        return true
      }
      // The same reasons at once again would be the same sentences twice in a row.
      if talk.explained == "turn \(talk.turn - 1)" {
        say(Say.Week.whyAgain())
        return true
      }
      talk.explained = "turn \(talk.turn)"
      if state.journal.lastDecision(on: today) != nil, talk.checkIn?.on == today {
        sayWhy()
        return true
      }
      guard let tomorrow = plan[today + 1] else { return outside(today + 1) }
      say(Say.Week.why(date: today + 1))
      say(.why(DatedDay(date: today + 1, plan: tomorrow)))
    }
    askAgain()
    return true
  }

  /// The three parts of a why: what was told, the rule with its source, what would change it.
  private mutating func sayWhy() {
    guard let taking = talk.checkIn, let situation = situation(of: taking.checkIn) else { return }
    let why = situation.why()
    for line in why.told { say(line) }
    let rule = ([why.rule] + why.sources).joined(separator: ", ")
    say(Say.Checkin.reason(reason: because(why), rule: rule))
    if let unless = why.unless { say(unless) }
  }

  /// Where something was told that training has to heed, "nothing speaks against it" would be
  /// untrue: the day was made to fit before, or is rest.
  private func because(_ why: Why) -> Line {
    guard why.rule == "D40", let told = talk.checkIn?.checkIn, told.isBurdened,
      let tomorrow = state.plan?[today + 1]
    else { return why.because }
    return tomorrow.isRest ? Say.Reasons.restAlready() : Say.Reasons.fitsAlready()
  }

  /// Goes on with what is known, where a further question was left open.
  mutating func decideAsKnown() {
    talk.tries = 0
    decide()
  }
}

extension CheckIn {
  /// Whether pain, illness or more than a little soreness was told.
  fileprivate var isBurdened: Bool {
    if let ill, ill != .none { return true }
    if let sleepHours, sleepHours < 5 { return true }
    if let energy, energy <= 2 { return true }
    return soreness?.contains { $0.pain ? $0.level != 0 : ($0.level ?? 0) >= 4 } ?? false
  }
}

extension Journal {
  /// The decision that was taken last on a day.
  func lastDecision(on day: Day) -> Decision? {
    for entry in entries.reversed() where entry.on == day {
      if case .decided(let decision, _) = entry.event { return decision }
    }
    return nil
  }
}
