import Training

/// A body temperature by its figure, and a test's answer.
extension Clue<StateReader> {
  /// "38.5 this morning", "tested positive": a fever that is not named.
  static let bareTemperature = Clue(
    "illness.temperature", at: [.tested], kinds: .digits,
    accepts: ["38.5 this morning": "ill fever", "tested positive yesterday": "ill fever"],
    refuses: ["38.5 km", "38 min", "tested negative", "vo2max 38.5"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.tested) {
      return words[at + 1].is(.positive) && reader.tell(.fever, at: at)
    }
    guard words.topic == .state || words.topic == nil,
      words[at - 1].kind == .edge || words[at - 1].is(.at, .was) || words[at - 1].is(.its, .is)
        || words[at - 1].kind == .mark && words[at - 1].spaced == false
        || reader.stands([.thermometer], within: 4, before: at)
    else { return false }
    for find in reader.measures where find.start == at {
      guard case .number(let number) = find.value, number.upper == nil, !number.isOrdinal,
        number.value != number.value.rounded()
          || reader.stands([.thermometer], within: 4, before: at),
        (37.6...41.9).contains(number.value),
        words[find.end].kind != .word || words[find.end].has(.dateLead) || words[find.end].is(.now)
          || words[find.end].is(.since, .for),
        // "38.5" may count anything where nothing is asked.
        words.topic == .state
          || words[find.end].is(.since, .for)
            && !words.tokens.contains(where: { $0.has([.run, .session]) || $0.is(.weight, .kg) })
      else { continue }
      return reader.tell(.fever, at: at)
    }
    return false
  }
}
