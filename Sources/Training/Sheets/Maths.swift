/// The two functions that pace and prediction need beyond arithmetic.
///
/// The standard library has neither, and the C library's would differ in the last bit from machine
/// to machine: with series of our own a plan is the same everywhere.
enum Maths {
  /// e to the power of x, for x from -700 to 700; others are held to these ends.
  static func exponential(_ x: Double) -> Double {
    guard !x.isNaN else { return .nan }
    let x = min(max(x, -700), 700)
    // x = whole · ln 2 + rest, so that the series is needed near zero alone.
    let whole = (x / logarithmOfTwo).rounded()
    let rest = x - whole * logarithmOfTwo
    var term = 1.0
    var sum = 1.0
    for count in 1...18 {
      term *= rest / Double(count)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(whole), significand: sum)
  }

  /// The natural logarithm; nan for what has none.
  static func logarithm(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return .nan }
    // ln x = exponent · ln 2 + 2 artanh((m − 1) / (m + 1)), with m from 1 to 2.
    let ratio = (x.significand - 1) / (x.significand + 1)
    var power = ratio
    var sum = 0.0
    for count in stride(from: 1, through: 45, by: 2) {
      sum += power / Double(count)
      power *= ratio * ratio
    }
    return Double(x.exponent) * logarithmOfTwo + 2 * sum
  }

  /// x to the power of y, for positive x.
  static func power(_ x: Double, _ y: Double) -> Double { exponential(y * logarithm(x)) }

  private static let logarithmOfTwo = 0.693_147_180_559_945_3
}
