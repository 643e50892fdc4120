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

  /// Gap in gap would try every way to share the words of a line between them.
  ///
  /// The steps of a walk are counted, on lines that are made of a wording's own words in three
  /// orders: none comes near the
  /// number at which a walk is given up, so that the time grows with a line's length and no faster.
  @Test func `no wording walks far through lines of its own words`() {
    for text in Wordings.all {
      var own: [String] = []
      WordingReader.eachWord(of: [text]) { own.append(String(decoding: $0, as: UTF8.self)) }
      guard let middle = own.dropFirst(own.count / 2).first else { continue }
      let wording = Wording([text])
      var most = 0
      for piece in [own, own.reversed(), [middle]] {
        let line = Array(repeating: piece.joined(separator: " "), count: 60 / piece.count + 1)
        let words = Words(
          line.joined(separator: " "), on: Day(number: 20_779), about: nil, dates: .dmy)
        for start in 0..<min(words.count, 40) {
          _ = wording.end(in: words, at: start, counting: &most)
        }
      }
      #expect(most < Wording.mostSteps / 4, "\(text) takes \(most) steps")
    }
  }

  @Test func `a walk that goes nowhere is given up`() {
    let wording = Wording(["run * run * run * run * run * run * run * run * run end"])
    let line = Array(repeating: "run", count: 200).joined(separator: " ")
    let words = Words(line, on: Day(number: 20_779), about: nil, dates: .dmy)
    var most = 0
    #expect(wording.end(in: words, at: 0, counting: &most) == nil)
    #expect((Wording.mostSteps..<2 * Wording.mostSteps).contains(most))
  }
}
