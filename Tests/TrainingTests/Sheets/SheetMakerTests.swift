import Prompts
import Testing

@testable import Training

@Suite struct SheetMakerTests {
  private let today = Day(number: 20_779)

  private func plan(_ codes: [String], level: Level = .novice) throws -> Plan {
    let weeks = try codes.enumerated().map { index, code in
      try WeekNotation.read(code, starts: today + 1 + 7 * index).get()
    }
    let verdict = Verdict(kind: .ok, says: Say.Guidelines.datedPlan())
    return Plan(on: today, mode: .racing, level: level, verdict: verdict, weeks: weeks)
  }

  @Test func `two fast sessions stand on each step`() throws {
    let week = "E30 | T40+L20 | REST | E30 | REST | LR50+F15 | REST"
    let maker = SheetMaker(
      try plan(Array(repeating: week, count: 10)), for: Athlete())
    let tempo = Session(.run(.tempo), minutes: 40)
    let steps = (0..<10).map { maker.context(tempo, on: today + 2 + 7 * $0).qualityStep }
    #expect(steps == [1, 1, 2, 2, 3, 3, 4, 4, 4, 4])
  }

  @Test func `the ladder rises with weeks of lifting`() throws {
    let week = "E30 | T40+L20 | REST | E30 | REST | LR50+F15 | REST"
    let maker = SheetMaker(
      try plan(Array(repeating: week, count: 10)), for: Athlete())
    let legs = Session(.strength(.lower, .light), minutes: 20)
    let steps = (0..<10).map { maker.context(legs, on: today + 2 + 7 * $0).ladder }
    #expect(steps == [1, 1, 1, 2, 2, 2, 2, 3, 3, 3])
  }

  @Test func `run-walk weeks follow the table from its start or its middle`() throws {
    func week(_ minutes: Int) -> String {
      "RW\(minutes) | OFF | RW\(minutes) | OFF | RW\(minutes) | OFF | OFF"
    }
    let run = Session(.run(.runWalk), minutes: 25)
    let whole = SheetMaker(
      try plan([25, 25, 25, 30, 30, 30, 30, 35, 35].map(week), level: .new), for: Athlete())
    #expect((0..<9).map { whole.context(run, on: today + 1 + 7 * $0).runWalkWeek } == Array(1...9))
    #expect((0..<3).map { whole.context(run, on: today + 1 + 2 * $0).runWalkRun } == [1, 2, 3])
    let late = SheetMaker(
      try plan([30, 30, 30, 30, 35, 35].map(week), level: .new), for: Athlete())
    #expect((0..<6).map { late.context(run, on: today + 1 + 7 * $0).runWalkWeek } == Array(4...9))
  }

  @Test func `jumps come neither near the race nor with sore calves nor on easy days`() throws {
    let week = "E30+UVL10 | T40+L20 | REST | E30+L15 | REST | LR50 | REST"
    let plan = try plan(Array(repeating: week, count: 6))
    var athlete = Athlete()
    athlete.lifting.experience = .regular
    athlete.goal = Goal(kind: .race, distance: .tenK, date: today + 42)
    let legs = Session(.strength(.lower, .moderate), minutes: 20)
    let maker = SheetMaker(plan, for: athlete)
    #expect(maker.context(legs, on: today + 2).jumps)
    #expect(!maker.context(legs, on: today + 4).jumps)
    #expect(!maker.context(legs, on: today + 37).jumps)
    athlete.now = Athlete.StateNow(soreness: [Soreness(area: .calves, level: 1, pain: true)])
    #expect(!SheetMaker(plan, for: athlete).context(legs, on: today + 2).jumps)
  }

  @Test func `a result gives paces for ninety days of the season`() throws {
    let week = "E30 | T40+L20 | REST | E30 | REST | LR50+F15 | REST"
    var athlete = Athlete()
    athlete.running.result = Athlete.Result(
      distance: .fiveK, seconds: 1800, date: today - 60)
    let maker = SheetMaker(try plan(Array(repeating: week, count: 8)), for: athlete)
    let run = Session(.run(.easy), minutes: 30)
    #expect(maker.context(run, on: today + 30).fitness != nil)
    #expect(maker.context(run, on: today + 31).fitness == nil)
  }

  @Test func `days outside the season still have a sheet`() throws {
    let maker = SheetMaker(try plan([]), for: Athlete())
    let sheet = maker.sheet(Session(.run(.easy), minutes: 30), on: today)
    #expect(sheet.steps.count == 2)
  }

  /// B16: on hard days, from the second step, before the lift, twice a week at most, and not near a
  /// race.
  @Test(arguments: [Athlete.Experience.none, .some, .regular])
  func `small jumps stand where they are lawful, and somewhere`(experience: Athlete.Experience) {
    var seen = 0
    for (km, months) in [(18.0, 8), (35.0, 30)] {
      let athlete = PlannerExamples.athlete(
        months: months, km: km, longest: 60, offer: nil,
        goal: PlannerExamples.race(.half, weeks: 16), experience: experience, equipment: .gym)
      let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
      let sheets = SheetMaker(plan, for: athlete)
      for week in plan.weeks {
        var times = 0
        for (day, held) in week.days.enumerated() {
          guard let lift = held.strength else { continue }
          let request = sheets.request(lift, on: week.starts + day)
          let names = request.sheet.exercises.map(\.name)
          guard let place = names.firstIndex(of: Say.Exercises.pogoHops()) else { continue }
          times += 1
          #expect(place == 0)
          #expect(held.isHard)
          #expect(request.context.ladder >= 2)
          #expect((athlete.goal?.date ?? week.starts) - (week.starts + day) > 7)
        }
        #expect(times <= 2)
        seen += times
      }
    }
    #expect(seen > 0)
  }

  @Test func `the peak has one set less of each exercise`() throws {
    let athlete = PlannerExamples.athlete(
      months: 30, km: 35, longest: 80, offer: nil,
      goal: PlannerExamples.race(.half, weeks: 14), experience: .regular, equipment: .gym)
    let plan = Plan.make(for: athlete, on: PlannerExamples.sunday)
    func sets(_ phase: Week.Phase) throws -> Int {
      let week = try #require(plan.weeks.last { $0.phase == phase && !$0.easier })
      let day = try #require(week.days.firstIndex { $0.strength?.strength == .lower })
      let lift = try #require(week.days[day].strength)
      let sheet = SheetMaker(plan, for: athlete).sheet(lift, on: week.starts + day)
      return try #require(sheet.exercises.last?.sets)
    }
    #expect(try sets(.peak) == sets(.build) - 1)
  }
}
