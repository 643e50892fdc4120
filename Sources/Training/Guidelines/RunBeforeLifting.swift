import Prompts

extension Guideline {
  /// On a shared day the run comes before the lifting. (A6)
  ///
  /// Without a race one may lift first, so there it is only preferred.
  static let runBeforeLifting = Guideline(
    "A6", title: Say.Titles.runBeforeLifting(), because: Say.Guidelines.runBeforeLifting(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: ["E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST"],
    breaks: [
      "UVL10+E30 | T35+L20 | X30+MOB10 | E30 | REST | F15+LR50 | REST": [.mon, .sat]
    ],
    shapes: { $0.week.strength.intersection($0.week.hardRun) }
  ) { judged in
    .breaking(judged.week.liftsFirst)
  }
}
