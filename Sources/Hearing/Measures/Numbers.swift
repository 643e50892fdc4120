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
  private static let longestNumeral = 24

  /// A number at a position: digits, words, fractions, signs.
  func numeral(at start: Int) -> Reading<Numeral>? {
    let token = self[start]
    if token.is(.minus) || (token.isMark("-") && token.spaced && !self[start + 1].spaced) {
      guard let positive = numeral(at: start + 1), positive.value.upper == nil,
        !self[start + 1].is(.minus), !self[start + 1].isMark("-")
      else { return nil }
      return Reading(value: Numeral(value: -positive.value.value), end: positive.end)
    }
    if token.kind == .number { return typed(at: start) }
    if token.isMark("."), token.spaced, self[start + 1].kind == .number, !self[start + 1].spaced {
      let digits = self[start + 1]
      return Reading(value: Numeral(value: decimal(digits)), end: start + 2)
    }
    guard token.kind == .word else { return nil }
    return spelled(at: start)
  }

  /// The value of digits behind a decimal point.
  private func decimal(_ token: Token) -> Double {
    token.sense.value / Self.power(token.digits)
  }

  private static func power(_ digits: Int) -> Double {
    (0..<min(digits, 15)).reduce(1) { power, _ in power * 10 }
  }

  private func typed(at start: Int) -> Reading<Numeral>? {
    let token = self[start]
    if token.digits == 0 {
      return Reading(value: Numeral(value: token.sense.value), end: start + 1)
    }
    var value = token.sense.value
    var end = start + 1
    var isDigits = true
    // 1 234 567, where a number was asked for
    if topic == .number, token.digits <= 3, self[start + 1].digits == 3, self[start + 1].spaced {
      var total = value
      var next = start + 1
      while self[next].kind == .number, self[next].digits == 3, self[next].spaced, total < 1e12 {
        total = total * 1000 + self[next].sense.value
        next += 1
      }
      if self[next].kind != .number { return Reading(value: Numeral(value: total), end: next) }
    }
    // 1.234,56
    if token.digits <= 3, self[end].isMark("."), !self[end].spaced, self[end + 1].digits == 3,
      !self[end + 1].spaced, self[end + 2].isMark(","), !self[end + 2].spaced,
      (1...2).contains(self[end + 3].digits), !self[end + 3].spaced
    {
      let power = Self.power(self[end + 3].digits)
      let whole = value * 1000 + self[end + 1].sense.value
      return Reading(
        value: Numeral(value: (whole * power + self[end + 3].sense.value) / power), end: end + 4)
    }
    // 100,000
    if token.digits <= 3 {
      while self[end].isMark(","), !self[end].spaced, self[end + 1].digits == 3,
        !self[end + 1].spaced, value < 1e12
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
      return Reading(value: Numeral(value: part.value), end: part.end)
    }
    if let more = multiplied(value, at: end) { return more }
    if let half = andAPart(at: end), !self[half.end].has(.ordinal) {
      return Reading(value: Numeral(value: value + half.value), end: half.end)
    }
    var numeral = Numeral(value: value)
    numeral.isDigits = isDigits
    return Reading(value: numeral, end: end)
  }

  /// Whether what follows "1,5" shows that its comma is a decimal one.
  private func decimalComma(after end: Int) -> Bool {
    let next = self[end]
    if next.isMark(","), !next.spaced { return false }
    return next.has([.lengthUnit, .timeUnit])
      || (next.kind == .edge && (topic == .number || topic == .distance || topic == .sleep))
  }

  /// 1/2, 3/4; not 7/10, which is a level, and not 12/10, which is a date.
  private func slashFraction(at start: Int) -> Reading<Double>? {
    let top = self[start]
    let bottom = self[start + 2]
    guard top.kind == .number, top.digits > 0, self[start + 1].isMark("/"), !self[start + 1].spaced,
      bottom.kind == .number, !bottom.spaced, bottom.digits > 0, bottom.sense.value > 0,
      top.sense.value < bottom.sense.value, bottom.sense.value <= 100, bottom.sense.value != 10,
      !(self[start + 3].isMark("/") && !self[start + 3].spaced)
    else { return nil }
    return Reading(value: top.sense.value / bottom.sense.value, end: start + 3)
  }

  /// "5 thousand", "3 hundred thousand", "2 dozen".
  private func multiplied(_ value: Double, at start: Int) -> Reading<Numeral>? {
    var value = value
    var end = start
    while self[end].has(.multiplier), end - start < 4 {
      value *= self[end].sense.value
      end += 1
    }
    guard end > start else { return nil }
    // "1 million 200 thousand"
    let factor = self[end - 1].sense.value
    if factor >= 1e6, self[end].kind == .number, self[end].sense.value < 1000,
      self[end + 1].has(.multiplier), self[end + 1].sense.value < factor
    {
      value += self[end].sense.value * self[end + 1].sense.value
      end += 2
    }
    return Reading(value: Numeral(value: value), end: end)
  }

  /// "and a half", "& 1/2", "and three quarters".
  func andAPart(at start: Int) -> Reading<Double>? {
    guard self[start].is(.and) || self[start].isMark("&") || self[start].isMark("+") else {
      return nil
    }
    return part(at: start + 1)
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
      position += 1
    } else if self[position].has(.cardinal) || self[position].digits == 1 {
      count = self[position].sense.value
      position = skippingHyphen(position + 1)
      guard count > 1, count < 10 else { return nil }
    }
    let word = self[position]
    if word.has(.fraction) {
      return Reading(value: count * word.sense.value, end: position + 1)
    }
    if word.has(.ordinal), position > start, word.sense.value >= 3, word.sense.value <= 10 {
      return Reading(value: count / word.sense.value, end: position + 1)
    }
    return nil
  }

  private func spelled(at start: Int) -> Reading<Numeral>? {
    let first = self[start]
    if first.has(.article) {
      if first.is(.the) { return ordinalWord(at: start + 1) }
      let next = self[start + 1]
      if next.is(.couple) || next.is(.pair) {
        return Reading(
          value: Numeral(value: 2), end: self[start + 2].is(.of) ? start + 3 : start + 2)
      }
      if next.is(.few) { return Reading(value: Numeral(value: 3), end: start + 2) }
      if next.is(.single) { return Reading(value: Numeral(value: 1), end: start + 2) }
      if next.is(.dozen) { return Reading(value: Numeral(value: 12), end: start + 2) }
      if next.has(.multiplier) { return cardinal(at: start + 1) }
      if next.has(.fraction), !next.has(.timeUnit) || self[start + 2].is(.of) || topic == .number {
        if let more = multiplied(next.sense.value, at: start + 2) { return more }
        return Reading(value: Numeral(value: next.sense.value), end: start + 2)
      }
      return nil
    }
    if first.is(.couple) || first.is(.pair) {
      return Reading(value: Numeral(value: 2), end: self[start + 1].is(.of) ? start + 2 : start + 1)
    }
    if first.is(.few) { return Reading(value: Numeral(value: 3), end: start + 1) }
    if first.is(.single) { return Reading(value: Numeral(value: 1), end: start + 1) }
    if first.is(.half) {
      let after = self[start + 1].has(.article) ? start + 2 : start + 1
      if let more = multiplied(0.5, at: after) { return more }
      return Reading(value: Numeral(value: 0.5), end: start + 1)
    }
    if first.is(.quarter), topic == .number || !self[start + 1].has(.ordinal) {
      return Reading(value: Numeral(value: 0.25), end: start + 1)
    }
    if first.is(.point) { return pointed(0, at: start) }
    if first.has([.cardinal, .multiplier]) { return cardinal(at: start) }
    if first.has(.ordinal) { return ordinalWord(at: start) }
    return nil
  }

  private func ordinalWord(at start: Int) -> Reading<Numeral>? {
    if self[start].has(.ordinal) {
      var numeral = Numeral(value: self[start].sense.value)
      numeral.isOrdinal = true
      return Reading(value: numeral, end: start + 1)
    }
    guard self[start].has(.cardinal) || self[start].kind == .number,
      let read = self[start].kind == .number ? typed(at: start) : cardinal(at: start),
      read.value.isOrdinal
    else { return nil }
    return read
  }

  /// Cardinal words: "one hundred and twenty three thousand", "one twenty two", "twenty first".
  private func cardinal(at start: Int) -> Reading<Numeral>? {
    var total = 0.0
    var group = 0.0
    // The place that the next word may fill: below ten, below hundred, anything.
    var room = Double.infinity
    var end = start
    var isOrdinal = false
    var wasEmpty = true
    scan: while end - start < Self.longestNumeral {
      var next = end
      if next > start {
        if self[next].isMark("-"), !self[next].spaced {
          next += 1
        } else if self[next].is(.and), room <= 100 || total > 0 && group == 0,
          self[next + 1].has([.cardinal, .ordinal]),
          total > 0 || group >= 100, self[next + 1].sense.value < room
        {
          next += 1
        }
      }
      let word = self[next]
      if word.has(.cardinal), word.kind == .word {
        let value = word.sense.value
        if wasEmpty {
          group += value
        } else if value < room, value > 0 || room.isInfinite {
          group += value
        } else if value >= 10, value < 100, group >= 1, group < 10, total == 0, room <= 1 {
          // "one twenty two", "five fifty".
          group = group * 100 + value
        } else if value < 100, value >= 10, group >= 13, group < 100, total == 0 {
          // "twenty nineteen": a year.
          group = group * 100 + value
        } else {
          break scan
        }
        room = value >= 20 ? 10 : (value < 10 ? 1 : 0.5)
        wasEmpty = false
        end = next + 1
      } else if word.has(.multiplier) {
        let factor = word.sense.value
        if factor == 100 {
          guard group > 0 || wasEmpty, group < 100 else { break scan }
          group = (wasEmpty ? 1 : group) * 100
          room = 100
        } else if factor == 12 {
          group = (wasEmpty ? 1 : group) * 12
          room = 0
        } else {
          guard total == 0 || factor < room * 1000 || total >= factor else { break scan }
          total += (wasEmpty || group == 0 ? 1 : group) * factor
          group = 0
          room = factor
        }
        wasEmpty = false
        end = next + 1
      } else if word.kind == .number, word.digits > 0, word.digits <= 3, total > 0, group == 0,
        word.sense.value < room, word.spaced
      {
        group += word.sense.value
        room = 0
        end = next + 1
      } else if word.has(.ordinal), !wasEmpty, word.sense.value < room, room >= 10 || room == 100 {
        group += word.sense.value
        isOrdinal = true
        end = next + 1
        break scan
      } else {
        break scan
      }
    }
    guard end > start else { return nil }
    let value = total + group
    if !isOrdinal, self[end].is(.point), let pointed = pointed(value, at: end) { return pointed }
    if !isOrdinal {
      if let part = slashlessPart(value, at: end) { return part }
      if let half = andAPart(at: end) {
        return Reading(value: Numeral(value: value + half.value), end: half.end)
      }
    }
    var numeral = Numeral(value: value)
    numeral.isOrdinal = isOrdinal
    return Reading(value: numeral, end: end)
  }

  /// "two thirds", "three-quarters": a count of parts.
  private func slashlessPart(_ count: Double, at start: Int) -> Reading<Numeral>? {
    guard count >= 1, count < 20 else { return nil }
    let position = skippingHyphen(start)
    let word = self[position]
    if word.has(.fraction), !word.has(.timeUnit) || self[position + 1].is(.of) || count == 3 {
      return Reading(value: Numeral(value: count * word.sense.value), end: position + 1)
    }
    return nil
  }

  /// "one point five", "point seven five".
  private func pointed(_ whole: Double, at point: Int) -> Reading<Numeral>? {
    var value = 0.0
    var scale = 0.1
    var end = point + 1
    if self[end].kind == .number, self[end].digits > 0 {
      value = decimal(self[end])
      return Reading(value: Numeral(value: whole + value), end: end + 1)
    }
    while self[end].has(.cardinal), end - point < 12 {
      let digit = self[end].sense.value
      if digit >= 10 {
        guard end == point + 1 else { break }
        value = digit / 100
        end += 1
        if self[end].has(.cardinal), self[end].sense.value < 10, digit >= 20 {
          value += self[end].sense.value / 100
          end += 1
        }
        break
      }
      value += digit * scale
      scale /= 10
      end += 1
    }
    return end > point + 1 ? Reading(value: Numeral(value: whole + value), end: end) : nil
  }

  /// A number or a range of two: "5 to 6", "30-40", "between 3 and 5", "4 or 5".
  func range(at start: Int) -> Reading<Numeral>? {
    let isBetween = self[start].is(.between)
    let first = isBetween || self[start].is(.from) ? start + 1 : start
    guard let low = numeral(at: first), !low.value.isOrdinal, low.value.value >= 0 else {
      return nil
    }
    let joint = self[low.end]
    let joins =
      isBetween
      ? joint.is(.and) || joint.isMark("-") || joint.is(.to)
      : joint.is(.to, .or) || joint.isMark("-") || joint.is(.till, .until) || joint.isMark("~")
    guard joins else { return first == start ? low : nil }
    guard let high = numeral(at: low.end + 1), !high.value.isOrdinal,
      high.value.value >= low.value.value, !self[low.end + 1].isMark("-")
    else { return first == start ? low : nil }
    if joint.isMark("-"), self[high.end].isMark("-"), !self[high.end].spaced { return low }
    var numeral = low.value
    numeral.upper = high.value.value
    numeral.isDigits = false
    return Reading(value: numeral, end: high.end)
  }
}
