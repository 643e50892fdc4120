import Testing
import Training

@testable import Hearing

/// A calendar that is counted out day by day and shares no line with the one that is tested.
private struct Counted {
  var year: Int
  var month: Int
  var day: Int
  /// Monday 0.
  var weekday: Int
  /// Which of its weekday in the month, from 1, and whether it is the last.
  var nth: Int
  var isLast: Bool

  /// Thursday 1 January 2026: Monday 23 November is day 20,780, and 326 days later.
  static let first = 20_780 - 326

  static func on(_ number: Int) -> Counted { days[number - first] }

  /// From 1 January 2026 to the end of 2033.
  static let days: [Counted] = {
    var days: [Counted] = []
    var weekday = 3
    for year in 2026...2033 {
      for month in 1...12 {
        let long = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        for day in 1...long {
          days.append(
            Counted(
              year: year, month: month, day: day, weekday: weekday, nth: (day - 1) / 7 + 1,
              isLast: day + 7 > long))
          weekday = (weekday + 1) % 7
        }
      }
    }
    return days
  }()
}

/// Every day from Monday 23 November 2026 to 1 March 2028 as today.
private let todays = 20_780...21_244

private let weekdays = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]
private let months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december",
]

struct ResolvingTests {
  /// The one day that the words name, before it is set against a today.
  private func named(_ said: String, _ order: DateOrder = .dmy) -> DayNamed? {
    let words = Words(said, on: Day(number: 20_780), about: .date, dates: order)
    let finds = words.dates()
    return finds.count == 1 && finds[0].end == words.count ? finds[0].value : nil
  }

