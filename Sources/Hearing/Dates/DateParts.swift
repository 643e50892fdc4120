import Training

/// The pieces that dates are composed from.
extension Words {
  func weekdayName(at position: Int) -> Weekday? {
    guard self[position].has(.weekday) else { return nil }
    return Weekday(rawValue: Int(self[position].sense.index))
  }

  /// A weekday with the full stop that may shorten it.
  func weekday(at position: Int) -> Reading<Weekday>? {
    guard let weekday = weekdayName(at: position) else { return nil }
    return Reading(value: weekday, end: skippingStop(position + 1, afterShort: position))
  }

  /// A month by name, with the full stop that may shorten it.
  func month(at position: Int) -> Reading<Int>? {
    guard self[position].has(.month) else { return nil }
    return Reading(
      value: Int(self[position].sense.index), end: skippingStop(position + 1, afterShort: position))
  }

  private func skippingStop(_ next: Int, afterShort position: Int) -> Int {
    let isShort = self[position].end - self[position].start <= 5
    guard isShort, self[next].isMark("."), !self[next].spaced, self[next + 1].kind != .edge else {
      return next
    }
    return next + 1
  }

  /// A day of the month: "14", "14th", "the fourteenth", "twenty first".
  func dayNumber(at start: Int) -> Reading<Int>? {
    let token = self[start]
    if token.kind == .number {
      guard (1...2).contains(token.digits) else { return nil }
      let day = Int(capped: token.sense.value)
      if self[start + 1].has(.ordinalEnding), !(self[start + 1].spaced && self[start + 1].is(.s)) {
        return Reading(value: day, end: start + 2)
      }
      if self[start + 1].isMark("-"), self[start + 2].has(.ordinalEnding), !self[start + 2].spaced {
        return Reading(value: day, end: start + 3)
      }
      if self[start + 1].isMark("."), !self[start + 1].spaced, self[start + 2].has(.month) {
        return Reading(value: day, end: start + 2)
      }
      return Reading(value: day, end: start + 1)
    }
    guard token.has([.ordinal, .cardinal]), let read = numeral(at: start),
      read.value.value >= 1, read.value.value == read.value.value.rounded()
    else { return nil }
    return read.value.value <= 99
      ? Reading(value: Int(capped: read.value.value), end: read.end) : dayBeforeYear(at: start)
  }

  /// The "fourteen" of "march fourteen twenty twenty seven".
  private func dayBeforeYear(at start: Int) -> Reading<Int>? {
    guard self[start].has(.cardinal), self[start].sense.value <= 31 else { return nil }
    var day = self[start].sense.value
    var end = start + 1
    let units = skippingHyphen(end)
    if day >= 20, self[units].has(.cardinal), self[units].sense.value < 10 {
      day += self[units].sense.value
      end = units + 1
    }
    return year(at: end, short: false) == nil ? nil : Reading(value: Int(capped: day), end: end)
  }

  /// Whether a day number was typed or said as an ordinal: "14th", "fourteenth".
  func isOrdinal(from start: Int, to end: Int) -> Bool {
    self[end - 1].has(.ordinalEnding) || self[end - 1].has(.ordinal)
      || (self[end - 1].isMark(".") && self[start].kind == .number)
  }

  /// A year: four digits, '27, "twenty twenty seven", or two digits where `short` allows them.
  func year(at start: Int, short: Bool) -> Reading<Int>? {
    let token = self[start]
    if token.isMark("'") || token.isMark("`"), self[start + 1].digits == 2,
      !self[start + 1].spaced
    {
      return windowed(Int(capped: self[start + 1].sense.value)).map {
        Reading(value: $0, end: start + 2)
      }
    }
    if token.kind == .number {
      let value = Int(capped: token.sense.value)
      if self[start + 1].has(.era), token.digits < 5 {
        return Reading(value: value, end: start + 2)
      }
      // A year that is no time of day either: "12 october 1876".
      let isOld = (1000..<1900).contains(value) && value % 100 >= 60
      if token.digits == 4, (1900...2199).contains(value) || isOld {
        guard !self[start + 1].has([.timeUnit, .lengthUnit]) || self[start + 1].spaced,
          !isMeasured(start + 1)
        else { return nil }
        var end = start + 1
        if self[end].has(.era) { end += 1 }
        return Reading(value: value, end: end)
      }
      guard short, token.digits == 2, !isMeasured(start + 1) else { return nil }
      return windowed(value).map { Reading(value: $0, end: start + 1) }
    }
    guard token.has(.cardinal), let read = numeral(at: start), !read.value.isOrdinal,
      read.value.value >= 1900, read.value.value <= 2199
    else { return nil }
    return Reading(value: Int(capped: read.value.value), end: read.end)
  }

