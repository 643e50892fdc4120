import Training

/// A named day set against today: a day, or why there is none.
struct Resolved: Hashable, Sendable {
  var heard: DateHeard

  init(_ day: Day?, other: Day? = nil, doubt: DateHeard.Doubt? = nil, grain: DateHeard.Grain = .day)
  {
    heard = DateHeard(day: day, other: other == day ? nil : other, doubt: doubt, grain: grain)
  }

  static let none = Resolved(nil, doubt: .noSuchDay)
}

extension DayNamed {
  /// Years away from today beyond which nobody counts; more is no date.
  private static let farthest = 2500

  /// The day that is meant, seen from today.
  func resolved(on today: Day, dates order: DateOrder?) -> Resolved {
    switch self {
    case .offset(let days): return Resolved(today + days)
    case .impossible(let doubt): return Resolved(nil, doubt: doubt)
    case .date(let year, let month, let day, let weekday):
      return civil(year: year, month: month, day: day, weekday: weekday, on: today)
    case .numeric(let first, let second, let year, let weekday):
      return numeric(first, second, year: year, weekday: weekday, on: today, order: order)
    case .dayOfMonth(let day, let weekday): return dayOfMonth(day, weekday, on: today)
    case .weekday(let weekday, let which): return Self.weekday(weekday, which, on: today)
    case .weekdayOfWeek(let weekday, let week):
      return Resolved(today.weekStart + week * 7 + weekday.rawValue)
    case .nth(let count, let weekday, let period):
      return inPeriod(period, on: today) { year, month in
        Day.nth(count, weekday, month: month, year: year)
      } whole: { first, last in
        count > 0
          ? first + ((weekday.rawValue - first.weekday.rawValue + 7) % 7 + (count - 1) * 7)
          : last - ((last.weekday.rawValue - weekday.rawValue + 7) % 7 + (-count - 1) * 7)
      }
    case .dayOf(let count, let period):
      return inPeriod(period, on: today) { year, month in
        let length = Day.length(ofMonth: month, year: year)
        return Day(year: year, month: month, day: count > 0 ? count : length + 1 + count)
      } whole: { first, last in
        count > 0 ? first + (count - 1) : last + (count + 1)
      }
    case .weekdays(let count, let weekday):
      let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
      if count > 0 { return Resolved(today + ((ahead == 0 ? 7 : ahead) + (count - 1) * 7)) }
      let behind = (today.weekday.rawValue - weekday.rawValue + 7) % 7
      return Resolved(today - ((behind == 0 ? 7 : behind) + (-count - 1) * 7))
    case .workdays(let count):
      var day = today
      var left = Swift.min(count, 1000)
      while left > 0 {
        day = day + 1
        if day.weekday < .sat { left -= 1 }
      }
      return Resolved(day)
    case .shifted(let base, let count, let unit):
      return shifted(base, count, unit, on: today, order: order)
    case .holidayFrom(let holiday, let base):
      guard let from = base.resolved(on: today, dates: order).heard.day else { return .none }
      return Self.holiday(holiday, year: nil, on: from)
    case .holiday(let holiday, let year): return Self.holiday(holiday, year: year, on: today)
    case .beside(let weekday, let count, let base):
      var resolved = base.resolved(on: today, dates: order).heard
      guard let day = resolved.day else { return Resolved(nil, doubt: resolved.doubt) }
      if count > 0 {
        let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
        resolved.day = day + ((ahead == 0 ? 7 : ahead) + (count - 1) * 7)
      } else {
        let behind = (day.weekday.rawValue - weekday.rawValue + 7) % 7
        resolved.day = day - ((behind == 0 ? 7 : behind) + (-count - 1) * 7)
      }
      return Resolved(resolved.day, doubt: resolved.doubt == .dayOrMonth ? .dayOrMonth : nil)
    case .nearest(let weekday, let base):
      let resolved = base.resolved(on: today, dates: order).heard
      guard let day = resolved.day else { return Resolved(nil, doubt: resolved.doubt) }
      let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
      return Resolved(ahead <= 3 ? day + ahead : day - (7 - ahead))
    case .weekend(let count):
      // On a Sunday "this weekend" is the one that is on.
      let saturday = today.weekStart + 5 + count * 7
      let isOn = count == 0 && today > saturday
      return Resolved(isOn ? today : saturday, other: saturday + 1, grain: .weekend)
    case .weekendOf(let count, let period):
      let saturday = DayNamed.nth(count, .sat, period).resolved(on: today, dates: order).heard
      return Resolved(
        saturday.day, other: saturday.day.map { $0 + 1 }, doubt: saturday.doubt, grain: .weekend)
    case .weekendAround(let base):
      let heard = base.resolved(on: today, dates: order).heard
      guard let day = heard.day else { return Resolved(nil, doubt: heard.doubt) }
      // A Monday ends its long weekend.
      let saturday = day.weekday == .mon ? day - 2 : day.weekStart + 5
      return Resolved(saturday, other: saturday + 1, doubt: heard.doubt, grain: .weekend)
    case .part(let part, let period):
      guard let (first, last) = Self.bounds(of: period, on: today, after: true) else {
        return .none
      }
      switch part {
      case .beginning: return Resolved(first, doubt: .coarse, grain: .part)
      case .end: return Resolved(last, doubt: .coarse, grain: .part)
      case .middle:
        let middle =
          last - first < 35 && last - first > 20 ? first + 14 : first + (last - first) / 2
        return Resolved(middle, doubt: .coarse, grain: .part)
      }
    case .period(let period):
      guard let (first, last) = Self.bounds(of: period, on: today, after: true) else {
        return .none
      }
      let grain: DateHeard.Grain =
        switch period {
        case .week: .week
        case .season: .season
        case .year, .yearOffset, .theYear: .year
        case .days: .span
        case .month, .monthOffset, .quarter: .month
        }
      return Resolved(
        Swift.max(first, Swift.min(today + 1, last)), other: last, doubt: .coarse, grain: grain)
    }
  }

