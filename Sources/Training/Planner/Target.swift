/// The figures that the season gives to one week: how much, in which phase, with what key day.
struct Target: Hashable, Sendable {
  var phase: Week.Phase
  var easier = false
  /// Running minutes of the week at most, the race left out.
  var total: Int
  /// Minutes of the long run; 0 without one.
  var long: Int
  var quality: Quality = .none
  var second = false
  /// The step of the quality session, from 1. (2.5)
  var step = 1
  var runs: Int
  var cross: Int
  /// Weeks of lifting done before this one, for the load ladder. (B15)
  var ladder: Int
  var wishedLifts: Brief.Lifts
  var runWalk = false

  enum Quality: Hashable, Sendable {
    case none
    case strides
    case tempo
    case intervals
    case racePace
  }
}
