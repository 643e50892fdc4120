import Training

extension Rule<DayNamed> {
  /// Today, tomorrow, the day after tomorrow, tonight, yesterday.
  static let relativeDay = Rule(
    "dates.relative-day", from: [.dateLead, .timeUnit, .digits],
    accepts: [
      "tomorrow": "2026-11-23", "today": "2026-11-22", "the day after tomorrow": "2026-11-24",
      "the day before yesterday": "2026-11-20", "tonight": "2026-11-22", "tomorow": "2026-11-23",
      "tomorrow evening": "2026-11-23", "this morning": "2026-11-22", "last night": "2026-11-21",
      "the day after tmrw": "2026-11-24", "2moro": "2026-11-23",
      "this time next week": "2026-11-29", "day after next": "2026-11-24",
      "this day": "2026-11-22", "end of the day tomorrow": "2026-11-23",
      "tomorrow eod": "2026-11-23", "today + 10 days": "2026-12-02",
    ],
    refuses: ["the day after", "any day", "2 more"]
  ) { words, start in
    let token = words[start]
    if token.digits == 1 {
      guard token.sense.value == 2, words[start + 1].is(.moro, .morrow), !words[start + 1].spaced
      else { return nil }
      return Reading(value: .offset(1), end: start + 2)
    }
    if token.is(.this), words[start + 1].is(.time) {
      if words[start + 2].is(.tomorrow) { return Reading(value: .offset(1), end: start + 3) }
      guard words[start + 2].is(.next), let unit = words.timeUnit(at: start + 3, afterDigits: false)
      else { return nil }
      switch unit.value {
      case .week, .month, .year:
        return Reading(value: .shifted(.offset(0), 1, unit.value), end: unit.end)
      default: return nil
      }
    }
    if token.is(.now), words.topic == .date, words[start + 1].kind != .word,
      words[start - 1].kind == .edge || words[start - 1].is(.right, .is, .just)
    {
      return Reading(value: .offset(0), end: start + 1)
    }
    if words.topic == .date, let close = words.closeOfDay(at: start) {
      return words.deeper().date(at: close).map { Reading(value: $0.value, end: $0.end) }
        ?? Reading(value: .offset(0), end: close)
    }
    if token.is(.today, .tomorrow), words[start + 1].is(.week), words[start + 2].kind != .word {
      return Reading(value: .offset(token.is(.today) ? 7 : 8), end: start + 2)
    }
    // "today next week", "this day next year"
    let behind =
      token.is(.today) ? start + 1 : token.is(.this) && words[start + 1].is(.day) ? start + 2 : 0
    if behind > 0, words.topic == .date, words[behind].is(.next),
      let unit = words.timeUnit(at: behind + 1, afterDigits: false), unit.value.seconds > 86_400
    {
      return Reading(value: .shifted(.offset(0), 1, unit.value), end: unit.end)
    }
    // "this day week"
    if token.is(.this), words[start + 1].is(.day), words[start + 1].sense.index == 4,
      !words[start + 1].has(.plural)
    {
      return words[start + 2].is(.week)
        ? Reading(value: .offset(7), end: start + 3) : Reading(value: .offset(0), end: start + 2)
    }
    // "today + 10 days"
    if token.is(.today), words[start + 1].isMark("+") || words[start + 1].is(.plus),
      let shift = words.shift(at: start + 2)
    {
      return Reading(value: shift.value.applied(to: .offset(0), sign: 1), end: shift.end)
    }
    if token.is(.today) || token.is(.tonight) { return Reading(value: .offset(0), end: start + 1) }
    if token.is(.tomorrow) {
      return Reading(value: .offset(1), end: start + 1)
    }
    if token.is(.yesterday) { return Reading(value: .offset(-1), end: start + 1) }
    if token.is(.overmorrow) { return Reading(value: .offset(2), end: start + 1) }
    if token.is(.this) {
      let part = words.skipping(start + 1, .very)
      if words[part].has(.dayPart) { return Reading(value: .offset(0), end: part + 1) }
    }
    if token.is(.last), words[start + 1].is(.night, .evening) {
      return Reading(value: .offset(-1), end: start + 2)
    }
    if token.is(.following) || token.is(.next), words[start + 1].is(.day),
      words[start + 1].sense.index == 4,
      words[start + 1].end - words[start + 1].start == 3, words.topic == .date
    {
      return Reading(value: .offset(1), end: start + 2)
    }
    var next = start
    if words[next].is(.the) { next += 1 }
    if words[next].is(.the) || words[start].is(.the), words[next].is(.next, .following),
      words[next + 1].is(.day),
      words.topic == .date, words[next + 1].end - words[next + 1].start == 3
    {
      return Reading(value: .offset(1), end: next + 2)
    }
    // "the previous day"
    if words[next].is(.past, .prior), words[next + 1].is(.day), words.topic == .date,
      words[next + 1].end - words[next + 1].start == 3
    {
      return Reading(value: .offset(-1), end: next + 2)
    }
    guard words[next].is(.day), words[next].end - words[next].start == 3 else { return nil }
    if words[next + 1].is(.after), words[next + 2].is(.tomorrow) {
      return Reading(value: .offset(2), end: next + 3)
    }
    if words[next + 1].is(.after), words[next + 2].is(.next), !words[next + 3].has(.weekday),
      words.topic == .date
    {
      return Reading(value: .offset(2), end: next + 3)
    }
    if words[next + 1].is(.before), words[next + 2].is(.yesterday) {
      return Reading(value: .offset(-2), end: next + 3)
    }
    // "what happened the day before"
    if words[next + 1].is(.before), words[next + 2].endsSentence, words.topic == .date {
      return Reading(value: .offset(-1), end: next + 2)
    }
    guard words[next + 1].is(.after, .before) || words[next + 1].is(.following),
      !words[next + 2].is(.next) || words[next + 3].has(.weekday),
      let base = words.deeper().date(at: next + 2)
    else { return nil }
    return Reading(
      value: .shifted(base.value, words[next + 1].is(.before) ? -1 : 1, .day), end: base.end)
  }

