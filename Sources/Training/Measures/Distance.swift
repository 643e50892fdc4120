import Prompts

/// A length on the ground, in metres; spoken in the athlete's kilometres or miles.
package struct Distance: Hashable, Sendable, Codable {
  package let metres: Double

  package init(metres: Double) {
    self.metres = metres
  }

  package static func kilometres(_ count: Double) -> Distance { Distance(metres: count * 1000) }
  package static func miles(_ count: Double) -> Distance { Distance(metres: count * 1609.344) }

  package var kilometres: Double { metres / 1000 }

  package static let fiveK = Distance(metres: 5000)
  package static let tenK = Distance(metres: 10_000)
  package static let half = Distance(metres: 21_097.5)
  package static let marathon = Distance(metres: 42_195)

  package init(from decoder: any Decoder) throws {
    metres = try decoder.singleValueContainer().decode(Double.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(metres)
  }
}

extension Distance: Comparable {
  package static func < (left: Distance, right: Distance) -> Bool { left.metres < right.metres }
}

extension Distance: Sayable {
  package var said: Said { .metres(metres) }
}

/// The units in which the athlete thinks.
package enum Units: String, CaseIterable, Hashable, Sendable, Codable {
  case km
  case mi
}
