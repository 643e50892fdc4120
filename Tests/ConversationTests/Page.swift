import Conversation
import Exchange
import Prompts
import Training
import Voice

/// What a turn looks like on a plain terminal of 80 columns.
struct Page {
  let state: State
  private let voice: Voice

  init(_ state: State) {
    self.state = state
    voice = Voice(
      units: state.athlete.units == .mi ? .miles : .kilometres,
      monthFirst: state.preferences.dates == .mdy,
      firstWeekday: state.preferences.weekBegins?.rawValue ?? 0,
      twelveHours: state.preferences.twelveHours == true, width: 80, turn: state.talk.turn)
  }

  func text(_ turn: Turn) -> String {
    turn.says.map(text).joined(separator: "\n")
      + turn.effects.map { "\n(\(name($0)))" }.joined()
  }

  private func name(_ effect: Effect) -> String {
    switch effect {
    case .farewell: "leaves"
    case .forget: "deletes everything"
    case .export(let format): "writes \(format)"
    }
  }

  private func text(_ passage: Passage) -> String {
    switch passage {
    case .line(let line), .ask(let line): voice.paragraph(line)
    case .heard(let line): voice.wrapped(voice.text(line) + " ✓")
    case .choices(let lines):
      lines.enumerated().map { "  \($0 + 1)  \(voice.text($1))" }.joined(separator: "\n")
    case .week(let week):
      WeekPage(week, voice, journal: state.journal).text
    case .day(let day): DayPage(day, voice).text
    case .days(let days): DaysPage(days, voice).text
    case .decision(let decision): DecisionPage(decision, voice, saysReason: false).text
    case .change(let change): DecisionPage(change, voice).text
    case .season(let plan): SeasonPage(plan, voice).text
    case .why(let day): "(why \(day.date))"
    case .guidelines: "(guidelines)"
    case .history(let journal): HistoryPage(journal, voice).text
    case .progress(let journal): ProgressPage(journal, voice).text
    }
  }
}
