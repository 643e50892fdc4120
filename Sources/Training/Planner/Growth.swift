/// How much is run in each week: from what is run now to the arc's peak, in steps that hold B1–B6.
///
/// It reads what each placed week really holds, so that a week which came out smaller never lets
/// the next one jump.
struct Growth {
  private let standing: Standing
  /// Weekly totals, the newest last, and the longest run of each week with its day.
  private var totals: [Int]
  private var longs: [(day: Day, minutes: Int)]
  private var block = 0
  private var startTotal = 0
  private var startLong = 0
  private var qualityWeeks = 0
  private var liftWeeks: Int
  private var lastLift: Day?
  private var lastRuns = 0
  private var lastLifts = 0
  private var lastDays: (runs: UInt8, long: UInt8) = (0, 0)
  private let firstMonday: Day
  /// The week before was the race's.
  private var isAfterRace = false
  /// The largest week and the longest run so far; before the first week what the athlete ran.
  private(set) var peak: Int
  private(set) var peakLong: Int
  /// The peaks are measures: told by the athlete, or planned in whole weeks, and not assumed.
  private var knowsPeak: Bool
  private var knowsLong: Bool

  init(_ standing: Standing, first: Day) {
    self.standing = standing
    totals = [standing.weekMinutes]
    longs = [(first - 1, standing.longest)]
    lastLong = standing.longest
    firstMonday = first
    knowsPeak = standing.toldWeek != nil
    knowsLong = standing.toldLongest != nil
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
    if frame.table > 0 || (standing.table != nil && longest(starts) < 10) {
      return walking(frame, starts: starts)
    }
    var (total, long) = figures(frame, starts: starts)
    if index == 0 {
      total = min(total, standing.weekMinutes) * (7 - begun) / 7
    }
    if index > 0, !eases(frame) { total = min(total, max(best * 110 / 100, best + 15)) }
    total = max(total, 10)
    if index == 0 { total = min(total, standing.weekMinutes) }
    var runs = runCount(frame, total: total)
    if eases(frame), lastRuns > 0 { runs = lastRuns }
    if begun > 0 { runs = max(1, (runs * (7 - begun) + 3) / 7) }
    let share = [100, 100, 65, 50, 45, 40, 35][min(6, runs)]
    if runs > 1 { long = min(long, max(10, total * share / 100)) }
    var target = Target(
      phase: frame.phase, easier: eases(frame), total: total,
      long: long >= 15 && !eases(frame) ? long / 5 * 5 : long, runs: runs, ladder: liftWeeks)
    target.longCap = single(starts)
    shape(&target, frame)
    if eases(frame) {
      target.leastLong = (lastLong * 60 + 99) / 100
      target.lifts = min(target.lifts, lastLifts)
      target.same = lastDays
    }
    // What long run and key day leave has to be worth a run each.
    let isQuality = target.quality != .none && target.quality != .strides
    let others = target.runs - (target.long > 0 ? 1 : 0) - (isQuality ? 1 : 0)
    let left = target.total - target.long - (isQuality ? 30 : 0)
    if !eases(frame), others > 1, left < others * 12 {
      target.runs -= others - max(1, left / 12)
    }
    return target
  }

  /// An easier week after one without running is a first step and no cut-back.
  private func eases(_ frame: Frame) -> Bool { frame.easier && last > 0 }

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
    if eases(frame) {
      return (last * 80 / 100, Growth.easier(lastLong))
    }
    let index = frame.loadIndex
    let steps = max(1, frame.loadCount - 1)
    var total = startTotal + (peakTotal - startTotal) * min(index, steps) / max(1, steps - 1)
    var long = startLong + (peakLong - startLong) * min(index, steps) / steps
    total = min(total, peakTotal, max(best * 110 / 100, best + 15))
    // Coming back from weeks without running: half of what there was. (3.6)
    if last == 0, totals.count > 1 {
      total = min(total, max(20, best * 50 / 100))
      if frame.easier { long = 0 }
    }
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
  ///
  /// Who has not run for a month walks and runs in other weeks too.
  private func walking(_ frame: Frame, starts: Day) -> Target {
    let minutes =
      frame.table > 0 ? [25, 25, 25, 30, 30, 30, 30, 35, 35][frame.table - 1] : 20
    let runs = min(3, standing.offered.count)
    var target = Target(
      phase: frame.phase, easier: false, total: minutes * runs, long: 0, runs: max(1, runs),
      ladder: liftWeeks)
    target.runWalk = minutes
    target.longCap = max(10, longest(starts))
    target.wishedLifts = standing.lifts ? Lift.legs.bit | Lift.full.bit | Lift.light.bit : 0
    target.lifts = 2
    return target
  }

  /// Key day, third hard day, cross-training and lifts by phase. (5)
  private func shape(_ target: inout Target, _ frame: Frame) {
    let isRacing = standing.mode == .racing
    if isRacing {
      target.quality = quality(
        frame, total: target.total, long: target.long, longCap: target.longCap)
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

  private func quality(_ frame: Frame, total: Int, long: Int, longCap: Int) -> Target.Quality {
    guard !standing.isExpecting, standing.hasTwoKeyDays else { return .none }
    if standing.level == .new { return frame.phase == .recovery ? .none : .strides }
    // Ten hard minutes are the least, and they stay within a fifth of the week. (B8)
    let isBig = total >= 70 && longCap >= 30 && (long >= 30 || long == 0)
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
    let day = week.days.firstIndex { $0.runMinutes == longest } ?? 0
    longs.append((week.starts + day, longest))
    let isTaper = week.phase == .taper || week.phase == .race
    let isWhole = week.starts > firstMonday
    Growth.measure(total, into: &peak, known: &knowsPeak, isTaper: isTaper, isWhole: isWhole)
    Growth.measure(longest, into: &peakLong, known: &knowsLong, isTaper: isTaper, isWhole: isWhole)
    if week.days.contains(where: { $0.run?.isQuality ?? false }) { qualityWeeks += 1 }
    lastLong = week.longRunMinutes
    lastDays = (0, 0)
    for day in 0..<7 where week.days[day].run != nil {
      lastDays.runs |= 1 << UInt8(day)
      if week.days[day].run?.run == .long { lastDays.long |= 1 << UInt8(day) }
    }
    lastLifts = week.days.count { $0.strength != nil }
    lastRuns = week.days.count { $0.run != nil }
    if let last = week.days.lastIndex(where: { $0.strength != nil }) {
      liftWeeks += 1
      lastLift = week.starts + last
    }
  }

  /// The total and the longest run of the week before.
  var last: Int { totals[totals.count - 1] }
  private(set) var lastLong = 0

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
    for long in longs.suffix(5) where long.day >= starts + 6 - 30 {
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

extension Growth {
  /// Takes the week's figure into a peak; an assumed peak gives way to the first planned one.
  fileprivate static func measure(
    _ figure: Int, into peak: inout Int, known: inout Bool, isTaper: Bool, isWhole: Bool
  ) {
    guard figure > 0 else { return }
    if known {
      if !isTaper { peak = max(peak, figure) }
    } else if isWhole {
      peak = figure
      known = !isTaper
    }
  }
}
