/// A wording is kept as one text, `You have {weeks} until the race.`; a brace that is meant is doubled.
///
/// Plans and decisions hold lines, and as an object for each piece a line took longer to read than a
/// week of training. Lines that were kept so are read as they stand.
extension Line: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      key: try container.decode(String.self, forKey: .key),
      wordings: try container.decode([Wording].self, forKey: .wordings).map(\.parts),
      values: try container.decode([String: Said].self, forKey: .values))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .key)
    try container.encode(wordings.map { Wording(parts: $0) }, forKey: .wordings)
    try container.encode(values, forKey: .values)
  }

  private enum CodingKeys: String, CodingKey {
    case key, wordings, values
  }

  private struct Wording: Codable {
    var parts: [Part]

    init(parts: [Part]) {
      self.parts = parts
    }

    init(from decoder: any Decoder) throws {
      guard let text = try? decoder.singleValueContainer().decode(String.self) else {
        parts = try [Part](from: decoder)
        return
      }
      guard let parts = Line.parts(of: text) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no wording"))
      }
      self.parts = parts
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(Line.text(of: parts))
    }
  }
}

extension Line {
  private static let opens = UInt8(ascii: "{")
  private static let closes = UInt8(ascii: "}")

  /// A wording as it is kept.
  static func text(of parts: [Part]) -> String {
    var text: [UInt8] = []
    for part in parts {
      switch part {
      case .words(let words):
        for byte in words.utf8 { text += byte == opens ? [opens, opens] : [byte] }
      case .value(let name):
        text += [opens] + name.utf8 + [closes]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what `text(of:)` wrote; nil where a brace is never closed.
  static func parts(of text: String) -> [Part]? {
    var parts: [Part] = []
    var words: [UInt8] = []
    var rest = text.utf8[...]
    func said() -> [Part] { words.isEmpty ? [] : [.words(String(decoding: words, as: UTF8.self))] }
    while let byte = rest.popFirst() {
      if byte != opens {
        words.append(byte)
      } else if rest.first == opens {
        words.append(byte)
        rest.removeFirst()
      } else {
        guard let end = rest.firstIndex(of: closes) else { return nil }
        parts += said() + [.value(String(decoding: rest[..<end], as: UTF8.self))]
        words = []
        rest = rest[rest.index(after: end)...]
      }
    }
    return parts + said()
  }
}