  /// Whether a unit, a colon or a slash shows that the number before is no year and no day.
  func isMeasured(_ position: Int) -> Bool {
    let token = self[position]
    if token.has([.lengthUnit, .timeUnit]) || token.is(.x) || token.isMark("%") { return true }
    if token.isMark(":") || token.isMark("/"), !token.spaced { return true }
    return token.is(.am, .pm) || token.is(.kg)
  }

  /// Two digits within a window of one year back and ten years on.
  func windowed(_ short: Int) -> Int? {
    let now = today.civil.year
    let century = now - now % 100
    return [century + short, century + 100 + short, century - 100 + short]
      .first { ($0 - now) >= -1 && ($0 - now) <= 10 }
  }

  /// Whether a hyphen and a later day of the month follow a day: the 30 of "28-30".
  func isLastDay(after day: Reading<Int>) -> Bool {
    let last = self[day.end + 1]
    return self[day.end].isMark("-") && last.digits == 2 && self[day.end + 2].kind != .mark
      && last.sense.value > Double(day.value) && last.sense.value <= 31
  }

  /// A year of two digits that is too far off to be meant: the '80 of "31 december '80".
  func strangeYear(at start: Int) -> Int? {
    let first = self[start].isMark(",") && self[start + 1].isMark("'") ? start + 1 : start
    let isMarked = self[first].isMark("'") && !self[first + 1].spaced
    let digits = isMarked ? first + 1 : first
    guard self[digits].digits == 2, windowed(Int(capped: self[digits].sense.value)) == nil else {
      return nil
    }
    let end = digits + 1
    return isMarked
      || self[digits].sense.value > 59 && (self[end].kind != .word || self[end].is(.at))
        && !isMeasured(end)
        && (self[end].kind == .edge || skippingTime(end) > end)
      ? end : nil
  }

  /// A year behind a date: "2027", ", 2027", "of 2027", "in the year 2027", "of next year"; also
  /// behind a time of day, "14 march 7:30 2027".
  func trailingYear(at start: Int) -> Reading<Int>? {
    let time = skippingTime(start)
    if time > start, self[time].digits == 4, let year = year(at: time, short: false) {
      return year
    }
    var next = start
    let hasComma = self[next].isMark(",") || self[next].is(.comma)
    if hasComma { next += 1 }
    if self[next].is(.in, .of), self[next + 1].is(.the), self[next + 2].is(.year) {
      return year(at: next + 3, short: true)
    }
    if self[next].is(.year), self[next + 1].digits == 4 { return year(at: next + 1, short: false) }
    let isCounted = self[next].is(.in)
    if self[next].is(.of, .in) || self[next].isMark("-") || self[next].isMark("/")
      || self[next].isMark(".") && !self[next].spaced && self[next + 1].digits == 4
    {
      next += 1
    }
    if isCounted, let count = numeral(at: next), self[count.end].is(.year),
      (1...20).contains(count.value.value)
    {
      let year = today.civil.year + Int(capped: count.value.value)
      return Reading(value: year, end: count.end + 1)
    }
    if let found = year(
      at: next, short: hasComma || self[start].isMark("/") || self[start].isMark("-"))
    {
      return found
    }
    if next == start, self[next].digits == 2,
      let found = year(at: next, short: true),
      self[found.end].kind == .edge || self[found.end].kind == .mark
    {
      return found
    }
    if next > start && self[next].is(.the) || self[next].is(.for), self[next + 2].is(.year) {
      next += 1
    }
    if self[next + 1].is(.year), !hasComma || !self[next].is(.last, .past) {
      let now = today.civil.year
      if self[next].is(.this) { return Reading(value: now, end: next + 2) }
      if self[next].is(.next, .following) || self[next].is(.coming) {
        return Reading(value: now + 1, end: next + 2)
      }
      if self[next].is(.last, .past) { return Reading(value: now - 1, end: next + 2) }
    }
    return nil
  }

