import Prompts

/// A day of the week; weeks start on Monday, whatever the locale.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case mon
  case tue
  case wed
  case thu
  case fri
  case sat
  case sun

  /// The three-letter code of the public interface: `mon` … `sun`.
  package var code: String {
    switch self {
    case .mon: "mon"
    case .tue: "tue"
    case .wed: "wed"
    case .thu: "thu"
    case .fri: "fri"
    case .sat: "sat"
    case .sun: "sun"
    }
  }

  package init?(code: String) {
    guard let day = Weekday.allCases.first(where: { $0.code == code }) else { return nil }
    self = day
  }

  /// The weekday that follows so many days later (or earlier, when negative).
  package func advanced(by days: Int) -> Weekday {
    let shifted = ((rawValue + days) % 7 + 7) % 7
    return Weekday.allCases[shifted]
  }
}

extension Weekday: Comparable {
  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension Weekday: Sayable {
  package var said: Said { .weekday(rawValue) }
}

extension Weekday: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try decoder.value(of: text, named: "weekday") { Weekday(code: $0) }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

/// A set of weekdays in seven bits, so that spans, unions and complements are cheap.
package struct WeekdaySet: OptionSet, Hashable, Sendable, Codable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue & 0b111_1111
  }

  package init(_ day: Weekday) {
    self.init(rawValue: 1 << UInt8(day.rawValue))
  }

  package init(_ days: some Sequence<Weekday>) {
    self = days.reduce(into: []) { $0.formUnion(WeekdaySet($1)) }
  }

  package static let mon = WeekdaySet(rawValue: 1)
  package static let tue = WeekdaySet(rawValue: 1 << 1)
  package static let wed = WeekdaySet(rawValue: 1 << 2)
  package static let thu = WeekdaySet(rawValue: 1 << 3)
  package static let fri = WeekdaySet(rawValue: 1 << 4)
  package static let sat = WeekdaySet(rawValue: 1 << 5)
  package static let sun = WeekdaySet(rawValue: 1 << 6)

  package static let all = WeekdaySet(rawValue: 0b111_1111)
  package static let weekdays = WeekdaySet(rawValue: 0b001_1111)
  package static let weekend = WeekdaySet(rawValue: 0b110_0000)

  package func contains(_ day: Weekday) -> Bool { rawValue & (1 << UInt8(day.rawValue)) != 0 }

  /// The days from Monday on.
  package var days: [Weekday] { Weekday.allCases.filter(contains) }
  package var count: Int { rawValue.nonzeroBitCount }
  package var complement: WeekdaySet { WeekdaySet(rawValue: ~rawValue) }

  /// The days from one weekday to another, over the week's edge where it must: `fri` to `mon`.
  package static func from(_ first: Weekday, through last: Weekday) -> WeekdaySet {
    let span = ((last.rawValue - first.rawValue) % 7 + 7) % 7
    return WeekdaySet((0...span).map(first.advanced))
  }
}
