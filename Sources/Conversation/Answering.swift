import Hearing
import Prompts
import Training

/// One utterance from hearing to answer: safety, the open question, skills, misheard.
extension Reply {
  mutating func answer(_ text: String, passing: Alarm? = nil) {
    // The bound is on bytes, so that no huge line is even walked through.
    guard text.utf8.count <= Utterance.limit * 4 else {
      say(Say.Refusals.tooLong())
      return askAgain()
    }
    let words = Utterance.clean(text)
    guard !words.isEmpty else { return answerNothing() }
    let utterance = hearing(words)
    if talk.stopped.isEmpty, case .maybeAlarm(let alarm, let before) = talk.open, passing == nil {
      if hearAlarms(utterance, passing: alarm) { return }
      return answerMaybe(alarm, words: before, utterance)
    }
    if hearAlarms(utterance, passing: passing) { return }
    guard talk.stopped.isEmpty else { return answerStopped(utterance) }
    if case .choice(let utterances) = talk.open { return answerChoice(utterances, utterance) }
    if useSkill(of: utterance, always: true) { return }
    if answerAside(utterance) || answerInParts(utterance) { return }
    if logWithin(utterance) { return }
    if answerOpen(utterance) { return }
    if useSkill(of: utterance, always: false) { return }
    if freesDays(utterance) || hearFreely(utterance) { return }
    if useSkillByIntent(of: utterance) { return }
    misheard(utterance)
  }

  /// Hears words as the open question would.
  func hearing(_ words: String, about topic: Topic? = nil, open: String? = nil) -> Utterance {
    Utterance(
      words: words,
      heard: hear(
        words, on: today, about: topic ?? talk.open?.topic, dates: state.preferences.dates),
      today: today, open: open ?? talk.open?.question)
  }

  /// What the open question, the check-in or the proposal takes from an utterance.
  mutating func answerOpen(_ utterance: Utterance) -> Bool {
    switch talk.open {
    case .question(let id): return answerQuestion(id, utterance)
    case .summary: return answerSummary(utterance)
    case .proposal: return answerProposal(utterance)
    case .further(let id):
      if mendsPlaces(utterance) || answerFurther(id, utterance) || answerBeside(id, utterance) {
        return true
      }
      // "Tomorrow I can not train, I have work": done, and the question comes again.
      let didWish = doWishes(in: utterance).did
      if didWish { askAgain() }
      return didWish
    case .checkIn: return answerCheckIn(utterance)
    case .maybeAlarm, .clearance, .choice, nil: return false
    }
  }

  private mutating func answerCheckIn(_ utterance: Utterance) -> Bool {
    let (utterance, didWish) = doWishes(in: utterance)
    var checkIn = utterance.told
    if utterance.words.tellsAllGood {
      checkIn.soreness = checkIn.soreness ?? []
      checkIn.ill = checkIn.ill ?? Illness.none
    }
    // "7.9 km, RPE 3": a distance with its effort was run.
    if checkIn.session == nil, checkIn.effort != nil,
      let distance = utterance.heard.distance ?? checkIn.distance
    {
      checkIn.session = .done
      checkIn.distance = checkIn.distance ?? distance
    }
    checkIn.effort = checkIn.effort ?? utterance.effortBehind(checkIn)
    guard checkIn.tellsSomething else {
      if didWish { askAgain() }
      return didWish
    }
    take(mending(checkIn, by: utterance), words: utterance.words)
    return true
  }

  /// What is told while nothing asks for it: how someone is, or a fact that the plan rests on.
  private mutating func hearFreely(_ utterance: Utterance) -> Bool {
    guard state.plan != nil else { return false }
    let isFree = talk.open == nil || talk.open == .proposal
    let (utterance, didWish) = isFree ? doWishes(in: utterance) : (utterance, false)
    var checkIn = mending(utterance.told, by: utterance)
    checkIn.effort = checkIn.effort ?? utterance.effortBehind(checkIn)
    if checkIn.tellsSomething {
      take(checkIn, words: utterance.words)
      return true
    }
    // What stands beside a wish that was done is its reason: "I have work until night".
    if didWish { return true }
    // A question that was not understood changes nothing: it is no answer, and no wish.
    guard !utterance.onlyAsks else { return false }
    let before = state.athlete
    let taken = takeFacts(of: utterance, open: nil)
    if taken.readings { return true }
    if let refused = taken.refused {
      say(refused)
      return true
    }
    guard taken.any else { return false }
    talk.misheard = 0
    talk.athleteBefore = before
    if let next = nextQuestion, state.athlete.goal != before.goal,
      ["distance", "date"].contains(next.id)
    {
      return askAnew(next.id)
    }
    return settle(asked: utterance.corrects || utterance.setsRight)
  }

