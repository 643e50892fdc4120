import Hearing
import Prompts
import Training

extension Question {
  /// Whether a doctor should look before training starts.
  ///
  /// One question for all topics of the pre-exercise forms: any yes means walks and mobility only,
  /// until a clearance is recorded. (3.5)
  static let screening = Question(
    "screening", topic: .screening,
    ask: { $0.born == nil ? Say.Questions.screening() : Say.Questions.screeningHalf() },
    again: Say.Questions.screeningAgain(),
    example: Say.Questions.screeningExample(), why: Say.Questions.screeningWhy(),
    choices: [
      Choice(Say.Questions.screeningChoiceNo(), "no"),
      Choice(Say.Questions.screeningChoiceYes(), "yes"),
    ],
    open: Say.Onboarding.openScreening(), isKnown: { $0.screening != nil },
    needed: Say.Questions.cannotSkipScreening(),
    examples: [
      Example("no") { $0.screening = .init(clear: true) },
      Example("nothing like that") { $0.screening = .init(clear: true) },
      Example("nothing wrong with me i think") { $0.screening = .init(clear: true) },
      Example("high blood pressure") {
        $0.screening = .init(clear: false, notes: ["high blood pressure"])
      },
      Example("nothing except a heart murmur") {
        $0.screening = .init(clear: false, notes: ["nothing except a heart murmur"])
      },
      .refused("tuesdays and thursdays"),
    ]
  ) { told, athlete in
    var named: [String] = []
    var cleared = false
    for fact in told.heard.facts {
      if case .condition(let text) = fact.content { named.append(Utterance.clean(text)) }
      if case .cleared = fact.content { cleared = true }
    }
    // "Nothing except a heart murmur" names something, also where the word for it is not known.
    if named.isEmpty, told.open == "screening",
      told.says(["except", "besides"]) || told.holds(["apart from", "other than"])
    {
      named.append(String(told.words.prefix(200)))
    }
    if named.isEmpty, told.namesBirth { named.append(String(told.words.prefix(200))) }
    // "Heart stent" says all that "stent" says.
    named = named.filter { name in !named.contains { $0 != name && $0.contains(name) } }
    let asked = told.open == "screening"
    let known = athlete.screening
    if asked, named.isEmpty, told.heard.checkIn.soreness?.contains(where: \.pain) == true {
      named.append(String(told.words.prefix(200)))
    }
    if !named.isEmpty {
      let notes = (known?.notes ?? []) + named.filter { known?.notes.contains($0) != true }
      athlete.screening = .init(
        clear: cleared || (known?.clear == true && notes == known?.notes),
        notes: notes)
      let isBirth = !cleared && told.namesBirth
      return Taken(
        named.map { Say.Heard.condition(what: String($0.prefix(200))) },
        notes: isBirth ? [Say.Onboarding.afterBirth()] : [])
    }
    if cleared, let known, !known.clear {
      athlete.screening = .init(clear: true, notes: known.notes)
      return Taken([Say.Onboarding.clearedThanks()])
    }
    if told.saysHealthy, asked || known == nil {
      athlete.screening = .init(clear: true)
      return Taken([Say.Heard.healthy()])
    }
    guard asked, let answer = told.heard.yesOrNo else { return nil }
    athlete.screening = .init(clear: !answer || cleared)
    return Taken(answer ? [] : [Say.Heard.healthy()])
  }

  /// Whether a doctor has already said yes to what the screening named.
  static let clearance = Question(
    "clearance", topic: .yesNo, ask: { _ in Say.Questions.clearance() },
    example: Say.Questions.clearanceExample(), why: Say.Questions.clearanceWhy(),
    choices: [
      Choice(Say.Questions.choiceYes(), "yes"), Choice(Say.Questions.choiceNo(), "no"),
    ],
    open: Say.Onboarding.openClearance(), isKnown: { $0.screening?.clear == true },
    matters: { $0.screening?.clear == false },
    examples: [
      Example("yes", given: { $0.screening = .init(clear: false) }) {
        $0.screening = .init(clear: true)
      },
      Example("no", given: { $0.screening = .init(clear: false) }) { _ in },
      .refused("banana", given: { $0.screening = .init(clear: false) }),
    ]
  ) { told, athlete in
    guard told.open == "clearance", let screening = athlete.screening, !screening.clear,
      let answer = told.heard.yesOrNo
    else { return nil }
    guard answer else { return Taken(notes: [Say.Onboarding.doctorFirst()]) }
    athlete.screening = .init(clear: true, notes: screening.notes)
    var notes: [Line] = []
    if athlete.isPregnant {
      notes.append(Say.Onboarding.pregnant())
      athlete.dropTimeGoal()
    }
    return Taken([Say.Onboarding.clearedThanks()], notes: notes)
  }
}

extension Question.Told {
  /// "I gave birth ten weeks ago", "postpartum": a doctor looks first. (3.5)
  fileprivate var namesBirth: Bool {
    holds(["gave birth", "given birth", "after birth", "had a baby", "c-section", "caesarean"])
      || says(["postpartum", "postnatal"])
  }

  /// "I'm healthy", "no health problems": an answer to the screening wherever it is said.
  fileprivate var saysHealthy: Bool {
    guard !holds(["not healthy", "unhealthy", "get healthy", "stay healthy", "be healthy"]) else {
      return false
    }
    let phrases = [
      "nothing wrong", "nothing is wrong", "nothing's wrong",
      "im healthy", "i am healthy", "otherwise healthy", "no health problems", "no health issues",
      "no medical issues", "no medical conditions", "nothing medical", "fit and healthy",
      "in good health", "no conditions",
    ]
    // The word alone is an answer only to the question itself.
    return holds(open == "screening" ? phrases + ["healthy"] : phrases)
      && heard.checkIn.alarms.isEmpty
  }
}

extension Athlete {
  /// Whether the screening named a pregnancy: moderate effort, no finish times. (3.5)
  var isPregnant: Bool {
    screening?.notes.contains { $0.lowercased().contains("pregnan") } ?? false
  }

  /// Takes the finish time out of the goal; whether there was one.
  @discardableResult
  mutating func dropTimeGoal() -> Bool {
    guard goal?.seconds != nil else { return false }
    goal?.seconds = nil
    return true
  }
}
