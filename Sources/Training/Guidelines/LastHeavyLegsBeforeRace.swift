import Prompts

extension Guideline {
  /// Heavy legs end 7 days before a 5k or 10k, 10 before a half, 14 before a marathon. (B19)
  ///
  /// After that leg work is light and at most 15 minutes, until B10 ends it. Earlier by a day is
  /// better.
  static let lastHeavyLegsBeforeRace = Guideline(
    "B19", title: Say.Titles.lastHeavyLegsBeforeRace(),
    because: Say.Guidelines.lastHeavyLegsBeforeRace(),
    racing: .mandatory, fun: .preferred, sources: ["S45"],
    holds: [
      Example("E30 | T35+Lh20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 12)
      }
    ],
    breaks: [
      Example("E30 | T35+Lh20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.race = Judged.Race(distance: .half, day: 10)
      }: [.tue],
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+Fm15 | REST") {
        $0.race = Judged.Race(distance: .marathon, day: 13)
      }: [.tue, .sat],
    ],
    strains: [
      Example("E30 | T35+Lh20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.race = Judged.Race(distance: .half, day: 11)
      }: [.tue]
    ]
  ) { judged in
    guard let race = judged.race else { return .none }
    let days =
      switch race.kind {
      case .fiveK, .tenK: 7
      case .half: 10
      case .marathon: 14
      }
    let week = judged.week
    let much = week.loadedLegs.union(week.legWork.days { $0 > 15 })
    return .breaking(
      much.intersection(judged.daysToRace(0...days - 1)),
      hinting: week.heavyLegs.intersection(judged.daysToRace(days...days)))
  }
}
