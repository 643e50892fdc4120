/// The clues of a reader, found by the words with which they can begin.
struct ClueIndex<Reader: Sendable>: Sendable, ExpressibleByArrayLiteral {
  let clues: [Clue<Reader>]
  private var firstWords = FirstWords()

  init(_ clues: [Clue<Reader>]) {
    self.clues = clues
    for (place, clue) in clues.enumerated() where !clue.readsWhole {
      if let wording = clue.wording {
        firstWords.add(place, wording)
      } else {
        for word in clue.words { firstWords.add(place, Int(word.id)) }
        firstWords.add(place, kinds: clue.kinds, signs: clue.signs)
      }
    }
  }

  init(arrayLiteral clues: Clue<Reader>...) {
    self.init(clues)
  }

  /// The places of the clues to which a word is offered, in their order.
  @inline(__always) func places(in words: Words, at position: Int) -> FirstWords.Places {
    firstWords.places(in: words, at: position)
  }
}
