import Conversation
import Exchange
import Logbook
import Prompts
import Training
import Voice

/// The talk: a line in, a turn, the journal, and only then the answer out.
struct ChatLoop {
  private let surroundings: Surroundings
  private var keeping: Keeping
  private var terminal: Terminal
  private var state: State
  /// The day of the greeting; a talk may go past midnight.
  private let openedOn: Day

  /// The history of typed lines, beside the journal.
  static let historyName = "history"

  init(_ surroundings: Surroundings) throws(Refusal) {
    self.surroundings = surroundings
    openedOn = surroundings.today
    keeping = try Keeping(folder: surroundings.folder, on: openedOn, depth: .greeting)
    try keeping.prepare()
    state = keeping.state
    terminal = Terminal(historyPath: surroundings.folder + "/" + ChatLoop.historyName)
  }

  /// Talks until the athlete leaves.
  mutating func run() throws(Refusal) {
    let opening = Coach.opening(in: ordered(state), on: openedOn)
    var isOpen = try take(opening, isAnswer: false)
    while isOpen {
      let input = try terminal.ask(
        prompt: "› ", offers: Coach.completions(in: state),
        isPrivate: Coach.isPrivate(state),
        leaving: Screen(state).text(Say.Terminal.leaveHint()))
      guard case .line(let line) = input else { break }
      isOpen = try answer(line)
    }
    terminal.finish()
    try keeping.close()
  }

  /// Answers one line; what it led to is on the disk before a word of it is printed.
  ///
  /// Where another process has kept something meanwhile, the line is answered anew from what is
  /// kept there; the question that stands open in this talk stays the one that is answered.
  private mutating func answer(_ line: String) throws(Refusal) -> Bool {
    let today = surroundings.today
    try loadWhole(on: today)
    var turn = Coach.reply(to: line, in: ordered(state), on: today)
    while !(try keeping.keep(unordered(turn.state), entries: turn.entries)) {
      try keeping.load(on: today)
      var newer = keeping.state
      newer.talk = state.talk
      state = newer
      turn = Coach.reply(to: line, in: ordered(newer), on: today)
    }
    return try take(turn)
  }

  /// Loads all that an answer can depend on, once; the greeting did not need it, and came sooner.
  ///
  /// The question that was printed stays the one that is answered, whatever was kept meanwhile.
  private mutating func loadWhole(on today: Day) throws(Refusal) {
    guard keeping.depth == .greeting else { return }
    try keeping.load(on: today)
    var whole = unordered(Coach.opening(in: ordered(keeping.state), on: openedOn).state)
    whole.talk = state.talk
    state = whole
  }

  /// Prints a turn and does what it wants done; false where the talk is over.
  private mutating func take(_ turn: Turn, isAnswer: Bool = true) throws(Refusal) -> Bool {
    state = unordered(turn.state)
    // An empty row between what was typed and the answer; the opening has nothing above it.
    if isAnswer, !turn.says.isEmpty { try Output.write("\n") }
    try Screen(state).show(turn.says)
    var isOpen = true
    for effect in turn.effects {
      switch effect {
      case .farewell: isOpen = false
      case .forget: try forget()
      case .export(let name): try export(name)
      }
    }
    return isOpen
  }

  /// Writes the plan out; what goes wrong with a file is told, and the talk goes on.
  private func export(_ name: String) throws(Refusal) {
    guard let format = ExportFormat.named(name) else { return }
    let says: [Line]
    do {
      let path = try Exporting(format).writeFile(of: keeping, on: surroundings.today)
      says = [Say.Export.written(path: path)]
    } catch {
      says = error.says
    }
    try Output.write(says.map { Screen(state).text($0) }.joined())
  }

  private mutating func forget() throws(Refusal) {
    try keeping.forget()
    terminal.forget()
    state = keeping.state
  }

  /// With the order of numeric dates that the surroundings tell, for the coach to hear by.
  private func ordered(_ state: State) -> State {
    var state = state
    state.preferences.dates = surroundings.dateOrder(kept: state.preferences.dates)
    return state
  }

  /// Without an order that only the surroundings told: it is not the athlete's answer.
  private func unordered(_ state: State) -> State {
    var state = state
    let kept = keeping.state.preferences.dates
    if state.preferences.dates == surroundings.dateOrder(kept: kept) {
      state.preferences.dates = kept
    }
    return state
  }
}
