import ArgumentParser
import Conversation
import Prompts
import Training

/// `legday move DAY DAY`: what stands on a day goes to another one.
struct Move: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move a day's training, where the guidelines allow it.",
    discussion: """
      Examples:
        legday move sat sun                Saturday's training goes to Sunday
        legday move 2026-11-28 2026-11-29  the same, by date
      """)

  @OptionGroup var options: Options

  @Argument(help: "The day to move, as 2026-11-24 or tue.")
  var from: String

  @Argument(help: "The day to move it to.")
  var to: String

  func run() throws {
    try Changing(options).make { state, today throws(Refusal) in
      Coach.move(try today.named(from), to: try today.named(to), in: state, on: today.day)
    }
  }
}

/// `legday swap DAY DAY`: two days change places.
struct Swap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap",
    abstract: "Swap two days, where the guidelines allow it.",
    discussion: """
      Examples:
        legday swap tue wed                the two days change places
        legday swap 2026-11-24 2026-11-25  the same, by date
      """)

  @OptionGroup var options: Options

  @Argument(help: "A day, as 2026-11-24 or tue.")
  var one: String

  @Argument(help: "The other day.")
  var other: String

  func run() throws {
    try Changing(options).make { state, today throws(Refusal) in
      Coach.swap(try today.named(one), try today.named(other), in: state, on: today.day)
    }
  }
}

/// `legday skip DAY`: a day becomes free; that is always accepted.
struct Skip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip",
    abstract: "Skip a day's training; nothing has to be made up.",
    discussion: """
      Examples:
        legday skip tomorrow  tomorrow is free
        legday skip wed       the next Wednesday is free
      """)

  @OptionGroup var options: Options

  @Argument(help: "The day, as 2026-11-24 or tue.")
  var day: String

  func run() throws {
    try Changing(options).make { state, today throws(Refusal) in
      Coach.skip(try today.named(day), in: state, on: today.day)
    }
  }
}

/// `legday block DATE[..DATE]`: days on which nothing is possible.
struct Block: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "block",
    abstract: "Keep days free on which nothing is possible.",
    discussion: """
      Examples:
        legday block 2026-12-24..2026-12-27  four days away
        legday block fri                     one day
      """)

  @OptionGroup var options: Options

  @Argument(help: "A day, or the first and the last as 2026-12-24..2026-12-27.")
  var days: String

  func run() throws {
    try Changing(options).make { state, today throws(Refusal) in
      Coach.block(try today.span(days), in: state, on: today.day)
    }
  }
}

/// `legday undo`: the last change is taken back.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last change back.",
    discussion: """
      Examples:
        legday undo         the plan is as it was before
        legday undo --json  the same, told as JSON
      """)

  @OptionGroup var options: Options

  func run() throws {
    try Changing(options).make { state, today in Coach.undo(in: state, on: today.day) }
  }
}

/// `legday log "TEXT"`: what was actually done.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Write down what you did.",
    discussion: """
      Examples:
        legday log "easy 5k in 34 min, felt hard"  today
        legday log "cycled for an hour yesterday"  something else, and another day
      """)

  @OptionGroup var options: Options

  @Argument(help: "What was done, in plain words.")
  var text: [String]

  func run() throws {
    try Changing(options).make { state, today in
      Coach.log(text.joined(separator: " "), in: state, on: today.day)
    }
  }
}
