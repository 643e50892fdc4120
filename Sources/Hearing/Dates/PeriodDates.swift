import Training

extension Rule<DayNamed> {
  /// The nth or last day of a period: "last day of february", "first day of next month".
  static let dayOfPeriod = Rule(
    "dates.day-of-period", from: [.ordinal, .digits, .dateLead, .article],
    accepts: [
      "last day of february": "2027-02-28", "the first day of next month": "2026-12-01",
      "last day of the year": "2026-12-31", "last day of march 2027": "2027-03-31",
    ],
    refuses: ["first day", "last day of my plan"]
  ) { words, start in
    var next = start
    if words[next].is(.on) { next += 1 }
    if words[next].is(.the) || words[next].is(.very) { next += 1 }
    guard let count = words.ordinalCount(at: next), words[count.end].is(.day),
      words[count.end].sense.index == 4, let period = words.periodBehind(count.end + 1)
    else { return nil }
    return Reading(value: .dayOf(count.value, period.value), end: period.end)
  }

  /// This, next, coming weekend, and the one after next.
  static let weekend = Rule(
    "dates.weekend", from: [.dayGroup, .dateLead, .article, .digits, .cardinal],
    accepts: [
      "next weekend": "2026-11-28", "the weekend after next": "2026-12-05",
      "this weekend": "2026-11-22", "in two weekends": "2026-12-05", "last weekend": "2026-11-14",
    ],
    refuses: ["weekends", "every weekend", "on the weekends"]
  ) { words, start in
    var next = start
    if words[next].is(.on, .at) || words[next].is(.in) { next += 1 }
    if words[next].is(.the, .a) { next += 1 }
    let isSunday = words.today.weekday == .sun
    if words[next].is(.weekend), words[next].end - words[next].start < 8 {
      let after = words[next + 1]
      if after.is(.after), words[next + 2].is(.next) {
        return Reading(value: .weekend(2), end: next + 3)
      }
      if after.is(.of, .around) || after.is(.on), let base = words.deeper().date(at: next + 2),
        base.value.isDated
      {
        return Reading(value: .weekendAround(base.value), end: base.end)
      }
      if let base = words[next + 1].is(.before) || words[next + 1].is(.after)
        ? words.deeper().date(at: next + 2) : nil
      {
        return Reading(
          value: .beside(.sat, words[next + 1].is(.before) ? -1 : 1, base.value), end: base.end)
      }
      // "bank holiday weekend": which of them is not told.
      guard words.topic == .date, !words[start - 1].is(.every, .some),
        !words[start - 1].is(.vacation), !words[start - 1].is(.that)
      else { return nil }
      return Reading(value: .weekend(0), end: next + 1)
    }
    if words[next + 1].is(.weekend) {
      if words[next].is(.next) {
        return Reading(value: .weekend(1), end: next + 2)
      }
      if words[next].is(.this) { return Reading(value: .weekend(0), end: next + 2) }
      if words[next].is(.coming, .following) {
        return Reading(value: .weekend(isSunday ? 1 : 0), end: next + 2)
      }
      if words[next].is(.last, .past) { return Reading(value: .weekend(-1), end: next + 2) }
    }
    if words[next].is(.this), words[next + 1].is(.coming), words[next + 2].is(.weekend) {
      return Reading(value: .weekend(isSunday ? 1 : 0), end: next + 3)
    }
    if let count = words.numeral(at: next), words[count.end].is(.weekend), count.value.value >= 1,
      count.value.value < 300, !count.value.isOrdinal
    {
      let number = Int(capped: count.value.value)
      if words[count.end + 1].is(.from) && words[count.end + 2].is(.now) {
        return Reading(value: .weekend(number - (isSunday ? 0 : 1)), end: count.end + 3)
      }
      if words[count.end + 1].is(.ago) {
        return Reading(value: .weekend(-number), end: count.end + 2)
      }
      if words[start].is(.in) {
        return Reading(value: .weekend(number - (isSunday ? 0 : 1)), end: count.end + 1)
      }
    }
    return nil
  }

