import ArgumentParser
import Exchange
import Hearing
import Prompts
import Training

/// `legday understand --kind KIND`: what the coach understands, line by line, for other programs.
struct Understand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Print what the coach understands of each line on standard input, as JSON.",
    discussion: """
      Examples:
        echo "first sunday of april" | legday understand --kind date
        echo "legs 6/10, slept badly" | legday understand --kind checkin --explain
      """)

  @OptionGroup var options: Options

  @Option(
    help: """
      date, days, distance, duration, number, soreness, goal, checkin, intent or all.
      """)
  var kind: Understanding

  @Flag(help: "Say on standard error which rule heard which words.")
  var explain = false

  func run() throws {
    let surroundings = try Surroundings(options)
    // Where both orders are possible and nothing tells, day comes first.
    let order = surroundings.dateOrder(kept: nil) ?? .dmy
    var lines = Lines.standardInput
    var json = JSONWriter()
    while let line = try lines.next() {
      let text = String(decoding: line, as: UTF8.self)
      json.reset()
      json.object {
        $0.field("text", text)
        $0.field("kind", kind.rawValue)
        $0.key("value")
        kind.write(text, on: surroundings.today, dates: order, to: &$0)
      }
      json.endLine()
      try Output.write(json.bytes)
      guard explain else { continue }
      for reason in kind.explain(text, on: surroundings.today, dates: order) {
        Output.complain(reason)
      }
    }
  }
}
