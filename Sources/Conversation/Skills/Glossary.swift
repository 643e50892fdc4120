import Prompts

/// One thing that beginners ask about: its names, the words of questions about it, the answer.
///
/// The answer names the rule that it rests on, or says that there is none and who would know.
package struct Answer: Sendable {
  package let says: Line
  /// The rule and its source: `B17, S15`.
  package let rule: String
  /// What it is called, for "what is a tempo run?".
  package let terms: [String]
  /// Words that stand in a question about it: "how long,strength" needs both, in any order.
  ///
  /// The longest set of all answers wins.
  package let asks: [String]
  private let sets: [[String]]

  init(_ says: Line, rule: String, terms: [String] = [], asks: [String] = []) {
    self.says = says
    self.rule = rule
    self.terms = terms
    self.asks = asks
    sets = asks.map { set in set.split(separator: ",").map { " \($0) " } }
  }

  /// The answer with its rule; where none stands behind it, the answer alone.
  package var line: Line {
    rule == "no rule" ? says : Say.Glossary.answer(text: says, rule: rule)
  }

  /// The answer to a question; nil where the words are no question or nothing is known of it.
  package static func to(_ words: String) -> Answer? {
    let tokens = Pattern.tokens(words)
    guard let first = tokens.first, tokens.count <= 20 else { return nil }
    for pattern in definitions {
      guard let term = pattern.slots(in: tokens)?["term"] else { continue }
      if let answer = named(term.joined(separator: " ")) { return answer }
    }
    guard words.contains("?") || openers.contains(first) else { return nil }
    let text = " " + tokens.joined(separator: " ") + " "
    var best: (size: Int, answer: Answer)?
    for answer in all {
      for set in answer.sets where set.allSatisfy(text.contains) {
        let size = set.reduce(0) { $0 + $1.utf8.count }
        if size > (best?.size ?? 0) { best = (size, answer) }
      }
    }
    return best?.answer
  }

  private static func named(_ term: String) -> Answer? {
    if let answer = all.first(where: { $0.terms.contains { $0 == term || $0 + "s" == term } }) {
      return answer
    }
    // "Temppo", "intervalls": a doubled letter more or less.
    guard term.count >= 5 else { return nil }
    let plain = single(term)
    return all.first { $0.terms.contains { single($0) == plain || single($0) + "s" == plain } }
  }

  /// The word with doubled letters written once.
  private static func single(_ word: String) -> String {
    var letters = ""
    for letter in word where letters.last != letter { letters.append(letter) }
    return letters
  }

  private static let openers: Set<String> = [
    "what", "whats", "why", "how", "can", "could", "should", "shall", "is", "are", "do", "does",
    "will", "would", "which", "when", "where", "who", "may", "am",
  ]

  private static let definitions: [Pattern] = [
    "(what is|what are|whats the meaning of|whats|what|wat is|wats) [a|an|the|my] {term} [again|exactly|anyway]",
    "why {term}",
    "what (does|do) [a|an|the] {term} mean", "what do you mean (by|with) [a|an|the] {term}",
    "(explain|define) [a|an|the] {term} [please|to me]", "whats this {term}",
    "tell me about [a|an|the] {term}", "meaning of {term}",
    "(what|whats) [is] (mean|means) [a|an|the] {term}",
    "i dont (know|understand) what [a|an|the] {term} (is|are|means)",
  ]
}

extension Reply {
  /// Answers a side question, then asks the open one again.
  mutating func answerAside(_ utterance: Utterance) -> Bool {
    let tokens = utterance.tokens
    // "Can we swap mon and tue?" is something to do, and not something to explain.
    guard let answer = Answer.to(utterance.words),
      // A pain that is named within a question is no general question: it is taken in.
      utterance.onlyAsks || utterance.heard.checkIn.soreness?.contains(where: \.pain) != true,
      utterance.heard.checkIn.alarms.isEmpty,
      !Skill.all.contains(where: { $0.slots(in: tokens) != nil })
    else { return false }
    talk.misheard = 0
    say(answer.line)
    // What was told in front of the question is an answer all the same.
    if !utterance.onlyAsks, answerOpen(told(in: utterance)) { return true }
    askAgain()
    return true
  }

  /// An answer of the intake without the questions in it: "never lifted. do I need a gym?"
  private func told(in utterance: Utterance) -> Utterance {
    guard case .question = talk.open else { return utterance }
    let told = Clauses.split(utterance.words).filter { !Utterance.asks($0) }
    return told.isEmpty ? utterance : hearing(told.joined(separator: ", "))
  }
}
