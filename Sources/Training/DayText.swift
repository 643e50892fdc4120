import Prompts

/// A day is kept as one text: `easy 30 am + full body 20 pm`, `rest`, `off`.
///
/// A season holds a hundred days and more, and a person who starts the program waits for all of
/// them: as an object of objects a day cost twenty times as much to read. Unlike `WeekNotation`,
/// which is made to be typed, the text holds all that the day holds. Days that were kept before
/// it, as objects, are read as they stand.
extension DayPlan: Codable {
  package init(from decoder: any Decoder) throws {
    if let text = decoder.keptText {
      self = try decoder.value(of: text, named: "day") { DayPlan(text: $0) }
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
  /// All of the day, as it is kept.
  package var text: String {
    var parts: [String] = []
    if !available { parts.append("off") }
    if calledRest { parts.append("called rest") }
    if deviates { parts.append("against the plan") }
    parts += sessions.map(\.text)
    return parts.isEmpty ? "rest" : parts.joined(separator: " + ")
  }

  /// Reads what `text` wrote; nil where it is anything else.
  package init?(text: String) {
    var words = KeptWords(text)
    self.init(&words)
    guard words.next == nil else { return nil }
  }

  /// Reads the words of one day.
  init?(_ words: inout KeptWords) {
    self.init()
    repeat {
      if words.takes("rest") {
        continue
      } else if words.takes("off") {
        available = false
      } else if words.takes("called") {
        guard words.takes("rest") else { return nil }
        calledRest = true
      } else if words.takes("against") {
        guard words.takes("the"), words.takes("plan") else { return nil }
        deviates = true
      } else {
        guard let session = Session(&words) else { return nil }
        sessions.append(session)
      }
    } while words.takes("+")
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
  private enum Other: String, CaseIterable {
    case crossTraining = "cross-training"
    case mobility
    case walk

    static let kept = KeptNames<Self>()
  }

  fileprivate init?(_ words: inout KeptWords) {
    if let run = words.takes(Run.kept) {
      activity = .run(run)
    } else if let strength = words.takes(Strength.kept) {
      guard let load = words.takes(Load.kept) else { return nil }
      activity = .strength(strength, load)
    } else {
      switch words.takes(Other.kept) {
      case .crossTraining: activity = .crossTraining
      case .mobility: activity = .mobility
      case .walk: activity = .walk
      case nil: return nil
      }
    }
    guard let count = words.takesCount() else { return nil }
    minutes = count
    slot = words.takes(Slot.kept) ?? .any
  }
}

extension Session.Run {
  fileprivate static let kept = KeptNames<Self>()
}

extension Session.Strength {
  fileprivate static let kept = KeptNames<Self>()
}

extension Session.Load {
  fileprivate static let kept = KeptNames<Self>()
}

extension Session.Slot {
  fileprivate static let kept = KeptNames<Self>()
}
