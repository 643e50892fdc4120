/// A season's shape for a goal: how long, how much, and how it ends. (section 5)
struct Arc: Hashable, Sendable {
  var kind: Kind
  /// Weeks at least, and weeks recommended.
  var least: Int
  var recommended: Int
  /// Kilometres of the peak week and of the longest run.
  var peakKm: Double
  var longKm: Double
  /// The long run that is enough to finish safely, in kilometres. (5.2)
  var finishKm: Double
  /// Run days wished for, and how few can carry it. (B13)
  var runs: Int
  var leastRuns: Int
  /// Weeks of taper, the race week included. (2.2)
  var taper: Int

  enum Kind: Hashable, Sendable {
    case fun
    case fiveK
    case tenK
    case half
    case marathon
  }

  static let fun = Arc(
    kind: .fun, least: 0, recommended: 12, peakKm: 0, longKm: 0, finishKm: 0, runs: 3,
    leastRuns: 1, taper: 0)

  /// The arcs of a first race, and those of a faster time, by distance.
  static let first: [Arc] = [
    Arc(
      kind: .fiveK, least: 6, recommended: 8, peakKm: 13, longKm: 5, finishKm: 3, runs: 3,
      leastRuns: 2, taper: 1),
    Arc(
      kind: .tenK, least: 8, recommended: 11, peakKm: 25, longKm: 9.5, finishKm: 7, runs: 4,
      leastRuns: 2, taper: 1),
    Arc(
      kind: .half, least: 12, recommended: 16, peakKm: 36, longKm: 16, finishKm: 14, runs: 4,
      leastRuns: 3, taper: 2),
    Arc(
      kind: .marathon, least: 18, recommended: 20, peakKm: 60, longKm: 30, finishKm: 26, runs: 4,
      leastRuns: 3, taper: 3),
  ]
  static let faster: [Arc] = [
    Arc(
      kind: .fiveK, least: 6, recommended: 8, peakKm: 32, longKm: 11, finishKm: 3, runs: 5,
      leastRuns: 2, taper: 1),
    Arc(
      kind: .tenK, least: 8, recommended: 10, peakKm: 40, longKm: 13, finishKm: 7, runs: 5,
      leastRuns: 2, taper: 1),
    Arc(
      kind: .half, least: 10, recommended: 12, peakKm: 48, longKm: 19, finishKm: 14, runs: 5,
      leastRuns: 3, taper: 2),
    Arc(
      kind: .marathon, least: 16, recommended: 18, peakKm: 67, longKm: 32, finishKm: 26, runs: 5,
      leastRuns: 3, taper: 3),
  ]

  /// The arc for a distance: up to 7.5 km as 5k, 15.1 as 10k, 30 as half, else marathon. (9)
  static func index(_ metres: Double) -> Int {
    if metres <= 7500 { return 0 }
    if metres <= 15_100 { return 1 }
    return metres <= 30_000 ? 2 : 3
  }

  /// The arc of a goal; a faster time only for those who run regularly.
  static func arc(for goal: Goal?, level: Level) -> Arc {
    guard let goal, goal.mode == .racing else { return .fun }
    let index = index(goal.distance?.metres ?? 5000)
    return level == .regular ? faster[index] : first[index]
  }

  /// Phases of so many weeks, taper and race week included. (5)
  func phases(_ weeks: Int) -> [Week.Phase] {
    if kind == .fun { return Array(repeating: .rolling, count: weeks) }
    let taper = min(taper, weeks)
    let rest = weeks - taper
    var base = (rest * 45 + 50) / 100
    let build = (rest * 35 + 50) / 100
    var peak = rest - base - build
    if rest > 0, peak < 1, base > 0 {
      base -= 1
      peak += 1
    }
    var phases: [Week.Phase] = []
    phases += Array(repeating: .base, count: base)
    phases += Array(repeating: .build, count: max(0, rest - base - peak))
    phases += Array(repeating: .peak, count: max(0, peak))
    phases += Array(repeating: .taper, count: max(0, taper - 1))
    if taper > 0 { phases.append(.race) }
    return phases
  }
}
