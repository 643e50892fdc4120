/// Slips in the short words with which a talk is steered: "bakc", "yse", "whyyy".
///
/// Too short for `mended`, where every second one is a slip of another word; but a short line that
/// holds one of them, and no plain word that is written so, means little else.
extension Lexicon {
  private static let steering: [ContiguousArray<UInt8>] =
    "undo back skip help quit plan week today move swap yes no ok sure why bye next pass exit nope yeah yep log what show when know ran"
    .split(separator: " ").map { ContiguousArray($0.utf8) }

  /// A short word that a line holds with a slip; `leads` where the line begins with it.
  func mendedShort(_ word: ContiguousArray<UInt8>, leads: Bool) -> Entry? {
    guard (3...6).contains(word.count), !isCommon(word) else { return nil }
    var best: (word: ContiguousArray<UInt8>, cost: Int)?
    for known in Lexicon.steering {
      guard let cost = Spelling.cost(of: word, for: known), cost <= (leads ? 2 : 1) else {
        continue
      }
      if cost < best?.cost ?? 3 { best = (known, cost) }
    }
    return best.flatMap { entry($0.word) }
  }

  /// What stands before months and weekdays, and is known there with a slip: "sinc march".
  private static let leading: [ContiguousArray<UInt8>] =
    "since from until till next this last only every after before about early late"
    .split(separator: " ").map { ContiguousArray($0.utf8) }

  /// Mends the last word where a month or a weekday follows it, and it must mean one of those.
  func mendLead(_ tokens: inout ContiguousArray<Token>, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let last = tokens.last, last.kind == .word, last.id == 0, last.sense.kinds.isEmpty,
      (3...6).contains(last.end - last.start), last.end <= bytes.count
    else { return }
    let word = ContiguousArray(bytes[last.start..<last.end].map { $0 | 0x20 })
    guard !isCommon(word), let entry = mendedLead(word) else { return }
    tokens[tokens.count - 1].id = entry.id
    tokens[tokens.count - 1].sense = entry.sense
    tokens[tokens.count - 1].mended = true
  }

  private func mendedLead(_ word: ContiguousArray<UInt8>) -> Entry? {
    let near = Lexicon.leading.compactMap { known in
      Spelling.cost(of: word, for: known).map { (known: known, cost: $0) }
    }
    guard let best = near.min(by: { $0.cost < $1.cost }), best.cost <= 2,
      near.filter({ $0.cost == best.cost }).count == 1
    else { return nil }
    return entry(best.known)
  }

  /// A word whose letters were held down: "whyyy", "sooo", "yeees".
  func squeezed(_ word: ContiguousArray<UInt8>) -> Entry? {
    guard word.count >= 4 else { return nil }
    for most in [2, 1] {
      var letters = ContiguousArray<UInt8>()
      var isLong = false
      var run = 0
      for letter in word {
        run = letter == letters.last ? run + 1 : 1
        if run > 2 { isLong = true }
        if run <= most { letters.append(letter) }
      }
      guard isLong else { return nil }
      if let entry = entry(letters) { return entry }
    }
    return nil
  }
}
