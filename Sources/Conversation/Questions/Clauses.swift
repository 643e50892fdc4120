import Hearing
import Training

/// A long answer in the parts that speak of each question: "3 times a week, 15 km, tue and sat".
///
/// Read as a whole, a long answer mixes what belongs apart: the race's distance becomes the longest
/// run. Each clause goes to the first question one of whose words it holds; a clause without such a
/// word goes on with what the clause before it spoke of.
struct Clauses {
  /// The words that speak of a question, by its identifier.
  private(set) var parts: [String: String] = [:]

  /// What stands before the first such word belongs to the question that is open.
  init(_ text: String, open: String? = nil) {
    var last = Clauses.cues.contains { $0.question == open } ? open : nil
    for clause in Clauses.split(text) {
      let tokens = Pattern.tokens(clause)
      var topic = Clauses.topic(of: tokens) ?? last
      // "3 times a week, 10 km" goes on with the running.
      if topic == "goal", last == "running", Clauses.isBareDistance(tokens) { topic = last }
      // "I ran marathons twenty years ago" is no goal; nobody asks for it.
      if topic == "goal" || topic == nil, Clauses.isPast(tokens) { topic = "past" }
      last = topic
      guard let topic else { continue }
      parts[topic] = parts[topic].map { Clauses.joined($0, clause) } ?? clause
    }
  }

  /// The words for a question; nil where the whole answer is to be read.
  ///
  /// The open question reads the whole, unless parts of it clearly speak of something else.
  func part(for question: String, isOpen: Bool) -> String? {
    // "Saturday, and twice a day works": one day beside it is the long run's.
    if question == "shape", parts.count == 2, let days = parts["days"], let shape = parts["shape"],
      !Pattern.tokens(shape).contains(where: { SlotWords.weekday($0) != nil })
    {
      return Clauses.joined(days, shape)
    }
    return isOpen && parts.count < 2 ? nil : parts[question]
  }

  /// Two clauses as one text; each keeps the mark that it ends with.
  private static func joined(_ first: String, _ second: String) -> String {
    let isParted = first.last.map { ",.;!?".contains($0) } ?? false
    return first + (isParted ? " " : ", ") + second
  }

  /// At commas and ends of sentences, where a space follows; "2.5" and "1,5" stay whole.
  static func split(_ text: String) -> [String] {
    var clauses: [String] = []
    var clause = ""
    var previous: Character = " "
    for character in text + " " {
      if character == " ", ",.;!?".contains(previous) {
        clauses.append(clause)
        clause = ""
      } else {
        clause.append(character)
      }
      previous = character
    }
    clauses.append(clause)
    return clauses.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// "10 km", "about 5k": a distance and nothing that names a race.
  private static func isBareDistance(_ tokens: [String]) -> Bool {
    let names: Set<String> = [
      "race", "marathon", "parkrun", "goal", "training", "want", "under", "sub", "first", "love",
      "faster",
    ]
    let times: Set<String> = ["weekend", "evening", "evenings", "morning", "mornings", "usually"]
    return (tokens.count <= 5 || !times.isDisjoint(with: tokens))
      && names.isDisjoint(with: tokens)
  }

  private static func isPast(_ tokens: [String]) -> Bool {
    tokens.contains("ago")
      || zip(tokens, tokens.dropFirst()).contains { $0 == "used" && $1 == "to" }
  }

  private static func topic(of tokens: [String]) -> String? {
    if tokens == ["regular"] || tokens == ["regularly"] { return "lifting" }
    let text = " " + tokens.joined(separator: " ") + " "
    return cues.first { _, cues in cues.contains { text.contains(" " + $0 + " ") } }?.question
  }

  /// In this order: "longest" is a run before "10k" is a race, "squats yesterday" is no experience.
  private static let cues: [(question: String, words: [String])] = [
    (
      "now",
      [
        "sore", "soreness", "hurts", "hurt", "hurting", "pain", "painful", "ill", "sick",
        "injured", "injury", "squats", "squatted", "deadlifts", "deadlifted", "lately", "recently",
        "yesterday", "heavy", "nothing hurts", "stiff", "tired legs",
      ]
    ),
    (
      "shape",
      ["long run", "long runs", "long one", "for long", "twice a day", "once a day", "twice daily"]
    ),
    (
      "lifting",
      [
        "lift", "lifted", "lifting", "lifts", "gym", "dumbbell", "dumbbells", "weights", "strength",
        "equipment", "barbell", "kettlebell", "bands", "no material",
      ]
    ),
    (
      "running",
      [
        "times a week", "time in week", "a week", "per week", "weekly", "longest", "most long",
        "mileage", "dont run", "do not run", "never run", "not running", "new to running",
        "havent run", "been running", "x a week", "couch",
      ]
    ),
    (
      "goal",
      [
        "marathon", "race", "10k", "5k", "10km", "5km", "10 km", "5 km", "parkrun", "for fun",
        "get fit", "be fit",
        "keep fit", "fitter", "my health", "stay healthy", "be healthy", "lose weight",
        "training for", "goal", "under", "sub",
      ]
    ),
    (
      "days",
      [
        "any day", "every day", "weekdays", "weekday", "weekend", "weekends", "days", "evenings",
        "mornings", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "mon",
        "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
      ]
    ),
  ]
}
