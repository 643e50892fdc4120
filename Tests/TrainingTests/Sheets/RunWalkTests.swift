import Testing

@testable import Training

@Suite struct RunWalkTests {
  @Test func `the table runs as many minutes a week as the published one`() {
    let minutes = (1...9).map { RunWalk.runningMinutes(week: $0) }
    #expect(minutes == [24, 27, 27, 48, 51, 63, 75, 84, 90])
  }

  @Test func `the longest stretch grows as in the published one`() {
    let longest = (1...9).map { RunWalk.longestUnbroken(week: $0) }
    #expect(longest == [1, 1.5, 3, 5, 20, 25, 25, 28, 30])
  }

  @Test func `no session is over forty minutes and each fits the minutes of its week`() {
    for week in 1...9 {
      for run in 1...3 {
        #expect((23...35).contains(RunWalk.minutes(week: week, run: run)), "\(week).\(run)")
      }
    }
  }

  @Test func `weeks and runs outside the table are held to its ends`() {
    #expect(RunWalk.turns(week: 0, run: 0) == RunWalk.turns(week: 1, run: 1))
    #expect(RunWalk.turns(week: .max, run: .max) == RunWalk.turns(week: 9, run: 3))
    #expect(RunWalk.turns(week: .min, run: .min) == RunWalk.turns(week: 1, run: 1))
  }
}
