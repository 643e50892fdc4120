import Testing
import Training

@testable import Hearing

struct IntentReaderTests {
  @Test func `what is asked for is heard and what is not is left`() {
    let today = Day(number: 20_779)
    for ask in Ask.all {
      for said in ask.accepts { #expect(hear(said, on: today).intent == ask.intent, "\(said)") }
      for said in ask.refuses { #expect(hear(said, on: today).intent != ask.intent, "\(said)") }
    }
    for ask in Ask.said {
      for said in ask.accepts { #expect(hear(said, on: today).intent == ask.intent, "\(said)") }
      for said in ask.refuses { #expect(hear(said, on: today).intent != ask.intent, "\(said)") }
    }
  }
}
