// What a wording sees in the words of a line.

extension Token {
  /// Whether a wording passes it over: "went out for a really short run", "half-way".
  var isSmall: Bool {
    has(Signs.degree) || self.is(.just, .really) || self.is(.actually, .please) || isMark("-")
  }

  /// What begins with a figure.
  var isFigure: Bool { kind == .number || has([.cardinal, .fraction]) }
  /// A run or a session of whatever kind.
  var isRun: Bool {
    has([.run, .session]) && !self.is(.ran) || self.is(.intervals, .tempo)
  }
}

extension Words {
  /// Whether a figure goes on at a place: "5.5", "one fifty".
  func continuesFigure(_ at: Int, from first: Int) -> Bool {
    if self[at].isFigure { return true }
    return at > first && self[at].kind == .mark && !self[at].isMark(",") && !self[at].spaced
      && self[at + 1].kind == .number
  }

  /// Whether nothing of weight follows in the clause: its end, or a word of time or a new clause.
  func closesClause(_ at: Int) -> Bool {
    let token = self[at]
    return token.kind != .word || token.is(.today, .yesterday, .tonight) || token.is(.and, .but)
      || token.is(.so, .because, .since) || token.is(.again, .sorry, .coach) || token.is(.this)
      || token.is(.as, .then, .though) || token.is(.due, .either) || token.is(.lol)
  }
}
