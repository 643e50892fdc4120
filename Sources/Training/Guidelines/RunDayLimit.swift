import Prompts

extension Guideline {
  /// At most 3, 4 or 5 run days by level, 6 beyond 50 km a week, and 6 training days. (B13)
  ///
  /// Under 18 it is three. A race for which one trains asks for two run days, a half or a marathon
  /// for three, where they are offered. The race itself does not count.
  static let runDayLimit = Guideline(
    "B13", title: Say.Titles.runDayLimit(), because: Say.Guidelines.runDayLimit(),
    racing: .mandatory, fun: .mandatory, sources: ["S2", "S4"],
    holds: [
      Example("E30 | T35+L20 | X30 | E30 | REST | LR50+F15 | REST") { $0.level = .novice },
      Example("E30 | T35+L20 | E30 | E30 | E30 | LR50+F15 | REST") {
        $0.level = .regular
        $0.weeklyKm = 55
      },
    ],
    breaks: [
      Example("E30 | T35+L20 | E30 | E30 | REST | LR50+F15 | REST") { $0.level = .novice }: [],
      Example("E30 | T35+L20 | E30 | E30 | E30 | LR50+F15 | REST") {
        $0.level = .regular
        $0.weeklyKm = 40
      }: [],
      Example("E30 | REST | E30 | REST | LR50 | REST | E20") {
        $0.age = 16
        $0.level = .regular
      }: [],
      "E30 | T35+L20 | E30 | E30 | E30 | LR50+F15 | E20": [],
    ],
    strains: [
      Example("OFF | T35+L20 | OFF | REST | OFF | LR50+F15 | REST") {
        $0.race = Judged.Race(distance: .half, day: 60)
      }: []
    ]
  ) { judged in
    let week = judged.week
    let runs = week.run.subtracting(week.race).count
    let tooMany = runs > judged.mostRunDays || week.rest.isEmpty
    let wanted = judged.race.map { $0.kind == .half || $0.kind == .marathon ? 3 : 2 } ?? 0
    let offered = judged.offered?.days { $0 >= 20 } ?? week.available
    let tooFew = judged.isNormal && runs < min(wanted, offered.count)
    return .week(breaks: tooMany, hints: tooFew)
  }
}

extension Judged {
  fileprivate var mostRunDays: Int {
    if let age, age < 18 { return 3 }
    switch level {
    case .new: return 3
    case .novice: return 4
    case .regular: return (weeklyKm ?? 0) > 50 ? 6 : 5
    case nil: return 6
    }
  }
}
