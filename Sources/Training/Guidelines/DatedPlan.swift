import Prompts

extension Guideline {
  /// A race stands on its day, and the days before it are planned by name. (A1)
  ///
  /// A plan without dates cannot taper. What a week can show is that it holds the race.
  static let datedPlan = Guideline(
    "A1", title: Say.Titles.datedPlan(), because: Say.Guidelines.datedPlan(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: [
      Example("REST | EST25 | REST | SH20 | REST | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
      }
    ],
    breaks: [
      Example("REST | EST25 | REST | SH20 | REST | REST | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
      }: [.sat]
    ],
    shapes: { $0.week.race }
  ) { judged in
    // Who is hurt, ill, very sore or too young for the distance does not start.
    guard judged.flags.isDisjoint(with: [.hurt, .ill, .sore]), (judged.age ?? 18) >= 18 else {
      return .none
    }
    return .breaking(judged.daysToRace(0...0).subtracting(judged.week.race))
  }
}
