import Prompts

extension Guideline {
  /// New runners never run on two days in a row. (B7)
  static let restBetweenFirstRuns = Guideline(
    "B7", title: Say.Titles.restBetweenFirstRuns(),
    because: Say.Guidelines.restBetweenFirstRuns(),
    racing: .mandatory, fun: .mandatory, sources: ["S2"],
    holds: [
      "RW25+F10 | OFF | RW25 | OFF | OFF | RW25+F10 | OFF",
      Example("E20 | F20 | E20 | F20 | E20 | OFF | OFF") { $0.level = .new },
      Example("E20 | E20 | REST | E20 | REST | LR30 | REST") { $0.level = .novice },
    ],
    breaks: [
      "RW25+F10 | RW25 | OFF | OFF | OFF | RW25+F10 | OFF": [.tue],
      "RW25+F10 | OFF | RW25 | OFF | OFF | OFF | RW25+F10": [.mon],
      Example("E20 | E20 | REST | E20 | REST | REST | REST") { $0.level = .new }: [.tue],
    ],
    shapes: { $0.level == .new ? $0.week.runWalk : [] }
  ) { judged in
    guard judged.level == .new || (judged.level == nil && judged.isRunWalk) else { return .none }
    return .breaking(judged.after(1, \.run).intersection(judged.week.run))
  }
}
