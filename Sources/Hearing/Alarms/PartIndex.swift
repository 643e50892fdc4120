/// Which signs have all of their parts in a line, found by its words.
///
/// A part has one bit however many signs have it, so that each word of a line is looked up once and
/// each sign costs one look.
struct PartIndex: Sendable {
  private typealias Bits = SIMD8<UInt64>

  private var byWord = [Bits](repeating: .zero, count: Int(Token.namedLimit))
  private var byClass = [Bits](repeating: .zero, count: Signs.RawValue.bitWidth)
  /// What each sign needs, in their order.
  private var needs: [Bits] = []

  init(_ signs: [Sign]) {
    var known: [Sign.Part: Int] = [:]
    for sign in signs {
      var need = Bits.zero
      for part in sign.parts {
        let number = known[part, default: known.count]
        known[part] = number
        let bit = PartIndex.bit(number)
        need |= bit
        for word in part.words { byWord[Int(word.id)] |= bit }
        for slot in byClass.indices where part.signs.rawValue >> UInt64(slot) & 1 != 0 {
          byClass[slot] |= bit
        }
      }
      needs.append(need)
    }
  }

  private static func bit(_ number: Int) -> Bits {
    precondition(number < Bits.scalarCount * UInt64.bitWidth, "more parts than have bits")
    var bits = Bits.zero
    bits[number / UInt64.bitWidth] = 1 << UInt64(number % UInt64.bitWidth)
    return bits
  }

  /// The places of the signs of which every part occurs, in their order.
  func complete(in words: Words) -> [Int] {
    var present = Bits.zero
    var classes = Signs()
    for token in words.tokens {
      if token.isNamed { present |= byWord[Int(token.id)] }
      classes.formUnion(token.sense.signs)
    }
    for slot in byClass.indices where classes.rawValue >> UInt64(slot) & 1 != 0 {
      present |= byClass[slot]
    }
    return needs.indices.filter { needs[$0] & ~present == .zero }
  }
}
