/// How much is run in each week: from what is run now to the arc's peak, in steps that hold B1–B6.
struct Growth {
  private let standing: Standing
  private let arc: Arc
  private let phases: [Week.Phase]
  /// Totals and longest runs of the weeks before, the newest last.
  private var totals: [Int]
  private var longs: [Int]
  private let startTotal: Int
  private let startLong: Int
  private let peakTotal: Int
  private let peakLong: Int
  private let loadWeeks: Int
  private var loadIndex = 0
  private var qualityWeeks = 0

  init(_ standing: Standing, arc: Arc, phases: [Week.Phase]) {
    self.standing = standing
    self.arc = arc
    self.phases = phases
    let level = standing.level
    startTotal = max(level == .new ? 75 : 40, standing.weekMinutes)
    startLong = max(20, min(standing.longest, 150))
    totals = [startTotal, startTotal, startTotal]
    longs = [startLong, startLong, startLong, startLong]
    let pace = standing.pace
    peakTotal = max(
      startTotal, arc.kind == .fun ? 150 : Standing.minutes(kilometres: arc.peakKm, pace: pace))
    let cap = arc.kind == .marathon ? 180 : 150
    peakLong = min(
      cap,
      max(startLong, arc.kind == .fun ? 60 : Standing.minutes(kilometres: arc.longKm, pace: pace)))
    loadWeeks = phases.count { $0 == .base || $0 == .build || $0 == .peak || $0 == .rolling }
  }

  /// The figures of one week.
  mutating func target(_ index: Int, phase: Week.Phase) -> Target {
    let wall = min(max(best * 110 / 100, best + 15), peakTotal)
    let single = max(longest * 110 / 100, longest + 5)
    let load = phase == .base || phase == .build || phase == .peak || phase == .rolling
    let easier = load && index % 4 == 3 && (loadWeeks > 8 || phase == .rolling)
    let span = max(1, (loadWeeks * 3 / 4) - 1)
    var total = startTotal + (peakTotal - startTotal) * loadIndex / max(1, span * 4 / 5)
    var long = startLong + (peakLong - startLong) * loadIndex / span
    total = min(total, wall, peakTotal)
    long = min(long, single, peakLong)
    if index == 0 { total = min(total, startTotal) }
    if easier {
      total = (totals.last ?? total) * 80 / 100
      long = (longs.last ?? long) * 75 / 100
    } else if load {
      loadIndex += 1
    }
    switch phase {
    case .taper:
      total = peak * 60 / 100
      long = peakRun * 55 / 100
    case .race:
      total = peak * 40 / 100
      long = 0
    case .recovery:
      total = min(peak * 40 / 100, best)
      long = 0
    default: break
    }
    let cap = standing.level == .new ? 3 : standing.level == .novice ? 4 : 5
    let runs = max(1, min(cap, arc.runs, standing.offered.count, max(arc.leastRuns, total / 25)))
    let share = [100, 100, 65, 50, 45, 40, 35][min(6, runs)]
    long = long / 5 * 5
    if runs > 1 { long = min(long, max(20, total * share / 100)) }
    var target = Target(
      phase: phase, easier: easier, total: total, long: long, runs: runs, cross: 1,
      ladder: index,
      wishedLifts: standing.lifts ? Lift.light.bit | Lift.legs.bit | Lift.full.bit : 0
    )
    if standing.mode == .fun {
      if long < 45 { target.long = 0 }
    } else {
      target.quality = quality(phase, easier: easier)
    }
    if standing.level == .new {
      target.cross = 0
      target.wishedLifts &= ~Lift.light.bit
    }
    target.step = 1 + qualityWeeks / 2
    return target
  }

  /// Takes note of what a week really holds.
  mutating func ran(_ week: Week) {
    totals.append(week.runMinutes)
    longs.append(week.days.map(\.runMinutes).max() ?? 0)
    if week.days.contains(where: { $0.run?.isQuality ?? false }) { qualityWeeks += 1 }
  }

  private var best: Int { totals.suffix(3).max() ?? startTotal }
  private var longest: Int { longs.suffix(4).max() ?? startLong }
  private var peak: Int { totals.max() ?? startTotal }
  private var peakRun: Int { longs.max() ?? startLong }

  private func quality(_ phase: Week.Phase, easier: Bool) -> Target.Quality {
    if standing.level == .new { return .strides }
    switch phase {
    case .base: return .strides
    case .build: return easier ? .strides : .tempo
    case .peak: return .intervals
    case .taper: return .tempo
    case .race: return .strides
    case .recovery, .rolling: return .none
    }
  }
}
