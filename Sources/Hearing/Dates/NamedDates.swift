import Training

extension Rule<DayNamed> {
  /// The year first, then the month by name.
  static let yearFirst = Rule(
    "dates.year-first", from: .digits,
    accepts: [
      "2027 march 14": "2027-03-14", "2027-Mar-14": "2027-03-14", "2027/mar/14": "2027-03-14",
    ],
    refuses: ["2027 march"]
  ) { words, start in
    let year = Int(capped: words[start].sense.value)
    guard words[start].digits == 4, (1900...2199).contains(year) else { return nil }
    var next = start + 1
    if words[next].isMark(",") || words[next].isMark("-") || words[next].isMark("/") { next += 1 }
    guard let month = words.month(at: next) else { return nil }
    next = words[month.end].isMark("/") ? month.end + 1 : words.skippingHyphen(month.end)
    guard let day = words.dayNumber(at: next) else { return nil }
    return Reading(
      value: .date(year: year, month: month.value, day: day.value, weekday: nil), end: day.end)
  }

  /// Day before month: "14 march", "the 14th of March, 2027", "14-mar-27".
  static let dayMonth = Rule(
    "dates.day-month", from: [.digits, .ordinal, .cardinal, .article, .timeUnit],
    accepts: [
      "14 march": "2027-03-14", "the 14th of march 2027": "2027-03-14", "14mar": "2027-03-14",
      "14-Mar-2027": "2027-03-14", "fourteenth of march": "2027-03-14", "3rd may": "2027-05-03",
      "1 jan '27": "2027-01-01", "the 2nd of may in the year 2028": "2028-05-02",
      "14 march 7:30 2027": "2027-03-14", "day 6 of june": "2027-06-06",
      "twenty second from may": "2027-05-22", "8 may year 2027": "2027-05-08",
      "31 june": "no-such-day", "29 february": "2028-02-29",
    ],
    refuses: ["14 marches", "10 may do", "40 march"]
  ) { words, start in
    var first = words[start].has(.article) ? start + 1 : start
    if words[start].has(.article), !words[start].is(.the) { return nil }
    // "day 6 of june"
    if words[first].is(.day), words[first].end - words[first].start == 3 { first += 1 }
    if words[start].has(.timeUnit), !words[start].has(.ordinal), first == start { return nil }
    guard let day = words.dayNumber(at: first), (1...39).contains(day.value),
      !words.isMoney(first)
    else { return nil }
    var next = day.end
    if words[next].is(.day), words[next + 1].is(.of) { next += 1 }
    // "the 21st, in march"
    if words[next].isMark(","), words[next + 1].is(.in) { next += 1 }
    let hasOf = words[next].is(.of) || words[next].is(.in) || words[next].is(.from)
    if hasOf { next += 1 }
    if words[next].isMark("-") || words[next].isMark("/") || words[next].isMark(",") { next += 1 }
    guard let month = words.month(at: next), words.isMonth(next, besideNumber: true) else {
      return nil
    }
    guard !hasOf || words[next - 1].is(.of) || words.isOrdinal(from: first, to: day.end) else {
      return nil
    }
    // "first april sunday".
    if words[first].kind == .word, !hasOf,
      words[month.end].has(.weekday)
        || words[month.end].is(.weekend)
    {
      return nil
    }
    if let end = words.strangeYear(at: month.end) {
      return Reading(value: .impossible(.noSuchDay), end: end)
    }
    let year = words.trailingYear(at: month.end)
    var end = year?.end ?? month.end
    let weekday = words.trailingWeekday(at: end)
    end = weekday?.end ?? end
    return Reading(
      value: .date(
        year: year?.value, month: month.value, day: day.value, weekday: weekday?.value), end: end)
  }

  /// Month before day: "march 14", "March the 14th, 2027", "Oct-2".
  static let monthDay = Rule(
    "dates.month-day", from: .month,
    accepts: [
      "march 14": "2027-03-14", "March the 14th, 2027": "2027-03-14", "mar. 14th": "2027-03-14",
      "may twenty first": "2027-05-21", "march fourteen twenty twenty seven": "2027-03-14",
      "may 27 '79": "no-such-day", "november 10th in two years": "2028-11-10",
      "oct-2": "2027-10-02", "june 31": "no-such-day",
    ],
    refuses: ["march 14k", "march 14:30", "may 40", "march 3 times", "may 28-30"]
  ) { words, start in
    guard let month = words.month(at: start) else { return nil }
    var next = month.end
    if words[next].isMark("-") || words[next].isMark("/") || words[next].isMark(",")
      || words[next].isMark(".")
    {
      next += 1
    }
    if words[next].is(.the) { next += 1 }
    guard let day = words.dayNumber(at: next), (1...39).contains(day.value) else { return nil }
    let isOrdinal = words.isOrdinal(from: next, to: day.end)
    if !isOrdinal {
      if words.isMeasured(day.end), !(words[day.end].isMark("/") && words[day.end + 1].digits == 4)
      {
        return nil
      }
      let after = words[day.end]
      if after.is(.times) || after.is(.percent) || after.has(.race) || after.has([.multiplier]) {
        return nil
      }
    }
    // "april first sunday": the first Sunday of April.
    if words[next].kind == .word, words[day.end].has(.weekday) || words[day.end].is(.weekend) {
      return nil
    }
    // "may 28-30" are days of May, and no year.
    if !words[month.end].isMark("-"), words.isLastDay(after: day) { return nil }
    if let end = words.strangeYear(at: day.end) {
      return Reading(value: .impossible(.noSuchDay), end: end)
    }
    let year = words.trailingYear(at: day.end)
    var end = year?.end ?? day.end
    let weekday = words.trailingWeekday(at: end)
    end = weekday?.end ?? end
    return Reading(
      value: .date(
        year: year?.value, month: month.value, day: day.value, weekday: weekday?.value), end: end)
  }

