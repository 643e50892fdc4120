import Training

/// What a feast day is called.
///
/// "Day" may always follow, and an apostrophe stands or is missing; "burns" alone is no feast, so that
/// its "night" belongs to the name.
struct HolidayName: Sendable {
  let text: String
  let holiday: Holiday
  /// Names that mean other things too, and are heard only where a date was asked for.
  var isOnlyWhereAsked = false

  init(_ text: String, _ holiday: Holiday, onlyWhereAsked: Bool = false) {
    self.text = text
    self.holiday = holiday
    isOnlyWhereAsked = onlyWhereAsked
  }

  static let all: [HolidayName] = feasts + national

  private static let feasts: [HolidayName] = [
    HolidayName("christmas", .christmas), HolidayName("x mas", .christmas),
    HolidayName("christmas eve", .christmasEve),
    HolidayName("boxing day", .boxingDay), HolidayName("st stephens", .boxingDay),
    HolidayName("new years", .newYearsDay), HolidayName("new years eve", .newYearsEve),
    HolidayName("new year", .newYearsDay, onlyWhereAsked: true),
    HolidayName("nye", .newYearsEve), HolidayName("epiphany", .epiphany),
    HolidayName("three kings", .epiphany), HolidayName("three kings day", .epiphany),
    HolidayName("orthodox christmas", .orthodoxChristmas),
    HolidayName("burns night", .burnsNight), HolidayName("burns day", .burnsNight),
    HolidayName("australia day", .australiaDay), HolidayName("groundhog day", .groundhogDay),
    HolidayName("candlemas", .candlemas), HolidayName("valentines", .valentines),
    HolidayName("st valentines", .valentines), HolidayName("leap day", .leapDay),
    HolidayName("st davids", .stDavids), HolidayName("womens day", .womensDay),
    HolidayName("international womens day", .womensDay), HolidayName("pi day", .piDay),
    HolidayName("st patricks", .stPatricks), HolidayName("patricks day", .stPatricks),
    HolidayName("april fools", .aprilFools), HolidayName("all fools day", .aprilFools),
    HolidayName("earth day", .earthDay), HolidayName("st georges", .stGeorges),
    HolidayName("anzac day", .anzacDay), HolidayName("may day", .mayDay),
    HolidayName("international workers day", .mayDay), HolidayName("workers day", .mayDay),
    HolidayName("star wars day", .starWarsDay), HolidayName("cinco de mayo", .cincoDeMayo),
    HolidayName("flag day", .flagDay), HolidayName("juneteenth", .juneteenth),
    HolidayName("midsummer", .midsummer), HolidayName("canada day", .canadaDay),
    HolidayName("independence day", .independenceDay), HolidayName("bastille day", .bastilleDay),
    HolidayName("halloween", .halloween), HolidayName("all hallows eve", .halloween),
    HolidayName("all saints", .allSaints), HolidayName("all souls", .allSouls),
    HolidayName("bonfire night", .bonfireNight), HolidayName("guy fawkes", .bonfireNight),
    HolidayName("guy fawkes night", .bonfireNight), HolidayName("veterans day", .veteransDay),
    HolidayName("armistice day", .veteransDay), HolidayName("martinmas", .veteransDay),
    HolidayName("st martins", .veteransDay), HolidayName("st andrews", .stAndrews),
    HolidayName("st nicholas", .stNicholas), HolidayName("st nicks", .stNicholas),
    HolidayName("rose monday", .shroveMonday), HolidayName("shrove monday", .shroveMonday),
    HolidayName("shrove tuesday", .shroveTuesday), HolidayName("pancake day", .shroveTuesday),
    HolidayName("pancake tuesday", .shroveTuesday), HolidayName("mardi gras", .shroveTuesday),
    HolidayName("fat tuesday", .shroveTuesday), HolidayName("ash wednesday", .ashWednesday),
    HolidayName("mothering sunday", .motheringSunday), HolidayName("palm sunday", .palmSunday),
    HolidayName("maundy thursday", .maundyThursday), HolidayName("holy thursday", .maundyThursday),
    HolidayName("good friday", .goodFriday), HolidayName("holy friday", .goodFriday),
    HolidayName("holy saturday", .easterSaturday), HolidayName("easter saturday", .easterSaturday),
    HolidayName("easter", .easter), HolidayName("easter sunday", .easter),
    HolidayName("easter monday", .easterMonday), HolidayName("orthodox easter", .orthodoxEaster),
    HolidayName("greek easter", .orthodoxEaster), HolidayName("ascension day", .ascension),
    HolidayName("ascension thursday", .ascension), HolidayName("pentecost", .pentecost),
    HolidayName("pentecost sunday", .pentecost), HolidayName("whit sunday", .pentecost),
    HolidayName("white sunday", .pentecost), HolidayName("whit monday", .whitMonday),
    HolidayName("pentecost monday", .whitMonday), HolidayName("trinity sunday", .trinitySunday),
    HolidayName("corpus christi", .corpusChristi), HolidayName("mlk", .mlkDay),
    HolidayName("mlk jr", .mlkDay), HolidayName("martin luther king", .mlkDay),
    HolidayName("martin luther king jr", .mlkDay), HolidayName("thanks giving", .thanksgiving),
    HolidayName("king day", .kingsDay), HolidayName("koningsdag", .kingsDay),
    HolidayName("chinese new year", .lunarNewYear), HolidayName("lunar new year", .lunarNewYear),
    HolidayName("chinese new years", .lunarNewYear), HolidayName("lunar new years", .lunarNewYear),
    HolidayName("chinese lunar new year", .lunarNewYear),
    HolidayName("chinese lunar new years", .lunarNewYear),
    HolidayName("orthodox good friday", .orthodoxGoodFriday),
    HolidayName("orthodox easter sunday", .orthodoxEaster),
    HolidayName("orthodox easter monday", .orthodoxEasterMonday),
    HolidayName("presidents day", .presidentsDay),
    HolidayName("patriots day", .patriotsDay),
    HolidayName("mothers day", .mothersDay), HolidayName("memorial day", .memorialDay),
    HolidayName("fathers day", .fathersDay), HolidayName("labor day", .laborDay),
    HolidayName("columbus day", .columbusDay), HolidayName("indigenous peoples day", .columbusDay),
    HolidayName("remembrance sunday", .remembranceSunday),
    HolidayName("remembrance day", .veteransDay), HolidayName("thanksgiving", .thanksgiving),
    HolidayName("turkey day", .thanksgiving), HolidayName("black friday", .blackFriday),
    HolidayName("cyber monday", .cyberMonday), HolidayName("giving tuesday", .givingTuesday),
    HolidayName("advent", .firstAdvent), HolidayName("first advent", .firstAdvent),
    HolidayName("advent sunday", .firstAdvent), HolidayName("second advent", .secondAdvent),
    HolidayName("third advent", .thirdAdvent), HolidayName("fourth advent", .fourthAdvent),
    HolidayName("first sunday of advent", .firstAdvent),
    HolidayName("second sunday of advent", .secondAdvent),
    HolidayName("third sunday of advent", .thirdAdvent),
    HolidayName("fourth sunday of advent", .fourthAdvent), HolidayName("purim", .purim),
    HolidayName("passover", .passover), HolidayName("rosh hashanah", .roshHashanah),
    HolidayName("yom kippur", .yomKippur), HolidayName("hanukkah", .hanukkah),
  ]

