/// How much is run in each week: from what is run now to the arc's peak, in steps that hold B1–B6.
///
/// It reads what each placed week really holds, so that a week which came out smaller never lets
/// the next one jump.
struct Growth {
  private let standing: Standing
  /// Weekly totals, the newest last, and the longest run of each week with its Sunday.
  private var totals: [Int]
  private var longs: [(sunday: Day, minutes: Int)]
  private var block = 0
  private var startTotal = 0
  private var startLong = 0
  private var qualityWeeks = 0
  private var liftWeeks: Int
  private var lastLift: Day?
  private var lastRuns = 0
  private let firstMonday: Day
  /// The week before was the race's.
  private var isAfterRace = false
  /// The largest week and the longest run so far; before the first week what the athlete ran.
  private(set) var peak: Int
  private(set) var peakLong: Int
  private var hasPeak = false

  init(_ standing: Standing, first: Day) {
    self.standing = standing
    totals = [standing.weekMinutes]
    longs = [(first - 1, standing.longest)]
    firstMonday = first
    liftWeeks =
      switch standing.experience {
      case .none: 0
      case .some: 3
      case .regular: 26
      }
    peak = standing.weekMinutes
    peakLong = standing.longest
  }

  /// The figures of one week that starts on a Monday.
  mutating func target(_ frame: Frame, index: Int, starts: Day, begun: Int) -> Target {
    if frame.block != block {
      block = frame.block
      startTotal = index == 0 ? standing.weekMinutes : best
      startLong = min(longest(starts), startTotal)
    }
    // After two weeks without lifting the ladder begins anew. (A22)
    if let lastLift, starts + 6 - lastLift >= 14 { liftWeeks = 0 }
    if frame.table > 0 { return walking(frame, index: index) }
    var (total, long) = figures(frame, starts: starts)
    if index == 0 {
      total = min(total, standing.weekMinutes) * (7 - begun) / 7
    }
    if index > 0, !frame.easier { total = min(total, max(best * 110 / 100, best + 15)) }
    total = max(total, 10)
    var runs = runCount(frame, total: total)
    if frame.easier, lastRuns > 0 { runs = lastRuns }
    if begun > 0 { runs = max(1, (runs * (7 - begun) + 3) / 7) }
    let share = [100, 100, 65, 50, 45, 40, 35][min(6, runs)]
    if runs > 1 { long = min(long, max(10, total * share / 100)) }
    var target = Target(
      phase: frame.phase, easier: frame.easier, total: total,
      long: long >= 15 && !frame.easier ? long / 5 * 5 : long, runs: runs, ladder: liftWeeks)
    target.longCap = single(starts)
    shape(&target, frame)
    // What long run and key day leave has to be worth a run each.
    let isQuality = target.quality != .none && target.quality != .strides
    let others = target.runs - (target.long > 0 ? 1 : 0) - (isQuality ? 1 : 0)
    let left = target.total - target.long - (isQuality ? 30 : 0)
    if !frame.easier, others > 1, left < others * 12 {
      target.runs -= others - max(1, left / 12)
    }
    return target
  }

  private func figures(_ frame: Frame, starts: Day) -> (total: Int, long: Int) {
    let arc = frame.arc
    if frame.phase == .recovery { return (min(best * 50 / 100, 90), 0) }
    if frame.phase == .taper || frame.phase == .race { return (peak, peakLong) }
    let pace = standing.pace
    let isFun = arc.kind == .fun
    let peakTotal = max(
      startTotal, isFun ? 150 : min(600, Standing.minutes(kilometres: arc.peakKm, pace: pace)))
    let cap = arc.longCap(pace: pace)
    let goalLong = isFun ? 60 : Standing.minutes(kilometres: arc.longKm, pace: pace)
    let peakLong = min(cap, max(min(startLong, cap), goalLong))
    if frame.easier {
      let last = totals.last ?? startTotal
      return (last * 80 / 100, Growth.easier(lastLong))
    }
    let index = frame.loadIndex
    let steps = max(1, frame.loadCount - 1)
    var total = startTotal + (peakTotal - startTotal) * min(index, steps) / max(1, steps - 1)
    var long = startLong + (peakLong - startLong) * min(index, steps) / steps
    total = min(total, peakTotal, max(best * 110 / 100, best + 15))
    long = min(long, peakLong, single(starts))
    return (total, long)
  }

  /// Run days: what the level allows, the goal wishes and the volume fills with 25 minutes each.
  private func runCount(_ frame: Frame, total: Int) -> Int {
    var cap =
      switch standing.level {
      case .new: 3
      case .novice: 4
      case .regular: Standing.minutes(kilometres: 50, pace: standing.pace) < best ? 6 : 5
      }
    if let age = standing.age, age < 18 { cap = min(cap, 3) }
    let least = min(frame.arc.leastRuns, max(1, total / 10))
    let usual = max(least, total / (standing.level == .new ? 15 : 25))
    if frame.phase == .recovery { return min(cap, 2, standing.offered.count) }
    // The race is a run day too, and the shakeout takes little.
    if frame.phase == .race { cap = standing.level == .regular ? 3 : 2 }
    return max(1, min(cap, frame.arc.runs, standing.offered.count, usual))
  }

