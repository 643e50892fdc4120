import Prompts

extension JSON {
  /// How deep lists and objects may stand within one another; a stack overflow cannot be caught.
  package static let deepest = 64

  /// Reads one JSON text (RFC 8259).
  ///
  /// Stricter than the letter where leniency would hide a slip: a key that stands twice, a number
  /// beyond a double and bytes that are not UTF-8 are refused. Half a surrogate pair becomes
  /// U+FFFD, since some programs write them. A byte order mark at the start is passed over.
  /// Nothing in the bytes can trap. `line` is the number of the first line, for files that hold
  /// one text a line.
  package static func read(
    _ bytes: some Collection<UInt8>, line: Int = 1
  ) throws(Complaint) -> JSON {
    var reader = JSONReader(bytes: Array(bytes), line: line)
    return try reader.readText()
  }
}

/// The place in a JSON text up to which it has been read.
struct JSONReader {
  let bytes: [UInt8]
  var index = 0
  var line: Int
  var lineStart = 0
  var depth = 0

  init(bytes: [UInt8], line: Int) {
    self.bytes = bytes
    self.line = line
  }

  mutating func readText() throws(Complaint) -> JSON {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    skipSpace()
    if index == bytes.count { throw complaint(Say.Errors.jsonEmpty()) }
    let json = try readValue()
    skipSpace()
    if index < bytes.count { throw complaint(Say.Errors.jsonTrailing()) }
    return json
  }

  func complaint(_ says: Line) -> Complaint {
    Complaint(line: line, column: index - lineStart + 1, says: says)
  }

  var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0D: index += 1
      case 0x0A:
        index += 1
        line += 1
        lineStart = index
      default: return
      }
    }
  }

  private mutating func readValue() throws(Complaint) -> JSON {
    let start = line
    switch current {
    case UInt8(ascii: "{"): return JSON(.object(try readObject()), line: start)
    case UInt8(ascii: "["): return JSON(.array(try readArray()), line: start)
    case UInt8(ascii: "\""): return JSON(.string(try readString()), line: start)
    case UInt8(ascii: "t"):
      try readWord("true")
      return JSON(.bool(true), line: start)
    case UInt8(ascii: "f"):
      try readWord("false")
      return JSON(.bool(false), line: start)
    case UInt8(ascii: "n"):
      try readWord("null")
      return JSON(.null, line: start)
    case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte):
      return JSON(.number(try readNumber()), line: start)
    case .none: throw complaint(Say.Errors.jsonEnds())
    default: throw complaint(Say.Errors.jsonValue())
    }
  }

  private mutating func enter() throws(Complaint) {
    depth += 1
    if depth > JSON.deepest { throw complaint(Say.Errors.jsonDeep(depth: JSON.deepest)) }
    index += 1
    skipSpace()
  }

  private mutating func readArray() throws(Complaint) -> [JSON] {
    try enter()
    var items: [JSON] = []
    if current == UInt8(ascii: "]") {
      index += 1
      depth -= 1
      return items
    }
    while true {
      items.append(try readValue())
      skipSpace()
      switch current {
      case UInt8(ascii: ","):
        index += 1
        skipSpace()
      case UInt8(ascii: "]"):
        index += 1
        depth -= 1
        return items
      case .none: throw complaint(Say.Errors.jsonEnds())
      default: throw complaint(Say.Errors.jsonComma())
      }
    }
  }

  private mutating func readObject() throws(Complaint) -> [JSON.Member] {
    try enter()
    var members: [JSON.Member] = []
    var seen: Set<String> = []
    if current == UInt8(ascii: "}") {
      index += 1
      depth -= 1
      return members
    }
    while true {
      guard current == UInt8(ascii: "\"") else {
        throw complaint(current == nil ? Say.Errors.jsonEnds() : Say.Errors.jsonKey())
      }
      let keyLine = line
      let keyColumn = index - lineStart + 1
      let key = try readString()
      guard isNew(key, among: members, seen: &seen) else {
        throw Complaint(
          line: keyLine, column: keyColumn,
          says: Say.Errors.jsonTwice(key: Fields.cleaned(key) ?? ""))
      }
      skipSpace()
      guard current == UInt8(ascii: ":") else {
        throw complaint(current == nil ? Say.Errors.jsonEnds() : Say.Errors.jsonColon())
      }
      index += 1
      skipSpace()
      members.append(JSON.Member(key: key, line: keyLine, value: try readValue()))
      skipSpace()
      switch current {
      case UInt8(ascii: ","):
        index += 1
        skipSpace()
      case UInt8(ascii: "}"):
        index += 1
        depth -= 1
        return members
      case .none: throw complaint(Say.Errors.jsonEnds())
      default: throw complaint(Say.Errors.jsonComma())
      }
    }
  }

  /// A look along a short list is cheaper than hashing; a long one must not cost its square.
  private func isNew(
    _ key: String, among members: [JSON.Member], seen: inout Set<String>
  ) -> Bool {
    if members.count < 16 { return !members.contains { $0.key == key } }
    if seen.isEmpty { seen = Set(members.map(\.key)) }
    return seen.insert(key).inserted
  }

  private mutating func readWord(_ word: StaticString) throws(Complaint) {
    let count = word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
    guard matches else { throw complaint(Say.Errors.jsonValue()) }
    index += count
  }

  private mutating func readNumber() throws(Complaint) -> Double {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    let firstDigit = index
    guard skipDigits() > 0 else { throw complaint(Say.Errors.jsonNumber()) }
    if bytes[firstDigit] == UInt8(ascii: "0"), index > firstDigit + 1 {
      throw complaint(Say.Errors.jsonNumber())
    }
    var isWhole = true
    if current == UInt8(ascii: ".") {
      isWhole = false
      index += 1
      guard skipDigits() > 0 else { throw complaint(Say.Errors.jsonNumber()) }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      isWhole = false
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      guard skipDigits() > 0 else { throw complaint(Say.Errors.jsonNumber()) }
    }
    if isWhole, index - start <= 15 { return wholeNumber(bytes[start..<index]) }
    guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)),
      number.isFinite
    else { throw complaint(Say.Errors.jsonNumberTooLarge()) }
    return number
  }

  /// Up to fourteen digits are exact in a double, and most numbers are short.
  private func wholeNumber(_ digits: ArraySlice<UInt8>) -> Double {
    var value = 0
    var isNegative = false
    for digit in digits {
      if digit == UInt8(ascii: "-") {
        isNegative = true
      } else {
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
      }
    }
    return isNegative ? -Double(value) : Double(value)
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return index - start
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
