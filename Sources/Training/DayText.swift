/// A day is kept as one text: `easy 30 am + full body 20 pm`, `rest`, `off`.
///
/// A season holds a hundred days and more, and a person who starts the program waits for all of
/// them: as an object of objects a day cost twenty times as much to read. Unlike `WeekNotation`,
/// which is made to be typed, the text holds all that the day holds. Days that were kept before
/// it, as objects, are read as they stand.
extension DayPlan: Codable {
  package init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      guard let day = DayPlan(text: text) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no day"))
      }
      self = day
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    available = try container.decode(Bool.self, forKey: .available)
    sessions = try container.decode([Session].self, forKey: .sessions)
    deviates = try container.decode(Bool.self, forKey: .deviates)
    calledRest = try container.decode(Bool.self, forKey: .calledRest)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  private enum CodingKeys: String, CodingKey {
    case available, sessions, deviates, calledRest
  }
}

extension DayPlan {
  /// What a day may be beside its sessions.
  private enum Mark: String {
    /// Available, and nothing stands there.
    case rest
    case off
    case calledRest = "called rest"
    case deviates = "against the plan"
  }

  private static let between = " + "

  /// All of the day, as it is kept.
  package var text: String {
    var parts: [String] = []
    if !available { parts.append(Mark.off.rawValue) }
    if calledRest { parts.append(Mark.calledRest.rawValue) }
    if deviates { parts.append(Mark.deviates.rawValue) }
    parts += sessions.map(\.text)
    return parts.isEmpty ? Mark.rest.rawValue : parts.joined(separator: DayPlan.between)
  }

  /// Reads what `text` wrote; nil where it is anything else.
  package init?(text: String) {
    self.init()
    for part in text.utf8.split(separator: UInt8(ascii: "+"), omittingEmptySubsequences: false) {
      let words = part.split(separator: UInt8(ascii: " ")).map { Substring($0) }
      if let session = Session(words: words) {
        sessions.append(session)
        continue
      }
      switch Mark(rawValue: words.joined(separator: " ")) {
      case .rest: break
      case .off: available = false
      case .calledRest: calledRest = true
      case .deviates: deviates = true
      case nil: return nil
      }
    }
  }
}

extension Session {
  /// All of the session, as it is kept: what, how heavy, minutes, and when in the day if that is set.
  fileprivate var text: String {
    let what =
      switch activity {
      case .run(let run): run.rawValue
      case .strength(let strength, let load): strength.rawValue + " " + load.rawValue
      case .crossTraining: Other.crossTraining.rawValue
      case .mobility: Other.mobility.rawValue
      case .walk: Other.walk.rawValue
      }
    return what + " " + String(minutes) + (slot == .any ? "" : " " + slot.rawValue)
  }

  /// What is neither run nor lifted.
  private enum Other: String {
    case crossTraining = "cross-training"
    case mobility
    case walk
  }

  fileprivate init?(words: [Substring]) {
    var rest = words[...]
    guard let what = rest.popFirst().map(String.init) else { return nil }
    if let run = Run(rawValue: what) {
      activity = .run(run)
    } else if let strength = Strength(rawValue: what) {
      guard let load = rest.popFirst().flatMap({ Load(rawValue: String($0)) }) else { return nil }
      activity = .strength(strength, load)
    } else {
      switch Other(rawValue: what) {
      case .crossTraining: activity = .crossTraining
      case .mobility: activity = .mobility
      case .walk: activity = .walk
      case nil: return nil
      }
    }
    guard let count = rest.popFirst().flatMap({ Int($0) }) else { return nil }
    minutes = count
    slot = .any
    guard let when = rest.popFirst() else { return }
    guard rest.isEmpty, let named = Slot(rawValue: String(when)) else { return nil }
    slot = named
  }
}