  /// A week of the run-walk table: three alike, a rest day between. (2.1, B7)
  private func walking(_ frame: Frame, index: Int) -> Target {
    let minutes = [25, 25, 25, 30, 30, 30, 30, 35, 35][frame.table - 1]
    let runs = min(3, standing.offered.count)
    var target = Target(
      phase: frame.phase, easier: false, total: minutes * runs, long: 0, runs: max(1, runs),
      ladder: liftWeeks)
    target.runWalk = minutes
    target.wishedLifts = standing.lifts ? Lift.legs.bit | Lift.full.bit | Lift.light.bit : 0
    target.lifts = 2
    return target
  }

  /// Key day, third hard day, cross-training and lifts by phase. (5)
  private func shape(_ target: inout Target, _ frame: Frame) {
    let isRacing = standing.mode == .racing
    if isRacing {
      target.quality = quality(frame, total: target.total, longCap: target.longCap)
      target.cross = standing.level == .new ? 0 : 1
      target.second =
        standing.level == .regular && target.runs >= 5 && !frame.easier
        && target.quality != .none && (standing.age ?? 0) < 50
        && (frame.phase == .peak || (frame.phase == .build && qualityWeeks % 2 == 1))
    } else if target.long < 45 || standing.level == .new || target.runs < 2 {
      target.long = 0
    }
    target.step = 1 + qualityWeeks / 2
    if standing.lifts {
      target.wishedLifts = Lift.legs.bit | Lift.full.bit
      target.wishedLifts |= Lift.light.bit
      if standing.level == .new { target.lifts = 2 }
      switch frame.phase {
      case .race: target.wishedLifts = 0
      case .taper: target.wishedLifts = Lift.light.bit | Lift.legs.bit
      case .recovery:
        target.wishedLifts = isAfterRace ? 0 : Lift.light.bit | Lift.legs.bit
      default: break
      }
    }
  }

  private func quality(_ frame: Frame, total: Int, longCap: Int) -> Target.Quality {
    guard !standing.isExpecting, standing.hasTwoKeyDays else { return .none }
    if standing.level == .new { return frame.phase == .recovery ? .none : .strides }
    // Ten hard minutes are the least, and they stay within a fifth of the week. (B8)
    let isBig = total >= 70 && longCap >= 30
    switch frame.phase {
    case .base: return .strides
    case .build:
      if frame.easier || !isBig { return .strides }
      return frame.arc.kind == .fiveK && qualityWeeks % 2 == 1 ? .intervals : .tempo
    case .peak:
      if frame.easier || !isBig { return .strides }
      switch frame.arc.kind {
      case .fun, .fiveK, .tenK: return .intervals
      case .half, .marathon: return qualityWeeks % 2 == 1 ? .racePace : .tempo
      }
    case .taper: return isBig ? .tempo : .strides
    case .race: return standing.level == .regular && isBig ? .tempo : .strides
    case .recovery, .rolling: return .none
    }
  }

  /// Takes note of what a week really holds.
  mutating func ran(_ week: Week) {
    let total = week.runMinutes
    let longest = week.days.reduce(0) { max($0, $1.runMinutes) }
    totals.append(total)
    isAfterRace = week.phase == .race
    longs.append((week.starts + 6, longest))
    if week.phase != .taper, week.phase != .race {
      peak = hasPeak ? max(peak, total) : total
      peakLong = hasPeak ? max(peakLong, longest) : longest
      hasPeak = hasPeak || week.starts > firstMonday
    }
    if week.days.contains(where: { $0.run?.isQuality ?? false }) { qualityWeeks += 1 }
    lastRuns = week.days.count { $0.run != nil }
    if let last = week.days.lastIndex(where: { $0.strength != nil }) {
      liftWeeks += 1
      lastLift = week.starts + last
    }
  }

  /// The total and the longest run of the week before.
  var last: Int { totals[totals.count - 1] }
  var lastLong: Int { longs[longs.count - 1].minutes }

  /// About three quarters, in steps of five where they stay within four fifths. (B4)
  private static func easier(_ long: Int) -> Int {
    let near = (long * 75 / 100 + 2) / 5 * 5
    if near >= 15, near * 100 <= long * 80 { return near }
    return long * 75 / 100
  }

  /// The largest total of the last three weeks. (B1)
  private var best: Int {
    var best = totals[totals.count - 1]
    for total in totals.dropLast().suffix(2) { best = max(best, total) }
    return best
  }

  /// The longest run of the 30 days before a week's Sunday. (B2)
  private func longest(_ starts: Day) -> Int {
    var longest = 0
    for long in longs.suffix(5) where long.sunday >= starts + 6 - 30 {
      longest = max(longest, long.minutes)
    }
    return longest
  }

  /// The longest that a single run may be in a week, by the standard growth. (B2)
  func single(_ starts: Day) -> Int {
    let longest = longest(starts)
    return max(longest * 110 / 100, longest + 5, 10)
  }
}
