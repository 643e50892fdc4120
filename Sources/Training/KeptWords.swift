/// The words of a kept text, one after the other.
///
/// A season has a thousand of them, so none is looked at twice and no list of them is made.
struct KeptWords {
  /// The word that is to be read; nil at the end.
  private(set) var next: String?
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    goOn()
  }

  /// Goes on to the word after.
  mutating func goOn() {
    let space = UInt8(ascii: " ")
    while place < bytes.count, bytes[place] == space { place += 1 }
    let start = place
    while place < bytes.count, bytes[place] != space { place += 1 }
    next = start == place ? nil : String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Goes on where the word is the one.
  mutating func takes(_ word: String) -> Bool {
    guard next == word else { return false }
    goOn()
    return true
  }

  /// Goes on where the word is a number.
  mutating func takesCount() -> Int? {
    guard let count = next.flatMap({ Int($0) }) else { return nil }
    goOn()
    return count
  }
}
