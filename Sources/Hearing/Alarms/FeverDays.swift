extension Words {
  /// The days that a fever is told to have lasted by its number: "fever, day 6", "6 days of fever".
  ///
  /// What is told by dates and lengths ("since thursday") is read with the state.
  func feverDays() -> Find<Double>? {
    for at in 0..<count where self[at].is(.day) {
      // "had a fever all last week and it is still there today, the sixth day"
      let isStill = (max(0, at - 9)..<at).contains { self[$0].is(.still) }
      guard
        let fever = (max(0, at - (isStill ? 24 : 6))..<min(count, at + 5)).first(where: {
          isFever($0)
        }), sameSentence(at, fever)
      else { continue }
      let counted = self[at - 1].has(.ordinalEnding) ? at - 2 : at - 1
      let isNumbered = self[at + 1].has([.digits, .cardinal])
      let isCounted =
        self[counted].has([.digits, .cardinal, .ordinal])
        && (self[at + 1].is(.of, .with) || self[counted].has(.ordinal) || counted < at - 1
          || fever < at && self[at + 1].kind != .word)
      guard isNumbered || isCounted else { continue }
      let days = self[isNumbered ? at + 1 : counted].sense.value
      let range = min(at, fever)..<max(at, fever) + 1
      guard
        !isNegated(from: range.lowerBound, to: range.upperBound, within: [fever], byParts: false),
        bearer(from: range.lowerBound, to: range.upperBound) != .another
      else { continue }
      return Find(
        value: days, start: range.lowerBound, end: range.upperBound, rule: "alarms.long-fever")
    }
    return nil
  }

  /// "the fever broke two weeks ago": so long it is over.
  var hasFeverEnded: Bool {
    (0..<count).contains { at in
      isFever(at)
        && (at + 1..<at + 4).contains {
          self[$0].is(.broke, .gone) || self[$0].is(.went, .over) || self[$0].is(.passed)
        }
    }
  }

  private func isFever(_ at: Int) -> Bool { self[at].is(.fever, .temperature) }
}
