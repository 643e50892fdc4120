import Prompts
import Training

/// What one utterance leads to: what the coach then knows, says and wants done.
package struct Turn: Hashable, Sendable {
  package var state: State
  /// What is said, in order; rendered by whoever has a page.
  package var says: [Passage]
  /// What was added to the journal; `state.journal` holds it already.
  package var entries: [Journal.Entry]
  package var effects: [Effect]

  package init(
    _ state: State, says: [Passage] = [], entries: [Journal.Entry] = [], effects: [Effect] = []
  ) {
    self.state = state
    self.says = says
    self.entries = entries
    self.effects = effects
  }
}

/// One passage of what the coach says: words, or a thing that has a page of its own.
///
/// The page takes units, name and paces from the turn's state, so that no passage repeats them.
package enum Passage: Hashable, Sendable {
  case line(Line)
  /// What was understood, said back before it is acted on; shown with a check mark.
  case heard(Line)
  /// What the coach waits for an answer to.
  case ask(Line)
  /// Numbered from 1; the athlete answers with the number or the words.
  case choices([Line])
  /// The week as a table.
  case week(Week)
  /// One day in full, with steps and exercises.
  case day(DatedDay)
  /// Several days in short, one a row.
  case days([DatedDay])
  /// What becomes of tomorrow: before, after, and what else moved.
  case decision(Decision)
  /// The days that the athlete changes, before and after.
  case change(Journal.Change)
  /// The whole season, one row a week.
  case season(Plan)
  /// Why a day holds what it holds: its guidelines with their sources.
  case why(DatedDay)
  /// Every guideline.
  case guidelines
  /// Every decision and change so far.
  case history(Journal)
  /// How it is going: load by week, runs, strength, rests.
  case progress(Journal)
}

/// What a turn wants done outside of the talk.
package enum Effect: Hashable, Sendable {
  /// The talk is over; all that was said is kept.
  case farewell
  /// Everything stored is to be deleted; the athlete has confirmed it.
  case forget
  /// Write the plan out: `ics`, `html`, `json`, `csv`, `md`.
  case export(String)
}
