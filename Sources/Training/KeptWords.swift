/// The words of a kept text, one after the other.
///
/// A season has a thousand of them, so none is looked at twice, no list of them is made, and none
/// becomes a text of its own but where it has to.
struct KeptWords {
  /// The word that is to be read; nil at the end.
  private(set) var next: KeptWord?
  private let bytes: [UInt8]
  private var place = 0
  private var start = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    goOn()
  }

  /// The word that is to be read, as a text; empty at the end.
  var text: String { String(decoding: bytes[start..<place], as: UTF8.self) }

  /// Goes on to the word after.
  mutating func goOn() {
    let space = UInt8(ascii: " ")
    while place < bytes.count, bytes[place] == space { place += 1 }
    start = place
    while place < bytes.count, bytes[place] != space { place += 1 }
    next = start == place ? nil : KeptWord(bytes[start..<place])
  }

  /// Goes on where the word is the one.
  mutating func takes(_ word: KeptWord) -> Bool {
    guard next == word else { return false }
    goOn()
    return true
  }

  /// Goes on where the word is one of the names, and tells whose.
  mutating func takes<Value>(_ names: KeptNames<Value>) -> Value? {
    guard let next, let value = names[next] else { return nil }
    goOn()
    return value
  }

  /// Goes on where the word is a number.
  mutating func takesCount() -> Int? {
    guard next != nil, let count = Int(text) else { return nil }
    goOn()
    return count
  }
}

/// A word of a kept text as two numbers, which compare at once.
struct KeptWord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// No name is longer.
  static let longest = 16

  private var beginning: UInt64 = 0
  private var end: UInt64 = 0

  init(_ letters: some Collection<UInt8>) {
    guard letters.count <= KeptWord.longest else {
      // No letter of UTF-8 is this byte, so it is no name.
      end = .max
      return
    }
    for letter in letters {
      end = end << 8 | beginning >> 56
      beginning = beginning << 8 | UInt64(letter)
    }
  }

  init(stringLiteral literal: StaticString) {
    self = literal.withUTF8Buffer { KeptWord($0) }
  }
}

/// The values that are kept by their names.
struct KeptNames<Value: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  private let names = Value.allCases.map { (word: KeptWord($0.rawValue.utf8), value: $0) }

  subscript(word: KeptWord) -> Value? {
    for name in names where name.word == word { return name.value }
    return nil
  }
}
