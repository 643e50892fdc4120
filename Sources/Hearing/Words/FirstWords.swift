/// Where rules of a list begin: their places by the first word, and by the second.
///
/// A reader has a hundred and more of them, and the askings two thousand; most words of a line begin
/// none. Of those that a word begins most go on with another word than the one that follows, and one
/// look at a few bits tells so.
struct FirstWords: Sendable {
  fileprivate struct Named: Sendable {
    var place: Int32
    var seconds: Seconds
  }

  /// The rules that begin with a class of words, a figure or a run: a bit of each class holds them.
  fileprivate struct Classed: Sendable {
    /// Their places, in the order of the rules.
    var places: [Int32] = []
    var byKind = [UInt128](repeating: 0, count: Kinds.RawValue.bitWidth)
    var bySign = [UInt128](repeating: 0, count: Signs.RawValue.bitWidth)

    mutating func add(_ place: Int, kinds: Kinds, signs: Signs) {
      precondition(places.count < UInt128.bitWidth, "more rules of classes than have bits")
      let bit: UInt128 = 1 << UInt128(places.count)
      places.append(Int32(place))
      for slot in 0..<64 {
        if kinds.rawValue >> UInt64(slot) & 1 != 0 { byKind[slot] |= bit }
        if signs.rawValue >> UInt64(slot) & 1 != 0 { bySign[slot] |= bit }
      }
    }

    /// Those that may begin with a word of these classes.
    @inline(__always) func offered(_ sense: Sense) -> UInt128 {
      guard !places.isEmpty else { return 0 }
      var offered: UInt128 = 0
      var kinds = sense.kinds.rawValue
      while kinds != 0 {
        offered |= byKind[kinds.trailingZeroBitCount]
        kinds &= kinds - 1
      }
      var signs = sense.signs.rawValue
      while signs != 0 {
        offered |= bySign[signs.trailingZeroBitCount]
        signs &= signs - 1
      }
      return offered
    }
  }

  /// By the number of the word, in the order of the rules.
  private var byWord = [[Named]](repeating: [], count: Lexicon.english.words + 1)
  private var byClass = Classed()

  /// Notes the next rule; they come in their order.
  mutating func add(_ place: Int, _ word: Int, before seconds: Seconds = .any) {
    guard word != 0, byWord[word].last?.place != Int32(place) else { return }
    byWord[word].append(Named(place: Int32(place), seconds: seconds))
  }

  mutating func add(_ place: Int, kinds: Kinds, signs: Signs = []) {
    guard kinds.rawValue != 0 || signs.rawValue != 0 else { return }
    byClass.add(place, kinds: kinds, signs: signs)
  }

  mutating func add(_ place: Int, _ wording: Wording) {
    for word in wording.firstWords { add(place, word, before: wording.seconds(behind: word)) }
    add(
      place, kinds: wording.beginsWithNumber ? Wording.figureKinds : [],
      signs: wording.beginsWithRun ? Wording.runSigns : [])
  }

  /// The places of the rules that may begin at a word, in their order and each once.
  @inline(__always) func places(in words: Words, at position: Int) -> Places {
    let token = words[position]
    let id = Int(token.id)
    return Places(
      next: words[position + 1], named: id < byWord.count ? byWord[id] : [],
      classed: byClass.places, offered: byClass.offered(token.sense))
  }

  /// Two lists of places, both in their order, as one.
  struct Places: Sequence, IteratorProtocol {
    private let second: Seconds.Next
    private let named: [Named]
    private let classed: [Int32]
    private var nextNamed = 0
    /// A bit for each of `classed` that is left.
    private var offered: UInt128

    fileprivate init(next: Token, named: [Named], classed: [Int32], offered: UInt128) {
      second = Seconds.Next(next)
      self.named = named
      self.classed = classed
      self.offered = offered
    }

    @inline(__always) mutating func next() -> Int? {
      while nextNamed < named.count, !named[nextNamed].seconds.allow(second) { nextNamed += 1 }
      let name = nextNamed < named.count ? named[nextNamed].place : .max
      let next = offered != 0 ? classed[offered.trailingZeroBitCount] : .max
      guard name != next || name != .max else { return nil }
      if name <= next { nextNamed += 1 }
      if next <= name { offered &= offered - 1 }
      return Int(Swift.min(name, next))
    }
  }
}
