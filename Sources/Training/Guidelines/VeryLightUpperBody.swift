import Prompts

extension Guideline {
  /// Very light upper body work is at most 15 minutes, and body weight or light. (A20)
  ///
  /// Only within these limits is it exempt from A17: the article's own sample week lifts so on the
  /// day before its tempo run.
  static let veryLightUpperBody = Guideline(
    "A20", title: Say.Titles.veryLightUpperBody(), because: Say.Guidelines.veryLightUpperBody(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: ["E30+UVL15 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST"],
    breaks: ["E30+UVL20 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST": [.mon]],
    shapes: { $0.week.upperLight }
  ) { judged in
    .breaking(judged.week.notVeryLight)
  }
}
