/// Turns a placement into a week: minutes, loads and times of day for each choice.
struct Filling {
  let standing: Standing
  let target: Target
  let arc: Arc
  let dates: Dates
  let starts: Day
  /// Running minutes that each of the last seven-day spans before the race may still hold, the
  /// span that ends on race day first; empty far from a race. (B9)
  var spans: [Int] = []
  /// The total of the week before; of use to easier weeks. (B4)
  var last = 0
  var lastLong = 0
  /// The Sunday before was a key day or a hard one, so that a run on Monday is recovery.
  var afterSunday = false

  /// The seven days; run minutes never exceed the target's total nor a day's offer.
  ///
  /// Nil where the week is too small for its quality: it then has to be asked for less. (B8, A2)
  func days(_ placement: Placement) -> (days: [DayPlan], choices: [Choice])? {
    var week = placement.days
    var minutes = RunMinutes(self, week)
    minutes.share()
    minutes.taper(&week)
    minutes.keepLongShare()
    for _ in 0..<3 {
      guard minutes.keepMostlyEasy() else { return nil }
      minutes.keepLongShare()
    }
    guard minutes.keepMostlyEasy() else { return nil }
    for day in 0..<7 where week[day].move.isRun && week[day].move != .race {
      let least = week[day].move == .shakeout ? 10 : target.easier || !spans.isEmpty ? 7 : 10
      if minutes[day] < least { week[day] = .rest }
    }
    addLight(&week, minutes)
    // Three hard days want five run days. (A2)
    if week.contains(where: { $0.move == .second }), week.count(where: { $0.move.isRun }) < 5 {
      return nil
    }
    var needsMobility = true
    let days = (0..<7).map { day in
      plan(
        week[day], day: day, run: minutes[day], afterKey: isAfterKey(day, week),
        needsMobility: &needsMobility)
    }
    return (days, week)
  }

  /// A light lift where fewer than two found a day and a run leaves ten minutes. (A5)
  private func addLight(_ week: inout [Choice], _ minutes: RunMinutes) {
    guard target.wishedLifts & Lift.light.bit != 0 else { return }
    var lifts = 0
    for day in 0..<7 where week[day].lift != .none {
      if standing.limits[day] - minutes[day] >= 10 { lifts += 1 } else { week[day].lift = .none }
    }
    for day in 0..<7 where lifts < min(2, target.lifts) {
      guard week[day].lift == .none, week[day].move.isRun, week[day].move != .race,
        week[day].move != .shakeout, standing.limits[day] - minutes[day] >= 10,
        dates.lifts(on: starts + day, of: Lift.light.bit) != 0
      else { continue }
      week[day].lift = .light
      lifts += 1
    }
  }

  func isAfterKey(_ day: Int, _ week: [Choice]) -> Bool {
    day == 0 ? afterSunday : Score.isKeyed(week[day - 1].move)
  }

  private func plan(
    _ choice: Choice, day: Int, run: Int, afterKey: Bool, needsMobility: inout Bool
  ) -> DayPlan {
    let date = starts + day
    let limit = standing.limits[day]
    if choice.move.isRest, choice.lift == .none {
      return limit > 0 ? .rest : .off
    }
    var sessions: [Session] = []
    let split = standing.twiceADay && Score.isKeyed(choice.move) && choice.lift != .none
    if let kind = runKind(choice.move, afterKey: afterKey && run <= 30) {
      sessions.append(Session(.run(kind), minutes: run, slot: split ? .am : .any))
    } else if choice.move == .cross {
      sessions.append(
        Session(.crossTraining, minutes: min(30, limit - (choice.lift == .none ? 0 : 10))))
    }
    var left = limit - sessions.reduce(0) { $0 + $1.minutes }
    let isQuality = choice.move == .quality
    if let lift = lift(choice, date: date, left: left, isQuality: isQuality, split: split) {
      let slot: Session.Slot = split ? .pm : sessions.isEmpty ? .any : .after
      sessions.append(Session(lift.activity, minutes: lift.minutes, slot: slot))
      left -= lift.minutes
    }
    let isRecovery = choice.move == .cross || (choice.move == .easy && afterKey)
    if needsMobility, isRecovery, choice.lift == .none, left >= 10, target.runWalk == 0 {
      sessions.append(Session(.mobility, minutes: 10, slot: .after))
      needsMobility = false
    }
    return DayPlan(available: limit > 0 || choice.move == .race, sessions: sessions)
  }

