import ArgumentParser

/// `legday`: the conversation.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talk to the coach: the first plan, the daily check-in, and anything in between.")

  @OptionGroup var options: Options

  func run() throws {
    var talk = try ChatLoop(Surroundings(options))
    try talk.run()
  }
}