  /// A name as tokens, under the word that it begins with.
  private struct Spelled: Sendable {
    var tokens: ContiguousArray<Token>
    var name: HolidayName
  }

  private static let byFirst: [UInt16: [Spelled]] = Dictionary(
    grouping: all.map { name in
      Spelled(
        tokens: Words(name.text, on: Day(number: 0), about: nil, dates: nil).tokens, name: name)
    }
  ) { $0.tokens.first.map(key) ?? 0 }

  /// What two writings of a word share: its id, and the figure where many words have one id.
  private static func key(_ token: Token) -> UInt16 {
    token.has(.ordinal) ? UInt16(clamping: 60_000 + Int(token.sense.value)) : token.id
  }

  private static func isSame(_ one: Token, _ other: Token) -> Bool {
    guard key(one) == key(other), key(one) != 0 else { return false }
    return !one.has(.weekday) || one.sense.index == other.sense.index && !other.has(.plural)
  }

  /// The longest name that begins at a position.
  static func find(in words: Words, at start: Int) -> Reading<Holiday>? {
    guard let candidates = byFirst[key(words[start])], key(words[start]) != 0 else { return nil }
    var best: Reading<Holiday>?
    for candidate in candidates where !candidate.name.isOnlyWhereAsked || words.topic == .date {
      guard let end = end(of: candidate.tokens, in: words, at: start), end > best?.end ?? start
      else { continue }
      best = Reading(value: candidate.name.holiday, end: end)
    }
    guard var best else { return nil }
    if words[best.end].is(.day), words[best.end].sense.index == 4,
      words[best.end].end - words[best.end].start == 3
    {
      best.end += 1
    }
    // "august bank holiday monday"
    let (year, _, _) = words.today.civil
    if let weekday = words.weekdayName(at: best.end), !words[best.end].has(.plural),
      (year...year + 1).allSatisfy({ best.value.day(in: $0)?.weekday == weekday })
    {
      best.end += 1
    }
    return best
  }

