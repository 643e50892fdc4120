import Training

/// Stomach and gut.
extension Clue<StateReader> {
  /// Stomach and gut: throwing up, a stomach bug, the runs.
  static let stomach = Clue(
    "illness.stomach", at: [.stomach, .poisoning, .run, .bug], .stomach,
    accepts: [
      "threw up last night": "ill stomach", "stomach bug": "ill stomach",
      "food poisoning": "ill stomach", "got the runs": "ill stomach",
    ],
    refuses: ["threw in some strides", "stomach is fine", "the runs went well"]
  ) { reader, at, token in
    let words = reader.words
    let isIll: Bool
    if token.is(.threw, .throwing) {
      isIll = words[at + 1].is(.up)
    } else if token.has(.stomach) {
      isIll = true
    } else if token.is(.stomach) {
      isIll =
        words[at + 1].is(.bug, .flu) || words[at + 1].is(.upset, .cramps)
        || words[at - 1].is(.upset) || words[at + 1].has(.pain)
    } else if token.is(.poisoning) {
      isIll = words[at - 1].is(.food)
    } else if token.is(.bug) {
      isIll = words[at - 1].is(.stomach)
    } else {
      let before = words[at - 2]
      isIll =
        token.end - token.start == 4 && words[at - 1].is(.the)
        && (before.kind == .edge || before.is(.got, .have) || before.is(.with, .had))
        && (words[at + 1].kind != .word || words[at + 1].is(.since, .and)
          || words[at + 1].is(.all, .this) || words[at + 1].is(.today))
    }
    return isIll && reader.tell(.stomach, at: at)
  }

  /// "stomach's not great", "dodgy tummy", "on the toilet all night".
  static let upsetStomach = Clue(
    "illness.upset-stomach", at: [.stomach, .toilet],
    accepts: [
      "my stomach's not great": "ill stomach", "dodgy stomach": "ill stomach",
      "been on the toilet all night": "ill stomach",
    ],
    refuses: ["stomach is fine", "where is the toilet", "getting on the toilet is a challenge"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.toilet) {
      guard
        words[at + 1].is(.all, .whole) && (words[at + 2].has(.dayPart) || words[at + 2].is(.day))
          || words[at + 1].is(.since) && words[at - 2].is(.on)
          || words[at - 2].is(.over) && reader.stands([.night, .head], within: 5, before: at)
      else { return false }
      return reader.tell(.stomach, at: at)
    }
    let behind = at + 1..<at + 5
    let isOff =
      words[at - 1].is(.weird) || words[at - 1].has(.bad)
      || behind.contains { at in
        !(reader.words[at].endsSentence)
          && (words[at].is(.off, .weird) || words[at].is(.upset) || words[at].has(.bad)
            || words[at].is(.trouble)
            || words[at].is(.not) && words[at + 1].has([.good, .fine]))
      }
    return isOff && !reader.isNegated(at, most: 2) && reader.tell(.stomach, at: at)
  }
}
