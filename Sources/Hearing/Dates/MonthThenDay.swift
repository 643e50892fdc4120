import Training

extension Rule<DayNamed> {
  /// The month first, and its day said after it: "in march, the 21st", "in may, on sunday the 2nd".
  ///
  /// The day alone would be the next one of that number, in another month.
  static let monthThenDay = Rule(
    "dates.month-then-day", from: [.month, .dateLead, .article],
    accepts: [
      "in march, the 21st": "2027-03-21", "in march on the 21st": "2027-03-21",
      "sometime in march, maybe the 21st": "2027-03-21", "march 2028, the 5th": "2028-03-05",
      "in march, on sunday the 21st": "2027-03-21", "in february, the 30th": "no-such-day",
      "in march, the 21st i think": "2027-03-21", "at the end of may, the 31st": "2027-05-31",
      "end of april, i'd say the 25th": "2027-04-25",
      "in june, the day 27": "2027-06-27",
    ],
    refuses: ["in march, 3 runs", "in march or on the 21st", "in march, the 2nd race"]
  ) { words, start in
    let month: Reading<DayNamed>
    let named: Int
    let year: Int?
    // "at the end of may, the 31st"
    if let part = partOfPeriod.read(words, start),
      case .part(_, .month(let told, let of)) = part.value
    {
      (named, year) = (told, of)
      month = part
    } else if let alone = monthAlone.read(words, start),
      case .period(.month(let told, let of)) = alone.value
    {
      (named, year) = (told, of)
      month = alone
    } else {
      return nil
    }
    var next = words.skippingComma(month.end)
    if words[next].isMark(";") || words[next].isMark(":") || words[next].isMark("-") { next += 1 }
    next = words.skipping(next, .maybe, .say, .probably)
    next = words.skipping(next, .i, .id, .think, .guess, .say)
    // "in june, the day 27"
    let number = words.skipping(next, .the)
    if words[number].is(.day), words[number + 1].digits > 0,
      let day = words.dayNumber(at: number + 1), (1...39).contains(day.value)
    {
      return Reading(
        value: .date(year: year, month: named, day: day.value, weekday: nil), end: day.end)
    }
    for rule in [dayOfMonth, weekdayDate]
    where !rule.cues.isDisjoint(with: words[next].sense.kinds) {
      guard let day = rule.read(words, next),
        case .dayOfMonth(let number, let weekday) = day.value
      else { continue }
      return Reading(
        value: .date(year: year, month: named, day: number, weekday: weekday), end: day.end)
    }
    return nil
  }
}

extension Words {
  /// "of next month", "next month", "of this month", "of the month", "last month".
  func monthOffset(at start: Int) -> Reading<Int>? {
    var next = start
    let hasOf = self[next].is(.of) || self[next].is(.in)
    if hasOf { next += 1 }
    if self[next].is(.the) { next += 1 }
    if self[next].is(.month), self[next].sense.index == 7, hasOf {
      return self[next + 1].is(.after) && self[next + 2].is(.next)
        ? Reading(value: 2, end: next + 3) : Reading(value: 0, end: next + 1)
    }
    guard self[next + 1].is(.month) else { return nil }
    if self[next].is(.next, .following) || self[next].is(.coming) {
      return Reading(value: 1, end: next + 2)
    }
    if self[next].is(.this, .current) { return Reading(value: 0, end: next + 2) }
    if self[next].is(.last, .past) { return Reading(value: -1, end: next + 2) }
    return nil
  }
}
