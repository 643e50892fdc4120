import Prompts

extension Guideline {
  /// Recovery days load no legs and hold nothing fast; rest days hold nothing. (A8)
  ///
  /// A recovery run is at most 30 minutes. Without a race only the rest days bind.
  static let recoveryStaysRecovery = Guideline(
    "A8", title: Say.Titles.recoveryStaysRecovery(),
    because: Say.Guidelines.recoveryStaysRecovery(),
    racing: .mandatory, fun: .mandatory, sources: ["S1"],
    holds: ["E30 | T35+L20 | REC25+MOB10 | E30 | REST | LR50+F15 | REST"],
    breaks: [
      "E30 | T35+L20 | REC25+L10 | E30 | REST | LR50 | REST": [.wed],
      "E30 | T35+L20 | REC40 | E30+F15 | REST | LR50 | REST": [.wed],
      "E30 | T35+L20 | REST+E20 | E30+F15 | REST | LR50 | REST": [.wed],
    ],
    shapes: { $0.week.recovery }
  ) { judged in
    let week = judged.week
    let tooLong = week.running.days { $0 > 30 }
    let loaded = week.recovery.intersection(week.legs.union(week.quality).union(tooLong))
    let rest = week.calledRest.subtracting(week.rest)
    guard judged.mode == .racing else { return .breaking(rest, hinting: loaded) }
    return .breaking(rest.union(loaded))
  }
}
