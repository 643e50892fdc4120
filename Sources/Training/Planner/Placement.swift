/// The best lawful placement of a week, found by an exact search over all of them.
///
/// The hard days are tried first, in every combination; under each, the other days are filled one
/// by one. A branch is left only when it is unlawful or when even its most hopeful outcome cannot
/// beat the best week found, so nothing better is ever missed. Integers and bit masks throughout.
struct Placement: Hashable, Sendable {
  /// Seven days, Monday first.
  var days: [Choice]
  var points: Int

  /// The best week for a brief; all rest where nothing else is lawful.
  static func best(_ brief: Brief) -> Placement {
    var search = PlacementSearch(brief)
    search.run()
    return Placement(days: search.bestWeek, points: search.best)
  }
}

/// The state of one search; lives for microseconds.
struct PlacementSearch {
  let brief: Brief
  let moves: SIMD8<UInt16>
  let lifts: SIMD8<UInt8>
  /// Days whose move is settled by the date: race, shakeout, walk.
  let settled: UInt8
  var settledMoves = SIMD8<UInt8>(repeating: 0)
  var race: UInt8 = 0
  /// No week gains more than this beside the points of its skeleton.
  var ceiling = 0
  var best = Int.min
  var bestPacked: UInt64 = 0

  // The skeleton under trial.
  var hard: UInt8 = 0
  var keyed: UInt8 = 0
  var fixedMoves = SIMD8<UInt8>(repeating: 0)
  var fixed: UInt8 = 0
  var restGain = SIMD8<Int32>(repeating: 0)
  var crossGain = SIMD8<Int32>(repeating: 0)
  var easyGain = SIMD8<Int32>(repeating: 0)
  /// The most that the days from this one on can still gain in this skeleton.
  var hope = Hope()

  init(_ brief: Brief) {
    self.brief = brief
    var moves = SIMD8<UInt16>(repeating: 0)
    var lifts = SIMD8<UInt8>(repeating: 0)
    var settled: UInt8 = 0
    for day in 0..<7 {
      moves[day] = brief.moves[day]
      lifts[day] = brief.lifts[day]
      if brief.moves[day] & PlacementSearch.byDate != 0 { settled |= 1 << UInt8(day) }
    }
    self.moves = moves
    self.lifts = lifts
    self.settled = settled
  }

  static let byDate = Move.race.bit | Move.shakeout.bit | Move.walk.bit

  var bestWeek: [Choice] {
    (0..<7).map { day in
      let packed = UInt8(truncatingIfNeeded: bestPacked >> UInt64(8 * day))
      return Choice(
        move: Move(rawValue: packed & 15) ?? .rest, lift: Lift(rawValue: packed >> 4) ?? .none)
    }
  }

  /// Twice through the skeletons: at first only to fill the one that is worth most by itself, so
  /// that most of the others are left at a glance; then in order, so that the first of equals wins.
  mutating func run() {
    settle()
    var hopeful: Skeleton?
    walk { search, skeleton in
      if skeleton.points > hopeful?.points ?? Int.min { hopeful = skeleton }
    }
    if let hopeful { fill(hopeful) }
    if best > Int.min { best -= 1 }
    walk { search, skeleton in
      if skeleton.points + search.ceiling > search.best { search.fill(skeleton) }
    }
  }

  /// Takes the days that are settled by the date.
  private mutating func settle() {
    for day in 0..<7 where settled & (1 << UInt8(day)) != 0 {
      if moves[day] & Move.race.bit != 0 {
        settledMoves[day] = Move.race.rawValue
        race |= 1 << UInt8(day)
      } else if moves[day] & Move.shakeout.bit != 0 {
        settledMoves[day] = Move.shakeout.rawValue
      } else {
        settledMoves[day] = Move.walk.rawValue
      }
    }
    ceiling = highest
  }

