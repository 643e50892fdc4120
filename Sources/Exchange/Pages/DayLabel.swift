import Prompts
import Training
import Voice

/// The one word that tells what kind a day is, and its colour.
struct DayLabel {
  let words: Line
  let meaning: Colour.Meaning

  init(_ day: DayPlan) {
    switch day.kind {
    case .race: (words, meaning) = (Say.Words.labelRace(), .race)
    case .hard: (words, meaning) = (Say.Words.labelHard(), .hard)
    case .rest: (words, meaning) = (Say.Words.labelRest(), .rest)
    case .off: (words, meaning) = (Say.Words.labelOff(), .rest)
    case .recovery: (words, meaning) = (Say.Words.labelRecovery(), .easy)
    case .easy:
      // Strides are what a first-timer's week turns on, though they are not hard for spacing.
      let isKey = day.run?.run == .strides
      (words, meaning) = isKey ? (Say.Words.labelKey(), .key) : (Say.Words.labelEasy(), .easy)
    }
  }

  /// The columns that every label fits into, with room behind it.
  static let columns = 8
}

extension Voice {
  /// What stands on a day, as a row of a table: it begins large, and rest says what may be done.
  func entry(_ day: DayPlan) -> String {
    if day.sessions.isEmpty {
      return day.available ? text(Say.Words.nothing()) : ""
    }
    return text(day.said).capitalizedFirst
  }
}
