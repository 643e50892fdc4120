import Hearing
import Training

/// What the athlete typed, cleaned and heard once.
struct Utterance {
  /// One line without control characters, trimmed.
  let words: String
  let heard: Heard
  let today: Day
  /// The identifier of the open question, if one is open.
  let open: String?

  /// Longer than any answer of a person; what goes beyond is not even looked at.
  static let limit = 2000

  /// The words without control and direction characters, trimmed and with single spaces.
  ///
  /// Nothing of an escape sequence or of a bidirectional override survives.
  static func clean(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    var pendingSpace = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      // An escape sequence goes as a whole: ESC, "[", figures, one letter.
      if scalar == "\u{1B}" {
        isEscaped = true
        pendingSpace = true
        continue
      }
      if isEscaped {
        isEscaped = scalar == "[" || scalar == ";" || ("0"..."9").contains(scalar)
        continue
      }
      let category = scalar.properties.generalCategory
      if scalar.properties.isWhitespace || category == .control || category == .format {
        // Joiners hold an emoji together; all else that is invisible parts words.
        if scalar == "\u{200D}" { cleaned.append(scalar) } else { pendingSpace = true }
        continue
      }
      if pendingSpace, !cleaned.isEmpty { cleaned.append(" ") }
      pendingSpace = false
      cleaned.append(scalar)
    }
    return String(cleaned)
  }

  /// Lowercase words without punctuation, for whole-utterance patterns.
  var tokens: [String] { Pattern.tokens(words) }
}
