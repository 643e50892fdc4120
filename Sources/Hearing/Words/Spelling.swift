/// How far a typed word is from a known one, when it is one slip away.
///
/// Keyboard neighbours and sounds that are written alike cost less than other slips, so that of two
/// near words the likelier one is taken.
enum Spelling {
  /// The cost of the one slip between two words, or nil where there is more than one.
  static func cost(of typed: ContiguousArray<UInt8>, for known: ContiguousArray<UInt8>) -> Int? {
    let difference = typed.count - known.count
    guard abs(difference) <= 1 else { return nil }
    var head = 0
    while head < typed.count, head < known.count, typed[head] == known[head] { head += 1 }
    var tail = 0
    while tail < typed.count - head, tail < known.count - head,
      typed[typed.count - 1 - tail] == known[known.count - 1 - tail]
    {
      tail += 1
    }
    let typedRest = typed.count - head - tail
    let knownRest = known.count - head - tail
    switch (typedRest, knownRest) {
    case (0, 0): return 0
    case (1, 0):
      // A letter too many: doubled, or a neighbour hit as well.
      let extra = typed[head]
      let doubled =
        (head > 0 && typed[head - 1] == extra)
        || (head + 1 < typed.count && typed[head + 1] == extra)
      return doubled ? 1 : 3
    case (0, 1):
      let missing = known[head]
      let doubled =
        (head > 0 && known[head - 1] == missing)
        || (head + 1 < known.count && known[head + 1] == missing)
      return doubled ? 1 : (head == 0 ? 4 : 2)
    case (1, 1):
      if head == 0 { return isNeighbour(typed[0], known[0]) ? 4 : 6 }
      if isVowel(typed[head]), isVowel(known[head]) { return 2 }
      if soundsAlike(typed[head], known[head]) { return 2 }
      return isNeighbour(typed[head], known[head]) ? 2 : 4
    case (2, 2):
      guard typed[head] == known[head + 1], typed[head + 1] == known[head] else { return nil }
      return 1
    default: return nil
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func soundsAlike(_ one: UInt8, _ other: UInt8) -> Bool {
    let pairs: [(Character, Character)] = [
      ("c", "k"), ("s", "z"), ("s", "c"), ("f", "v"), ("d", "t"), ("b", "p"), ("g", "j"),
      ("m", "n"),
    ]
    return pairs.contains { first, second in
      (first.asciiValue == one && second.asciiValue == other)
        || (first.asciiValue == other && second.asciiValue == one)
    }
  }

  private static let rows: [[UInt8]] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }

  /// Whether two keys lie side by side on a common keyboard.
  private static func isNeighbour(_ one: UInt8, _ other: UInt8) -> Bool {
    guard let first = place(one), let second = place(other) else { return false }
    return abs(first.row - second.row) <= 1 && abs(first.column - second.column) <= 1
  }

  private static func place(_ letter: UInt8) -> (row: Int, column: Int)? {
    for (row, letters) in rows.enumerated() {
      if let column = letters.firstIndex(of: letter) { return (row, column) }
    }
    return nil
  }
}
