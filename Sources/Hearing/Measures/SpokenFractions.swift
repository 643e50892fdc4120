/// Fractions in words, whose lower number may have two words of its own.
extension Words {
  /// "three twenty-firsts", "one twenty-fifth", "two hundred and fifty-four hundredths".
  ///
  /// What stands before an "and" is whole; all other words before the lower number are the upper one.
  func spokenFraction(at start: Int) -> Reading<Numeral>? {
    guard topic == .number, self[start].has([.cardinal, .multiplier, .article]) else { return nil }
    // "one two hundredth": what stands behind the one is an ordinal of several words.
    if self[start].is(.one), self[start + 1].has(.cardinal),
      self[start + 2].has(.multiplier)
        || self[start + 2].has(.ordinal) && self[start + 2].sense.value >= 100,
      let below = spelled(at: start + 1), below.value.isOrdinal
    {
      return Reading(value: Numeral(value: 1 / below.value.value), end: below.end)
    }
    var place = start + 1
    while place - start < Self.longestNumeral, continuesNumber(place) { place += 1 }
    guard let below = lowerNumber(endingAt: place), below.start > start else { return nil }
    // "one thousandth"
    if self[start].is(.one), below.start == start + 1, below.value >= 1000 {
      return Reading(value: Numeral(value: 1 / below.value), end: place + 1)
    }
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

  /// "two thirds of a million", "half of one million": a part of a number.
  func partOfNumber(_ part: Reading<Numeral>) -> Reading<Numeral>? {
    guard part.value.value > 0, part.value.value < 1, self[part.end].is(.of) else { return nil }
    let first = part.end + 1
    guard let whole = numeral(at: first), whole.value.value >= 2, !whole.value.isOrdinal else {
      return nil
    }
    return Reading(value: Numeral(value: part.value.value * whole.value.value), end: whole.end)
  }

  /// "2.5^-1": a power with a whole exponent.
  func power(of base: Reading<Numeral>) -> Reading<Numeral>? {
    guard self[base.end].isMark("^"), !self[base.end].spaced, base.value.upper == nil else {
      return nil
    }
    let isSmall = self[base.end + 1].isMark("-")
    let digits = isSmall || self[base.end + 1].isMark("+") ? base.end + 2 : base.end + 1
    guard (1...2).contains(self[digits].digits) else { return nil }
    let value = (0..<Int(capped: self[digits].sense.value)).reduce(1.0) { power, _ in
      power * abs(base.value.value)
    }
    let power = isSmall ? 1 / value : value
    guard power.isFinite else { return nil }
    return Reading(value: Numeral(value: base.value.value < 0 ? -power : power), end: digits + 1)
  }

  /// "two score": twenties.
  func score(_ number: Reading<Numeral>) -> Reading<Numeral>? {
    guard self[number.end].is(.score), !number.value.isDigits, number.value.upper == nil,
      (1..<10).contains(number.value.value), self[number.end + 1].kind == .edge
    else { return nil }
    return Reading(value: Numeral(value: 20 * number.value.value), end: number.end + 1)
  }

  /// "one over three": one number by the other.
  func ratio(_ number: Reading<Numeral>) -> Reading<Numeral>? {
    guard number.value.upper == nil, self[number.end].is(.over),
      let below = numeral(at: number.end + 1), below.value.value > 0
    else { return nil }
    return Reading(value: Numeral(value: number.value.value / below.value.value), end: below.end)
  }

  /// "six hours and a half", "7 hrs 30", "8 hours 15 minutes": hours with their part.
  func hours(_ number: Reading<Numeral>) -> Reading<Numeral>? {
    let unit = self[number.end]
    guard number.value.upper == nil, unit.has([.timeUnit, .lengthUnit]) else { return nil }
    if let part = andAPart(at: number.end + 1), part.value < 1 {
      return Reading(value: Numeral(value: number.value.value + part.value), end: part.end)
    }
    guard unit.is(.hour, .h) else { return nil }
    let next = skipping(number.end + 1, .and)
    guard let minutes = numeral(at: next), minutes.value.upper == nil, !minutes.value.isOrdinal,
      (5..<60).contains(minutes.value.value)
    else { return nil }
    let hasUnit = self[minutes.end].is(.minute, .m)
    guard hasUnit || self[minutes.end].kind != .word else { return nil }
    return Reading(
      value: Numeral(value: number.value.value + minutes.value.value / 60),
      end: hasUnit ? minutes.end + 1 : minutes.end)
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
    let tens = self[last - 2]
    let isGlued = self[last - 1].isMark("-") && !self[last - 1].spaced
    // "three thirty-seconds"
    if token.is(.seconds), isGlued, tens.has(.cardinal), tens.sense.value >= 20 {
      return (last - 2, tens.sense.value + 2, true, true)
    }
    let isPlural = token.has(.fraction) && !token.is(.half, .quarter)
    guard isPlural || token.has(.ordinal), token.sense.value > 0 else { return nil }
    let units = isPlural ? (1 / token.sense.value).rounded() : token.sense.value
    // "five ten-thousandths"
    if isGlued, units >= 1000, tens.sense.value == 10 || tens.sense.value == 100 {
      return (last - 2, tens.sense.value * units, isPlural, true)
    }
    guard units < 10, isGlued, tens.has(.cardinal),
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
