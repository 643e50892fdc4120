import Conversation
import Exchange
import Prompts
import Training
import Voice

extension Voice {
  /// The voice in which an athlete wants to be spoken to: units, dates, weeks and the clock.
  init(_ state: State, width: Int = 80, turn: Int = 0) {
    self.init(
      units: state.athlete.units == .mi ? .miles : .kilometres,
      monthFirst: state.preferences.dates == .mdy,
      firstWeekday: state.preferences.weekBegins?.rawValue ?? 0,
      twelveHours: state.preferences.twelveHours == true, width: width, turn: turn)
  }
}

/// Turns passages into the text of a terminal, in the athlete's units.
struct Screen {
  private let state: State
  private let voice: Voice
  private let colour: Colour

  init(_ state: State) {
    self.state = state
    voice = Voice(state, width: Surroundings.width, turn: state.talk.turn)
    colour = Surroundings.wantsColour ? .terminal : .plain
  }

  /// A line alone, as a paragraph.
  func text(_ line: Line) -> String { voice.paragraph(line) + "\n" }

  /// A day in one line: "Easy run 30 min, later legs 15 min".
  func short(_ day: DayPlan) -> String { voice.text(day.said).capitalizedFirst }

  /// All passages of a turn: pages stand free, and so does a question after much else.
  func text(_ passages: [Passage]) -> String {
    var all = ""
    var before: Passage?
    // Rows since the last empty one: a question is not to drown at the end of many.
    var rows = 0
    for passage in passages {
      let text = text(passage)
      if text.isEmpty { continue }
      if let before, before.isPage || passage.isPage || (passage.isAsk && rows > 2) {
        all += "\n"
        rows = 0
      }
      all += text
      rows += text.utf8.count { $0 == 0x0A }
      before = passage
    }
    return all
  }

  /// Prints passages; long pages go through the pager, and what is asked after them does not.
  func show(_ passages: [Passage]) throws(Refusal) {
    guard let last = passages.lastIndex(where: \.isLong) else {
      return try Output.write(text(passages))
    }
    try Pager.show(text(Array(passages[...last])))
    let rest = text(Array(passages[(last + 1)...]))
    if !rest.isEmpty { try Output.write("\n" + rest) }
  }

  /// One passage, ended by a line feed.
  func text(_ passage: Passage) -> String {
    switch passage {
    case .line(let line), .ask(let line): text(line)
    case .heard(let line): voice.wrapped(voice.text(line) + " ✓") + "\n"
    case .choices(let lines):
      lines.enumerated().map { "  \($0 + 1)  \(voice.text($1))\n" }.joined()
    case .week(let week):
      WeekPage(week, voice, colour, journal: state.journal).text + "\n"
    case .day(let day): card(day) + "\n"
    case .days(let days): DaysPage(days, voice, colour).text + "\n"
    // The talk has said the reason already.
    case .decision(let decision):
      DecisionPage(decision, voice, colour, saysReason: false).text + "\n"
    case .change(let change): DecisionPage(change, voice, colour).text + "\n"
    case .season(let plan): SeasonPage(plan, voice, colour).text + "\n"
    case .guidelines: GuidelinesPage(Guideline.all, voice, colour).text + "\n"
    case .history(let journal): HistoryPage(journal, voice, colour).text + "\n"
    case .progress(let journal): ProgressPage(journal, voice, colour).text + "\n"
    case .why(let day):
      GuidelinesPage(
        state.plan?.explaining(day.date, for: state.athlete) ?? [], voice, colour,
        givesReasons: true
      ).text + "\n"
    }
  }
}

extension Screen {
  /// A day with its sheets, which follow from the plan and the athlete.
  private func card(_ day: DatedDay) -> String {
    let maker = state.plan.map { SheetMaker($0, for: state.athlete) }
    return DayPage(day, voice, colour) { maker?.sheet($0, on: day.date) }.text
  }
}

extension Passage {
  /// Whether it has a page of its own, set off by empty rows.
  fileprivate var isPage: Bool {
    switch self {
    case .week, .day, .season, .guidelines, .history, .progress: true
    case .line, .heard, .ask, .choices, .days, .decision, .change, .why: false
    }
  }

  /// Whether it may be longer than a screen, and is worth a pager then.
  fileprivate var isLong: Bool {
    switch self {
    case .season, .guidelines, .history: true
    default: false
    }
  }

  fileprivate var isAsk: Bool { if case .ask = self { true } else { false } }
}
