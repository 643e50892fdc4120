import Testing

@testable import Training

/// Advice is given when it is due, and not twice in four weeks.
struct OccasionTests {
  private let today = PlannerExamples.sunday

  private func journal(_ told: [(Int, CheckIn)]) -> Journal {
    Journal(told.map { Journal.Entry(on: today + $0.0, event: .checkedIn($0.1, words: "")) })
  }

  private func slept(_ hours: Double) -> CheckIn {
    var checkIn = CheckIn()
    checkIn.sleepHours = hours
    return checkIn
  }

  @Test func `two short nights of three are spoken of once in four weeks`() {
    let nights = (0..<30).map { ($0, slept(6)) }
    var said: [Int] = []
    for day in 0..<30 {
      let heard = journal(nights.filter { $0.0 <= day })
      let occasion = Occasion(athlete: Athlete(), journal: heard, today: today + day)
      if occasion.news?.id == "B25" { said.append(day) }
    }
    #expect(said == [1])
  }

  @Test(arguments: [[0, 30, 31, 60, 61], [0, 27, 28, 29], [0, 5, 100]])
  func `who declined strength is asked again after four weeks, and once each`(days: [Int]) {
    var athlete = Athlete()
    athlete.lifting.wanted = false
    let said = days.filter { day in
      let heard = journal(days.filter { $0 <= day }.map { ($0, CheckIn()) })
      return Occasion(athlete: athlete, journal: heard, today: today + day).news?.id == "A28"
    }
    // The first day of each further four weeks.
    let due = days.filter { day in
      day >= 28 && !days.contains { $0 < day && $0 / 28 == day / 28 }
    }
    #expect(said == due)
  }

  @Test func `who lifts is not asked again`() {
    var athlete = Athlete()
    athlete.lifting.wanted = true
    let occasion = Occasion(
      athlete: athlete, journal: journal([(0, CheckIn())]), today: today + 40)
    #expect(occasion.news == nil)
  }

  private func plan(_ kind: Verdict.Kind) -> Plan {
    Plan(
      on: today, mode: .racing, level: .novice,
      verdict: Verdict(kind: kind, says: Scene.silence), weeks: [])
  }

  @Test(arguments: [Verdict.Kind.ok, .tight, .tooSoon, .postRace, .none])
  func `a person is suggested to who goes on with a race that is too soon`(kind: Verdict.Kind) {
    let before = Occasion(athlete: Athlete(), plan: plan(kind), today: today)
    #expect(!before.callsForACoach)
    let after = Occasion(
      athlete: Athlete(), plan: plan(kind), journal: journal([(2, CheckIn())]), today: today + 2)
    #expect(after.callsForACoach == (kind == .tooSoon))
    let evening = Situation(
      athlete: Athlete(), plan: plan(kind), journal: Journal(), checkIn: CheckIn(), today: today + 1
    )
    #expect(evening.advice() == (kind == .tooSoon ? .coach : nil))
    var later = evening
    later.journal = journal([(1, CheckIn())])
    for day in 2...40 {
      later.today = today + day
      #expect(later.advice() == nil)
    }
  }

  @Test(arguments: 0...5) func `a person is suggested where three questions stayed open`(left: Int)
  {
    let occasion = Occasion(athlete: Athlete(), today: today, leftOpen: left)
    #expect(occasion.callsForACoach == (left >= 3))
  }

  @Test(arguments: 0...5) func `a person is suggested after three new plans in four weeks`(
    count: Int
  ) {
    let planned = (0...count).map { Journal.Entry(on: today + $0, event: .planned(weeks: 8)) }
    func calls(_ day: Int) -> Bool {
      Occasion(athlete: Athlete(), journal: Journal(planned), today: today + day).callsForACoach
    }
    #expect(calls(10) == (count >= 3))
    #expect(!calls(60))
  }
}