  /// So long from today: "in 16 weeks", "in a month", "within 10 days".
  static let offsetIn = Rule(
    "dates.in", from: [.dateLead, .filler],
    accepts: [
      "in 16 weeks": "2027-03-14", "in a month": "2026-12-22",
      "in two and a half weeks": "2026-12-10",
      "in about 3 months": "2027-02-22", "in2weeks": "2026-12-06",
      "in a couple of weeks": "2026-12-06",
      "in 10 days time": "2026-12-02", "in 5 nights": "2026-11-27",
      "after three weeks": "2026-12-13", "in 48 hours": "2026-11-24",
      "in 5 working days": "2026-11-27", "in just over two weeks": "2026-12-06",
      "in 3 days on friday": "2026-11-27", "in 2 weeks from tomorrow": "2026-12-07",
      "before two days i have run": "2026-11-20", "it is after three weeks": "2026-12-13",
    ],
    refuses: ["in 45 minutes", "in 2 hours", "after 2 weeks of rest", "in march", "in 16"]
  ) { words, start in
    let isAfter = words[start].is(.after)
    if let ago = words.daysBefore(at: start) { return ago }
    let isAlone = words.topic == .date && (0..<start).allSatisfy { words.opensLength($0) }
    guard words[start].is(.in, .within) || isAfter && isAlone else { return nil }
    if let days = words.workdays(at: start + 1) { return days }
    let first = words.skipping(
      start + 1, .about, .around, .roughly, .approximately, .exactly, .like, .the, .next, .another,
      .just, .only, .maybe, .over)
    guard let shift = words.shift(at: first) else { return nil }
    var end = shift.end
    // "in 2 weeks from tomorrow"
    if words[end].is(.from), let away = offsetFrom.read(words, first) { return away }
    if words[end].is(.from), words[end + 1].is(.now, .today) { end += 2 }
    if words[end].is(.time) || words[end].isMark("'") && words[end + 1].is(.time) {
      end += words[end].is(.time) ? 1 : 2
    }
    if isAfter, words[end].kind == .word { return nil }
    return Reading(value: shift.value.applied(to: .offset(0), sign: 1), end: end)
  }

