/// One thing the coach says: which line, its wordings, and the values that it speaks of.
///
/// A line is data. It is made by the typed functions that the prompts-compiler writes from the
/// Markdown beside this file (`Say.Week.moved(session:to:)`), and is turned into text by `Voice`,
/// which alone knows the athlete's units and the width of the page.
package struct Line: Hashable, Sendable {
  /// Where the words stand: `week.moved` is the heading `moved` of `week.md`.
  package let key: String
  /// The wordings, each a list of parts; which one is heard depends on the turn, never on chance.
  package let wordings: [[Part]]
  /// What fills the placeholders, by name.
  package let values: [String: Said]

  package init(key: String, wordings: [[Part]], values: [String: Said] = [:]) {
    self.key = key
    self.wordings = wordings
    self.values = values
  }

  /// A piece of a wording: words as they stand, or the name of a value.
  package enum Part: Hashable, Sendable, Decodable {
    case words(String)
    case value(String)
  }
}

extension Line: Sayable {
  package var said: Said { .line(self) }
}

/// A value that can be spoken; it says itself in the athlete's units when `Voice` reads it.
package enum Said: Hashable, Sendable, Decodable {
  /// Words of the athlete or of a file, never trusted: `Voice` removes control characters.
  case text(String)
  /// A whole number.
  case number(Int)
  /// A number with at most one decimal.
  case decimal(Double)
  /// So many of a thing, in words: "three runs", "1 run".
  case count(Int, one: String, many: String)
  /// A length of time in minutes: "45 min", "1 h 30".
  case minutes(Int)
  /// A finish time in seconds: "1:59:30".
  case clock(Int)
  /// A length in metres: "5 km", "3 miles".
  case metres(Double)
  /// A pace in seconds per kilometre: "5:30 /km".
  case pace(Double)
  /// A day, as days since 1970-01-01: "Sunday 14 March 2027".
  case day(Int)
  /// A day near today, without its year: "Tue 24".
  case shortDay(Int)
  /// A weekday from Monday = 0: "Monday".
  case weekday(Int)
  /// A time of day in minutes since midnight: "19:30", or "7:30 pm".
  case timeOfDay(Int)
  /// Several values: "Monday, Tuesday and Friday".
  case list([Said])
  /// Another line within this one.
  indirect case line(Line)
}

/// What can stand in a placeholder of a line.
package protocol Sayable {
  /// The value as it is spoken.
  var said: Said { get }
}

extension String: Sayable {
  package var said: Said { .text(self) }
}

extension Int: Sayable {
  package var said: Said { .number(self) }
}

extension Double: Sayable {
  package var said: Said { .decimal(self) }
}

extension Said: Sayable {
  package var said: Said { self }
}

extension Array: Sayable where Element: Sayable {
  package var said: Said { .list(map(\.said)) }
}
