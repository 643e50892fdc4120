import ArgumentParser
import Conversation
import Exchange
import Prompts
import Training
import Voice

/// `legday why [DAY]`: the guidelines that put the sessions of a day there.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Print the guidelines that put a day's session there, with their sources.",
    discussion: """
      Examples:
        legday why      today
        legday why sat  the next Saturday
      """)

  @OptionGroup var options: Options

  @Argument(help: "A date as 2026-11-22, or a weekday as tue; today without one.")
  var day: String?

  func run() throws { try Shown(options, depth: .plan).why(day) }
}

extension Shown {
  /// The reasons of a day that was named; of today where none was.
  func why(_ text: String?) throws(Refusal) {
    let today = surroundings.today
    var day = today
    if let text {
      guard let named = Shown.day(named: text, from: today) else {
        throw Refusal(.usage, Say.Terminal.notAWeekday(found: text))
      }
      day = named
    }
    guard let held = plan[day] else {
      return try Output.write(Screen(state).text([.line(outside(day))]))
    }
    let guidelines = plan.explaining(day, for: state.athlete)
    if asJSON {
      let voice = Voice(width: Surroundings.width)
      return try Output.json { $0.why(day, held, guidelines, voice: voice) }
    }
    let dated = DatedDay(date: day, plan: held)
    try Output.write(Screen(state).text([.day(dated), .why(dated)]))
  }
}