  private static func end(
    of name: ContiguousArray<Token>, in words: Words, at start: Int
  ) -> Int? {
    var next = start
    for token in name {
      // "in advent" for "of advent".
      if next > start, words[next].isMark("-") { next += 1 }
      let isJoint = token.is(.of) && words[next].is(.in)
      guard isJoint || isSame(token, words[next]) else { return nil }
      next += 1
      // "st." and "mothers' day", "luther king's".
      if words[next].isMark("."), words[next - 1].is(.st) { next += 1 }
      if words[next].isMark("'") { next += words[next + 1].is(.s) ? 2 : 1 }
    }
    return next
  }
}

extension Words {
  /// "tamil new year", "orthodox whit monday": a feast of a calendar that is not known here.
  fileprivate func isOtherCalendar(_ holiday: Holiday, before start: Int) -> Bool {
    let before = self[start - 1]
    if before.is(.orthodox) { return true }
    return holiday == .newYearsDay && before.kind == .word && !before.isNamed
  }
}

extension Rule<DayNamed> {
  /// Feast days: "christmas eve", "new year's day", "easter monday 2027".
  static let holiday = Rule(
    "dates.holiday", from: [.holiday, .dateLead, .article, .month, .digits, .ordinal],
    accepts: [
      "christmas": "2026-12-25", "new year's day": "2027-01-01", "easter sunday": "2027-03-28",
      "good friday": "2027-03-26", "thanksgiving": "2026-11-26", "mother's day": "2027-05-09",
      "boxing day": "2026-12-26", "new years eve": "2026-12-31", "st. patrick's day": "2027-03-17",
      "third advent": "2026-12-13", "rosh hashanah": "2027-10-02", "last christmas": "2025-12-25",
      "martin luther king's day": "2027-01-18", "corpus christi": "2027-05-27",
      "chinese new year": "2027-02-06", "orthodox good friday": "2027-04-30",
      "king's day": "2027-04-27", "christmas in two years": "2028-12-25",
      "canadian thanksgiving": "2027-10-11", "victoria day": "2027-05-24", "tax day": "2027-04-15",
      "late summer bank holiday": "2027-08-30", "civic holiday": "2027-08-02",
      "august bank hol monday": "2027-08-30",
      "boss's day": "2027-10-15", "clean monday": "2027-03-15",
    ],
    refuses: ["good fridays run", "new shoes", "may we run", "tamil new year", "labour day"]
  ) { words, start in
    var next = start
    if words[next].is(.on, .at) || words[next].is(.by) { next += 1 }
    let isPast = words[next].is(.last, .past)
    if words[next].is(.the) || words[next].is(.next, .this) || words[next].is(.coming) || isPast {
      next += 1
    }
    guard let holiday = HolidayName.find(in: words, at: next),
      !words.isOtherCalendar(holiday.value, before: start)
    else { return nil }
    if isPast {
      let (thisYear, _, _) = words.today.civil
      let year = holiday.value.day(in: thisYear).map { $0 < words.today } ?? false
      return Reading(
        value: .holiday(holiday.value, year: year ? thisYear : thisYear - 1), end: holiday.end)
    }
    for rule in [offsetIn, offsetFrom, ago] {
      // "christmas in two years"
      guard let away = rule.read(words, holiday.end), case .shifted(.offset(0), _, _) = away.value
      else { continue }
      return Reading(value: .holidayFrom(holiday.value, away.value), end: away.end)
    }
    let year = words.trailingYear(at: holiday.end)
    return Reading(value: .holiday(holiday.value, year: year?.value), end: year?.end ?? holiday.end)
  }

  /// The weekend at a feast day: "easter weekend", "labor day weekend".
  static let holidayWeekend = Rule(
    "dates.holiday-weekend", from: [.holiday, .dateLead, .article, .month],
    accepts: [
      "easter weekend": "2027-03-27", "thanksgiving weekend": "2026-11-28",
      "labor day weekend": "2027-09-04",
    ],
    refuses: ["new weekend", "christmas weekends off"]
  ) { words, start in
    var next = start
    if words[next].is(.on, .at) || words[next].is(.over) { next += 1 }
    if words[next].is(.the) || words[next].is(.next, .this) { next += 1 }
    guard let holiday = HolidayName.find(in: words, at: next), words[holiday.end].is(.weekend),
      words[holiday.end].end - words[holiday.end].start == 7
    else { return nil }
    let year = words.trailingYear(at: holiday.end + 1)
    return Reading(
      value: .weekendAround(.holiday(holiday.value, year: year?.value)),
      end: year?.end ?? holiday.end + 1)
  }
}
