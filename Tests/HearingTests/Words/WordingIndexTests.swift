import Testing
import Training

@testable import Hearing

struct WordingIndexTests {
  /// What the index passes over would not have been heard.
  @Test func `no wording that fits is passed over`() {
    let index = Ask.saidIndex
    for told in Corpus.all where told.kind == "intent" {
      let words = Words(told.said, on: Corpus.today, about: nil, dates: .dmy)
      for start in 0..<words.count {
        let offered = Array(index.beginning(in: words, at: start))
        #expect(offered == offered.sorted() && Set(offered).count == offered.count)
        for (place, wording) in index.wordings.enumerated()
        where wording.end(in: words, at: start) != nil {
          #expect(offered.contains(place), "\(told.said): \(Ask.said[place].intent) at \(start)")
        }
      }
    }
  }

  @Test func `beginnings stand by wordings, and then by words`() {
    let index = WordingIndex([Wording(["no time"]), Wording(["{number} km", "no run"])])
    let words = Words("no run 5 km no time", on: Corpus.today, about: nil, dates: .dmy)
    let found = index.beginnings(in: words, at: 0..<words.count)
    #expect(found.map(\.wording) == [0, 1, 1])
    #expect(found.map(\.start) == [4, 0, 2])
  }
}
