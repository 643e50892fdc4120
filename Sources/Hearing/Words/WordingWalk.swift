/// Whether the words of a line go through a wording, and how far.
extension Wording {
  /// The end of the longest wording that begins at a position; nil where none does.
  func end(in words: Words, at start: Int) -> Int? {
    var steps = 0
    return end(in: words, at: start, counting: &steps)
  }

  /// The same, and how many steps the longest walk from an entry took.
  func end(in words: Words, at start: Int, counting most: inout Int) -> Int? {
    let token = words[start]
    guard mayBegin(with: token) else { return nil }
    let second = Seconds.Next(words[start + 1])
    var best: Int?
    func look(at first: Range<Int32>) {
      for place in first {
        var steps = 0
        let index = following[Int(place)]
        let node = nodes[Int(index)]
        // What begins with a word was found by it.
        switch node.test {
        case .word, .oneOf:
          for next in node.next {
            let index = following[Int(next)]
            guard allows(index, second),
              let end = end(index, words, start + 1, start, &steps)
            else { continue }
            best = max(best ?? end, end)
          }
        default:
          if let end = end(index, words, start, start, &steps) { best = max(best ?? end, end) }
        }
        most = max(most, steps)
      }
    }
    if let entry = entry(of: token.id), entry.seconds.allow(second) {
      look(at: entry.first)
    }
    if token.isFigure { look(at: figures) }
    if token.isRun { look(at: runs) }
    look(at: others)
    return best
  }

  private func entry(of word: UInt16) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].word == word ? entries[low] : nil
  }

  /// Whether a word is one of a choice.
  func isChosen(_ word: UInt16, from choice: Range<Int32>) -> Bool {
    var low = Int(choice.lowerBound)
    var high = Int(choice.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if following[middle] < Int32(word) { low = middle + 1 } else { high = middle }
    }
    return low < Int(choice.upperBound) && following[low] == Int32(word)
  }

  /// Whether a walk may get past a node: most do not, and one look tells so.
  @inline(__always) private func allows(_ index: Int32, _ next: Seconds.Next) -> Bool {
    index < 0 || nodes[Int(index)].words.allow(next)
  }

  /// How many steps a walk may take: gap in gap would try every way to share the words between them.
  ///
  /// A walk that is given up hears what it has found so far. No wording comes near it on a line of its
  /// own words, and so the time of all wordings grows with the length of a line, and no faster.
  static let mostSteps = 4000

  private func end(
    _ index: Int32, _ words: Words, _ at: Int, _ start: Int, _ steps: inout Int
  ) -> Int? {
    guard index >= 0 else { return at }
    steps += 1
    guard at - start < 24, steps < Wording.mostSteps else { return nil }
    let node = nodes[Int(index)]
    let token = words[at]
    var best: Int?
    func go(_ position: Int, _ steps: inout Int) {
      let token = Seconds.Next(words[position])
      for place in node.next {
        let index = following[Int(place)]
        guard allows(index, token), let end = end(index, words, position, start, &steps) else {
          continue
        }
        best = max(best ?? end, end)
      }
    }
    switch node.test {
    case .begins: if words.opensClause(at) { go(at, &steps) }
    case .ends: if words.closesClause(at) { go(at, &steps) }
    case .word(let id): if token.id == id { go(at + 1, &steps) }
    case .oneOf(let ids):
      if token.id != 0, isChosen(token.id, from: ids) { go(at + 1, &steps) }
    case .mark(let mark): if token.mark == mark { go(at + 1, &steps) }
    case .run: if token.isRun { go(at + 1, &steps) }
    case .number:
      var past = at
      while past - at < 4, words.continuesFigure(past, from: at) {
        past += 1
        go(past, &steps)
      }
    case .rest:
      var past = at
      while words[past].kind == .word || words[past].kind == .number { past += 1 }
      go(past, &steps)
    case .anything:
      for past in at...at + 4 {
        go(past, &steps)
        if words[past].kind != .word && words[past].kind != .number { break }
      }
    }
    if best == nil, at > start {
      if token.isSmall { return end(index, words, at + 1, start, &steps) }
    }
    return best
  }
}
