import Prompts

/// A week is kept as one text: `2026-11-23 week 1 of 16 base | easy 30 am + full body 20 pm | rest | …`.
///
/// A person who starts the program waits until the whole season is read, and as an object a week
/// cost four times as much, for all that its days are texts. What did not fit stands beside the text,
/// in a week that has it: it is told in sentences. Weeks that were kept before, as objects, are read
/// as they stand.
extension Week: Codable {
  package init(from decoder: any Decoder) throws {
    if let text = decoder.keptText {
      self = try Week.read(text, at: decoder)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let text = try container.decodeIfPresent(String.self, forKey: .text) {
      self = try Week.read(text, at: decoder)
    } else {
      let days = try container.decode([DayPlan].self, forKey: .days)
      guard days.count == 7 else {
        throw DecodingError.dataCorruptedError(
          forKey: .days, in: container, debugDescription: "\(days.count) days, and a week has 7")
      }
      self.init(
        number: try container.decode(Int.self, forKey: .number),
        of: try container.decodeIfPresent(Int.self, forKey: .of),
        starts: try container.decode(Day.self, forKey: .starts),
        phase: try container.decode(Phase.self, forKey: .phase),
        easier: try container.decode(Bool.self, forKey: .easier),
        flags: try container.decode(Set<Flag>.self, forKey: .flags),
        runWalk: try container.decodeIfPresent(Int.self, forKey: .runWalk),
        days: days)
    }
    dropped = try container.decode([Dropped].self, forKey: .dropped)
  }

  package func encode(to encoder: any Encoder) throws {
    if dropped.isEmpty {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    } else {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(text, forKey: .text)
      try container.encode(dropped, forKey: .dropped)
    }
  }

  private static func read(_ text: String, at decoder: any Decoder) throws -> Week {
    try decoder.value(of: text, named: "week") { Week(text: $0) }
  }

  private enum CodingKeys: String, CodingKey {
    case text, dropped
    case number, of, starts, phase, easier, flags, runWalk, days
  }
}

extension Week {
  /// All of the week but what did not fit, as it is kept.
  package var text: String {
    var head = [starts.iso, "week", String(number)]
    if let of { head += ["of", String(of)] }
    head.append(phase.rawValue)
    if easier { head.append("easier") }
    // The week of the run-walk table.
    if let runWalk { head += ["table", String(runWalk)] }
    head += Flag.allCases.filter(flags.contains).map(\.rawValue)
    return ([head.joined(separator: " ")] + days.map(\.text)).joined(separator: " | ")
  }

  /// Reads what `text` wrote; nil where it is anything else.
  package init?(text: String) {
    var words = KeptWords(text)
    guard let starts = Day(iso: words.text) else { return nil }
    words.goOn()
    self.init(starts: starts, days: [])
    guard words.takes("week"), let count = words.takesCount() else { return nil }
    number = count
    if words.takes("of") {
      guard let count = words.takesCount() else { return nil }
      of = count
    }
    guard let named = words.takes(Phase.kept) else { return nil }
    phase = named
    easier = words.takes("easier")
    if words.takes("table") {
      guard let count = words.takesCount() else { return nil }
      runWalk = count
    }
    while let flag = words.takes(Flag.kept) { flags.insert(flag) }
    days.reserveCapacity(7)
    for _ in 0..<7 {
      guard words.takes("|"), let day = DayPlan(&words) else { return nil }
      days.append(day)
    }
    guard words.next == nil else { return nil }
  }
}

extension Week.Phase {
  fileprivate static let kept = KeptNames<Self>()
}

extension Week.Flag {
  fileprivate static let kept = KeptNames<Self>()
}
