/// Several wordings, found by the word with which they begin.
///
/// Most words of a line begin none of them; to ask each wording at each word cost half of a hearing.
struct WordingIndex: Sendable {
  let wordings: [Wording]
  /// The places of those that begin with a word, by its number.
  private var byWord: [[Int]]
  /// With a word, a figure or a run: where a figure or a run stands, all three are merged.
  private var byNumber: [Int] = []
  private var byRun: [Int] = []

  init(_ wordings: [Wording]) {
    self.wordings = wordings
    byWord = Array(repeating: [], count: Lexicon.english.words + 1)
    for (place, wording) in wordings.enumerated() {
      for id in wording.firstWords { byWord[id].append(place) }
      if wording.beginsWithNumber { byNumber.append(place) }
      if wording.beginsWithRun { byRun.append(place) }
    }
  }

  /// The places of the wordings that may begin with a word, in their order.
  func beginning(with token: Token) -> [Int] {
    let id = Int(token.id)
    let named = id < byWord.count ? byWord[id] : []
    let isNumber = !byNumber.isEmpty && token.has([.digits, .cardinal])
    let isRun = !byRun.isEmpty && token.has([.run, .session])
    guard isNumber || isRun else { return named }
    var places = named
    if isNumber { places = WordingIndex.merged(places, byNumber) }
    if isRun { places = WordingIndex.merged(places, byRun) }
    return places
  }

  /// Both in their order, and each place once.
  private static func merged(_ some: [Int], _ others: [Int]) -> [Int] {
    var merged: [Int] = []
    merged.reserveCapacity(some.count + others.count)
    var next = 0
    for place in some {
      while next < others.count, others[next] < place {
        merged.append(others[next])
        next += 1
      }
      if next < others.count, others[next] == place { next += 1 }
      merged.append(place)
    }
    return merged + others[next...]
  }

  /// Which wording may begin where, by wordings, and for each by the places of the words in turn.
  func beginnings(in words: Words, at places: some Sequence<Int>) -> [(wording: Int, start: Int)] {
    var found: [(wording: Int, start: Int)] = []
    for start in places {
      for wording in beginning(with: words[start]) { found.append((wording, start)) }
    }
    var order = Array(found.indices)
    order.sort { (found[$0].wording, $0) < (found[$1].wording, $1) }
    return order.map { found[$0] }
  }
}
