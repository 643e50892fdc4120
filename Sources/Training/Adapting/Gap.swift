/// Days without running that were not planned so, and how far the way back has come. (3.6)
struct Gap: Hashable, Sendable {
  /// Days without a run.
  var days: Int
  /// The day on which running goes on, or went on.
  var resumed: Day
  /// Runs since then.
  var runsSince: Int
  /// Whether pain of 3 or more was told in it.
  var hurt: Bool
  /// Whether an illness was told in it.
  var wasIll: Bool

  /// The gap that still counts on a day, told or read from what was missed; nil where there is none.
  ///
  /// A gap is read from the journal only where a planned run in it was missed, dropped or rested
  /// away, or where nothing at all was heard for a week: rest days between runs are no gap, and what
  /// is not known to be missed is not called missed.
  init?(_ past: Past, plan: Plan, today: Day) {
    let told = past.days.last { $0.checkIn.daysOff != nil }
    // Who says that no day was missed has missed none, whatever was not heard.
    if let told, told.checkIn.daysOff ?? 0 < 1, told.on == today { return nil }
    // Where the athlete counts fewer days than were told of one by one, the more careful number holds.
    let counted = Gap.told(past, told, plan)
    let read = Gap.read(past, plan, today)
    let isShort = counted.map { counted in read.map { $0.days > counted.days } ?? false } ?? true
    guard let found = isShort ? read : counted else { return nil }
    self = found
    for told in past.days where (resumed - days - 2)...(resumed) ~= told.on {
      if let pain = Body(told.checkIn.soreness).pain, pain.level ?? 10 >= 3 { hurt = true }
      if let ill = told.checkIn.ill, ill != .none { wasIll = true }
    }
  }

  /// From so many days on the season is made anew. (3.6)
  static let rebuilds = 15

  private init(days: Int, resumed: Day, runsSince: Int) {
    self.days = days
    self.resumed = resumed
    self.runsSince = runsSince
    hurt = false
    wasIll = false
  }

  /// As the athlete counts it.
  ///
  /// A season that was made anew after more than two weeks has begun softly by itself.
  private static func told(_ past: Past, _ told: Past.Told?, _ plan: Plan) -> Gap? {
    guard let told, let days = told.checkIn.daysOff, days >= 1,
      days < Gap.rebuilds || told.on > plan.on
    else { return nil }
    // A number that nobody can have run out of stays a number of days.
    let length = min(days, 3650)
    return Gap(days: length, resumed: told.on, runsSince: past.runs.count { $0 > told.on })
  }

  /// As the journal tells it, from today backwards.
  private static func read(_ past: Past, _ plan: Plan, _ today: Day) -> Gap? {
    var runsSince = 0
    var resumed = today + 1
    var missed = 0
    let first = max(plan.on, today - 42)
    guard first <= today else { return nil }
    for day in (first...today).reversed() {
      let ran = past.runs.contains(day)
      let planned = plan[day]?.run != nil
      let silent = past.silences.contains { $0.lowerBound < day && day < $0.upperBound }
      let lost = past.isMissed(on: day) || (silent && planned)
      if !ran, lost {
        missed += 1
      } else if ran || planned {
        let length = resumed - day - 1
        if missed > 0, length >= 1 {
          return Gap(days: length, resumed: resumed, runsSince: runsSince)
        }
        runsSince += 1
        resumed = day
        if runsSince > 12 { return nil }
      }
    }
    let length = resumed - first
    return missed > 0 && length >= 1
      ? Gap(days: length, resumed: resumed, runsSince: runsSince) : nil
  }
}

extension Past {
  /// Whether a run of that day is known to have fallen out: missed, skipped, or rested away.
  func isRunLost(on day: Day) -> Bool { wasOff(on: day) || isMissed(on: day) }

  /// The same without the days that the athlete has only counted.
  func isMissed(on day: Day) -> Bool {
    told(on: day)?.session == .missed || dropped.contains(day) || rested.contains(day)
  }

  /// Whether a day lies in days without running as the athlete counted them.
  ///
  /// The athlete's word outweighs what was thought to have been run.
  func wasOff(on day: Day) -> Bool {
    days.contains { told in
      told.checkIn.daysOff.map { (1...max(1, $0)).contains(told.on - day) && $0 > 0 } ?? false
    }
  }
}
