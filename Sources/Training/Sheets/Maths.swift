#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The two functions of the C library that pace and prediction need, and the only use of it here.
enum Maths {
  /// e to the power of x.
  static func exponential(_ x: Double) -> Double { exp(x) }

  /// x to the power of y.
  static func power(_ x: Double, _ y: Double) -> Double { pow(x, y) }
}
