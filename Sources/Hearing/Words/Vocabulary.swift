/// Rows of the lexicon: forms of writing, the word that rules know them by, and what they mean.
struct Vocabulary: Sendable {
  /// Forms parted by spaces, folded: lower case, no accents, no apostrophes.
  var forms: String
  var word: Word
  var kinds: Kinds
  var signs: Signs
  var index: Int
  var part: Int
  var value: Double

  init(
    _ forms: String, _ word: Word = .unnamed, _ kinds: Kinds = [], signs: Signs = [],
    index: Int = 0,
    part: Int = 0, value: Double = 0
  ) {
    self.forms = forms
    self.word = word
    self.kinds = kinds
    self.signs = signs
    self.index = index
    self.part = part
    self.value = value
  }

  static let all: [Vocabulary] =
    calendar + numbers + units + alike + body + state + alarms + others + sport + replies
}
