import Prompts

extension Guideline {
  /// After a long run of 90 minutes leg work is light and at most 15 minutes, or later. (B20)
  static let lightAfterVeryLongRuns = Guideline(
    "B20", title: Say.Titles.lightAfterVeryLongRuns(),
    because: Say.Guidelines.lightAfterVeryLongRuns(),
    racing: .mandatory, fun: .preferred, sources: ["S1", "S17"],
    holds: [
      "E40 | I50+Lh25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST",
      Example("E40 | I50+L25 | REC30 | E45+C10 | X30 | LR90+F20 | REST") {
        $0.week.liftsLater = [.sat]
      },
    ],
    breaks: [
      "E40 | I50+L25 | REC30+MOB10 | E45+C10 | X30 | LR90+F20 | REST": [.sat],
      "E40 | I50+L25 | REC30+MOB10 | E45+C10 | X30 | LR90+Fm15 | REST": [.sat],
    ],
    shapes: { $0.week.legs.intersection($0.week.long).intersection($0.veryLongRuns) }
  ) { judged in
    let week = judged.week
    let much = week.loadedLegs.union(week.legWork.days { $0 > 15 })
    return .breaking(judged.veryLongRuns.intersection(much).subtracting(week.liftsLater))
  }
}

extension Judged {
  fileprivate var veryLongRuns: WeekdaySet {
    week.long.intersection(week.running.days { $0 >= 90 })
  }
}
