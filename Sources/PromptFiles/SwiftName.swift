/// A name that can stand in the generated Swift.
///
/// Headings may be written `days-apart` or `daysApart`, placeholders as `session` or `longRun`;
/// only ASCII letters and digits, so that a name can be typed on every keyboard.
package struct SwiftName: Hashable, Sendable {
  /// The name without back-ticks: `daysApart`.
  package let text: String

  /// Reads a kebab-case or lowerCamel name; nil where it is neither.
  package init?(_ written: String) {
    let words = written.split(separator: "-", omittingEmptySubsequences: false)
    var name = ""
    for (index, word) in words.enumerated() {
      guard let first = word.first, word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
      else { return nil }
      if index == 0 {
        guard first.isLowercase else { return nil }
        name += word
      } else {
        name += SwiftName.capitalized(word)
      }
    }
    // Swift has no back-ticks for these three where we would need them.
    guard !["self", "init", "Type"].contains(name) else { return nil }
    text = name
  }

  /// As it is declared and called, in back-ticks where Swift keeps the word for itself.
  package var source: String { SwiftName.keywords.contains(text) ? "`\(text)`" : text }

  /// As the name of a type: `DaysApart`.
  package var typeName: String { SwiftName.capitalized(text) }

  private static func capitalized(_ word: some StringProtocol) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Whether a type may have this name: not where Swift keeps it, or where what is written for
  /// the files calls another type by it.
  package var canNameType: Bool {
    !["Any", "Line", "Protocol", "Sayable", "String", "Type"].contains(typeName)
  }

  /// The words that Swift reserves in declarations, statements and expressions.
  private static let keywords: Set<String> = [
    "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate",
    "for", "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil",
    "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
    "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
