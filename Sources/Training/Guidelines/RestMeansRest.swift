import Prompts

extension Guideline {
  /// A rest day holds no run, lifting, cross-training or mobility; a walk of an hour at most. (A18)
  static let restMeansRest = Guideline(
    "A18", title: Say.Titles.restMeansRest(), because: Say.Guidelines.restMeansRest(),
    racing: .mandatory, fun: .mandatory, sources: ["S1"],
    holds: [
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | W60 | LR50+F15 | REST"
    ],
    breaks: [
      "E30 | T35+L20 | X30+MOB10 | E30 | W90 | LR50+F15 | REST": [.fri],
      "E30 | T35+L20 | E30 | REST+X30 | REST | LR50+F15 | REST+MOB10": [.thu, .sun],
    ],
    shapes: { $0.week.rest.intersection($0.week.available) }
  ) { judged in
    let week = judged.week
    return .breaking(
      week.calledRest.subtracting(week.rest).union(week.rest.intersection(week.longWalk)))
  }
}
