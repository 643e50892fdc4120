import Training

extension Words {
  /// The tokens of an utterance: bytes are folded to lower-case ASCII, words become numbers.
  ///
  /// One pass, linear in the bytes. Apostrophes inside a word are dropped ("don't" is `dont`), digits
  /// and letters always part ("10k" is two tokens, glued), control bytes are spaces.
  init(_ utterance: String, on today: Day, about topic: Topic?, dates order: DateOrder?) {
    self.init(tokens: [], today: today, topic: topic, order: order)
    var utterance = utterance
    utterance.withUTF8 { bytes in
      tokens.reserveCapacity(min(bytes.count / 4 + 4, 1 << 20))
      var scanner = Scanner(bytes: bytes, expectsSlots: topic.map(Words.expectsSlots) ?? false)
      scanner.scan(into: &tokens)
    }
    joinNeighbours()
    joinDays()
  }

  /// "2day", "2nite": today and tonight.
  private mutating func joinDays() {
    guard topic != .duration, topic != .number else { return }
    for at in tokens.indices.dropLast() where tokens[at].digits == 1 {
      let next = tokens[at + 1]
      guard tokens[at].sense.value == 2, !next.spaced, next.is(.day), next.end - next.start == 3
      else { continue }
      var today = tokens[at]
      today.kind = .word
      today.end = next.end
      today.digits = 0
      today.id = Word.today.id
      today.sense = Sense()
      today.sense.kinds = [.dateLead, .slot]
      tokens[at] = today
      tokens.remove(at: at + 1)
      return
    }
  }

  private static func expectsSlots(_ topic: Topic) -> Bool {
    switch topic {
    case .date, .days, .weekday, .duration, .distance, .number: true
    default: false
    }
  }
}

