/// A rule that hears one thing at a position: how it is named, what it hears, and what it must not.
///
/// Its examples are its tests and the coach's "you can say …": what it accepts, with the meaning in
/// the notation of `Fact.Content`, and what it refuses.
package struct Rule<Value: Sendable>: Sendable {
  /// `dates.nth-weekday`.
  package let id: String
  /// Said and meant.
  package let accepts: KeyValuePairs<String, String>
  package let refuses: [String]
  /// Kinds of words with which it can begin; nothing else is tried.
  let cues: Kinds
  /// The question that is open where the examples are said.
  let asked: Topic?
  let read: @Sendable (Words, Int) -> Reading<Value>?

  init(
    _ id: String, from cues: Kinds, asked: Topic? = nil, accepts: KeyValuePairs<String, String>,
    refuses: [String],
    read: @escaping @Sendable (Words, Int) -> Reading<Value>?
  ) {
    self.id = id
    self.cues = cues
    self.asked = asked
    self.accepts = accepts
    self.refuses = refuses
    self.read = read
  }
}

/// What a rule heard over a stretch of tokens.
struct Find<Value: Sendable>: Sendable {
  var value: Value
  var start: Int
  var end: Int
  var rule: String
}

extension Words {
  /// The longest reading at a position, the earlier rule where two are equally long.
  func longest<Value>(of rules: [Rule<Value>], at position: Int) -> Find<Value>? {
    var best: Find<Value>?
    let kinds = self[position].sense.kinds
    guard kinds.rawValue != 0 else { return nil }
    // By place, since to take a rule in hand counts a reference for each of its lists.
    for place in rules.indices where !rules[place].cues.isDisjoint(with: kinds) {
      guard let reading = rules[place].read(self, position), reading.end > (best?.end ?? position)
      else { continue }
      best = Find(value: reading.value, start: position, end: reading.end, rule: rules[place].id)
    }
    return best
  }

  /// All readings from left to right, none over another.
  func finds<Value>(of rules: [Rule<Value>]) -> [Find<Value>] {
    var finds: [Find<Value>] = []
    var position = 0
    while position < count {
      if let find = longest(of: rules, at: position) {
        finds.append(find)
        position = find.end
      } else {
        position += 1
      }
    }
    return finds
  }
}
