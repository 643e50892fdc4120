/// What a result says of a runner, as one number: the running fitness of Daniels and Gilbert.
///
/// It turns a race into paces and into equal performances over other distances. (S29) Speeds are
/// metres a minute, times minutes within the formulas; outside they are seconds.
package struct VDOT: Hashable, Sendable {
  /// Millilitres of oxygen a minute and kilogram; 20 to 85 for nearly everybody.
  package let value: Double

  /// The value of a result; nil for what nobody can run or nobody would call running.
  ///
  /// - Parameters:
  ///   - distance: from 400 m to 100 km.
  ///   - seconds: so that the speed lies between 3 and 25 km/h.
  package init?(_ distance: Distance, seconds: Int) {
    guard (400...100_000).contains(distance.metres), seconds > 0 else { return nil }
    let minutes = Double(seconds) / 60
    guard (50...420).contains(distance.metres / minutes) else { return nil }
    value = VDOT.value(distance.metres, minutes)
  }

  private static func value(_ metres: Double, _ minutes: Double) -> Double {
    let speed = metres / minutes
    let cost = -4.60 + 0.182258 * speed + 0.000104 * speed * speed
    let share =
      0.8 + 0.1894393 * Maths.exponential(-0.012778 * minutes)
      + 0.2989558 * Maths.exponential(-0.1932605 * minutes)
    return cost / share
  }

  /// Seconds per kilometre at a share of it: 0.59 to 0.74 is easy, 0.88 tempo, 0.975 intervals.
  package func pace(at share: Double) -> Double {
    let cost = 4.60 + share * value
    let root = (0.182258 * 0.182258 + 4 * 0.000104 * cost).squareRoot()
    let speed = (root - 0.182258) / (2 * 0.000104)
    return 60_000 / speed
  }

  /// The time of an equal performance, in seconds; by bisection, since time falls as it rises.
  package func seconds(over distance: Distance) -> Double {
    var fast = distance.metres / 450
    var slow = distance.metres / 40
    for _ in 0..<60 {
      let middle = (fast + slow) / 2
      if VDOT.value(distance.metres, middle) > value { fast = middle } else { slow = middle }
    }
    return (fast + slow) / 2 * 60
  }
}

extension VDOT {
  /// The easy range, the faster pace first.
  package var easy: (fast: Double, slow: Double) { (pace(at: 0.74), pace(at: 0.59)) }
  package var tempo: Double { pace(at: 0.88) }
  package var intervals: Double { pace(at: 0.975) }
  package var marathon: (fast: Double, slow: Double) { (pace(at: 0.84), pace(at: 0.75)) }
}

extension Athlete.Result {
  /// The fitness that the result shows on a day; nil where it is over 90 days old or undated.
  package func fitness(on day: Day) -> VDOT? {
    guard isFresh(on: day) else { return nil }
    return VDOT(distance, seconds: seconds)
  }

  /// Run within the 90 days before a day. (4)
  package func isFresh(on day: Day) -> Bool {
    guard let date else { return false }
    return (0...90).contains(day - date)
  }
}
