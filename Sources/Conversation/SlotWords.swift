import Training

/// Which words may fill a slot of a pattern, by the slot's name.
///
/// A slot without a vocabulary takes any words. What the words mean is read later, by the hearing.
enum SlotWords {
  static func fit(_ name: String, _ words: [String]) -> Bool {
    switch name {
    case "day", "from", "till": isDay(words)
    case "session": words.count <= 3 && words.allSatisfy(sessions.contains)
    case "number": words.count == 1 && (Int(words[0]) != nil || numbers.contains(words[0]))
    case "format": formats[words.joined(separator: " ")] != nil
    case "weekday": words.count == 1 && Weekday.allCases.contains { $0.isNamed(words[0]) }
    case "name": words.count <= 4
    default: true
    }
  }

  /// The weekday of a name or its first letters: "sat", "tues", "sundy", "su".
  static func weekday(_ word: String) -> Weekday? {
    if word.count == 2 {
      return Weekday.allCases.first { $0.isNamed(word, from: 2) }
    }
    let typos: [String: Weekday] = [
      "sundy": .sun, "satday": .sat, "saterday": .sat, "wendsday": .wed, "wednsday": .wed,
      "tuseday": .tue, "thrusday": .thu, "firday": .fri, "munday": .mon,
    ]
    return typos[word] ?? Weekday.allCases.first { $0.isNamed(word) }
  }

  /// Formats of the plan by the words that people use for them.
  static let formats = [
    "ics": "ics", "ical": "ics", "calendar": "ics", "google calendar": "ics", "html": "html",
    "web page": "html", "webpage": "html", "json": "json", "csv": "csv", "spreadsheet": "csv",
    "excel": "csv", "md": "md", "markdown": "md", "text": "md",
  ]

  private static func isDay(_ words: [String]) -> Bool {
    guard words.count <= 4 else { return false }
    var named = false
    for word in words {
      if names.contains(word) || word.contains("-") && Day(iso: word) != nil {
        named = true
      } else if isNumber(word) {
        // "The 7th" names a day, "7" only beside a month.
        named = named || word.last?.isLetter == true
      } else if !between.contains(word) {
        return false
      }
    }
    return named
  }

  private static func isNumber(_ word: String) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && digits.count <= 4
      && ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
  }

  private static let names: Set<String> = [
    "today", "tomorrow", "yesterday", "tonight", "tmrw", "tmr",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
    "wednsday", "wensday", "thrusday", "tuseday", "saterday", "firday",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "oct", "nov", "dec",
  ]
  private static let between: Set<String> = ["next", "this", "the", "of", "on", "coming", "last"]
  private static let sessions: Set<String> = [
    "run", "long", "easy", "tempo", "intervals", "interval", "recovery", "strides", "hard",
    "session", "workout", "training", "lifting", "lift", "strength", "legs", "gym", "race", "pace",
    "quality", "speed", "upper", "body", "full", "core", "mobility", "bike", "swim", "cross",
  ]
  /// "The second week"; the first stands at 0.
  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]
  private static let numbers = Set(
    ordinals + [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ])
}

extension Weekday {
  /// Whether a word is the day's name, whole or by its first letters: "sun", "tues", "mondays".
  fileprivate func isNamed(_ word: String, from letters: Int = 3) -> Bool {
    word.count >= letters && (name + "s").hasPrefix(word)
  }

  private var name: String {
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"][rawValue]
  }
}