/// Walks the bytes of an utterance once and cuts them into words.
private struct Scanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let expectsSlots: Bool
  let lexicon = Lexicon.english
  var at = 0
  var spaced = true
  /// The folded bytes of the word being read, for spelling; longer words are not mended.
  var word = ContiguousArray<UInt8>()

  init(bytes: UnsafeBufferPointer<UInt8>, expectsSlots: Bool) {
    self.bytes = bytes
    self.expectsSlots = expectsSlots
    word.reserveCapacity(64)
  }

  mutating func scan(into tokens: inout ContiguousArray<Token>) {
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x0A:
        tokens.append(mark(UInt8(ascii: "\n"), length: 1))
        spaced = true
      case 0...0x20, 0x7F:
        spaced = true
        at += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        tokens.append(number())
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        appendWord(to: &tokens)
      case 0..<0x80:
        tokens.append(mark(byte, length: 1))
      default:
        beyondASCII(into: &tokens)
      }
    }
  }

  private mutating func mark(_ byte: UInt8, length: Int) -> Token {
    var token = Token(start: at, end: at + length, kind: .mark, spaced: spaced)
    token.mark = byte
    at += length
    spaced = false
    return token
  }

  private mutating func number() -> Token {
    let start = at
    var value = 0.0
    while at < bytes.count, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[at] {
      if value < 1e300 { value = value * 10 + Double(bytes[at] - UInt8(ascii: "0")) }
      at += 1
    }
    var token = Token(start: start, end: at, kind: .number, spaced: spaced)
    token.digits = at - start
    token.sense.value = value
    token.sense.kinds = .digits
    spaced = false
    return token
  }

  private mutating func fraction(_ value: Double, length: Int) -> Token {
    var token = Token(start: at, end: at + length, kind: .number, spaced: spaced)
    token.sense.value = value
    token.sense.kinds = [.digits, .fraction]
    at += length
    spaced = false
    return token
  }

  private func byte(_ offset: Int) -> UInt8 {
    at + offset < bytes.count ? bytes[at + offset] : 0
  }

  /// Quotes, dashes, fraction signs and thumbs; other letters are folded or kept as a word.
  private mutating func beyondASCII(into tokens: inout ContiguousArray<Token>) {
    let first = byte(0)
    let second = byte(1)
    let third = byte(2)
    switch (first, second, third) {
    case (0xC2, 0xA0, _):
      at += 2
      spaced = true
    case (0xC2, 0xBD, _): tokens.append(fraction(0.5, length: 2))
    case (0xC2, 0xBC, _): tokens.append(fraction(0.25, length: 2))
    case (0xC2, 0xBE, _): tokens.append(fraction(0.75, length: 2))
    case (0xC2, 0xB0, _), (0xC2, 0xBA, _): tokens.append(mark(0xB0, length: 2))
    case (0xC2, 0xB4, _): tokens.append(mark(UInt8(ascii: "'"), length: 2))
    case (0xC2, _, _): tokens.append(mark(UInt8(ascii: "~"), length: 2))
    case (0xC3, 0x97, _):
      word.removeAll(keepingCapacity: true)
      word.append(UInt8(ascii: "x"))
      let start = at
      at += 2
      append(from: start, to: &tokens)
    case (0xE2, 0x80, 0x98...0x9B), (0xE2, 0x80, 0xB2):
      tokens.append(mark(UInt8(ascii: "'"), length: 3))
    case (0xE2, 0x80, 0x9C...0x9F), (0xE2, 0x80, 0xB3):
      tokens.append(mark(UInt8(ascii: "\""), length: 3))
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92):
      tokens.append(mark(UInt8(ascii: "-"), length: 3))
    case (0xE2, 0x80, 0xA6): tokens.append(mark(UInt8(ascii: "."), length: 3))
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xAF), (0xE3, 0x80, 0x80):
      at += 3
      spaced = true
    case (0xE2, 0x80, 0x8B...0x8F), (0xEF, 0xB8, 0x80...0x8F), (0xEF, 0xBB, 0xBF):
      at += 3
    case (0xE2, 0x81, 0x84): tokens.append(mark(UInt8(ascii: "/"), length: 3))
    case (0xE2, 0x85, 0x93...0x9E):
      tokens.append(fraction(Token.fractions[Int(third) - 0x93], length: 3))
    case (0xE2, 0x9C, 0x85), (0xE2, 0x9C, 0x94), (0xE2, 0x9C, 0x93):
      sign("yes", length: 3, into: &tokens)
    case (0xE2, 0x9D, 0x8C): sign("no", length: 3, into: &tokens)
    case (0xE2, 0x86, 0x92), (0xE2, 0x9E, 0x94...0xBF):
      tokens.append(mark(UInt8(ascii: ">"), length: 3))
    case (0xE2, _, _): tokens.append(mark(UInt8(ascii: "~"), length: 3))
    case (0xF0, 0x9F, 0x91):
      if byte(3) == 0x8D || byte(3) == 0x8C {
        sign("yes", length: 4, into: &tokens)
      } else if byte(3) == 0x8E {
        sign("no", length: 4, into: &tokens)
      } else {
        tokens.append(mark(UInt8(ascii: "~"), length: 4))
      }
    case (0xF0...0xF7, _, _): tokens.append(mark(UInt8(ascii: "~"), length: 4))
    default: appendWord(to: &tokens)
    }
    at = min(at, bytes.count)
  }

  private mutating func sign(
    _ text: StaticString, length: Int, into tokens: inout ContiguousArray<Token>
  ) {
    word.removeAll(keepingCapacity: true)
    text.withUTF8Buffer { word.append(contentsOf: $0) }
    let start = at
    at += length
    spaced = true
    append(from: start, to: &tokens)
    spaced = true
  }

  private mutating func appendWord(to tokens: inout ContiguousArray<Token>) {
    let start = at
    word.removeAll(keepingCapacity: true)
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        word.append(byte)
        at += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        word.append(byte | 0x20)
        at += 1
      case UInt8(ascii: "'"), UInt8(ascii: "`"):
        guard isLetter(at + 1), !word.isEmpty else { return append(from: start, to: &tokens) }
        at += 1
      case 0xE2:
        guard self.byte(1) == 0x80, self.byte(2) == 0x99 || self.byte(2) == 0x98, isLetter(at + 3),
          !word.isEmpty
        else { return append(from: start, to: &tokens) }
        at += 3
      case 0xC3:
        guard self.byte(1) != 0x97, self.byte(1) != 0xB7 else {
          return append(from: start, to: &tokens)
        }
        word.append(Self.folded(latin: self.byte(1)))
        at += 2
      case 0xC4...0xDF:
        word.append(byte)
        word.append(self.byte(1))
        at += 2
      case 0xE0, 0xE1, 0xE3...0xEF:
        word.append(byte)
        word.append(self.byte(1))
        word.append(self.byte(2))
        at += 3
      case 0x80..<0xC2:
        at += 1
      default:
        return append(from: start, to: &tokens)
      }
    }
    at = min(at, bytes.count)
    append(from: start, to: &tokens)
  }

  private func isLetter(_ position: Int) -> Bool {
    guard position < bytes.count else { return false }
    switch bytes[position] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return true
    default: return false
    }
  }

  /// The plain letter under a Latin-1 accent: the second byte of its UTF-8 in, ASCII out.
  private static func folded(latin second: UInt8) -> UInt8 {
    switch second | 0x20 {
    case 0xA0...0xA6: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6, 0xB8: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: UInt8(ascii: "y")
    }
  }

  private mutating func append(from start: Int, to tokens: inout ContiguousArray<Token>) {
    guard at > start else {
      at += 1
      return
    }
    var token = Token(start: start, end: min(at, bytes.count), kind: .word, spaced: spaced)
    spaced = false
    if let entry = lexicon.entry(word, typedUpTo: token.end, of: bytes) {
      token.id = entry.id
      token.sense = entry.sense
      if token.has(.month) || token.has(.weekday) { lexicon.mendLead(&tokens, in: bytes) }
      tokens.append(token)
      return
    }
    // Beyond what is heard in full nothing is mended.
    guard tokens.count <= Words.limit else {
      tokens.append(token)
      return
    }
    if let parts = lexicon.split(word) {
      var from = start
      for (index, part) in parts.enumerated() {
        var piece = token
        piece.start = from
        piece.end = index == parts.count - 1 ? token.end : min(from + part.length, token.end)
        piece.spaced = index > 0 || token.spaced
        piece.id = part.entry.id
        piece.sense = part.entry.sense
        from = piece.end
        tokens.append(piece)
      }
      return
    }
    let short = bytes.count <= 60 ? lexicon.mendedShort(word, leads: tokens.isEmpty) : nil
    if let entry = lexicon.squeezed(word) ?? short
      ?? lexicon.mended(word, expectsSlots: expectsSlots)
    {
      token.id = entry.id
      token.sense = entry.sense
      token.mended = true
    }
    tokens.append(token)
  }
}
