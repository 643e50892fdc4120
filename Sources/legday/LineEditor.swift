import CReadline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// GNU readline: history over sessions, the user's inputrc, completion, and signals in their place.
struct LineEditor {
  /// What waiting for a line led to.
  enum Input: Equatable {
    case line(String)
    /// Ctrl-D, or the terminal went away.
    case end
    /// Ctrl-C a second time.
    case left
    /// SIGTERM or SIGHUP.
    case terminated
  }

  /// The lines that were typed, over sessions; nil where none are to be kept.
  let historyPath: String?
  private let signals: Signals

  /// readline calls back without a word of whom it calls; what it hands over stands here.
  nonisolated(unsafe) private static var finished: String??
  nonisolated(unsafe) private static var offers: [String] = []

  /// Lines of history that are kept.
  private static let longestHistory: Int32 = 1000

  init(historyPath: String?) {
    self.historyPath = historyPath
    if setlocale(LC_CTYPE, "") == nil || String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" {
      // Without a locale of its own the prompt and what is typed are still UTF-8.
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    signals = Signals()
    legday_set_name()
    legday_leave_signals_alone()
    legday_set_completion { text, start, end in LineEditor.complete(text, start, end) }
    using_history()
    stifle_history(LineEditor.longestHistory)
    if let historyPath { read_history(historyPath) }
  }

  /// Reads a line; `isPrivate` keeps it out of the history.
  ///
  /// Tab completes to the offers that begin with what was typed. `leaving` is the hint that is
  /// printed after the first Ctrl-C.
  mutating func readLine(
    prompt: String, offers: [String], isPrivate: Bool, leaving hint: String
  ) -> Input {
    LineEditor.offers = offers
    LineEditor.finished = nil
    rl_callback_handler_install(prompt) { line in
      LineEditor.finished = .some(line.map { String(cString: $0) })
      free(line)
      // At once, so that nothing that is typed ahead is taken for the answer to this question.
      rl_callback_handler_remove()
    }
    defer { if LineEditor.finished == nil { rl_callback_handler_remove() } }
    var interrupts = 0
    while true {
      let caught = signals.waitForInput(on: STDIN_FILENO)
      if caught.contains(SIGTERM) || caught.contains(SIGHUP) { return .terminated }
      if caught.contains(SIGTSTP) {
        legday_release_terminal()
        signals.stop()
        legday_prepare_terminal()
        rl_resize_terminal()
        legday_show_line_again()
        continue
      }
      if caught.contains(SIGWINCH) { rl_resize_terminal() }
      if caught.contains(SIGINT) {
        interrupts = legday_line_is_empty() != 0 ? interrupts + 1 : 1
        if interrupts > 1 {
          legday_print("\n")
          return .left
        }
        if legday_line_is_empty() != 0 {
          legday_print("\n" + hint)
        }
        legday_drop_line()
        continue
      }
      if caught.bits != 0 { continue }
      rl_callback_read_char()
      if legday_line_is_empty() == 0 { interrupts = 0 }
      guard let finished = LineEditor.finished else { continue }
      guard let line = finished else {
        legday_print("\n")
        return .end
      }
      if !isPrivate { remember(line) }
      return .line(line)
    }
  }

  /// Adds a line to the history and to its file at once, so that a crash cannot lose it.
  private func remember(_ line: String) {
    // A history file has one line for each; a pasted text becomes one.
    let flat = String(line.map { $0.isNewline ? " " : $0 })
    guard !flat.allSatisfy(\.isWhitespace) else { return }
    if let last = legday_last_line(), String(cString: last) == flat { return }
    add_history(flat)
    guard let historyPath else { return }
    if append_history(1, historyPath) != 0 { write_history(historyPath) }
  }

  /// Cuts the history file to its longest, at the end of a talk.
  func finish() {
    guard let historyPath else { return }
    history_truncate_file(historyPath, LineEditor.longestHistory)
    chmod(historyPath, 0o600)
  }

  /// Deletes every line that was typed, here and in the file.
  func forget() {
    clear_history()
    if let historyPath { unlink(historyPath) }
  }

  private static func complete(
    _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    legday_no_file_completion()
    guard let text else { return nil }
    return rl_completion_matches(text) { text, state in
      LineEditor.offer(text, isFirst: state == 0)
    }
  }

  nonisolated(unsafe) private static var matching: [String] = []

  private static func offer(
    _ text: UnsafePointer<CChar>?, isFirst: Bool
  ) -> UnsafeMutablePointer<CChar>? {
    if isFirst {
      let typed = text.map { String(cString: $0) } ?? ""
      matching = LineEditor.completions(of: typed, from: offers).reversed()
    }
    return matching.popLast().flatMap { strdup($0) }
  }

  /// What a line can become: offers that go on from its last words, however many words they have.
  ///
  /// "any day but th" becomes "any day but thursday", and "long run on sa" likewise; what stands
  /// before the words that fit is kept as it was typed.
  static func completions(of typed: String, from offers: [String]) -> [String] {
    let lowered = typed.lowercased()
    let whole = offers.filter { $0.lowercased().hasPrefix(lowered) }
    if !whole.isEmpty { return whole }
    var starts: [String.Index] = []
    for index in typed.indices where index > typed.startIndex {
      if typed[typed.index(before: index)].isWhitespace, !typed[index].isWhitespace {
        starts.append(index)
      }
    }
    for start in starts {
      let end = typed[start...].lowercased()
      let fitting = offers.filter { $0.lowercased().hasPrefix(end) }
      if !fitting.isEmpty { return fitting.map { typed[..<start] + $0 } }
    }
    return []
  }
}
