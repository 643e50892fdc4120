extension Session.Run {
  /// The upper end of the effort that the run should feel like, 0–10. (section 4)
  var effortTarget: Double {
    switch self {
    case .easy, .long, .runWalk, .strides: 4
    case .recovery, .shakeout: 3
    case .racePace: 6
    case .tempo: 7
    case .intervals: 8
    case .race: 10
    }
  }
}
