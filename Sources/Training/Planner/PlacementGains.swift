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
    let ahead: UInt8 = 0xFF << UInt8(day)
    var hopes = Int(hope.standing[day])
    hopes += Score.run * min((hope.runs & ahead).nonzeroBitCount, runs)
    hopes += Score.cross * min((hope.crosses & ahead).nonzeroBitCount, cross)
    if race & ahead != 0 { hopes += Score.run }
    return hopes + liftHopes(day, unused)
  }

  /// The best of the lifts that are left, as many as there may still be.
  @inline(__always)
  private func liftHopes(_ day: Int, _ unused: UInt8) -> Int {
    let left = brief.lifting - brief.wishedLifts.nonzeroBitCount + unused.nonzeroBitCount
    if left <= 0 { return 0 }
    let light = unused & Lift.light.bit != 0 ? Int(hope.light[day]) : 0
    let legs = unused & Lift.legs.bit != 0 ? Int(hope.legs[day]) : 0
    let full = unused & Lift.full.bit != 0 ? Int(hope.full[day]) : 0
    if left == 1 { return max(light, legs, full) }
    let all = light + legs + full
    return left == 2 ? all - min(light, legs, full) : all
  }

  /// More than any week gains beside the points of its skeleton, so that most skeletons need not
  /// be looked into.
  var highest: Int {
    Score.run * (brief.runs + race.nonzeroBitCount) + Score.cross * brief.cross + Score.light
      + 6 * Score.earlier + Score.coreOnSecond + Score.legs + Score.onHardDay + Score.freshLegs
      + Score.full + Score.onHardDay + Score.restBeforeLong + Score.restAfterLong
      + 3 * max(Score.crossAfterKey, Score.runAfterKey, Score.restAfterKey)
  }

  /// What each day gains by its neighbours in this skeleton; false where it cannot hold the runs.
  mutating func weigh() -> Bool {
    if fixedRuns > brief.runs { return false }
    var hope = Hope()
    var standing: Int32 = 0
    for day in stride(from: 6, through: 0, by: -1) {
      let next = Move(rawValue: fixedMoves[(day + 1) % 7]) ?? .rest
      let before = Score.before(day, Move(rawValue: fixedMoves[(day + 6) % 7]) ?? .rest)
      var rest = 0
      var cross = 0
      var easy = 0
      if next == .long {
        rest += Score.restBeforeLong
        cross += Score.crossBeforeLong
        easy += Score.runBeforeLong
      }
      if before == .long {
        rest += Score.restAfterLong
      } else if Score.isKeyed(before) {
        rest += Score.restAfterKey
        cross += Score.crossAfterKey
        easy += Score.runAfterKey
      }
      restGain[day] = Int32(rest)
      crossGain[day] = Int32(cross)
      easyGain[day] = Int32(easy)
      let bit: UInt8 = 1 << UInt8(day)
      if fixed & bit != 0 {
        if fixedMoves[day] == Move.walk.rawValue { standing += Int32(rest) }
        if fixedMoves[day] != Move.walk.rawValue, race & bit == 0 { hope.runs |= bit }
      } else {
        var most = rest
        if moves[day] & Move.easy.bit != 0 {
          most = max(most, easy)
          hope.runs |= bit
        }
        if moves[day] & Move.cross.bit != 0 {
          most = max(most, cross)
          hope.crosses |= bit
        }
        standing += Int32(most)
      }
      hope.standing[day] = standing
      hopeForLifts(day, bit, in: &hope)
    }
    self.hope = hope
    return true
  }

  /// The most that a lift gains on this day or a later one.
  private func hopeForLifts(_ day: Int, _ bit: UInt8, in hope: inout Hope) {
    let isFixed = fixed & bit != 0
    let move = Move(rawValue: fixedMoves[day]) ?? .rest
    let allowed = isFixed ? move.bit : moves[day]
    var gains = SIMD4<Int32>(repeating: 0)
    if day < 6 {
      gains = SIMD4(hope.light[day + 1], hope.legs[day + 1], hope.full[day + 1], 0)
    }
    func gain(_ lift: Lift) -> Int32 {
      lifts[day] & lift.bit != 0
        ? Int32(truncatingIfNeeded: liftGain(lift, day, isFixed ? move : .easy)) : 0
    }
    if allowed & PlacementSearch.withLight != 0 { gains[0] = max(gains[0], gain(.light)) }
    if allowed & PlacementSearch.withLegs != 0 { gains[1] = max(gains[1], gain(.legs)) }
    if allowed & PlacementSearch.withFull != 0 { gains[2] = max(gains[2], gain(.full)) }
    (hope.light[day], hope.legs[day], hope.full[day]) = (gains[0], gains[1], gains[2])
  }

  /// The moves beside which each lift may stand.
  private static let withLight =
    Move.easy.bit | Move.cross.bit | Move.key.bit | Move.quality.bit | Move.second.bit
    | Move.long.bit
  private static let withLegs =
    Move.easy.bit | Move.gym.bit | Move.key.bit | Move.quality.bit
  private static let withFull = Move.easy.bit | Move.gym.bit | Move.long.bit

  private var fixedRuns: Int {
    var count = 0
    for day in 0..<7 where fixed & (1 << UInt8(day)) != 0 {
      if let move = Move(rawValue: fixedMoves[day]), move.isRun, move != .race { count += 1 }
    }
    return count
  }
}

/// The hard days of a week under trial; -1 stands for none.
struct Skeleton {
  var long: Int
  var key: Int
  var second: Int
  var isQuality: Bool
  var points: Int
}

/// What the days of a skeleton can still bring, each figure for a day and all behind it.
struct Hope {
  /// Gains by standing where they stand.
  var standing = SIMD8<Int32>(repeating: 0)
  var light = SIMD8<Int32>(repeating: 0)
  var legs = SIMD8<Int32>(repeating: 0)
  var full = SIMD8<Int32>(repeating: 0)
  /// Days that may be run and that may hold cross-training.
  var runs: UInt8 = 0
  var crosses: UInt8 = 0
}
