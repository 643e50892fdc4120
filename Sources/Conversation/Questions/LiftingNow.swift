import Hearing
import Prompts
import Training

extension Question {
  /// Lifting experience and equipment; strength may be declined. (A28, B15)
  static let lifting = Question(
    "lifting", topic: .lifting, ask: { _ in Say.Questions.lifting() },
    again: Say.Questions.liftingAgain(),
    example: Say.Questions.liftingExample(), why: Say.Questions.liftingWhy(),
    choices: [
      Choice(Say.Questions.liftingChoiceNever(), "never lifted, no equipment"),
      Choice(Say.Questions.liftingChoiceDumbbells(), "a little, dumbbells at home"),
      Choice(Say.Questions.liftingChoiceGym(), "I lift regularly in a gym"),
      Choice(Say.Questions.liftingChoiceNone(), "no strength please"),
    ],
    open: Say.Onboarding.openLifting(),
    isKnown: {
      $0.lifting.wanted == false
        || ($0.lifting.experience != nil && $0.lifting.equipment != nil)
    },
    examples: [
      Example("a bit, dumbbells at home") {
        $0.lifting.experience = .some
        $0.lifting.equipment = .dumbbells
      },
      Example("never, no equipment") {
        $0.lifting.experience = Athlete.Experience.none
        $0.lifting.equipment = Athlete.Equipment.none
      },
      Example("no strength please") { $0.lifting.wanted = false },
      Example("gym, some. no actually dumbbells at home") {
        $0.lifting.experience = .some
        $0.lifting.equipment = .dumbbells
      },
      .refused("banana"), .refused("5 km"),
    ]
  ) { told, athlete in
    var took = false
    var lifting = athlete.lifting
    // "Once a day" answers another question, and says nothing of how often someone lifts.
    guard !told.holds(["once a day", "twice a day"]) || told.says(["lift", "gym"]) else {
      return nil
    }
    for fact in told.heard.facts {
      guard case .lifting(let heard) = fact.content else { continue }
      lifting.experience = heard.experience ?? lifting.experience
      lifting.equipment = heard.equipment ?? lifting.equipment
      lifting.wanted = heard.wanted ?? lifting.wanted
      took = took || heard != .init()
    }
    // "Gym. no, actually dumbbells": what stands behind the correction is what there is.
    if let mended = told.behindCorrection {
      for fact in hear(mended, on: told.today, about: .lifting).facts {
        guard case .lifting(let heard) = fact.content else { continue }
        lifting.experience = heard.experience ?? lifting.experience
        lifting.equipment = heard.equipment ?? lifting.equipment
      }
    }
    // A wish, said beside whatever else: it is not asked about again. (A28)
    if told.declinesLifting {
      lifting.wanted = false
      took = true
    }
    // "A gym once, now only dumbbells" is what there is now.
    if told.says(["dumbbells", "dumbbell"]), told.says(["only", "now"]) || !took,
      !told.holds(["no dumbbells", "no dumbbell"])
    {
      lifting.equipment = .dumbbells
      took = true
    }
    if told.open == "lifting", told.holds(["no strength", "no lifting", "no weights", "no gym"]) {
      lifting.wanted = told.holds(["no gym"]) ? lifting.wanted : false
      took = took || lifting.wanted == false
    }
    if told.open == "lifting", lifting.equipment == nil,
      told.holds(["no equipment", "nothing", "no material", "no weights"])
    {
      lifting.equipment = Athlete.Equipment.none
      took = true
    }
    if !took {
      guard told.open == "lifting", let yes = told.heard.yesOrNo else { return nil }
      // "No" to "have you lifted, and what do you have" is a beginner without equipment.
      lifting.experience = yes ? .some(.some) : Athlete.Experience.none
      if !yes { lifting.equipment = Athlete.Equipment.none }
    }
    // Who tells of lifting when asked for it anew wants it again.
    if told.open == "lifting", lifting.wanted == false, !told.declinesLifting,
      lifting.experience != nil || lifting.equipment != nil
    {
      lifting.wanted = true
    }
    // Nothing that could be said back was told.
    guard lifting.wanted == false || lifting.experience != nil || lifting.equipment != nil else {
      return nil
    }
    athlete.lifting = lifting
    let hasTools = lifting.wanted == false || lifting.equipment != nil || told.open != "lifting"
    return Taken([lifting.spoken], notes: hasTools ? [] : [Say.Onboarding.equipmentAssumed()])
  }
}

extension Question.Told {
  /// What stands behind "no, actually", "no wait" or "I mean" in the midst of an answer.
  fileprivate var behindCorrection: String? {
    let text = " " + Pattern.tokens(words).joined(separator: " ") + " "
    for mark in [" no actually ", " no wait ", " wait no ", " i mean ", " actually "] {
      var tail = text
      // The last such mark counts.
      while let rest = tail.behind(mark) { tail = rest }
      if tail.utf8.count < text.utf8.count { return tail }
    }
    return nil
  }

  /// "No strength please", "I don't want to lift", and not "no lifting lately".
  fileprivate var declinesLifting: Bool {
    let notLately: Set<String> = [
      "lately", "recently", "yesterday", "today", "far", "yet", "experience", "background",
      "before",
      "heavy",
    ]
    return !says(notLately)
      && holds([
        "no strength", "no lifting", "no strength training", "without lifting", "without strength",
        "dont want to lift", "dont want strength", "dont like lifting", "hate lifting",
        "no weights please", "only want to run", "only running please", "just running please",
      ])
  }
}

extension String {
  /// What stands behind a phrase, with a space in front; nil where it does not stand here.
  fileprivate func behind(_ phrase: String) -> String? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(phrase) { return " " + rest.dropFirst(phrase.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
