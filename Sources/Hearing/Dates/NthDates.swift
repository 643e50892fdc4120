import Training

/// Days that are counted within a period.
extension Rule<DayNamed> {
  /// The nth weekday of a month: "first sunday of april", "last friday in september 2027".
  static let nthWeekday = Rule(
    "dates.nth-weekday", from: [.ordinal, .digits, .dateLead, .article],
    accepts: [
      "first sunday of april": "2027-04-04", "the last friday in september": "2027-09-24",
      "3rd saturday of next month": "2026-12-19", "second to last sunday of may": "2027-05-23",
      "5th tuesday of february": "no-such-day", "last sunday of the year": "2026-12-27",
      "second tuesday in may 2027": "2027-05-11", "final thursday in april": "2027-04-29",
      "3rd thursday this september": "2027-09-16", "first sunday in 2 months": "2027-01-03",
    ],
    refuses: ["first sunday run", "last sunday"]
  ) { words, start in
    var next = start
    if words[next].is(.on) { next += 1 }
    if words[next].is(.the) || words[next].is(.every) { next += 1 }
    guard let count = words.ordinalCount(at: next), let weekday = words.weekday(at: count.end),
      !words[count.end].has(.plural)
    else { return nil }
    if let period = words.periodBehind(weekday.end) {
      // "2nd thursday in september '02"
      if let end = words.strangeYear(at: period.end) {
        return Reading(value: .impossible(.noSuchDay), end: end)
      }
      return Reading(value: .nth(count.value, weekday.value, period.value), end: period.end)
    }
    if let base = words.holidayBehind(weekday.end, count: count.value, weekday: weekday.value) {
      return base
    }
    return nil
  }

  /// The period before its day: "april's first sunday", "first april sunday", "next month's last friday".
  static let nthOfPeriodBefore = Rule(
    "dates.nth-behind-period", from: [.month, .dateLead, .ordinal, .digits],
    accepts: [
      "april's first sunday": "2027-04-04", "first april sunday": "2027-04-04",
      "next month's last friday": "2026-12-25", "the last september weekend": "2027-09-25",
    ],
    refuses: ["april first", "first april run"]
  ) { words, start in
    let first = words[start].is(.the) ? start + 1 : start
    func behind(_ count: Int, _ period: DayNamed.Period, _ at: Int) -> Reading<DayNamed>? {
      if words[at].is(.weekend) {
        return Reading(value: .weekendOf(count, period), end: at + 1)
      }
      guard let weekday = words.weekday(at: at), !words[at].has(.plural) else { return nil }
      return Reading(value: .nth(count, weekday.value, period), end: weekday.end)
    }
    if let count = words.ordinalCount(at: first), let month = words.month(at: count.end) {
      return behind(count.value, .month(month.value, year: nil), month.end)
    }
    var period: Reading<DayNamed.Period>?
    if let month = words.month(at: first) {
      period = Reading(value: .month(month.value, year: nil), end: month.end)
    } else if words[first].is(.next, .this), words[first + 1].is(.month) {
      period = Reading(
        value: .monthOffset(words[first].is(.next) ? 1 : 0), end: first + 2)
    }
    guard let period, let count = words.ordinalCount(at: period.end) else { return nil }
    return behind(count.value, period.value, count.end)
  }
}

extension Words {
  /// "first", "3rd", "last", "second to last", "final".
  func ordinalCount(at start: Int) -> Reading<Int>? {
    let token = self[start]
    if token.is(.last) || token.is(.final) { return Reading(value: -1, end: start + 1) }
    if token.is(.penultimate) { return Reading(value: -2, end: start + 1) }
    guard token.has([.ordinal, .digits]), let read = numeral(at: start), read.value.isOrdinal,
      read.value.value >= 1, read.value.value <= 400
    else { return nil }
    let count = Int(capped: read.value.value)
    if self[read.end].is(.last) { return Reading(value: -count, end: read.end + 1) }
    if self[read.end].is(.to), self[read.end + 1].is(.last) {
      return Reading(value: -count, end: read.end + 2)
    }
    if self[read.end].isMark("-"), self[read.end + 1].is(.to), self[read.end + 2].isMark("-"),
      self[read.end + 3].is(.last)
    {
      return Reading(value: -count, end: read.end + 4)
    }
    return Reading(value: count, end: read.end)
  }

