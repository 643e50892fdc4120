/// A number that was read, and where it ends.
struct Reading<Value> {
  var value: Value
  var end: Int
}

/// A number as it was typed or spelled.
struct Numeral: Hashable, Sendable {
  var value: Double
  /// The upper end of "5 to 6"; nil for one number.
  var upper: Double?
  /// "third", "3rd".
  var isOrdinal = false
  /// Written in digits alone, without a fraction.
  var isDigits = false
  /// "a", "an": one only with a unit behind it.
  var isArticle = false

  /// The middle of a range, else the number.
  var middle: Double { upper.map { (value + $0) / 2 } ?? value }
}

extension Words {
  /// How many tokens a spelled number may have; more is no number that a person types.
  static let longestNumeral = 24

  /// A number at a position: digits, words, fractions, signs.
  func numeral(at start: Int) -> Reading<Numeral>? {
    let token = self[start]
    if token.is(.minus)
      || token.isMark("-") && (token.spaced || self[start - 1].isMark("("))
        && (!self[start + 1].spaced || topic == .number && start == 0 && count > 2)
    {
      guard let positive = numeral(at: start + 1), positive.value.upper == nil,
        !self[start + 1].is(.minus), !self[start + 1].isMark("-")
      else { return nil }
      return Reading(value: Numeral(value: -positive.value.value), end: positive.end)
    }
    if token.kind == .number { return typed(at: start) }
    if token.isMark("."), token.spaced || self[start - 1].isMark("-"),
      self[start + 1].kind == .number, !self[start + 1].spaced
    {
      let value = decimal(self[start + 1])
      return multiplied(value, at: start + 2)
        ?? Reading(value: Numeral(value: value), end: start + 2)
    }
    guard token.kind == .word else { return nil }
    return spelled(at: start)
  }

  /// The value of digits behind a decimal point.
  func decimal(_ token: Token) -> Double {
    token.sense.value / Self.power(token.digits)
  }

  static func power(_ digits: Int) -> Double {
    (0..<min(digits, 15)).reduce(1) { power, _ in power * 10 }
  }