  /// The position behind a time of day, which is read and dropped: "at 5pm", "morning", "17:00".
  func skippingTime(_ start: Int) -> Int {
    var end = start
    var rounds = 0
    while rounds < 4 {
      rounds += 1
      var next = end
      if self[next].isMark(",") { next += 1 }
      if self[next].is(.at, .around) || self[next].is(.from, .about) || self[next].isMark("@")
        || self[next].is(.in) && self[next + 1].is(.the) && self[next + 2].has(.dayPart)
      {
        next += 1
        if self[next].is(.the) { next += 1 }
        if self[next].is(.about, .around) { next += 1 }
      }
      if self[next].has(.dayPart), !self[next].is(.am) {
        end = next + 1
        continue
      }
      if let close = closeOfDay(at: next) {
        end = close
        continue
      }
      if next == end, let time = dottedTime(at: next) { return time }
      guard let time = timeOfDay(at: next, isIntroduced: next > end) else { return end }
      end = time
    }
    return end
  }

  /// "eod", "end of the day": late on a day, which is dropped like a time of day.
  func closeOfDay(at start: Int) -> Int? {
    if self[start].is(.eod) { return start + 1 }
    guard self[start].is(.end), self[start + 1].is(.of) else { return nil }
    let day = skipping(start + 2, .the)
    return self[day].is(.day) && self[day].end - self[day].start == 3 ? day + 1 : nil
  }

  /// The 13.12 of "29.02.2027 13.12": a time written as its date is.
  private func dottedTime(at start: Int) -> Int? {
    guard self[start - 1].kind == .number, self[start - 2].isMark("."), self[start].spaced,
      (1...2).contains(self[start].digits), self[start].sense.value < 24,
      self[start + 1].isMark("."), !self[start + 1].spaced, self[start + 2].digits == 2,
      !self[start + 2].spaced, self[start + 2].sense.value < 60,
      self[start + 3].kind != .mark || self[start + 3].spaced
    else { return nil }
    return start + 3
  }

  /// "11 at night", "7 in the morning": the position behind what shows that a figure is an hour.
  func dayPartBehind(_ start: Int) -> Int? {
    if self[start].is(.at), self[start + 1].is(.night) { return start + 2 }
    guard self[start].is(.in), self[start + 1].is(.the), self[start + 2].has(.dayPart) else {
      return nil
    }
    return start + 3
  }

  /// "5pm", "5:30 pm", "17:00", "5 o'clock", "half past 5", or a bare hour behind "at".
  func timeOfDay(at start: Int, isIntroduced: Bool) -> Int? {
    let token = self[start]
    if token.is(.half, .quarter), self[start + 1].is(.past, .to),
      self[start + 2].digits > 0 || self[start + 2].has(.cardinal)
    {
      return start + 3
    }
    guard
      token.kind == .number
        ? (1...2).contains(token.digits) && token.sense.value <= 24
        : token.has(.cardinal) && token.sense.value <= 12
    else { return nil }
    var end = start + 1
    var isTime = false
    if self[end].isMark(":") || self[end].isMark("."), !self[end].spaced, self[end + 1].digits == 2
    {
      isTime = self[end].isMark(":")
      end += 2
      if self[end].isMark(":"), self[end + 1].digits == 2 {
        guard topic != .goal else { return nil }  // "half, 7 march, 1:29:59"
        end += 2
      }
    }
    if self[end].is(.am, .pm) || self[end].is(.oclock) { return end + 1 }
    if let part = dayPartBehind(end) { return part }
    if self[end].is(.a) || self[end].is(.p), !self[end].spaced {
      return self[end + 1].is(.m) && !self[end + 1].spaced || self[end + 1].isMark(".")
        ? end + 2 : end + 1
    }
    if isTime { return end }
    if self[end].is(.h), !self[end].spaced, token.kind == .number, topic != .goal,
      // "tomorrow 1h" is room for an hour.
      topic != .state
        || token.sense.value > 4 && !self[end + 1].is(.of) && !self[end + 1].has(.sleep)
    {
      return end + 1
    }
    if isIntroduced, !isMeasured(end), !self[end].has([.month, .ordinalEnding]), !self[end].is(.of)
    {
      return end
    }
    return nil
  }
}