  /// The period that a day or weekday stands in: "of april", "in september 2027", "of next month".
  func periodBehind(_ start: Int) -> Reading<DayNamed.Period>? {
    var next = start
    let isJoined = self[next].is(.of, .in) || self[next].is(.from)
    if isJoined { next += 1 }
    if isJoined, self[next].is(.the), self[next + 1].has(.month) { next += 1 }
    // "in the month of may"
    if isJoined, self[next].is(.the), self[next + 1].is(.month), self[next + 2].is(.of) {
      next += 3
    }
    if isJoined, self[next].is(.the), self[next + 1].is(.new), self[next + 2].is(.year) {
      return Reading(value: .yearOffset(1), end: next + 3)
    }
    if let offset = monthOffset(at: start) {
      return Reading(value: .monthOffset(offset.value), end: offset.end)
    }
    if self[next].is(.the), self[next + 1].is(.month) {
      return Reading(value: .monthOffset(0), end: next + 2)
    }
    if self[next].is(.this, .next) || self[next].is(.coming), let month = month(at: next + 1) {
      return Reading(value: .month(month.value, year: nil), end: month.end)
    }
    if self[start].is(.in), let shift = shift(at: next), shift.value.parts.count == 1,
      shift.value.parts[0].unit == .month
    {
      return Reading(value: .monthOffset(shift.value.parts[0].count), end: shift.end)
    }
    if let month = month(at: next),
      isJoined || !self[next].has(.plain) || self[month.end].digits == 4 || topic == .date
    {
      let year = trailingYear(at: month.end)
      return Reading(value: .month(month.value, year: year?.value), end: year?.end ?? month.end)
    }
    guard isJoined || self[next].is(.next, .this) else { return nil }
    if self[next].is(.the), self[next + 1].is(.year) {
      return Reading(value: .theYear, end: next + 2)
    }
    if isJoined, self[next].is(.year), self[next + 1].kind != .word {
      return Reading(value: .theYear, end: next + 1)
    }
    if self[next].is(.the), self[next + 1].is(.week) {
      return Reading(value: .week(0), end: next + 2)
    }
    if self[next + 1].is(.year) {
      if self[next].is(.next) { return Reading(value: .yearOffset(1), end: next + 2) }
      if self[next].is(.this) { return Reading(value: .yearOffset(0), end: next + 2) }
      if self[next].is(.last) { return Reading(value: .yearOffset(-1), end: next + 2) }
    }
    if let week = weekOffset(at: next) { return Reading(value: .week(week.value), end: week.end) }
    if self[next + 1].is(.quarter), self[next].is(.the) || self[next].is(.this, .next, .last) {
      let ahead = self[next].is(.next) ? 1 : self[next].is(.last) ? -1 : 0
      return Reading(value: .quarter(ahead), end: next + 2)
    }
    if self[next].digits == 4, let year = year(at: next, short: false) {
      return Reading(value: .year(year.value), end: year.end)
    }
    return nil
  }

  fileprivate func holidayBehind(_ start: Int, count: Int, weekday: Weekday) -> Reading<DayNamed>? {
    guard count == -1 && self[start].is(.before) || count > 0 && self[start].is(.after, .before),
      !self[start + 1].is(.next),
      let base = deeper().date(at: start + 1)
    else { return nil }
    return Reading(
      value: .beside(weekday, self[start].is(.before) ? -abs(count) : count, base.value),
      end: base.end)
  }
}
