import Testing

@testable import Training

/// Published novice tables, run through the growth rules.
@Suite struct SingleRunGrowthTests {
  /// Long runs in miles, week by week, with races beside them, and the weekly running.
  struct Table: Sendable {
    var name: String
    var long: [Double]
    /// Weeks whose long run is a race, which is exempt and yet a run.
    var races: Set<Int> = []
    var totals: [Double]
  }

  static let fiveK = Table(
    name: "5k", long: [1.5, 1.75, 2, 2.25, 2.5, 2.75, 3],
    totals: [4.5, 5, 5.5, 6, 7, 7.5, 8])
  static let tenK = Table(
    name: "10k", long: [3, 3.5, 4, 4, 4.5, 5, 5.5], totals: [7.5, 8, 8.5, 9, 9.5, 10, 10.5])
  static let half1 = Table(
    name: "half 1", long: [4, 4, 5, 5, 6, 3.1, 7, 8, 6.2, 9, 10], races: [5, 8],
    totals: [12, 12, 14, 14, 16, 13.1, 19, 20, 19.2, 22, 23])
  static let half2 = Table(
    name: "half 2", long: [4, 5, 6, 7, 8, 3.1, 9, 10, 6.2, 11, 12], races: [5, 8],
    totals: [13, 14, 16, 17, 18, 13.1, 20, 21, 17.2, 22, 23])
  static let marathon = Table(
    name: "marathon 1",
    long: [6, 7, 5, 9, 10, 7, 12, 13.1, 10, 15, 16, 12, 18, 14, 20, 12, 8], races: [7],
    totals: [15, 16, 15, 19, 21, 18, 24, 25.1, 24, 29, 32, 29, 36, 33, 40, 29, 21])
  static let all = [fiveK, tenK, half1, half2, marathon]

  /// Twenty minutes a mile, so that quarter miles are whole minutes.
  private func minutes(_ miles: Double) -> Int { Int((miles * 20).rounded()) }

  /// The weeks, counted from 1, whose long run or whose total breaks a guideline.
  private func broken(_ table: Table, _ guideline: Guideline, tight: Bool) throws -> [Int] {
    var weeks: [Int] = []
    for index in 1..<table.long.count where !table.races.contains(index) {
      let long = minutes(table.long[index])
      let rest = minutes(table.totals[index]) - long
      let code = "E\(rest / 2) | REST | E\(rest - rest / 2) | REST | REST | LR\(long) | REST"
      var judged = Judged(try WeekNotation.read(code).get(), mode: .racing)
      let before = table.long[max(0, index - 4)..<index]
      judged.longest = DayMinutes(repeating: Int32(before.map(minutes).max() ?? 0))
      judged.best3 = table.totals[max(0, index - 3)..<index].map(minutes).max()
      judged.easyPace = 20 * 60 / 1.609
      judged.tight = tight
      let finding = guideline.finding(in: judged)
      if finding.breaksWeek || !finding.breaks.isEmpty { weeks.append(index + 1) }
    }
    return weeks
  }

  @Test(arguments: [fiveK, tenK])
  func `the 5k and 10k tables grow by the standard`(table: Table) throws {
    #expect(try broken(table, .singleRunGrowth, tight: false) == [])
  }

  @Test(arguments: [half1, half2])
  func `the half tables grow by the compressed limit and not by the standard`(
    table: Table
  ) throws {
    #expect(try broken(table, .singleRunGrowth, tight: true) == [])
    #expect(try broken(table, .singleRunGrowth, tight: false) != [])
  }

  @Test func `the marathon table passes compressed except for its fourth week`() throws {
    #expect(try broken(Self.marathon, .singleRunGrowth, tight: true) == [4])
  }

  @Test(arguments: all)
  func `no table reaches the wall of weekly growth`(table: Table) throws {
    #expect(try broken(table, .weeklyGrowth, tight: false) == [])
  }

  @Test func `increases over the longest of four weeks lie in the published spans`() {
    let spans = [0.09...0.17, 0.10...0.17, 0.11...0.25, 0.11...0.26, 0.07...0.29]
    for (table, span) in zip(Self.all, spans) {
      var most = 0.0
      for index in 1..<table.long.count where !table.races.contains(index) {
        let before = table.long[max(0, index - 4)..<index].max() ?? 0
        most = max(most, table.long[index] / before - 1)
      }
      #expect(span.contains(most), "\(table.name): \(most)")
      #expect(most < 0.30)
    }
  }
}
