import Prompts

extension Guideline {
  /// Two or three strength sessions a week, very light ones among them; never more. (A5)
  ///
  /// The lower limit binds in a normal week, where ten minutes of very light work fit on two run
  /// days without touching a run.
  static let twoToThreeLifts = Guideline(
    "A5", title: Say.Titles.twoToThreeLifts(), because: Say.Guidelines.twoToThreeLifts(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: [
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST",
      "OFF | OFF | OFF | OFF | OFF | OFF | LR35+F15",
      Example("E30 | T35 | X30+MOB10 | E30 | REST | LR50 | REST") { $0.declined = true },
      Example("E30 | T35 | REST | E30 | REST | LR50 | REST") {
        $0.offered = DayMinutes(30, 35, 30, 30, 30, 60, 30, 0)
      },
    ],
    breaks: [
      "E30+UVL10 | T35+L20 | X30+C10 | E30 | REST | LR50+F15 | REST": [.mon, .tue, .wed, .sat],
      "E30 | T35+L20 | X30+MOB10 | E30 | REST | LR50 | REST": [],
      "E30 | T35 | X30+MOB10 | E30 | REST | LR50 | REST": [],
    ]
  ) { judged in
    let week = judged.week
    if week.strengthSessions > 3 { return .breaking(week.strength) }
    guard judged.isNormal, !judged.declined, week.strengthSessions < 2 else { return .none }
    return .week(breaks: judged.daysWithRoomToLift >= 2)
  }
}

extension Judged {
  /// Run days that hold strength or have ten minutes left for it.
  fileprivate var daysWithRoomToLift: Int {
    guard let offered else { return week.run.count }
    let free = (offered &- week.minutes).days { $0 >= 10 }
    return week.run.intersection(free.union(week.strength)).count
  }
}
