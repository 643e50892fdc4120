import Training

/// What stands behind a date and moves it.
extension Words {
  /// "2027-03-14 -10 days", "today + 10 days", "tomorrow, a year ago", "in 3 days on friday", "thursday, 2 years from now".
  func moved(_ find: Find<DayNamed>) -> Reading<DayNamed>? {
    guard topic == .date, depth == 0 else { return nil }
    let next = skippingComma(find.end)
    let isPlus = self[next].isMark("+") || self[next].is(.plus)
    // A hyphen that stands free after a date opens what is told beside it.
    var isMinus = self[next].is(.minus)
    if self[next].isMark("-"), self[next].spaced, self[next + 1].kind == .number {
      if case .offset = find.value { isMinus = true } else { isMinus = !self[next + 1].spaced }
    }
    if isPlus || isMinus, let shift = shift(at: next + 1) {
      let sign = isMinus ? -1 : 1
      return Reading(value: shift.value.applied(to: find.value, sign: sign), end: shift.end)
    }
    switch find.value {
    case .offset:
      guard let away = awayFromNow(at: next) else { return nil }
      return Reading(
        value: away.value.shift.applied(to: find.value, sign: away.value.sign), end: away.end)
    case .weekday(let weekday, .bare):
      guard let away = awayFromNow(at: next) else { return nil }
      let parts = away.value.shift.parts.map { (away.value.sign * $0.count, $0.unit) }
      return Reading(value: self.weekday(weekday, in: Shift(parts: parts)), end: away.end)
    case .shifted(let base, let count, let unit):
      guard self[find.end].is(.on), let weekday = weekday(at: find.end + 1),
        !self[find.end + 1].has(.plural)
      else { return nil }
      let value: DayNamed =
        switch (base, unit) {
        case (.offset(0), .week): self.weekday(weekday.value, in: Shift(parts: [(count, unit)]))
        case (_, .day), (_, .week), (_, .fortnight): .nearest(weekday.value, find.value)
        default: .beside(weekday.value, 1, find.value)
        }
      return Reading(value: value, end: weekday.end)
    default: return nil
    }
  }

  /// "2 years ago", "a month from now", "3 days hence".
  private func awayFromNow(at start: Int) -> Reading<(shift: Shift, sign: Int)>? {
    guard let shift = shift(at: start) else { return nil }
    if self[shift.end].is(.ago) { return Reading(value: (shift.value, -1), end: shift.end + 1) }
    if self[shift.end].is(.from), self[shift.end + 1].is(.now, .today) {
      return Reading(value: (shift.value, 1), end: shift.end + 2)
    }
    return nil
  }

  /// A weekday so far from now: of the week that lies so many weeks ahead, nearest to a day, or the
  /// first one from a month or year on.
  ///
  /// On a Sunday the week to come is this one.
  func weekday(_ weekday: Weekday, in shift: Shift) -> DayNamed {
    if shift.parts.allSatisfy({ $0.unit == .week || $0.unit == .fortnight }) {
      let weeks = shift.parts.reduce(0) { $0 + $1.count * ($1.unit == .fortnight ? 2 : 1) }
      let isSunday = today.weekday == .sun && weekday != .sun && weeks > 0
      return .weekdayOfWeek(weekday, isSunday ? weeks + 1 : weeks)
    }
    let base = shift.applied(to: .offset(0), sign: 1)
    return shift.parts.allSatisfy { $0.unit == .day }
      ? .nearest(weekday, base) : .beside(weekday, 1, base)
  }
}

extension Rule<DayNamed> {
  /// So long ago: "3 days ago", "two weeks back".
  static let ago = Rule(
    "dates.ago", from: [.filler, .digits, .cardinal, .article, .fraction],
    accepts: [
      "3 days ago": "2026-11-19", "a week ago": "2026-11-15", "couple of days ago": "2026-11-20",
      "3 months ago saturday": "2026-08-28", "2 weeks ago tomorrow": "2026-11-09",
    ],
    refuses: ["3 hours ago", "back pain"]
  ) { words, start in
    guard let shift = words.shift(at: start),
      words[shift.end].is(.ago, .back) || words[shift.end].is(.earlier)
    else { return nil }
    let end = shift.end + 1
    // "3 years ago this friday"
    if words.topic == .date, words[end].has(.weekday) || words[end].is(.this),
      let day = words.deeper().date(at: end), case .weekday = day.value
    {
      return Reading(value: shift.value.applied(to: day.value, sign: -1), end: day.end)
    }
    if words[end].has([.dateLead, .weekday]),
      words[end].is(.today, .yesterday) || words[end].is(.tomorrow)
    {
      return Reading(
        value: shift.value.applied(
          to: words[end].is(.today)
            ? .offset(0) : words[end].is(.yesterday) ? .offset(-1) : .offset(1), sign: -1),
        end: end + 1)
    }
    return Reading(value: shift.value.applied(to: .offset(0), sign: -1), end: end)
  }

  /// Day, month by name and year in an order of one's own: "march 2027 14", "14, 2027 march".
  static let anyOrder = Rule(
    "dates.any-order", from: [.digits, .month],
    accepts: [
      "march-2027-14": "2027-03-14", "march 2027 14": "2027-03-14", "2027, 14 march": "2027-03-14",
      "14-2027-march": "2027-03-14",
    ],
    refuses: ["march 2027 14 km", "2027 14", "14 2027"]
  ) { words, start in
    var month: Int?
    var day: Int?
    var year: Int?
    var next = start
    for place in 0..<3 {
      if place > 0, words[next].isMark(",") || words[next].isMark("-") || words[next].isMark("/") {
        next += 1
      }
      if month == nil, let named = words.month(at: next) {
        month = named.value
        next = named.end
      } else if year == nil, words[next].digits == 4,
        (1900...2199).contains(words[next].sense.value)
      {
        year = Int(capped: words[next].sense.value)
        next += 1
      } else if day == nil, words[next].kind == .number, let number = words.dayNumber(at: next),
        (1...31).contains(number.value)
      {
        day = number.value
        next = number.end
      } else {
        return nil
      }
    }
    guard let month, let day, let year, words[next].kind != .word else { return nil }
    return Reading(value: .date(year: year, month: month, day: day, weekday: nil), end: next)
  }
}
