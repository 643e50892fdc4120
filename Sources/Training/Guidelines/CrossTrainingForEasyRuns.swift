import Prompts

extension Guideline {
  /// Cross-training replaces at most two runs a week in an arc. (B22)
  ///
  /// It takes the place of an easy run minute for minute, never that of a rest day (A18), and that
  /// of the long run only when injured.
  static let crossTrainingForEasyRuns = Guideline(
    "B22", title: Say.Titles.crossTrainingForEasyRuns(),
    because: Say.Guidelines.crossTrainingForEasyRuns(),
    racing: .preferred, fun: .none, sources: ["S3", "S4"],
    holds: ["E40 | T35+L20 | X30+MOB10 | E40 | X30 | LR60+F15 | REST"],
    breaks: ["X40 | T35+L20 | X30+MOB10 | E40 | X30 | LR60+F15 | REST": [.mon, .wed, .fri]],
    shapes: { $0.week.crossTraining }
  ) { judged in
    let isTooMuch = judged.isNormal && judged.week.crossSessions > 2
    return .breaking(isTooMuch ? judged.week.crossTraining : [])
  }
}
