import Training

/// Weekdays that are counted from today, or stand beside another day.
extension Rule<DayNamed> {
  /// So many of a weekday from now or ago: "three sundays from now", "two mondays ago".
  static let weekdaysFromNow = Rule(
    "dates.weekdays-from-now", from: [.digits, .cardinal, .dateLead, .article, .ordinal],
    accepts: [
      "three sundays from now": "2026-12-13", "two mondays ago": "2026-11-09",
      "in 2 saturdays": "2026-12-05", "3 mondays after 25 may": "2027-06-14",
    ],
    refuses: ["three sundays a month"]
  ) { words, start in
    let hasIn = words[start].is(.in)
    let first = hasIn || words[start].is(.the) ? start + 1 : start
    guard let count = words.numeral(at: first),
      count.value.value >= 1, count.value.value < 500,
      count.value.value == count.value.value.rounded(), let weekday = words.weekday(at: count.end)
    else { return nil }
    let number = Int(capped: count.value.value)
    if count.value.isOrdinal {
      // "the 3rd friday from now"
      guard words[weekday.end].is(.from), words[weekday.end + 1].is(.now, .today) else {
        return nil
      }
      return Reading(value: .weekdays(number, weekday.value), end: weekday.end + 2)
    }
    if words[weekday.end].is(.from), words[weekday.end + 1].is(.now, .today) {
      return Reading(value: .weekdays(number, weekday.value), end: weekday.end + 2)
    }
    if words[weekday.end].is(.ago, .back) {
      return Reading(value: .weekdays(-number, weekday.value), end: weekday.end + 1)
    }
    if words[weekday.end].is(.later, .hence) {
      return Reading(value: .weekdays(number, weekday.value), end: weekday.end + 1)
    }
    if words[weekday.end].is(.after, .before), words[count.end].has(.plural),
      let base = words.deeper().date(at: weekday.end + 1), base.value.isDated
    {
      return Reading(
        value: .beside(
          weekday.value, words[weekday.end].is(.after) ? number : -number, base.value),
        end: base.end)
    }
    return hasIn && words[count.end].has(.plural)
      ? Reading(value: .weekdays(number, weekday.value), end: weekday.end) : nil
  }

  /// The weekday before or after a day: "the sunday before easter", "saturday after 14 march".
  static let weekdayBeside = Rule(
    "dates.weekday-beside", from: [.weekday, .article, .dateLead],
    accepts: [
      "the sunday just before easter": "2027-03-21", "the saturday after 14 march": "2027-03-20",
      "monday after christmas": "2026-12-28", "the monday after next monday": "2026-11-30",
      "the closest sunday to 14 march": "2027-03-14", "the saturday nearest 1 may": "2027-05-01",
    ],
    refuses: ["sunday before work", "sunday after lunch"]
  ) { words, start in
    var next = start
    if words[next].is(.on) { next += 1 }
    if words[next].is(.the) { next += 1 }
    if let nearest = words.nearestWeekday(at: next) { return nearest }
    var count = 1
    if let ordinal = words.ordinalCount(at: next), ordinal.value > 0 {
      count = ordinal.value
      next = ordinal.end
    }
    guard let weekday = words.weekday(at: next) else { return nil }
    let joint = words.skipping(weekday.end, .just, .right)
    guard words[joint].is(.before, .after) || words[joint].is(.following),
      !words[joint + 1].is(.next) || words[joint + 2].has(.weekday),
      let base = words.deeper().date(at: joint + 1)
    else { return nil }
    let signed = words[joint].is(.before) ? -count : count
    return Reading(value: .beside(weekday.value, signed, base.value), end: base.end)
  }
}

extension Words {
  /// "closest monday to 5 october", "monday nearest 5 october".
  fileprivate func nearestWeekday(at start: Int) -> Reading<DayNamed>? {
    func isNearest(_ position: Int) -> Bool { self[position].is(.nearest, .closest) }
    let at = isNearest(start) ? start + 1 : start
    guard let weekday = weekday(at: at) else { return nil }
    var next = weekday.end
    if at == start {
      guard isNearest(next) else { return nil }
      next += 1
    } else {
      guard self[next].is(.to) else { return nil }
    }
    if self[next].is(.to) { next += 1 }
    guard let base = deeper().date(at: next), base.value.isDated else { return nil }
    return Reading(value: .nearest(weekday.value, base.value), end: base.end)
  }
}
