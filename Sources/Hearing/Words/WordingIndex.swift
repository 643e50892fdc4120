/// Several wordings, found by the words with which they begin.
///
/// To ask each wording at each word cost half of a hearing.
struct WordingIndex: Sendable {
  let wordings: [Wording]
  private var firstWords = FirstWords()

  init(_ wordings: [Wording]) {
    self.wordings = wordings
    for (place, wording) in wordings.enumerated() { firstWords.add(place, wording) }
  }

  /// The places of the wordings that may begin at a position, in their order.
  @inline(__always) func beginning(in words: Words, at position: Int) -> FirstWords.Places {
    firstWords.places(in: words, at: position)
  }

  /// Which wording may begin where, by wordings, and for each by the places of the words in turn.
  func beginnings(in words: Words, at places: some Sequence<Int>) -> [(wording: Int, start: Int)] {
    var found: [(wording: Int, start: Int)] = []
    for start in places {
      for wording in beginning(in: words, at: start) { found.append((wording, start)) }
    }
    var order = Array(found.indices)
    order.sort { (found[$0].wording, $0) < (found[$1].wording, $1) }
    return order.map { found[$0] }
  }
}
