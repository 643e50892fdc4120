import Training

extension Rule<DayNamed> {
  /// An ISO date: a four-digit year first always means year, month, day.
  static let iso = Rule(
    "dates.iso", from: .digits,
    accepts: [
      "2027-03-14": "2027-03-14", "2027/3/14": "2027-03-14", "2027.03.14": "2027-03-14",
      "2027-13-14": "no-such-day",
    ],
    refuses: ["12-2027", "2027-1-2-3"]
  ) { words, start in
    guard words[start].digits == 4, let fields = words.fields(at: start), fields.count == 3,
      fields.widths[1] <= 2, fields.widths[2] <= 2,
      (1000...2999).contains(fields.values[0])
    else { return nil }
    var end = fields.end
    if words[end].is(.t), !words[end].spaced, words[end + 1].kind == .number { end += 2 }
    return Reading(
      value: .date(
        year: fields.values[0], month: fields.values[1], day: fields.values[2], weekday: nil),
      end: end)
  }

  /// Day and month in figures, in either order, with or without a year.
  static let numericDate = Rule(
    "dates.numeric", from: .digits,
    accepts: [
      "14/3/2027": "2027-03-14", "03/14/2027": "2027-03-14", "14.03.27": "2027-03-14",
      "25-12-2026": "2026-12-25", "14.3.": "2027-03-14", "10/12/2027": "2027-12-10",
    ],
    refuses: ["14:30", "99/99", "5-6 km", "starts 8.30 on sunday"]
  ) { words, start in
    guard words[start].digits <= 2, let fields = words.fields(at: start), fields.widths[0] <= 2,
      fields.widths[1] <= 2, !words.isMoney(start)
    else { return nil }
    let (first, second) = (fields.values[0], fields.values[1])
    guard first >= 1, second >= 1, first <= 39, second <= 39 else { return nil }
    if fields.count == 3 {
      let year: Int
      switch fields.widths[2] {
      case 4 where (1900...2199).contains(fields.values[2]): year = fields.values[2]
      case 2:
        guard let windowed = words.windowed(fields.values[2]) else {
          // A year that is too far off to be meant: the coach asks.
          return Reading(value: .impossible(.noSuchDay), end: fields.end)
        }
        year = windowed
      default: return Reading(value: .impossible(.noSuchDay), end: fields.end)
      }
      guard first <= 12 || second <= 12 else {
        return Reading(value: .impossible(.noSuchDay), end: fields.end)
      }
      return Reading(value: .numeric(first, second, year: year, weekday: nil), end: fields.end)
    }
    guard words.isDate(fields, from: start) else { return nil }
    // "it starts 8.30 on the 23rd of may": that is the hour.
    if words[start + 1].isMark("."), first < 24, second % 5 == 0, fields.widths[1] == 2,
      words[fields.end].is(.on) || words[start - 1].is(.at)
    {
      return nil
    }
    // 12/10, 2027
    if words[fields.end].isMark(","), words[fields.end + 1].digits == 4,
      let year = words.year(at: fields.end + 1, short: false)
    {
      return Reading(value: .numeric(first, second, year: year.value, weekday: nil), end: year.end)
    }
    // 12/10 2027
    if words[fields.end].spaced, let year = words.year(at: fields.end, short: false) {
      return Reading(value: .numeric(first, second, year: year.value, weekday: nil), end: year.end)
    }
    return Reading(value: .numeric(first, second, year: nil, weekday: nil), end: fields.end)
  }

  /// Eight digits in a row: year first, or last in the athlete's order.
  static let eightDigits = Rule(
    "dates.eight-digits", from: .digits,
    accepts: ["20270314": "2027-03-14", "14032027": "2027-03-14"],
    refuses: ["20271314", "00000000"]
  ) { words, start in
    guard words[start].digits == 8 else { return nil }
    let value = Int(capped: words[start].sense.value)
    if (1900...2199).contains(value % 10_000), !(1900...2199).contains(value / 10_000),
      (1...31).contains(value / 1_000_000), (1...31).contains(value / 10_000 % 100)
    {
      return Reading(
        value: .numeric(
          value / 1_000_000, value / 10_000 % 100, year: value % 10_000, weekday: nil),
        end: start + 1)
    }
    guard (1900...2199).contains(value / 10_000), (1...12).contains(value / 100 % 100),
      (1...31).contains(value % 100)
    else { return nil }
    return Reading(
      value: .date(year: value / 10_000, month: value / 100 % 100, day: value % 100, weekday: nil),
      end: start + 1)
  }
}

/// Numbers that are glued by one kind of separator.
struct Fields {
  var values: [Int]
  var widths: [Int]
  var separator: UInt8
  var end: Int
  var count: Int { values.count }
  /// Whether a full stop stands behind the last one, as in "14.3.".
  var isStopped = false
}

