/// What an athlete's figures say of the running before a plan, read on the mild side.
///
/// A judge must not call a plan broken because it read an unknown more strictly than the plan did:
/// unknown figures stay unknown, and kilometres become minutes at a slow pace.
struct KnownRunning {
  /// The level that the figures prove at most; nil where they prove nothing.
  var level: Level?
  /// Seconds per kilometre of easy running.
  var pace: Double
  var weekMinutes: Int?
  var longest: Int?

  init(_ athlete: Athlete, level claimed: Level) {
    let running = athlete.running
    level = KnownRunning.level(of: running)
    pace = KnownRunning.pace(of: running, claimed)
    let pace = pace
    weekMinutes = (running.minutesPerWeek ?? KnownRunning.minutes(running.kmPerWeek, pace))
      .map { max(0, min($0, 10_000)) }
    longest = (running.longestMinutes ?? KnownRunning.minutes(running.longestKm, pace))
      .map { max(0, min($0, 10_000)) }
  }

  private static func level(of running: Athlete.Running) -> Level? {
    if let months = running.months, months < 3 { return .new }
    if let longest = running.longestMinutes, longest < 20 { return .new }
    if let months = running.months, months <= 12 { return .novice }
    if let km = running.kmPerWeek, km < 25 { return .novice }
    return nil
  }

  private static func pace(of running: Athlete.Running, _ level: Level) -> Double {
    let usual: Double =
      switch level {
      case .new: 510
      case .novice: 465
      case .regular: 405
      }
    let told =
      pace(running.minutesPerWeek, running.kmPerWeek)
      ?? pace(running.longestMinutes, running.longestKm)
    return min(max(told ?? usual, 180), 900)
  }

  private static func pace(_ minutes: Int?, _ kilometres: Double?) -> Double? {
    guard let minutes, let kilometres, minutes > 0, kilometres >= 1 else { return nil }
    return Double(min(minutes, 100_000)) * 60 / kilometres
  }

  private static func minutes(_ kilometres: Double?, _ pace: Double) -> Int? {
    guard let kilometres, kilometres.isFinite else { return nil }
    return Int(min(max(kilometres, 0), 1_000) * pace / 60)
  }
}

extension Judged {
  /// Whole years from a birthday to a day.
  static func years(from born: Day, to day: Day) -> Int {
    let birth = born.civil
    let now = day.civil
    return now.year - birth.year - ((now.month, now.day) < (birth.month, birth.day) ? 1 : 0)
  }
}
