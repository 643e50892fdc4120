import Testing
import Training

@testable import Hearing

struct AsideTests {
  private let today = Day(number: 20_779)

  @Test func `what is said of other things answers nothing`() {
    for said in Aside.elsewhere { #expect(hear(said, on: today).intent == .unknown, "\(said)") }
    for said in Aside.here { #expect(hear(said, on: today).intent != .unknown, "\(said)") }
  }
}
