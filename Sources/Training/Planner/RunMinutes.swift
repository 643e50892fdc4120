/// The running minutes of a week's days, shared out step by step.
struct RunMinutes {
  private let filling: Filling
  private let week: [Choice]
  private var minutes = SIMD8<Int32>(repeating: 0)

  init(_ filling: Filling, _ week: [Choice]) {
    self.filling = filling
    self.week = week
  }

  subscript(day: Int) -> Int { Int(minutes[day]) }

  private var target: Target { filling.target }

  private var total: Int { Int(minutes.wrappedSum()) }

  /// What a day's offer leaves for the run beside ten minutes of lifting.
  private func room(_ day: Int) -> Int {
    let limit = filling.standing.limits[day] - (week[day].lift == .none ? 0 : 10)
    return min(limit, target.longCap)
  }

  /// The shortest run: ten minutes, in an easier week of short runs eight. (D32, B4)
  private var least: Int { target.easier ? 8 : 10 }

  static func floored(_ minutes: Int) -> Int {
    minutes >= 15 ? minutes / 5 * 5 : max(0, minutes)
  }

  /// The long run and quality first, the rest shared by the others, those with little room first.
  mutating func share() {
    var left = target.total
    var others: UInt8 = 0
    var longest = 0
    for day in 0..<7 where week[day].move == .shakeout {
      minutes[day] = Int32(RunMinutes.floored(min(20, room(day))))
      left -= Int(minutes[day])
    }
    for day in 0..<7 where week[day].move != .shakeout {
      switch week[day].move {
      case .long:
        let long = min(target.long, room(day), left)
        minutes[day] = Int32(long == target.long ? long : RunMinutes.floored(long))
        longest = Int(minutes[day])
      case .quality, .second:
        minutes[day] = Int32(RunMinutes.floored(min(qualityMinutes, room(day), left)))
      case .easy, .key: others |= 1 << UInt8(day)
      default: break
      }
      left -= Int(minutes[day])
    }
    // Others stay clearly shorter than the long run.
    let most =
      target.easier
      ? max(least, longest) : max(10, min(longest - 5, max(35, longest * 4 / 5 / 5 * 5)))
    let usual =
      target.phase == .recovery
      ? min(45, max(30, target.total / max(1, target.runs))) : longest > 0 ? 75 : 60
    let cap = longest > 0 ? min(usual, most) : usual
    while others != 0 {
      var day = others.trailingZeroBitCount
      var smallest = Int.max
      for other in 0..<7 where others & (1 << UInt8(other)) != 0 {
        let space = space(other, cap: cap)
        if space < smallest { (day, smallest) = (other, space) }
      }
      let count = others.nonzeroBitCount
      others &= ~(1 << UInt8(day))
      if target.runWalk > 0 {
        minutes[day] = Int32(min(target.runWalk, filling.standing.limits[day] - liftMinutes(day)))
        continue
      }
      var share = RunMinutes.floored(left / count)
      if week[day].move == .key, count > 1 { share = min(share + 5, left) }
      share = min(share, smallest)
      minutes[day] = Int32(share < least ? 0 : RunMinutes.floored(share))
      left -= Int(minutes[day])
    }
    if target.easier { easeWithin(cap: cap) }
  }

  private func liftMinutes(_ day: Int) -> Int { week[day].lift == .none ? 0 : 10 }

  private func space(_ day: Int, cap: Int) -> Int {
    let isRecovery = week[day].move == .easy && filling.isAfterKey(day, week)
    return min(min(cap, room(day)), isRecovery && !target.easier ? 30 : .max)
  }

  /// An easier week stays between 70 and 90 percent of the one before. (B4)
  private mutating func easeWithin(cap: Int) {
    guard filling.last > 0 else { return }
    for _ in 0..<60 where total * 100 < filling.last * 75 {
      var smallest = -1
      for day in 0..<7 where week[day].move == .easy || week[day].move == .key {
        let isRoom = self[day] < space(day, cap: cap)
        if isRoom, smallest < 0 || minutes[day] < minutes[smallest] { smallest = day }
      }
      guard smallest >= 0 else { break }
      let step = minutes[smallest] >= 15 ? 5 : minutes[smallest] == 0 ? least : 1
      minutes[smallest] += Int32(min(step, space(smallest, cap: cap) - self[smallest]))
    }
    // Where the others are as long as the long run, all grow by single minutes.
    guard let long = week.firstIndex(where: { $0.move == .long }) else { return }
    while total * 100 < filling.last * 72, (self[long] + 1) * 100 <= filling.lastLong * 80 {
      guard self[long] < room(long) else { return }
      minutes[long] += 1
      for day in 0..<7 where week[day].move == .easy || week[day].move == .key {
        if self[day] < space(day, cap: self[long]) { minutes[day] += 1 }
      }
    }
  }

