/// The clues of a reader, found by the word with which they can begin.
///
/// A reader has a hundred and more of them, and most words of a line begin none.
struct ClueIndex<Reader: Sendable>: Sendable, ExpressibleByArrayLiteral {
  let clues: [Clue<Reader>]
  /// The places of those that begin with words alone, by the number of the word.
  private var byWord: [[Int32]]
  /// The places of those that begin with a class of words, a figure or a run, too.
  private var byClass: [Int32] = []

  init(_ clues: [Clue<Reader>]) {
    self.clues = clues
    byWord = Array(repeating: [], count: Lexicon.english.words + 1)
    for (place, clue) in clues.enumerated() where !clue.readsWhole {
      if clue.hasClass {
        byClass.append(Int32(place))
      } else if let wording = clue.wording {
        for id in wording.firstWords { byWord[id].append(Int32(place)) }
      } else {
        for id in Set(clue.words.map { Int($0.id) }) where id != 0 {
          byWord[id].append(Int32(place))
        }
      }
    }
  }

  init(arrayLiteral clues: Clue<Reader>...) {
    self.init(clues)
  }

  /// The places of the clues to which a word is offered, in their order.
  @inline(__always) func places(for token: Token) -> Places {
    let id = Int(token.id)
    return Places(
      clues: clues, token: token, named: id < byWord.count ? byWord[id] : [], classed: byClass)
  }

  /// Two lists of places, both in their order, as one.
  struct Places: Sequence, IteratorProtocol {
    fileprivate let clues: [Clue<Reader>]
    fileprivate let token: Token
    fileprivate let named: [Int32]
    fileprivate let classed: [Int32]
    private var nextNamed = 0
    private var nextClassed = 0

    fileprivate init(clues: [Clue<Reader>], token: Token, named: [Int32], classed: [Int32]) {
      self.clues = clues
      self.token = token
      self.named = named
      self.classed = classed
    }

    @inline(__always) mutating func next() -> Int? {
      while nextClassed < classed.count {
        let place = classed[nextClassed]
        if nextNamed < named.count, named[nextNamed] < place { break }
        nextClassed += 1
        if clues[Int(place)].fits(token) { return Int(place) }
      }
      guard nextNamed < named.count else { return nil }
      nextNamed += 1
      return Int(named[nextNamed - 1])
    }
  }
}

extension Clue {
  /// Whether it can begin with more than words by their names.
  fileprivate var hasClass: Bool {
    signs.rawValue != 0 || kinds.rawValue != 0
      || wording.map { $0.beginsWithNumber || $0.beginsWithRun } ?? false
  }
}
