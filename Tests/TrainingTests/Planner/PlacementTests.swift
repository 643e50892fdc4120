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
        compare(brief(days, level: level, quality: quality))
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

  /// Every order that whole seasons give to the search, with races, shakeouts and the week before.
  ///
  /// Each goal meets each level, each with and without lifting and a second session.
  @Test(arguments: SmallSeasons.goals, Level.allCases)
  func `no lawful week of a season has a better score`(goal: Goal, level: Level) {
    var seen: Set<Brief> = []
    for athlete in SmallSeasons.athletes(goal, level) {
      let searched = SeasonMaker(athlete, on: PlannerExamples.sunday).woven().searched
      for (brief, placement) in searched where seen.insert(brief).inserted {
        #expect(placement == Placement.best(brief))
        compare(brief)
      }
    }
    #expect(seen.count > 10)
  }

  private func compare(_ brief: Brief) {
    let found = Placement.best(brief)
    #expect(Enumeration(brief).isLawful(found.days))
    #expect(Score.points(of: found.days, brief: brief) == found.points)
    #expect(found.points == Enumeration(brief).best())
  }
}
