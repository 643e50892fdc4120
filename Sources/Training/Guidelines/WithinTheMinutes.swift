import Prompts

extension Guideline {
  /// A day holds no more minutes than were offered, and nothing where none were. (A9)
  ///
  /// Walks are free on all days, and a race is run whatever the day offers.
  static let withinTheMinutes = Guideline(
    "A9", title: Say.Titles.withinTheMinutes(), because: Say.Guidelines.withinTheMinutes(),
    racing: .mandatory, fun: .mandatory, sources: ["S1"],
    holds: [
      "OFF | T35+L15 | OFF | E30+UVL10 | OFF | LR45+F10 | REST",
      Example("OFF | T35+L15 | OFF | E30+UVL10 | OFF+W30 | LR45+F10 | REST") {
        $0.offered = DayMinutes(0, 50, 0, 40, 0, .max, 20, 0)
      },
    ],
    breaks: [
      "OFF+E30 | T35+L15 | OFF | E30+UVL10 | OFF | LR45+F10 | REST": [.mon],
      Example("OFF | T35+L15 | OFF | E30+UVL10 | OFF | LR45+F10 | REST") {
        $0.offered = DayMinutes(0, 45, 0, 40, 0, .max, 20, 0)
      }: [.tue],
    ]
  ) { judged in
    let week = judged.week
    guard let offered = judged.offered else {
      return .breaking(week.available.union(week.rest).union(week.race).complement)
    }
    // Compared and not subtracted: a day without a limit offers the largest number there is.
    var over: WeekdaySet = []
    for index in 0..<7 where week.minutes[index] > offered[index] {
      over.formUnion(WeekdaySet(rawValue: 1 << UInt8(index)))
    }
    return .breaking(over)
  }
}
