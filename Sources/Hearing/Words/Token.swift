/// One word, number or mark of an utterance, with where it stands in the bytes.
struct Token: Sendable {
  /// Offsets in the UTF-8 of the utterance.
  var start: Int
  var end: Int
  var kind: Kind
  /// The word as rules name it; 0 for a word that the lexicon does not know.
  var id: UInt16 = 0
  var sense = Sense()
  /// Whether a space, or the start, stands before it.
  var spaced: Bool
  /// How many digits a number was typed with; 0 for a fraction sign.
  var digits = 0
  /// The punctuation byte of a mark, 0 otherwise.
  var mark: UInt8 = 0
  /// Whether a misspelling was mended to get here.
  var mended = false

  enum Kind: UInt8, Sendable {
    case word
    case number
    case mark
    /// What stands before the first and after the last token, so that no rule can run off the end.
    case edge
  }

  static let edge = Token(start: 0, end: 0, kind: .edge, spaced: true)

  /// The fractions that have a sign of their own, from ⅓ on: ⅓ ⅔ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞.
  static let fractions = zip(
    [1.0, 2, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7], [3.0, 3, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8]
  )
  .map { $0 / $1 }

  /// Ids below are of words that rules name; those above tell words of wordings apart.
  static let namedLimit = UInt16(Word.allCases.count)

  /// Whether a rule knows the word by its name.
  var isNamed: Bool { id != 0 && id < Token.namedLimit }

  @inline(__always) func `is`(_ word: Word) -> Bool { id == word.id }

  @inline(__always) func `is`(_ first: Word, _ second: Word) -> Bool {
    id == first.id || id == second.id
  }

  @inline(__always) func `is`(_ one: Word, _ two: Word, _ three: Word) -> Bool {
    id == one.id || id == two.id || id == three.id
  }

  @inline(__always) func `is`(_ one: Word, _ two: Word, _ three: Word, _ four: Word) -> Bool {
    self.is(one, two) || self.is(three, four)
  }

  @inline(__always) func has(_ kinds: Kinds) -> Bool { !sense.kinds.isDisjoint(with: kinds) }

  @inline(__always) func has(_ signs: Signs) -> Bool { !sense.signs.isDisjoint(with: signs) }

  @inline(__always) func isMark(_ character: Unicode.Scalar) -> Bool {
    mark != 0 && UInt32(mark) == character.value
  }

  /// "nights", "mornings", "sleeps": what days are counted by.
  var isManyNights: Bool { has(.dayPart) && has(.plural) || self.is(.sleep) && has(.plural) }

  /// A mark or the edge after which nothing belongs to what stood before.
  var endsSentence: Bool {
    kind == .edge || isMark(".") || isMark(";") || isMark("!") || isMark("?") || isMark("\n")
  }
}

/// What a word can mean: classes, and the figures that go with them.
struct Sense: Sendable {
  var kinds: Kinds = []
  var signs: Signs = []
  /// Weekday (Monday 0), month (1–12) or unit.
  var index: Int8 = 0
  /// Area of the body, in the order of `Soreness.Area.allCases`.
  var part: Int8 = 0
  /// Number, ordinal, fraction, or a level.
  var value = 0.0
}
