import Prompts

/// The days of a week are kept as one text, Monday first: `60 60 45 off 45 120 free`.
///
/// Days that were kept before, as a list of objects, are read as they stand.
extension Availability: Codable {
  package init(from decoder: any Decoder) throws {
    if let text = decoder.keptText {
      self = try decoder.value(of: text, named: "week of offers") { Availability(text: $0) }
    } else {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(try container.decode([Offer].self, forKey: .offers))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  private enum CodingKeys: String, CodingKey {
    case offers
  }
}

extension Availability {
  /// All of the offers, as they are kept; minutes where they are limited.
  package var text: String {
    offers.map { offer in
      switch offer {
      case .none: "off"
      case .unlimited: "free"
      case .minutes(let minutes): String(minutes)
      }
    }.joined(separator: " ")
  }

  /// Reads what `text` wrote; nil where it is anything else.
  package init?(text: String) {
    var words = KeptWords(text)
    var offers: [Offer] = []
    for _ in 0..<7 {
      if words.takes("off") {
        offers.append(.none)
      } else if words.takes("free") {
        offers.append(.unlimited)
      } else {
        guard let minutes = words.takesCount() else { return nil }
        offers.append(.minutes(minutes))
      }
    }
    guard words.next == nil else { return nil }
    self.init(offers)
  }
}
