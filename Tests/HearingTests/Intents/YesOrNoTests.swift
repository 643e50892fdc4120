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

  /// A no lets somebody train whom a doctor should see first.
  @Test func `to a question of safety only a plain word answers`() {
    func plainly(_ said: String) -> Bool? {
      let answer = hear(said, on: Day(number: 20_779), about: .plainYesNo).yesOrNo
      let screened = hear(said, on: Day(number: 20_779), about: .screening).yesOrNo
      #expect(answer == screened, "\(said)")
      return answer
    }
    for said in [
      "no", "nope", "none of that", "i don't think so", "not that i know of", "nothing to report",
      "no, nothing i know of. 44",
    ] {
      #expect(plainly(said) == false, "\(said)")
    }
    for said in ["yes", "yes, my heart", "i do", "it is", "exactly", "👍"] {
      #expect(plainly(said) == true, "\(said)")
    }
    for said in [
      "this is stupid", "is this safe? i haven't done sport in years", "you must be joking",
      "cancel it", "i'd rather not say", "forget it", "that's none of your business",
      "over my dead body",
      "not again", "don't ask", "i feel great", "sounds good", "why not",
    ] {
      #expect(plainly(said) == nil, "\(said)")
    }
  }
}
