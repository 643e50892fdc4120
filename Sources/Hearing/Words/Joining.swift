/// Words that are read as one with their neighbour.
extension Words {
  mutating func joinNeighbours() {
    joinNegations()
    joinWeekEnd()
  }

  /// "can not", "did not" read as "can't", "didn't".
  private mutating func joinNegations() {
    guard tokens.contains(where: { $0.is(.not) }) else { return }
    var joined = ContiguousArray<Token>()
    joined.reserveCapacity(tokens.count)
    for token in tokens {
      if token.is(.not), let last = joined.last, let word = Self.negated[last.id] {
        joined[joined.count - 1].id = word.id
        joined[joined.count - 1].sense.kinds = .negation
        joined[joined.count - 1].sense.signs = []
        joined[joined.count - 1].end = token.end
      } else {
        joined.append(token)
      }
    }
    tokens = joined
  }

  /// "week-end" is one word, as long as the one that is written together.
  private mutating func joinWeekEnd() {
    for at in tokens.indices.dropLast(2)
    where tokens[at].is(.week) && tokens[at + 1].isMark("-") && tokens[at + 2].is(.end) {
      var weekend = tokens[at]
      weekend.start += 1
      weekend.end = tokens[at + 2].end
      weekend.id = Word.weekend.id
      weekend.sense = Sense()
      weekend.sense.kinds = [.dayGroup, .slot]
      weekend.sense.value = 0x60
      tokens.replaceSubrange(at...at + 2, with: [weekend])
      return
    }
  }

  private static let negated: [UInt16: Word] = [
    Word.can.id: .cant, Word.could.id: .couldnt, Word.did.id: .didnt, Word.do.id: .dont,
    Word.does.id: .doesnt, Word.have.id: .havent, Word.has.id: .hasnt, Word.will.id: .wont,
  ]
}
