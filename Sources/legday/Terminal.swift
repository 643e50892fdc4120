#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where the talk is held: GNU readline on a terminal, plain lines otherwise.
struct Terminal {
  typealias Input = LineEditor.Input

  private var editor: LineEditor?
  private var lines = Lines.standardInput

  /// readline is used only where both ends are a terminal, so that no escape code meets a file.
  init(historyPath: String) {
    if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      editor = LineEditor(historyPath: historyPath)
    }
  }

  var isInteractive: Bool { editor != nil }

  /// Asks for a line.
  mutating func ask(
    prompt: String, offers: [String], isPrivate: Bool, leaving hint: String
  ) throws(Refusal) -> Input {
    if editor != nil {
      return editor?.readLine(
        prompt: prompt, offers: offers, isPrivate: isPrivate, leaving: hint) ?? .end
    }
    try Output.write(prompt)
    let line = try lines.next().map { String(decoding: $0, as: UTF8.self) }
    // What was typed is not seen here, so that its line has to be ended for it.
    try Output.write("\n")
    return line.map(Input.line) ?? .end
  }

  func finish() {
    editor?.finish()
  }

  /// Deletes the history of typed lines.
  func forget() {
    editor?.forget()
  }
}
