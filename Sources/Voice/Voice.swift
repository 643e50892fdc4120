import Prompts

/// Speaks lines: in the athlete's units, with the wording whose turn it is, for a page of a width.
///
/// ```swift
/// let voice = Voice(units: .kilometres, width: 80, turn: state.talk.turn)
/// voice.text(Say.Week.moved(session: "intervals", day: Weekday.fri))
/// ```
package struct Voice: Hashable, Sendable {
  package var units: Units
  /// Dates as "Sunday, March 14, 2027" for those who think month first.
  package var monthFirst: Bool
  /// The weekday with which lists of days begin: 0 is Monday.
  package var firstWeekday: Int
  /// Times of day on a clock of twelve hours.
  package var twelveHours: Bool
  /// The page in columns of a terminal; prose is never wider than `Voice.comfort`.
  package var width: Int
  /// Picks among the wordings of a line, so that they take turns and never by chance.
  package var turn: Int

  /// - Parameters:
  ///   - units: in what lengths and paces are spoken.
  ///   - monthFirst: whether dates are said with the month first.
  ///   - firstWeekday: the weekday with which lists of days begin; 0 is Monday.
  ///   - twelveHours: whether times of day are said as "7:30 pm".
  ///   - width: columns of the page; under 20 is read as 20.
  ///   - turn: how many turns the talk has had.
  package init(
    units: Units = .kilometres, monthFirst: Bool = false, firstWeekday: Int = 0,
    twelveHours: Bool = false, width: Int = 80, turn: Int = 0
  ) {
    self.units = units
    self.monthFirst = monthFirst
    self.firstWeekday = ((firstWeekday % 7) + 7) % 7
    self.twelveHours = twelveHours
    self.width = max(20, width)
    self.turn = turn
  }

  package enum Units: String, Hashable, Sendable, Codable {
    case kilometres
    case miles
  }

  /// The widest that prose is set: longer lines are hard to follow.
  package static let comfort = 96

  /// A line as one text, not wrapped; paragraphs are parted by a line feed.
  ///
  /// A value that begins a sentence is written large: "three runs" → "Three runs". The athlete's
  /// own words are left as they are.
  ///
  /// - Parameters:
  ///   - line: what is said.
  ///   - isInside: whether it stands in the middle of another sentence.
  /// - Returns: the text, without control characters.
  package func text(_ line: Line, isInside: Bool = false) -> String {
    guard !line.wordings.isEmpty else { return "" }
    let count = line.wordings.count
    let wording = line.wordings[((turn % count) + count) % count]
    var text = ""
    for part in wording {
      switch part {
      case .words(let words):
        text += words.cleaned(keepsLineFeeds: true)
      case .value(let name):
        guard let said = line.values[name] else {
          text += "…"
          continue
        }
        let spoken = self.text(said)
        let isStart = text.isEmpty ? !isInside : text.isAtSentenceStart
        text += isStart && said.isOurs ? spoken.capitalizedFirst : spoken
      }
    }
    return text
  }

  /// A line wrapped to the page, without a line feed at its end.
  ///
  /// - Parameters:
  ///   - line: what is said.
  ///   - indent: columns left free before every row.
  /// - Returns: the rows, parted by line feeds.
  package func paragraph(_ line: Line, indent: Int = 0) -> String {
    wrapped(text(line), indent: indent)
  }

  /// A text wrapped to the page as a line would be.
  package func wrapped(_ text: String, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: max(0, indent))
    return text.wrapped(to: min(width, Voice.comfort) - margin.count)
      .map { $0.isEmpty ? "" : margin + $0 }
      .joined(separator: "\n")
  }
}

extension Said {
  /// Whether the words are ours, so that we may write their first letter large.
  fileprivate var isOurs: Bool {
    switch self {
    case .text: false
    case .list(let items): items.first?.isOurs ?? true
    default: true
    }
  }
}

extension String {
  /// With the first letter large: "three runs" → "Three runs".
  package var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  /// Whether the next word would begin a sentence.
  fileprivate var isAtSentenceStart: Bool {
    let bytes = utf8.suffix(2)
    guard let last = bytes.last else { return false }
    if last == UInt8(ascii: "\n") { return true }
    guard last == UInt8(ascii: " "), let before = bytes.first else { return false }
    return before == UInt8(ascii: ".") || before == UInt8(ascii: "?")
  }
}
