import Prompts

extension Guideline {
  /// Health asks for 75 minutes of running a week and strength twice. (B23)
  ///
  /// Easy running counts as vigorous to moderate. A week for fun that holds less hears of it.
  static let healthMinimum = Guideline(
    "B23", title: Say.Titles.healthMinimum(), because: Say.Guidelines.healthMinimum(),
    racing: .none, fun: .preferred, sources: ["S47"],
    holds: ["F30 | E30 | F30 | E30 | F30 | E40 | REST"],
    breaks: ["OFF | OFF | OFF | OFF | OFF | OFF | E35+F15": []]
  ) { judged in
    guard judged.mode == .fun, judged.isNormal else { return .none }
    let lifts = judged.declined || judged.week.strengthSessions >= 2
    let moving = judged.week.minutes.total - judged.week.lifting.total
    return .week(breaks: !lifts || moving < 75)
  }
}
