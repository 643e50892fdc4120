import Testing

@testable import Training

@Suite struct MathsTests {
  @Test func `known values come out`() {
    #expect(Maths.exponential(0) == 1)
    #expect(abs(Maths.exponential(1) - 2.718281828459045) < 1e-15)
    #expect(abs(Maths.exponential(-1) - 0.36787944117144233) < 1e-16)
    #expect(abs(Maths.exponential(10) / 22026.465794806718 - 1) < 1e-14)
    #expect(abs(Maths.logarithm(10) - 2.302585092994046) < 1e-15)
    #expect(abs(Maths.power(2, 0.5) - 1.4142135623730951) < 1e-15)
    #expect(abs(Maths.power(4.2195, 1.06) - 4.600051) < 0.01)
  }

  @Test func `each undoes the other over the whole span`() {
    for step in -1400...1400 {
      let x = Double(step) / 2
      let there = Maths.exponential(x)
      #expect(there > 0 && there.isFinite)
      #expect(abs(Maths.logarithm(there) - x) <= 1e-12 * max(1, abs(x)))
    }
  }

  @Test func `what has no value has none`() {
    #expect(Maths.logarithm(0).isNaN)
    #expect(Maths.logarithm(-1).isNaN)
    #expect(Maths.logarithm(.infinity).isNaN)
    #expect(Maths.exponential(.nan).isNaN)
    #expect(Maths.exponential(.infinity).isFinite)
  }
}
