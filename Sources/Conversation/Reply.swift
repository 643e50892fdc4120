import Hearing
import Prompts
import Training

/// A turn in the making: the state as it becomes, and what has been said so far.
///
/// The steps of the talk are its mutating functions, one file a topic; `turn` is the result.
struct Reply {
  var state: State
  let today: Day
  private(set) var says: [Passage] = []
  private(set) var entries: [Journal.Entry] = []
  var effects: [Effect] = []
  /// Whether further questions may be asked; a command is answered from what it told.
  var asks = true

  init(_ state: State, on today: Day) {
    self.state = state
    self.today = today
  }

  var turn: Turn { Turn(state, says: says, entries: entries, effects: effects) }

  /// The turn of a command: nothing is asked, because nobody is there to answer.
  var withoutQuestions: Turn {
    let told = says.filter { passage in
      if case .ask = passage { false } else { true }
    }
    return Turn(state, says: told, entries: entries, effects: effects)
  }

  var talk: Talk {
    get { state.talk }
    _modify { yield &state.talk }
  }

  mutating func say(_ line: Line) { says.append(.line(line)) }
  mutating func say(_ passage: Passage) { says.append(passage) }
  mutating func sayHeard(_ lines: [Line]) { says += lines.map(Passage.heard) }
  mutating func ask(_ line: Line) { says.append(.ask(line)) }

  /// Adds to the journal, today.
  mutating func record(_ event: Journal.Event) {
    let entry = Journal.Entry(on: today, event: event)
    entries.append(entry)
    state.journal.entries.append(entry)
  }
}
