import Prompts

extension Guideline {
  /// The day after heavy legs is rest, easy, recovery or cross-training, never hard. (A25)
  ///
  /// Rest is what that day likes best.
  static let noHardDayAfterHeavyLegs = Guideline(
    "A25", title: Say.Titles.noHardDayAfterHeavyLegs(),
    because: Say.Guidelines.noHardDayAfterHeavyLegs(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: ["E30 | T35+Lh20 | REST | E30 | REST | LR50+F15 | REST"],
    breaks: [
      "E30 | T35+Lh20 | LR50 | E30 | REST | E30 | REST": [.wed],
      "T35 | REST | E30 | REST | E30 | REST | LR50+Fh15": [.mon],
    ],
    strains: ["E30 | T35+Lh20 | X30+MOB10 | E30 | REST | LR50+F15 | REST": [.wed]],
    shapes: { $0.after(1, \.heavyLegs).subtracting($0.week.hard) }
  ) { judged in
    let after = judged.after(1, \.heavyLegs)
    return .breaking(
      after.intersection(judged.week.hardRun), hinting: after.subtracting(judged.week.rest))
  }
}
