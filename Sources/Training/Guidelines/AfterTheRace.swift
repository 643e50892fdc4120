import Prompts

extension Guideline {
  /// After a race running, hard days and lifting come back by table 2.3. (B11)
  ///
  /// Day 0 is the race. Very light, core and light leg work come first, heavy legs last; easy
  /// movement without impact may start on day 2, on day 4 after a marathon.
  static let afterTheRace = Guideline(
    "B11", title: Say.Titles.afterTheRace(), because: Say.Guidelines.afterTheRace(),
    racing: .mandatory, fun: .mandatory, sources: ["S46"],
    holds: [
      Example("REST | REST | REST | X25+MOB10 | REST | E25 | REST") {
        $0.lastRace = Judged.Race(distance: .half, day: -1)
      }
    ],
    breaks: [
      Example("X20 | REST | E20 | E25+UVL10 | REST | LR50 | REST") {
        $0.lastRace = Judged.Race(distance: .half, day: -1)
      }: [.mon, .wed, .sat],
      Example("REST | E20 | REST | T30+Lh20 | REST | E25 | REST") {
        $0.lastRace = Judged.Race(distance: .fiveK, day: -1)
      }: [.thu],
      Example("E30 | T30 | REST | E30 | REST | LR80 | REST") {
        $0.lastRace = Judged.Race(distance: .marathon, day: -21)
      }: [.tue, .sat],
    ],
    shapes: { judged in
      guard let race = judged.lastRace else { return [] }
      return judged.daysSinceRace(1...Return(race.kind).quality - 1)
    }
  ) { judged in
    guard let race = judged.lastRace else { return .none }
    let table = Return(race.kind)
    let week = judged.week
    func until(_ day: Int) -> WeekdaySet { judged.daysSinceRace(1...max(day - 1, 1)) }
    var breaks = week.run.subtracting(week.race).intersection(until(table.run))
      .union(week.quality.intersection(until(table.quality)))
      .union(week.long.intersection(until(table.long)))
      .union(week.strength.intersection(until(table.lift)))
      .union(week.heavyLegs.intersection(until(table.heavyLegs)))
      .union(week.crossTraining.intersection(until(table.cross)))
    if race.kind == .marathon {
      let long = week.long.intersection(week.running.days { $0 > 75 })
      breaks.formUnion(long.intersection(judged.daysSinceRace(21...26)))
    }
    return .breaking(breaks)
  }
}

/// The first day after a race on which each thing is lawful. (2.3)
private struct Return {
  var run: Int
  var long: Int
  var quality: Int
  var lift: Int
  var heavyLegs: Int
  var cross: Int

  init(_ kind: RaceKind) {
    switch kind {
    case .fiveK:
      (run, long, quality, lift, heavyLegs, cross) = (2, 4, 4, 2, 5, 2)
    case .tenK:
      (run, long, quality, lift, heavyLegs, cross) = (3, 7, 7, 3, 7, 2)
    case .half:
      (run, long, quality, lift, heavyLegs, cross) = (4, 14, 14, 4, 10, 2)
    case .marathon:
      (run, long, quality, lift, heavyLegs, cross) = (8, 21, 27, 7, 21, 4)
    }
  }
}
