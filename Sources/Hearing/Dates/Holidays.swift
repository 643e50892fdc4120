import Training

/// Feast days that people date their races by, each with the day that it falls on.
package enum Holiday: CaseIterable, Hashable, Sendable {
  // Fixed days.
  case newYearsDay, epiphany, burnsNight, australiaDay, groundhogDay, candlemas, valentines
  case stDavids, womensDay, piDay, stPatricks, aprilFools, earthDay, stGeorges, anzacDay, mayDay
  case starWarsDay, cincoDeMayo, juneteenth, midsummer, canadaDay, independenceDay, bastilleDay
  case halloween, allSaints, allSouls, bonfireNight, veteransDay, stAndrews, stNicholas
  case christmasEve, christmas, boxingDay, newYearsEve, leapDay, flagDay, orthodoxChristmas
  // By Easter.
  case shroveMonday, shroveTuesday, ashWednesday, palmSunday, maundyThursday, goodFriday
  case easterSaturday, easter, easterMonday, ascension, pentecost, whitMonday, trinitySunday
  case corpusChristi, motheringSunday
  case orthodoxGoodFriday, orthodoxEaster, orthodoxEasterMonday, cleanMonday, lazarusSaturday
  case orthodoxPalmSunday, orthodoxAscension, orthodoxPentecost, orthodoxWhitMonday
  // By weekday.
  case mlkDay, presidentsDay, patriotsDay, mothersDay, memorialDay, fathersDay, laborDay
  case columbusDay, thanksgiving, blackFriday, cyberMonday, givingTuesday, remembranceSunday
  case firstAdvent, secondAdvent, thirdAdvent, fourthAdvent, kingsDay
  // Of one country: fixed, by weekday, or moved off the weekend.
  case waitangiDay, lincolnsBirthday, vimyRidge, siblingsDay, emancipationDay, taxDay
  case professionalsDay, arborDay, freedomDay, earlyMayHoliday, victoriaDay, springHoliday
  case indianArrival, youthDay, stJeanBaptiste, discoveryDay, orangemensDay, civicHoliday
  case summerHoliday, grandparentsDay, patriotDay, canadianThanksgiving, bossesDay, gandhiJayanti
  case electionDay, melbourneCup, garifunaDay, reconciliationDay, kwanzaa, rizalDay, republicDay
  case familyDay
  // By the Hebrew calendar.
  case purim, passover, roshHashanah, yomKippur, hanukkah
  // By the Chinese calendar.
  case lunarNewYear

  /// The day in a year; nil only where a year has none.
  package func day(in year: Int) -> Day? {
    fixed.map { Day(year: year, month: $0.month, day: $0.day) }
      ?? byEaster.map { days in Day.easter(year).map { $0 + days } }
      ?? byOrthodoxEaster.map { days in Day.orthodoxEaster(year).map { $0 + days } }
      ?? byWeekday(in: year) ?? national(in: year)
  }

  /// Month and day of a feast that never moves.
  private var fixed: (month: Int, day: Int)? {
    switch self {
    case .newYearsDay: (1, 1)
    case .epiphany: (1, 6)
    case .orthodoxChristmas: (1, 7)
    case .burnsNight: (1, 25)
    case .australiaDay: (1, 26)
    case .groundhogDay, .candlemas: (2, 2)
    case .valentines: (2, 14)
    case .leapDay: (2, 29)
    case .stDavids: (3, 1)
    case .womensDay: (3, 8)
    case .piDay: (3, 14)
    case .stPatricks: (3, 17)
    case .aprilFools: (4, 1)
    case .earthDay: (4, 22)
    case .stGeorges: (4, 23)
    case .anzacDay: (4, 25)
    case .mayDay: (5, 1)
    case .starWarsDay: (5, 4)
    case .cincoDeMayo: (5, 5)
    case .flagDay: (6, 14)
    case .juneteenth: (6, 19)
    case .midsummer: (6, 24)
    case .canadaDay: (7, 1)
    case .independenceDay: (7, 4)
    case .bastilleDay: (7, 14)
    case .halloween: (10, 31)
    case .allSaints: (11, 1)
    case .allSouls: (11, 2)
    case .bonfireNight: (11, 5)
    case .veteransDay: (11, 11)
    case .stAndrews: (11, 30)
    case .stNicholas: (12, 6)
    case .christmasEve: (12, 24)
    case .christmas: (12, 25)
    case .boxingDay: (12, 26)
    case .newYearsEve: (12, 31)
    case .republicDay: (1, 26)
    case .waitangiDay: (2, 6)
    case .lincolnsBirthday: (2, 12)
    case .vimyRidge: (4, 9)
    case .siblingsDay: (4, 10)
    case .freedomDay: (4, 27)
    case .indianArrival: (5, 30)
    case .youthDay: (6, 16)
    case .stJeanBaptiste: (6, 24)
    case .orangemensDay: (7, 12)
    case .patriotDay: (9, 11)
    case .gandhiJayanti: (10, 2)
    case .garifunaDay: (11, 19)
    case .reconciliationDay: (12, 16)
    case .kwanzaa: (12, 26)
    case .rizalDay: (12, 30)
    default: nil
    }
  }

  /// Days from Easter Sunday.
  private var byEaster: Int? {
    switch self {
    case .shroveMonday: -48
    case .shroveTuesday: -47
    case .ashWednesday: -46
    case .motheringSunday: -21
    case .palmSunday: -7
    case .maundyThursday: -3
    case .goodFriday: -2
    case .easterSaturday: -1
    case .easter: 0
    case .easterMonday: 1
    case .ascension: 39
    case .pentecost: 49
    case .whitMonday: 50
    case .trinitySunday: 56
    case .corpusChristi: 60
    default: nil
    }
  }

  /// Days from the Easter Sunday of the churches of the East.
  private var byOrthodoxEaster: Int? {
    switch self {
    case .cleanMonday: -48
    case .lazarusSaturday: -8
    case .orthodoxPalmSunday: -7
    case .orthodoxGoodFriday: -2
    case .orthodoxEaster: 0
    case .orthodoxEasterMonday: 1
    case .orthodoxAscension: 39
    case .orthodoxPentecost: 49
    case .orthodoxWhitMonday: 50
    default: nil
    }
  }

  private func byWeekday(in year: Int) -> Day? {
    func nth(_ count: Int, _ weekday: Weekday, _ month: Int) -> Day? {
      Day.nth(count, weekday, month: month, year: year)
    }
    /// The Sundays of Advent are counted back from Christmas.
    func advent(_ weeksBefore: Int) -> Day? {
      Day(year: year, month: 12, day: 24).map { eve in
        eve - (eve.weekday.rawValue + 1) % 7 - weeksBefore * 7
      }
    }
    switch self {
    case .mlkDay: return nth(3, .mon, 1)
    case .presidentsDay: return nth(3, .mon, 2)
    case .patriotsDay: return nth(3, .mon, 4)
    case .mothersDay: return nth(2, .sun, 5)
    case .memorialDay: return nth(-1, .mon, 5)
    case .fathersDay: return nth(3, .sun, 6)
    case .laborDay: return nth(1, .mon, 9)
    case .columbusDay: return nth(2, .mon, 10)
    case .remembranceSunday: return nth(2, .sun, 11)
    case .thanksgiving: return nth(4, .thu, 11)
    case .blackFriday: return nth(4, .thu, 11).map { $0 + 1 }
    case .cyberMonday: return nth(4, .thu, 11).map { $0 + 4 }
    case .givingTuesday: return nth(4, .thu, 11).map { $0 + 5 }
    case .firstAdvent: return advent(3)
    case .secondAdvent: return advent(2)
    case .thirdAdvent: return advent(1)
    case .fourthAdvent: return advent(0)
    case .kingsDay:
      // A Sunday leaves the day to the Saturday before it.
      return Day(year: year, month: 4, day: 27).map { $0.weekday == .sun ? $0 - 1 : $0 }
    case .lunarNewYear: return Day.lunarNewYear(year)
    case .roshHashanah: return Day.roshHashanah(year)
    case .yomKippur: return Day.roshHashanah(year).map { $0 + 9 }
    case .passover: return Day.roshHashanah(year).map { $0 - 163 }
    case .purim: return Day.roshHashanah(year).map { $0 - 193 }
    case .hanukkah:
      guard let first = Day.roshHashanah(year), let next = Day.roshHashanah(year + 1) else {
        return nil
      }
      return first + ((next - first) % 10 == 5 ? 84 : 83)
    default: return nil
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
