import Training

/// What an evening tells by saying no: no lifting, no illness any more.
extension Utterance {
  /// All that the words tell of the athlete, denials among it.
  var told: CheckIn {
    guard !supposes else { return CheckIn() }
    var told = heard.checkIn
    // "Rest" alone is the wish to rest.
    let wishes = [
      ["rest"], ["rest", "please"], ["just", "rest"], ["rest", "day"], ["a", "rest"],
    ]
    if wishes.contains(tokens) { told.wantsRest = true }
    if told.lifted == nil, deniesLifting {
      told.lifted = Lifted(legs: false, heavy: false, on: today)
    }
    if told.ill == nil, saysWell { told.ill = Illness.none }
    // "Why not run anyway?" reports no run that was left out.
    if onlyAsks { told.session = nil }
    // "No swelling" denies one sign, and not all that was told before.
    if told.soreness == [], deniesSign { told.soreness = nil }
    return told
  }

  /// "No lifting", "haven't lifted", "didn't go to the gym".
  private var deniesLifting: Bool {
    Utterance.isSaid(
      ["no lifting", "no gym", "no weights", "no squats", "no strength", "without lifting"], tokens)
      || Utterance.isSaid(["havent", "didnt", "not", "never", "hasnt"], tokens, before: lifts)
  }

  /// "No swelling", "no limp": one sign is denied, and nothing else is said.
  var deniesSign: Bool { Utterance.deniesSign(tokens) }

  static func deniesSign(_ tokens: [String]) -> Bool {
    let signs: Set<String> = [
      "swelling", "swollen", "limp", "limping", "redness", "bruise", "numbness", "tingling",
    ]
    return tokens.count <= 4 && !signs.isDisjoint(with: tokens)
  }

  private var lifts: Set<String> { ["lift", "lifted", "lifting", "squat", "squatted", "gym"] }

  /// "I'm well again", "the cold is gone": said of an illness, and not nearly.
  private var saysWell: Bool {
    let words = Set(tokens)
    guard words.isDisjoint(with: ["not", "nearly", "almost", "half", "still", "isnt", "hope"])
    else {
      return false
    }
    if Utterance.isSaid(
      ["well again", "healthy again", "no longer ill", "no longer sick", "not ill any more"], tokens
    ) {
      return true
    }
    return !words.isDisjoint(with: ["cold", "fever", "flu", "cough", "bug", "illness"])
      && !words.isDisjoint(with: ["gone", "over", "passed", "cleared"])
  }

  /// Whether one of some phrases stands among words, whole.
  private static func isSaid(_ phrases: [String], _ tokens: [String]) -> Bool {
    let text = " " + tokens.joined(separator: " ") + " "
    return phrases.contains { text.contains(" " + $0 + " ") }
  }

  /// Whether a denial stands at most four words before a word of a set.
  private static func isSaid(
    _ denials: Set<String>, _ tokens: [String], before words: Set<String>
  ) -> Bool {
    for (index, token) in tokens.enumerated() where denials.contains(token) {
      if tokens[(index + 1)...].prefix(4).contains(where: words.contains) { return true }
    }
    return false
  }
}
