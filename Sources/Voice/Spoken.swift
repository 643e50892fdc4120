import Prompts

extension Voice {
  /// A value in words, in the style of the house.
  package func text(_ said: Said) -> String {
    switch said {
    case .text(let text): text.cleaned()
    case .number(let number): String(number)
    case .decimal(let number): Voice.decimal(number)
    case .count(let count, let one, let many):
      "\(Voice.counted(count)) \((count == 1 ? one : many).cleaned())"
    case .minutes(let minutes): Voice.minutes(minutes)
    case .clock(let seconds): Voice.clock(seconds)
    case .metres(let metres): length(metres)
    case .pace(let seconds): pace(seconds)
    case .day(let number): date(CivilDate(number))
    case .shortDay(let number):
      "\(CivilDate(number).weekdayName.prefix(3)) \(CivilDate(number).day)"
    case .weekday(let index): CivilDate.weekdayNames[((index % 7) + 7) % 7]
    case .timeOfDay(let minutes): Voice.time(minutes, twelveHours: twelveHours)
    case .list(let items): Voice.list(inOrder(items).map(text))
    case .line(let line): text(line, isInside: true)
    }
  }

  /// A list of weekdays begins with the day with which the athlete's weeks begin; any other list
  /// stays as it is.
  private func inOrder(_ items: [Said]) -> [Said] {
    guard firstWeekday != 0, items.count > 1 else { return items }
    var days: [(place: Int, said: Said)] = []
    for item in items {
      guard case .weekday(let index) = item else { return items }
      days.append((((index - firstWeekday) % 7 + 7) % 7, item))
    }
    return days.sorted { $0.place < $1.place }.map(\.said)
  }

  /// A number with one decimal at most: "7", "6.5".
  package static func decimal(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e12 else { return "?" }
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  /// A count in words up to twelve, in digits above: "three", "16"; "no" for none.
  package static func counted(_ count: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(count) ? words[count] : String(count)
  }

  /// A length of time: "45 min", "1 h", "1 h 30".
  package static func minutes(_ minutes: Int) -> String {
    guard minutes.magnitude >= 60 else { return "\(minutes) min" }
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return rest == 0 ? "\(hours) h" : "\(hours) h \(padded(rest.magnitude))"
  }

  /// A finish time: "1:59:30", under an hour "24:30".
  package static func clock(_ seconds: Int) -> String {
    let sign = seconds < 0 ? "-" : ""
    let (minutes, second) = seconds.magnitude.quotientAndRemainder(dividingBy: 60)
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return hour == 0
      ? "\(sign)\(minute):\(padded(second))" : "\(sign)\(hour):\(padded(minute)):\(padded(second))"
  }

  /// A time of day, from minutes since midnight: "19:30", or "7:30 pm" on a clock of twelve hours.
  package static func time(_ minutes: Int, twelveHours: Bool) -> String {
    let (hour, minute) = (((minutes / 60) % 24 + 24) % 24, abs(minutes % 60))
    guard twelveHours else { return "\(padded(UInt(hour))):\(padded(UInt(minute)))" }
    let shown = hour % 12 == 0 ? 12 : hour % 12
    return "\(shown):\(padded(UInt(minute))) \(hour < 12 ? "am" : "pm")"
  }

  /// Several things: "a", "a and b", "a, b and c"; "none" where there is nothing.
  package static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "none" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A length on the ground: "5 km", "13.1 miles"; short ones in metres for everybody, because
  /// tracks are measured so.
  private func length(_ metres: Double) -> String {
    guard metres.isFinite else { return "?" }
    if metres.magnitude < 1000 { return "\(Voice.decimal(metres.rounded())) m" }
    switch units {
    case .kilometres: return "\(Voice.decimal(metres / 1000)) km"
    case .miles:
      let miles = Voice.decimal(metres / Voice.metresPerMile)
      return miles == "1" ? "1 mile" : "\(miles) miles"
    }
  }

  /// A pace, from seconds per kilometre: "5:30 /km", "8:51 /mi".
  private func pace(_ seconds: Double) -> String {
    let scaled = units == .miles ? seconds * Voice.metresPerMile / 1000 : seconds
    guard scaled.isFinite, scaled.magnitude < 1e9 else { return "?" }
    return Voice.clock(Int(scaled.rounded())) + (units == .miles ? " /mi" : " /km")
  }

  /// A date in full: "Sunday 14 March 2027".
  private func date(_ date: CivilDate) -> String {
    monthFirst
      ? "\(date.weekdayName), \(date.monthName) \(date.day), \(date.year)"
      : "\(date.weekdayName) \(date.day) \(date.monthName) \(date.year)"
  }

  private static let metresPerMile = 1609.344

  private static func padded(_ number: UInt) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
