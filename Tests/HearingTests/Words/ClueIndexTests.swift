import Testing
import Training

@testable import Hearing

struct ClueIndexTests {
  /// Every word of every example, and words that begin nothing.
  private static let said =
    Clue<StateReader>.all.flatMap { $0.accepts.map(\.key) + $0.refuses }
    + Clue<LiftingReader>.all.flatMap { $0.accepts.map(\.key) + $0.refuses }

  private func expectAll<Reader>(_ index: ClueIndex<Reader>, _ said: String) {
    let words = Words(said, on: Day(number: 20_779), about: .state, dates: .dmy)
    for at in 0..<words.count {
      let token = words[at]
      let fitting = index.clues.indices.filter {
        !index.clues[$0].readsWhole && index.clues[$0].fits(token)
      }
      #expect(Array(index.places(for: token)) == fitting, "\(said), word \(at)")
    }
  }

  @Test func `the index offers a word to the clues that it fits, in their order`() {
    for said in Self.said {
      expectAll(Clue<StateReader>.index, said)
      expectAll(Clue<Complaints>.index, said)
      expectAll(Clue<DaysReader>.index, said)
      expectAll(Clue<LiftingReader>.index, said)
      expectAll(Clue<RunningReader>.index, said)
    }
  }
}
