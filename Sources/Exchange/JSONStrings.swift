import Prompts

extension JSONReader {
  /// Reads a text from its opening quotation mark on.
  mutating func readString() throws(Complaint) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x5C {
      if bytes[index] < 0x20 { throw complaint(Say.Errors.jsonControl()) }
      index += 1
    }
    if current == UInt8(ascii: "\"") {
      let text = try text(of: bytes[start..<index])
      index += 1
      return text
    }
    var unescaped = Array(bytes[start..<index])
    while true {
      guard let byte = current else { throw complaint(Say.Errors.jsonEnds()) }
      switch byte {
      case UInt8(ascii: "\""):
        let text = try text(of: unescaped[...])
        index += 1
        return text
      case 0x5C:
        index += 1
        try readEscape(into: &unescaped)
      case ..<0x20: throw complaint(Say.Errors.jsonControl())
      default:
        unescaped.append(byte)
        index += 1
      }
    }
  }

  private func text(of slice: ArraySlice<UInt8>) throws(Complaint) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw complaint(Say.Errors.jsonUtf8())
    }
    return text
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(Complaint) {
    guard let byte = current else { throw complaint(Say.Errors.jsonEnds()) }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), 0x5C, UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try readScalar()
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    default:
      index -= 1
      throw complaint(Say.Errors.jsonEscape())
    }
  }

  private mutating func readScalar() throws(Complaint) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    let first = try readHex()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == 0x5C,
      bytes[index + 1] == UInt8(ascii: "u")
    else { return replacement }
    let before = index
    index += 2
    let second = try readHex()
    guard (0xDC00...0xDFFF).contains(second) else {
      index = before
      return replacement
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? replacement
  }

  private mutating func readHex() throws(Complaint) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = hexDigit(byte) else {
        throw complaint(Say.Errors.jsonEscape())
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
