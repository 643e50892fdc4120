/// How long the next long run may be: the limits of B2 and B5, and the steps in which it grows.
enum LongRunGrowth {
  /// The longest that a run may be after the longest of 30 days, by the standard growth. (B2)
  static func limit(_ longest: Int) -> Int { max(longest * 110 / 100, longest + 5, 10) }

  /// The same by the compressed growth, which the athlete has to agree to. (B2)
  static func compressed(_ longest: Int) -> Int { max(longest * 120 / 100, longest + 10) }

  /// Whole steps of five minutes, short runs to the minute.
  static func even(_ minutes: Int) -> Int { minutes >= 15 ? minutes / 5 * 5 : minutes }

  /// The next long run: in steps of five minutes where these reach what is needed, else to the
  /// minute.
  ///
  /// - Parameters:
  ///   - most: what growth and wish allow.
  ///   - need: the long run that the race asks for. (5.2)
  ///   - weeks: load weeks that follow.
  /// - Returns: its minutes.
  static func next(_ most: Int, need: Int, weeks: Int) -> Int {
    let even = even(most)
    guard even < most else { return most }
    var long = even
    for _ in 0..<max(0, min(weeks, 100)) where long < need {
      long = LongRunGrowth.even(limit(long))
    }
    return long >= need ? even : most
  }

  /// The share of the week's running that the long run has, in percent, on so many run days. (B5)
  ///
  /// For half and marathon it may exceed what is preferred, within what binds: there the long run
  /// is what finishes the race.
  static func share(runs: Int, isLong: Bool) -> Int {
    let share = [100, 100, 65, 50, 45, 40, 35][min(6, max(0, runs))]
    return runs > 1 && isLong ? share + 10 : share
  }
}
