import Conversation
import Prompts
import Testing
import Training

/// What is said where nothing was understood.
@Suite struct Misheard {
  static let today = Day(number: 20_779)
  static let nonsense = ["blorp zang", "florp", "wuggle zang", "quarp blim", "vorb", "blorp"]

  /// A state in which the coach waits for one thing after another.
  static let waiting: [String] =
    Question.all.map { "question " + $0.id }
    + FollowUp.Field.allCases.map { "further " + $0.rawValue }
    + ["summary", "proposal", "check-in", "nothing"]

  static func state(_ waiting: String) -> State {
    var state = State()
    state.athlete = People.novice
    state.talk.seen = today
    if let id = Question.all.map(\.id).first(where: { waiting == "question " + $0 }) {
      switch id {
      case "screening": state.athlete.screening = nil
      case "age": state.athlete.born = nil
      case "clearance": state.athlete.screening = .init(clear: false, notes: ["asthma"])
      case "goal": state.athlete.goal = nil
      case "distance": state.athlete.goal = Goal(kind: .race)
      case "date": state.athlete.goal = Goal(kind: .race, distance: .tenK)
      case "running": state.athlete.running = .init()
      case "months": state.athlete.running.months = nil
      case "days": state.athlete.days = nil
      case "shape":
        state.athlete.longRunDay = nil
        state.athlete.twiceADay = nil
      case "lifting": state.athlete.lifting = .init()
      default: state.athlete.now = nil
      }
      state.talk.open = .question(id)
      return state
    }
    if waiting == "summary" {
      state.talk.open = .summary
      return state
    }
    state.plan = Plan.make(for: state.athlete, on: today)
    if waiting == "check-in" { state.talk.open = .checkIn }
    if let field = FollowUp.Field.allCases.first(where: { waiting == "further " + $0.rawValue }) {
      state = Coach.reply(to: "did it", in: state, on: today).state
      state.talk.open = .further(field.rawValue)
      state.talk.proposal = nil
    }
    if waiting == "proposal" {
      state.talk.proposal = .startOver
      state.talk.open = .proposal
    }
    return state
  }

  @Test(arguments: waiting)
  func `the same sentence is never said twice in a row`(waiting: String) {
    var state = Self.state(waiting)
    var before: Set<Substring> = []
    for words in Self.nonsense {
      let turn = Coach.reply(to: words, in: state, on: Self.today)
      let said = Set(
        Page(turn.state).text(turn).split(separator: "\n").filter { !$0.hasPrefix("  ") })
      #expect(!said.isEmpty, "\(words)")
      #expect(said.isDisjoint(with: before), "\(words): \(said.intersection(before))")
      before = said
      state = turn.state
    }
  }

  @Test(arguments: waiting)
  func `the first miss is said to be one, and gives an example or the way out`(waiting: String) {
    let turn = Coach.reply(to: "blorp zang", in: Self.state(waiting), on: Self.today)
    let text = Page(turn.state).text(turn)
    let honest = [
      "did not get", "went past me", "could not find", "could read", "do not know",
      "as far as I can tell", "no distance that I know", "Yes makes", "Say yes or no",
      "For example", "Tell me what", "Once more",
    ]
    #expect(honest.contains { text.contains($0) }, "\(text)")
    let shows = text.contains("\"") || text.contains("es or no") || text.contains { $0.isNumber }
    #expect(shows || text.contains("yes"), "\(text)")
  }

  @Test(arguments: waiting)
  func `the third miss in a row offers numbers, or leaves the question`(waiting: String) {
    var state = Self.state(waiting)
    var offered = false
    for words in Self.nonsense.prefix(3) {
      let turn = Coach.reply(to: words, in: state, on: Self.today)
      offered =
        offered || turn.state.talk.open != Self.state(waiting).talk.open
        || turn.says.contains { if case .choices = $0 { true } else { false } }
      state = turn.state
    }
    #expect(offered)
  }

  @Test func `a question that nothing is known of is no miss of the open one`() {
    var state = Self.state("question running")
    for words in ["are you married?", "can a cat swim?", "who won the cup?"] {
      let turn = Coach.reply(to: words, in: state, on: Self.today)
      #expect(turn.state.talk.open == .question("running"))
      #expect(turn.state.talk.tries == 0)
      state = turn.state
    }
  }
}
