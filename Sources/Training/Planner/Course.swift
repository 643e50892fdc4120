/// The place of one week in the season: its phase, the arc that it serves and how far along it is.
struct Frame: Hashable, Sendable {
  var phase: Week.Phase
  var arc: Arc
  /// A cut-back week. (B4)
  var easier = false
  /// The week of the run-walk table, 1 to 9; 0 outside it. (2.1)
  var table = 0
  /// Arcs are counted, so that growth starts anew with each.
  var block = 0
  /// Which load week of its arc it is, and how many the arc has.
  var loadIndex = 0
  var loadCount = 1
  /// The race of the goal ends this block.
  var isGoal = false

  /// Growth is wanted: neither taper nor race nor recovery nor the run-walk table.
  var isLoad: Bool {
    table == 0 && (phase == .base || phase == .build || phase == .peak || phase == .rolling)
  }
}

/// The season as a chain of blocks: run-walk table, shorter arcs, the goal's arc, recovery. (5, 5.2)
struct Course {
  private(set) var frames: [Frame] = []
  private var block = 0

  /// Lays out the weeks of a goal.
  ///
  /// - Parameters:
  ///   - arc: What the goal asks of its weeks.
  ///   - weeks: Weeks to the race, its own included; without a race the weeks to roll on.
  ///   - table: The week of the run-walk table to begin with; nil where it is not needed.
  ///   - careful: Easier weeks come every third week and not every fourth. (B4)
  ///   - behind: Weeks of the season that have gone by.
  init(_ arc: Arc, weeks: Int, table: Int?, careful: Bool, behind: Int = 0) {
    frames.reserveCapacity(max(0, weeks) + 4)
    var left = weeks
    if let table {
      let room = arc.kind == .fun ? left : max(0, left - arc.taper)
      let count = min(room, 10 - table)
      for step in 0..<max(0, count) {
        frames.append(
          Frame(phase: arc.kind == .fun ? .rolling : .base, arc: arc, table: table + step))
      }
      left -= max(0, count)
    }
    if arc.kind == .fun {
      roll(arc, weeks: left)
    } else {
      chain(to: arc, weeks: left)
    }
    cutBack(every: careful ? 3 : 4, season: behind + weeks)
    countLoads()
  }

  /// The weeks after a race: easy ones until the table of 2.3 has run out.
  mutating func recover(_ arc: Arc) {
    let weeks =
      switch arc.kind {
      case .fun: 0
      case .fiveK, .tenK: 1
      case .half: 2
      case .marathon: 4
      }
    add(arc, [.recovery], times: weeks)
  }

  /// Behind a race or its date: what is left of the recovery, then weeks that keep the level.
  ///
  /// - Parameters:
  ///   - arc: The arc of the goal.
  ///   - km: What a week and the longest run held before the race; it comes back step by step.
  ///   - days: Days from the race to the first Monday.
  mutating func keepOn(_ arc: Arc, km: (week: Double, long: Double), since days: Int) {
    let recovery =
      switch arc.kind {
      case .fun: 0
      case .fiveK, .tenK: 7
      case .half: 14
      case .marathon: 28
      }
    add(arc, [.recovery], times: min(5, max(0, (recovery - days + 6) / 7)))
    var kept = arc
    (kept.peakKm, kept.longKm) = km
    add(kept, [.base, .base, .base], times: 1)
  }

  private mutating func roll(_ arc: Arc, weeks: Int) {
    block += 1
    for index in 0..<max(0, weeks) {
      var frame = Frame(phase: .rolling, arc: arc, block: block)
      frame.easier = index % 4 == 3
      frames.append(frame)
    }
  }

  /// Shorter arcs with two easy weeks each fill the time before a far race.
  private mutating func chain(to arc: Arc, weeks: Int) {
    var spare = weeks - arc.most
    var shorter: [Arc] = []
    if spare >= 6 {
      let family = arc.isFaster ? Arc.faster : Arc.first
      for other in family.reversed() where other.kind.rawValue < arc.kind.rawValue {
        if spare >= other.most + 2 {
          shorter.insert(other, at: 0)
          spare -= other.most + 2
        }
      }
    } else {
      spare = 0
    }
    var left = weeks
    for other in shorter {
      block += 1
      let phases = Course.phases(other.most, taper: 0)
      for phase in phases { frames.append(Frame(phase: phase, arc: other, block: block)) }
      add(other, [.recovery], times: 2)
      left -= other.most + 2
    }
    // Up to five weeks more than an arc's most make the arc longer; the rest is a base block.
    let kept = max(0, spare >= 6 || !shorter.isEmpty ? left - arc.most : 0)
    if kept > 0 {
      block += 1
      for _ in 0..<kept {
        frames.append(
          Frame(phase: .base, arc: arc.shorter ?? Course.keeping(arc), block: block))
      }
      left -= kept
    }
    block += 1
    for phase in Course.phases(left, taper: arc.taper) {
      frames.append(Frame(phase: phase, arc: arc, block: block, isGoal: true))
    }
  }

  /// An arc that keeps what there is; who comes with less than a first 5k begins with grows to that.
  private static func keeping(_ arc: Arc) -> Arc {
    var kept = arc
    kept.peakKm = 7
    kept.longKm = 2.4
    return kept
  }

  private mutating func add(_ arc: Arc, _ phases: [Week.Phase], times: Int) {
    block += 1
    for _ in 0..<max(0, times) {
      for phase in phases { frames.append(Frame(phase: phase, arc: arc, block: block)) }
    }
  }

  /// Phases of so many weeks, taper and race week at their end. (5)
  static func phases(_ weeks: Int, taper: Int) -> [Week.Phase] {
    let taper = min(taper, max(0, weeks))
    let rest = max(0, weeks - taper)
    var base = (rest * 45 + 50) / 100
    var build = (rest * 35 + 50) / 100
    if rest > 0, base + build >= rest {
      if base > 1 { base -= 1 } else { build = max(0, rest - base - 1) }
    }
    let peak = max(0, rest - base - build)
    var phases: [Week.Phase] = []
    phases.reserveCapacity(rest + taper)
    while phases.count < min(base, rest) { phases.append(.base) }
    while phases.count < rest - peak { phases.append(.build) }
    while phases.count < rest { phases.append(.peak) }
    while phases.count < rest + taper - 1 { phases.append(.taper) }
    if taper > 0 { phases.append(.race) }
    return phases
  }

  /// Sets the easier weeks: at most three load weeks in a row, none right before the taper. (B4)
  private mutating func cutBack(every period: Int, season: Int) {
    guard season > 8 else { return }
    var start = 0
    while start < frames.count {
      guard frames[start].isLoad, frames[start].phase != .rolling else {
        start += 1
        continue
      }
      var end = start
      while end < frames.count, frames[end].isLoad, frames[end].phase != .rolling { end += 1 }
      // After the run-walk table the first such week comes at once: nine weeks have grown.
      let count = end - start
      let cuts = count / period
      let loads = count - cuts
      var day = start
      for group in 0...cuts {
        day += loads / (cuts + 1) + (group < loads % (cuts + 1) ? 1 : 0)
        if group < cuts, day < end {
          frames[day].easier = true
          day += 1
        }
      }
      start = end
    }
  }

  private mutating func countLoads() {
    var counts = Array(repeating: 0, count: block + 1)
    for index in frames.indices where frames[index].isLoad && !frames[index].easier {
      frames[index].loadIndex = counts[frames[index].block]
      counts[frames[index].block] += 1
    }
    for index in frames.indices {
      frames[index].loadCount = max(1, counts[frames[index].block])
    }
  }
}
