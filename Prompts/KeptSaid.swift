/// A value of a line as it is kept: a list of its name and what belongs to it, `["minutes", 45]`.
struct KeptSaid: Codable {
  let said: Said

  init(said: Said) {
    self.said = said
  }

  init(from decoder: any Decoder) throws {
    var items = try decoder.unkeyedContainer()
    let name = try items.decode(String.self)
    guard let read = try KeptSaid.read(name, from: &items) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(name)” is no kind of value"))
    }
    said = read
  }

  private static func read(
    _ name: String, from items: inout any UnkeyedDecodingContainer
  ) throws -> Said? {
    switch name {
    case "text": .text(try items.decode(String.self))
    case "number": .number(try items.decode(Int.self))
    case "decimal": .decimal(try items.decode(Double.self))
    case "count":
      .count(
        try items.decode(Int.self), one: try items.decode(String.self),
        many: try items.decode(String.self))
    case "minutes": .minutes(try items.decode(Int.self))
    case "clock": .clock(try items.decode(Int.self))
    case "metres": .metres(try items.decode(Double.self))
    case "pace": .pace(try items.decode(Double.self))
    case "day": .day(try items.decode(Int.self))
    case "short day": .shortDay(try items.decode(Int.self))
    case "weekday": .weekday(try items.decode(Int.self))
    case "time of day": .timeOfDay(try items.decode(Int.self))
    case "list": .list(try items.decode([KeptSaid].self).map(\.said))
    case "line": .line(try items.decode(Line.self))
    default: nil
    }
  }

  func encode(to encoder: any Encoder) throws {
    var items = encoder.unkeyedContainer()
    func put(_ name: String, _ value: some Encodable) throws {
      try items.encode(name)
      try items.encode(value)
    }
    switch said {
    case .text(let text): try put("text", text)
    case .number(let number): try put("number", number)
    case .decimal(let number): try put("decimal", number)
    case .count(let count, let one, let many):
      try put("count", count)
      try items.encode(one)
      try items.encode(many)
    case .minutes(let minutes): try put("minutes", minutes)
    case .clock(let seconds): try put("clock", seconds)
    case .metres(let metres): try put("metres", metres)
    case .pace(let pace): try put("pace", pace)
    case .day(let day): try put("day", day)
    case .shortDay(let day): try put("short day", day)
    case .weekday(let day): try put("weekday", day)
    case .timeOfDay(let time): try put("time of day", time)
    case .list(let values): try put("list", values.map { KeptSaid(said: $0) })
    case .line(let line): try put("line", line)
    }
  }
}
