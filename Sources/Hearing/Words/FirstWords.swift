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

  /// A rule that begins with a class of words, a figure or a run.
  fileprivate struct Classed: Sendable {
    var place: Int32
    var kinds: Kinds
    var signs: Signs
  }

  /// By the number of the word, in the order of the rules.
  private var byWord = [[Named]](repeating: [], count: Lexicon.english.words + 1)
  private var byClass: [Classed] = []

  /// Notes the next rule; they come in their order.
  mutating func add(_ place: Int, _ word: Int, before seconds: Seconds = .any) {
    guard word != 0, byWord[word].last?.place != Int32(place) else { return }
    byWord[word].append(Named(place: Int32(place), seconds: seconds))
  }

  mutating func add(_ place: Int, kinds: Kinds, signs: Signs = []) {
    guard kinds.rawValue != 0 || signs.rawValue != 0 else { return }
    byClass.append(Classed(place: Int32(place), kinds: kinds, signs: signs))
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
      token: token, next: words[position + 1], named: id < byWord.count ? byWord[id] : [],
      classed: byClass)
  }

  /// Two lists of places, both in their order, as one.
  struct Places: Sequence, IteratorProtocol {
    private let kinds: Kinds
    private let signs: Signs
    private let second: Seconds.Next
    private let named: [Named]
    private let classed: [Classed]
    private var nextNamed = 0
    private var nextClassed = 0

    fileprivate init(token: Token, next: Token, named: [Named], classed: [Classed]) {
      kinds = token.sense.kinds
      signs = token.sense.signs
      second = Seconds.Next(next)
      self.named = named
      self.classed = classed
    }

    @inline(__always) mutating func next() -> Int? {
      while nextNamed < named.count || nextClassed < classed.count {
        let name = nextNamed < named.count ? named[nextNamed].place : .max
        let next = nextClassed < classed.count ? classed[nextClassed].place : .max
        var fits = false
        if name <= next {
          fits = named[nextNamed].seconds.allow(second)
          nextNamed += 1
        }
        if next <= name {
          let rule = classed[nextClassed]
          fits = fits || !rule.kinds.isDisjoint(with: kinds) || !rule.signs.isDisjoint(with: signs)
          nextClassed += 1
        }
        if fits { return Int(Swift.min(name, next)) }
      }
      return nil
    }
  }
}
