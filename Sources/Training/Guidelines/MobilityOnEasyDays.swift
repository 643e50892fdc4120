import Prompts

extension Guideline {
  /// Mobility of 5 to 15 minutes once a week, on a recovery or cross-training day. (A21)
  static let mobilityOnEasyDays = Guideline(
    "A21", title: Say.Titles.mobilityOnEasyDays(), because: Say.Guidelines.mobilityOnEasyDays(),
    racing: .preferred, fun: .preferred, sources: ["S1"],
    holds: [
      "E30 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST",
      "E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST",
    ],
    breaks: [
      "E30 | T35+L20 | X30 | E30 | REST | LR50+F15 | REST": [],
      "E30 | T35+L20 | REC30+MOB20 | E30 | REST | LR50+F15 | REST": [.wed],
    ],
    shapes: { $0.week.mobility }
  ) { judged in
    let week = judged.week
    let places = week.recovery.union(week.crossTraining)
    let isMissing = judged.isNormal && !places.isEmpty && week.mobility.isDisjoint(with: places)
    return Finding(breaks: week.oddMobility, breaksWeek: isMissing)
  }
}
