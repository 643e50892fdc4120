import ArgumentParser
import Conversation
import Exchange
import Prompts
import Training
import Voice

/// `legday set units miles`: how the athlete is spoken to; without a name, how that stands.
struct Settings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Show or set units, clock, order of dates, first day of the week, and your name.",
    discussion: """
      Examples:
        legday set                  what is set
        legday set units miles      or km
        legday set clock 12         or 24
        legday set dates mdy        or dmy
        legday set week sunday      or monday, saturday
        legday set name Ana
      """)

  @OptionGroup var options: Options

  @Argument(help: "units, clock, dates, week or name.")
  var name: String?

  @Argument(help: "What it is set to.")
  var value: [String] = []

  func run() throws {
    let surroundings = try Surroundings(options)
    let today = surroundings.today
    let preference = try chosen
    var keeping = try Keeping(folder: surroundings.folder, on: today)
    var turn = Coach.prefer(preference, in: keeping.state, on: today)
    while !(try keeping.keep(turn.state, entries: turn.entries)) {
      try keeping.load(on: today)
      turn = Coach.prefer(preference, in: keeping.state, on: today)
    }
    try keeping.close()
    guard options.json else { return try Screen(turn.state).show(turn.says) }
    let voice = Voice()
    try Output.json {
      $0.object {
        $0.field("version", 1)
        $0.list("says", turn.says.compactMap(\.line).map { voice.text($0) })
      }
    }
  }

  /// What is to be set; nil where it is only to be shown.
  private var chosen: Preference? {
    get throws {
      guard let name else { return nil }
      guard let preference = Preference(name, value.joined(separator: " ")) else {
        throw Refusal(
          .usage,
          Preference.names.contains(name)
            ? Say.Terminal.notASetting(name: name, found: value.joined(separator: " "))
            : Say.Terminal.noSuchSetting(found: name, names: Preference.names))
      }
      return preference
    }
  }
}
