import Prompts
import Training
import Voice

/// Plans as JSON: section 4 of the public interface, every key always present.
///
/// Beside those named there, a week holds `runWalkWeek`: the week of the run-walk table that it
/// follows, 1 to 9, `null` where it follows none. (2.1)
extension JSONWriter {
  /// Which part of a season is written.
  package enum Part: Hashable, Sendable {
    case season
    /// The week that holds a day.
    case week(Day)
    /// One day of its week.
    case day(Day)
  }

  /// Writes a plan, or a part of it, with what its sessions are for this athlete.
  package mutating func plan(_ plan: Plan, for athlete: Athlete, part: Part = .season) {
    let voice = Voice(units: athlete.units == .mi ? .miles : .kilometres)
    object {
      $0.field("version", 1)
      $0.field("on", plan.on)
      $0.field("mode", plan.mode.rawValue)
      $0.field("level", plan.level.rawValue)
      $0.field(
        "verdict",
        object: {
          $0.field("kind", plan.verdict.kind.rawValue)
          $0.field("says", voice.text(plan.verdict.says))
          $0.list("offers", plan.verdict.offers.map { voice.text($0) })
        })
      $0.list("assumed", plan.assumed.map { voice.text($0) })
      let reasons = plan.reasons(for: athlete)
      let sheets = SheetMaker(plan, for: athlete)
      $0.list("weeks", JSONWriter.weeks(of: plan, part)) { json, index in
        json.week(
          plan.weeks[index], reasons[index], sheets, part: part, voice: voice)
      }
    }
  }

  private static func weeks(of plan: Plan, _ part: Part) -> [Int] {
    switch part {
    case .season: Array(plan.weeks.indices)
    case .week(let day), .day(let day): plan.index(of: day).map { [$0] } ?? []
    }
  }

  private mutating func week(
    _ week: Week, _ reasons: Reasons, _ sheets: SheetMaker, part: Part, voice: Voice
  ) {
    object {
      $0.field("number", week.number)
      $0.field("of", week.of)
      $0.field("starts", week.starts)
      $0.field("phase", week.phase.rawValue)
      $0.field("easier", week.easier)
      $0.list("flags", Week.Flag.allCases.lazy.filter(week.flags.contains).map(\.rawValue))
      $0.field("runWalkWeek", week.runWalk)
      $0.field("runMinutes", week.runMinutes - week.raceMinutes)
      $0.field("longRunMinutes", week.longRunMinutes)
      $0.field("code", week.code)
      $0.field(
        "days",
        array: { json in
          for (index, day) in week.days.enumerated() {
            let date = week.starts + index
            if case .day(let only) = part, only != date { continue }
            json.day(
              DatedDay(date: date, plan: day), sheets, guidelines: reasons.ids(date.weekday),
              voice: voice)
          }
        })
      $0.list("dropped", week.dropped) { json, dropped in
        json.object {
          $0.field("what", voice.text(dropped.what))
          $0.field("guideline", dropped.guideline)
        }
      }
    }
  }

  /// Writes one day with its date and the guidelines that shaped it.
  package mutating func day(
    _ day: DatedDay, _ sheets: SheetMaker, guidelines: [String] = [], voice: Voice
  ) {
    object {
      $0.field("date", day.date)
      $0.field("day", day.date.weekday.code)
      $0.field("kind", day.plan.kind.rawValue)
      $0.field("available", day.plan.available)
      $0.list("sessions", day.plan.sessions) { json, session in
        json.session(
          SheetStore.Key(
            request: sheets.request(session, on: day.date), slot: session.slot,
            miles: voice.units == .miles), voice: voice)
      }
      $0.list("guidelines", guidelines)
    }
  }
}

extension Week {
  /// Minutes of a race in the week, which is no running to be counted.
  fileprivate var raceMinutes: Int {
    days.lazy.flatMap(\.sessions).reduce(0) { $0 + ($1.run == .race ? $1.minutes : 0) }
  }
}
