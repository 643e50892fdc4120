import ArgumentParser
import Exchange
import Prompts
import Training
import Voice

/// `legday guidelines`: every guideline, printed from the values that judge the weeks.
struct GuidelinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guidelines",
    abstract: "List every guideline: identifier, title, whom it binds, sources.",
    discussion: """
      Examples:
        legday guidelines         all of them
        legday guidelines A3 B12  two of them, with their reasons
      """)

  @OptionGroup var options: Options

  @Argument(help: "Identifiers as A3 or b12, to read their reasons; all without any.")
  var ids: [String] = []

  func run() throws {
    _ = try Surroundings(options)
    var chosen: [Guideline] = []
    for id in ids {
      guard let guideline = Guideline.named(id) else {
        throw Refusal(.usage, Say.Check.noSuchGuideline(found: id))
      }
      chosen.append(guideline)
    }
    let voice = Voice(width: Surroundings.width)
    let guidelines = chosen.isEmpty ? Guideline.all : chosen
    if options.json { return try Output.json { $0.guidelines(guidelines, voice: voice) } }
    let page = GuidelinesPage(
      guidelines, voice, Surroundings.wantsColour ? .terminal : .plain,
      givesReasons: !chosen.isEmpty, namesSources: !chosen.isEmpty)
    try Pager.show(page.text + "\n")
  }
}
