/// What was done, week by week: the plain sums that a progress page and a review look at. (3.7)
///
/// Only what was logged counts, and what is unknown is left out: a run without a length counts as
/// a run and adds no minutes.
package struct Progress: Hashable, Sendable {
  /// From the first week with a workout to the last one, without a gap; oldest first.
  package let weeks: [Week]

  /// The sums of seven days from a Monday.
  package struct Week: Hashable, Sendable {
    package let starts: Day
    package var runs = 0
    package var runMinutes = 0
    /// The longest single run in minutes.
    package var longest = 0
    package var strength = 0
    package var strengthMinutes = 0
    /// Effort times minutes, in arbitrary units, over the workouts of which both are known.
    package var load = 0

    init(starts: Day) {
      self.starts = starts
    }
  }

  package init(_ journal: Journal) {
    let workouts = journal.entries.compactMap { entry in
      if case .worked(let workout) = entry.event { workout } else { nil }
    }
    let mondays = workouts.map(\.date.weekStart)
    guard let first = mondays.min(), let last = mondays.max() else {
      weeks = []
      return
    }
    // A date of long ago must not fill the memory with empty weeks.
    let start = Swift.max(first, last - 7 * (Progress.longestSpan - 1))
    var weeks = stride(from: start, through: last, by: 7).map { Week(starts: $0) }
    for workout in workouts where workout.date >= start {
      weeks[(workout.date - start) / 7].add(workout)
    }
    self.weeks = weeks
  }

  /// Weeks that are looked back on at most.
  private static let longestSpan = 520
}

extension Progress.Week {
  fileprivate mutating func add(_ workout: Workout) {
    let minutes = Swift.min(Swift.max(0, workout.minutes ?? 0), 24 * 60)
    switch workout.activity {
    case .run:
      runs += 1
      runMinutes += minutes
      longest = Swift.max(longest, minutes)
    case .strength:
      strength += 1
      strengthMinutes += minutes
    case .crossTraining, .mobility, .walk: break
    }
    if let effort = workout.effort, (0...10).contains(effort) {
      load += Int((effort * Double(minutes)).rounded())
    }
  }
}