extension Rule<DayNamed> {
  /// A date whose figures stand apart: "2027 03 14", "14 03 2027".
  static let spacedFigures = Rule(
    "dates.spaced", from: .digits,
    accepts: ["2027 03 14": "2027-03-14", "14 03 2027": "2027-03-14"],
    refuses: ["14 03 27", "3 4 5"]
  ) { words, start in
    guard words.topic == .date, words[start].kind == .number, words[start + 1].kind == .number,
      words[start + 2].kind == .number, words[start + 1].digits <= 2, words[start + 1].digits > 0,
      words[start + 3].kind == .edge || words[start + 3].spaced || words[start + 3].kind == .mark
    else { return nil }
    let values = (0..<3).map { Int(capped: words[start + $0].sense.value) }
    if words[start].digits == 4, (1..<3).contains(words[start + 2].digits), values[1] <= 12 {
      return Reading(
        value: .date(year: values[0], month: values[1], day: values[2], weekday: nil),
        end: start + 3)
    }
    guard (1..<3).contains(words[start].digits), words[start + 2].digits == 4,
      (1900...2199).contains(values[2])
    else { return nil }
    return Reading(
      value: .numeric(values[0], values[1], year: values[2], weekday: nil), end: start + 3)
  }
}

extension Words {
  /// Two or three numbers glued by the same "/", "-" or ".", or three with the year after a space.
  func fields(at start: Int) -> Fields? {
    guard self[start].kind == .number, self[start].digits > 0 else { return nil }
    let mark = self[start + 1]
    guard mark.isMark("/") || mark.isMark("-") || mark.isMark(".") else { return nil }
    var fields = Fields(
      values: [Int(capped: self[start].sense.value)], widths: [self[start].digits],
      separator: mark.mark,
      end: start + 1)
    while fields.count < 3, self[fields.end].mark == fields.separator,
      self[fields.end + 1].kind == .number, self[fields.end + 1].digits > 0,
      self[fields.end].spaced == self[fields.end + 1].spaced
    {
      fields.values.append(Int(capped: self[fields.end + 1].sense.value))
      fields.widths.append(self[fields.end + 1].digits)
      fields.end += 2
    }
    guard fields.count >= 2 else { return nil }
    if self[fields.end].mark == fields.separator, !self[fields.end].spaced {
      // A fourth field is no date; a full stop after two is German custom.
      if self[fields.end + 1].kind == .number, !self[fields.end + 1].spaced { return nil }
      if fields.separator == UInt8(ascii: "."), fields.count == 2 {
        fields.isStopped = true
        fields.end += 1
        if self[fields.end].digits == 4, let year = year(at: fields.end, short: false) {
          fields.values.append(year.value)
          fields.widths.append(4)
          fields.end = year.end
        }
      }
    }
    return fields
  }

  /// Whether a figure is an amount of money: "$12".
  func isMoney(_ at: Int) -> Bool { self[at - 1].isMark("$") && !self[at].spaced }

  /// Whether two numbers are day and month, and no level, score, range or fraction.
  func isDate(_ fields: Fields, from start: Int) -> Bool {
    let (first, second) = (fields.values[0], fields.values[1])
    guard first <= 12 || second <= 12, first <= 31, second <= 31 else {
      return first <= 39 && second <= 12 && expectsDate && fields.separator == UInt8(ascii: "/")
    }
    if self[fields.end].has([.timeUnit, .lengthUnit]) || self[fields.end].is(.x)
      || self[fields.end].isMark("%") || self[fields.end].isMark(":")
      || self[fields.end].is(.am, .pm)
    {
      return false
    }
    if self[start + 1].spaced {
      // "27 / 3": only where a date was asked for and nothing else is said.
      return topic == .date && !isMeasured(fields.end)
        && (count == fields.end - start || self[start - 1].is(.on))
    }
    let before = self[start - 1]
    // "at 12.30", "start: 9.15 on sunday 21 march"
    if before.is(.at) || self[fields.end].is(.on) && self[fields.end + 1].has(.weekday),
      fields.separator == UInt8(ascii: "."), !fields.isStopped
    {
      return false
    }
    let isIntroduced =
      before.is(.on, .by) || before.is(.until, .date) || before.has(.weekday)
      || before.is(.till, .before) || before.is(.after, .since)
      || (before.isMark(",") && self[start - 2].has(.weekday))
    if fields.isStopped { return expectsDate || isIntroduced }
    switch fields.separator {
    case UInt8(ascii: "/"):
      if second == 10, !expectsDate { return false }
      if isIntroduced { return true }
      guard expectsDate else { return false }
      return !(first == 1 && second == 2 && topic == .goal)
    case UInt8(ascii: "-"), UInt8(ascii: "."):
      return topic == .date
        && (first > 12 || second > 12 || fields.widths[1] == 2 || isIntroduced
          || count == fields.end - start)
    default: return false
    }
  }
}
