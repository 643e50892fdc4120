/// What one word, with its neighbours, tells a reader of whole utterances.
///
/// A date is a stretch of words, and a rule that reads it returns where it ends; how somebody is
/// stands all over a sentence. A clue is therefore offered each word that it can begin with, and
/// tells the reader what follows from it. Its examples are its tests: what it accepts, with the
/// meaning of the whole utterance, and what it must be silent at.
struct Clue<Reader: Sendable>: Sendable {
  /// `session.missed`.
  let id: String
  /// Classes of words and words with which it can begin; nothing else is offered.
  let signs: Signs
  let kinds: Kinds
  let words: [Word]
  /// The question that is open where the examples are said.
  let asked: Topic?
  let accepts: KeyValuePairs<String, String>
  let refuses: [String]
  /// Reads on from a position; false where it has nothing to say.
  let hear: @Sendable (inout Reader, Int, Token) -> Bool

  init(
    _ id: String, at words: [Word] = [], _ signs: Signs = [], kinds: Kinds = [],
    asked: Topic? = .state, accepts: KeyValuePairs<String, String>, refuses: [String],
    hear: @escaping @Sendable (inout Reader, Int, Token) -> Bool
  ) {
    self.id = id
    self.words = words
    self.signs = signs
    self.kinds = kinds
    self.asked = asked
    self.accepts = accepts
    self.refuses = refuses
    self.hear = hear
  }

  @inline(__always) func fits(_ token: Token) -> Bool {
    if token.has(signs) || token.has(kinds) { return true }
    guard token.id != 0 else { return false }
    for word in words where word.id == token.id { return true }
    return false
  }
}

/// A clue that was followed, and the tokens that it came from.
struct Followed: Sendable {
  var clue: String
  var start: Int
  var end: Int
}
