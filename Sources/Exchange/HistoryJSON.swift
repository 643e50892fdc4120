import Prompts
import Training
import Voice

/// What has happened, as JSON: `legday history --json`.
extension JSONWriter {
  /// Writes every entry of a journal, oldest first.
  package mutating func history(_ journal: Journal, for athlete: Athlete, on today: Day) {
    let voice = Voice(units: athlete.units == .mi ? .miles : .kilometres)
    object {
      $0.field("version", 1)
      $0.field("on", today.iso)
      $0.list("entries", journal.entries) { json, entry in
        json.entry(entry, for: athlete, voice: voice)
      }
    }
  }

  /// Writes one entry; its kind says which further keys it has.
  package mutating func entry(_ entry: Journal.Entry, for athlete: Athlete, voice: Voice) {
    object {
      $0.field("on", entry.on.iso)
      switch entry.event {
      case .planned(let weeks):
        $0.field("kind", "planned")
        $0.field("weeks", weeks)
      case .checkedIn(let checkIn, let words):
        $0.field("kind", "checked-in")
        $0.field("words", words)
        $0.key("heard")
        $0.checkIn(checkIn)
      case .decided(let decision, let applied):
        $0.field("kind", "decided")
        $0.field("applied", applied)
        $0.key("decision")
        $0.decision(decision, SheetMaker(nil, for: athlete), for: athlete)
      case .worked(let workout):
        $0.field("kind", "worked")
        $0.key("workout")
        $0.workout(workout)
      case .withdrawn(let workout):
        $0.field("kind", "withdrawn")
        $0.key("workout")
        $0.workout(workout)
      case .changed(let change):
        $0.field("kind", "changed")
        $0.field("change", change.kind.rawValue)
        $0.days("before", change.before, for: athlete, voice: voice)
        $0.days("after", change.after, for: athlete, voice: voice)
      case .cleared:
        $0.field("kind", "cleared")
      case .undone(let days):
        $0.field("kind", "undone")
        $0.days("after", days, for: athlete, voice: voice)
      }
    }
  }

  private mutating func days(
    _ name: StaticString, _ days: [DatedDay], for athlete: Athlete, voice: Voice
  ) {
    let sheets = SheetMaker(nil, for: athlete)
    list(name, days) { json, day in json.day(day, sheets, voice: voice) }
  }

  private mutating func workout(_ workout: Workout) {
    let session = Session(workout.activity, minutes: workout.minutes ?? 0)
    object {
      $0.field("date", workout.date.iso)
      $0.field("kind", session.kind)
      $0.field("type", session.type)
      $0.field("minutes", workout.minutes)
      $0.field("metres", workout.distance?.metres)
      $0.field("effort", workout.effort)
      $0.field("note", workout.note)
    }
  }
}
