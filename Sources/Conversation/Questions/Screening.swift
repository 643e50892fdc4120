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
        $0.screening = .init(clear: false, notes: ["a heart murmur"])
      },
      Example("apart from a mild hay fever there is nothing wrong with me") {
        $0.screening = .init(clear: true)
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
      guard let excepted = told.excepted else {
        athlete.screening = .init(clear: true)
        return Taken([Say.Heard.healthy()])
      }
      named.append(excepted)
    }
    if named.isEmpty, told.namesBirth { named.append(String(told.words.prefix(200))) }
    // "Heart stent" says all that "stent" says.
    named = named.filter { name in !named.contains { $0 != name && $0.contains(name) } }
    let asked = told.open == "screening"
    let known = athlete.screening
    // A pain is said back with its place, and is kept in the words in which people name it.
    let pains = asked && named.isEmpty && !told.isFromLifting ? told.placesInPain : []
    named += pains
    if !named.isEmpty {
      let notes = (known?.notes ?? []) + named.filter { known?.notes.contains($0) != true }
      athlete.screening = .init(
        clear: cleared || (known?.clear == true && notes == known?.notes),
        notes: notes)
      let isBirth = !cleared && told.namesBirth
      let told = named.filter { !pains.contains($0) }.map { String($0.prefix(200)) }
      return Taken(
        told.isEmpty ? [] : [Say.Heard.condition(what: told)],
        notes: isBirth ? [Say.Onboarding.afterBirth()] : [])
    }
    if cleared, let known, !known.clear {
      return Taken([Say.Onboarding.clearedThanks()], notes: athlete.clear(known.notes))
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
    "clearance", topic: .plainYesNo,
    ask: {
      $0.screening?.notes.isEmpty == false
        ? Say.Questions.clearance() : Say.Questions.clearanceOpen()
    },
    again: Say.Questions.clearanceAgain(), example: Say.Questions.clearanceExample(),
    why: Say.Questions.clearanceWhy(),
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
      .refused(
        "that sounds reasonable, thank you", given: { $0.screening = .init(clear: false) }),
    ]
  ) { told, athlete in
    guard told.open == "clearance", let screening = athlete.screening, !screening.clear,
      let answer = told.heard.yesOrNo,
      // "That sounds reasonable, thank you" is no doctor's word.
      !answer || !told.says(["sounds", "looks", "thanks", "thank"])
    else { return nil }
    guard answer else { return Taken(notes: [Say.Onboarding.doctorFirst()]) }
    return Taken([Say.Onboarding.clearedThanks()], notes: athlete.clear(screening.notes))
  }
}

extension Question.Told {
  /// "I gave birth ten weeks ago", "postpartum": a doctor looks first. (3.5)
  fileprivate var namesBirth: Bool {
    holds(["gave birth", "given birth", "after birth", "had a baby", "c-section", "caesarean"])
      || says(["postpartum", "postnatal"])
  }

  /// What stands behind "except": "a heart murmur"; nil where it is no matter for a doctor.
  fileprivate var excepted: String? {
    let harmless = [
      "hay fever", "hayfever", "pollen", "glasses", "contact lenses", "short sighted",
    ]
    if holds(harmless) { return nil }
    var rest: [Substring] = words.split(separator: " ")
    let marks: Set<String> = ["except", "besides", "from", "than"]
    if let at = rest.firstIndex(where: { marks.contains($0.lowercased()) }) {
      rest.removeFirst(at + 1)
    }
    let clause = rest.joined(separator: " ").split { ",;.!?".contains($0) }.first ?? ""
    return String((clause.isEmpty ? words[...] : clause).prefix(100))
  }

  /// "Pain in the left knee" for each place that hurts, and is not merely sore.
  fileprivate var placesInPain: [String] {
    (heard.checkIn.soreness ?? []).filter(\.pain).map { place in
      let side = place.side.map { $0 == .both ? "both " : $0.rawValue + " " } ?? ""
      return place.area == .unknown ? "pain" : "pain: \(side)\(place.area.rawValue)"
    }
  }

  /// Whether what is felt came from the gym, and is no old trouble.
  fileprivate var isFromLifting: Bool {
    heard.checkIn.lifted != nil
      || holds(["from gym", "from the gym", "from squats", "from lifting", "from training"])
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
      "in good health", "no conditions", "no sick", "not sick", "no illness", "no illnesses",
      "never ill",
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

  /// Takes a doctor's word down; what is to be said beside it.
  fileprivate mutating func clear(_ notes: [String]) -> [Line] {
    screening = .init(clear: true, notes: notes)
    guard isPregnant else { return [] }
    dropTimeGoal()
    return [Say.Onboarding.pregnant()]
  }

  /// Takes the finish time out of the goal; whether there was one.
  @discardableResult
  mutating func dropTimeGoal() -> Bool {
    guard goal?.seconds != nil else { return false }
    goal?.seconds = nil
    return true
  }
}
