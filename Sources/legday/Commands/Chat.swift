import ArgumentParser

/// `legday`: the conversation.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Talk to the coach: the first plan, the daily check-in, and anything in between.",
    discussion: """
      Examples:
        legday                    the talk; bye or Ctrl-D ends it
        legday chat <answers.txt  the same talk from a file
      """)

  @OptionGroup var options: Options

  func run() throws {
    var talk = try ChatLoop(Surroundings(options))
    try talk.run()
  }
}
