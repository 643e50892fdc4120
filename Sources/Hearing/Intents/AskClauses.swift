/// Where a clause begins and ends in which something may be asked for.
extension Words {
  func isAskFiller(_ token: Token) -> Bool {
    token.has(.article) || token.is(.please, .can) || token.is(.could, .you) || token.is(.me, .i)
      || token.is(.my, .to) || token.is(.just, .so) || token.is(.ok, .and) || token.is(.but, .well)
      || token.is(.coach) || token.is(.lets, .id) || token.is(.go, .want) || token.is(.like)
  }

  /// Whether a new clause begins here in which something may be asked for.
  func opensAsking(_ at: Int) -> Bool {
    let before = self[at - 1]
    return before.kind == .mark && !before.isMark("-") && !before.isMark("'") && !before.isMark("/")
      || before.is(.and, .but) || before.is(.so, .because) || before.is(.then)
      || asksAnew(at)
  }

  /// Whether a request begins in the midst of a clause: "before I go, could you", "if I could see".
  private func asksAnew(_ at: Int) -> Bool {
    let before = self[at - 1]
    let next = self[at + 1]
    if self[at].is(.can, .could) || self[at].is(.would, .may) || self[at].is(.will) {
      guard before.kind == .word else { return false }
      if before.has(.pronoun) { return before.is(.i, .you) && self[at - 2].is(.if) }
      return next.is(.you, .i) && !before.is(.what, .how) && !before.is(.when, .where)
        && !before.is(.which, .that)
    }
    return self[at].is(.i) && next.is(.would) || self[at].is(.id) && next.is(.like)
  }

  /// Whether what is asked for may end here.
  func closesAsking(_ at: Int) -> Bool {
    let token = self[at]
    return token.kind == .edge || token.kind == .mark && !token.isMark("'")
      || token.is(.and, .but) || token.is(.so, .because) || token.is(.since, .as)
      || token.is(.then, .if) || isTail(from: at)
  }

  /// Whether only marks, filler and politeness follow.
  func isTail(from start: Int) -> Bool {
    var at = start
    while at < count {
      if let end = Ask.tails.end(in: self, at: at) {
        at = end
      } else if self[at].kind == .mark || isAskFiller(self[at]) {
        at += 1
      } else {
        return false
      }
    }
    return true
  }
}
