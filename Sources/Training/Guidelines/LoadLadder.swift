import Prompts

extension Guideline {
  /// Loads rise by the ladder: beyond light from week 4 of lifting, heavy from week 8. (B15)
  ///
  /// No step is skipped, and after 14 days without lifting it starts again. Leg days do not touch:
  /// the same muscles want 48 hours. Under 18 it stays at light loads.
  static let loadLadder = Guideline(
    "B15", title: Say.Titles.loadLadder(), because: Say.Guidelines.loadLadder(),
    racing: .mandatory, fun: .preferred, sources: ["S47", "S47b"],
    holds: [
      Example("E30 | T35+Lh20 | REST | E30 | REST | LR50+F15 | REST") { $0.weeksOfLifting = 7 },
      Example("E30 | T35+Lm20 | REST | E30 | REST | LR50+F15 | REST") { $0.weeksOfLifting = 3 },
      "E30 | T35+Lh20 | REST | E30 | REST | LR50+F15 | REST",
    ],
    breaks: [
      Example("E30 | T35+Lh20 | REST | E30 | REST | LR50+F15 | REST") { $0.weeksOfLifting = 6 }:
        [.tue],
      Example("E30 | T35+Lm20 | REST | E30 | REST | LR50+F15 | REST") { $0.weeksOfLifting = 2 }:
        [.tue],
      Example("E30 | T35+Lm20 | REST | E30 | REST | LR50+F15 | REST") { $0.age = 16 }: [.tue],
      "E30 | T35+L20 | E30+L10 | E30 | REST | LR50+UVL15 | REST": [.wed],
    ],
    strains: ["E30+U10 | E35+F20 | REST | E30 | REST | LR50 | REST": [.tue]]
  ) { judged in
    let week = judged.week
    let weeks = (judged.liftingGap ?? 0) >= 14 ? 0 : judged.weeksOfLifting
    var breaks = week.legs.intersection(judged.after(1, \.legs))
    if let weeks, weeks < 7 { breaks.formUnion(week.heavy) }
    if let weeks, weeks < 3 { breaks.formUnion(week.moderate) }
    if let age = judged.age, age < 18 { breaks.formUnion(week.heavy.union(week.moderate)) }
    return .breaking(breaks, hinting: week.upper.intersection(judged.after(1, \.upper)))
  }
}
