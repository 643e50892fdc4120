/// What the athlete trains for.
package struct Goal: Hashable, Sendable, Codable {
  package var kind: Kind
  /// The race's distance, or the one of a time goal.
  package var distance: Distance?
  /// The race day.
  package var date: Day?
  /// The time hoped for, in seconds.
  package var seconds: Int?
  /// What the athlete calls it: "Lisbon half".
  package var title: String?

  package init(
    kind: Kind, distance: Distance? = nil, date: Day? = nil, seconds: Int? = nil,
    title: String? = nil
  ) {
    self.kind = kind
    self.distance = distance
    self.date = date
    self.seconds = seconds
    self.title = title
  }

  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case race
    /// A faster time over a distance, with or without a race date.
    case time
    case fun
    case health
    /// Getting stronger, with running beside it; planned as fun.
    case strength
  }

  /// Racing or fun: which guidelines are law. (section 0)
  package var mode: Mode { kind == .race || kind == .time ? .racing : .fun }
}

/// Whether the athlete trains for a race or a time, or for its own sake; it sets which guidelines bind.
package enum Mode: String, CaseIterable, Hashable, Sendable, Codable {
  case racing
  case fun
}

/// How used to running the athlete is. (section 0 and 9)
package enum Level: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  /// Under three months of regular running, or cannot run 20 minutes.
  case new
  /// Three to twelve months, or more but under 25 km a week.
  case novice
  /// Over twelve months and at least 25 km a week.
  case regular

  package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .new: 0
    case .novice: 1
    case .regular: 2
    }
  }
}
