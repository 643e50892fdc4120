import Prompts

extension Guideline {
  /// The first week holds no more running than the last four did on average. (B3)
  ///
  /// Without a base the run-walk table begins at its first week.
  static let startWhereYouAre = Guideline(
    "B3", title: Say.Titles.startWhereYouAre(), because: Say.Guidelines.startWhereYouAre(),
    racing: .mandatory, fun: .preferred, sources: ["S8"],
    holds: [
      Example("REST | EST30+L15 | REST | E25+UVL10 | REST | LR40+F10 | REST") {
        $0.startMinutes = 95
      },
      Example("RW25+F10 | OFF | RW25 | OFF | OFF | RW25+F10 | OFF") { $0.startMinutes = 0 },
    ],
    breaks: [
      Example("REST | EST30+L15 | REST | E25+UVL10 | REST | LR40+F10 | REST") {
        $0.startMinutes = 80
      }: []
    ]
  ) { judged in
    guard let start = judged.startMinutes, !judged.followsRunWalkTable else { return .none }
    return .week(breaks: judged.week.runTotal > start)
  }
}
