import Prompts
import Training
import Voice

extension Workout {
  /// What was done, how far and how hard: "easy run 34 min, 5 km, effort 5/10".
  var what: Said {
    var what = Session(activity, minutes: minutes ?? 0).said
    if let distance { what = Say.Words.withDistance(what: what, distance: distance).said }
    if let effort { what = Say.Words.withEffort(what: what, level: effort).said }
    return what
  }
}

/// What stands beside the days of a week: what was done on them, and what this season first had there.
struct Beside {
  /// A label of at most six letters, and the words.
  typealias Note = (label: Line, words: String)

  private let workouts: [Day: [Workout]]
  private let missed: Set<Day>
  /// Days as they stood before anything changed them.
  private let first: [Day: DayPlan]

  init(_ week: Week, _ journal: Journal) {
    let days = week.starts...week.starts + 6
    workouts = Dictionary(grouping: journal.workouts.filter { days.contains($0.date) }, by: \.date)
    var missed: Set<Day> = []
    var first: [Day: DayPlan] = [:]
    func note(_ before: [DatedDay]) {
      for day in before where first[day.date] == nil { first[day.date] = day.plan }
    }
    for entry in journal.entries {
      switch entry.event {
      // A new season is a new beginning.
      case .planned: first = [:]
      case .decided(let decision, applied: true):
        note([DatedDay(date: decision.day, plan: decision.before)] + decision.alsoBefore)
      case .changed(let change): note(change.before)
      case .checkedIn(let checkIn, _):
        guard days.contains(entry.on), let session = checkIn.session else { continue }
        if session == .missed { missed.insert(entry.on) } else { missed.remove(entry.on) }
      default: break
      }
    }
    self.missed = missed
    self.first = first
  }

  /// The notes beside a day, what first stood there before what was done.
  func notes(_ day: DatedDay, _ voice: Voice) -> [Note] {
    var notes: [Note] = []
    if let first = first[day.date], first.sessions != day.plan.sessions {
      let words = first.sessions.isEmpty ? DayPlan.rest : first
      notes.append((Say.Words.labelWas(), voice.text(words.said).capitalizedFirst))
    }
    for workout in workouts[day.date] ?? [] {
      notes.append((Say.Words.labelDone(), voice.text(workout.what).capitalizedFirst))
    }
    // Where nothing stood, nothing was missed.
    let stood = first[day.date] ?? day.plan
    if workouts[day.date] == nil, missed.contains(day.date), !stood.sessions.isEmpty {
      notes.append((Say.Words.labelMissed(), ""))
    }
    return notes
  }
}
