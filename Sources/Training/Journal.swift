/// What has happened, oldest first: check-ins, decisions, workouts and changes of the plan.
///
/// Append-only. The past is never rewritten: what was taken back stands here as taken back.
package struct Journal: Hashable, Sendable, Codable {
  package var entries: [Entry]
  /// The last day told of, where the entries up to it were not loaded; nil where all are there.
  package var toldUntil: Day?

  package init(_ entries: [Entry] = [], toldUntil: Day? = nil) {
    self.entries = entries
    self.toldUntil = toldUntil
  }

  /// One thing that happened on a day.
  package struct Entry: Hashable, Sendable, Codable {
    /// The coach's day when it was said.
    package var on: Day
    package var event: Event

    package init(on: Day, event: Event) {
      self.on = on
      self.event = event
    }
  }

  package enum Event: Hashable, Sendable, Codable {
    /// A plan was made and shown. The plan itself is kept beside the journal, as first printed.
    case planned(weeks: Int)
    /// A check-in was heard, in the athlete's words and as it was understood.
    case checkedIn(CheckIn, words: String)
    /// A decision was taken, and applied or declined.
    case decided(Decision, applied: Bool)
    case worked(Workout)
    /// A workout that was written down by mistake, or on the wrong day, does not count.
    case withdrawn(Workout)
    /// The athlete moved, swapped, skipped or blocked days.
    case changed(Change)
    /// A doctor has cleared the athlete.
    case cleared
    /// The last change before this was taken back.
    case undone(days: [DatedDay])
  }

  /// A change of the plan that the athlete asked for.
  package struct Change: Hashable, Sendable, Codable {
    package var kind: Kind
    package var before: [DatedDay]
    package var after: [DatedDay]

    package init(kind: Kind, before: [DatedDay], after: [DatedDay]) {
      self.kind = kind
      self.before = before
      self.after = after
    }

    package enum Kind: String, Hashable, Sendable, Codable {
      case move
      case swap
      case skip
      case block
      case replan
    }
  }
}

extension Journal {
  /// Workouts that were written down and not withdrawn, in the order of the journal.
  package var workouts: [Workout] {
    var standing: [Workout] = []
    for entry in entries {
      switch entry.event {
      case .worked(let workout): standing.append(workout)
      case .withdrawn(let workout):
        if let place = standing.lastIndex(of: workout) { standing.remove(at: place) }
      default: break
      }
    }
    return standing
  }
}
