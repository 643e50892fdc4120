import Training

extension Rule<DayNamed> {
  /// A weekday alone: the nearest; today's own name is a week on, with today offered.
  static let weekdayName = Rule(
    "dates.weekday", from: .weekday,
    accepts: [
      "saturday": "2026-11-28", "sunday": "2026-11-29 or 2026-11-22", "Wed.": "2026-11-25",
    ],
    refuses: [
      "i sat down", "in the sun", "saturdays and sundays", "super tuesday", "a sunday in may",
    ]
  ) { words, start in
    guard let weekday = words.weekday(at: start), words.isWeekday(start), !words.isNamedDay(start)
    else { return nil }
    if words[start].has(.plural), words.topic != .date { return nil }
    // "some sunday in may", "a saturday in june": which one is not told.
    if words[start - 1].is(.some, .a), words[weekday.end].is(.in, .of),
      words[weekday.end + 1].has(.month)
    {
      return nil
    }
    // "monday's fine"
    if words.isWeekdayIs(start) {
      return Reading(value: .weekday(weekday.value, .bare), end: weekday.end)
    }
    // "saturday's race"
    if words[start].has(.plural), words.count > 2, !words.tellsThePast(behind: weekday.end) {
      return nil
    }
    return Reading(value: .weekday(weekday.value, .bare), end: weekday.end)
  }

  /// This, next, coming, last: as the corpora and their users have it.
  static let relativeWeekday = Rule(
    "dates.relative-weekday", from: [.dateLead, .weekday],
    accepts: [
      "next saturday": "2026-11-28 or 2026-12-05", "this sunday": "2026-11-22 or 2026-11-29",
      "this coming friday": "2026-11-27", "last friday": "2026-11-20",
      "friday after next": "2026-12-04", "the following tuesday": "2026-11-24",
      "friday before last": "2026-11-13", "friday next": "2026-11-27 or 2026-12-04",
      "the saturday just gone": "2026-11-21", "the previous friday": "2026-11-20",
    ],
    refuses: ["next run", "last time", "this is sunday"]
  ) { words, start in
    if let weekday = words.weekday(at: start), words[weekday.end].is(.after),
      words[weekday.end + 1].is(.next)
    {
      return Reading(value: .weekday(weekday.value, .afterNext), end: weekday.end + 2)
    }
    if let weekday = words.weekday(at: start), words[weekday.end].is(.before),
      words[weekday.end + 1].is(.last), !words[weekday.end + 2].has([.weekday, .month, .week])
    {
      return Reading(
        value: .shifted(.weekday(weekday.value, .last), -1, .week), end: weekday.end + 2)
    }
    if let weekday = words.weekday(at: start), words[weekday.end].is(.next, .last),
      words[weekday.end + 1].kind != .word, words.isWeekday(start)
    {
      return Reading(
        value: .weekday(weekday.value, words[weekday.end].is(.next) ? .next : .last),
        end: weekday.end + 1)
    }
    if let weekday = words.weekday(at: start), words[weekday.end].is(.coming),
      words.isWeekday(start)
    {
      return Reading(value: .weekday(weekday.value, .coming), end: weekday.end + 1)
    }
    // "the saturday just gone"
    if let weekday = words.weekday(at: start), words.isWeekday(start) {
      let gone = words.skipping(weekday.end, .just)
      if words[gone].is(.gone, .passed) || gone > weekday.end && words[gone].is(.past) {
        return Reading(value: .weekday(weekday.value, .last), end: gone + 1)
      }
    }
    var next = start
    if words[next].is(.on, .by) { next += 1 }
    if words[next].is(.the) { next += 1 }
    guard let which = words.which(at: next), let weekday = words.weekday(at: which.end),
      !words[which.end].has(.plural) || words.isWeekdayIs(which.end)
        || which.value == .last && words[weekday.end].has([.run, .session])
    else { return nil }
    if which.value == .next, words[weekday.end].is(.after), words[weekday.end + 1].is(.next) {
      return nil
    }
    return Reading(value: .weekday(weekday.value, which.value), end: weekday.end)
  }

