import Prompts

extension Guideline {
  /// Lifting straight after the run is short and not heavy for the legs below regular level. (B18)
  ///
  /// Six hours between serve strength better. The notation knows no times of day.
  static let hoursBetweenRunAndLift = Guideline(
    "B18", title: Say.Titles.hoursBetweenRunAndLift(),
    because: Say.Guidelines.hoursBetweenRunAndLift(),
    racing: .preferred, fun: .preferred, sources: ["S20", "S21"],
    holds: [
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.level = .novice
        $0.week.liftsAfter = [.tue, .sat]
      }
    ],
    breaks: [
      Example("E30 | T35+Lh20 | REST | E30 | REST | LR50+F25 | REST") {
        $0.level = .novice
        $0.week.liftsAfter = [.tue, .sat]
      }: [.tue, .sat]
    ]
  ) { judged in
    guard let level = judged.level, level != .regular else { return .none }
    let week = judged.week
    let much = week.heavyLegs.union(week.legWork.days { $0 > 20 })
    return .breaking(week.liftsAfter.intersection(much))
  }
}
