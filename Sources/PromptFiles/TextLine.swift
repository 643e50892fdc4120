/// One line of a prompt file: valid UTF-8 without control characters.
package struct TextLine: Hashable, Sendable {
  /// Counted from 1.
  package let number: Int
  package let text: String

  /// Parts bytes into lines.
  ///
  /// What cannot be read is complained of and stands as a space, so that the rest of its line is
  /// read and no complaint follows from another.
  package static func lines(
    of bytes: [UInt8], path: String, complaints: inout [Complaint]
  ) -> [TextLine] {
    var lines: [TextLine] = []
    let rows = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      let row = row.last == UInt8(ascii: "\r") ? row.dropLast() : row
      guard let text = String(validating: row, as: UTF8.self) else {
        let column = validScalars(row) + 1
        complaints.append(
          Complaint(
            Place(path: path, line: index + 1, column: column),
            "these bytes are not UTF-8; save the file as UTF-8"))
        lines.append(TextLine(number: index + 1, text: String(decoding: row, as: UTF8.self)))
        continue
      }
      var clean = String.UnicodeScalarView()
      for (column, scalar) in text.unicodeScalars.enumerated() {
        clean.append(isControl(scalar) ? " " : scalar)
        guard isControl(scalar) else { continue }
        let code = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        complaints.append(
          Complaint(
            Place(path: path, line: index + 1, column: column + 1),
            scalar == "\t"
              ? "a tab; write spaces" : "the control character \(name); delete it"))
      }
      lines.append(TextLine(number: index + 1, text: String(clean)))
    }
    return lines
  }

  /// How many scalars can be read before the first bad byte.
  private static func validScalars(_ bytes: ArraySlice<UInt8>) -> Int {
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    var count = 0
    while case .scalarValue = decoder.decode(&iterator) { count += 1 }
    return count
  }

  /// Control characters, and the marks that turn the direction of writing unseen.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
