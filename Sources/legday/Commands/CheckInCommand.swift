import ArgumentParser
import Conversation
import Exchange
import Prompts
import Training

/// `legday checkin "TEXT"`: one check-in in plain words.
struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkin",
    abstract: "Tell how it went and how you are; prints what becomes of tomorrow, and why.",
    discussion: """
      Examples:
        legday checkin "did it, felt easy, nothing sore"
        legday checkin "squatted heavy yesterday, legs 6/10, slept 5 hours" --yes
        legday checkin "a cold, no fever" --json
      """)

  @OptionGroup var options: Options

  @Flag(help: "Change the plan without asking.")
  var yes = false

  @Argument(help: "For example: \"squatted heavy yesterday, legs 6/10, slept 5 hours\".")
  var text: [String]

  func run() throws {
    let surroundings = try Surroundings(options)
    let today = surroundings.today
    var keeping = try Keeping.opened(folder: surroundings.folder, on: today)
    guard keeping.state.plan != nil else {
      throw Refusal(.nothingKept, Say.Terminal.nothingPlanned())
    }
    let apply = yes || !Surroundings.isInputTerminal
    var taken: Coach.CheckedIn
    repeat {
      taken = Coach.checkIn(
        text.joined(separator: " "), in: keeping.state, on: today, apply: apply)
      if try keeping.keep(taken.turn.state, entries: taken.turn.entries) { break }
      try keeping.load(on: today)
    } while true
    var applied = taken.applied
    if !options.json { try Output.write(Screen(taken.turn.state).text(taken.turn.says)) }
    if !apply, taken.turn.state.talk.open == .proposal {
      applied = try ask(in: taken.turn.state, keeping: &keeping, on: today)
    }
    try keeping.close()
    if options.json {
      try Output.json {
        $0.checkedIn(
          taken.checkIn, decision: taken.decision, applied: applied,
          plan: keeping.state.plan, athlete: keeping.state.athlete, on: today)
      }
    }
  }

  /// Asks for a yes on the terminal, and does what the answer says; whether it changed the plan.
  private func ask(in state: State, keeping: inout Keeping, on today: Day) throws -> Bool {
    var lines = Lines.standardInput
    var state = state
    let before = state.plan
    while state.talk.open == .proposal {
      Output.prompt("› ")
      guard let line = try lines.next() else { return false }
      let turn = Coach.reply(to: String(decoding: line, as: UTF8.self), in: state, on: today)
      guard try keeping.keep(turn.state, entries: turn.entries) else { return false }
      state = turn.state
      let text = Screen(state).text(turn.says)
      if options.json { Output.prompt(text) } else { try Output.write(text) }
    }
    return state.plan != before
  }
}
