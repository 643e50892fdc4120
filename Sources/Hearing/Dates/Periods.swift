import Training

/// Where a period begins and ends, and which day of it is meant.
extension DayNamed {
  /// A day within a period: the month's own way, or from its first and last day.
  func inPeriod(
    _ period: Period, on today: Day, month: (Int, Int) -> Day?, whole: (Day, Day) -> Day
  ) -> Resolved {
    switch period {
    case .month(let number, let year):
      if let year {
        guard let found = month(year, number) else { return .none }
        return Resolved(found, doubt: found < today ? .past : nil)
      }
      let thisYear = today.civil.year
      for ahead in 0...1 {
        guard let found = month(thisYear + ahead, number) else {
          // "the 5th tuesday of february": refused, not looked for in another year.
          if let last = Day(
            year: thisYear + ahead, month: number,
            day: Day.length(ofMonth: number, year: thisYear + ahead)), last >= today
          {
            return .none
          }
          continue
        }
        if found >= today { return Resolved(found) }
      }
      return .none
    case .monthOffset(let offset):
      guard let some = today.adding(months: offset) else { return .none }
      let (year, number, _) = some.civil
      guard let found = month(year, number) else { return .none }
      return Resolved(found, doubt: found < today && offset >= 0 ? .past : nil)
    default:
      guard let (first, last) = Self.bounds(of: period, on: today, after: true) else {
        return .none
      }
      let found = whole(first, last)
      guard found >= first, found <= last else { return .none }
      if period == .theYear, found < today {
        return inPeriod(.yearOffset(1), on: today, month: month, whole: whole)
      }
      return Resolved(found)
    }
  }

  /// First and last day of a period, the next one where it has no year.
  static func bounds(of period: Period, on today: Day, after: Bool) -> (Day, Day)? {
    let (year, month, _) = today.civil
    func monthBounds(_ year: Int, _ month: Int) -> (Day, Day)? {
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      return (first, first + (Day.length(ofMonth: month, year: year) - 1))
    }
    switch period {
    case .month(let number, let given):
      if let given { return monthBounds(given, number) }
      return monthBounds(number < month ? year + 1 : year, number)
    case .monthOffset(let offset):
      guard let some = today.adding(months: offset) else { return nil }
      return monthBounds(some.civil.year, some.civil.month)
    case .year(let given):
      guard let first = Day(year: given, month: 1, day: 1),
        let last = Day(year: given, month: 12, day: 31)
      else { return nil }
      return (first, last)
    case .yearOffset(let offset): return bounds(of: .year(year + offset), on: today, after: after)
    case .theYear: return bounds(of: .year(year), on: today, after: after)
    case .week(let offset):
      let monday = today.weekStart + offset * 7
      return (monday, monday + 6)
    case .quarter(let offset):
      return Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)?.adding(months: offset * 3)
        .flatMap { first in first.adding(months: 3).map { (first, $0 - 1) } }
    case .season(let season, let given):
      let firstMonth = [3, 6, 9, 12][Swift.max(0, Swift.min(3, season))]
      for candidate in [year - 1, year, year + 1] where given == nil || candidate == given {
        guard let first = Day(year: candidate, month: firstMonth, day: 1),
          let end = first.adding(months: 3)
        else { continue }
        if given != nil || end > today { return (first, end - 1) }
      }
      return nil
    case .days(let first, let last):
      guard let start = first.resolved(on: today, dates: .dmy).heard.day,
        let end = last.resolved(on: today, dates: .dmy).heard.day, end >= start
      else { return nil }
      return (start, end)
    }
  }
}