  func typed(at start: Int) -> Reading<Numeral>? {
    let token = self[start]
    if token.digits == 0 {
      return Reading(value: Numeral(value: token.sense.value), end: start + 1)
    }
    var value = token.sense.value
    var end = start + 1
    var isDigits = true
    // 1 234 567, where a number was asked for
    if topic == .number || topic == .duration || topic == .distance && count == 3,
      token.digits <= 3,
      self[start + 1].digits == 3, self[start + 1].spaced
    {
      var total = value
      var next = start + 1
      while self[next].kind == .number, self[next].digits == 3, self[next].spaced, total < 1e12 {
        total = total * 1000 + self[next].sense.value
        next += 1
      }
      if self[next].isMark(".") || self[next].isMark(","), !self[next].spaced,
        self[next + 1].kind == .number, !self[next + 1].spaced
      {
        return Reading(value: Numeral(value: total + decimal(self[next + 1])), end: next + 2)
      }
      if self[next].kind != .number { return Reading(value: Numeral(value: total), end: next) }
    }
    if let long = scientific(at: start) ?? indian(at: start) ?? dotted(at: start) { return long }
    // 1.234,56
    if token.digits <= 3, self[end].isMark("."), !self[end].spaced, self[end + 1].digits == 3,
      !self[end + 1].spaced, self[end + 2].isMark(","), !self[end + 2].spaced,
      (1...3).contains(self[end + 3].digits), !self[end + 3].spaced
    {
      let power = Self.power(self[end + 3].digits)
      let whole = value * 1000 + self[end + 1].sense.value
      return Reading(
        value: Numeral(value: (whole * power + self[end + 3].sense.value) / power), end: end + 4)
    }
    // 100,000, 100'000 and 100_000
    if token.digits <= 3 {
      while self[end].isMark(",") || self[end].isMark("'") || self[end].isMark("_"),
        !self[end].spaced,
        self[end + 1].digits == 3, !self[end + 1].spaced, value < 1e12
      {
        value = value * 1000 + self[end + 1].sense.value
        end += 2
        isDigits = false
      }
    }
    if self[end].isMark("."), !self[end].spaced, self[end + 1].kind == .number,
      self[end + 1].digits > 0, !self[end + 1].spaced,
      !(self[end + 2].isMark(".") && !self[end + 2].spaced && self[end + 3].kind == .number
        && !self[end + 3].spaced)
    {
      let power = Self.power(self[end + 1].digits)
      value = (value * power + self[end + 1].sense.value) / power
      end += 2
      isDigits = false
    } else if self[end].isMark(","), !self[end].spaced, (1...2).contains(self[end + 1].digits),
      !self[end + 1].spaced, end == start + 1, decimalComma(after: end + 2)
    {
      let power = Self.power(self[end + 1].digits)
      value = (value * power + self[end + 1].sense.value) / power
      end += 2
      isDigits = false
    } else if self[end].has(.ordinalEnding), !self[end].spaced, end == start + 1 {
      var ordinal = Numeral(value: value)
      ordinal.isOrdinal = true
      return Reading(value: ordinal, end: end + 1)
    }
    // 2½, 2 1/2
    if self[end].kind == .number, self[end].digits == 0 {
      return Reading(value: Numeral(value: value + self[end].sense.value), end: end + 1)
    }
    if isDigits, let part = slashFraction(at: self[end].isMark("-") ? end + 1 : end),
      self[end].spaced || self[end].isMark("-"), part.value < 1
    {
      return Reading(value: Numeral(value: value + part.value), end: part.end)
    }
    if isDigits, let part = slashFraction(at: start) {
      if let more = multiplied(part.value, at: part.end) { return more }
      return Reading(value: Numeral(value: part.value), end: part.end)
    }
    if isDigits, token.digits <= 3, let mixed = mixed(at: start) { return mixed }
    // "2 thirds", "1 fifth"
    if isDigits, topic == .number, value == 1, self[end].has(.ordinal), self[end].sense.value > 2 {
      return Reading(value: Numeral(value: 1 / self[end].sense.value), end: end + 1)
    }
    if isDigits, topic == .number, self[end].has(.fraction) {
      return Reading(value: Numeral(value: value * self[end].sense.value), end: end + 1)
    }
    if let more = multiplied(value, at: end) { return more }
    if self[end].is(.point), self[end + 1].kind == .number || self[end + 1].has(.cardinal),
      let pointed = pointed(value, at: end)
    {
      return pointed
    }
    if let half = andAPart(at: end), !self[half.end].has(.ordinal) {
      if self[half.end].has(.multiplier), let more = multiplied(value + half.value, at: half.end) {
        return more
      }
      return Reading(value: Numeral(value: value + half.value), end: half.end)
    }
    var numeral = Numeral(value: value)
    numeral.isDigits = isDigits
    return Reading(value: numeral, end: end)
  }

  /// Whether what follows "1,5" shows that its comma is a decimal one.
  func decimalComma(after end: Int) -> Bool {
    let next = self[end]
    if next.isMark(","), !next.spaced { return false }
    return next.has([.lengthUnit, .timeUnit])
      || ((next.kind == .edge || next.isMark(".") && self[end + 1].kind == .edge)
        && (topic == .number || topic == .distance || topic == .sleep))
  }

  /// 1/2, 3/4; not 7/10, which is a level, and not 12/10, which is a date.
  private func slashFraction(at start: Int) -> Reading<Double>? {
    let top = self[start]
    let bottom = self[start + 2]
    // "1 / 2" is one too, where a measure was asked for.
    let isLoose =
      self[start + 1].spaced && bottom.spaced
      && (self[start + 3].is(.of) || topic == .number)
    guard top.kind == .number, top.digits > 0, self[start + 1].isMark("/"),
      isLoose || !self[start + 1].spaced && !bottom.spaced, bottom.kind == .number,
      bottom.digits > 0, bottom.sense.value > 0,
      top.sense.value < bottom.sense.value || topic == .number,
      bottom.sense.value <= 100, bottom.sense.value != 10,
      !(self[start + 3].isMark("/") && !self[start + 3].spaced)
    else { return nil }
    return Reading(value: top.sense.value / bottom.sense.value, end: start + 3)
  }

