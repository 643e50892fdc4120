extension String {
  /// Without anything that could steer a terminal or hide in a text.
  ///
  /// Line feeds and tabs become spaces; control characters (C0, C1 and with them every escape
  /// sequence's start), marks that turn the direction of writing, and invisible separators go. A
  /// letter keeps at most sixteen scalars, so that heaped accents cannot cover other lines.
  ///
  /// - Parameter keepsLineFeeds: true for our own words, whose paragraphs are meant.
  /// - Returns: the text, fit to be printed.
  package func cleaned(keepsLineFeeds: Bool = false) -> String {
    // Nearly all texts are plain ASCII, and nothing has to be done.
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) || ($0 == 0x0A && keepsLineFeeds) }) {
      return self
    }
    var clean = String.UnicodeScalarView()
    for character in self {
      for scalar in character.unicodeScalars.prefix(16) {
        switch scalar.value {
        case 0x0A:
          clean.append(keepsLineFeeds ? "\n" : " ")
        case 0x09, 0x0D, 0x85, 0x2028, 0x2029:
          // "\r\n" is one character and was one break.
          if scalar.value != 0x0D || character != "\r\n" { clean.append(" ") }
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F,
          0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
          continue
        default:
          clean.append(scalar)
        }
      }
    }
    return String(clean)
  }
}
