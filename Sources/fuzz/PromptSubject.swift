import PromptFiles

extension Subject {
  /// A file of prompts, its name in the first line.
  ///
  /// Every complaint has to name a place that is there. Of what is read without one, each text has
  /// to stay inside of its literal in the Swift that is written.
  static let prompts = Subject(name: "prompts") { bytes in
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let text = parts.count > 1 ? Array(parts[1]) : []
    let path = String(decoding: parts[0], as: UTF8.self)
    var complaints: [Complaint] = []
    let file = PromptFile.read(path: path, bytes: text, complaints: &complaints)
    let rows = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for complaint in complaints {
      let place = complaint.place
      precondition(place.path == path && (1...rows.count).contains(place.line), "\(complaint)")
      let row = String(decoding: rows[place.line - 1], as: UTF8.self)
      precondition((1...row.unicodeScalars.count + 1).contains(place.column), "\(complaint)")
    }
    guard complaints.isEmpty, let file else {
      precondition(!complaints.isEmpty, "refused without a word")
      return
    }
    // In one line each, whatever a text holds.
    let source = SayWriter([file]).source
    for line in source.split(separator: "\n") { precondition(isClosed(line), "\(line)") }
    let functions = source.split(separator: "\n").filter {
      $0.hasPrefix("    package static func ")
    }
    precondition(functions.count == file.prompts.count, "as many functions as headings")
  }

  /// Whether every literal of a line of Swift ends there, with nothing behind it but marks.
  private static func isClosed(_ line: Substring) -> Bool {
    if line.drop(while: { $0 == " " }).hasPrefix("//") { return true }
    var isOpen = false
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if isOpen, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isOpen.toggle()
      } else if !isOpen, !scalar.isASCII {
        return false
      }
    }
    return !isOpen
  }
}
