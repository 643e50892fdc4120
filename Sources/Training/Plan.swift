import Prompts

/// A season: every week from the one that holds tomorrow to the race and past it.
package struct Plan: Hashable, Sendable, Codable {
  /// The coach's day when the plan was made.
  package var on: Day
  package var mode: Mode
  package var level: Level
  package var verdict: Verdict
  /// What was unknown and how it was read.
  package var assumed: [Line]
  package var weeks: [Week]

  package init(
    on: Day, mode: Mode, level: Level, verdict: Verdict, assumed: [Line] = [], weeks: [Week] = []
  ) {
    self.on = on
    self.mode = mode
    self.level = level
    self.verdict = verdict
    self.assumed = assumed
    self.weeks = weeks
  }

  /// The week that holds a day, nil outside the season.
  package func week(of day: Day) -> Week? {
    index(of: day).map { weeks[$0] }
  }

  /// Weeks follow one another without a gap, so the place of a day is a division.
  package func index(of day: Day) -> Int? {
    guard let first = weeks.first, day >= first.starts else { return nil }
    let index = (day - first.starts) / 7
    return index < weeks.count ? index : nil
  }

  /// The day of the race or time trial that the plan holds; nil where it holds none.
  package var raceDay: Day? {
    for week in weeks {
      for (index, day) in week.days.enumerated() where day.run?.run == .race {
        return week.starts + index
      }
    }
    return nil
  }

  /// What stands on a day; nil outside the season.
  package subscript(day: Day) -> DayPlan? {
    get { index(of: day).map { weeks[$0][day.weekday] } }
    set {
      guard let index = index(of: day), let newValue else { return }
      weeks[index][day.weekday] = newValue
    }
  }
}

/// Whether the goal can be reached from here, and what is offered where it cannot. (5.2)
package struct Verdict: Hashable, Sendable, Codable {
  package var kind: Kind
  package var says: Line
  package var offers: [Line]

  package init(kind: Kind, says: Line, offers: [Line] = []) {
    self.kind = kind
    self.says = says
    self.offers = offers
  }

  package enum Kind: String, Hashable, Sendable, Codable {
    case ok
    case tight
    case tooSoon = "too-soon"
    case postRace = "post-race"
    case none
  }
}

/// A wish that a week could not hold, and the guideline that forbade it.
package struct Dropped: Hashable, Sendable, Codable {
  package var what: Line
  /// Its identifier: `B13`.
  package var guideline: String

  package init(what: Line, guideline: String) {
    self.what = what
    self.guideline = guideline
  }
}