  /// A weekend of a month: "last weekend in september", "first weekend of may 2027".
  static let weekendOf = Rule(
    "dates.weekend-of", from: [.ordinal, .digits, .dateLead, .article],
    accepts: ["last weekend in september": "2027-09-25", "the first weekend of may": "2027-05-01"],
    refuses: ["last weekend", "first weekend"]
  ) { words, start in
    var next = start
    if words[next].is(.on) { next += 1 }
    if words[next].is(.the) { next += 1 }
    guard let count = words.ordinalCount(at: next), words[count.end].is(.weekend),
      let period = words.periodBehind(count.end + 1)
    else { return nil }
    return Reading(value: .weekendOf(count.value, period.value), end: period.end)
  }

  /// The beginning, middle or end of a period: "end of may", "mid march", "start of next month".
  static let partOfPeriod = Rule(
    "dates.part", from: [.dateLead, .article],
    accepts: [
      "end of may": "2027-05-31", "mid march": "2027-03-15", "mid-march 2028": "2028-03-15",
      "the beginning of april": "2027-04-01", "end of the month": "2026-11-30", "eom": "2026-11-30",
      "end of next week": "2026-11-29", "late may": "2027-05-31", "end of the year": "2026-12-31",
      "end of next quarter": "2027-03-31", "end of the summer": "2027-08-31",
    ],
    refuses: ["end of my plan", "start running"]
  ) { words, start in
    if words[start].is(.eom) { return Reading(value: .part(.end, .monthOffset(0)), end: start + 1) }
    if words[start].is(.eoy) { return Reading(value: .part(.end, .yearOffset(0)), end: start + 1) }
    if words[start].is(.eow) { return Reading(value: .part(.end, .week(0)), end: start + 1) }
    var next = start
    if words[next].is(.at, .by) || words[next].is(.in, .on) || words[next].is(.until, .towards) {
      next += 1
    }
    if words[next].is(.the) { next += 1 }
    if words[next].is(.very) { next += 1 }
    let part: DayNamed.Part
    if words[next].is(.end, .late) {
      part = .end
    } else if words[next].is(.beginning, .start) || words[next].is(.early, .begin) {
      part = .beginning
    } else if words[next].is(.mid, .middle) {
      part = .middle
    } else {
      return nil
    }
    let isBare = words[next].is(.mid) || words[next].is(.early, .late)
    next = words.skippingHyphen(next + 1)
    if let period = words.periodBehind(next) {
      // "they end jan 15"
      if case .month = period.value, (1...2).contains(words[period.end].digits),
        !words.isMeasured(period.end + 1)
      {
        return nil
      }
      return Reading(value: .part(part, period.value), end: period.end)
    }
    if let month = words.month(at: next), isBare || words.topic == .date {
      let year = words.trailingYear(at: month.end)
      return Reading(
        value: .part(part, .month(month.value, year: year?.value)), end: year?.end ?? month.end)
    }
    guard isBare || words[next].is(.of),
      words[words[next].is(.of) ? words.skipping(next + 1, .the) : next].has(.season)
    else { return nil }
    let at = words[next].is(.of) ? words.skipping(next + 1, .the) : next
    let year = words.trailingYear(at: at + 1)
    return Reading(
      value: .part(part, .season(Int(words[at].sense.index), year: year?.value)),
      end: year?.end ?? at + 1)
  }

  /// A week, a month from now, a year or a season: no one day, so the coach asks.
  static let period = Rule(
    "dates.period", from: [.dateLead, .article, .season, .week],
    accepts: [
      "next month": "coarse", "next week": "coarse", "in spring": "coarse", "next year": "coarse",
    ],
    refuses: ["next one", "in spring shoes"]
  ) { words, start in
    var next = start
    if words[next].is(.in) || words[next].is(.by) || words[next].is(.during) { next += 1 }
    if words[next].is(.the) { next += 1 }
    if words[next].is(.week),
      words[next + 1].is(.of, .around) || words[next + 1].is(.before, .after),
      let base = words.deeper().date(at: words.skipping(next + 2, .the)), base.value.isDated
    {
      return Reading(
        value: .period(.days(base.value, .shifted(base.value, 6, .day))), end: base.end)
    }
    if let week = words.weekOffset(at: next), !words[next].is(.in) {
      return Reading(value: .period(.week(week.value)), end: week.end)
    }
    if let month = words.monthOffset(at: next), !words[next].is(.in, .of) {
      return Reading(value: .period(.monthOffset(month.value)), end: month.end)
    }
    if words[next].is(.next), words[next + 1].is(.year) {
      return Reading(value: .period(.yearOffset(1)), end: next + 2)
    }
    if words[next].is(.this, .last), words[next + 1].is(.year) {
      return Reading(value: .period(.yearOffset(words[next].is(.this) ? 0 : -1)), end: next + 2)
    }
    var season = next
    if words[season].is(.next, .this) || words[season].is(.coming, .last) { season += 1 }
    let isSince = words[start - 1].is(.since)
    guard words[season].has(.season), season > start || words.topic == .date || isSince,
      !words[season].has(.plain) || season > start
    else { return nil }
    let year = words.trailingYear(at: season + 1)
    let end = year?.end ?? season + 1
    guard
      words[end].kind != .word || words[end].has(.dateLead) || words[end].is(.and)
        || words[end].is(.maybe)
    else { return nil }
    return Reading(
      value: .period(.season(Int(words[season].sense.index), year: year?.value)), end: end)
  }

