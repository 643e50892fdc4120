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

  /// The list is searched from its beginning, so that an order could hide what contradicts itself.
  @Test func `no two questions answer one example differently`() {
    let today = Day(number: 20_779)
    for asked in Ask.said {
      for said in asked.accepts {
        let words = Words(said, on: today, about: nil, dates: nil)
        let lead =
          words.tokens.firstIndex { $0.kind == .word && !words.isAskFiller($0) } ?? 0
        for (other, wording) in zip(Ask.said, Ask.saidWordings) where other.intent != asked.intent {
          #expect(
            !words.isWhole(wording, from: lead),
            "\(other.intent) hears \(asked.intent)'s \(said)")
        }
      }
    }
  }
}
