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
  /// Ways to say it, where it is told by whole wordings.
  let wording: Wording?
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
    wording = nil
    self.signs = signs
    self.kinds = kinds
    self.asked = asked
    self.accepts = accepts
    self.refuses = refuses
    self.hear = hear
  }

  /// A clue that is told by whole wordings; it is offered none that is denied or yet to come.
  init(
    _ id: String, says wordings: [String], in words: @escaping @Sendable (Reader) -> Words,
    asked: Topic? = .state, accepts: KeyValuePairs<String, String>, refuses: [String],
    tell: @escaping @Sendable (inout Reader, Range<Int>) -> Bool
  ) {
    let wording = Wording(wordings)
    self.id = id
    self.words = []
    self.wording = wording
    signs = []
    kinds = []
    self.asked = asked
    self.accepts = accepts
    self.refuses = refuses
    hear = { reader, at, _ in
      guard let end = wording.end(in: words(reader), at: at) else { return false }
      return tell(&reader, at..<end)
    }
  }

  /// Whether it is offered no word, and reads the whole utterance instead.
  var readsWhole: Bool {
    words.isEmpty && signs.rawValue == 0 && kinds.rawValue == 0 && wording == nil
  }

}

/// A clue that was followed, and the tokens that it came from.
struct Followed: Sendable {
  var clue: String
  var start: Int
  var end: Int
}
