import Training

extension Rule<DayNamed> {
  /// Every way in which one day is named; the longest wins, then the earlier in this list.
  package static let all: [Rule<DayNamed>] = [
    .iso, .numericDate, .eightDigits, .spacedFigures, .yearFirst, .dayMonth, .monthDay, .dayOfMonth,
    .weekdayDate,
    .weekdayName, .relativeWeekday, .weekdayOfWeek, .weekFromWeekday, .nthWeekday,
    .nthOfPeriodBefore, .dayOfPeriod,
    .relativeDay, .offsetIn, .offsetFrom, .ago, .weekdaysFromNow, .weekdayBeside, .weekend,
    .weekendOf, .holidayWeekend, .holiday, .partOfPeriod, .period, .monthAlone, .monthThenDay,
    .dayRange,
    .duration, .anyOrder,
  ]
}

extension Words {
  /// The longest date at a position, with the time of day behind it.
  func date(at position: Int) -> Find<DayNamed>? {
    guard depth < 3, var find = longest(of: Rule<DayNamed>.all, at: position) else { return nil }
    find.end = skippingTime(find.end)
    if let moved = moved(find) {
      find.value = moved.value
      find.end = moved.end
    }
    return find
  }

  /// The same words one step deeper, for a date within a date.
  func deeper() -> Words {
    var words = self
    words.depth += 1
    return words
  }

  /// All dates of the utterance.
  func dates() -> [Find<DayNamed>] {
    var finds: [Find<DayNamed>] = []
    var position = 0
    while position < count {
      if let find = date(at: position) {
        // "Since summer" is told of the past, and is no time of a race.
        if case .period = find.value, topic == .date, self[position - 1].is(.since) {
          position = find.end
          continue
        }
        finds.append(find)
        position = find.end
      } else {
        position += 1
      }
    }
    return finds
  }
}
