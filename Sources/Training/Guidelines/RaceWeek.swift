import Prompts

extension Guideline {
  /// From day −3 no strength and nothing fast, no long run from day −6, and rest near the race. (B10)
  ///
  /// The last two days hold a shakeout of 10 to 20 minutes and a rest day, in either order, and
  /// nothing else. Soreness peaks one to three days after lifting, exactly on race day.
  static let raceWeek = Guideline(
    "B10", title: Say.Titles.raceWeek(), because: Say.Guidelines.raceWeek(),
    racing: .mandatory, fun: .preferred, sources: ["S4"],
    holds: [
      Example("REST | EST25 | REST | SH20 | REST | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
      },
      Example("T30+L10 | REST | E25 | REST | REST | SH15 | RACE") {
        $0.race = Judged.Race(distance: .half, day: 6)
      },
    ],
    breaks: [
      Example("REST | EST25 | UVL10+E20 | SH20 | REST | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
      }: [.wed],
      Example("LR50 | REST | T30 | SH20 | REST | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
      }: [.mon, .wed],
      Example("REST | EST25 | REST | SH20 | SH10 | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
      }: [.fri],
      Example("REST | EST25 | REST | E30 | X30 | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
      }: [.thu, .fri],
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.race = Judged.Race(distance: .fiveK, day: 8)
      }: [.sat],
    ],
    strains: [
      Example("REST | EST25 | REST | REST | REST | RACE | REST") {
        $0.race = Judged.Race(distance: .tenK, day: 5)
      }: [.fri]
    ],
    shapes: { $0.daysToRace(1...3).intersection($0.week.available) }
  ) { judged in
    guard judged.race != nil else { return .none }
    let week = judged.week
    let oddShakeout = week.shakeout.intersection(week.running.days { !(10...20).contains($0) })
    let notShakeout = week.rest.union(week.shakeout.subtracting(oddShakeout)).complement
    let restBefore = judged.after(1, \.rest).union(judged.before == nil ? [.mon] : [])
    let noRest = week.rest.union(restBefore).complement
    let shakes = week.shakeout.union(judged.after(1, \.shakeout))
    let lastDay = judged.daysToRace(1...1)
    let breaks = week.strength.intersection(judged.daysToRace(0...3))
      .union(week.quality.intersection(judged.daysToRace(1...3)))
      .union(week.long.intersection(judged.daysToRace(1...6)))
      .union(notShakeout.intersection(judged.daysToRace(1...2)))
      .union(lastDay.intersection(noRest))
    return .breaking(breaks, hinting: lastDay.subtracting(shakes))
  }
}