  /// LANGUAGE: bare is the nearest, a week on where it is today; "next" skips one still to come.
  static func weekday(_ weekday: Weekday, _ which: Which, on today: Day) -> Resolved {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    let isStillToCome = weekday > today.weekday
    switch which {
    case .bare:
      return ahead == 0 ? Resolved(today + 7, other: today) : Resolved(today + ahead)
    case .this:
      return ahead == 0 ? Resolved(today, other: today + 7) : Resolved(today + ahead)
    case .coming: return Resolved(today + (ahead == 0 ? 7 : ahead))
    case .next:
      if ahead == 0 { return Resolved(today + 7) }
      return isStillToCome
        ? Resolved(today + ahead + 7, other: today + ahead)
        : Resolved(today + ahead, other: today + ahead + 7)
    case .afterNext: return Resolved(today + (ahead == 0 ? 14 : ahead + 7))
    case .last: return Resolved(today - (ahead == 0 ? 7 : 7 - ahead))
    }
  }

  private func civil(year: Int?, month: Int, day: Int, weekday: Weekday?, on today: Day) -> Resolved
  {
    if let year {
      guard let found = Day(year: year, month: month, day: day) else { return .none }
      if let weekday, found.weekday != weekday {
        return Resolved(nil, other: found, doubt: .weekdayDiffers)
      }
      return Resolved(found, doubt: found < today ? .past : nil)
    }
    guard day >= 1, day <= (month == 2 ? 29 : Day.length(ofMonth: month, year: 2028)) else {
      return .none
    }
    let thisYear = today.civil.year
    let candidates = (0...8).compactMap { Day(year: thisYear + $0, month: month, day: day) }
    guard let next = candidates.first(where: { $0 >= today }) else {
      return .none
    }
    if let weekday, next.weekday != weekday {
      return Resolved(nil, other: next, doubt: .weekdayDiffers)
    }
    return Resolved(next)
  }

  private func numeric(
    _ first: Int, _ second: Int, year: Int?, weekday: Weekday?, on today: Day, order: DateOrder?
  ) -> Resolved {
    let dayFirst = civil(year: year, month: second, day: first, weekday: weekday, on: today)
    let monthFirst = civil(year: year, month: first, day: second, weekday: weekday, on: today)
    if first > 12 { return dayFirst }
    if second > 12 { return monthFirst }
    if first == second { return dayFirst }
    if weekday != nil {
      // The weekday settles the order where only one order has it.
      let fitsDay = dayFirst.heard.day != nil
      let fitsMonth = monthFirst.heard.day != nil
      if fitsDay != fitsMonth { return fitsDay ? dayFirst : monthFirst }
    }
    switch order {
    case .dmy: return dayFirst
    case .mdy: return monthFirst
    case nil:
      var either = dayFirst.heard
      if either.day == nil { return monthFirst }
      either.other = monthFirst.heard.day
      return Resolved(either.day, other: either.other, doubt: .dayOrMonth)
    }
  }

  private func dayOfMonth(_ day: Int, _ weekday: Weekday?, on today: Day) -> Resolved {
    guard (1...31).contains(day) else { return .none }
    let (year, month, _) = today.civil
    var first: Day?
    for ahead in 0..<20 {
      let count = year * 12 + month - 1 + ahead
      guard let found = Day(year: count / 12, month: count % 12 + 1, day: day), found >= today
      else {
        continue
      }
      if first == nil { first = found }
      guard let weekday else { return Resolved(found) }
      if found.weekday == weekday { return Resolved(found, other: first) }
    }
    return weekday == nil ? .none : Resolved(nil, other: first, doubt: .weekdayDiffers)
  }

  private func shifted(
    _ base: DayNamed, _ count: Int, _ unit: TimeUnit, on today: Day, order: DateOrder?
  ) -> Resolved {
    let start = base.resolved(on: today, dates: order).heard
    guard let day = start.day, abs(count) < 200_000 else {
      return Resolved(nil, doubt: start.doubt)
    }
    let found: Day? =
      switch unit {
      case .day: day + count
      case .week: day + count * 7
      case .fortnight: day + count * 14
      case .month: day.adding(months: count)
      case .quarter: day.adding(months: count * 3)
      case .year: day.adding(months: count * 12)
      case .decade: day.adding(months: count * 120)
      default: nil
      }
    guard let found, abs(found - today) < Self.farthest * 366 else { return .none }
    let other = start.other.flatMap { other -> Day? in
      unit == .week ? other + count * 7 : unit == .day ? other + count : nil
    }
    return Resolved(found, other: other, doubt: start.doubt == .dayOrMonth ? .dayOrMonth : nil)
  }

  private static func holiday(_ holiday: Holiday, year: Int?, on today: Day) -> Resolved {
    if let year {
      guard let day = holiday.day(in: year) else { return .none }
      return Resolved(day, doubt: day < today ? .past : nil)
    }
    let thisYear = today.civil.year
    for ahead in 0...8 {
      if let day = holiday.day(in: thisYear + ahead), day >= today { return Resolved(day) }
    }
    return .none
  }
}
