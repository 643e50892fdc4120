import Prompts

extension Guideline {
  /// The long run stays in proportion to the week: 65/50/45/40/35 % on 2/3/4/5/6 run days. (B5)
  ///
  /// Beyond that is a warning, ten points more an error. Coaches' quarter assumes near-daily
  /// running.
  static let longRunShare = Guideline(
    "B5", title: Say.Titles.longRunShare(), because: Say.Guidelines.longRunShare(),
    racing: .mandatory, fun: .preferred, sources: ["S4"],
    holds: [
      "E30 | T40+L20 | REC25+MOB10 | REST | LR60+F15 | OFF | OFF",
      "OFF | OFF | OFF | OFF | OFF | LR35+F10 | REC20+UVL10",
    ],
    breaks: [
      "E20 | T25+L20 | REC20 | REST | LR90 | OFF | OFF": [.fri],
      "OFF | T25+L20 | OFF | OFF | LR90 | OFF | OFF": [.fri],
    ],
    strains: ["E30 | T30+L20 | REC20 | REST | LR75 | OFF | OFF": [.fri]]
  ) { judged in
    let week = judged.week
    guard judged.isNormal || judged.easier, !judged.isRunWalk, week.run.count >= 2 else {
      return .none
    }
    let limits = (65, 50, 45, 40, 35)
    let limit =
      switch week.run.count {
      case 2: limits.0
      case 3: limits.1
      case 4: limits.2
      case 5: limits.3
      default: limits.4
      }
    let part = week.longRunMinutes * 100
    if part > (limit + 10) * week.runTotal { return .breaking(week.long) }
    return part > limit * week.runTotal ? .hinting(week.long) : .none
  }
}
