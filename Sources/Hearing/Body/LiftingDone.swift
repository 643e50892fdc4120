import Training

/// What was lifted, how heavily, and when. (B17)
extension StateReader {
  mutating func hearLifting(_ at: Int, _ token: Token) {
    guard
      token.has(.lift) || token.is(.leg, .legs) && words[at + 1].is(.day, .press)
        || token.is(.leg, .legs) && words[at + 1].is(.workout, .session)
        || token.is(.chest, .arm) && words[at + 1].is(.day)
        || token.is(.back, .upper) && words[at + 1].is(.day)
        || token.is(.calf) && words[at + 1].is(.raises)
    else { return }
    if token.is(.bench), words[at - 1].is(.a, .the) && words[at - 1].is(.the) { return }
    guard !isNegated(at), !isWished(at) else { return }
    if words[at - 1].is(.morning, .no) { return }
    // What there is to lift is no lifting: "some, dumbbells at home".
    if token.is(.dumbbells), pastDay(near: at, within: 12) == nil { return }
    let isLegs =
      token.has(.legLift) || token.is(.leg, .legs) || token.is(.calf)
      || !(token.has(.upperLift) || token.is(.chest, .arm) || token.is(.back))
    let near = max(0, at - 5)..<min(words.count, at + 7)
    let isLight = near.contains {
      words[$0].has(.light) && words.sameSentence($0, at)
        || words[$0].is(.easy) && words.sameSentence($0, at)
    }
    let saysHeavy = near.contains {
      (words[$0].has(.heavy) || words[$0].is(.hard) || words[$0].is(.pr) || words[$0].is(.kg))
        && words.sameSentence($0, at) && !isNegated($0, most: 3)
    }
    let isHeavy = saysHeavy || (!isLight && (token.has(.legLift) || token.is(.leg, .legs)))
    let day = pastDay(near: at, within: 12) ?? words.today
    mark(at, at + 1)
    if let before = state.lifted {
      // The worse of two: legs before arms, heavy before light, the later day.
      let worse = (isLegs && !before.legs) || (isLegs == before.legs && isHeavy && !before.heavy)
      let daySaid = pastDay(near: at, within: 12) != nil
      state.lifted = Lifted(
        legs: before.legs || isLegs, heavy: before.heavy || isHeavy,
        on: daySaid && (worse || before.on == words.today) ? day : before.on)
      return
    }
    state.lifted = Lifted(legs: isLegs, heavy: isHeavy, on: day)
  }

  /// Lifting that is wanted, planned or asked about, and was not done.
  private func isWished(_ at: Int) -> Bool {
    var position = at - 1
    var steps = 0
    while position >= 0, steps < 7 {
      let token = words[position]
      if token.endsSentence || token.isMark(",") { break }
      if token.is(.want, .wanna) || token.is(.will, .gonna) || token.is(.should, .tomorrow)
        || token.is(.can, .could) || token.is(.id, .skip) || token.is(.move, .swap)
        || token.is(.why, .skipped) || token.is(.missed, .cancel)
      {
        return true
      }
      if token.is(.going), words[position + 1].is(.to), !words[position + 2].is(.the) {
        return true
      }
      if token.is(.have, .got), words[position + 1].is(.a, .no) || words[position + 1].is(.access) {
        return true
      }
      position -= 1
      steps += 1
    }
    for ahead in at + 1..<at + 4 where words[ahead].is(.tomorrow) {
      return pastDay(near: at, within: 4) == nil
    }
    return false
  }
}

extension Words {
  /// Whether no sentence ends between two positions.
  func sameSentence(_ one: Int, _ other: Int) -> Bool {
    !(min(one, other)..<max(one, other)).contains { self[$0].endsSentence }
  }
}
