import ArgumentParser
import Exchange
import Prompts
import Voice

/// `legday forget`: deletes everything stored.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
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
    let folder = surroundings.folder
    let voice = Voice(width: Surroundings.width)
    let files = Keeping.files(in: folder)
    guard !files.isEmpty else {
      return try tell(Say.Terminal.forgetNothing(path: folder), files, in: folder, voice)
    }
    if !yes {
      Output.prompt(
        voice.paragraph(Say.Terminal.forgetAsk(path: folder, files: files)) + "\n› ")
      var lines = Lines.standardInput
      let answer = try lines.next().map { String(decoding: $0, as: UTF8.self) } ?? ""
      let words = answer.lowercased().split(whereSeparator: \.isWhitespace)
      guard words.first == "yes" || words.first == "y" else {
        try tell(Say.Terminal.forgetNot(), [], in: folder, voice)
        throw Refusal(silently: Refusal.Status.no.rawValue)
      }
    }
    try Keeping.forget(in: folder)
    try tell(Say.Terminal.forgotten(path: folder), files, in: folder, voice)
  }

  private func tell(
    _ line: Line, _ deleted: [String], in folder: String, _ voice: Voice
  ) throws(Refusal) {
    guard options.json else { return try Output.write(voice.paragraph(line) + "\n") }
    try Output.json {
      $0.object {
        $0.field("version", 1)
        $0.field("folder", folder)
        $0.list("deleted", deleted)
      }
    }
  }
}
