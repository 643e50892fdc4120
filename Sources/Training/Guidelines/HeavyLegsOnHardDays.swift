import Prompts

extension Guideline {
  /// Heavy leg lifting stands on a hard running day. (A3)
  ///
  /// Hard days hard, easy days easy: the rest days can then be true ones.
  static let heavyLegsOnHardDays = Guideline(
    "A3", title: Say.Titles.heavyLegsOnHardDays(), because: Say.Guidelines.heavyLegsOnHardDays(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: [
      "E30 | T35+Lh20 | REST | E30 | REST | LR50+F15 | REST",
      "E30+L10 | REST | T35+Lh20 | REST | E30 | LR50 | REST",
    ],
    breaks: [
      "E30+Lh20 | REST | T35 | REST | E30 | LR50 | REST": [.mon],
      "E30 | T35 | X30+Fh20 | REST | LR50 | REST | Lh20": [.wed, .sun],
    ],
    shapes: { $0.week.legs.intersection($0.week.hardRun) }
  ) { judged in
    .breaking(judged.week.heavyLegs.subtracting(judged.week.hardRun))
  }
}
