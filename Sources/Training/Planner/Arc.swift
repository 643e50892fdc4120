/// A season's shape for a goal: how long, how much, and how it ends. (section 5)
struct Arc: Hashable, Sendable {
  var kind: Kind
  /// Weeks at least, and the most that one goal is worth before shorter arcs come first.
  var least: Int
  var most: Int
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
  /// Kilometres a week that the arc takes for granted at its start.
  var entryKm: Double = 0
  /// Whether the goal is a faster time and not a first finish.
  var isFaster = false

  enum Kind: Int, Hashable, Sendable {
    case fun
    case fiveK
    case tenK
    case half
    case marathon
  }

  static let fun = Arc(
    kind: .fun, least: 0, most: 12, peakKm: 0, longKm: 0, finishKm: 0, runs: 4, leastRuns: 1,
    taper: 0)

  /// The arcs of a first race by distance.
  static let first: [Arc] = [
    Arc(
      kind: .fiveK, least: 6, most: 10, peakKm: 13, longKm: 5, finishKm: 3, runs: 3,
      leastRuns: 2, taper: 1),
    Arc(
      kind: .tenK, least: 8, most: 12, peakKm: 25, longKm: 9.5, finishKm: 7, runs: 4,
      leastRuns: 2, taper: 1),
    Arc(
      kind: .half, least: 12, most: 16, peakKm: 36, longKm: 16, finishKm: 14, runs: 4,
      leastRuns: 3, taper: 2),
    Arc(
      kind: .marathon, least: 18, most: 24, peakKm: 60, longKm: 30, finishKm: 26, runs: 4,
      leastRuns: 3, taper: 3),
  ]

  /// The arcs of a faster time.
  static let faster: [Arc] = [
    Arc(
      kind: .fiveK, least: 6, most: 10, peakKm: 32, longKm: 11, finishKm: 3, runs: 5,
      leastRuns: 2, taper: 1, entryKm: 22, isFaster: true),
    Arc(
      kind: .tenK, least: 8, most: 12, peakKm: 40, longKm: 13, finishKm: 7, runs: 5,
      leastRuns: 2, taper: 1, entryKm: 25, isFaster: true),
    Arc(
      kind: .half, least: 10, most: 14, peakKm: 48, longKm: 19, finishKm: 14, runs: 5,
      leastRuns: 3, taper: 2, entryKm: 30, isFaster: true),
    Arc(
      kind: .marathon, least: 16, most: 18, peakKm: 67, longKm: 32, finishKm: 26, runs: 5,
      leastRuns: 3, taper: 3, entryKm: 40, isFaster: true),
  ]

  /// The arc for a distance: up to 7.5 km as 5k, 15.1 as 10k, 30 as half, else marathon. (9)
  static func index(_ metres: Double) -> Int {
    if metres <= 7500 { return 0 }
    if metres <= 15_100 { return 1 }
    return metres <= 30_000 ? 2 : 3
  }

  /// The arc of a goal; that of a faster time only for those who run regularly, and enough.
  ///
  /// - Parameters:
  ///   - goal: What is trained for.
  ///   - level: How used to running the athlete is.
  ///   - km: Kilometres that a week holds now.
  /// - Returns: the arc, with the least long run scaled to the distance.
  static func arc(for goal: Goal?, level: Level, km: Double) -> Arc {
    guard let goal, goal.mode == .racing else { return .fun }
    let metres = goal.distance?.metres ?? 5000
    let index = index(metres)
    let isFaster = level == .regular && km + 0.5 >= faster[index].entryKm
    var arc = isFaster ? faster[index] : first[index]
    // Shorter races than the arc's own ask for less before the start. (9)
    let full: [Double] = [5000, 10_000, 21_097.5, 42_195]
    if metres > 0, metres < full[index] { arc.finishKm *= metres / full[index] }
    return arc
  }

  /// The next shorter distance's arc, which the weeks before a long season build up to. (5.2)
  var shorter: Arc? {
    let family = isFaster ? Arc.faster : Arc.first
    return family.last { $0.kind.rawValue < kind.rawValue }
  }

  /// Half and marathon, where the long run counts for more than its share of the week. (3.6)
  var isLong: Bool { kind == .half || kind == .marathon }

  /// The longest training run in minutes at a pace. (B6)
  func longCap(pace: Int) -> Int {
    guard kind == .marathon else { return 150 }
    return Double(pace) * 42.195 > 5 * 3600 ? 210 : 180
  }

  /// Volume and long run, in percent of the peak, that the last weeks may hold.
  ///
  /// By whole weeks to the race; a little under the table's upper ends. (2.2)
  func taperShare(_ weeksLeft: Int) -> (total: Int, long: Int) {
    switch (kind, weeksLeft) {
    case (.fiveK, 0): (60, 0)
    case (.tenK, 0): (55, 0)
    case (.tenK, 1): (88, 100)
    case (.half, 0): (45, 0)
    case (.half, 1): (75, 55)
    case (.marathon, 0): (30, 0)
    case (.marathon, 1): (55, 38)
    case (.marathon, 2): (75, 60)
    default: (100, 100)
    }
  }
}