  /// A day of the month alone: "the 14th", "on the fourteenth", "the 14th of next month".
  static let dayOfMonth = Rule(
    "dates.day-of-month", from: [.article, .digits, .dateLead, .ordinal, .cardinal],
    accepts: [
      "the 14th": "2026-12-14", "on the fourteenth": "2026-12-14",
      "the 14th of next month": "2026-12-14", "the first of the month": "2026-12-01",
    ],
    refuses: ["the 2nd run", "my 3rd race", "the 45th"]
  ) { words, start in
    var next = start
    if words[next].is(.on, .by) { next += 1 }
    let hasThe = words[next].is(.the)
    if hasThe { next += 1 }
    guard let day = words.dayNumber(at: next), (1...31).contains(day.value) else { return nil }
    let isOrdinal = words.isOrdinal(from: next, to: day.end)
    if let period = words.monthOffset(at: day.end),
      words[day.end].is(.of) || isOrdinal || hasThe || start < next || words.topic == .date
    {
      // "the first of the month": the next one, and "of this month" none but this.
      if period.value == 0, words[day.end + 1].is(.the), words[day.end + 2].is(.month) {
        return Reading(value: .dayOfMonth(day.value, weekday: nil), end: period.end)
      }
      return Reading(value: .dayOf(day.value, .monthOffset(period.value)), end: period.end)
    }
    let after = words[day.end]
    // "the first of the year"
    if isOrdinal, after.is(.of), words[day.end + 1].is(.the), words[day.end + 2].is(.year) {
      return Reading(value: .dayOf(day.value, .theYear), end: day.end + 3)
    }
    if isOrdinal {
      guard
        after.kind != .word || after.has([.dayPart, .dateLead]) || after.is(.and, .or)
          || after.is(.but)
          || after.is(.for) || after.is(.at) || after.is(.please) || after.is(.so, .because)
          || after.is(.then) || words.topic == .date && after.has(.pronoun)
          || after.is(.i) && words[day.end + 1].is(.think, .guess)
      else { return nil }
      if after.has(.ordinal) || after.is(.end) || after.is(.half) { return nil }
      guard hasThe || words.topic == .date || words[start].is(.on, .by) else { return nil }
      // "second" and "first" alone count things.
      guard words[next].kind == .number || hasThe && words.expectsDate || day.value > 5 else {
        return nil
      }
      return Reading(value: .dayOfMonth(day.value, weekday: nil), end: day.end)
    }
    guard words.topic == .date, start < next, words[next].kind == .number,
      after.kind == .edge || after.kind == .mark
        || after.is(.at) && words.timeOfDay(at: day.end + 1, isIntroduced: true) != nil,
      !words.isMeasured(day.end),
      !after.isMark("-"), !after.isMark(".") || words[day.end + 1].kind == .edge
    else { return nil }
    return Reading(value: .dayOfMonth(day.value, weekday: nil), end: day.end)
  }