  /// Nothing was typed.
  private mutating func answerNothing() {
    switch talk.open {
    case .question, .summary, .maybeAlarm, .clearance, .further: say(Say.Refusals.empty())
    case .checkIn, .proposal, .choice, nil: say(Say.Refusals.emptyFree())
    }
  }

  private mutating func answerChoice(_ utterances: [String], _ utterance: Utterance) {
    let held = talk.held
    if let number = utterance.choice {
      guard utterances.indices.contains(number - 1) else { return ask(Say.Misheard.choice()) }
      talk.open = held
      talk.held = nil
      return answer(utterances[number - 1])
    }
    // Not a number: the words themselves, as if the choice had not been offered.
    talk.open = held
    talk.held = nil
    answer(utterance.words)
  }

}

extension Reply {
  /// "Why only 3 days? mon wed sat": the question is answered, and what stands behind it is heard.
  private mutating func answerInParts(_ utterance: Utterance) -> Bool {
    guard case .question(let id) = talk.open, let question = Question.named(id) else {
      return false
    }
    let clauses = Clauses.split(utterance.words)
    let told = clauses.filter { !$0.hasSuffix("?") && !Utterance.asks($0) }
    guard let first = clauses.first, told.count < clauses.count, !told.isEmpty,
      first.hasSuffix("?") || utterance.words.contains("?")
    else { return false }
    let asked = clauses.filter { !told.contains($0) }
    guard asked.contains(where: { Pattern.tokens($0).first == "why" }) else { return false }
    say(question.why)
    if !answerOpen(hearing(told.joined(separator: ", "))) { askAgain() }
    return true
  }
}

extension Utterance {
  /// How hard it felt, where a bare figure stands behind a run that was done.
  ///
  /// "Did it. 5".
  fileprivate func effortBehind(_ told: CheckIn) -> Double? {
    guard told.session == .done || told.session == .partly, told.soreness == nil,
      told.minutes == nil, told.distance == nil, told.sleepHours == nil
    else { return nil }
    for clause in Clauses.split(words).dropFirst() {
      let tokens = Pattern.tokens(clause)
      if tokens.count == 1, let level = Int(tokens[0]), (0...10).contains(level) {
        return Double(level)
      }
    }
    return nil
  }
}

extension Talk.Open {
  /// What a bare answer is read as.
  var topic: Topic? {
    switch self {
    case .question(let id): Question.named(id)?.topic
    case .summary, .proposal: .yesNo
    case .maybeAlarm, .clearance: .plainYesNo
    case .checkIn: .state
    case .further(let id): FollowUp.Field(rawValue: id)?.topic ?? .level
    case .choice(let utterances): .choice(utterances.count)
    }
  }

  /// The identifier of the open question of the intake.
  var question: String? {
    if case .question(let id) = self { id } else { nil }
  }
}

extension Utterance {
  /// Whether the words name a part of the body, pain or illness.
  var speaksOfBody: Bool { !Set(tokens).isDisjoint(with: Utterance.body) }

  private static let body: Set<String> = {
    var words: Set<String> = [
      "hurt", "hurts", "hurting", "pain", "painful", "ache", "aches", "aching", "sore", "sick",
      "ill", "dizzy", "numb", "swollen", "injured", "injury", "sprain", "sprained", "pulled",
      "twisted", "tweak", "tweaked", "niggle", "bleeding", "nausea", "cramp", "cramps", "foot",
      "heel", "toe", "hamstring", "calf", "thigh", "thighs", "stomach", "head", "lungs", "heart",
      "leg", "arm", "body", "muscle", "muscles", "tendon", "joint",
    ]
    for area in Soreness.Area.allCases where area != .unknown && area != .whole && area != .core {
      words.insert(area.rawValue)
      if area.rawValue.hasSuffix("s") { words.insert(String(area.rawValue.dropLast())) }
    }
    // "Back" alone is a step in the talk.
    words.remove("back")
    return words
  }()

  /// Whether the athlete wants to leave.
  var isQuit: Bool {
    heard.intent == .quit
      || ["quit", "exit", "bye", "q", "goodbye"].contains(tokens.joined(separator: " "))
  }
}
