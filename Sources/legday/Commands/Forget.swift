import ArgumentParser
import Prompts
import Voice

/// `legday forget`: deletes everything stored.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Delete everything that is stored, after a confirmation.",
    discussion: """
      Examples:
        legday forget        shows what goes, and asks
        legday forget --yes  without asking
      """)

  @OptionGroup var options: Options

  @Flag(help: "Delete without asking.")
  var yes = false

  func run() throws {
    let surroundings = try Surroundings(options)
    let voice = Voice(width: Surroundings.width)
    if !yes {
      Output.prompt(
        voice.paragraph(Say.Terminal.forgetAsk(path: surroundings.folder)) + "\n› ")
      var lines = Lines.standardInput
      let answer = try lines.next().map { String(decoding: $0, as: UTF8.self) } ?? ""
      let words = answer.lowercased().split(whereSeparator: \.isWhitespace)
      guard words.first == "yes" || words.first == "y" else {
        try Output.write(voice.paragraph(Say.Terminal.forgetNot()) + "\n")
        throw Refusal(silently: Refusal.Status.no.rawValue)
      }
    }
    try Keeping.forget(in: surroundings.folder)
    try Output.write(
      voice.paragraph(Say.Terminal.forgotten(path: surroundings.folder)) + "\n")
  }
}
