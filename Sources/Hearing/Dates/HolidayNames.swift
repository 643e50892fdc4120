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

  private init(_ text: String, _ holiday: Holiday, onlyWhereAsked: Bool) {
    self.text = text
    self.holiday = holiday
    isOnlyWhereAsked = onlyWhereAsked
  }

  static let all: [HolidayName] = table.flatMap { holiday, names in
    names.split(separator: ",").map { name in
      let text = name.drop { $0 == " " || $0 == "?" }
      return HolidayName(String(text), holiday, onlyWhereAsked: name.contains("?"))
    }
  }

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
    return !one.has([.weekday, .season])
      || one.sense.index == other.sense.index && !other.has(.plural)
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
      "last year's christmas": "2025-12-25",
      "saint stephen's day": "2026-12-26", "first day of spring": "2027-03-20",
    ],
    refuses: ["good fridays run", "new shoes", "may we run", "tamil new year", "labour day"]
  ) { words, start in
    var next = start
    if words[next].is(.on, .at) || words[next].is(.by) { next += 1 }
    // "last year's christmas"
    if words[next].is(.last, .this, .next), words[next + 1].is(.year),
      let holiday = HolidayName.find(in: words, at: next + 2)
    {
      let ahead = words[next].is(.last) ? -1 : words[next].is(.next) ? 1 : 0
      return Reading(
        value: .holiday(holiday.value, year: words.today.civil.year + ahead), end: holiday.end)
    }
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
