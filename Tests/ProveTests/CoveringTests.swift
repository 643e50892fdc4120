import Testing

@testable import prove

/// The rows of the other answers.
struct CoveringTests {
  @Test func `every value of an answer meets every value of each other answer`() {
    for one in Factor.allCases {
      for other in Factor.allCases where other.rawValue > one.rawValue {
        let pairs = Set(Covering.rows.map { $0[one] * 100 + $0[other] })
        #expect(pairs.count == one.count * other.count, "\(one) and \(other)")
      }
    }
  }

  @Test func `there are hardly more rows than the two richest answers need`() {
    #expect(Covering.rows.count >= 72)
    #expect(Covering.rows.count <= 80)
    #expect(Covering.rows.allSatisfy { $0.values.count == Factor.allCases.count })
  }
}
