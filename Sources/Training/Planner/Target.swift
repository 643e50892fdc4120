/// The figures that the season gives to one week: how much, in which phase, with what key day.
struct Target: Sendable {
  var phase: Week.Phase
  var easier = false
  /// Running minutes of the week at most, the race left out.
  var total: Int
  /// Minutes of the long run; 0 without one.
  var long: Int
  var runs: Int
  /// Weeks before this one, for the load ladder. (B15)
  var ladder: Int
  /// The long run is no shorter than this, or left out. (B4)
  var leastLong = 0
  /// The run days that an easier week keeps, and its long run's; nil elsewhere. (B4)
  var same: (runs: UInt8, long: UInt8)?
  /// No run may be longer. (B2)
  var longCap = 600
  var quality: Quality = .none
  /// A third hard day is wished for. (A2)
  var second = false
  /// The step of the quality session, from 1. (2.5)
  var step = 1
  var cross = 0
  var wishedLifts: Brief.Lifts = 0
  /// How many lifts at most. (A5)
  var lifts = 3
  /// Minutes of each run-walk of the table; 0 outside it. (2.1)
  var runWalk = 0
  /// The week of that table, 1 to 9; 0 outside it.
  var tableWeek = 0

  /// Days from heavy legs to the next hard run; three for those who are new to lifting. (B12)
  var heavyGap: Int { ladder < 4 ? 3 : 2 }

  enum Quality: Hashable, Sendable {
    case none
    case strides
    case tempo
    case intervals
    case racePace
  }
}
