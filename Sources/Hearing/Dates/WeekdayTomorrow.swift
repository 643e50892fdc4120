import Training

/// Tomorrow by its weekday, and weekdays that are refused where a day is asked for.
extension Words {
  /// "Wednesday's a no go" on a tuesday: what is told of that day at the check-in is told of tomorrow.
  ///
  /// Only where room or a wish is spoken of: "sore since wednesday" and "lifted wednesday" are past.
  mutating func nameTomorrow<Value: Sendable>(moving finds: inout [Find<Value>]) {
    guard topic == .state, let tomorrow = Words.tomorrow else { return }
    let name = today.weekday.advanced(by: 1)
    for at in tokens.indices.reversed()
    where weekdayName(at: at) == name && isWeekday(at) && speaksOfAhead(at) {
      tokens[at].id = tomorrow.id
      tokens[at].sense = tomorrow.sense
      guard self[at - 1].is(.on) || self[at - 1].is(.this) else { continue }
      tokens.remove(at: at - 1)
      for index in finds.indices {
        if finds[index].start >= at { finds[index].start -= 1 }
        if finds[index].end >= at { finds[index].end -= 1 }
      }
    }
  }

  private static let tomorrow = Lexicon.english.entry(ContiguousArray("tomorrow".utf8))

  /// Whether the sentence tells what a day has room for, and nothing that was.
  private func speaksOfAhead(_ at: Int) -> Bool {
    if self[at].has(.plural), !isContracted(at) { return false }
    if self[at - 1].is(.since, .last) || self[at - 1].is(.from, .until) { return false }
    if self[at - 1].is(.till, .before) || self[at - 1].is(.after, .by) { return false }
    if weekdayName(at: at - 2) != nil || weekdayName(at: at + 2) != nil { return false }
    var ahead = false
    for place in max(0, at - 12)..<min(count, at + 12) where sameSentence(place, at) {
      let token = self[place]
      if token.has(.done) || token.is(.was) || token.is(.did, .since)
        || token.is(.ago, .last)
        || token.is(.had, .been)
      {
        return false
      }
      ahead =
        ahead || token.has(.negation) || token.is(.no, .only) || token.is(.max, .busy)
        || token.is(.out, .off) || token.is(.working, .work) || token.is(.free, .can)
        || token.is(.rest, .impossible) || token.is(.minute, .hour) || token.is(.skip, .need)
    }
    return ahead
  }

  /// Whether a weekday is named to be none: "can't do wednesday", "wednesday is a no go".
  func isRefusedDay(_ find: Find<DayNamed>) -> Bool {
    guard topic == .date, case .weekday = find.value else { return false }
    let phrase = DayPhrase(
      set: [], items: [find.start], lead: find.start, start: find.start, end: find.end)
    if DayTurn.awful.end(of: phrase, in: self) != nil { return true }
    let before = self[find.start - 1].is(.on, .the) ? find.start - 1 : find.start
    return (max(0, before - 3)..<before).contains {
      Wordings.refusing.end(in: self, at: $0) == before
    }
  }

  /// "Saturday's": a weekday with an apostrophe before its last letter.
  func isContracted(_ position: Int) -> Bool {
    let token = self[position]
    guard token.has(.weekday), token.has(.plural) else { return false }
    let letters = [7, 8, 10, 9, 7, 9, 7][max(0, min(6, Int(token.sense.index)))]
    return token.end - token.start > letters
  }
}

extension Wordings {
  static let refusing = Wording(refusingTold)
  static let refusingTold = [
    "(cant|cannot|can not|couldnt|wont) (do|make|manage)", "anything but", "any day but",
  ]
}
