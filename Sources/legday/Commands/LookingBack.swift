import ArgumentParser
import Conversation
import Exchange
import Training

/// `legday history`: every decision and change, with its reason.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Print every decision and change, with before, after and reason.",
    discussion: """
      Examples:
        legday history         the newest last
        legday history | tail  the newest alone
        legday history --json  for other programs
      """)

  @OptionGroup var options: Options

  func run() throws {
    try LookingBack(options).show { journal, _, _ in
      [.history(journal)]
    } json: { json, journal, state, today in
      json.history(journal, for: state.athlete, on: today)
    }
  }
}

/// `legday progress`: how it is going, week by week.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Print how it is going, week by week, with charts.",
    discussion: """
      Examples:
        legday progress         load, runs, strength and rest by week
        legday progress --json  for other programs
      """)

  @OptionGroup var options: Options

  func run() throws {
    try LookingBack(options).show { journal, state, today in
      Coach.progress(journal, in: state, on: today)
    } json: { json, journal, state, today in
      json.progress(journal, review: Coach.review(journal, in: state, on: today), on: today)
    }
  }
}

/// The whole journal, since the first day.
private struct LookingBack {
  let options: Options

  init(_ options: Options) {
    self.options = options
  }

  func show(
    _ passages: (Journal, State, Day) -> [Passage],
    json write: (inout JSONWriter, Journal, State, Day) -> Void
  ) throws {
    let surroundings = try Surroundings(options)
    let today = surroundings.today
    let keeping = try Keeping.opened(folder: surroundings.folder, on: today)
    let journal = try keeping.wholeJournal()
    try keeping.close()
    let state = keeping.state
    if options.json { return try Output.json { write(&$0, journal, state, today) } }
    try Screen(state).show(passages(journal, state, today))
  }
}
