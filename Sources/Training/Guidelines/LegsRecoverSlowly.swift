import Prompts

extension Guideline {
  /// Three days from heavy legs to the next hard run are better than two. (B17)
  ///
  /// Leg lifting takes from fast running for 24 to 72 hours: the next day time to exhaustion fell
  /// by 18 % where the run came first and by 29 % where lifting did. Easy running is little
  /// affected.
  static let legsRecoverSlowly = Guideline(
    "B17", title: Say.Titles.legsRecoverSlowly(), because: Say.Guidelines.legsRecoverSlowly(),
    racing: .preferred, fun: .preferred, sources: ["S15", "S16", "S17", "S18", "S19"],
    holds: ["E30 | T35+Lh20 | REST | E30 | LR50+F15 | REST | REST"],
    breaks: ["E40 | I50+Lh25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST": [.thu]]
  ) { judged in
    let soon = judged.after(2, \.heavyLegs).union(judged.after(1, \.heavyLegs))
    return .breaking(judged.week.hardRun.intersection(soon))
  }
}
