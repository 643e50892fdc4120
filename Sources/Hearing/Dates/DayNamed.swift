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
  /// The weekday next before or after a day: "the sunday before easter"; the count is signed.
  case beside(Weekday, Int, DayNamed)
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
    case week(Int)
    /// 0 spring … 3 winter.
    case season(Int, year: Int?)
    case days(DayNamed, DayNamed)
  }
}

/// Feast days that people date their races by.
package enum Holiday: Int, CaseIterable, Hashable, Sendable {
  case christmas, christmasEve, boxingDay, newYearsEve, newYearsDay, valentines, halloween
  case easter, goodFriday, easterMonday, palmSunday, ashWednesday, ascension, pentecost
  case whitMonday, maundyThursday, easterSaturday, shroveTuesday
  case thanksgiving, blackFriday, cyberMonday, stPatricks, independenceDay, laborDay
  case memorialDay, mlkDay, presidentsDay, columbusDay, veteransDay, mothersDay, fathersDay
  case aprilFools, groundhogDay, earthDay, mayDay, allSaints, epiphany, juneteenth, bonfireNight
  case cincoDeMayo, leapDay, womensDay, anzacDay, australiaDay, canadaDay, bastilleDay,
    remembranceSunday

  /// The day in a year; nil only where a year has none.
  package func day(in year: Int) -> Day? {
    func fixed(_ month: Int, _ day: Int) -> Day? { Day(year: year, month: month, day: day) }
    func nth(_ count: Int, _ weekday: Weekday, _ month: Int) -> Day? {
      Day.nth(count, weekday, month: month, year: year)
    }
    switch self {
    case .christmas: return fixed(12, 25)
    case .christmasEve: return fixed(12, 24)
    case .boxingDay: return fixed(12, 26)
    case .newYearsEve: return fixed(12, 31)
    case .newYearsDay: return fixed(1, 1)
    case .valentines: return fixed(2, 14)
    case .halloween: return fixed(10, 31)
    case .easter: return Day.easter(year)
    case .goodFriday: return Day.easter(year).map { $0 - 2 }
    case .easterMonday: return Day.easter(year).map { $0 + 1 }
    case .palmSunday: return Day.easter(year).map { $0 - 7 }
    case .ashWednesday: return Day.easter(year).map { $0 - 46 }
    case .shroveTuesday: return Day.easter(year).map { $0 - 47 }
    case .maundyThursday: return Day.easter(year).map { $0 - 3 }
    case .easterSaturday: return Day.easter(year).map { $0 - 1 }
    case .ascension: return Day.easter(year).map { $0 + 39 }
    case .pentecost: return Day.easter(year).map { $0 + 49 }
    case .whitMonday: return Day.easter(year).map { $0 + 50 }
    case .thanksgiving: return nth(4, .thu, 11)
    case .blackFriday: return nth(4, .thu, 11).map { $0 + 1 }
    case .cyberMonday: return nth(4, .thu, 11).map { $0 + 4 }
    case .stPatricks: return fixed(3, 17)
    case .independenceDay: return fixed(7, 4)
    case .laborDay: return nth(1, .mon, 9)
    case .memorialDay: return nth(-1, .mon, 5)
    case .mlkDay: return nth(3, .mon, 1)
    case .presidentsDay: return nth(3, .mon, 2)
    case .columbusDay: return nth(2, .mon, 10)
    case .veteransDay: return fixed(11, 11)
    case .mothersDay: return nth(2, .sun, 5)
    case .fathersDay: return nth(3, .sun, 6)
    case .aprilFools: return fixed(4, 1)
    case .groundhogDay: return fixed(2, 2)
    case .earthDay: return fixed(4, 22)
    case .mayDay: return fixed(5, 1)
    case .allSaints: return fixed(11, 1)
    case .epiphany: return fixed(1, 6)
    case .juneteenth: return fixed(6, 19)
    case .bonfireNight: return fixed(11, 5)
    case .cincoDeMayo: return fixed(5, 5)
    case .leapDay: return fixed(2, 29)
    case .womensDay: return fixed(3, 8)
    case .anzacDay: return fixed(4, 25)
    case .australiaDay: return fixed(1, 26)
    case .canadaDay: return fixed(7, 1)
    case .remembranceSunday: return nth(2, .sun, 11)
    case .bastilleDay: return fixed(7, 14)
    }
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
