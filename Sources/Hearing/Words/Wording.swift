/// Ways to say one thing, written down as they are said: `(had|found) no time [for it]`.
///
/// `[a|b]` may be missing, `(a|b)` is one of several, `*` stands for up to four words of the same
/// clause, `...` for all the rest of it, `{run}` for a run or session, `{number}` for a figure, another name in braces for its list
/// in `Wordings.lists`, `^` and `$` for the begin and the end of a clause. Between words small ones
/// that only colour may stand: "really", "just". A word matches every form that the lexicon has for
/// it, so that "monday" stands for each day of the week.
struct Wording: Sendable {
  enum Test: Sendable {
    case word(UInt16)
    /// One of several words; where they stand in `following`.
    case oneOf(Range<Int32>)
    case run
    case number
    case anything
    case rest
    case mark(UInt8)
    case begins
    case ends
  }

  /// A test, and where the places of the nodes behind it stand in `following`.
  ///
  /// No list stands in it, so that a walk through the nodes counts no references.
  struct Node: Sendable {
    var test: Test
    /// Which words may pass the test: most fail here, at one look.
    var words: Seconds
    var next: Range<Int32>
  }

  indirect enum Part: Sendable {
    case test(Test)
    case anyOf([[Part]], optional: Bool)
  }

  /// A word with which wordings begin, and where the places of their first nodes stand.
  struct Entry: Sendable {
    var word: UInt16
    var first: Range<Int32>
    /// Which words may follow.
    var seconds: Seconds
  }

  // Few lists, since a wording that is looked at counts a reference for each.
  private(set) var nodes: [Node] = []
  /// Places of nodes, and the words of choices, each choice in their order.
  private(set) var following: [Int32] = []
  /// In the order of their words.
  private(set) var entries: [Entry] = []
  /// Those that begin with a figure or a run, and those that can begin with others.
  private(set) var figures: Range<Int32> = 0..<0
  private(set) var runs: Range<Int32> = 0..<0
  private(set) var others: Range<Int32> = 0..<0
  /// One bit for each word with which a wording can begin.
  private var heads: ContiguousArray<UInt64>
  /// The numbers of the words with which it can begin.
  var firstWords: [Int] { entries.map { Int($0.word) }.filter { $0 != 0 } }
  var beginsWithNumber: Bool { !figures.isEmpty }
  var beginsWithRun: Bool { !runs.isEmpty }

  /// Where a wording ends.
  private static let accept: Int32 = -1

  init(_ texts: [String]) {
    heads = ContiguousArray(repeating: 0, count: Lexicon.english.words / 64 + 1)
    var beginnings = Beginnings()
    for text in texts {
      for parts in WordingReader.ways(of: text) {
        for entry in compile(parts[...], to: [Wording.accept]) where entry >= 0 {
          note(entry, from: entry, in: &beginnings)
        }
      }
    }
    for (word, first) in beginnings.words.sorted(by: { $0.key < $1.key }) {
      heads[Int(word) / 64] |= 1 << (UInt64(word) % 64)
      entries.append(
        Entry(word: word, first: store(first), seconds: seconds(of: first, behind: word)))
    }
    figures = store(beginnings.figures)
    runs = store(beginnings.runs)
    others = store(beginnings.others)
  }

  /// The first nodes by what they look for.
  private struct Beginnings {
    var words: [UInt16: [Int32]] = [:]
    var figures: [Int32] = []
    var runs: [Int32] = []
    var others: [Int32] = []
  }

  private mutating func store(_ places: [Int32]) -> Range<Int32> {
    let first = Int32(following.count)
    following += places
    return first..<Int32(following.count)
  }

  private func note(_ node: Int32, from entry: Int32, in beginnings: inout Beginnings) {
    guard node >= 0 else { return }
    func note(_ id: UInt16) {
      guard Int(id) / 64 < heads.count, beginnings.words[id]?.last != entry else { return }
      beginnings.words[id, default: []].append(entry)
    }
    switch nodes[Int(node)].test {
    case .word(let id): note(id)
    case .oneOf(let ids): for place in ids { note(UInt16(following[Int(place)])) }
    case .begins:
      for place in nodes[Int(node)].next {
        self.note(following[Int(place)], from: entry, in: &beginnings)
      }
    case .number: beginnings.figures.append(entry)
    case .run: beginnings.runs.append(entry)
    case .anything, .rest, .ends, .mark: beginnings.others.append(entry)
    }
  }

  private mutating func compile(_ parts: ArraySlice<Part>, to exits: [Int32]) -> [Int32] {
    var exits = exits
    for part in parts.reversed() {
      switch part {
      case .test(let test):
        exits = [add(test, before: exits)]
      case .anyOf(let ways, let optional):
        let behind = exits
        var words: [UInt16] = []
        exits = optional ? behind : []
        for way in ways {
          if way.count == 1, case .test(.word(let id)) = way[0] {
            words.append(id)
          } else {
            exits += compile(way[...], to: behind)
          }
        }
        guard !words.isEmpty else { continue }
        exits.append(add(.oneOf(store(words.sorted().map(Int32.init))), before: behind))
      }
    }
    return exits
  }

  private mutating func add(_ test: Test, before exits: [Int32]) -> Int32 {
    var words = Seconds()
    switch test {
    case .word(let id): words.insert(id)
    case .oneOf(let ids): for place in ids { words.insert(UInt16(following[Int(place)])) }
    default: words = .any
    }
    nodes.append(Node(test: test, words: words, next: store(exits)))
    return Int32(nodes.count - 1)
  }

  /// The classes of words that begin a figure, and a run.
  static let figureKinds: Kinds = [.digits, .cardinal]
  static let runSigns: Signs = [.run, .session]

  @inline(__always) func mayBegin(with token: Token) -> Bool {
    if beginsWithNumber, token.has(Wording.figureKinds) { return true }
    if beginsWithRun, token.has(Wording.runSigns) { return true }
    return mayBegin(withWord: token.id)
  }

  @inline(__always) func mayBegin(withWord id: UInt16) -> Bool {
    let slot = Int(id) / 64
    return slot < heads.count && heads[slot] & 1 << (UInt64(id) % 64) != 0 && id != 0
  }
}
