import Testing

@testable import Training

/// The search against plain enumeration, which tries every way to fill the days.
struct PlacementTests {
  @Test(
    arguments: [
      [0, 2, 5], [1, 3, 6], [0, 1, 2], [4, 5, 6], [1, 5, 6], [0, 3, 4], [2, 6], [5, 6], [3],
    ])
  func `no lawful week has a better score`(days: [Int]) {
    for level in [Level.new, .novice] {
      for quality in [Target.Quality.strides, .tempo] {
        let brief = brief(days, level: level, quality: quality)
        let found = Placement.best(brief)
        #expect(isLawful(found.days, brief))
        #expect(Score.points(of: found.days, brief: brief) == found.points)
        #expect(found.points == bestByEnumeration(brief, days))
      }
    }
  }

  private func brief(_ days: [Int], level: Level, quality: Target.Quality) -> Brief {
    var athlete = PlannerExamples.athlete(km: 15, goal: PlannerExamples.race(.tenK, weeks: 14))
    let offered = WeekdaySet(days.map { Weekday.allCases[$0] })
    athlete.days = Availability(offered, minutes: 60)
    var standing = Standing(athlete, on: PlannerExamples.sunday)
    standing.level = level
    var target = Target(phase: .build, total: 120, long: 45, runs: min(3, days.count), ladder: 9)
    target.quality = quality
    target.cross = 1
    target.wishedLifts = Lift.light.bit | Lift.legs.bit | Lift.full.bit
    let dates = Dates(
      today: PlannerExamples.sunday - 60, race: nil, kind: .tenK, now: nil, newLifter: false)
    return Brief(
      target, standing: standing, dates: dates, starts: PlannerExamples.monday, tail: Tail())
  }

  private func bestByEnumeration(_ brief: Brief, _ days: [Int]) -> Int {
    var best = Int.min
    var week = Array(repeating: Choice.rest, count: 7)
    func fill(_ place: Int) {
      guard place < days.count else {
        if isLawful(week, brief) { best = max(best, Score.points(of: week, brief: brief)) }
        return
      }
      for move in [Move.rest, .easy, .cross, .key, .quality, .second, .long] {
        for lift in Lift.allCases {
          week[days[place]] = Choice(move: move, lift: lift)
          fill(place + 1)
        }
      }
      week[days[place]] = .rest
    }
    fill(0)
    return best
  }

  /// The conditions of a lawful placement, written down once more and as plainly as can be.
  private func isLawful(_ week: [Choice], _ brief: Brief) -> Bool {
    func isKeyed(_ move: Move) -> Bool { move.isHard || move == .key }
    let lifts = week.map(\.lift).filter { $0 != .none }
    if Set(lifts).count != lifts.count || lifts.count > brief.lifting { return false }
    if week.count(where: { $0.move.isRun }) > brief.runs { return false }
    if week.count(where: { $0.move == .cross }) > brief.cross { return false }
    if week.count(where: { $0.move == .long }) > 1 { return false }
    if week.count(where: { $0.move == .second }) > 1 { return false }
    if week.count(where: { $0.move == .key || $0.move == .quality }) > 1 { return false }
    if week.count(where: { $0.move == .rest }) < brief.rests { return false }
    for day in 0..<7 {
      let (choice, next, last) = (week[day], week[(day + 1) % 7], week[(day + 6) % 7])
      if choice.move != .rest, brief.moves[day] & choice.move.bit == 0 { return false }
      if choice.lift != .none, brief.lifts[day] & choice.lift.bit == 0 { return false }
      if choice.move.isHard, next.move.isHard { return false }
      if brief.apart, choice.move.isRun, next.move.isRun { return false }
      if choice.lift.loadsLegs, next.lift.loadsLegs { return false }
      let isHard = choice.move.isHard
      if choice.lift.loadsLegs, !isHard, next.move.isHard { return false }
      switch (choice.move, choice.lift) {
      case (_, .none), (.easy, .light), (.cross, .light), (.key, .light), (.long, .light),
        (.second, .light), (.key, .legs), (.long, .full):
        break
      case (.quality, .legs), (.quality, .light):
        if brief.roomy & 1 << UInt8(day) == 0 { return false }
      case (.easy, .legs), (.easy, .full):
        if day > 0, isKeyed(last.move) { return false }
      default: return false
      }
    }
    return true
  }
}
