import Training

/// Writes JSON straight into bytes, without a tree in between.
///
/// Keys are written by those who call, so that each is always present; what is not known is
/// `null`. Numbers that are whole are written without a fraction. Nothing is allocated but the
/// bytes themselves, and a writer that is reset keeps their room.
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

  /// A key of ours, which needs no escaping.
  package mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A key that is known only when it is written.
  package mutating func key(named name: String) {
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
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(number.magnitude, least: 1)
  }

  /// A date as `"2027-03-14"`.
  package mutating func value(_ day: Day?) {
    guard let day else { return null() }
    let (year, month, date) = day.civil
    guard year >= 0 else { return value(day.iso) }
    comma()
    bytes.append(UInt8(ascii: "\""))
    digits(UInt(year), least: 4)
    bytes.append(UInt8(ascii: "-"))
    digits(UInt(month), least: 2)
    bytes.append(UInt8(ascii: "-"))
    digits(UInt(date), least: 2)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Digits, with zeros before them where they are fewer than asked for.
  private mutating func digits(_ number: UInt, least: Int) {
    var unit: UInt = 1
    var count = 1
    while number / unit >= 10 || count < least {
      unit *= 10
      count += 1
    }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }

  /// A number that is no number, or endless, is written as unknown.
  package mutating func value(_ number: Double?) {
    guard let number, number.isFinite else { return null() }
    if let whole = Int(exactly: number) { return value(whole) }
    comma()
    bytes.append(contentsOf: number.description.utf8)
  }

  package mutating func value(_ text: String?) {
    guard var text else { return null() }
    comma()
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      // Stretches between the few bytes that have to be escaped are copied as they are.
      var start = 0
      for index in utf8.indices where JSONWriter.needsEscape(utf8[index]) {
        let isLong = utf8[index] == JSONWriter.longControl
        // The second byte of these is their number; after it, other letters begin the same way.
        if isLong, utf8[index + 1] >= 0xA0 { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        escape(utf8[isLong ? index + 1 : index])
        start = index + (isLong ? 2 : 1)
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == 0x5C || byte == 0x7F
      || byte == longControl
  }

  /// The byte with which the control characters from U+0080 to U+009F begin: terminals obey them.
  private static let longControl: UInt8 = 0xC2

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case UInt8(ascii: "\""), 0x5C: bytes.append(byte)
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(JSONWriter.hex(byte >> 4))
      bytes.append(JSONWriter.hex(byte & 0xF))
    }
  }

  package mutating func field(_ name: StaticString, _ flag: Bool?) {
    key(name)
    value(flag)
  }

  package mutating func field(_ name: StaticString, _ number: Int?) {
    key(name)
    value(number)
  }

  package mutating func field(_ name: StaticString, _ number: Double?) {
    key(name)
    value(number)
  }

  package mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  package mutating func field(_ name: StaticString, _ day: Day?) {
    key(name)
    value(day)
  }

  package mutating func field(_ name: StaticString, object members: (inout JSONWriter) -> Void) {
    key(name)
    object(members)
  }

  package mutating func field(_ name: StaticString, array items: (inout JSONWriter) -> Void) {
    key(name)
    array(items)
  }

  /// A list of which each item is written by a closure.
  package mutating func list<Items: Sequence>(
    _ name: StaticString, _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    field(name, array: { json in items.forEach { write(&json, $0) } })
  }

  package mutating func list(_ name: StaticString, _ texts: some Sequence<String>) {
    list(name, texts) { json, text in json.value(text) }
  }

  /// JSON that was written before, put in as one value.
  package mutating func raw(_ json: [UInt8]) {
    comma()
    bytes.append(contentsOf: json)
  }

  private mutating func literal(_ word: StaticString) {
    comma()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
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
