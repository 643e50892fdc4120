/// What single steps of the search are worth, and the most that the days ahead can still bring.
extension PlacementSearch {
  /// Whether one more lift keeps to their number.
  @inline(__always)
  func mayLift(_ unused: UInt8) -> Bool {
    brief.wishedLifts.nonzeroBitCount - unused.nonzeroBitCount < brief.lifting
  }

  @inline(__always)
  func hardNext(_ day: Int) -> Bool { hard & (1 << UInt8((day + 1) % 7)) != 0 }

  @inline(__always)
  func liftGain(_ lift: Lift, _ day: Int, _ move: Move) -> Int {
    switch lift {
    case .none: return 0
    case .light:
      return Score.light + (6 - day) * Score.earlier + (move == .second ? Score.coreOnSecond : 0)
    case .legs:
      let fresh =
        hard & (1 << UInt8((day + 1) % 7)) == 0 && hard & (1 << UInt8((day + 2) % 7)) == 0
      return Score.legs + (Score.isKeyed(move) ? Score.onHardDay : 0)
        + (fresh ? Score.freshLegs : 0)
    case .full:
      return Score.full + (Score.isKeyed(move) ? Score.onHardDay : 0)
    }
  }

  /// No outcome of the days from this one on can gain more.
  @inline(__always)
  func hopeful(day: Int, runs: Int, cross: Int, unused: UInt8) -> Int {
    let left = 7 - day
    var hopes = Int(hope[day]) + Score.run * (min(left, runs) + 1)
    hopes += Score.cross * min(left, cross)
    if unused & Lift.light.bit != 0 {
      hopes += Score.light + (6 - day) * Score.earlier + Score.coreOnSecond
    }
    if unused & Lift.legs.bit != 0 { hopes += Score.legs + Score.onHardDay + Score.freshLegs }
    if unused & Lift.full.bit != 0 { hopes += Score.full + Score.onHardDay }
    return hopes
  }
}
