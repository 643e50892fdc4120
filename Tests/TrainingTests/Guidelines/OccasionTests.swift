import Testing
import Training

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
}
