/// A week with all that is known around it: what the guidelines judge.
///
/// What is unknown is nil, and a guideline that needs it then takes its milder reading or says
/// nothing. All running is in minutes.
struct Judged {
  var week: WeekShape
  /// The week before; nil where nothing is known of it.
  var before: WeekShape?
  var after: WeekShape?
  var mode: Mode
  var level: Level?
  var age: Int?
  /// Rolling where the phase is not known.
  var phase: Week.Phase
  /// A cut-back week. (B4)
  var easier: Bool
  var flags: FlagSet
  /// The week was already under way when it was planned.
  var begun = false
  /// Minutes offered on each day, 0 for a day that is not, `Int32.max` without a limit.
  var offered: DayMinutes?
  /// The race that is trained for.
  var race: Race?
  /// The last race that was run.
  var lastRace: Race?
  /// The largest weekly running total of the last three weeks (W3).
  var best3: Int?
  /// The running total of the week before.
  var lastTotal: Int?
  /// The long run of the week before, and the longest of the last three weeks.
  var lastLong: Int?
  var bestLong3: Int?
  /// The longest single run of the 30 days before each day (L30); nil where unknown.
  var longest: DayMinutes?
  /// What the athlete ran a week before the plan; only in its first week. (B3)
  var startMinutes: Int?
  /// Seconds per kilometre of easy running.
  var easyPace: Double?
  var weeklyKm: Double?
  /// Weeks of lifting before this one. (B15)
  var weeksOfLifting: Int?
  /// Days from the last strength session before this week to its Monday. (A22)
  var liftingGap: Int?
  /// Days since an illness, an injury or very sore legs, on the Monday.
  var daysSinceTrouble: Int?
  /// Only compressed growth reaches the race. (5.2)
  var tight = false
  /// Strength was declined. (A28)
  var declined = false
  /// Whether this will be the first race of its distance.
  var firstRace: Bool?
  /// Load weeks in a row before this one, and the weeks of the whole arc. (B4)
  var loadWeeks: Int?
  var arcWeeks: Int?
  /// Running of the last weeks before the race, known in the week that holds it. (B9)
  var taper: Taper?

  /// A race, by where it lies from this week's Monday.
  struct Race {
    var distance: Distance
    /// Days from this week's Monday; 6 is its Sunday, negative ones are past.
    var day: Int

    /// The distance whose table it follows. (section 9)
    var kind: RaceKind { RaceKind(distance) }
  }

  /// Running minutes of the seven-day spans that end on race day, without the race.
  struct Taper {
    var last: Int
    /// nil where the plan does not reach so far back.
    var second: Int?
    var third: Int?
    /// The largest week before the taper.
    var peak: Int
    /// The longest long run before the taper, the one on day −7, and that of the week before.
    var peakLong = 0
    var long7: Int?
    var long14: Int?
  }

  /// A week alone: it follows itself where it is a normal one, and its neighbours are unknown else.
  init(_ week: Week, mode: Mode) {
    let shape = WeekShape(week)
    let repeats = FlagSet(week.flags).isSubset(of: .plain) && shape.deviates.isEmpty
    self.week = shape
    before = repeats ? shape : nil
    after = repeats ? shape : nil
    self.mode = mode
    phase = week.phase
    easier = week.easier
    flags = FlagSet(week.flags)
  }
}

/// The race distances that have a table of their own; others follow the nearest. (section 9)
enum RaceKind {
  case fiveK
  case tenK
  case half
  case marathon

  init(_ distance: Distance) {
    switch distance.kilometres {
    case ...7.5: self = .fiveK
    case ...15.1: self = .tenK
    case ...30: self = .half
    default: self = .marathon
    }
  }
}

extension Judged {
  /// Neither cut back nor tapered, begun, raced in or recovered in: the weeks with lower limits.
  var isNormal: Bool {
    if easier || begun || !flags.isSubset(of: .plain) { return false }
    if phase == .taper || phase == .race || phase == .recovery { return false }
    if let race, (0..<14).contains(race.day) { return false }
    if let daysSinceTrouble, daysSinceTrouble < 14 { return false }
    return week.race.isEmpty
  }

  /// Run-walk by the table of 2.1: only run-walk of at most 40 min, and strides or easy beside it.
  var isRunWalk: Bool {
    flags.contains(.run) || (!week.runWalk.isEmpty && week.runWalk == week.run)
  }

  /// Days `count` days after one that a property holds, looking back into the week before.
  func after(_ count: Int, _ property: (WeekShape) -> WeekdaySet) -> WeekdaySet {
    let here = UInt16(property(week).rawValue) << UInt16(count)
    let there = before.map { UInt16(property($0).rawValue) >> UInt16(7 - count) } ?? 0
    return WeekdaySet(rawValue: UInt8(truncatingIfNeeded: here | there))
  }

  /// Days `count` days ahead of one that a property holds, looking on into the week after.
  func ahead(_ count: Int, of property: (WeekShape) -> WeekdaySet) -> WeekdaySet {
    let here = UInt16(property(week).rawValue) >> UInt16(count)
    let there = after.map { UInt16(property($0).rawValue) << UInt16(7 - count) } ?? 0
    return WeekdaySet(rawValue: UInt8(truncatingIfNeeded: here | there))
  }

  /// The days that lie so many days ahead of the race.
  func daysToRace(_ span: ClosedRange<Int>) -> WeekdaySet {
    guard let race else { return [] }
    return days(from: race.day - span.upperBound, through: race.day - span.lowerBound)
  }

  /// The days that lie so many days behind the last race.
  func daysSinceRace(_ span: ClosedRange<Int>) -> WeekdaySet {
    guard let lastRace else { return [] }
    return days(from: lastRace.day + span.lowerBound, through: lastRace.day + span.upperBound)
  }

  /// Days counted from this week's Monday, as far as they lie in it.
  private func days(from first: Int, through last: Int) -> WeekdaySet {
    let first = max(first, 0)
    let last = min(last, 6)
    guard first <= last else { return [] }
    return WeekdaySet(rawValue: UInt8((1 << (last + 1)) - (1 << first)))
  }
}
