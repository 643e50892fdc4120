/// Whether a page is coloured, and how each meaning looks where it is.
///
/// Colour only repeats what the words say: without it nothing is lost.
package enum Colour: Hashable, Sendable {
  /// No escape codes at all: `NO_COLOR`, `TERM=dumb`, a file or a pipe.
  case plain
  /// The sixteen colours that every terminal knows and its owner has chosen.
  case terminal

  /// What is coloured.
  package enum Meaning: Hashable, Sendable {
    case hard
    case key
    case easy
    case rest
    case race
    case title
    /// What stands beside the matter: rules, glosses, what was before.
    case aside

    /// The parameters of the escape code.
    fileprivate var code: String {
      switch self {
      case .hard: "1;31"
      case .key: "33"
      case .easy: "32"
      case .rest, .aside: "2"
      case .race: "1;35"
      case .title: "1"
      }
    }
  }

  /// A text in the colour of a meaning; measure and pad it before, for the codes have no width.
  package func paint(_ text: String, _ meaning: Meaning) -> String {
    switch self {
    case .plain: text
    case .terminal: text.isEmpty ? text : "\u{1B}[\(meaning.code)m\(text)\u{1B}[0m"
    }
  }
}
