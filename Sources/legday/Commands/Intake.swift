import ArgumentParser
import Conversation
import Exchange
import Prompts
import Training

/// `legday intake --profile FILE`: the intake without the talk.
struct Intake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "Read a profile, save it, and print the first week.",
    discussion: """
      Examples:
        legday intake --profile ana.json     your first week
        legday intake --profile - <ana.json  the same, from standard input
      """)

  @OptionGroup var options: Options

  @Option(help: "A profile as JSON; - reads standard input.")
  var profile: String

  func run() throws {
    let surroundings = try Surroundings(options)
    let today = surroundings.today
    let athlete = try ProfileFile(profile).read(on: today)
    var keeping = try Keeping(folder: surroundings.folder, on: today)
    var turn: Turn
    repeat {
      turn = Coach.take(profile: athlete, in: keeping.state, on: today)
      if try keeping.keep(turn.state, entries: turn.entries) { break }
      try keeping.load(on: today)
    } while true
    try keeping.close()
    if options.json, let plan = turn.state.plan {
      let first = plan.weeks.first?.starts ?? today
      try Output.json { $0.plan(plan, for: athlete, part: .week(max(first, today))) }
    } else {
      try Output.write(Screen(turn.state).text(turn.says))
    }
  }
}
