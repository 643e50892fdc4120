import Testing

@testable import Training

@Suite struct PredictionTests {
  private func predicted(_ known: Distance, _ seconds: Int, _ distance: Distance)
    -> ClosedRange<Int>?
  {
    Prediction(of: known, seconds: seconds, over: distance)?.seconds
  }

  @Test func `the anchors come out`() {
    #expect(predicted(.fiveK, 1800, .tenK) == 3753...3753)
    #expect(predicted(.fiveK, 1800, .half) == 8280...8280)
    let marathon = predicted(.half, 7200, .marathon)
    #expect(marathon == (4 * 3600 + 10 * 60 + 12)...(4 * 3600 + 26 * 60 + 18))
  }

  @Test func `a marathon is a range from 10k or half and never from 5k`() throws {
    #expect(predicted(.fiveK, 1500, .marathon) == nil)
    let ten = try #require(predicted(.tenK, 3600, .marathon))
    let half = try #require(predicted(.half, 8000, .marathon))
    #expect(ten.lowerBound < ten.upperBound)
    #expect(half.lowerBound < half.upperBound)
  }

  @Test func `outside its limits nothing is predicted`() {
    #expect(predicted(Distance(metres: 2999), 800, .fiveK) == nil)
    #expect(predicted(Distance(metres: 3000), 719, .fiveK) == nil)
    #expect(predicted(Distance(metres: 4900), 1500, .half) == nil)
    #expect(predicted(.tenK, 3600, Distance(metres: 43_001)) == nil)
    #expect(predicted(.tenK, 3600, Distance(metres: -1)) == nil)
    #expect(predicted(Distance(metres: .nan), 3600, .tenK) == nil)
    #expect(predicted(.tenK, 3600, Distance(metres: .nan)) == nil)
  }

  @Test func `an old result predicts nothing`() {
    let date = Day(number: 20_000)
    let result = Athlete.Result(distance: .fiveK, seconds: 1800, date: date)
    #expect(Prediction(of: result, over: .tenK, on: date + 90)?.seconds == 3753...3753)
    #expect(Prediction(of: result, over: .tenK, on: date + 91) == nil)
  }

  @Test(arguments: [
    (3600, false, Ambition.fitting), (3420, false, .fitting), (3419, false, .ambitious),
    (3239, false, .beyond), (3419, true, .fitting), (3239, true, .ambitious),
    (2879, true, .beyond), (5000, false, .fitting),
  ])
  func `a goal is weighed against the prediction`(
    goal: Int, isFirstYear: Bool, expected: Ambition
  ) {
    #expect(Ambition(goal, predicted: 3600, isFirstYear: isFirstYear) == expected)
  }
}
