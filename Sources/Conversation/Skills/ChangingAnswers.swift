import Hearing
import Prompts
import Training

/// Skills that take up a question of the intake again, where only its name was said.
///
/// With the new answer in the same words ("make it 4 days") nothing has to be asked; that is heard
/// as a fact.
extension Skill {
  static let changeGoal = Skill(
    "change-goal",
    hears: [
      "[please] (change|update|switch) [my|the] (goal|aim|target)",
      "[i] (want|have|need) (a|another) [new|different] (goal|aim|target)",
      "[a] (new|another|different) (goal|aim|target) [please]", "set (a|another) [new] goal",
      "[i want to] train for something else",
    ],
    intents: [.changeGoal],
    examples: [
      "change my goal", "I have a new goal", "new goal please", "set another goal",
      "I want to train for something else",
    ],
    refuses: ["my goal is to stay healthy"]
  ) { _, reply in reply.askAnew("goal", with: ["distance", "date"]) }

  static let changeRaceDay = Skill(
    "change-race-day",
    hears: [
      "[please] (change|move|update) [my|the] race [day|date]",
      "[my|the] race [day|date] (changed|has changed|moved|was moved|is moved|is another day)",
      "[i have] (another|a new|a different) race (day|date)", "the date of the race changed",
    ],
    intents: [.changeRace],
    examples: [
      "change the race day", "the race was moved", "another race date", "my race date has changed",
      "the date of the race changed",
    ],
    refuses: ["change the race to 21 march"]
  ) { _, reply in
    guard reply.state.athlete.goal?.mode == .racing else {
      return reply.askAnew("goal", with: ["distance", "date"])
    }
    return reply.askAnew("date")
  }

  static let changeDays = Skill(
    "change-days",
    hears: [
      "[please] (change|update|switch) [my|the] [training] days",
      "[i] (need|want|have) (other|different|new) [training] days",
      "(other|different|new) [training] days [please]",
      "my (days|schedule|availability) (changed|has changed|have changed|is different|are different)",
      "(change|update) my (availability|schedule)",
    ],
    intents: [.changeDays],
    examples: [
      "change my days", "I need different days", "other training days please",
      "my days have changed",
      "update my availability",
    ],
    refuses: ["three days a week"]
  ) { _, reply in reply.askAnew("days") }

  static let changeLongRun = Skill(
    "change-long-run",
    hears: [
      "(change|move) [my|the] long run day", "(change|move) the day of [my|the] long run",
      "[i want] another [day for the] long run [day]",
    ],
    examples: [
      "change my long run day", "change the day of the long run", "another long run day",
    ],
    refuses: ["move my long run to sunday"]
  ) { _, reply in reply.askAnew("shape") }

  static let changeLifting = Skill(
    "change-lifting",
    hears: [
      "(change|update) [my|the] (lifting|equipment|strength|gym)",
      "[i have] (new|other|different) equipment", "my equipment (changed|has changed)",
    ],
    examples: ["change my equipment", "I have new equipment", "my equipment has changed"],
    refuses: ["I lift in a gym"]
  ) { _, reply in reply.askAnew("lifting") }

  static let changeRunning = Skill(
    "change-running",
    hears: [
      "(change|update) [my|the] (running|mileage)", "i run (more|less) [now|than that]",
      "(thats|that is) not how much i run",
    ],
    examples: ["update my running", "I run more now", "that's not how much I run"],
    refuses: ["I run 3 times a week"]
  ) { _, reply in reply.askAnew("running") }
}

extension Reply {
  /// Asks a question of the intake once more; `others` are open again with it.
  mutating func askAnew(_ id: String, with others: [String] = []) -> Bool {
    guard let question = Question.named(id) else { return false }
    for id in [id] + others {
      talk.answered.remove(id)
      talk.left.remove(id)
    }
    if state.plan != nil { talk.athleteBefore = talk.athleteBefore ?? state.athlete }
    talk.tries = 0
    talk.open = .question(id)
    ask(question.ask(state.athlete))
    return true
  }
}
