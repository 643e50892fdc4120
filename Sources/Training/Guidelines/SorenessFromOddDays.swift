import Prompts

extension Guideline {
  /// After heavy legs off a hard day, against the plan, the next day stays easy. (A26)
  ///
  /// The article's reader squats on an easy day and runs badly on the next: soreness takes up to
  /// three days, so two more easy days are better.
  static let sorenessFromOddDays = Guideline(
    "A26", title: Say.Titles.sorenessFromOddDays(), because: Say.Guidelines.sorenessFromOddDays(),
    racing: .mandatory, fun: .preferred, sources: ["S1", "S15", "S16"],
    holds: ["Lh30! | E20 | REC20+MOB10 | REST | I40+C10 | REST | LR55+F15"],
    breaks: [
      "Lh30! | I40 | REC20+MOB10 | REST | E20+C10 | REST | LR55+F15": [.tue]
    ],
    strains: [
      "Lh30! | E20 | REC20 | I40 | E20+C10 | REST | LR55+F15": [.thu],
      "E20+Lh30! | E20 | I40 | REST | E20+C10 | REST | LR55+F15": [.wed],
    ]
  ) { judged in
    func odd(_ week: WeekShape) -> WeekdaySet {
      week.heavyLegs.intersection(week.deviates).subtracting(week.hardRun)
    }
    let hard = judged.week.hardRun
    let soon = judged.after(2, odd).union(judged.after(3, odd))
    return .breaking(
      hard.intersection(judged.after(1, odd)), hinting: hard.intersection(soon))
  }
}
