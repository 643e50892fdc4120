import Testing

@testable import Training

@Suite struct VDOTTests {
  private func vdot(_ distance: Distance, _ seconds: Int) throws -> VDOT {
    try #require(VDOT(distance, seconds: seconds))
  }

  private func clock(_ minutes: Int, _ seconds: Int) -> Double { Double(minutes * 60 + seconds) }

  @Test func `the published anchors come out`() throws {
    #expect(abs(try vdot(.fiveK, 24 * 60 + 34).value - 39.11) < 0.005)
    #expect(abs(try vdot(.tenK, 40 * 60).value - 51.94) < 0.005)
  }

  /// The table of TRAINING 4: value, easy range, tempo and interval pace by 5k time.
  @Test(arguments: [
    (25, 38.31, (6, 3), (7, 14), (5, 16), (4, 51)),
    (30, 30.82, (7, 11), (8, 32), (6, 16), (5, 47)),
    (35, 25.57, (8, 17), (9, 48), (7, 15), (6, 42)),
    (40, 21.68, (9, 22), (11, 1), (8, 14), (7, 37)),
  ])
  func `paces of a 5k time are those of the table`(
    minutes: Int, value: Double, fast: (Int, Int), slow: (Int, Int), tempo: (Int, Int),
    intervals: (Int, Int)
  ) throws {
    let vdot = try vdot(.fiveK, minutes * 60)
    #expect(abs(vdot.value - value) < 0.005)
    #expect(abs(vdot.easy.fast - clock(fast.0, fast.1)) <= 0.51)
    #expect(abs(vdot.easy.slow - clock(slow.0, slow.1)) <= 0.51)
    #expect(abs(vdot.tempo - clock(tempo.0, tempo.1)) <= 0.51)
    #expect(abs(vdot.intervals - clock(intervals.0, intervals.1)) <= 0.51)
  }

  @Test(arguments: [
    (25, clock3(0, 51, 53), clock3(1, 55, 4), clock3(3, 57, 55)),
    (30, clock3(1, 2, 23), clock3(2, 18, 10), clock3(4, 43, 39)),
    (35, clock3(1, 12, 53), clock3(2, 40, 59), clock3(5, 28, 30)),
  ])
  func `equal performances are those of the table`(
    minutes: Int, tenK: Double, half: Double, marathon: Double
  ) throws {
    let vdot = try vdot(.fiveK, minutes * 60)
    #expect(abs(vdot.seconds(over: .tenK) - tenK) <= 0.6)
    #expect(abs(vdot.seconds(over: .half) - half) <= 0.6)
    #expect(abs(vdot.seconds(over: .marathon) - marathon) <= 0.6)
    #expect(abs(vdot.seconds(over: .fiveK) - Double(minutes * 60)) < 0.01)
  }

  private static func clock3(_ hours: Int, _ minutes: Int, _ seconds: Int) -> Double {
    Double(hours * 3600 + minutes * 60 + seconds)
  }

  @Test func `a faster time is a larger value and faster paces, everywhere`() throws {
    var last = VDOT(.fiveK, seconds: 13 * 60)
    for seconds in stride(from: 14 * 60, to: 60 * 60, by: 30) {
      let next = try vdot(.fiveK, seconds)
      let before = try #require(last)
      #expect(next.value < before.value)
      #expect(next.tempo > before.tempo && next.easy.fast > before.easy.fast)
      #expect(next.intervals < next.tempo && next.tempo < next.easy.fast)
      last = next
    }
  }

  @Test func `what nobody runs has no value`() {
    #expect(VDOT(.fiveK, seconds: 0) == nil)
    #expect(VDOT(.fiveK, seconds: -5) == nil)
    #expect(VDOT(.fiveK, seconds: 60) == nil)
    #expect(VDOT(.fiveK, seconds: .max) == nil)
    #expect(VDOT(Distance(metres: .nan), seconds: 1500) == nil)
    #expect(VDOT(Distance(metres: .infinity), seconds: 1500) == nil)
  }

  @Test func `a result carries paces for ninety days and not undated`() {
    let date = Day(number: 20_000)
    var result = Athlete.Result(distance: .fiveK, seconds: 1500, date: date)
    #expect(result.fitness(on: date) != nil)
    #expect(result.fitness(on: date + 90) != nil)
    #expect(result.fitness(on: date + 91) == nil)
    #expect(result.fitness(on: date - 1) == nil)
    result.date = nil
    #expect(result.fitness(on: date) == nil)
  }
}
