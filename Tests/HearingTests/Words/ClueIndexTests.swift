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
      let offered = Array(index.places(in: words, at: at))
      #expect(offered == Set(offered).sorted(), "\(said), word \(at)")
      for (place, clue) in index.clues.enumerated() where !clue.readsWhole {
        let isOffered = offered.contains(place)
        if let wording = clue.wording {
          // A wording may be offered where it goes on otherwise.
          #expect(isOffered || wording.end(in: words, at: at) == nil, "\(said), word \(at)")
          #expect(!isOffered || wording.mayBegin(with: token), "\(said), word \(at)")
        } else {
          let fits =
            token.has(clue.signs) || token.has(clue.kinds)
            || token.id != 0 && clue.words.contains { $0.id == token.id }
          #expect(isOffered == fits, "\(said), word \(at)")
        }
      }
    }
  }

  @Test func `the index offers a word to the clues that it fits, in their order and each once`() {
    for said in Self.said {
      expectAll(Clue<StateReader>.index, said)
      expectAll(Clue<Complaints>.index, said)
      expectAll(Clue<DaysReader>.index, said)
      expectAll(Clue<LiftingReader>.index, said)
      expectAll(Clue<RunningReader>.index, said)
    }
  }
}
