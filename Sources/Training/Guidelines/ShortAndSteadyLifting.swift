import Prompts

extension Guideline {
  /// A strength session is 10 to 20 minutes, never over 45, or 30 below regular level. (A22)
  ///
  /// Short and steady beats one monster session a month; no two sessions lie more than a week
  /// apart.
  static let shortAndSteadyLifting = Guideline(
    "A22", title: Say.Titles.shortAndSteadyLifting(),
    because: Say.Guidelines.shortAndSteadyLifting(),
    racing: .mandatory, fun: .preferred, sources: ["S1", "S22"],
    holds: [
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST",
      Example("E30 | T35+L25 | REST | E30 | REST | LR50+F10 | REST") { $0.level = .novice },
    ],
    breaks: [
      "E30 | T35+L50 | REST | E30 | REST | LR50+F15 | REST": [.tue],
      Example("E30 | T35+L35 | REST | E30 | REST | LR50+F15 | REST") { $0.level = .novice }:
        [.tue],
    ],
    strains: [
      "E30 | T35+L40 | REST | E30 | REST | LR50+F5 | REST": [.tue, .sat],
      Example("E30 | REST | T35+L20 | E30 | REST | LR50+F15 | REST") { $0.liftingGap = 9 }: [],
    ]
  ) { judged in
    let week = judged.week
    let cap = (judged.level ?? .regular) == .regular ? 45 : 30
    let tooLong = week.longestLift.days { $0 > cap }
    let odd = week.longestLift.days { $0 > 25 }.union(
      week.shortestLift.days { $0 > 0 && $0 < 8 })
    var finding = Finding.breaking(tooLong, hinting: odd)
    if judged.isNormal, let gap = judged.liftingGap, let first = week.strength.days.first {
      finding.hintsWeek = gap + first.rawValue > 7
    }
    return finding
  }
}