  /// A weekday of a named week: "monday next week", "next week sunday", "sunday of last week".
  static let weekdayOfWeek = Rule(
    "dates.weekday-of-week", from: [.weekday, .dateLead, .article, .week],
    accepts: [
      "monday next week": "2026-11-23", "next week sunday": "2026-11-29",
      "tuesday of the week after next": "2026-12-01", "this week friday": "2026-11-20",
      "end of next week, friday": "2026-11-27",
      "not this week, monday maybe": "2026-11-23",
      "monday in two weeks": "2026-12-07", "saturday in a week": "2026-12-05",
      "week after next on the thursday": "2026-12-03",
    ],
    refuses: ["monday week days", "next week maybe"]
  ) { words, start in
    if words.weekdayName(at: start) != nil, words.isWeekday(start),
      let weekday = words.weekday(at: start)
    {
      var next = words.skippingComma(weekday.end)
      if words[next].is(.in), let shift = words.shift(at: next + 1),
        shift.value.parts.allSatisfy({ $0.unit == .week || $0.unit == .fortnight })
      {
        return Reading(value: words.weekday(weekday.value, in: shift.value), end: shift.end)
      }
      if words[next].is(.of, .from)
        || words[next].is(.in) && words[next + 1].has([.dateLead, .week])
          && !words[next + 1].has(.article)
      {
        next += 1
      }
      if let week = words.weekOffset(at: next) {
        return Reading(value: .weekdayOfWeek(weekday.value, week.value), end: week.end)
      }
      return nil
    }
    // "end of next week, friday i guess"
    let hasPart =
      words[start].is(.end, .start) || words[start].is(.middle, .beginning)
      || words[start].is(.late, .early)
    let part = hasPart ? words.skipping(start + 1, .of, .the) : start
    guard let week = words.weekOffset(at: part) else { return nil }
    let next = words.skipping(words.skippingComma(week.end), .on, .the)
    guard let weekday = words.weekday(at: next), !words[next].has(.plural) else { return nil }
    // "not this week, monday next week", "not this week, monday maybe"
    if words[start - 1].is(.not), next > week.end {
      return words.weekOffset(at: weekday.end) != nil
        ? nil : Reading(value: .weekdayOfWeek(weekday.value, week.value + 1), end: weekday.end)
    }
    return Reading(value: .weekdayOfWeek(weekday.value, week.value), end: weekday.end)
  }

  /// British "friday week", and "a week on friday": a week after the nearest one.
  static let weekFromWeekday = Rule(
    "dates.week-from-weekday", from: [.weekday, .article, .week, .cardinal, .digits, .dateLead],
    accepts: [
      "a week on saturday": "2026-12-05", "saturday week": "2026-12-05",
      "two weeks on monday": "2026-12-07", "a week saturday": "2026-12-05",
      "saturday fortnight": "2026-12-12", "a week today": "2026-11-29",
      "a week tomorrow": "2026-11-30",
    ],
    refuses: ["3 weeks on the road", "once a week on saturdays"]
  ) { words, start in
    if let weekday = words.weekday(at: start) {
      guard words.isWeekday(start), words[start].sense.kinds.isDisjoint(with: .plural) else {
        return nil
      }
      if words[weekday.end].is(.fortnight) {
        return Reading(
          value: .shifted(.weekday(weekday.value, .coming), 2, .week), end: weekday.end + 1)
      }
      guard words[weekday.end].is(.week), words[weekday.end].end - words[weekday.end].start <= 4,
        words[weekday.end + 1].kind != .word || words[weekday.end + 1].has(.dayPart)
          || words.topic == .date && !words[weekday.end + 1].has([.timeUnit, .dayGroup])
      else { return nil }
      return Reading(
        value: .shifted(.weekday(weekday.value, .coming), 1, .week), end: weekday.end + 1)
    }
    if words[start - 1].has(.times) || words[start - 1].is(.times) || words[start - 1].is(.x) {
      return nil
    }
    var count = 1
    var next = start
    if words[next].is(.a, .one) || words[next].is(.in) {
      if words[next].is(.in) { next += 1 }
      if words[next].is(.a, .one) { next += 1 }
    }
    if let read = words.numeral(at: next), !read.value.isOrdinal, read.value.value >= 1,
      read.value.value < 500, read.value.value == read.value.value.rounded()
    {
      count = Int(capped: read.value.value)
      next = read.end
    } else if next == start, !words[next].is(.week) {
      return nil
    }
    guard words[next].is(.week, .fortnight) else { return nil }
    if words[next].is(.fortnight) { count *= 2 }
    next += 1
    if words[next].is(.today) { return Reading(value: .offset(count * 7), end: next + 1) }
    if words[next].is(.tomorrow) { return Reading(value: .offset(count * 7 + 1), end: next + 1) }
    if words[next].is(.on, .come) { next += 1 }
    if words[next].is(.this) { next += 1 }
    guard let weekday = words.weekday(at: next), !words[next].has(.plural) else { return nil }
    return Reading(
      value: .shifted(.weekday(weekday.value, .coming), count, .week), end: weekday.end)
  }
}

