import ArgumentParser
import Exchange
import Hearing
import Training

/// The kinds of `legday understand`: section 2 of the public interface.
enum Understanding: String, CaseIterable, ExpressibleByArgument {
  case date
  case days
  case distance
  case duration
  case number
  case soreness
  case goal
  case checkin
  case intent
  case all

  /// What a bare answer is about, when this kind is asked for.
  private var topic: Topic? {
    switch self {
    case .date: .date
    case .days: .days
    case .distance: .distance
    case .duration: .duration
    case .number: .number
    case .soreness: .soreness
    case .goal: .goal
    case .checkin: .state
    case .intent, .all: nil
    }
  }

  /// Writes the value of this kind that a text has; null where it has none.
  func write(_ text: String, on today: Day, dates: DateOrder?, to json: inout JSONWriter) {
    let heard = hear(text, on: today, about: topic, dates: dates)
    if self != .all { return write(heard, to: &json) }
    json.object { json in
      for kind in Understanding.allCases where kind != .all && kind.isHeard(heard) {
        json.key(named: kind.rawValue)
        kind.write(heard, to: &json)
      }
    }
  }

  /// Which rule heard which words, one line each.
  func explain(_ text: String, on today: Day, dates: DateOrder?) -> [String] {
    hear(text, on: today, about: topic, dates: dates).explained
  }

  private func isHeard(_ heard: Heard) -> Bool {
    switch self {
    case .date: heard.oneDay != nil
    case .days: heard.days != nil
    case .distance: heard.oneDistance != nil
    case .duration: heard.oneDuration != nil
    case .number: heard.oneNumber != nil
    case .soreness: heard.soreness != nil
    case .goal: heard.goal != nil
    case .checkin: heard.checkIn != CheckIn()
    case .intent: heard.intent != .unknown
    case .all: true
    }
  }

  private func write(_ heard: Heard, to json: inout JSONWriter) {
    switch self {
    case .date: json.value(heard.oneDay?.iso)
    case .days: Understanding.write(heard.days, to: &json)
    case .distance:
      guard let metres = heard.oneDistance else { return json.null() }
      json.object { $0.field("metres", metres) }
    case .duration:
      guard let seconds = heard.oneDuration else { return json.null() }
      json.object { $0.field("seconds", seconds) }
    case .number: json.value(heard.oneNumber)
    case .soreness: json.soreness(heard.soreness)
    case .goal: Understanding.write(heard.goal, to: &json)
    case .checkin:
      let checkIn = heard.checkIn
      if checkIn == CheckIn() { json.null() } else { json.checkIn(checkIn) }
    case .intent: json.value(heard.intent.rawValue)
    case .all: json.null()
    }
  }

  private static func write(_ days: DaysHeard?, to json: inout JSONWriter) {
    guard let days else { return json.null() }
    json.object {
      if let named = days.days {
        $0.list("days", named.days.map(\.code))
      } else {
        $0.field("days", nil as String?)
      }
      $0.field("count", days.count)
    }
  }

  private static func write(_ goal: Goal?, to json: inout JSONWriter) {
    guard let goal else { return json.null() }
    json.object {
      $0.field("kind", goal.kind.rawValue)
      $0.field("metres", goal.distance?.metres)
      $0.field("date", goal.date?.iso)
      $0.field("seconds", goal.seconds)
    }
  }
}
