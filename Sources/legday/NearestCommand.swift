import ArgumentParser
import Prompts

/// A first word that is no command, and the command that was probably meant.
///
/// Without this the parser would hand the word to the conversation, which takes no words, and blame
/// the conversation for it.
struct NearestCommand {
  /// The names that may stand first.
  static let names = LegdayCommand.configuration.subcommands.map { $0._commandName } + ["help"]

  let found: String
  /// The one nearest name; nil where none is near, or several are equally.
  let meant: String?

  /// nil where the first word is a command, an option, or not there at all.
  init?(in arguments: [String]) {
    guard let first = arguments.first, !first.hasPrefix("-"), !Self.names.contains(first) else {
      return nil
    }
    found = first
    meant = Self.nearest(to: first)
  }

  var refusal: Refusal {
    guard let meant else { return Refusal(.usage, Say.Terminal.noSuchCommand(found: found)) }
    return Refusal(.usage, Say.Terminal.nearestCommand(found: found, meant: meant))
  }

  private static func nearest(to word: String) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(32))
    // One slip in a short word, two in a longer one.
    let most = letters.count < 5 ? 1 : 2
    let near = names.map { (name: $0, slips: slips(letters, Array($0.utf8))) }
      .filter { $0.slips <= most }
    guard let least = near.map(\.slips).min() else { return beginning(with: word) }
    let best = near.filter { $0.slips == least }
    return best.count == 1 ? best.first?.name : nil
  }

  /// The only name that begins with a word of two letters or more.
  private static func beginning(with word: String) -> String? {
    guard word.utf8.count >= 2 else { return nil }
    let all = names.filter { $0.hasPrefix(word.lowercased()) }
    return all.count == 1 ? all.first : nil
  }

  /// How many letters are missing, too many, wrong or swapped with their neighbour.
  private static func slips(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var rows = [Array(0...other.count)]
    for (row, letter) in one.enumerated() {
      var next = [row + 1]
      for (column, counterpart) in other.enumerated() {
        var least = min(next[column], rows[row][column + 1]) + 1
        least = min(least, rows[row][column] + (letter == counterpart ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == counterpart {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[one.count][other.count]
  }
}
