/// Where clauses and sentences begin and end.
extension Words {
  /// Whether neither a sentence nor a clause ends between two positions.
  func isOneClause(_ one: Int, _ other: Int) -> Bool {
    !(min(one, other)..<max(one, other)).contains { self[$0].endsSentence || self[$0].isMark(",") }
  }

  /// Where the clause of a position ends.
  func clauseEnd(_ at: Int) -> Int {
    (at..<count).first { self[$0].endsSentence || self[$0].isMark(",") } ?? count
  }

  /// Whether no sentence ends between two positions.
  func sameSentence(_ one: Int, _ other: Int) -> Bool {
    !(min(one, other)..<max(one, other)).contains { self[$0].endsSentence }
  }

  /// Whether a clause begins at a position: at the start, behind a mark or "and".
  func opensClause(_ at: Int) -> Bool { self[at - 1].kind != .word || self[at - 1].is(.and, .but) }
}