  /// "5 thousand", "3 hundred thousand", "2 dozen".
  func multiplied(_ value: Double, at start: Int) -> Reading<Numeral>? {
    var value = value
    var end = start
    while self[end].has(.multiplier), end - start < 4 {
      value *= self[end].sense.value
      end += 1
    }
    guard end > start else { return nil }
    let factor = self[end - 1].sense.value
    // "3 million and a half"
    if factor >= 1e5, let half = andAPart(at: end) {
      return Reading(value: Numeral(value: value + half.value * factor), end: half.end)
    }
    // "1 million 200 thousand"
    if factor >= 1e6, self[end].kind == .number, self[end].sense.value < 1000,
      self[end + 1].has(.multiplier), self[end + 1].sense.value < factor
    {
      value += self[end].sense.value * self[end + 1].sense.value
      end += 2
    }
    return Reading(value: Numeral(value: value), end: end)
  }

  /// "and a half", "& 1/2", "and three quarters", "-and-a-half".
  func andAPart(at first: Int) -> Reading<Double>? {
    let start = self[first].spaced ? first : skippingHyphen(first)
    guard
      self[start].is(.and) || self[start].isMark("&") || self[start].isMark("+")
        || isLetterN(start)
    else { return nil }
    return part(at: start > first ? skippingHyphen(start + 1) : start + 1)
  }

  /// "an hour n a half", "1 hour nd 20 min".
  func isLetterN(_ at: Int) -> Bool {
    guard self[at].kind == .word else { return false }
    return self[at].has(.no) && self[at].end - self[at].start == 1
      || self[at].has(.ordinalEnding) && self[at].spaced && self[at - 1].has(.timeUnit)
  }

  /// "half", "a half", "three quarters", "1/4", "½".
  func part(at start: Int) -> Reading<Double>? {
    if self[start].kind == .number, self[start].digits == 0 {
      return Reading(value: self[start].sense.value, end: start + 1)
    }
    if let slash = slashFraction(at: start) { return slash }
    var position = start
    var count = 1.0
    if self[position].has(.article) || self[position].is(.one) {
      position = skippingHyphen(position + 1)
    } else if self[position].has(.cardinal) || self[position].digits == 1 {
      count = self[position].sense.value
      position = skippingHyphen(position + 1)
      guard count > 1, count < 10 else { return nil }
    }
    let word = self[position]
    if word.has(.fraction) {
      return Reading(value: count * word.sense.value, end: position + 1)
    }
    if word.has(.ordinal), position > start, word.sense.value >= 3,
      word.sense.value <= (topic == .number ? 1e12 : 10)
    {
      return Reading(value: count / word.sense.value, end: position + 1)
    }
    return nil
  }

  /// A number or a range of two: "5 to 6", "30-40", "between 3 and 5", "4 or 5".
  func range(at start: Int) -> Reading<Numeral>? {
    let isBetween = self[start].is(.between)
    let first = isBetween || self[start].is(.from) ? start + 1 : start
    let lowest = isBetween ? skipping(first, .a, .an) : first
    guard let low = numeral(at: lowest), !low.value.isOrdinal, low.value.value >= 0 else {
      return nil
    }
    let joint = self[low.end]
    let joins =
      isBetween
      ? joint.is(.and) || joint.isMark("-") || joint.is(.to)
      : joint.is(.to, .or) || joint.isMark("-") || joint.is(.till, .until) || joint.isMark("~")
    // "6 maybe 7", "2, maybe 3"
    let maybe = skippingComma(low.end)
    let wavers = self[maybe].is(.maybe, .possibly)
    guard joins || wavers else { return first == start ? low : nil }
    // "a 4 or a 5"
    let second =
      wavers
      ? maybe + 1
      : self[low.end + 1].is(.a, .an) && (self[first - 1].is(.a, .an) || lowest > first)
        ? low.end + 2 : low.end + 1
    guard let high = numeral(at: second), !high.value.isOrdinal,
      high.value.value >= low.value.value, !self[second].isMark("-"),
      !wavers || high.value.value <= low.value.value + max(1, low.value.value / 2)
    else { return first == start ? low : nil }
    if joint.isMark("-"), self[high.end].isMark("-"), !self[high.end].spaced { return low }
    var numeral = low.value
    numeral.upper = high.value.value
    numeral.isDigits = false
    return Reading(value: numeral, end: high.end)
  }
}
