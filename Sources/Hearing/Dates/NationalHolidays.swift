import Training

/// Holidays of single countries, by which races there are dated.
///
/// "Labour day" is none of them: it is another day in each country that spells it so.
extension Holiday {
  /// The day in a year of a national holiday that goes by the weekday.
  func national(in year: Int) -> Day? {
    func nth(_ count: Int, _ weekday: Weekday, _ month: Int) -> Day? {
      Day.nth(count, weekday, month: month, year: year)
    }
    switch self {
    case .familyDay: return nth(3, .mon, 2)
    case .emancipationDay: return Day(year: year, month: 4, day: 16)?.offTheWeekend
    case .taxDay:
      // The first working day from 15 April that is no holiday in Washington.
      let holiday = Holiday.emancipationDay.day(in: year)
      return Day(year: year, month: 4, day: 15).flatMap { first in
        (0..<7).lazy.map { first + $0 }.first { $0.weekday < .sat && $0 != holiday }
      }
    // The Wednesday of the last whole week of April.
    case .professionalsDay: return nth(-1, .sat, 4).map { $0 - 3 }
    case .arborDay: return nth(-1, .fri, 4)
    case .earlyMayHoliday: return nth(1, .mon, 5)
    // The last Monday before 25 May.
    case .victoriaDay:
      return Day(year: year, month: 5, day: 24).map { $0 - $0.weekday.rawValue }
    case .springHoliday: return nth(-1, .mon, 5)
    case .discoveryDay:
      return Day(year: year, month: 6, day: 24).map { day in
        let behind = day.weekday.rawValue
        return behind <= 3 ? day - behind : day + (7 - behind)
      }
    case .civicHoliday: return nth(1, .mon, 8)
    case .summerHoliday: return nth(-1, .mon, 8)
    case .grandparentsDay: return nth(1, .mon, 9).map { $0 + 6 }
    case .canadianThanksgiving: return nth(2, .mon, 10)
    case .bossesDay: return Day(year: year, month: 10, day: 16)?.offTheWeekend
    case .electionDay: return nth(1, .mon, 11).map { $0 + 1 }
    case .melbourneCup: return nth(1, .tue, 11)
    default: return nil
    }
  }
}

extension Day {
  /// The working day on which a holiday is kept that falls on a weekend.
  fileprivate var offTheWeekend: Day {
    switch weekday {
    case .sat: self - 1
    case .sun: self + 1
    default: self
    }
  }
}

extension HolidayName {
  static let national: [HolidayName] = [
    HolidayName("waitangi day", .waitangiDay), HolidayName("lincolns birthday", .lincolnsBirthday),
    HolidayName("lincoln birthday", .lincolnsBirthday),
    HolidayName("abraham lincolns birthday", .lincolnsBirthday),
    HolidayName("washingtons birthday", .presidentsDay),
    HolidayName("washington day", .presidentsDay),
    HolidayName("george washington day", .presidentsDay),
    HolidayName("george washingtons birthday", .presidentsDay),
    HolidayName("president day", .presidentsDay), HolidayName("civil rights day", .mlkDay),
    HolidayName("vimy ridge day", .vimyRidge),
    HolidayName("siblings day", .siblingsDay), HolidayName("sibling day", .siblingsDay),
    HolidayName("emancipation day", .emancipationDay), HolidayName("tax day", .taxDay),
    HolidayName("administrative professionals day", .professionalsDay),
    HolidayName("administrative professional day", .professionalsDay),
    HolidayName("secretaries day", .professionalsDay),
    HolidayName("secretary day", .professionalsDay),
    HolidayName("arbor day", .arborDay),
    HolidayName("freedom day", .freedomDay, onlyWhereAsked: true),
    HolidayName("law day", .mayDay, onlyWhereAsked: true), HolidayName("lei day", .mayDay),
    HolidayName("loyalty day", .mayDay, onlyWhereAsked: true),
    HolidayName("early may bank holiday", .earlyMayHoliday),
    HolidayName("may bank holiday", .earlyMayHoliday),
    HolidayName("first bank holiday in may", .earlyMayHoliday),
    HolidayName("first bank holiday of may", .earlyMayHoliday),
    HolidayName("last bank holiday in may", .springHoliday),
    HolidayName("second bank holiday in may", .springHoliday),
    HolidayName("bank holiday in august", .summerHoliday),
    HolidayName("spring bank holiday", .springHoliday),
    HolidayName("late may bank holiday", .springHoliday),
    HolidayName("summer bank holiday", .summerHoliday),
    HolidayName("late summer bank holiday", .summerHoliday),
    HolidayName("august bank holiday", .summerHoliday),
    HolidayName("victoria day", .victoriaDay), HolidayName("national patriots day", .victoriaDay),
    HolidayName("sovereigns birthday", .victoriaDay), HolidayName("decoration day", .memorialDay),
    HolidayName("indian arrival day", .indianArrival), HolidayName("youth day", .youthDay),
    HolidayName("st jean baptiste", .stJeanBaptiste), HolidayName("discovery day", .discoveryDay),
    HolidayName("dominion day", .canadaDay), HolidayName("orangemens day", .orangemensDay),
    HolidayName("civic holiday", .civicHoliday), HolidayName("natal day", .civicHoliday),
    HolidayName("simcoe day", .civicHoliday), HolidayName("terry fox day", .civicHoliday),
    HolidayName("british columbia day", .civicHoliday), HolidayName("bc day", .civicHoliday),
    HolidayName("new brunswick day", .civicHoliday), HolidayName("saskatchewan day", .civicHoliday),
    HolidayName("family day", .familyDay, onlyWhereAsked: true),
    HolidayName("islander day", .familyDay), HolidayName("louis riel day", .familyDay),
    HolidayName("nova scotia heritage day", .familyDay),
    HolidayName("grandparents day", .grandparentsDay), HolidayName("patriot day", .patriotDay),
    HolidayName("canadian thanksgiving", .canadianThanksgiving),
    HolidayName("american thanksgiving", .thanksgiving),
    HolidayName("us thanksgiving", .thanksgiving),
    HolidayName("boss day", .bossesDay), HolidayName("bosss day", .bossesDay),
    HolidayName("bosses day", .bossesDay), HolidayName("gandhi jayanti", .gandhiJayanti),
    HolidayName("election day", .electionDay), HolidayName("melbourne cup", .melbourneCup),
    HolidayName("veteran day", .veteransDay),
    HolidayName("garifuna settlement day", .garifunaDay),
    HolidayName("day of reconciliation", .reconciliationDay),
    HolidayName("day of the vow", .reconciliationDay),
    HolidayName("day of the covenant", .reconciliationDay), HolidayName("kwanzaa", .kwanzaa),
    HolidayName("rizal day", .rizalDay), HolidayName("republic day", .republicDay),
    HolidayName("clean monday", .cleanMonday), HolidayName("lazarus saturday", .lazarusSaturday),
    HolidayName("orthodox palm sunday", .orthodoxPalmSunday),
    HolidayName("orthodox great friday", .orthodoxGoodFriday),
    HolidayName("orthodox shrove monday", .cleanMonday),
    HolidayName("orthodox ascension day", .orthodoxAscension),
    HolidayName("orthodox pentecost", .orthodoxPentecost),
    HolidayName("orthodox pentecost sunday", .orthodoxPentecost),
    HolidayName("orthodox whit monday", .orthodoxWhitMonday),
  ]
}
