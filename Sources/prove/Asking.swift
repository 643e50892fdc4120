import Training

extension DayPlan {
  /// What it asks for beyond another day; nil where it asks for nothing more.
  func more(than other: DayPlan) -> String? {
    if minutes > other.minutes { return "more minutes" }
    if runMinutes > other.runMinutes { return "more running" }
    if strengthMinutes > other.strengthMinutes { return "more lifting" }
    if sessions.count > other.sessions.count { return "more sessions" }
    if (sessions.map(\.effort).max() ?? 0) > (other.sessions.map(\.effort).max() ?? 0) {
      return "more effort"
    }
    let load = sessions.reduce(0) { $0 + $1.effort * $1.minutes }
    let before = other.sessions.reduce(0) { $0 + $1.effort * $1.minutes }
    return load > before ? "more load" : nil
  }
}

extension Session {
  /// How hard it should feel, 0–10.
  fileprivate var effort: Int {
    switch activity {
    case .run(.easy), .run(.long), .run(.runWalk), .run(.strides), .crossTraining: 4
    case .run(.recovery), .run(.shakeout), .strength(.upperLight, _): 3
    case .run(.racePace), .strength(_, .moderate): 6
    case .run(.tempo): 7
    case .run(.intervals), .strength(_, .heavy): 8
    case .run(.race): 10
    case .strength: 5
    case .mobility, .walk: 1
    }
  }
}
