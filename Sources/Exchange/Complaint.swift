import Prompts

/// What is wrong with a file that was handed in, and where.
///
/// Complaints are gathered, so that a person mends a file once and not once for each slip. They
/// are printed as `FILE:LINE: field: what is wrong, what is allowed`.
package struct Complaint: Error, Hashable, Sendable {
  /// Counted from 1.
  package var line: Int
  /// Counted from 1 in bytes; nil where the whole line or field is meant.
  package var column: Int?
  /// The path of keys: `goal.date`, `now.soreness[2].level`; empty for the whole file.
  package var field: String
  package var says: Line
  /// A warning does not keep the file from being read.
  package var isWarning: Bool

  package init(
    line: Int, column: Int? = nil, field: String = "", says: Line, isWarning: Bool = false
  ) {
    self.line = line
    self.column = column
    self.field = field
    self.says = says
    self.isWarning = isWarning
  }
}

/// Everything that is wrong with one file; never empty when thrown.
package struct Complaints: Error, Hashable, Sendable {
  package var all: [Complaint]

  package init(_ all: [Complaint]) {
    self.all = all
  }
}
