/// Fractions in words, whose lower number may have two words of its own.
extension Words {
  /// "three twenty-firsts", "one twenty-fifth", "two hundred and fifty-four hundredths".
  ///
  /// What stands before an "and" is whole; all other words before the lower number are the upper one.
  func spokenFraction(at start: Int) -> Reading<Numeral>? {
    guard topic == .number, self[start].has([.cardinal, .multiplier, .article]) else { return nil }
    var place = start + 1
    while place - start < Self.longestNumeral, continuesNumber(place) { place += 1 }
    guard let below = lowerNumber(endingAt: place), below.start > start else { return nil }
    let isOne = below.start == start + 1 && self[start].is(.a, .an, .one)
    guard below.isPlural || isOne && below.isCompound else { return nil }
    var whole = 0.0
    var first = start
    if let joint = (start..<below.start).last(where: { self[$0].is(.and) }) {
      guard let read = upTo(joint).spelledWhole(at: start, to: joint) else { return nil }
      whole = read
      first = joint + 1
    }
    let end = self[below.start - 1].isMark("-") ? below.start - 1 : below.start
    guard let above = isOne ? 1 : upTo(end).spelledWhole(at: first, to: end) else { return nil }
    return Reading(value: Numeral(value: whole + above / below.value), end: place + 1)
  }

  private func continuesNumber(_ at: Int) -> Bool {
    let token = self[at]
    if token.isMark("-") { return !token.spaced }
    return token.kind == .word && (token.has([.cardinal, .multiplier]) || token.is(.and))
  }

  /// "fifths", "twenty-firsts", "twenty-fifth": from where its words begin.
  private func lowerNumber(
    endingAt last: Int
  ) -> (start: Int, value: Double, isPlural: Bool, isCompound: Bool)? {
    let token = self[last]
    let isPlural = token.has(.fraction) && !token.is(.half, .quarter)
    guard isPlural || token.has(.ordinal), token.sense.value > 0 else { return nil }
    let units = isPlural ? (1 / token.sense.value).rounded() : token.sense.value
    let tens = self[last - 2]
    guard units < 10, self[last - 1].isMark("-"), !self[last - 1].spaced, tens.has(.cardinal),
      tens.sense.value >= 20, tens.sense.value < 100
    else { return units >= 2 ? (last, units, isPlural, false) : nil }
    return (last - 2, tens.sense.value + units, isPlural, true)
  }

  /// The words before a place, with nothing behind them.
  private func upTo(_ end: Int) -> Words {
    var words = self
    words.tokens.removeLast(max(0, count - end))
    return words
  }

  private func spelledWhole(at start: Int, to end: Int) -> Double? {
    guard let read = spelled(at: start), read.end == end, !read.value.isOrdinal else { return nil }
    return read.value.value
  }
}
