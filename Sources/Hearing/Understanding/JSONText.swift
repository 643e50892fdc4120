/// Writes JSON text key by key, in the order in which it is told.
struct JSONText {
  private(set) var text = ""
  private var isFirst = true

  mutating func open(_ bracket: Character) {
    text.append(bracket)
    isFirst = true
  }

  mutating func close(_ bracket: Character) {
    text.append(bracket)
    isFirst = false
  }

  mutating func next() {
    if !isFirst { text += ", " }
    isFirst = false
  }

  mutating func key(_ name: StaticString) {
    next()
    text += "\"\(name)\": "
    isFirst = true
  }

  mutating func raw(_ value: some StringProtocol) {
    text += value
    isFirst = false
  }

  mutating func null() { raw("null") }

  mutating func bool(_ value: Bool?) { raw(value.map { $0 ? "true" : "false" } ?? "null") }

  mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    raw(JSONText.number(value))
  }

  mutating func number(_ value: Int?) { raw(value.map(String.init) ?? "null") }

  /// A number without a needless ".0" and without the dust of binary fractions.
  static func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    let rounded = (value * 1e6).rounded() / 1e6
    if abs(value) < 1e9, abs(rounded - value) < 1e-7 { return "\(rounded)" }
    return "\(value)"
  }

  mutating func string(_ value: (some StringProtocol)?) {
    guard let value else { return null() }
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    quoted.reserveCapacity(value.utf8.count + 2)
    let digits = Array("0123456789abcdef".utf8)
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""): quoted += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\\"): quoted += [UInt8(ascii: "\\"), byte]
      case 0x0A: quoted += Array("\\n".utf8)
      case 0x0D: quoted += Array("\\r".utf8)
      case 0x09: quoted += Array("\\t".utf8)
      case 0..<0x20, 0x7F:
        quoted += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: quoted.append(byte)
      }
    }
    quoted.append(UInt8(ascii: "\""))
    raw(String(decoding: quoted, as: UTF8.self))
  }
}
