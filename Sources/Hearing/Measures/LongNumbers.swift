/// Figures as they are grouped elsewhere, and powers of ten.
extension Words {
  /// "12,34,567.89": grouped by two figures, as in India.
  func indian(at start: Int) -> Reading<Numeral>? {
    var value = self[start].sense.value
    var end = start + 1
    guard self[start].digits <= 2 else { return nil }
    func group(_ digits: Int) -> Bool {
      self[end].isMark(",") && !self[end].spaced && self[end + 1].digits == digits
        && !self[end + 1].spaced
    }
    while group(2), value < 1e12 {
      value = value * 100 + self[end + 1].sense.value
      end += 2
    }
    guard end > start + 1, group(3) else { return nil }
    value = value * 1000 + self[end + 1].sense.value
    end += 2
    if self[end].isMark("."), !self[end].spaced, self[end + 1].kind == .number,
      !self[end + 1].spaced
    {
      value += decimal(self[end + 1])
      end += 2
    }
    return Reading(value: Numeral(value: value), end: end)
  }

  /// "1.234.567": grouped by dots, at least twice, where a number was asked for.
  func dotted(at start: Int) -> Reading<Numeral>? {
    guard topic == .number, self[start].digits <= 3 else { return nil }
    var value = self[start].sense.value
    var end = start + 1
    while self[end].isMark("."), !self[end].spaced, self[end + 1].digits == 3,
      !self[end + 1].spaced, value < 1e12
    {
      value = value * 1000 + self[end + 1].sense.value
      end += 2
    }
    guard end > start + 4 else { return nil }
    if self[end].isMark(","), !self[end].spaced, self[end + 1].kind == .number,
      !self[end + 1].spaced
    {
      value += decimal(self[end + 1])
      end += 2
    }
    return Reading(value: Numeral(value: value), end: end)
  }

  /// "1.3e6", "12e-1", where a figure was asked for.
  func scientific(at start: Int) -> Reading<Numeral>? {
    guard topic == .number || topic == .duration || topic == .distance else { return nil }
    var value = self[start].sense.value
    var end = start + 1
    if self[end].isMark("."), !self[end].spaced, self[end + 1].kind == .number,
      !self[end + 1].spaced
    {
      value += decimal(self[end + 1])
      end += 2
    }
    guard self[end].is(.e), !self[end].spaced else { return nil }
    let isSmall = self[end + 1].isMark("-")
    let digits = isSmall || self[end + 1].isMark("+") ? end + 2 : end + 1
    guard (1...2).contains(self[digits].digits), !self[digits].spaced,
      self[digits].sense.value <= 18
    else { return nil }
    let power = Self.power(Int(capped: self[digits].sense.value))
    return Reading(value: Numeral(value: isSmall ? value / power : value * power), end: digits + 1)
  }
}
