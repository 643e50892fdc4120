import Prompts

extension Guideline {
  /// A rest day contains no strength of any kind, very light and core included. (A16)
  ///
  /// With a race, a day with neither a run nor cross-training is a rest day, so strength never
  /// stands alone there. For fun a spare rest day may become a strength day.
  static let noLiftingOnRestDays = Guideline(
    "A16", title: Say.Titles.noLiftingOnRestDays(), because: Say.Guidelines.noLiftingOnRestDays(),
    racing: .mandatory, fun: .mandatory, sources: ["S1"],
    holds: [
      "E30+UVL10 | T35+L20 | X30+C10 | E30 | REST | LR50 | REST"
    ],
    breaks: [
      "E30 | T35+L20 | X30+MOB10 | E30 | UVL10 | LR50+F15 | REST": [.fri],
      "E30 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST+C10": [.sun],
    ]
  ) { judged in
    let week = judged.week
    let alone = week.strength.subtracting(week.run).subtracting(week.crossTraining)
    let onRest = week.strength.intersection(week.calledRest)
    return .breaking(judged.mode == .racing ? alone.union(onRest) : onRest)
  }
}