  /// So long from, after or before a day: "a week from saturday", "10 days before christmas".
  static let offsetFrom = Rule(
    "dates.from",
    from: [.week, .timeUnit, .digits, .cardinal, .article, .fraction, .dateLead, .multiplier],
    accepts: [
      "16 weeks from now": "2027-03-14", "a week from saturday": "2026-12-05",
      "10 days before christmas": "2026-12-15", "two days after tomorrow": "2026-11-25",
      "3 weeks from today": "2026-12-13", "5 days later": "2026-11-27",
      "2 weeks away": "2026-12-06",
      "four weeks after 14 march": "2027-04-11",
    ],
    refuses: ["2 days after my run", "3 weeks"]
  ) { words, start in
    if let days = words.workdays(at: start), words[days.end].is(.from),
      words[days.end + 1].is(.now, .today)
    {
      return Reading(value: days.value, end: days.end + 2)
    }
    // "three months today", "fortnight today", "a week tomorrow"
    let bare =
      words[start].is(.fortnight) ? Reading(value: Shift(parts: [(2, .week)]), end: start + 1) : nil
    if let shift = words.shift(at: start) ?? bare, words[shift.end].is(.today, .tomorrow) {
      return Reading(
        value: shift.value.applied(to: .offset(words[shift.end].is(.today) ? 0 : 1), sign: 1),
        end: shift.end + 1)
    }
    guard let shift = words.shift(at: start) ?? words.bareWeek(at: start) else { return nil }
    let joint = words[shift.end]
    if joint.is(.hence, .later) || joint.is(.away) || joint.is(.out) {
      guard !joint.is(.out) || words.expectsDate else { return nil }
      var end = shift.end + 1
      if joint.is(.away) || joint.is(.out), words[end].is(.from), words[end + 1].is(.now, .today) {
        end += 2
      }
      return Reading(value: shift.value.applied(to: .offset(0), sign: 1), end: end)
    }
    guard
      joint.is(.from, .after) || joint.is(.before, .past) || joint.is(.prior)
        || joint.is(.following)
    else {
      return nil
    }
    var next = shift.end + 1
    // "3 weeks after", and nothing behind it.
    if joint.is(.after, .before), words[next].endsSentence, words.topic == .date,
      (0..<start).allSatisfy({ words.opensLength($0) })
    {
      return Reading(
        value: shift.value.applied(to: .offset(0), sign: joint.is(.after) ? 1 : -1), end: next)
    }
    if joint.is(.prior) {
      guard words[next].is(.to) else {
        return Reading(value: shift.value.applied(to: .offset(0), sign: -1), end: next)
      }
      next += 1
    }
    let sign = joint.is(.before) || joint.is(.prior) ? -1 : 1
    if joint.is(.from, .before) {
      let now = words.skipping(next, .right, .this)
      let isMoment =
        now > next && (words[now].is(.moment, .second) || words[now].is(.minute, .very))
      if words[now].is(.now, .here) || isMoment {
        return Reading(value: shift.value.applied(to: .offset(0), sign: sign), end: now + 1)
      }
    }
    guard let base = words.deeper().date(at: next) else { return nil }
    if case .period = base.value { return nil }
    var value = base.value
    // "a week from saturday": the coming one.
    if case .weekday(let weekday, .bare) = value { value = .weekday(weekday, .coming) }
    return Reading(value: shift.value.applied(to: value, sign: sign), end: base.end)
  }

  /// A length of time alone, where a date was asked for: "16 weeks", "ten weeks to go".
  static let duration = Rule(
    "dates.length", from: [.digits, .cardinal, .article],
    accepts: [
      "16 weeks": "2027-03-14", "+3 days": "2026-11-25", "we have ten weeks left": "2027-01-31",
      "it's 16 weeks": "2027-03-14", "8 weeks to go": "2027-01-17", "10 sleeps to go": "2026-12-02",
      "3 weeks or so": "2026-12-13", "hmm 14 weeks. wait no, 15": "2027-03-07",
      "got 15 weeks left by my count": "2027-03-07", "give me a month, dear": "2026-12-22",
      "t minus 40 days and counting": "2027-01-01", "+1 decade -2 years": "2034-11-22",
    ],
    refuses: ["45 minutes", "16", "after 2 weeks of rest", "2 weeks left me tired"]
  ) { words, start in
    guard words.topic == .date, words.depth == 0, let shift = words.shift(at: start) else {
      return nil
    }
    var end = shift.end
    var isLeft = false
    // "hmm 14 weeks. wait no, 15"
    if shift.value.parts.count == 1, words.opensLength(upTo: start),
      let recount = words.recounted(from: end)
    {
      return Reading(
        value: .shifted(.offset(0), recount.count, shift.value.parts[0].unit), end: recount.end)
    }
    if words.closesLength(from: end), words.opensLength(upTo: start), end < words.count,
      !(start == 1 && (words[0].isMark("-") || words[0].is(.minus)))
    {
      return Reading(value: shift.value.applied(to: .offset(0), sign: 1), end: words.count)
    }
    if words[end].is(.left), words[end + 1].kind != .word {
      isLeft = true
      end += 1
    } else if words[end].is(.to), words[end + 1].is(.go) {
      isLeft = true
      end += 2
    } else if words[end].is(.until, .till) || words[end].is(.before) || words[end].is(.to) {
      // "12 weeks till race day": what it is until is named.
      guard words[end + 1].kind == .word, words.date(at: end + 1) == nil else { return nil }
      isLeft = true
    } else if words[end].is(.or), words[end + 1].is(.so) {
      end += 2
    } else if words[end].is(.time) {
      end += 1
    } else if words[end].is(.lol) {
      isLeft = true
    } else if words[end].is(.and), words[end + 1].kind == .word, end + 2 == words.count {
      // "t minus 40 days and counting"
      isLeft = words.date(at: end + 1) == nil
    }
    // "16 weeks, give or take"
    let isAside =
      words[end].isMark(",") && start <= 2 && words[end + 1].kind == .word
      && words.shift(at: end + 1) == nil && words.date(at: end + 1) == nil
    guard
      isLeft || isAside || end == words.count || end == words.count - 1 && words[end].kind == .mark
    else {
      return nil
    }
    guard isLeft || words.opensLength(upTo: start) else { return nil }
    // "-3 days"
    let isPast = start == 1 && (words[0].isMark("-") || words[0].is(.minus))
    return Reading(value: shift.value.applied(to: .offset(0), sign: isPast ? -1 : 1), end: end)
  }
}
