/// What was done, week by week: the plain sums that a progress page and a review look at. (3.7)
///
/// Only what was told counts, and what is unknown is left out: a run without a length counts as a
/// run and adds no minutes, and an evening of which nothing was heard is neither rest nor training.
package struct Progress: Hashable, Sendable {
  /// From the first week with a workout to the last one, without a gap; oldest first.
  package let weeks: [Week]
  /// What was told of the legs, evening by evening, oldest first.
  package let soreness: [Level]
  /// How tired, strained and sore the athlete was, by the items that were told.
  package let wellness: Wellness

  /// A level of soreness, 0–10, on an evening.
  package struct Level: Hashable, Sendable {
    package let on: Day
    package let level: Int

    package init(on: Day, level: Int) {
      self.on = on
      self.level = level
    }
  }

  /// The sums of seven days from a Monday.
  package struct Week: Hashable, Sendable {
    package let starts: Day
    package var runs = 0
    package var runMinutes = 0
    /// In metres, over the runs of which it is known.
    package var runMetres = 0.0
    /// The longest single run in minutes.
    package var longest = 0
    package var strength = 0
    package var strengthMinutes = 0
    /// Days of which something was heard and on which nothing was done but a walk.
    package var rests = 0
    /// Effort times minutes, in arbitrary units, over the workouts of which both are known.
    package var load = 0
    /// How even the load was from day to day.
    package var contrast = Contrast.tooLittle
    /// The mean of the legs' soreness, 0–10; nil where nothing was told of it.
    package var legs: Double?

    init(starts: Day) {
      self.starts = starts
    }
  }

  package init(_ journal: Journal) {
    self.init(Told(journal))
  }

  init(_ told: Told) {
    let mondays = told.workouts.map(\.date.weekStart)
    soreness = told.soreness
    wellness = Wellness(told)
    guard let first = mondays.min(), let last = mondays.max() else {
      weeks = []
      return
    }
    // A date of long ago must not fill the memory with empty weeks.
    let start = Swift.max(first, last - 7 * (Progress.longestSpan - 1))
    weeks = stride(from: start, through: last, by: 7).map { Week(starts: $0, told) }
  }

  /// Weeks that are looked back on at most.
  private static let longestSpan = 520

  /// Warns where the load was even and the highest of four weeks: more contrast is wanted. (3.7)
  package func wantsContrast(_ week: Week) -> Bool {
    guard case .monotony(let monotony) = week.contrast, monotony > 2 else { return false }
    let before = weeks.filter { (1...3).contains((week.starts - $0.starts) / 7) }
    return before.count == 3 && before.allSatisfy { $0.load < week.load }
  }
}

extension Progress.Week {
  fileprivate init(starts: Day, _ told: Told) {
    self.init(starts: starts)
    var days = Array(repeating: DayLoad.unheard, count: 7)
    for day in 0..<7 {
      let date = starts + day
      if told.heard.contains(date) { days[day] = .known(0) }
      for workout in told.onDay[date] ?? [] {
        add(workout)
        days[day] = days[day].with(workout)
      }
      let trains = (told.onDay[date] ?? []).contains { $0.activity != .walk }
      if told.heard.contains(date), !trains { rests += 1 }
    }
    contrast = Contrast(days)
    let levels = told.soreness.filter { (0..<7).contains($0.on - starts) }.map { Double($0.level) }
    if !levels.isEmpty { legs = levels.reduce(0, +) / Double(levels.count) }
  }

  private mutating func add(_ workout: Workout) {
    let minutes = Swift.min(Swift.max(0, workout.minutes ?? 0), 24 * 60)
    switch workout.activity {
    case .run:
      runs += 1
      runMinutes += minutes
      longest = Swift.max(longest, minutes)
      if let metres = workout.distance?.metres, (0...500_000).contains(metres) {
        runMetres += metres
      }
    case .strength:
      strength += 1
      strengthMinutes += minutes
    case .crossTraining, .mobility, .walk: break
    }
    load += workout.load ?? 0
  }
}

extension Workout {
  /// Effort times minutes; nil where one of them is unknown or none that a human can have.
  var load: Int? {
    guard let minutes, let effort, (0...10).contains(effort), (0...1440).contains(minutes) else {
      return nil
    }
    return Int((effort * Double(minutes)).rounded())
  }
}
