/// A finish time from a result, by Riegel's formula and within its limits. (4, S30)
///
/// The formula fits recreational runners up to the half; for the marathon it is at least ten
/// minutes too fast for half of them, so that one is a range, and never comes from a 5k.
package struct Prediction: Hashable, Sendable {
  /// Seconds; one value up to the half, a range for longer ones.
  package let seconds: ClosedRange<Int>

  /// The prediction for a distance; nil where the result cannot carry one.
  ///
  /// - Parameters:
  ///   - result: 3 km or more, 12 minutes or more, 90 days old at most.
  ///   - distance: at most 4.3 times as long.
  ///   - day: the day on which it is asked.
  package init?(of result: Athlete.Result, over distance: Distance, on day: Day) {
    guard result.isFresh(on: day) else { return nil }
    self.init(of: result.distance, seconds: result.seconds, over: distance)
  }

  /// The same of a result whose age is known to be right.
  package init?(of known: Distance, seconds: Int, over distance: Distance) {
    guard known.metres >= 3000, known.metres <= 100_000, (720...100_000).contains(seconds),
      distance.metres > 0, distance.metres / known.metres <= 4.3
    else { return nil }
    func riegel(_ exponent: Double) -> Int {
      let ratio = Maths.power(distance.metres / known.metres, exponent)
      return Int((Double(seconds) * ratio).rounded())
    }
    guard RaceKind(distance) == .marathon, distance > known else {
      self.seconds = riegel(1.06)...riegel(1.06)
      return
    }
    switch RaceKind(known) {
    case .fiveK: return nil
    case .tenK: self.seconds = riegel(1.06)...riegel(1.12)
    case .half, .marathon: self.seconds = riegel(1.06)...riegel(1.15)
    }
  }
}

/// How a time that is hoped for compares with what a result predicts. (4)
package enum Ambition: Hashable, Sendable {
  case fitting
  /// More than 5 % faster, in the first year of running 10 %.
  case ambitious
  /// More than 10 % faster, in the first year 20 %: the predicted time is proposed.
  case beyond

  /// - Parameters:
  ///   - goal: the time hoped for, in seconds.
  ///   - predicted: the time that a result predicts, in seconds.
  ///   - isFirstYear: whether the athlete has run for less than a year.
  package init(_ goal: Int, predicted: Int, isFirstYear: Bool) {
    let gain = (Double(predicted) - Double(goal)) * 100
    let step = (isFirstYear ? 10 : 5) * Double(predicted)
    self = gain > 2 * step ? .beyond : gain > step ? .ambitious : .fitting
  }
}
