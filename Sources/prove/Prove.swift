import ArgumentParser
import Foundation

/// Plans and judges every athlete of the space on all cores, and counts what is broken.
///
/// Ends with 1 where a guideline is broken, and with 64 where it is called wrongly.
@main
struct Prove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Plans and judges every athlete of the space, or plays whole seasons of evenings.",
    discussion: """
      Examples:
        prove --every 100          each hundredth athlete
        prove --number 4711        the season of one athlete
        prove --evenings 3000      so many seasons with check-ins, misses, illness, moves and undo
        prove --evenings --number 7   one of them, evening by evening
        prove --time               how long planning, judging and deciding take
      """)

  @Flag(help: "Play seasons of evenings instead.")
  var evenings = false

  @Argument(help: "How many seasons of evenings.")
  var count: Int?

  @Option(help: "Every so many athletes only.")
  var every = 1

  @Option(help: "From a number on, as to go on where a proof was broken off.")
  var from = 0

  @Option(help: "How many breaches are shown.")
  var show = 20

  @Option(help: "One athlete or one season only, in full.")
  var number: Int?

  @Flag(help: "Tell how fast planning is.")
  var time = false

  func validate() throws {
    guard count == nil || evenings else { throw ValidationError("A count goes with --evenings.") }
    for (name, value, least) in [
      ("The count", count ?? 1, 1), ("--every", every, 1), ("--from", from, 0),
      ("--show", show, 0), ("--number", number ?? 0, 0),
    ] where value < least {
      throw ValidationError("\(name) must be \(least) or more.")
    }
  }

  func run() throws {
    @Sendable func tell(_ line: String) {
      print(line)
      fflush(nil)
    }
    if time { throw Timing.run(say: tell) ? ExitCode.success : ExitCode(1) }
    if let number {
      return print(evenings ? EveningProof.season(number) : Proof.season(number))
    }
    let faults =
      evenings
      ? EveningProof.run(count ?? EveningProof.usual, from: from, show: show, say: tell)
      : Proof.run(every: every, from: from, show: show, say: tell).broken
    if faults > 0 { throw ExitCode(1) }
  }
}
