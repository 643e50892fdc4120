import Hearing
import Prompts
import Training

/// The questions before the first plan: what is asked next, and what an answer leads to.
extension Reply {
  /// The first question that is neither answered nor left open, and that matters.
  var nextQuestion: Question? {
    Question.all.first { question in
      !talk.answered.contains(question.id) && !talk.left.contains(question.id)
        && question.isAsked && question.matters(state.athlete)
        && !question.isKnown(state.athlete) && !(talk.toldMuch && question.id == "months")
    }
  }

  /// Asks the next question; where none is left the plan is made.
  ///
  /// Everything was said back when it was told, so that it is summed up only where something stayed
  /// open, or where the questions were spread over days.
  mutating func askNext() {
    talk.tries = 0
    talk.passed = nil
    guard let question = nextQuestion else {
      let isPlain = talk.left.isEmpty && talk.resumed != true
      return isPlain ? makeFirstPlan() : sumUp()
    }
    talk.asked.append(
      Talk.Asked(
        question: question.id, before: state.athlete, answered: talk.answered, left: talk.left))
    talk.open = .question(question.id)
    askOpen(question)
  }

  private mutating func askOpen(_ question: Question) {
    if question.id == "date", let coarse = talk.coarse {
      ask(Say.Questions.dateCoarse(date: coarse))
    } else {
      ask(question.ask(state.athlete))
    }
  }

  /// Asks the open question once more, after something else was answered.
  mutating func askAgain() {
    switch talk.open {
    case .question(let id):
      guard let question = Question.named(id) else { return }
      if talk.tries >= 2, !question.choices.isEmpty {
        ask(Say.Questions.or())
        say(.choices(question.choices.map(\.line)))
      } else if id == "date", let coarse = talk.coarse {
        ask(Say.Questions.dateCoarseAgain(date: coarse))
      } else {
        ask(question.again ?? question.ask(state.athlete))
      }
    case .summary: ask(Say.Onboarding.summaryAsk())
    case .checkIn: ask(Say.Checkin.askToday())
    case .further(let id): askFurtherAgain(id)
    case .proposal: askProposal()
    case .maybeAlarm(let alarm, _): ask(Say.Safety.maybeAgain(sign: alarm.spoken))
    case .clearance: ask(Say.Safety.clearedAsk())
    case .choice: ask(Say.Misheard.choice())
    case nil: break
    }
  }

  /// The answer to an open question of the intake; false where it told nothing at all.
  mutating func answerQuestion(_ id: String, _ utterance: Utterance) -> Bool {
    guard let question = Question.named(id) else { return false }
    // "Can I run tomorrow?" names no race day, whatever is open.
    if utterance.onlyAsks, utterance.isCommand || utterance.asksWhy { return false }
    if talk.tries >= 2, let choice = question.choice(in: utterance) {
      talk.tries = 0
      return answerQuestion(id, hearing(choice.utterance, about: question.topic, open: id))
    }
    let taken = takeFacts(of: utterance, open: id)
    guard taken.any else { return correctEarlier(utterance, than: id) || knows(utterance, id) }
    talk.misheard = 0
    if tooYoung() { return true }
    if taken.readings { return true }
    if let refused = taken.refused {
      talk.tries = 0
      ask(refused)
      return true
    }
    // A turn in which something was understood is no miss.
    talk.tries = 0
    if taken.open {
      talk.answered.insert(id)
    }
    if id == "screening", state.athlete.screening?.clear == false, taken.open {
      talk.left.remove("clearance")
    }
    if state.plan != nil { return goOnChanging(asked: id) }
    talk.open = nil
    guard !taken.open else {
      askNext()
      return true
    }
    // Whoever speaks of all else four times does not want this question.
    let passed = (talk.passed ?? 0) + 1
    talk.passed = passed
    if passed >= 5, question.needed == nil, !question.isKnown(state.athlete) {
      leaveOpen(question, saying: Say.Questions.leftOpen())
    } else {
      askSame(question)
    }
    return true
  }

  /// Whether the words only tell again what is known: that is no miss, and is said so.
  private mutating func knows(_ utterance: Utterance, _ open: String) -> Bool {
    guard !utterance.onlyAsks else { return false }
    // "No race" beside a goal without one tells nothing new either.
    let isFun = state.athlete.goal?.mode == .fun
    let repeats =
      isFun
      && ["no race", "no races", "not a race"].contains(utterance.tokens.joined(separator: " "))
      || Question.all.contains { question in
        guard question.id != open, question.isKnown(state.athlete) else { return false }
        let told = Question.Told(
          heard: hear(
            utterance.words, on: today, about: question.topic, dates: state.preferences.dates),
          words: utterance.words, today: today, open: nil, dates: state.preferences.dates,
          coarse: talk.coarse)
        var athlete = state.athlete
        guard let taken = question.takes(told, &athlete), taken.refused == nil else { return false }
        return athlete == state.athlete && !taken.heard.isEmpty
      }
    guard repeats else { return false }
    talk.misheard = 0
    say(Say.Questions.known())
    askAgain()
    return true
  }

