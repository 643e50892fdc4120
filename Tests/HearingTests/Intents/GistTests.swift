import Testing
import Training

@testable import Hearing

struct GistTests {
  private let today = Day(number: 20_779)

  @Test func `what a clause is about is heard and what it is not is left`() {
    for gist in Gist.all {
      for said in gist.accepts { #expect(hear(said, on: today).intent == gist.intent, "\(said)") }
      for said in gist.refuses { #expect(hear(said, on: today).intent != gist.intent, "\(said)") }
    }
  }

  /// One concept that no rule names would be searched for at every word, and tell nothing.
  @Test func `every concept is named, and named once`() {
    var known: Concepts = [.asks, .twoDays]
    for named in Concepts.named {
      #expect(known.isDisjoint(with: named.concept), "\(named.says)")
      known.formUnion(named.concept)
    }
    for gist in Gist.all {
      for one in gist.names + [gist.leads, gist.unless] {
        #expect(known.isSuperset(of: one), "\(gist.intent): \(gist.accepts)")
      }
    }
  }

  @Test func `a report of the body asks for nothing unless it is a question`() {
    for said in ["did my run, felt good", "no soreness and slept 8 hours", "quads 5 since monday"] {
      #expect([.answer, .log].contains(hear(said, on: today).intent), "\(said)")
    }
  }
}
