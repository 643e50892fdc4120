/// Which words may stand behind the first: one of 64 bits for each, shared by many.
///
/// It may let a word pass that does not fit, and refuses none that does.
struct Seconds: Sendable {
  private var bits: UInt64 = 0

  static let any = Seconds(bits: .max)

  mutating func insert(_ word: UInt16) { bits |= 1 << (UInt64(word) % 64) }
  mutating func formUnion(_ others: Seconds) { bits |= others.bits }

  @inline(__always) func allow(_ next: Next) -> Bool { bits & next.bits != 0 }

  /// The bits of a word that stands second: all of them where it may be passed over.
  struct Next: Sendable {
    fileprivate let bits: UInt64

    @inline(__always) init(_ token: Token) {
      bits = token.isSmall ? .max : 1 << (UInt64(token.id) % 64)
    }
  }
}

extension Wording {
  /// Which words may follow a word with which a wording begins.
  func seconds(behind word: Int) -> Seconds {
    guard others.isEmpty else { return .any }
    return entries.first { $0.word == word }?.seconds ?? Seconds()
  }

  /// The same of the nodes that it leads to.
  func seconds(of first: [Int32], behind word: UInt16) -> Seconds {
    var seconds = Seconds()
    func add(behind node: Node) {
      for place in node.next {
        let next = following[Int(place)]
        guard next >= 0 else { return seconds = .any }
        seconds.formUnion(nodes[Int(next)].words)
      }
    }
    for index in first {
      let node = nodes[Int(index)]
      guard case .begins = node.test else {
        add(behind: node)
        continue
      }
      for place in node.next {
        let next = following[Int(place)]
        guard next >= 0 else { return .any }
        switch nodes[Int(next)].test {
        case .word(let id): if id == word { add(behind: nodes[Int(next)]) }
        case .oneOf(let ids): if isChosen(word, from: ids) { add(behind: nodes[Int(next)]) }
        default: return .any
        }
      }
    }
    return seconds
  }
}
