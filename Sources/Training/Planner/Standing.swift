import Prompts

/// What the planner reads from an athlete: every unknown filled in on the careful side, and said.
///
/// The only place where a profile's gaps and oddities are read, so that the search below it knows
/// plain bounded numbers alone and cannot overflow. (section 9: unknown is the lower level)
package struct Standing: Hashable, Sendable {
  package var mode: Mode
  package var level: Level
  /// Minutes that each day offers, Monday first; 0 where it is not offered, 600 without a limit.
  package var limits: [Int]
  package var longRunDay: Weekday?
  package var twiceADay: Bool
  /// False where strength was declined. (A28)
  package var lifts: Bool
  package var experience: Athlete.Experience
  package var equipment: Athlete.Equipment
  /// Seconds per kilometre of an easy run.
  package var pace: Int
  /// Mean of the last four weeks' running, in minutes. (B3)
  package var weekMinutes: Int
  /// The longest single run of the last 30 days, in minutes. (B2)
  package var longest: Int
  package var runsPerWeek: Int?
  /// What a week held as the athlete told it; nil where it is assumed.
  package var toldWeek: Int?
  /// The longest run as the athlete told it; nil where it is assumed.
  package var toldLongest: Int?
  /// Years on the day of the plan; nil where unknown.
  package var age: Int?
  /// Pregnant, by what the screening noted: easy effort only, nothing heavy. (3.5)
  package var isExpecting: Bool
  /// The week of the run-walk table to begin with; nil for those who can run 15 minutes. (2.1)
  package var table: Int?
  /// What was unknown and how it was read.
  package var assumed: [Line]

  package init(_ athlete: Athlete, on today: Day) {
    let running = athlete.running
    var assumed: [Line] = []
    mode = athlete.goal?.mode ?? .fun
    level = Level(of: running)
    pace = Standing.pace(of: running, level: level)
    let offers = athlete.days ?? Availability(.all)
    limits = offers.offers.map { min(Standing.noLimit, max(0, $0.limit)) }
    if athlete.days == nil { assumed.append(Say.Season.assumedDays()) }
    longRunDay = athlete.longRunDay
    twiceADay = athlete.twiceADay ?? false
    lifts = athlete.lifting.wanted ?? true
    experience = athlete.lifting.experience ?? .none
    equipment = athlete.lifting.equipment ?? .none
    if lifts, athlete.lifting.experience == nil {
      assumed.append(Say.Season.assumedLifting())
    }
    runsPerWeek = running.runsPerWeek.map { min(7, max(0, $0)) }
    age = athlete.born.map { Standing.age(born: $0, on: today) }
    isExpecting = (athlete.screening?.notes ?? []).contains { note in
      note.lowercased().contains("pregnan")
    }

    if running.months == nil, level == .new { assumed.append(Say.Season.assumedNew()) }
    let known = Standing.knownWeek(of: running, pace: pace)
    let single = Standing.knownLongest(of: running, pace: pace)
    toldWeek = known
    weekMinutes = known ?? Standing.usualWeek(level, runs: runsPerWeek, longest: single)
    if known == nil, level != .new {
      assumed.append(Say.Season.assumedWeek(minutes: Said.minutes(weekMinutes)))
    }
    longest = single ?? min(weekMinutes * 2 / 5 / 5 * 5, 90)
    if single == nil, level != .new {
      assumed.append(Say.Season.assumedLongest(minutes: Said.minutes(longest)))
    }
    table = nil
    toldLongest = single
    if level == .new, longest < 15 || weekMinutes < 20, limits.contains(where: { $0 >= 10 }) {
      table = longest >= 8 && weekMinutes >= 20 ? 4 : 1
    }
    if running.kmPerWeek != nil, running.minutesPerWeek == nil {
      assumed.append(Say.Season.assumedPace(pace: Said.pace(Double(pace))))
    }
    self.assumed = assumed
  }

  /// The minutes that stand for "no limit named".
  package static let noLimit = 600

  /// The days on which ten minutes or more are offered; on fewer nothing is planned. (D33)
  var offered: WeekdaySet {
    WeekdaySet(Weekday.allCases.filter { limits[$0.rawValue] >= 10 })
  }

  /// Whether two days that do not touch are offered with 20 minutes or more, around the week.
  var hasTwoKeyDays: Bool {
    var days: UInt8 = 0
    for day in 0..<7 where limits[day] >= 20 { days |= 1 << UInt8(day) }
    let next = (days << 1 | days >> 6) & 0b111_1111
    return days.nonzeroBitCount >= 3 || (days.nonzeroBitCount == 2 && days & next == 0)
  }

  /// Whole years between two days.
  static func age(born: Day, on today: Day) -> Int {
    let birth = born.civil
    let now = today.civil
    let before = (now.month, now.day) < (birth.month, birth.day)
    return max(0, now.year - birth.year - (before ? 1 : 0))
  }

  /// Minutes a week as told, from kilometres where only those are known.
  private static func knownWeek(of running: Athlete.Running, pace: Int) -> Int? {
    if let minutes = running.minutesPerWeek { return min(1500, max(0, minutes)) }
    return running.kmPerWeek.map { minutes(kilometres: min(300, max(0, $0)), pace: pace) }
  }

  private static func knownLongest(of running: Athlete.Running, pace: Int) -> Int? {
    if let minutes = running.longestMinutes { return min(600, max(0, minutes)) }
    return running.longestKm.map { minutes(kilometres: min(100, max(0, $0)), pace: pace) }
  }

  private static func usualWeek(_ level: Level, runs: Int?, longest: Int?) -> Int {
    switch level {
    case .new: min(60, (runs ?? 3) * (longest ?? 0))
    case .novice: max(40, min(90, (runs ?? 2) * min(longest ?? 30, 30)))
    case .regular: 150
    }
  }

  /// The easy pace: what week figures say of it, else a careful one for the level.
  private static func pace(of running: Athlete.Running, level: Level) -> Int {
    let usual =
      switch level {
      case .new: 480
      case .novice: 420
      case .regular: 375
      }
    if let minutes = running.minutesPerWeek, let km = running.kmPerWeek, km >= 1, minutes >= 1 {
      return Int(min(600, max(240, Double(min(minutes, 1500)) * 60 / min(km, 300))))
    }
    if let minutes = running.longestMinutes, let km = running.longestKm, km >= 1, minutes >= 1 {
      return Int(min(600, max(240, Double(min(minutes, 600)) * 60 / min(km, 100))))
    }
    return usual
  }

  /// Kilometres that the week's minutes make.
  var weekKm: Double { Double(weekMinutes) * 60 / Double(pace) }

  /// Minutes for a length at a pace, rounded down.
  static func minutes(kilometres: Double, pace: Int) -> Int {
    kilometres.isFinite ? Int(kilometres * Double(pace) / 60) : 0
  }
}

extension Level {
  /// How used to running an athlete is; what is unknown is read as the lower level. (0, 9)
  package init(of running: Athlete.Running) {
    guard let months = running.months, months >= 3 else {
      self = .new
      return
    }
    if let longest = running.longestMinutes, longest < 20 {
      self = .new
    } else if running.longestMinutes == nil, let km = running.longestKm, km < 2.5 {
      self = .new
    } else if running.kmPerWeek == 0 || running.minutesPerWeek == 0 || running.runsPerWeek == 0 {
      self = .new
    } else if months > 12, (running.kmPerWeek ?? Level.kilometres(running.minutesPerWeek)) >= 25 {
      self = .regular
    } else {
      self = .novice
    }
  }

  /// Kilometres that so many minutes make at least, at seven minutes each.
  private static func kilometres(_ minutes: Int?) -> Double {
    minutes.map { Double($0) / 7 } ?? 0
  }
}

extension Athlete.Experience {
  /// Weeks of lifting that the ladder counts it for, on the careful side. (B15)
  var weeks: Int {
    switch self {
    case .none: 0
    case .some: 3
    case .regular: 26
    }
  }
}
