import Training

/// A sign that needs medical help, as words that stand near one another.
///
/// A sign is heard wherever one word of each part stands within so many tokens, in any order and not
/// negated; `unless` names words that show that something harmless is meant.
package struct Sign: Sendable {
  package let id: String
  package let alarm: Alarm
  /// False where the words may mean something harmless: the coach then asks.
  package let isCertain: Bool
  package let accepts: [String]
  package let refuses: [String]
  let parts: [Part]
  let within: Int
  let unless: Part
  /// Ways to say it, where it is told by whole wordings; it has no parts then.
  let wording: Wording?
  /// Whether a "not" before the words takes the sign away; false where the words hold it themselves.
  let canBeNegated: Bool

  /// Words and classes of words, any of which will do.
  struct Part: Sendable, Hashable {
    var signs: Signs = []
    var words: [Word] = []

    init(_ signs: Signs = [], _ words: [Word] = []) {
      self.signs = signs
      self.words = words
    }

    static let nothing = Part()

    @inline(__always) func fits(_ token: Token) -> Bool {
      if !token.sense.signs.isDisjoint(with: signs) { return true }
      guard token.id != 0 else { return false }
      for word in words where word.id == token.id { return true }
      return false
    }
  }

  init(
    _ id: String, _ alarm: Alarm, certain: Bool = true, _ parts: [Part], within: Int = 6,
    unless: Part = .nothing, canBeNegated: Bool = true, accepts: [String], refuses: [String]
  ) {
    self.id = id
    self.alarm = alarm
    self.isCertain = certain
    self.parts = parts
    self.within = within
    self.unless = unless
    self.canBeNegated = canBeNegated
    wording = nil
    self.accepts = accepts
    self.refuses = refuses
  }

  /// A sign that is told by whole wordings; a "not" within them is their own.
  init(
    _ id: String, _ alarm: Alarm, certain: Bool = true, says wordings: [String],
    unless: Part = .nothing, accepts: [String], refuses: [String]
  ) {
    self.id = id
    self.alarm = alarm
    isCertain = certain
    parts = []
    within = 0
    self.unless = unless
    canBeNegated = false
    wording = Wording(wordings)
    self.accepts = accepts
    self.refuses = refuses
  }
}

extension Sign {
  /// The wordings of the signs that are told by them, in the order of `told`.
  static let toldIndex = WordingIndex(told.compactMap(\.wording))

  /// The signs of `ofParts`, in its order.
  static let partIndex = PartIndex(ofParts)

  /// All signs; where two are heard in one place the certain one stands.
  package static let all: [Sign] = ofParts + told

  /// Those that are heard by words that stand near one another.
  static let ofParts: [Sign] =
    chest + fainting + breath + heartbeat + stroke + heat + urine + calf + mind + bones + joints
    + nerves + body
}
