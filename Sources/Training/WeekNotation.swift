import Prompts

/// A week as text: `E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST`.
///
/// The same text stands in examples, plans, tests and complaints, so that a person can type a week
/// and read one at a glance. A session is its kind and its minutes; sessions of a day are joined by
/// `+` in the order in which they are done; `!` marks what the athlete did against the plan. The
/// text knows less than a `Week`: loads up to light are one (`L20`), slots and dates are not in it.
package enum WeekNotation {
  /// A line of an example-week file: `WEEK 5 racing race: …`.
  package struct Entry: Hashable, Sendable {
    package var id: String
    package var mode: Mode
    package var week: Week
  }

  /// One thing in a text that is no week: where it stands and what may stand there.
  package struct Complaint: Hashable, Sendable {
    /// Characters from the start of the text, the first one is 1.
    package var column: Int
    /// The words that were found there, cut short where they are long.
    package var found: String
    package var problem: Problem
  }

  /// What can be wrong with a week's text.
  package enum Problem: Hashable, Sendable {
    /// Not seven days between bars, but so many.
    case days(Int)
    /// No kind of session has this code.
    case unknownCode
    /// A kind that needs minutes has none, or ones outside 1–999.
    case minutes
    /// REST, OFF and RACE take no minutes.
    case noMinutes
    /// Only lifting (`U L F C`) takes a load.
    case load
    /// REST and OFF stand first on their day, or alone.
    case alone
    /// A day or a place beside a `+` is empty.
    case empty
    /// The line does not start with `WEEK id mode`, closed by a colon.
    case head
    case mode
    case flag
  }

  /// All that is wrong with a text, in the order in which it stands there.
  package struct Refusal: Error, Hashable, Sendable {
    package var complaints: [Complaint]
  }

  /// The Monday that a week from text starts on where no date is known.
  package static let reference = Day(number: 4)
  /// The minutes that a code may name.
  static let minutes = 1...999

  /// Reads the seven days of a week.
  package static func read(
    _ text: String, starts: Day = reference
  ) -> Result<Week, Refusal> {
    var reading = WeekReading(text)
    let days = reading.days(from: text.startIndex)
    guard reading.complaints.isEmpty else {
      return .failure(Refusal(complaints: reading.complaints))
    }
    return .success(Week(starts: starts, phase: .rolling, days: days))
  }

  /// Reads a whole line, `WEEK id mode flags: seven days`.
  package static func readEntry(
    _ text: String, starts: Day = reference
  ) -> Result<Entry, Refusal> {
    var reading = WeekReading(text)
    guard let colon = text.firstIndex(of: ":") else {
      reading.complain(.head, text[...])
      return .failure(Refusal(complaints: reading.complaints))
    }
    let words = text[..<colon].split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, words[0] == "WEEK" else {
      reading.complain(.head, text[..<colon])
      return .failure(Refusal(complaints: reading.complaints))
    }
    let mode = Mode(rawValue: String(words[2]))
    if mode == nil { reading.complain(.mode, words[2]) }
    var flags: Set<Week.Flag> = []
    for word in words.dropFirst(3) {
      if let flag = Week.Flag(rawValue: String(word)) {
        flags.insert(flag)
      } else {
        reading.complain(.flag, word)
      }
    }
    let days = reading.days(from: text.index(after: colon))
    guard let mode, reading.complaints.isEmpty else {
      return .failure(Refusal(complaints: reading.complaints))
    }
    let phase: Week.Phase =
      flags.contains(.race) ? .race : flags.contains(.post) ? .recovery : .rolling
    let week = Week(starts: starts, phase: phase, flags: flags, days: days)
    return .success(Entry(id: String(words[1]), mode: mode, week: week))
  }
}

extension WeekNotation.Entry {
  /// The line as it stands in a file of example weeks; flags in their declared order.
  package var text: String {
    let flags = Week.Flag.allCases.filter(week.flags.contains).map { " " + $0.rawValue }
    return "WEEK \(id) \(mode.rawValue)\(flags.joined()): \(week.code)"
  }
}

extension Week {
  /// The week as text; see `WeekNotation`.
  package var code: String {
    var text = ""
    text.reserveCapacity(96)
    for (index, day) in days.enumerated() {
      if index > 0 { text += " | " }
      day.write(to: &text)
    }
    return text
  }
}

extension DayPlan {
  /// The day as text: `T35+L20`, `REST`, `OFF`.
  package var code: String {
    var text = ""
    write(to: &text)
    return text
  }

  fileprivate func write(to text: inout String) {
    guard !sessions.isEmpty else {
      text += available ? "REST" : "OFF"
      return
    }
    // A day that should be free and is not shows both, as it was read.
    text += !available ? "OFF+" : calledRest ? "REST+" : ""
    for (index, session) in sessions.enumerated() {
      if index > 0 { text += "+" }
      text += session.code
    }
    if deviates { text += "!" }
  }
}

extension Session {
  /// The session as text: `LR50`, `Lh25`, `RACE`.
  package var code: String {
    switch activity {
    case .run(.race): "RACE"
    case .run(let run): run.code + String(minutes)
    case .strength(let strength, let load): strength.code + load.suffix + String(minutes)
    case .crossTraining: "X\(minutes)"
    case .mobility: "MOB\(minutes)"
    case .walk: "W\(minutes)"
    }
  }
}

extension Session.Run {
  /// The letters that stand for the run in a week's text.
  package var code: String {
    switch self {
    case .easy: "E"
    case .recovery: "REC"
    case .runWalk: "RW"
    case .strides: "EST"
    case .long: "LR"
    case .tempo: "T"
    case .intervals: "I"
    case .racePace: "HP"
    case .shakeout: "SH"
    case .race: "RACE"
    }
  }
}

extension Session.Strength {
  /// The letters that stand for the lifting in a week's text.
  package var code: String {
    switch self {
    case .upperLight: "UVL"
    case .upper: "U"
    case .lower: "L"
    case .full: "F"
    case .core: "C"
    }
  }
}

extension Session.Load {
  /// Body weight and light are the plain case; the text does not tell them apart.
  package var suffix: String {
    switch self {
    case .body, .light: ""
    case .moderate: "m"
    case .heavy: "h"
    }
  }
}

extension WeekNotation.Complaint {
  /// What was found and what is allowed there.
  package var says: Line {
    switch problem {
    case .days(let count):
      count > 7 ? Say.Notation.tooManyDays() : Say.Notation.tooFewDays(count: count)
    case .unknownCode: Say.Notation.unknownCode(found: found)
    case .minutes: Say.Notation.minutes(found: found)
    case .noMinutes: Say.Notation.noMinutes(found: found)
    case .load: Say.Notation.load(found: found)
    case .alone: Say.Notation.alone(found: found)
    case .empty: Say.Notation.empty()
    case .head: Say.Notation.head(found: found)
    case .mode: Say.Notation.mode(found: found)
    case .flag: Say.Notation.flag(found: found)
    }
  }
}
