import Prompts

extension Guideline {
  /// Lifting follows in the afternoon or straight after the run. (A7)
  ///
  /// Either is lawful; a morning of both with a pause between is neither. The notation knows no
  /// times of day, so only plans can break it.
  static let liftAfterTheRun = Guideline(
    "A7", title: Say.Titles.liftAfterTheRun(), because: Say.Guidelines.liftAfterTheRun(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: [
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST",
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.week.liftsAfter = [.tue]
        $0.week.liftsLater = [.sat]
      },
    ],
    breaks: [
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.week.liftsOddly = [.tue]
      }: [.tue]
    ]
  ) { judged in
    .breaking(judged.week.liftsOddly)
  }
}