  /// A weekday with its date: "sunday 14 march", "sunday the 14th", "Sun, 14/3".
  static let weekdayDate = Rule(
    "dates.weekday-date", from: [.weekday, .dateLead],
    accepts: [
      "sunday 14 march": "2027-03-14", "sunday the 14th": "2027-02-14 or 2026-12-14",
      "Sun, 14/3/2027": "2027-03-14", "friday 14 march": "weekday-differs",
    ],
    refuses: ["sunday 14 km", "sunday 3 times", "monday 7:30", "friday 11 at night"]
  ) { words, start in
    let first = words[start].is(.on) || words[start].is(.this) ? start + 1 : start
    guard let weekday = words.weekday(at: first) else { return nil }
    var next = weekday.end
    if words[next].has(.dayPart) { next += 1 }
    next = words.skippingComma(next)
    if words[next].isMark("(") || words[next].isMark("-") { next += 1 }
    if words[next].is(.on) { next += 1 }
    // "saturday is best, sunday second best"
    if words[next + 1].is(.best) { return nil }
    for rule in [iso, numericDate, dayMonth, monthDay, yearFirst]
    where !rule.cues.isDisjoint(with: words[next].sense.kinds) {
      guard let reading = rule.read(words, next) else { continue }
      switch reading.value {
      case .date(let year, let month, let day, _):
        return Reading(
          value: .date(year: year, month: month, day: day, weekday: weekday.value), end: reading.end
        )
      case .numeric(let one, let other, let year, _):
        return Reading(
          value: .numeric(one, other, year: year, weekday: weekday.value), end: reading.end)
      default: continue
      }
    }
    let hasThe = words[next].is(.the)
    if hasThe { next += 1 }
    guard let day = words.dayNumber(at: next), (1...31).contains(day.value) else { return nil }
    let isOrdinal = words.isOrdinal(from: next, to: day.end)
    if let period = words.monthOffset(at: day.end) {
      return Reading(value: .dayOf(day.value, .monthOffset(period.value)), end: period.end)
    }
    guard isOrdinal || hasThe || words[next].kind == .number && words.topic == .date,
      words.dayPartBehind(day.end) == nil
    else {
      return nil
    }
    guard !words.isMeasured(day.end), !words[day.end].is(.times), !words[day.end].isMark("-"),
      isOrdinal || words[day.end].kind != .word || words[day.end].has(.dayPart)
        || words[day.end].is(.at)
    else { return nil }
    if isOrdinal, words[day.end].kind == .word, words[day.end].is(.half, .race, .thing) {
      return nil
    }
    // A bare number must fit soon: "sunday 8" with no such Sunday near is a contradiction.
    if !isOrdinal, !words.isNear(day.value, on: weekday.value) {
      return Reading(value: .impossible(.weekdayDiffers), end: day.end)
    }
    return Reading(value: .dayOfMonth(day.value, weekday: weekday.value), end: day.end)
  }
}

extension Words {
  /// Whether a day of the month falls on a weekday within the next four months.
  func isNear(_ day: Int, on weekday: Weekday) -> Bool {
    (0..<120).contains { ahead in
      let candidate = today + ahead
      return candidate.weekday == weekday && candidate.civil.day == day
    }
  }

  /// Whether a month name is one here: "may", "march" and "mar" need a neighbour that shows it.
  func isMonth(_ position: Int, besideNumber: Bool) -> Bool {
    let token = self[position]
    guard token.has(.month) else { return false }
    guard token.has(.plain) else { return true }
    if besideNumber {
      // "10 may do", "14 march on".
      guard token.is(.may) else { return true }
      // "2 may twenty twenty seven"
      if self[position + 1].has(.cardinal), year(at: position + 1, short: false) != nil {
        return true
      }
      if self[position - 1].is(.of) { return true }
      let after = self[position + 1]
      return after.kind != .word || after.has([.dateLead, .dayPart, .pronoun]) || after.is(.and)
        || after.is(.or, .it) || after.is(.comma) || after.is(.but) || after.is(.for)
        || after.is(.with) || after.is(.is) || after.is(.year)
        || after.is(.please) || after.is(.race) || after.has(.race) || after.has(.weekday)
        || after.is(.lol, .ish) || after.is(.so, .then) || after.is(.at, .because)
    }
    let before = self[position - 1]
    if before.is(.in, .of) || before.is(.by, .early) || before.is(.late, .mid)
      || before.is(.next, .this)
      || before.is(.last, .until) || before.is(.since, .end) || before.is(.till, .before)
      || before.isMark("-") && self[position - 2].is(.mid, .early)
    {
      return true
    }
    if self[position + 1].digits == 4 { return true }
    guard topic == .date else { return false }
    return count == 1 || self[position + 1].kind != .word
  }

  /// A weekday behind a date: ", sunday", "(sunday)", "a sunday".
  func trailingWeekday(at start: Int) -> Reading<Weekday>? {
    var next = start
    let isBracketed = self[next].isMark("(")
    if self[next].isMark(",") || isBracketed { next += 1 }
    if self[next].is(.a) || (self[next].is(.on) && self[next + 1].is(.a)) {
      next += self[next].is(.a) ? 1 : 2
    }
    if self[next].is(.its), self[next + 1].is(.a) { next += 2 }
    guard let weekday = weekday(at: next), !self[next].has(.plural) else { return nil }
    // "14 march, sunday 15 march": the weekday belongs to what follows.
    let after = skippingComma(weekday.end)
    if self[after].kind == .number || self[after].is(.the) || self[after].has([.month, .weekday]) {
      return nil
    }
    if self[after].is(.and, .or) || self[weekday.end].isMark("-") { return nil }
    return Reading(
      value: weekday.value,
      end: isBracketed && self[weekday.end].isMark(")") ? weekday.end + 1 : weekday.end)
  }
}
