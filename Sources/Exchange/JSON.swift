/// A JSON value as it was read, with the line on which it begins.
///
/// Numbers are doubles, as RFC 8259 advises for values that have to be understood everywhere; a
/// number beyond their range is refused by the reader, so that every one here is finite.
package struct JSON: Hashable, Sendable {
  package var value: Value
  /// Counted from 1.
  package var line: Int

  package init(_ value: Value, line: Int = 1) {
    self.value = value
    self.line = line
  }

  package enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    /// In the order of the file; no key stands twice.
    case object([Member])
  }

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    package var key: String
    /// The line of the key.
    package var line: Int
    package var value: JSON

    package init(key: String, line: Int, value: JSON) {
      self.key = key
      self.line = line
      self.value = value
    }
  }

  /// The value of a key; nil where this is no object or has no such key.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var isNull: Bool { value == .null }
  package var bool: Bool? { if case .bool(let bool) = value { bool } else { nil } }
  package var number: Double? { if case .number(let number) = value { number } else { nil } }
  package var string: String? { if case .string(let string) = value { string } else { nil } }
  package var array: [JSON]? { if case .array(let items) = value { items } else { nil } }
  package var object: [Member]? { if case .object(let members) = value { members } else { nil } }

  /// The number where it is a whole one that fits; 45.0 is whole, 45.5 and 1e30 are not.
  package var int: Int? { number.flatMap { Int(exactly: $0) } }
}
