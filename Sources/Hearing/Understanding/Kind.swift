/// The kinds of meaning that `legday understand --kind` asks for.
package enum Kind: String, CaseIterable, Hashable, Sendable {
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

  /// The open question that a kind stands for.
  package var topic: Topic? {
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
}
