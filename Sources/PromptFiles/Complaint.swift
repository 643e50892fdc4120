/// What is wrong with a prompt file, where, and what to do about it.
///
/// Its text has the shape that compilers use, so that editors and SwiftPM lead to the place.
package struct Complaint: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let place: Place
  /// What is wrong, a semicolon, what to do.
  package let message: String

  package init(_ place: Place, _ message: String) {
    self.place = place
    self.message = message
  }

  package var description: String {
    "\(place.path):\(place.line):\(place.column): error: \(message)"
  }

  package static func < (left: Complaint, right: Complaint) -> Bool {
    (left.place.path, left.place.line, left.place.column, left.message)
      < (right.place.path, right.place.line, right.place.column, right.message)
  }
}

/// A place in a file; lines and columns count from 1, columns in Unicode scalars.
package struct Place: Hashable, Sendable {
  package let path: String
  package let line: Int
  package let column: Int

  package init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }
}
