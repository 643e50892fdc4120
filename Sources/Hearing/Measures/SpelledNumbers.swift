/// Numbers in words.
extension Words {
  func spelled(at start: Int) -> Reading<Numeral>? {
    let first = self[start]
    if first.has(.article) {
      if first.is(.the) { return ordinalWord(at: start + 1) }
      let next = self[start + 1]
      if next.is(.couple, .pair) || next.is(.few) { return loose(at: start + 1) }
      if next.is(.single) { return Reading(value: Numeral(value: 1), end: start + 2) }
      if next.is(.dozen) {
        let half = andAPart(at: start + 2)
        return Reading(
          value: Numeral(value: 12 + 12 * (half?.value ?? 0)), end: half?.end ?? start + 2)
      }
      if next.has(.multiplier) { return cardinal(at: start + 1) }
      // "a fifth"
      if topic == .number, first.is(.a, .an), next.has(.ordinal), next.sense.value > 2 {
        return Reading(value: Numeral(value: 1 / next.sense.value), end: start + 2)
      }
      if next.has(.fraction), !self[start + 2].is(.marathon),
        !next.has(.timeUnit) || self[start + 2].is(.of) || topic == .number
      {
        if let more = multiplied(next.sense.value, at: start + 2) { return more }
        return Reading(value: Numeral(value: next.sense.value), end: start + 2)
      }
      return nil
    }
    if first.is(.couple, .pair) || first.is(.few) { return loose(at: start) }
    if first.is(.single) { return Reading(value: Numeral(value: 1), end: start + 1) }
    if first.is(.half) {
      let after = self[start + 1].has(.article) ? start + 2 : skippingHyphen(start + 1)
      if let more = multiplied(0.5, at: after) { return more }
      return Reading(value: Numeral(value: 0.5), end: start + 1)
    }
    if first.is(.quarter), topic == .number, let more = multiplied(0.25, at: start + 1) {
      return more
    }
    if first.is(.quarter), topic == .number || !self[start + 1].has(.ordinal) {
      return Reading(value: Numeral(value: 0.25), end: start + 1)
    }
    if first.is(.point) { return pointed(0, at: start) }
    if first.has([.cardinal, .multiplier]) { return cardinal(at: start) }
    if first.has(.ordinal) { return ordinalWord(at: start) }
    return nil
  }

  /// "couple", "a few": two and three, also of hundreds.
  private func loose(at start: Int) -> Reading<Numeral> {
    let value = self[start].is(.few) ? 3.0 : 2
    let end = self[start + 1].is(.of) && !self[start].is(.few) ? start + 2 : start + 1
    return multiplied(value, at: end) ?? Reading(value: Numeral(value: value), end: end)
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

  /// Figures and words in one number: "3 hundred and 21", "4 thousand 3 hundred".
  func mixed(at start: Int) -> Reading<Numeral>? {
    guard self[start + 1].has(.multiplier), self[start + 1].sense.value >= 100 else { return nil }
    let next = self[start + 2].is(.and) ? start + 3 : start + 2
    let isMore =
      self[next].digits > 0 && self[next].digits <= 3 && self[next].spaced
      || self[next].has([.cardinal, .multiplier])
    guard isMore, let read = cardinal(at: start), read.end > next else { return nil }
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
    // The thousands or millions that were counted last, and where they end.
    var last = 0.0
    var lastEnd = start
    scan: while end - start < Self.longestNumeral {
      var next = end
      if next > start {
        if self[next].isMark("-"),
          // "ninety - five": no range begins with the larger number.
          !self[next].spaced
            || room == 10 && self[next + 1].has(.cardinal)
              && self[next + 1].sense.value < 10
        {
          next += 1
          // "one-hundred-and-five"
          if self[next].is(.and), self[next + 1].isMark("-"), room == 100 || room >= 1000 {
            next += 2
          }
        } else if self[next].isMark(","), isGroupAhead(next + 1, below: room, group: group) {
          next += 1
        } else if self[next].is(.and), room <= 100 || total > 0 && group == 0,
          !self[next + 2].has(.fraction),
          !(self[next + 1].is(.one) && self[next + 2].has(.ordinal)),
          self[next + 1].has([.cardinal, .ordinal]) || self[next + 1].digits > 0 && room <= 1000,
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
          // "three hundred and two dozen" has two dozens.
          let tail = wasEmpty ? 1 : group.truncatingRemainder(dividingBy: 100)
          group = tail == 0 ? group * 12 : group - (wasEmpty ? 0 : tail) + tail * 12
          room = 0
        } else {
          // "four million five million" are two numbers.
          if factor == last {
            return Reading(value: Numeral(value: total), end: lastEnd)
          }
          guard total == 0 || factor < room * 1000 || total >= factor || group == 0 else {
            break scan
          }
          // "a hundred thousand million"
          let multiplies = group == 0 && total > 0 && next == end
          total = multiplies ? total * factor : total + (group == 0 ? 1 : group) * factor
          group = 0
          room = factor
          last = topic == .number ? factor : 0
          lastEnd = next + 1
        }
        wasEmpty = false
        end = next + 1
      } else if word.kind == .number, word.digits > 0, word.digits <= 3, word.sense.value < room,
        end == start || word.spaced && (total > 0 && group == 0 || room == 100)
      {
        group += word.sense.value
        room = 0
        wasEmpty = false
        end = next + 1
      } else if word.is(.oh, .o),
        total == 0 ? group >= 1 && group < 100 && room < 100 : group == 0 && room == 1000,
        let digit = Optional(skippingHyphen(next + 1)), self[digit].has(.cardinal),
        (1..<10).contains(self[digit].sense.value)
      {
        // "one oh five", "two thousand oh five"
        group = group * 100 + self[digit].sense.value
        room = 0
        end = digit + 1
      } else if word.has(.ordinal), !wasEmpty, word.sense.value >= 100, group > 0,
        group < (word.sense.value > 100 ? 1000 : 100)
      {
        // "two hundredth", "three thousandth"
        group *= word.sense.value
        isOrdinal = true
        end = next + 1
        break scan
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
        // "two million and a half" counts the millions, and so does "two and a half million".
        if group == 0, room >= 1e5, room.isFinite {
          return Reading(value: Numeral(value: value + half.value * room), end: half.end)
        }
        if let more = multiplied(value + half.value, at: half.end) { return more }
        return Reading(value: Numeral(value: value + half.value), end: half.end)
      }
    }
    var numeral = Numeral(value: value)
    numeral.isOrdinal = isOrdinal
    return Reading(value: numeral, end: end)
  }

