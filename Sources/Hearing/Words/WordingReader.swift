/// Reads wordings as they are written, byte by byte: the first line of every start waits for all.
struct WordingReader {
  private let bytes: [UInt8]
  private var place = 0
  /// The ways of each list that stands in braces, read once.
  private var lists: [String: [[Wording.Part]]]

  private init(_ text: String, lists: [String: [[Wording.Part]]]) {
    bytes = Array(text.utf8)
    self.lists = lists
  }

  private static let lists: [String: [[Wording.Part]]] = {
    var reader = WordingReader("", lists: [:])
    for name in Wordings.lists.keys { _ = reader.list(name) }
    return reader.lists
  }()

  /// The ways to say what a text holds, each as its parts.
  static func ways(of text: String) -> [[Wording.Part]] {
    var reader = WordingReader(text, lists: lists)
    return reader.ways()
  }

  /// The ways that are written up to a closing bracket, or the end.
  private mutating func ways() -> [[Wording.Part]] {
    var ways: [[Wording.Part]] = []
    var way: [Wording.Part] = []
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { break }
      if !WordingReader.isSign(byte) {
        way.append(word())
        continue
      }
      place += 1
      if byte == UInt8(ascii: "|") {
        ways.append(way)
        way = []
      } else if byte != UInt8(ascii: " ") {
        let inner = self.ways()
        way.append(.anyOf(inner, optional: byte == UInt8(ascii: "[")))
        place += 1
      }
    }
    return ways + [way]
  }

  private mutating func word() -> Wording.Part {
    let start = place
    while place < bytes.count, !WordingReader.isSign(bytes[place]) { place += 1 }
    let word = bytes[start..<place]
    switch bytes[start] {
    case UInt8(ascii: "{"):
      let name = String(decoding: word.dropFirst().dropLast(), as: UTF8.self)
      if name == "run" { return .test(.run) }
      if name == "number" { return .test(.number) }
      return .anyOf(list(name), optional: false)
    case UInt8(ascii: "*"): return .test(.anything)
    case UInt8(ascii: "."): return .test(.rest)
    case UInt8(ascii: ","), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "="):
      return .test(.mark(bytes[start]))
    case UInt8(ascii: "^"): return .test(.begins)
    case UInt8(ascii: "$"): return .test(.ends)
    default: return .test(.word(Lexicon.english.id(word)))
    }
  }

  /// The ways of a list, which may name others.
  private mutating func list(_ name: String) -> [[Wording.Part]] {
    if let known = lists[name] { return known }
    var reader = WordingReader(Wordings.lists[name] ?? "", lists: lists)
    let ways = reader.ways()
    lists = reader.lists
    lists[name] = ways
    return ways
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  /// The plain words of wordings, which the lexicon has to know apart.
  static func eachWord(of texts: [String], _ body: (ArraySlice<UInt8>) -> Void) {
    for text in texts {
      let bytes = Array(text.utf8)
      var place = 0
      while place < bytes.count {
        if bytes[place] == UInt8(ascii: "{") {
          while place < bytes.count, bytes[place] != UInt8(ascii: "}") { place += 1 }
        }
        let start = place
        while place < bytes.count, isLetter(bytes[place]) { place += 1 }
        if start < place { body(bytes[start..<place]) } else { place += 1 }
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
