/// How much is run in each week: from what is run now to the arc's peak, in steps that hold B1–B6.
///
/// It reads what each placed week really holds, so that a week which came out smaller never lets
/// the next one jump.
struct Growth {
  let standing: Standing
  /// Weekly totals, the newest last, and the longest run of each week with its day.
  private var totals: [Int]
  private var longs: [(day: Day, minutes: Int)]
  private var block = 0
  private var startTotal = 0
  private var startLong = 0
  private(set) var qualityWeeks = 0
  private var liftWeeks: Int
  private var lastLift: Day?
  private var lastRuns = 0
  private var lastLifts = 0
  private var lastDays: (runs: UInt8, long: UInt8) = (0, 0)
  private let firstMonday: Day
  /// Weeks from the race's to the next one; 0 before the race.
  var weeksSinceRace = 0
  /// The season begins without running, because of an injury.
  var isHurt = false
  /// The week of the run-walk table that was last walked through; 0 before the first. (2.1)
  private var walked = 0
  /// The largest week and the longest run so far; before the first week what the athlete ran.
  private(set) var peak: Int
  private(set) var peakLong: Int
  /// The peaks are measures: told by the athlete, or planned in whole weeks, and not assumed.
  private var knowsPeak: Bool
  private var knowsLong: Bool

  /// - Parameters:
  ///   - standing: What the athlete runs and lifts now.
  ///   - first: The first Monday.
  ///   - lifted: Weeks of lifting behind it, where a season goes on.
  init(_ standing: Standing, first: Day, lifted: Int? = nil) {
    self.standing = standing
    totals = [standing.weekMinutes]
    longs = [(first - 1, standing.longest)]
    lastLong = standing.longest
    firstMonday = first
    knowsPeak = standing.toldWeek != nil
    knowsLong = standing.toldLongest != nil
    liftWeeks = lifted ?? standing.experience.weeks
    peak = standing.weekMinutes
    peakLong = standing.longest
  }

  /// The figures of one week that starts on a Monday.
  mutating func target(_ frame: Frame, index: Int, starts: Day, begun: Int) -> Target {
    if frame.block != block {
      block = frame.block
      startTotal = index == 0 ? standing.weekMinutes : best
      // A long run too is ten minutes at least, or a week would hold a key day and no long run. (A2)
      startLong = max(10, min(longest(starts), startTotal))
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
    if index > 0, !eases(frame) { total = min(total, grown) }
    total = max(total, 10)
    if index == 0 { total = min(total, standing.weekMinutes) }
    var runs = runCount(frame, total: total)
    if index > 0, frame.isLoad, !eases(frame), frame.arc.isLong {
      // The week grows with its long run, as far as B1 lets it. (B5)
      let whole = long * 100 / LongRunGrowth.share(runs: runs, isLong: false)
      total = max(total, min(whole, grown, 600))
      runs = runCount(frame, total: total)
    }
    if eases(frame), lastRuns > 0 { runs = lastRuns }
    if begun > 0 { runs = max(1, (runs * (7 - begun) + 3) / 7) }
    if runs > 1 {
      let share = LongRunGrowth.share(runs: runs, isLong: frame.arc.isLong)
      // Beside it there is room for another run. (A2)
      let within = max(10, min(total * share / 100, total - 10))
      if long > within { long = eases(frame) ? within : LongRunGrowth.even(within) }
    }
    var target = Target(
      phase: frame.phase, easier: eases(frame), total: total, long: long, runs: runs,
      ladder: liftWeeks)
    target.longCap = single(starts)
    shape(&target, frame)
    if standing.table != nil, walked < RunWalk.running { walk(&target, table: max(1, walked)) }
    // The first runs after an injury have walks between them. (3.6)
    if isHurt, last == 0, totals.count > 1, frame.isLoad { walk(&target, table: 3) }
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
    if frame.phase == .recovery { return (recovery(frame), 0) }
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
    total = min(total, peakTotal, grown)
    // However slowly it grows, a week towards a race has room for two short runs. (A2)
    if !isFun, totals.count > 1 { total = max(total, min(25, grown)) }
    // Coming back from weeks without running: half of what there was. (3.6)
    if last == 0, totals.count > 1 {
      total = min(total, max(20, best * 50 / 100))
      if frame.easier { long = 0 }
    }
    long = LongRunGrowth.next(
      min(long, peakLong, single(starts)),
      need: min(peakLong, Reach.finish(arc, pace: pace)), weeks: steps - index)
    return (total, long)
  }

  /// Half of what was run between two arcs; after a race a little more each week. (2.3)
  private func recovery(_ frame: Frame) -> Int {
    guard weeksSinceRace > 0 else { return LongRunGrowth.even(min(best * 50 / 100, 120)) }
    let shares =
      switch frame.arc.kind {
      case .fun, .fiveK, .tenK: [60]
      case .half: [30, 55]
      case .marathon: [20, 30, 45, 60]
      }
    let share = shares[min(weeksSinceRace, shares.count) - 1]
    return LongRunGrowth.even(max(30, peak * share / 100))
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
    if frame.phase == .recovery {
      return min(cap, total >= 75 ? 3 : 2, standing.offered.count)
    }
    // The race is a run day too, and the shakeout takes little.
    if frame.phase == .race { cap = lastRuns == 0 ? 2 : cap - 1 }
    // Who runs more often than the arc asks for may go on doing so.
    let wished = max(frame.arc.runs, min(cap, standing.runsPerWeek ?? 0))
    return max(1, min(cap, wished, standing.offered.count, usual))
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
    target.tableWeek = frame.table > 0 ? frame.table : max(1, walked)
    target.longCap = max(10, longest(starts))
    target.wishedLifts = standing.lifts ? Lift.legs.bit | Lift.full.bit | Lift.light.bit : 0
    target.lifts = 2
    return target
  }

  /// Before the table's unbroken weeks all runs are run-walk, race week and recovery too.
  private func walk(_ target: inout Target, table: Int) {
    target.quality = .none
    target.second = false
    target.long = 0
    target.runWalk = min(25, max(15, target.total / max(1, target.runs)))
    target.tableWeek = table
  }

  /// Takes note of what a week really holds.
  mutating func ran(_ week: Week) {
    walked = max(walked, week.runWalk ?? 0)
    let total = week.runMinutes
    let longest = week.days.reduce(0) { max($0, $1.runMinutes) }
    totals.append(total)
    if week.phase == .race || weeksSinceRace > 0 { weeksSinceRace += 1 }
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

  /// What a week may grow to: a tenth more than the best of the last three, or 15 minutes. (B1)
  ///
  /// After a race it comes back by a third a week, whatever was run before it.
  private var grown: Int {
    let grown = max(best * 110 / 100, best + 15)
    guard weeksSinceRace > 0, last > 0 else { return grown }
    return min(grown, max(last * 130 / 100, last + 30))
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
    LongRunGrowth.limit(longest(starts))
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
