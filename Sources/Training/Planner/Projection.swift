/// How far the long run can grow: by B2, held to its share of the week by B1 and B5.
struct Projection {
  private var long: Int
  private var total: Int
  private let cap: Int
  /// What the other runs can hold bounds the long run's share of the week.
  private let bound: Int
  private let share: Int
  private let offered: Int

  /// Where the runner stands.
  ///
  /// - Parameters:
  ///   - standing: The runner.
  ///   - arc: What the race asks for.
  ///   - cap: The minutes that no long run exceeds.
  ///   - isRoomy: Reckoned as if every day were long enough.
  init(_ standing: Standing, arc: Arc, cap: Int, isRoomy: Bool) {
    long = max(10, standing.longest)
    total = max(10, standing.weekMinutes)
    self.cap = cap
    offered = standing.offered.count
    let runs = min(arc.runs, standing.mostRuns, offered)
    share = LongRunGrowth.share(runs: runs, isLong: arc.isLong)
    let others = standing.otherRoom(runs: runs)
    bound = share < 100 && !isRoomy ? min(cap, others * share / (100 - share)) : cap
  }

  /// The longest run so far.
  var reached: Int { min(long, cap) }

  /// A week of the run-walk table, 1 to 9. (2.1)
  mutating func walk(table: Int) {
    long = max(long, table >= 8 ? 35 : 30)
    total = max(total, 25 * min(3, offered))
  }

  /// A load week.
  mutating func grow(compressed: Bool) {
    total = max(total * 110 / 100, total + 15)
    let grown = compressed ? LongRunGrowth.compressed(long) : LongRunGrowth.limit(long)
    long = max(long, min(grown, bound, total * share / 100))
  }
}
