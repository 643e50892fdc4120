import Testing
import Training

@testable import Hearing

struct PersonReaderTests {
  private func told(_ said: String) -> [String] {
    hear(said, on: Day(number: 20_779), about: .screening, dates: .dmy).facts
      .filter { $0.rule == "person" }.map(\.content.notation)
  }

  @Test func `who somebody is and what the screening asks is heard`() {
    for (said, meant) in PersonReader.accepts { #expect(told(said).contains(meant), "\(said)") }
    for said in PersonReader.refuses { #expect(told(said).isEmpty, "\(said)") }
  }
}