  /// Every lawful set of long run, key day and third hard day, in order.
  private mutating func walk(_ visit: (inout PlacementSearch, Skeleton) -> Void) {
    // -1 stands for none; days are tried in the order of their rank so that the first is good.
    for long in candidates(Move.long.bit) {
      if long >= 0, near(race, long) { continue }
      for slot in candidates(Move.quality.bit).days(and: candidates(Move.key.bit)) {
        // Quality days are counted from 0, those with strides from 8.
        let isQuality = (0..<8).contains(slot)
        let key = slot < 0 ? -1 : slot & 7
        if key >= 0, key == long { continue }
        if isQuality, near(race, key) { continue }
        if isQuality, long >= 0, Score.around(key, long) < 2 { continue }
        for second in candidates(Move.second.bit) {
          if second >= 0 {
            if second == long || second == key || near(race, second) { continue }
            if long >= 0, Score.around(second, long) < 2 { continue }
            if key >= 0, Score.around(second, key) < 2 { continue }
          }
          var points = 0
          if long >= 0 { points += Score.long + Score.longRank * Int(brief.longRank[long]) + long }
          if key >= 0 {
            points += Score.key + (6 - key) * Score.earlier
            if isQuality { points += Score.quality }
            if long >= 0 { points += Score.distance * Score.around(key, long) }
          }
          if second >= 0 { points += Score.second + (6 - second) * Score.earlier }
          visit(
            &self,
            Skeleton(long: long, key: key, second: second, isQuality: isQuality, points: points))
        }
      }
    }
  }

  /// Searches all the weeks of one skeleton.
  private mutating func fill(_ skeleton: Skeleton) {
    fixedMoves = settledMoves
    fixed = settled
    hard = race
    keyed = race
    if skeleton.long >= 0 { place(.long, skeleton.long) }
    if skeleton.key >= 0 { place(skeleton.isQuality ? .quality : .key, skeleton.key) }
    if skeleton.second >= 0 { place(.second, skeleton.second) }
    guard weigh() else { return }
    fill(
      day: 0, packed: 0, points: skeleton.points, runs: brief.runs, cross: brief.cross,
      unused: brief.wishedLifts, rest: 0, ran: 0, legs: 0)
  }

  /// The days that may hold a move, and none.
  private func candidates(_ bits: UInt16) -> CandidateDays {
    var days: UInt8 = 0
    for day in 0..<7 where moves[day] & bits != 0 && settled & (1 << UInt8(day)) == 0 {
      days |= 1 << UInt8(day)
    }
    return CandidateDays(days: days)
  }

  private mutating func place(_ move: Move, _ day: Int) {
    fixedMoves[day] = move.rawValue
    fixed |= 1 << UInt8(day)
    if move.isHard { hard |= 1 << UInt8(day) }
    keyed |= 1 << UInt8(day)
  }

  /// Whether a day is one of the given days or beside one, around the week.
  private func near(_ days: UInt8, _ day: Int) -> Bool {
    days & (1 << UInt8(day) | 1 << UInt8((day + 1) % 7) | 1 << UInt8((day + 6) % 7)) != 0
  }

  /// Fills the days from one on; every number is what is left or what stands so far.
  private mutating func fill(
    day: Int, packed: UInt64, points: Int, runs: Int, cross: Int, unused: UInt8, rest: UInt8,
    ran: UInt8, legs: UInt8
  ) {
    if day == 7 {
      finish(packed: packed, points: points, ran: ran, legs: legs)
      return
    }
    if points + hopeful(day: day, runs: runs, cross: cross, unused: unused) <= best { return }
    let bit: UInt8 = 1 << UInt8(day)
    let before: UInt8 = day == 0 ? 0 : bit >> 1
    let afterRun = ran & before != 0
    if fixed & bit != 0 {
      guard let move = Move(rawValue: fixedMoves[day]) else { return }
      if move == .walk {
        step(
          day, packed, points + Int(restGain[day]), runs, cross, unused, rest | bit, ran, legs,
          move, .none)
        return
      }
      if brief.apart, afterRun { return }
      let isPlannedRun = move != .race
      if isPlannedRun, runs == 0 { return }
      let gained = points + Score.run - (afterRun ? Score.neighbours : 0)
      let left = isPlannedRun ? runs - 1 : runs
      let free = mayLift(unused) && isPlannedRun && move != .shakeout ? lifts[day] & unused : 0
      for lift in [move == .long ? Lift.full : .legs, .light] where free & lift.bit != 0 {
        if lift.loadsLegs {
          if move == .second || legs & before != 0 || (move == .key && hardNext(day)) { continue }
          if move == .quality, brief.roomy & bit == 0 { continue }
        } else if move == .quality, brief.roomy & bit == 0 {
          continue
        }
        step(
          day, packed, gained + liftGain(lift, day, move), left, cross, unused & ~lift.bit, rest,
          ran | bit, lift.loadsLegs ? legs | bit : legs, move, lift)
      }
      step(day, packed, gained, left, cross, unused, rest, ran | bit, legs, move, .none)
      return
    }
    fillFree(
      day, packed, points, runs, cross, unused, rest, ran, legs, bit: bit, before: before)
  }

