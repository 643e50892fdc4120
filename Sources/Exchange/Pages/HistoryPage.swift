import Prompts
import Training
import Voice

/// Everything that happened, oldest first: the day it was said, what it was, and the days that it
/// touched, before and after.
package struct HistoryPage {
  private let journal: Journal
  private let voice: Voice
  private let colour: Colour

  package init(_ journal: Journal, _ voice: Voice, _ colour: Colour = .plain) {
    self.journal = journal
    self.voice = voice
    self.colour = colour
  }

  /// The page, without a line feed at the end.
  package var text: String {
    let entries = journal.entries.compactMap(entry)
    return entries.isEmpty
      ? voice.paragraph(Say.Words.historyNothing()) : entries.joined(separator: "\n")
  }

  private func entry(_ entry: Journal.Entry) -> String? {
    let days: String
    let says: Line
    switch entry.event {
    case .checkedIn: return nil
    case .planned: (says, days) = (Say.Words.historyPlanned(), "")
    case .cleared: (says, days) = (Say.Words.historyCleared(), "")
    case .worked(let workout): (says, days) = (words(of: workout, on: entry.on), "")
    case .withdrawn(let workout):
      (says, days) = (Say.Words.historyWithdrawn(what: workout.what), "")
    case .decided(let decision, let applied):
      if !applied {
        says = Say.Words.historyDeclined()
      } else if decision.isMaterial {
        says = Say.Words.because(reason: decision.says, rule: decision.rule)
      } else {
        says = Say.Words.historyKept()
      }
      days =
        decision.isMaterial
        ? DecisionPage(decision, voice, colour, saysReason: false).text : ""
    case .changed(let change):
      (says, days) = (words(of: change.kind), DecisionPage(change, voice, colour).text)
    case .undone(let undone):
      (says, days) = (Say.Words.historyUndone(), DaysPage(undone, voice, colour).text)
    }
    let date = voice.span(of: entry.on)
    let head = voice.wrapped(date + "  " + voice.text(says).capitalizedFirst)
    let painted = colour.paint(date, .title) + head.dropFirst(date.count)
    return days.isEmpty ? painted : painted + "\n" + days
  }

  /// What was done, with its day where that is not the day on which it was told.
  private func words(of workout: Workout, on day: Day) -> Line {
    let done = Say.Words.historyDone(what: workout.what)
    return workout.date == day
      ? done : Say.Words.historyDoneOn(what: workout.what, day: Said.shortDay(workout.date.number))
  }

  private func words(of kind: Journal.Change.Kind) -> Line {
    switch kind {
    case .move: Say.Words.historyMoved()
    case .swap: Say.Words.historySwapped()
    case .skip: Say.Words.historySkipped()
    case .block: Say.Words.historyBlocked()
    case .replan: Say.Words.historyReplanned()
    }
  }
}

extension Voice {
  /// "Mon 23 Nov".
  func span(of day: Day) -> String {
    "\(text(.shortDay(day.number))) \(CivilDate(day.number).monthName.prefix(3))"
  }
}
