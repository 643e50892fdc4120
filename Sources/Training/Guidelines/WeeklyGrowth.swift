import Prompts

extension Guideline {
  /// Weekly running stays within 1.3 times the best of the last three weeks; 1.1 is better. (B1)
  ///
  /// Or 15 minutes or 2 km more, where that is more. The tenth is a habit guard, the third is the
  /// wall: novices who grew faster were injured more over distance. Run-walk up to 40 minutes
  /// follows its own table.
  static let weeklyGrowth = Guideline(
    "B1", title: Say.Titles.weeklyGrowth(), because: Say.Guidelines.weeklyGrowth(),
    racing: .mandatory, fun: .mandatory, sources: ["S5", "S6", "S7"],
    holds: [
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") { $0.best3 = 132 },
      Example("REST | E20 | REST | E20 | REST | LR30 | REST") { $0.best3 = 55 },
      Example("RW35 | REST | RW35 | REST | RW35 | REST | REST") { $0.best3 = 60 },
    ],
    breaks: [
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") { $0.best3 = 111 }: []
    ],
    strains: [
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") { $0.best3 = 125 }: []
    ]
  ) { judged in
    guard let best = judged.best3, !judged.followsRunWalkTable else { return .none }
    let total = Double(judged.week.runTotal)
    let more = max(15, 2 * (judged.easyPace ?? 0) / 60)
    return .week(
      breaks: total > max(1.3 * Double(best), Double(best) + more) + 0.01,
      hints: total > max(1.1 * Double(best), Double(best) + more) + 0.01)
  }
}

extension Judged {
  /// Every run is run-walk of at most 40 minutes: the table of 2.1 says how these grow.
  var followsRunWalkTable: Bool {
    !week.runWalk.isEmpty && week.runWalk == week.run.subtracting(week.race)
      && week.running.days { $0 > 40 }.isEmpty
  }
}