  /// A month alone: the race is somewhere in it.
  static let monthAlone = Rule(
    "dates.month", from: [.month, .dateLead],
    accepts: [
      "in march": "coarse", "march 2027": "coarse", "next may": "coarse", "october": "coarse",
    ],
    refuses: ["i may run", "march on"]
  ) { words, start in
    var next = start
    if words[next].is(.in) || words[next].is(.by) || words[next].is(.during)
      || words[next].is(.sometime)
    {
      next += 1
    }
    var ahead = 0
    if words[next].is(.this, .coming) || words[next].is(.next) {
      next += 1
      // "next january 5"
      if words[next].has(.month), let day = Rule<DayNamed>.monthDay.read(words, next) { return day }
    }
    if words[next].is(.last) { next += 1; ahead = -1 }
    guard let month = words.month(at: next), words.isMonth(next, besideNumber: false) else {
      return nil
    }
    if let year = words.trailingYear(at: month.end),
      words[year.end - 1].digits != 2 || words[year.end - 2].isMark("'")
    {
      return Reading(value: .period(.month(month.value, year: year.value)), end: year.end)
    }
    if ahead < 0 {
      let (year, now, _) = words.today.civil
      return Reading(
        value: .period(.month(month.value, year: month.value < now ? year : year - 1)),
        end: month.end)
    }
    return Reading(value: .period(.month(month.value, year: nil)), end: month.end)
  }

  /// From one day to another: "3-5 june", "june 3 to 5"; no one day, so the coach asks.
  static let dayRange = Rule(
    "dates.range", from: [.digits, .month, .ordinal, .dateLead],
    accepts: [
      "3-5 june": "coarse", "june 3 to 5": "coarse", "either 3 or 5 june": "coarse",
      "between 3 and 5 june": "coarse",
      "3rd to 5th of june": "coarse",
    ],
    refuses: ["3-5 times", "14 june"]
  ) { words, start in
    var next = start
    if words[next].is(.from) || words[next].is(.between) || words[next].is(.the) { next += 1 }
    if words[next].is(.the) { next += 1 }
    if let month = words.month(at: next) {
      guard let first = words.dayNumber(at: month.end), words.isSpanJoint(first.end),
        let last = words.dayNumber(at: words.skipping(first.end + 1, .the)),
        last.value > first.value,
        !words.isMeasured(last.end), last.value <= 31
      else { return nil }
      let year = words.trailingYear(at: last.end)
      return Reading(
        value: .period(
          .days(
            .date(year: year?.value, month: month.value, day: first.value, weekday: nil),
            .date(year: year?.value, month: month.value, day: last.value, weekday: nil))),
        end: year?.end ?? last.end)
    }
    guard let first = words.dayNumber(at: next), words.isSpanJoint(first.end),
      let last = words.dayNumber(at: words.skipping(first.end + 1, .the)), last.value > first.value
    else { return nil }
    let monthAt = words[last.end].is(.of) ? last.end + 1 : last.end
    guard let month = words.month(at: monthAt) else { return nil }
    let year = words.trailingYear(at: month.end)
    return Reading(
      value: .period(
        .days(
          .date(year: year?.value, month: month.value, day: first.value, weekday: nil),
          .date(year: year?.value, month: month.value, day: last.value, weekday: nil))),
      end: year?.end ?? month.end)
  }
}

extension Words {
  /// "to", "-", "until", "and" between two days of a range.
  fileprivate func isSpanJoint(_ position: Int) -> Bool {
    let joint = self[position]
    return joint.isMark("-") || joint.isMark("/") || joint.is(.to, .until)
      || joint.is(.till, .through) || joint.is(.and, .or)
  }
}
