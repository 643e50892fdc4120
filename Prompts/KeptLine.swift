/// A line is kept as a list: its key, its wordings, then each name and its value.
///
/// `["season.reachable", ["You have {weeks} until the race."], "weeks", ["count", 16, "week", "weeks"]]`;
/// a brace that is meant is doubled. Plans and decisions hold lines, and as an object, with one more
/// for each piece and each value, a line took longer to read than a season of training. Lines that
/// were kept so are read as they stand.
extension Line: Codable {
  package init(from decoder: any Decoder) throws {
    guard var items = try? decoder.unkeyedContainer() else {
      self = try Line(objects: decoder)
      return
    }
    let key = try items.decode(String.self)
    let wordings = try items.decode([Wording].self).map(\.parts)
    var values: [String: Said] = [:]
    while !items.isAtEnd {
      let name = try items.decode(String.self)
      values[name] = try items.decode(KeptSaid.self).said
    }
    self.init(key: key, wordings: wordings, values: values)
  }

  package func encode(to encoder: any Encoder) throws {
    var items = encoder.unkeyedContainer()
    try items.encode(key)
    try items.encode(wordings.map { Wording(parts: $0) })
    for (name, said) in values.sorted(by: { $0.key < $1.key }) {
      try items.encode(name)
      try items.encode(KeptSaid(said: said))
    }
  }

  /// Reads a line as it was kept before.
  private init(objects decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      key: try container.decode(String.self, forKey: .key),
      wordings: try container.decode([Wording].self, forKey: .wordings).map(\.parts),
      values: try container.decode([String: Said].self, forKey: .values))
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
      if let text = decoder.keptText {
        parts = try decoder.value(of: text, named: "wording", by: Line.parts(of:))
      } else {
        parts = try [Part](from: decoder)
      }
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