extension Words {
  /// Whether a weekday's short form is one here: "sat" and "sun" need a neighbour that shows it.
  func isWeekday(_ position: Int) -> Bool {
    let token = self[position]
    guard token.has(.weekday) else { return false }
    guard token.has(.plain) else { return true }
    let before = self[position - 1]
    let after = self[position + 1]
    if before.has(.pronoun) || before.is(.the)
      || before.is(.just) && (topic != .days || after.is(.down))
      || before.is(.and) && !self[position - 2].has([.weekday, .dayGroup]) && topic != .days
    {
      return false
    }
    if token.sense.index == 6, after.is(.is, .was) || before.is(.hot) { return false }
    if before.is(.on, .next) || before.is(.this, .every) || before.is(.by, .until)
      || before.is(.last, .coming) || before.is(.each, .or) || before.is(.not, .but)
      || before.is(.since, .to) || before.is(.a) || before.is(.no) && topic == .days
    {
      return true
    }
    if before.has([.weekday, .dayGroup]) || after.has([.weekday, .dayGroup]) { return true }
    // "wed and sun at the moment"
    if before.is(.and), self[position - 2].has([.weekday, .dayGroup]) { return true }
    if after.is(.down, .around) || after.is(.on) || after.is(.at) && before.kind == .word {
      return false
    }
    let isMarked =
      before.isMark(",") || before.isMark("/") || before.isMark("-") || before.isMark("&")
      || after.isMark("/") || after.isMark("-") || after.isMark("&") || after.isMark("+")
    if isMarked { return true }
    if after.has([.digits, .dayPart, .month]) || after.is(.the) || after.is(.and, .or) {
      return true
    }
    if before.digits > 0 { return true }
    switch topic {
    case .date, .days, .weekday: return true
    case .goal, .minutes: return before.kind != .word || after.kind != .word
    default: return count <= 2
    }
  }

  /// "Monday's fine": a weekday with the verb behind its apostrophe.
  func isWeekdayIs(_ position: Int) -> Bool {
    let token = self[position]
    guard topic == .date, token.has(.weekday), token.has(.plural) else { return false }
    let letters = [7, 8, 10, 9, 7, 9, 7][max(0, min(6, Int(token.sense.index)))]
    guard token.end - token.start > letters else { return false }
    let next = self[position + 1]
    return next.is(.fine, .good) || next.is(.ok, .okay) || next.is(.best, .better)
      || next.is(.great, .possible) || next.is(.the) || next.is(.free, .open)
      || next.is(.my, .when)
  }

  /// "this", "next", "this coming", "last" before a weekday.
  func which(at start: Int) -> Reading<DayNamed.Which>? {
    let token = self[start]
    if token.is(.this) {
      if self[start + 1].is(.coming, .next) || self[start + 1].is(.very) {
        return Reading(value: .coming, end: start + 2)
      }
      if self[start + 1].is(.past, .last) { return Reading(value: .last, end: start + 2) }
      return Reading(value: .this, end: start + 1)
    }
    if token.is(.next), self[start + 1].is(.next) {
      return Reading(value: .afterNext, end: start + 2)
    }
    if token.is(.next) {
      return self[start + 1].is(.coming)
        ? Reading(value: .coming, end: start + 2) : Reading(value: .next, end: start + 1)
    }
    if token.is(.coming, .following) || token.is(.nearest, .closest) {
      return Reading(value: .coming, end: start + 1)
    }
    if token.is(.last, .past, .prior) { return Reading(value: .last, end: start + 1) }
    return nil
  }

  /// Weeks from this one: "next week", "this week", "the week after next", "last week", "in 2 weeks".
  func weekOffset(at start: Int) -> Reading<Int>? {
    var next = start
    if self[next].is(.the) { next += 1 }
    if self[next].is(.week), self[next + 1].is(.after), self[next + 2].is(.next) {
      return Reading(value: 2, end: self[next + 3].is(.week) ? next + 4 : next + 3)
    }
    if self[next].is(.week), self[next + 1].is(.before), self[next + 2].is(.last) {
      return Reading(value: -2, end: next + 3)
    }
    if self[next + 1].is(.week), self[next].end > 0 {
      if self[next].is(.next, .following) || self[next].is(.coming) {
        // "next week after next" is nothing.
        return Reading(value: 1, end: next + 2)
      }
      if self[next].is(.this, .current) { return Reading(value: 0, end: next + 2) }
      if self[next].is(.last, .past) { return Reading(value: -1, end: next + 2) }
    }
    return nil
  }
}
