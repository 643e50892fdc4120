import Conversation
import Exchange
import Prompts
import Training
import Voice

/// Turns passages into the text of a terminal, in the athlete's units.
struct Screen {
  private let state: State
  private let voice: Voice
  private let colour: Colour

  init(_ state: State) {
    self.state = state
    voice = Voice(
      units: state.athlete.units == .mi ? .miles : .kilometres,
      monthFirst: state.preferences.dates == .mdy, width: Surroundings.width,
      turn: state.talk.turn)
    colour = Surroundings.wantsColour ? .terminal : .plain
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
    case .week(let week): WeekPage(week, voice, colour).text + "\n"
    case .day(let day): DayPage(day, voice, colour).text + "\n"
    case .days(let days): DaysPage(days, voice, colour).text + "\n"
    // The talk has said the reason already.
    case .decision(let decision):
      DecisionPage(decision, voice, colour, saysReason: false).text + "\n"
    case .change(let change): DecisionPage(change, voice, colour).text + "\n"
    case .season(let plan): SeasonPage(plan, voice, colour).text + "\n"
    case .guidelines: GuidelinesPage(Guideline.all, voice, colour).text + "\n"
    case .history(let journal): HistoryPage(journal, voice, colour).text + "\n"
    case .why, .progress: ""
    }
  }
}
