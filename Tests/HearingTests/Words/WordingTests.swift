import Testing
import Training

@testable import Hearing

struct WordingTests {
  private func fits(_ wording: String, _ said: String) -> Bool {
    let words = Words(said, on: Day(number: 20_779), about: .state, dates: .dmy)
    return Wording([wording]).end(in: words, at: 0) == words.count
  }

  @Test func `what may be missing, one of several, and small words between`() {
    #expect(fits("had no time [for it]", "had no time"))
    #expect(fits("had no time [for it]", "had really no time for it"))
    #expect(fits("(went|been) [out] for [a] {run}", "went out for a jog"))
    #expect(!fits("(went|been) [out] for [a] {run}", "went out for"))
    #expect(fits("went * instead", "went to the pub instead"))
    #expect(!fits("went * instead", "went to the pub, instead"))
  }

  @Test func `figures and the ends of a clause`() {
    #expect(fits("ran {number} km", "ran 5.5 km"))
    #expect(!fits("ran {number} km", "ran five miles"))
    let words = Words("no time, sorry", on: Day(number: 20_779), about: .state, dates: .dmy)
    #expect(Wording(["^ no time $"]).end(in: words, at: 0) == 2)
    let longer = Words("no time tomorrow", on: Day(number: 20_779), about: .state, dates: .dmy)
    #expect(Wording(["^ no time $"]).end(in: longer, at: 0) == nil)
  }
}
