import Training

extension Rule<DayNamed> {
  /// The month first, and its day said after it: "in march, the 21st", "in may, on sunday the 2nd".
  ///
  /// The day alone would be the next one of that number, in another month.
  static let monthThenDay = Rule(
    "dates.month-then-day", from: [.month, .dateLead],
    accepts: [
      "in march, the 21st": "2027-03-21", "in march on the 21st": "2027-03-21",
      "sometime in march, maybe the 21st": "2027-03-21", "march 2028, the 5th": "2028-03-05",
      "in march, on sunday the 21st": "2027-03-21", "in february, the 30th": "no-such-day",
    ],
    refuses: ["in march, 3 runs", "in march or on the 21st", "in march, the 2nd race"]
  ) { words, start in
    guard let month = monthAlone.read(words, start),
      case .period(.month(let named, let year)) = month.value
    else { return nil }
    var next = words.skippingComma(month.end)
    if words[next].isMark(";") || words[next].isMark(":") || words[next].isMark("-") { next += 1 }
    next = words.skipping(next, .maybe)
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