  /// Whether a comma parts the groups of one number: "one thousand, two hundred and four".
  private func isGroupAhead(_ start: Int, below room: Double, group: Double) -> Bool {
    guard room >= 1000, room.isFinite, group == 0, self[start].kind == .word,
      self[start].has(.cardinal)
    else { return false }
    let units = skippingHyphen(start + 1)
    let next = self[units].has(.cardinal) ? units + 1 : units
    return self[next].has(.multiplier) && self[next].sense.value < room
  }

  /// "two thirds", "three-quarters": a count of parts.
  private func slashlessPart(_ count: Double, at start: Int) -> Reading<Numeral>? {
    guard count >= 1, count < (topic == .number ? 1000 : 20) else { return nil }
    let position = skippingHyphen(start)
    let word = self[position]
    // "one eighth"
    if topic == .number, count == 1, word.has(.ordinal), word.sense.value > 2 {
      return Reading(value: Numeral(value: 1 / word.sense.value), end: position + 1)
    }
    if topic == .number, word.has(.fraction), self[position + 1].is(.of),
      self[position + 2].has(.article),
      let more = multiplied(count * word.sense.value, at: position + 3)
    {
      return more
    }
    if word.has(.fraction),
      !word.has(.timeUnit) || self[position + 1].is(.of) || count == 3 || topic == .number
    {
      return Reading(value: Numeral(value: count * word.sense.value), end: position + 1)
    }
    return nil
  }

  /// "one point five", "point seven five".
  func pointed(_ whole: Double, at point: Int) -> Reading<Numeral>? {
    var value = 0.0
    var scale = 0.1
    var end = point + 1
    if self[end].kind == .number, self[end].digits > 0 {
      value = decimal(self[end])
      return Reading(value: Numeral(value: whole + value), end: end + 1)
    }
    while end - point < 12 {
      // "three point oh five"
      let isOh = self[end].is(.oh, .o) && self[end + 1].has(.cardinal)
      guard isOh || self[end].has(.cardinal) else { break }
      let digit = isOh ? 0 : self[end].sense.value
      if digit >= 10 {
        guard end == point + 1 else { break }
        value = digit / 100
        end += 1
        let units = skippingHyphen(end)
        if self[units].has(.cardinal), self[units].sense.value < 10, digit >= 20 {
          value += self[units].sense.value / 100
          end = units + 1
        }
        break
      }
      value += digit * scale
      scale /= 10
      end += 1
    }
    guard end > point + 1 else { return nil }
    return (whole < 1000 ? multiplied(whole + value, at: end) : nil)
      ?? Reading(value: Numeral(value: whole + value), end: end)
  }
}
