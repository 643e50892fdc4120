import Prompts

extension Guideline {
  /// In a week with an injury there is no running and no leg work. (B24)
  ///
  /// Half of injured novices still hurt after ten weeks: pain beats the plan. Cross-training
  /// without pain and very light upper body stay.
  static let painBeatsThePlan = Guideline(
    "B24", title: Say.Titles.painBeatsThePlan(), because: Say.Guidelines.painBeatsThePlan(),
    racing: .mandatory, fun: .mandatory, sources: ["S50", "S6b"],
    holds: [
      Example("REST | X30+UVL10 | REST | X30 | REST | X40+UVL10 | REST") { $0.flags = [.hurt] }
    ],
    breaks: [
      Example("REST | X30+UVL10 | REST | E30 | REST | X40+L10 | REST") { $0.flags = [.hurt] }:
        [.thu, .sat]
    ],
    shapes: { $0.flags.contains(.hurt) ? $0.week.available : [] }
  ) { judged in
    guard judged.flags.contains(.hurt) else { return .none }
    return .breaking(judged.week.run.union(judged.week.legs))
  }
}