  private mutating func askSame(_ question: Question) {
    talk.open = .question(question.id)
    if question.isKnown(state.athlete) || !question.matters(state.athlete) {
      askNext()
    } else {
      askAgain()
    }
  }

  /// With a plan standing, what a changed goal still lacks is asked before the plan is made anew.
  private mutating func goOnChanging(asked id: String) -> Bool {
    if let next = nextQuestion, ["distance", "date"].contains(next.id) {
      talk.tries = 0
      talk.open = .question(next.id)
      askOpen(next)
      return true
    }
    return settle(asked: true)
  }

  /// Offers several readings as numbered choices.
  mutating func offer(_ line: Line, _ readings: [Question.Choice]) {
    talk.held = talk.open
    talk.open = .choice(readings.map(\.utterance))
    ask(line)
    say(.choices(readings.map(\.line)))
  }

  /// Leaves a question open and goes on; what is needed is asked again.
  mutating func leaveOpen(_ question: Question, saying line: Line) {
    if let needed = question.needed {
      talk.tries = 0
      ask(needed)
      return
    }
    say(line)
    talk.left.insert(question.id)
    if question.id == "clearance" { say(Say.Onboarding.doctorFirst()) }
    if question.id == "goal" {
      state.athlete.goal = Goal(kind: .health)
      say(Say.Onboarding.noGoal())
    }
    talk.open = nil
    if state.plan == nil { askNext() }
  }

  /// One question back, to what was known before its answer.
  mutating func goBack() {
    var asked = talk.asked
    // The last one is the open question itself, unless the summary is open.
    if case .question = talk.open, !asked.isEmpty { asked.removeLast() }
    guard let last = asked.popLast(), let question = Question.named(last.question) else {
      say(Say.Questions.backNothing())
      askAgain()
      return
    }
    let known = state.athlete
    state.athlete = last.before
    state.athlete.name = known.name
    state.athlete.units = known.units
    talk.answered = last.answered
    talk.left = last.left
    talk.tries = 0
    talk.asked = asked + [last]
    talk.open = .question(last.question)
    say(Say.Questions.backTo())
    ask(question.ask(state.athlete))
  }

  /// Someone under 13 is sent on kindly; whether that was so.
  private mutating func tooYoung() -> Bool {
    guard let age = state.athlete.age(on: today), age < 13 else { return false }
    // A slip of a figure can be mended by the next answer.
    talk.answered.remove("age")
    talk.open = .question("age")
    say(Say.Onboarding.youngGoodbye())
    effects.append(.farewell)
    return true
  }
}

extension Question {
  /// The numbered choice that an answer picks.
  func choice(in utterance: Utterance) -> Choice? {
    guard let number = utterance.choice, choices.indices.contains(number - 1) else { return nil }
    return choices[number - 1]
  }
}

extension Utterance {
  /// The number of a numbered choice: "2", "the second one".
  var choice: Int? {
    for fact in heard.facts {
      if case .choice(let number) = fact.content { return number }
    }
    if tokens.count == 1, let number = Int(tokens[0]) { return number }
    // "The second one", "number two".
    guard tokens.count <= 3 else { return nil }
    for token in tokens {
      if let index = SlotWords.ordinals.firstIndex(of: token) { return index + 1 }
    }
    if tokens.first == "number" || tokens.first == "option", tokens.count == 2 {
      return Int(tokens[1]) ?? heard.number.flatMap(Int.init(exactly:))
    }
    return nil
  }

  /// Whether the words change something that was said before.
  var corrects: Bool {
    if heard.isCorrected { return true }
    let marks: Set<String> = [
      "actually", "instead", "change", "sorry", "correction", "rather", "make", "wait", "meant",
      "mean", "update", "set",
    ]
    if heard.intent == .changeGoal || heard.intent == .changeDays || heard.intent == .changeRace {
      return true
    }
    // "The race is on 30 may" sets the race's day, whatever was said of it before.
    if heard.date?.day != nil, tokens.contains("race") { return true }
    // "No friday" takes a day away from those that were told.
    if heard.days?.excepted.isEmpty == false { return true }
    return tokens.prefix(4).contains(where: marks.contains)
  }
}
