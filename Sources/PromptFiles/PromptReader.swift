/// Reads the lines of one prompt file from top to bottom.
struct PromptReader {
  let path: String
  private(set) var prompts: [PromptFile.Prompt] = []
  var complaints: [Complaint] = []
  /// The heading whose text is being read.
  private var open: OpenPrompt?
  /// Every Swift name so far with the line of its heading.
  private var taken: [SwiftName: Int] = [:]
  /// Whether text that no heading owns has been complained of already, or follows from a heading
  /// that has.
  private var ignoresText = false

  init(path: String) {
    self.path = path
  }

  mutating func read(_ line: TextLine) {
    let text = line.text.trimmed
    if text.hasPrefix("#") {
      readHeading(text, at: line)
    } else if text.hasPrefix("<!--") {
      complain(line, "a comment would be spoken; write it as a `>` note")
    } else if open != nil {
      open?.read(line, path: path, complaints: &complaints)
    } else if !text.isEmpty, !text.hasPrefix(">"), !ignoresText {
      ignoresText = true
      complain(line, "text before the first heading; put `## name` above it")
    }
  }

  /// Closes the last heading.
  mutating func finish() {
    guard let prompt = open else { return }
    open = nil
    if let closed = prompt.closed(path: path, complaints: &complaints) { prompts.append(closed) }
  }

  private mutating func readHeading(_ text: String, at line: TextLine) {
    let marks = text.prefix { $0 == "#" }.count
    let title = String(text.dropFirst(marks)).trimmed
    if marks == 1, open == nil, taken.isEmpty, !ignoresText { return }
    finish()
    ignoresText = true
    guard marks == 2 else {
      complain(line, "a heading with \(marks) `#`; a line of the coach has two: `## \(title)`")
      return
    }
    guard !title.isEmpty else {
      complain(line, "a heading without a name; write one, as in `## long-run-moved`")
      return
    }
    let column = line.text.columns(before: title) + 1
    guard let name = SwiftName(title) else {
      complain(
        line, column: column,
        "`\(title)` cannot name a function; use lower-case ASCII words, as in `## long-run-moved`")
      return
    }
    if let first = taken[name] {
      complain(
        line, column: column,
        "`\(title)` stands on line \(first) already; give it another name, or part the wordings"
          + " with `---`")
      // It is read all the same, so that what is wrong with its text is told in the same breath.
    } else {
      taken[name] = line.number
    }
    open = OpenPrompt(
      heading: title, name: name, place: Place(path: path, line: line.number, column: column))
  }

  private mutating func complain(_ line: TextLine, column: Int = 1, _ message: String) {
    complaints.append(Complaint(Place(path: path, line: line.number, column: column), message))
  }
}

extension String {
  /// Without spaces at either end.
  var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  /// How many scalars stand before the words with which this text ends.
  func columns(before tail: String) -> Int {
    var end = self[...]
    while end.last == " " { end.removeLast() }
    return max(0, end.unicodeScalars.count - tail.unicodeScalars.count)
  }
}