  private func runKind(_ move: Move, afterKey: Bool) -> Session.Run? {
    switch move {
    case .easy: target.runWalk > 0 ? .runWalk : afterKey ? .recovery : .easy
    case .key: .strides
    case .quality:
      switch target.quality {
      case .intervals: .intervals
      case .racePace: .racePace
      default: .tempo
      }
    case .second: target.quality == .tempo ? .intervals : .tempo
    case .long: .long
    case .race: .race
    case .shakeout: .shakeout
    case .rest, .cross, .gym, .walk: nil
    }
  }

  private func lift(
    _ choice: Choice, date: Day, left: Int, isQuality: Bool, split: Bool
  ) -> (activity: Session.Activity, minutes: Int)? {
    guard choice.lift != .none, left >= 10 else { return nil }
    let early = target.ladder < 3
    let allowsWeight = dates.allowsWeight(on: date)
    switch choice.lift {
    case .none: return nil
    case .light:
      let kind: Session.Strength = Score.isKeyed(choice.move) ? .core : .upperLight
      return (.strength(kind, .body), 10)
    case .legs:
      let isFull = standing.level == .new || standing.mode == .fun
      let wished = isFull ? (early ? 10 : 15) : early || !allowsWeight ? 15 : 20
      let load = allowsWeight ? load(isQuality: isQuality, split: split) : .body
      return (.strength(isFull ? .full : .lower, load), min(wished, left) / 5 * 5)
    case .full:
      return (.strength(.full, .body), min(early ? 10 : 15, left) / 5 * 5)
    }
  }

  /// The load of the leg lift by the ladder; heavy only on a quality day. (A3, B15)
  private func load(isQuality: Bool, split: Bool) -> Session.Load {
    guard standing.equipment != .none, (standing.age ?? 18) >= 18, !standing.isExpecting else {
      return .body
    }
    let weeks = target.ladder
    if weeks < 3 { return .body }
    // New and novice runners lift heavy hours after the run, never straight after it. (B18)
    let mayBeHeavy = isQuality && (standing.level == .regular || split)
    if weeks >= 7, mayBeHeavy, standing.equipment == .gym { return .heavy }
    return weeks >= 7 ? .moderate : .light
  }
}

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
    for day in 0..<7 {
      switch week[day].move {
      case .long:
        let long = min(target.long, room(day), left)
        minutes[day] = Int32(target.easier ? long : RunMinutes.floored(long))
        longest = Int(minutes[day])
      case .quality, .second:
        minutes[day] = Int32(RunMinutes.floored(min(qualityMinutes, room(day), left)))
      case .shakeout: minutes[day] = Int32(RunMinutes.floored(min(20, room(day))))
      case .easy, .key: others |= 1 << UInt8(day)
      default: break
      }
      left -= Int(minutes[day])
    }
    let most = target.easier ? max(least, longest) : max(10, longest - 5)
    let usual = target.phase == .recovery ? 30 : longest > 0 ? 75 : 60
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
      let shrunk = Int(minutes[day]) * percent / 100
      minutes[day] = Int32(max(week[day].move == .quality ? 30 : 8, RunMinutes.floored(shrunk)))
      // A week and two before a long race its long run is short, or there is none. (2.2)
      if isLong, longShare < 80, self[day] > shrunk + 1 { minutes[day] = 0 }
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
        minutes[day] -= minutes[day] >= 20 ? 5 : minutes[day] > 8 ? 1 : minutes[day]
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
