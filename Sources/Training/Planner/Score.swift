/// What makes one lawful week better than another: the written score of the search.
///
/// A sum of points, higher is better. It puts 2.6 into numbers: the long run and the key day come
/// before all, then the runs, then strength on the hard days, then the order of the days. Points
/// are far enough apart that a lower wish never pays for a higher one: giving up a run to gain a
/// rest before the long run would be such a bargain. (2.6, A15)
enum Score {
  /// The long run stands in the week.
  static let long = 4000
  /// The quality or key day stands in the week.
  static let key = 2000
  /// It is quality and not strides, where quality is due.
  static let quality = 150
  /// The third hard day, where the level allows one.
  static let second = 600
  /// Each point of the long run's preference for a day: its wished day, Saturday, Sunday.
  static let longRank = 100
  /// Each day of the smallest distance, around the week, between long run and quality.
  static let distance = 60
  /// Each wished run that finds a day.
  static let run = 140
  /// Each wished day of cross-training: less than a rest before the long run.
  static let cross = 30
  /// The leg lift, the full-body lift and the light one.
  static let legs = 220
  static let full = 200
  static let light = 80
  /// A leg lift shares its day with a hard or key run: hard days hard. (A3, A4)
  static let onHardDay = 40
  /// The light lift on a third hard day keeps the easy days easy. (A4)
  static let coreOnSecond = 30
  /// The day after the long run is rest. (2.6.3)
  static let restAfterLong = 70
  /// The day before the long run: rest, cross-training, a run. (2.6.6)
  static let restBeforeLong = 60
  static let crossBeforeLong = 25
  static let runBeforeLong = 10
  /// The day after quality: cross-training, a recovery run, rest. (2.6.6)
  static let crossAfterKey = 30
  static let runAfterKey = 25
  static let restAfterKey = 20
  /// Two run days in a row, around the week: taken off.
  static let neighbours = 6
  /// Leg lifting and the next hard run at least three days apart. (B12)
  static let freshLegs = 15
  /// A day earlier for quality and for the light lift; one later for the long run. (2.6.4)
  static let earlier = 1

  /// The points of a whole week, reckoned from nothing: what the search adds up step by step.
  static func points(of week: [Choice], brief: Brief) -> Int {
    points(of: week, longRank: brief.longRank)
  }

  /// The same, with how each day is liked for the long run, Monday first.
  static func points(of week: [Choice], longRank ranks: [UInt8]) -> Int {
    var total = 0
    let long = week.firstIndex { $0.move == .long }
    let key = week.firstIndex { $0.move == .quality || $0.move == .key }
    let second = week.firstIndex { $0.move == .second }
    if let long { total += Score.long + longRank * Int(ranks[long]) + long }
    if let key {
      total += Score.key + (6 - key) * earlier
      if week[key].move == .quality { total += Score.quality }
    }
    if let second { total += Score.second + (6 - second) * earlier }
    if let long, let key { total += distance * around(long, key) }
    for (day, choice) in week.enumerated() {
      total += own(choice, day: day)
      let next = week[(day + 1) % 7]
      let before = Score.before(day, week[(day + 6) % 7].move)
      if next.move == .long { total += beforeLong(choice.move) }
      if before == .long, choice.move.isRest { total += restAfterLong }
      if isKeyed(before), before != .long { total += afterKey(choice.move) }
      let isBack = day == 6 && choice.move == .race
      if choice.move.isRun, next.move.isRun, !isBack { total -= neighbours }
      if choice.lift == .legs, freshAfter(day, week) { total += freshLegs }
    }
    return total
  }

  /// What a day is worth whatever stands beside it.
  @inline(__always)
  static func own(_ choice: Choice, day: Int) -> Int {
    var total = 0
    if choice.move.isRun { total += run } else if choice.move == .cross { total += cross }
    switch choice.lift {
    case .none: break
    case .light:
      total += light + (6 - day) * earlier + (choice.move == .second ? coreOnSecond : 0)
    case .legs: total += legs + (isKeyed(choice.move) ? onHardDay : 0)
    case .full: total += full + (isKeyed(choice.move) ? onHardDay : 0)
    }
    return total
  }

  /// The move before a day, around the week; a race on Sunday does not come back on Monday.
  @inline(__always)
  static func before(_ day: Int, _ move: Move) -> Move {
    day == 0 && move == .race ? .rest : move
  }

  @inline(__always)
  static func isKeyed(_ move: Move) -> Bool { move.isHard || move == .key }

  @inline(__always)
  static func beforeLong(_ move: Move) -> Int {
    if move.isRest { return restBeforeLong }
    if move == .cross { return crossBeforeLong }
    return move == .easy ? runBeforeLong : 0
  }

  @inline(__always)
  static func afterKey(_ move: Move) -> Int {
    if move.isRest { return restAfterKey }
    if move == .cross { return crossAfterKey }
    return move == .easy ? runAfterKey : 0
  }

  /// The shortest way between two days around the week.
  @inline(__always)
  static func around(_ one: Int, _ other: Int) -> Int {
    let apart = one > other ? one - other : other - one
    return min(apart, 7 - apart)
  }

  /// No hard day within two days after a leg lift.
  private static func freshAfter(_ day: Int, _ week: [Choice]) -> Bool {
    !week[(day + 1) % 7].move.isHard && !week[(day + 2) % 7].move.isHard
  }
}
