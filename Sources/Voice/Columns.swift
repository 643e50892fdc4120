extension Character {
  /// How many columns of a terminal the character takes: 0, 1 or 2, more only for rare ligatures.
  package var columns: Int {
    if isASCII { return self == "\r\n" ? 0 : unicodeScalars.reduce(0) { $0 + $1.columns } }
    var sum = 0
    for scalar in unicodeScalars {
      // An emoji is two columns wide, whatever it is joined from.
      if scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F { return 2 }
      sum += scalar.columns
    }
    return sum
  }
}

extension StringProtocol {
  /// How many columns of a terminal the text takes; it has to be one line of clean text.
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text with spaces behind it up to a width.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - columns))
  }

  /// The beginning that fits a width, with `…` where something had to go.
  package func cut(to width: Int) -> String {
    guard columns > width else { return String(self) }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in self {
      guard used + character.columns <= width - 1 else { break }
      used += character.columns
      kept.append(character)
    }
    return kept + "…"
  }
}

extension Unicode.Scalar {
  /// The columns of one scalar by the Unicode tables of width.
  fileprivate var columns: Int {
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: break
    }
    switch value {
    // Vowels and finals of Hangul join the initial before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F1E6...0x1F1FF,
      0x1F200...0x1F265, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
