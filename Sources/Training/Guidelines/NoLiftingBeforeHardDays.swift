import Prompts

extension Guideline {
  /// Strength on an easy day is light, and the next day is not hard. (A17)
  ///
  /// Very light upper body is exempt, and so is core work within the same limits (A20). The day
  /// after Sunday is the next Monday.
  static let noLiftingBeforeHardDays = Guideline(
    "A17", title: Say.Titles.noLiftingBeforeHardDays(),
    because: Say.Guidelines.noLiftingBeforeHardDays(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: [
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST",
      "E30+C15 | T35 | X30+L10 | E30 | REST | LR50+F15 | REST",
    ],
    breaks: [
      "E30+L10 | T35+L20 | X30+MOB10 | E30 | REST | LR50 | REST": [.mon],
      "T30+L15 | REST | E30 | REST | LR50 | REST | E30+U10": [.sun],
      "E30 | T35+L20 | REST | E30 | X30+C20 | LR50 | REST": [.fri],
      Example(
        "T30+L15 | REST | E30 | REST | LR50 | REST | E30+F10",
        after: "I30+L15 | REST | E30 | REST | LR50 | REST | E30"): [.sun],
    ],
    shapes: { $0.week.strength.intersection($0.week.run).subtracting($0.week.hardRun) }
  ) { judged in
    let week = judged.week
    let before = week.tiring.subtracting(week.hardRun).intersection(judged.ahead(1, of: \.hard))
    let heavy = week.heavy.intersection(week.run).subtracting(week.hardRun)
    return .breaking(before.union(heavy))
  }
}
