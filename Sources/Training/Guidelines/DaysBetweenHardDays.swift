import Prompts

extension Guideline {
  /// Two hard days never touch, and heavy legs are never the day before a hard run. (B12)
  ///
  /// In the first four weeks of lifting, and after 14 days without, two days lie between heavy
  /// legs and a hard run. From age 50 two days between hard ones are better.
  static let daysBetweenHardDays = Guideline(
    "B12", title: Say.Titles.daysBetweenHardDays(), because: Say.Guidelines.daysBetweenHardDays(),
    racing: .mandatory, fun: .mandatory, sources: ["S15", "S16", "S23"],
    holds: [
      "E40 | I50+Lh25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST",
      "T35+L20 | REST | E30 | E30 | REST | LR50+F15 | REST",
    ],
    breaks: [
      "E30 | T35+L20 | REST | E30 | I30 | LR50+F15 | REST": [.sat],
      "T35+L20 | REST | E30 | E30 | REST | REST | LR50+F15": [.mon],
      "E30+Lh20 | T35 | REST | E30 | REST | LR50+F15 | REST": [.tue],
      Example("E40 | I50+Lh25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST") {
        $0.weeksOfLifting = 2
      }: [.thu],
    ],
    strains: [
      Example("E40 | I50+L25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST") {
        $0.age = 56
      }: [.thu, .sat]
    ]
  ) { judged in
    let week = judged.week
    var breaks = week.hard.intersection(judged.after(1, \.hard))
      .union(week.hardRun.intersection(judged.after(1, \.heavyLegs)))
    if (judged.weeksOfLifting ?? 4) < 4 || (judged.liftingGap ?? 0) >= 14 {
      breaks.formUnion(week.hardRun.intersection(judged.after(2, \.heavyLegs)))
    }
    let close = (judged.age ?? 0) >= 50 ? week.hard.intersection(judged.after(2, \.hard)) : []
    return .breaking(breaks, hinting: close)
  }
}
