import Prompts
import Training

/// How often each day was changed, and by what last, counted from the journal alone.
///
/// The journal only ever grows, so that a count never falls: a calendar that has an event replaces
/// it by the one with the higher count.
struct Changes: Hashable, Sendable {
  private var counts: [Day: Int] = [:]
  private var lasts: [Day: Change] = [:]
  /// Seasons that replaced another one; they may have changed any day.
  private var seasons = 0

  /// What changed a day last.
  struct Change: Hashable, Sendable {
    var before: DayPlan
    /// The reason, where it was a decision of the coach.
    var says: Line?
    var rule: String?
  }

  init(_ journal: Journal) {
    var planned = 0
    for entry in journal.entries {
      switch entry.event {
      case .planned:
        planned += 1
        lasts.removeAll()
      case .decided(let decision, applied: true) where decision.isMaterial: add(decision)
      case .changed(let change):
        for day in change.before { add(Change(before: day.plan), to: day.date) }
        let dates = Set(change.before.map(\.date))
        for day in change.after where !dates.contains(day.date) {
          counts[day.date, default: 0] += 1
        }
      case .undone(let days) where days.isEmpty:
        // The season as a whole came back.
        planned += 1
      case .undone(let days):
        for day in days {
          counts[day.date, default: 0] += 1
          lasts[day.date] = nil
        }
      case .checkedIn, .decided, .worked, .withdrawn, .cleared: break
      }
    }
    seasons = max(0, planned - 1)
  }

  func revision(of day: Day) -> Int { seasons + (counts[day] ?? 0) }

  func last(of day: Day) -> Change? { lasts[day] }

  private mutating func add(_ decision: Decision) {
    add(Change(before: decision.before, says: decision.says, rule: decision.rule), to: decision.day)
    for day in decision.alsoBefore {
      add(Change(before: day.plan, says: decision.says, rule: decision.rule), to: day.date)
    }
    let dates = Set(decision.alsoBefore.map(\.date))
    for day in decision.alsoChanged where !dates.contains(day.date) {
      counts[day.date, default: 0] += 1
    }
  }

  private mutating func add(_ change: Change, to day: Day) {
    counts[day, default: 0] += 1
    lasts[day] = change
  }
}
