extension Brief {
  /// The order for one week: what its target wishes, where days, dates and the week before allow it.
  init(_ target: Target, standing: Standing, dates: Dates, starts: Day, tail: Tail) {
    let isNew = standing.level == .new
    moves = []
    lifts = []
    moves.reserveCapacity(7)
    lifts.reserveCapacity(7)
    let lastHard = tail.hard & 0b100_0000 != 0
    let lastLegs = tail.legs & 0b100_0000 != 0
    for day in 0..<7 {
      let limit = standing.limits[day]
      var left = dates.moves(
        on: starts + day, of: Brief.wished(limit, target: target, standing: standing))
      if let same = target.same {
        let bit: UInt8 = 1 << UInt8(day)
        if same.runs & bit == 0 { left &= ~(Move.easy.bit | Move.key.bit | Brief.hard) }
        if same.long & bit == 0 { left &= ~Move.long.bit }
      }
      let heavyBehind = Brief.heavyBehind(tail, day: day, gap: target.heavyGap)
      if heavyBehind || (day == 0 && (lastHard || lastLegs)) { left &= ~Brief.hard }
      if isNew, day == 0, tail.run & 0b100_0000 != 0 {
        left &= ~(Move.easy.bit | Move.key.bit | Move.shakeout.bit | Brief.hard)
      }
      // Who still walks between runs rests before the race. (2.1)
      if target.runWalk > 0 { left &= ~Move.shakeout.bit }
      moves.append(left)
      var lift = target.wishedLifts
      if limit < 20, left & Move.gym.bit == 0 { lift = 0 }
      if day == 0, lastLegs { lift &= ~(Lift.legs.bit | Lift.full.bit) }
      lifts.append(dates.lifts(on: starts + day, of: lift))
    }
    // The last key day lies four days before the race rather than five. (B10)
    if let race = dates.race, case let last = race - starts - 4, (1...6).contains(last),
      moves[last] & (Move.key.bit | Move.quality.bit) != 0
    {
      moves[last - 1] &= ~(Move.key.bit | Move.quality.bit)
    }
    // With an injury easy movement stands in for the runs, a day apart. (B22, B24)
    let isHurt = dates.noRunUntil > 0 && starts + 6 <= dates.today + dates.noRunUntil
    if isHurt {
      for day in 1..<7 where moves[day - 1] & Move.cross.bit != 0 { moves[day] = 0 }
    }
    // Where the day before the last is not free, the shakeout is on the eve. (B10)
    if let race = dates.race, dates.starts, !isNew, case let eve = race - starts - 1,
      (1...6).contains(eve), moves[eve - 1] == 0, standing.limits[eve] >= 10,
      starts + eve > dates.today + dates.noRunUntil, starts + eve > dates.today + dates.restUntil
    {
      moves[eve] = Move.shakeout.bit
    }
    runs = target.runs
    cross = isHurt ? 3 : target.cross
    rests = isNew ? 2 : 1
    apart = isNew
    lifting = target.lifts
    roomy = 0
    for day in 0..<7 where standing.limits[day] >= 40 { roomy |= 1 << UInt8(day) }
    wishedLifts = target.wishedLifts
    // Where no key day is asked for, nothing outweighs the wished day. (2.6.2)
    let isNormal = !target.easier && !dates.isFirstWeek(starts) && target.phase != .taper
    longRank = Brief.ranks(target, standing: standing, wish: isNormal ? 9 : 25)
    self.tail = tail
  }

  private static let hard = Move.quality.bit | Move.second.bit | Move.long.bit

  private static func wished(_ limit: Int, target: Target, standing: Standing) -> Moves {
    guard limit >= 10 else { return 0 }
    var wished = Move.easy.bit
    // Gym days alternate with runs there, so that a run keeps the whole of its minutes.
    if limit >= 20 {
      wished |= Move.cross.bit
      // Ten minutes of lifting may follow it.
      if target.long > 0, limit >= target.leastLong + 10 { wished |= Move.long.bit }
      if target.quality != .none {
        // Where a hard day has no place, strides may stand in for it.
        wished |= Move.key.bit
        if target.quality != .strides, limit >= 30 { wished |= Move.quality.bit }
      }
      if target.second, limit >= 30 { wished |= Move.second.bit }
    }
    // In fun, where a day holds run or lift but not both, they take turns. (A10)
    if standing.mode == .fun, limit < 30 { wished |= Move.gym.bit }
    return wished
  }

  /// Whether heavy legs of the week before are less than the gap behind a day. (B12)
  private static func heavyBehind(_ tail: Tail, day: Int, gap: Int) -> Bool {
    guard day < gap - 1 else { return false }
    return tail.heavy >> UInt8(day + 8 - gap) != 0
  }

  /// The wished day first, then Saturday, Sunday, then the day with most room. (2.6.2)
  private static func ranks(_ target: Target, standing: Standing, wish: UInt8) -> [UInt8] {
    let most = standing.limits.max() ?? 0
    return (0..<7).map { day in
      if let wished = standing.longRunDay { return wished.rawValue == day ? wish : 0 }
      let limit = standing.limits[day]
      let fits = limit >= target.long || limit == most
      switch day {
      case 5: return fits ? 9 : 3
      case 6: return fits ? 8 : 2
      default: return fits ? 5 : 1
      }
    }
  }
}
