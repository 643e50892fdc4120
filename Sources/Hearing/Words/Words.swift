import Training

/// An utterance as its tokens, with all that is needed to read it.
///
/// Positions outside the utterance read as an edge token, so that no rule can run off the end.
struct Words: Sendable {
  var tokens: ContiguousArray<Token>
  let today: Day
  let topic: Topic?
  let order: DateOrder?
  /// How deep a date stands within a date ("a week after the sunday before easter").
  var depth = 0

  var count: Int { tokens.count }

  /// So many tokens are heard in full, and of a longer text the alarms alone.
  ///
  /// It keeps hearing linear.
  static let limit = 1500

  @inline(__always) subscript(_ position: Int) -> Token {
    position >= 0 && position < tokens.count ? tokens[position] : .edge
  }

  /// The position after a hyphen that glues two words, or the same position where there is none.
  @inline(__always) func skippingHyphen(_ position: Int) -> Int {
    self[position].isMark("-") ? position + 1 : position
  }

  /// The position after a comma, or the same position.
  @inline(__always) func skippingComma(_ position: Int) -> Int {
    self[position].isMark(",") || self[position].is(.comma) ? position + 1 : position
  }

  /// The position after words that carry nothing: "the", "a".
  func skipping(_ position: Int, _ words: Word...) -> Int {
    var next = position
    while next - position < 6, words.contains(where: { self[next].is($0) }) { next += 1 }
    return next
  }

  /// Whether the topic is one of those in which dates are expected.
  var expectsDate: Bool { topic == .date || topic == .goal }
}
