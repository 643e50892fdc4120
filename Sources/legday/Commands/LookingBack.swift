import ArgumentParser
import Conversation
import Exchange
import Training

/// `legday history`: every decision and change, with its reason.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every decision and change, with before, after and reason.",
    discussion: """
      Examples:
        legday history         the newest last
        legday history | tail  the newest alone
        legday history --json  for other programs
      """)

  @OptionGroup var options: Options

  func run() throws {
    try LookingBack(options).show(.history) { json, journal, athlete, today in
      json.history(journal, for: athlete, on: today)
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
    try LookingBack(options).show(.progress) { json, journal, _, today in
      json.progress(journal, on: today)
    }
  }
}

/// The whole journal, since the first day.
private struct LookingBack {
  let options: Options

  init(_ options: Options) {
    self.options = options
  }

  enum Page {
    case history
    case progress
  }

  func show(
    _ page: Page, json write: (inout JSONWriter, Journal, Athlete, Day) -> Void
  ) throws {
    let surroundings = try Surroundings(options)
    let today = surroundings.today
    let keeping = try Keeping.opened(folder: surroundings.folder, on: today)
    let journal = try keeping.wholeJournal()
    try keeping.close()
    if options.json {
      return try Output.json { write(&$0, journal, keeping.state.athlete, today) }
    }
    let passage: Passage = page == .history ? .history(journal) : .progress(journal)
    try Screen(keeping.state).show([passage])
  }
}
