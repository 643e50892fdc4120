import Testing
import Training

@testable import Hearing

struct YesOrNoTests {
  private func reply(_ said: String) -> Bool? {
    hear(said, on: Day(number: 20_779), about: .yesNo).yesOrNo
  }

  @Test func `a yes and a no are heard where one was asked for`() {
    for said in YesOrNo.yes { #expect(reply(said) == true, "\(said)") }
    for said in YesOrNo.no { #expect(reply(said) == false, "\(said)") }
    for said in YesOrNo.neither { #expect(reply(said) == nil, "\(said)") }
  }
}
