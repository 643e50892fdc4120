import Prompts
import Training
import Voice

/// What a coach hands out: the plan in plain words, ready to be written in any format.
///
/// The calendar, the sheet, the table and the pasted plan are all written from one handout, so that
/// they say the same of every day. It holds the athlete's words as they are; each format escapes
/// them in its own way.
package struct Handout: Hashable, Sendable {
  package var title: String
  /// The race, where the plan leads to one.
  package var race: Race?
  /// The coach's day.
  package var on: Day
  package var weeks: [WeekCard]
  /// The verdict, and what was unknown and how it was read.
  package var notes: [String]
  package var workouts: [Workout]
  /// Days that an earlier season held and that no week holds now.
  package var gone: [GoneDay]
  package var voice: Voice

  /// The race: its name and its day.
  package struct Race: Hashable, Sendable {
    package var name: String
    package var date: Day
    package var revision: Int
  }

  /// A day that is no longer planned; calendars strike it out.
  package struct GoneDay: Hashable, Sendable {
    package var date: Day
    package var revision: Int
  }

  /// A week with its days.
  package struct WeekCard: Hashable, Sendable {
    package var week: Week
    /// "Week 3 of 16".
    package var heading: String
    /// "23 Nov – 29 Nov".
    package var span: String
    package var phase: String
    package var days: [DayCard]
    package var leftOut: [String]
  }

  /// A day with its sessions and the reasons for them.
  package struct DayCard: Hashable, Sendable {
    package var date: Day
    package var plan: DayPlan
    /// "Tempo run 35 min, later legs 20 min".
    package var headline: String
    package var sessions: [SessionCard]
    package var reasons: [String]
    /// What was done on the day: "Easy run 31 min, 5 km".
    package var done: [String]
    /// How often the day has been changed since it was first planned.
    package var revision: Int
    /// The part of the season that it stands in, as a sentence.
    package var place: String
  }

  /// A session with all that is needed to do it.
  package struct SessionCard: Hashable, Sendable {
    package var session: Session
    /// "Tempo run 35 min", or "Later legs 20 min".
    package var title: String
    /// How it should feel; nil for a race.
    package var feel: String?
    /// About how far it goes; nil where no pace is known.
    package var metres: Double?
    package var steps: [String]
    package var exercises: [String]
  }
}

extension Handout {
  package var days: [DayCard] { weeks.flatMap(\.days) }

  /// Only the weeks that hold one of the days.
  package func only(_ span: ClosedRange<Day>) -> Handout {
    var handout = self
    handout.weeks = weeks.filter {
      $0.week.starts <= span.upperBound && span.lowerBound < $0.week.starts + 7
    }
    handout.workouts = workouts.filter { span.contains($0.date) }
    handout.gone = gone.filter { span.contains($0.date) }
    return handout
  }
}
