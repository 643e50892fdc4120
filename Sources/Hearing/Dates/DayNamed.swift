import Training

/// A day as it was named, before it is set against today.
///
/// Reading and resolving are two steps, so that what was said can be tested without a calendar.
package indirect enum DayNamed: Hashable, Sendable {
  /// Days from today.
  case offset(Int)
  case date(year: Int?, month: Int, day: Int, weekday: Weekday?)
  /// Two numbers of which the order is not settled.
  case numeric(Int, Int, year: Int?, weekday: Weekday?)
  /// "the 14th".
  case dayOfMonth(Int, weekday: Weekday?)
  case weekday(Weekday, Which)
  /// A weekday of the week that starts so many weeks from this one's Monday.
  case weekdayOfWeek(Weekday, Int)
  /// The nth weekday of a period; -1 is the last.
  case nth(Int, Weekday, Period)
  /// The nth day of a period; -1 is the last.
  case dayOf(Int, Period)
  /// "three sundays from now"; negative for "two mondays ago".
  case weekdays(Int, Weekday)
  case shifted(DayNamed, Int, TimeUnit)
  case holiday(Holiday, year: Int?)
  /// The first such feast from another day on: "thanksgiving in three years".
  case holidayFrom(Holiday, DayNamed)
  /// Days from Monday to Friday that pass until it: "in 3 business days".
  case workdays(Int)
  /// The weekday next before or after a day: "the sunday before easter"; the count is signed.
  case beside(Weekday, Int, DayNamed)
  /// The weekday that is nearest to a day, on either side of it.
  case nearest(Weekday, DayNamed)
  /// Weekends from now: 0 the coming one.
  case weekend(Int)
  /// Last, first, nth weekend of a period.
  case weekendOf(Int, Period)
  /// The Saturday of the week in which a day stands.
  case weekendAround(DayNamed)
  case part(Part, Period)
  /// A stretch of time that names no one day.
  case period(Period)
  /// Words that have the shape of a date and can be none.
  case impossible(DateHeard.Doubt)

  package enum Which: Hashable, Sendable {
    case bare
    case this
    case next
    case coming
    case last
    case afterNext
  }

  package enum Part: Hashable, Sendable {
    case beginning
    case middle
    case end
  }

  package enum Period: Hashable, Sendable {
    case month(Int, year: Int?)
    case monthOffset(Int)
    case year(Int)
    case yearOffset(Int)
    /// "the year": this one, or the next where the day in it has been.
    case theYear
    case week(Int)
    case quarter(Int)
    /// 0 spring … 3 winter.
    case season(Int, year: Int?)
    case days(DayNamed, DayNamed)
  }
}

extension Day {
  /// The nth weekday of a month, counted from its end where negative; nil where there is none.
  package static func nth(_ count: Int, _ weekday: Weekday, month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let length = Day.length(ofMonth: month, year: year)
    if count > 0, count < 6 {
      let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7 + (count - 1) * 7
      return offset < length ? first + offset : nil
    }
    guard count < 0, count > -6 else { return nil }
    let last = first + (length - 1)
    let offset = (last.weekday.rawValue - weekday.rawValue + 7) % 7 + (-count - 1) * 7
    return offset < length ? last - offset : nil
  }

  /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm.
  package static func easter(_ year: Int) -> Day? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30
    let moon =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - correction - yearOfCentury % 4) % 7
    let shift = (golden + 11 * correction + 22 * moon) / 451
    let sum = correction + moon - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// The same day of the month so many months on; the month's last day where it is shorter.
  package func adding(months: Int) -> Day? {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    guard count > 0 else { return nil }
    let length = Day.length(ofMonth: count % 12 + 1, year: count / 12)
    return Day(year: count / 12, month: count % 12 + 1, day: Swift.min(day, length))
  }
}

extension DayNamed {
  /// Whether the words can mean nothing but a date, so that their figures are none of a measure.
  var isFirm: Bool {
    switch self {
    case .weekday(_, .bare), .weekend(0), .period(.season), .period(.week): false
    default: true
    }
  }

  /// Whether a day or month is named by number or name.
  var isDated: Bool {
    switch self {
    case .date, .numeric, .dayOfMonth, .nth, .dayOf, .holiday, .holidayFrom, .beside, .nearest,
      .part,
      .weekendAround:
      true
    case .period(.month), .period(.days): true
    default: false
    }
  }
}
