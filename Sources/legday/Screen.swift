import Conversation
import Exchange
import Prompts
import Training
import Voice

/// Turns passages into the text of a terminal, in the athlete's units.
struct Screen {
  private let state: State
  private let voice: Voice

  init(_ state: State) {
    self.state = state
    voice = Voice(
      units: state.athlete.units == .mi ? .miles : .kilometres,
      monthFirst: state.preferences.dates == .mdy, width: Surroundings.width,
      turn: state.talk.turn)
  }

  /// A line alone, as a paragraph.
  func text(_ line: Line) -> String { voice.paragraph(line) + "\n" }

  /// All passages of a turn, each set off from the next.
  func text(_ passages: [Passage]) -> String {
    passages.map(text).joined()
  }

  /// One passage, ended by a line feed.
  func text(_ passage: Passage) -> String {
    switch passage {
    case .line(let line), .ask(let line): text(line)
    case .heard(let line): voice.wrapped(voice.text(line) + " ✓") + "\n"
    case .choices(let lines):
      lines.enumerated().map { "  \($0 + 1)  \(voice.text($1))\n" }.joined()
    case .week(let week): week.code + "\n"
    case .day(let day): day.date.iso + "\n"
    case .days(let days): days.map { $0.date.iso + "\n" }.joined()
    case .decision(let decision): text(decision.says)
    case .change(let change): change.after.map { $0.date.iso + "\n" }.joined()
    case .season(let plan): plan.weeks.map { $0.code + "\n" }.joined()
    case .why, .guidelines, .history, .progress: ""
    }
  }
}
