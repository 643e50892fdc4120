import Training

/// The day on which a feast falls, by which people date their races.
package enum Holiday: Hashable, Sendable {
  /// The same day of every year.
  case on(Int, Int)
  /// So many days from the nth weekday of a month; -1 is the last.
  case nth(Int, Weekday, Int, Int = 0)
  /// Days from Easter Sunday.
  case easter(Int)
  /// Days from the Easter Sunday of the churches of the East.
  case orthodoxEaster(Int)
  /// Days from the Jewish new year that begins in the year.
  case hebrew(Int)
  /// The Sundays of Advent, by the weeks from the first to Christmas.
  case advent(Int)
  case hanukkah, lunarNewYear
  /// On 27 April; a Sunday leaves the day to the Saturday before it.
  case kingsDay
  /// A day of the month, or the working day beside it where it falls on a weekend.
  case offTheWeekend(Int, Int)
  /// The first working day from 15 April that is no holiday in Washington.
  case taxDay
  /// The last such weekday before a day of the month.
  case before(Weekday, Int, Int)
  /// The Monday that is nearest to 24 June.
  case discoveryDay

  static let newYearsDay = Holiday.on(1, 1)
  static let christmas = Holiday.on(12, 25)

  /// The day in a year; nil only where a year has none.
  package func day(in year: Int) -> Day? {
    switch self {
    case .on(let month, let day): return Day(year: year, month: month, day: day)
    case .nth(let count, let weekday, let month, let days):
      return Day.nth(count, weekday, month: month, year: year).map { $0 + days }
    case .easter(let days): return Day.easter(year).map { $0 + days }
    case .orthodoxEaster(let days): return Day.orthodoxEaster(year).map { $0 + days }
    case .hebrew(let days): return Day.roshHashanah(year).map { $0 + days }
    case .advent(let weeks):
      // The Sundays of Advent are counted back from Christmas.
      return Day(year: year, month: 12, day: 24).map { eve in
        eve - (eve.weekday.rawValue + 1) % 7 - weeks * 7
      }
    case .hanukkah:
      guard let first = Day.roshHashanah(year), let next = Day.roshHashanah(year + 1) else {
        return nil
      }
      return first + ((next - first) % 10 == 5 ? 84 : 83)
    case .lunarNewYear: return Day.lunarNewYear(year)
    case .kingsDay:
      return Day(year: year, month: 4, day: 27).map { $0.weekday == .sun ? $0 - 1 : $0 }
    case .offTheWeekend(let month, let day):
      return Day(year: year, month: month, day: day).map { day in
        day.weekday == .sat ? day - 1 : day.weekday == .sun ? day + 1 : day
      }
    case .taxDay:
      let holiday = Holiday.offTheWeekend(4, 16).day(in: year)
      return Day(year: year, month: 4, day: 15).flatMap { first in
        (0..<7).lazy.map { first + $0 }.first { $0.weekday < .sat && $0 != holiday }
      }
    case .before(let weekday, let month, let day):
      return Day(year: year, month: month, day: day).map { day in
        day - 1 - (day.weekday.rawValue + 6 - weekday.rawValue) % 7
      }
    case .discoveryDay:
      return Day(year: year, month: 6, day: 24).map { day in
        let behind = day.weekday.rawValue
        return behind <= 3 ? day - behind : day + (7 - behind)
      }
    }
  }
}

extension Day {
  /// The Sunday on which the churches of the East keep Easter: Meeus's Julian algorithm.
  static func orthodoxEaster(_ year: Int) -> Day? {
    guard (1583...9999).contains(year) else { return nil }
    let moon = (19 * (year % 19) + 15) % 30
    let sum = moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114
    let behind = year / 100 - year / 400 - 2
    return Day(year: year, month: sum / 31, day: sum % 31 + 1).map { $0 + behind }
  }

  /// The Jewish new year that begins in a civil year, by the arithmetic of the Hebrew calendar.
  static func roshHashanah(_ year: Int) -> Day? {
    guard (1583...9999).contains(year) else { return nil }
    func elapsed(_ year: Int) -> Int {
      let months = (235 * year - 234) / 19
      let day = 29 * months + (12_084 + 13_753 * months) / 25_920
      return 3 * (day + 1) % 7 < 3 ? day + 1 : day
    }
    let hebrew = year + 3761
    let (last, now, next) = (elapsed(hebrew - 1), elapsed(hebrew), elapsed(hebrew + 1))
    let delay = next - now == 356 ? 2 : now - last == 382 ? 1 : 0
    // Counted from the first day of the first Hebrew year, which is 2,092,590 days before 1970.
    return Day(number: now + delay - 2_092_590)
  }

  /// The Chinese new year by table, as days of the year; nil beyond the years of the table.
  ///
  /// It goes by the moon over Beijing, which no short sum gives.
  static func lunarNewYear(_ year: Int) -> Day? {
    let first = 2013
    let dayOfYear = [
      41, 31, 50, 39, 28, 47, 36, 25, 43, 32, 22, 41, 29, 48, 37, 26, 44, 34, 23, 42, 31, 50, 39,
      28, 46, 35,
    ]
    guard dayOfYear.indices.contains(year - first) else { return nil }
    return Day(year: year, month: 1, day: 1).map { $0 + (dayOfYear[year - first] - 1) }
  }
}