  /// Twenty easy minutes around a work part that stays within its share of the week. (2.5, B8)
  private var qualityMinutes: Int {
    let isRegular = filling.standing.level == .regular
    let share = isRegular ? 20 : 15
    let wished =
      (isRegular ? 40 : 30) + 5 * min(4, max(1, target.step))
      + (target.quality == .intervals ? 5 : 0)
    let sessions = target.second ? 2 : 1
    return max(30, min(wished, 20 + target.total * share / 100 / sessions))
  }

  /// Shrinks the last weeks before a race span by span, and takes out runs where need be. (B9)
  mutating func taper(_ week: inout [Choice]) {
    guard let race = filling.dates.race, !filling.spans.isEmpty else { return }
    for day in 0..<7 where minutes[day] > 0 {
      let left = race - (filling.starts + day)
      guard left >= 0 else {
        // After the race, short ones only.
        minutes[day] = min(minutes[day], 30)
        continue
      }
      guard !target.easier, left / 7 < filling.spans.count, week[day].move != .shakeout
      else { continue }
      // Long runs are named by the seventh, fourteenth, … day before; others by whole weeks. (2.2)
      let isLong = week[day].move == .long
      let longShare = filling.arc.taperShare((left + 3) / 7).long
      var percent = isLong ? longShare : filling.arc.taperShare(left / 7).total
      if week[day].move == .quality { percent = max(percent, 75) }
      // In the last week there are fewer runs, each of up to half an hour. (B10)
      if left < 7, !isLong {
        percent = 100
        minutes[day] = min(minutes[day], 30)
      }
      let shrunk = Int(minutes[day]) * percent / 100
      let least = week[day].move == .quality ? min(30, self[day]) : 8
      minutes[day] = Int32(max(least, RunMinutes.floored(shrunk)))
      // A week and two before a long race its long run is short, or there is none. (2.2)
      if isLong, longShare < 80, self[day] > shrunk { minutes[day] = 0 }
    }
    for span in 0..<filling.spans.count {
      let days = (0..<7).filter { day in
        let left = race - (filling.starts + day)
        return left >= 0 && left / 7 == span
      }
      while days.reduce(0, { $0 + self[$1] }) > filling.spans[span] {
        guard let day = days.max(by: { weight($0, week) < weight($1, week) }), self[day] > 0 else {
          break
        }
        if week[day].move == .quality, minutes[day] <= 30 {
          week[day].move = .key
        }
        // The race week's runs stay whole or go; before it every key day counts.
        let least = span == 0 ? 10 : 8
        minutes[day] -= minutes[day] >= 15 ? 5 : minutes[day] > least ? 1 : minutes[day]
      }
    }
  }

  /// Which run gives way first: easy ones before the key day, that before the shakeout.
  private func weight(_ day: Int, _ week: [Choice]) -> Int {
    guard minutes[day] > 0 else { return -1 }
    let rank = week[day].move == .easy ? 40 : week[day].move == .shakeout ? 0 : 20
    return rank + self[day]
  }

  /// Keeps the work part within a fifth of the week; false where there is not enough left. (B8)
  mutating func keepMostlyEasy() -> Bool {
    guard target.quality != .none, target.quality != .strides else { return true }
    // The long run is the longest of the week.
    if let long = week.firstIndex(where: { $0.move == .long }), self[long] > 0 {
      for day in 0..<7 where week[day].move == .quality || week[day].move == .second {
        guard self[long] >= 30 || self[day] <= self[long] else { return false }
        minutes[day] = min(minutes[day], minutes[long])
      }
    }
    for _ in 0..<20 {
      var hard = 0
      var biggest = -1
      for day in 0..<7 where week[day].move == .quality || week[day].move == .second {
        hard += max(0, self[day] - 20)
        if biggest < 0 || self[day] > self[biggest] { biggest = day }
      }
      if hard * 5 <= total { return true }
      guard biggest >= 0, self[biggest] > 25 else { return false }
      minutes[biggest] -= 5
    }
    return false
  }

  /// Keeps the long run's share of what is really run. (B5)
  mutating func keepLongShare() {
    guard let long = week.firstIndex(where: { $0.move == .long }), self[long] > 0 else { return }
    var runs = 0
    for day in 0..<7 where minutes[day] > 0 { runs += 1 }
    guard runs > 1 else { return }
    let share = [100, 100, 75, 60, 55, 50, 45][min(6, runs)]
    while self[long] > 10, self[long] * 100 > total * share {
      minutes[long] -= self[long] > 15 ? 5 : 1
    }
  }
}
