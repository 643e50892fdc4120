import Conversation
import Exchange
import Foundation
import Hearing
import Training

/// Something that takes bytes from outside, and may refuse them but never trap.
struct Subject: Sendable {
  /// As it is typed, and the name of its folder in `Tests/FuzzCorpora`.
  let name: String
  let run: @Sendable ([UInt8]) -> Void

  static let all = [hearing, profile, plan, week, imported, talk, prompts]

  static func named(_ name: String) -> Subject? { all.first { $0.name == name } }

  /// Sunday 22 November 2026.
  private static let today = Day(number: 20_779)

  private static let topics: [Topic?] = [
    nil, .date, .days, .distance, .duration, .number, .state, .goal, .running, .screening,
  ]

  /// An utterance; its first byte chooses what was asked and how dates are read.
  private static let hearing = Subject(name: "hearing") { bytes in
    let choice = Int(bytes.first ?? 0)
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let orders: [DateOrder?] = [nil, .dmy, .mdy]
    _ = hear(
      text, on: today + choice, about: topics[choice % topics.count], dates: orders[choice % 3])
  }

  /// A profile, and where it is one, the season that follows from it.
  private static let profile = Subject(name: "profile") { bytes in
    guard let profile = try? Profile.read(bytes, on: today) else { return }
    _ = Coach.take(profile: profile.athlete, in: State(), on: today)
  }

  /// A plan, and where it is one, what it breaks.
  private static let plan = Subject(name: "plan") { bytes in
    guard let read = try? PlanReader.read(bytes) else { return }
    var checked = CheckedWeeks()
    checked.judge(read.plan, race: read.race)
  }

  /// Lines of weeks in notation.
  private static let week = Subject(name: "week") { bytes in
    var checked = CheckedWeeks()
    for (number, line) in bytes.split(separator: 0x0A).enumerated() {
      _ = checked.readLine(String(decoding: line, as: UTF8.self), line: number + 1)
    }
  }

  /// A backup as its reader sees it; then its documents without the digest that guards them, and
  /// a talk with what they hold.
  private static let imported = Subject(name: "import") { bytes in
    _ = try? Everything.read(bytes)
    let whole = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    guard let kept = whole?["kept"] as? [String: Any],
      let documents = (kept["documents"] as? [String: Any])?.mapValues({
        try? JSONSerialization.data(withJSONObject: $0, options: .fragmentsAllowed)
      })
    else { return }
    var state = State()
    state.athlete = value(documents["athlete"] ?? nil) ?? Athlete()
    state.plan = value(documents["plan"] ?? nil)
    state.talk = value(documents["talk"] ?? nil) ?? Talk()
    state.preferences = value(documents["preferences"] ?? nil) ?? Preferences()
    state = Coach.opening(in: state, on: today).state
    for line in ["week", "legs 6 out of 10, slept 5 hours", "yes", "skip saturday", "undo"] {
      state = Coach.reply(to: line, in: state, on: today).state
    }
  }

  /// A talk: one utterance a line, beginning anew or with a season; an empty line ends a day.
  private static let talk = Subject(name: "talk") { bytes in
    var state = bytes.first == UInt8(ascii: "#") ? planned : State()
    var day = today
    state = Coach.opening(in: state, on: day).state
    for line in bytes.split(separator: 0x0A, maxSplits: 11, omittingEmptySubsequences: false) {
      if line.isEmpty {
        day = day + 1
        state = Coach.opening(in: state, on: day).state
      } else {
        state = Coach.reply(to: String(decoding: line, as: UTF8.self), in: state, on: day).state
      }
    }
  }

  private static let planned: State = {
    let profile = """
      {"goal": {"kind": "race", "metres": 10000, "date": "2027-02-14"}, "screening": {"clear": true},
       "running": {"months": 9, "runsPerWeek": 3, "kmPerWeek": 18, "longestKm": 8},
       "lifting": {"experience": "some", "equipment": "dumbbells", "wanted": true},
       "days": {"mon": 60, "tue": 60, "wed": 45, "fri": 45, "sat": 120, "sun": null}}
      """
    guard let read = try? Profile.read(Array(profile.utf8), on: today) else { return State() }
    return Coach.take(profile: read.athlete, in: State(), on: today).state
  }()

  private static func value<Value: Decodable>(_ data: Data?) -> Value? {
    data.flatMap { try? JSONDecoder().decode(Value.self, from: $0) }
  }
}