  private mutating func fillFree(
    _ day: Int, _ packed: UInt64, _ points: Int, _ runs: Int, _ cross: Int, _ unused: UInt8,
    _ rest: UInt8, _ ran: UInt8, _ legs: UInt8, bit: UInt8, before: UInt8
  ) {
    let allowed = moves[day]
    let free = mayLift(unused) ? lifts[day] & unused : 0
    // A day that holds run or lift but not both keeps the whole of its run. (A10)
    let beside = allowed & Move.gym.bit == 0 ? free : 0
    let afterRun = ran & before != 0
    let afterKey = (day == 0 ? brief.tail.keyed & 0b100_0000 : keyed & before) != 0
    let legsFit = legs & before == 0 && !hardNext(day)
    if allowed & Move.easy.bit != 0, runs > 0, !(brief.apart && afterRun) {
      let gained =
        points + Score.run + Int(easyGain[day]) - (afterRun ? Score.neighbours : 0)
      for lift in [Lift.light, .legs, .full] where beside & lift.bit != 0 {
        if lift.loadsLegs, !legsFit || afterKey { continue }
        step(
          day, packed, gained + liftGain(lift, day, .easy), runs - 1, cross, unused & ~lift.bit,
          rest, ran | bit, lift.loadsLegs ? legs | bit : legs, .easy, lift)
      }
      step(
        day, packed, gained, runs - 1, cross, unused, rest, ran | bit, legs, .easy, .none)
    }
    if allowed & Move.cross.bit != 0, cross > 0 {
      let gained = points + Score.cross + Int(crossGain[day])
      if free & Lift.light.bit != 0 {
        step(
          day, packed, gained + liftGain(.light, day, .cross), runs, cross - 1,
          unused & ~Lift.light.bit, rest, ran, legs, .cross, .light)
      }
      step(day, packed, gained, runs, cross - 1, unused, rest, ran, legs, .cross, .none)
    }
    if allowed & Move.gym.bit != 0, legsFit {
      for lift in [Lift.legs, .full] where free & lift.bit != 0 {
        step(
          day, packed, points + liftGain(lift, day, .gym), runs, cross, unused & ~lift.bit, rest,
          ran, legs | bit, .gym, lift)
      }
    }
    step(
      day, packed, points + Int(restGain[day]), runs, cross, unused, rest | bit, ran, legs,
      .rest, .none)
  }

  /// Takes one day and goes on, where the rests of the last seven days still suffice.
  @inline(__always)
  private mutating func step(
    _ day: Int, _ packed: UInt64, _ points: Int, _ runs: Int, _ cross: Int, _ unused: UInt8,
    _ rest: UInt8, _ ran: UInt8, _ legs: UInt8, _ move: Move, _ lift: Lift
  ) {
    let earlier = (brief.tail.rest & 0b111_1111) >> UInt8(day + 1)
    guard earlier.nonzeroBitCount + rest.nonzeroBitCount >= brief.rests else { return }
    let choice = UInt64(move.rawValue | lift.rawValue << 4) << UInt64(8 * day)
    fill(
      day: day + 1, packed: packed | choice, points: points, runs: runs, cross: cross,
      unused: unused, rest: rest, ran: ran, legs: legs)
  }

  /// Takes a whole week; a race on its Sunday does not come back on the next Monday.
  private mutating func finish(packed: UInt64, points: Int, ran: UInt8, legs: UInt8) {
    var points = points
    if ran & 0b100_0001 == 0b100_0001, fixedMoves[6] != Move.race.rawValue {
      if brief.apart { return }
      points -= Score.neighbours
    }
    if legs & 0b100_0001 == 0b100_0001 { return }
    if points > best { (best, bestPacked) = (points, packed) }
  }
}
