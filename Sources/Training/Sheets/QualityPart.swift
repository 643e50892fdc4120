import Prompts

/// The fast part of a tempo or interval session: so many stretches with jogging between. (2.5)
struct QualityPart: Hashable, Sendable {
  var count: Int
  /// Half minutes of each stretch, and of the jogging between two.
  var halves: Int
  var restHalves: Int

  /// Half minutes of the whole part; there is no jogging after the last stretch.
  var total: Int { count * halves + (count - 1) * restHalves }
  /// Half minutes at the hard effort.
  var work: Int { count * halves }

  /// The steps for beginners, first to last; regular runners go on to longer tempo parts.
  static let tempo = [
    QualityPart(count: 3, halves: 8, restHalves: 4),
    QualityPart(count: 2, halves: 16, restHalves: 4),
    QualityPart(count: 1, halves: 30, restHalves: 0),
    QualityPart(count: 1, halves: 40, restHalves: 0),
  ]
  static let intervals = [
    QualityPart(count: 6, halves: 2, restHalves: 3),
    QualityPart(count: 5, halves: 4, restHalves: 4),
    QualityPart(count: 6, halves: 4, restHalves: 4),
    QualityPart(count: 8, halves: 4, restHalves: 4),
  ]

  /// The part of a step, or the nearest easier one that fits so many half minutes.
  ///
  /// Where none fits, stretches of the first step are left out; nil where not even one fits.
  static func fitting(_ steps: [QualityPart], step: Int, in room: Int) -> QualityPart? {
    let known = steps.prefix(min(max(step, 1), steps.count))
    if let part = known.last(where: { $0.total <= room }) { return part }
    guard var part = steps.first else { return nil }
    part.count = (room + part.restHalves) / (part.halves + part.restHalves)
    return part.count > 0 ? part : nil
  }

  /// So many minutes in blocks of ten to twenty, for race pace and for the tempo of the trained.
  static func blocks(_ minutes: Int) -> QualityPart? {
    guard minutes >= 4 else { return nil }
    if minutes <= 20 { return QualityPart(count: 1, halves: minutes * 2, restHalves: 0) }
    // Three minutes of jogging between two equal blocks.
    return QualityPart(count: 2, halves: minutes - 3, restHalves: 6)
  }
}
