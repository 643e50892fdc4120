/// Writes JSON straight into bytes, without a tree in between.
///
/// Keys are written by those who call, so that each is always present; what is not known is
/// `null`. Numbers that are whole are written without a fraction.
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///   $0.field("version", 1)
///   $0.list("days", week.days) { json, day in json.value(day.minutes) }
/// }
/// ```
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Whether a comma has to stand before the next value.
  private var needsComma = false
  /// The sheets that were written before, for the many sessions of a season that are alike.
  var sheets = SheetStore()

  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Ends the line, for files with one text a line.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Empties the writer and keeps its room, for the next line of a stream.
  package mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array(_ items: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    items(&self)
    close(UInt8(ascii: "]"))
  }

  package mutating func key(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func null() { literal("null") }

  package mutating func value(_ flag: Bool?) {
    guard let flag else { return null() }
    literal(flag ? "true" : "false")
  }

  package mutating func value(_ number: Int?) {
    guard let number else { return null() }
    comma()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// A number that is no number, or endless, is written as unknown.
  package mutating func value(_ number: Double?) {
    guard let number, number.isFinite else { return null() }
    if let whole = Int(exactly: number) { return value(whole) }
    comma()
    bytes.append(contentsOf: number.description.utf8)
  }

  package mutating func value(_ text: String?) {
    guard let text else { return null() }
    comma()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A:
        bytes.append(0x5C)
        bytes.append(UInt8(ascii: "n"))
      case 0x09:
        bytes.append(0x5C)
        bytes.append(UInt8(ascii: "t"))
      case ..<0x20, 0x7F:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(JSONWriter.hex(byte >> 4))
        bytes.append(JSONWriter.hex(byte & 0xF))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func field(_ name: String, _ flag: Bool?) {
    key(name)
    value(flag)
  }

  package mutating func field(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  package mutating func field(_ name: String, _ number: Double?) {
    key(name)
    value(number)
  }

  package mutating func field(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  package mutating func field(_ name: String, object members: (inout JSONWriter) -> Void) {
    key(name)
    object(members)
  }

  package mutating func field(_ name: String, array items: (inout JSONWriter) -> Void) {
    key(name)
    array(items)
  }

  /// A list of which each item is written by a closure.
  package mutating func list<Items: Sequence>(
    _ name: String, _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    field(name, array: { json in items.forEach { write(&json, $0) } })
  }

  package mutating func list(_ name: String, _ texts: some Sequence<String>) {
    list(name, texts) { json, text in json.value(text) }
  }

  /// JSON that was written before, put in as one value.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    comma()
    bytes.append(contentsOf: json)
  }

  private mutating func literal(_ word: String) {
    comma()
    bytes.append(contentsOf: word.utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private static func hex(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
  }
}
