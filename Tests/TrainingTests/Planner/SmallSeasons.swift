@testable import Training

/// Athletes with one to three days a week, whose weeks are few enough to be written out in full.
enum SmallSeasons {
  static let goals = [
    Goal(kind: .fun), Goal(kind: .health), Goal(kind: .strength),
    PlannerExamples.race(.fiveK, weeks: 9), PlannerExamples.race(.marathon, weeks: 6),
    Goal(kind: .time, distance: .tenK, date: PlannerExamples.monday + 7 * 7 + 2),
  ]

  /// Lifting wished for and declined, one session a day and two, well and with sore legs.
  static func athletes(_ goal: Goal, _ level: Level) -> [Athlete] {
    let sets: [WeekdaySet] = [[.mon, .wed, .sat], [.tue, .fri, .sat], [.wed, .sun], [.thu]]
    let rank = Level.allCases.firstIndex(of: level) ?? 0
    return [true, false].flatMap { lifts in
      [true, false].enumerated().map { index, twice in
        let place = (lifts ? 0 : 2) + index
        var athlete = PlannerExamples.athlete(
          months: [1, 6, 30][rank], km: [nil, 15, 35][rank],
          longest: [18, 45, 60][rank],
          days: sets[(place + rank) % sets.count], offer: [60, 25, nil, 40][place],
          goal: goal, experience: twice ? .regular : .none, equipment: twice ? .gym : .none)
        athlete.lifting.wanted = lifts
        athlete.twiceADay = twice
        if place == 1 {
          athlete.now = Athlete.StateNow(soreness: [Soreness(area: .quads, level: 5)])
        }
        return athlete
      }
    }
  }
}