  /// Compares what several words for one day mean, on every today, with the number that is counted.
  private func check(
    _ said: String..., order: DateOrder = .dmy, _ expected: (Int, Counted) -> Int?
  ) {
    guard let named = named(said[0], order) else {
      Issue.record("not heard: \(said[0])")
      return
    }
    for other in said.dropFirst() { #expect(self.named(other, order) == named, "\(other)") }
    for number in todays {
      let heard = named.resolved(on: Day(number: number), dates: order).heard.day
      if heard?.number != expected(number, Counted.on(number)) {
        Issue.record("\(said[0]) on \(Day(number: number).iso): \(heard?.iso ?? "none")")
        return
      }
    }
  }

  /// Checks the next day that fits, from each today on; none where no day ever fits.
  private func checkNext(
    _ said: [String], order: DateOrder = .dmy, _ fits: (Counted) -> Bool
  ) {
    guard let first = said.first, let named = named(first, order) else {
      Issue.record("not heard: \(said)")
      return
    }
    for other in said.dropFirst() { #expect(self.named(other, order) == named, "\(other)") }
    let days = Counted.days.indices.filter { fits(Counted.days[$0]) }.map { $0 + Counted.first }
    var next = 0
    for number in todays {
      while next < days.count, days[next] < number { next += 1 }
      let heard = named.resolved(on: Day(number: number), dates: order).heard.day
      if heard?.number != (next < days.count ? days[next] : nil) {
        Issue.record("\(first) on \(Day(number: number).iso): \(heard?.iso ?? "none")")
        return
      }
    }
  }

  @Test func `the counted calendar is the calendar`() {
    for (index, counted) in Counted.days.enumerated() {
      let day = Day(number: Counted.first + index)
      #expect(day.civil == (counted.year, counted.month, counted.day))
      #expect(day.weekday.rawValue == counted.weekday)
    }
  }

  @Test(arguments: 0..<7) func `a weekday alone, this, next, coming and last`(weekday: Int) {
    let name = weekdays[weekday]
    func ahead(_ counted: Counted) -> Int { (weekday - counted.weekday + 7) % 7 }
    func later(_ counted: Counted) -> Int { ahead(counted) == 0 ? 7 : ahead(counted) }
    check(name, "on " + name) { $0 + later($1) }
    check("coming " + name, "this coming " + name) { $0 + later($1) }
    check("this " + name) { $0 + ahead($1) }
    check("last " + name) { $0 - (ahead($1) == 0 ? 7 : 7 - ahead($1)) }
    // What is still to come this week is skipped; see LANGUAGE, section 1.
    check("next " + name) { number, counted in
      number + later(counted) + (weekday > counted.weekday ? 7 : 0)
    }
    check(name + " next week", "next week's " + name) { $0 - $1.weekday + 7 + weekday }
    check(name + " of this week") { $0 - $1.weekday + weekday }
    check(name + " the week after next") { $0 - $1.weekday + 14 + weekday }
    check("a week from " + name) { $0 + later($1) + 7 }
    check("three weeks on " + name) { $0 + later($1) + 21 }
    for count in 1...9 {
      check("in \(count + 1) \(name)s") { $0 + later($1) + count * 7 }
      check("\(count) \(name) from now") { $0 + later($1) + (count - 1) * 7 }
    }
  }

  @Test func `so many days, weeks and months from today`() {
    for count in 2...60 {
      check("in \(count) days", "\(count) days from now") { number, _ in number + count }
      check("in \(count) weeks") { number, _ in number + count * 7 }
      check("\(count) weeks from tomorrow") { number, _ in number + count * 7 + 1 }
      check("\(count) days ago") { number, _ in number - count }
    }
    for count in 1...12 {
      check(count == 1 ? "in a month" : "in \(count) months") { _, today in
        let month = (today.month - 1 + count) % 12 + 1
        let year = today.year + (today.month - 1 + count) / 12
        let fitting = Counted.days.indices.filter {
          Counted.days[$0].year == year && Counted.days[$0].month == month
            && Counted.days[$0].day <= today.day
        }
        return fitting.last.map { $0 + Counted.first }
      }
    }
  }

  @Test func `a day of the month, by figure and by word`() {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth", "twenty first", "twenty-second", "twenty third",
      "twenty-fourth", "twenty fifth", "twenty sixth", "twenty seventh", "twenty eighth",
      "twenty ninth", "thirtieth", "thirty-first",
    ]
    for day in 1...31 {
      let ending =
        day % 10 == 1 && day != 11
        ? "st"
        : day % 10 == 2 && day != 12
          ? "nd"
          : day % 10 == 3 && day != 13 ? "rd" : "th"
      checkNext(["the \(day)\(ending)", "on the " + words[day - 1]]) { $0.day == day }
      for month in 1...12 {
        let name = months[month - 1]
        checkNext([
          "\(day) \(name)", "\(name) \(day)\(ending)", "the \(words[day - 1]) of \(name)",
          "\(day)\(ending) \(name.prefix(3))",
        ]) { $0.month == month && $0.day == day }
      }
    }
  }

  @Test(arguments: 1...12) func `the nth weekday and weekend of a month`(month: Int) {
    let ordinals = ["first", "second", "third", "fourth"]
    for weekday in 0..<7 {
      for (index, ordinal) in ordinals.enumerated() {
        checkNext([
          "\(ordinal) \(weekdays[weekday]) of \(months[month - 1])",
          "the \(ordinal) \(weekdays[weekday]) in \(months[month - 1])",
        ]) { $0.month == month && $0.weekday == weekday && $0.nth == index + 1 }
      }
      checkNext(["the last \(weekdays[weekday]) in \(months[month - 1])"]) {
        $0.month == month && $0.weekday == weekday && $0.isLast
      }
    }
    checkNext(["last weekend in " + months[month - 1]]) {
      $0.month == month && $0.weekday == 5 && $0.isLast
    }
  }

  @Test func `feasts that stay, that follow Easter, and that are counted by weekday`() {
    let fixed = [
      "christmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
      "new year's eve": (12, 31), "new year's day": (1, 1), "valentine's day": (2, 14),
      "st patrick's day": (3, 17), "halloween": (10, 31), "independence day": (7, 4),
      "all saints day": (11, 1), "epiphany": (1, 6), "bastille day": (7, 14),
    ]
    for (name, date) in fixed {
      checkNext([name]) { ($0.month, $0.day) == date }
    }
    // The Easters as the almanacs print them.
    let easters = [
      2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1), 2030: (4, 21), 2031: (4, 13),
      2032: (3, 28), 2033: (4, 17),
    ]
    for (name, days) in [
      "easter": 0, "good friday": -2, "easter monday": 1, "palm sunday": -7,
      "ash wednesday": -46, "ascension day": 39, "pentecost": 49, "corpus christi": 60,
    ] {
      // So many days before this one was Easter.
      let feasts = Counted.days.indices.filter { index in
        guard Counted.days.indices.contains(index - days) else { return false }
        let base = Counted.days[index - days]
        return easters[base.year].map { $0 == (base.month, base.day) } ?? false
      }
      check(name) { number, _ in
        feasts.map { $0 + Counted.first }.first { $0 >= number }
      }
    }
    for (name, month, weekday, nth) in [
      ("thanksgiving", 11, 3, 4), ("labor day", 9, 0, 1), ("mother's day", 5, 6, 2),
      ("father's day", 6, 6, 3), ("mlk day", 1, 0, 3), ("presidents day", 2, 0, 3),
    ] {
      checkNext([name]) { $0.month == month && $0.weekday == weekday && $0.nth == nth }
    }
    checkNext(["memorial day"]) { $0.month == 5 && $0.weekday == 0 && $0.isLast }
  }

  @Test func `figures in both orders, with a year and without`() {
    for number in todays {
      let day = Counted.on(number)
      let full: [(String, DateOrder)] = [
        (Day(number: number).iso, .dmy), (Day(number: number).iso, .mdy),
        ("\(day.day)/\(day.month)/\(day.year)", .dmy),
        ("\(day.day).\(day.month).\(day.year)", .dmy),
        ("\(day.month)/\(day.day)/\(day.year)", .mdy),
        ("\(day.day)-\(day.month)-\(day.year % 100)", .dmy),
      ]
      for (said, order) in full {
        let heard = named(said, order)?.resolved(on: Day(number: 20_780), dates: order).heard.day
        #expect(heard == Day(number: number), "\(said)")
      }
    }
    for month in 1...12 {
      for day in 1...28 {
        checkNext(["\(day)/\(month)"], order: .dmy) { $0.month == month && $0.day == day }
        checkNext(["\(month)/\(day)"], order: .mdy) { $0.month == month && $0.day == day }
      }
    }
  }
}
