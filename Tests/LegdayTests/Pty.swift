import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program on a terminal of its own, typed at as a person would.
///
/// There is no sleep: each step waits for the text that shows that the step before has been done.
final class Pty {
  private let master: Int32
  private let child: Child
  /// All that appeared since the last text that was waited for.
  private(set) var seen = ""
  private var raw: [UInt8] = []
  private var isAtEnd = false

  /// Starts legday, or another program such as a shell, on a new terminal.
  init(
    _ program: Program, _ arguments: [String] = [], path: String = Program.path,
    columns: UInt16 = 80
  ) throws {
    let name: String
    (master, name) = try Pty.open()
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    child = try Child(path, arguments, program.environment, terminal: name)
  }

  deinit {
    if !isAtEnd { child.send(SIGKILL) }
    close(master)
  }

  /// A new terminal: the end that the test holds, and the path of the other one.
  private static func open() throws -> (master: Int32, name: String) {
    #if canImport(Darwin)
      let master = posix_openpt(O_RDWR | O_NOCTTY)
      try #require(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0)
      let name = try #require(ptsname(master).map { String(cString: $0) })
    #else
      // Glibc's module leaves out what stands behind _XOPEN_SOURCE; these are its two calls.
      let unlock: UInt = 0x4004_5431
      let number: UInt = 0x8004_5430
      let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var isLocked: Int32 = 0
      var index: Int32 = 0
      try #require(master >= 0 && ioctl(master, unlock, &isLocked) == 0)
      try #require(ioctl(master, number, &index) == 0)
      let name = "/dev/pts/\(index)"
    #endif
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    return (master, name)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(master, $0.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if count < 0 { return }
      sent += count
    }
  }

  /// Types a key held with Ctrl.
  func control(_ key: Character) {
    type(String(UnicodeScalar((key.asciiValue ?? 0) & 0x1F)))
  }

  /// Waits until a text appears, and returns all that stood before it.
  @discardableResult
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    while true {
      if let range = seen.firstRange(of: text) {
        let before = String(seen[..<range.lowerBound])
        seen = String(seen[range.upperBound...])
        raw = Array(seen.utf8)
        return before
      }
      try #require(
        readMore(), "the terminal shows no “\(text)”, but:\n\(seen)", sourceLocation: sourceLocation
      )
    }
  }

  /// Waits for the end of the program; what it still wrote is in `seen`.
  func end() throws -> Int32 {
    while readMore() {}
    // Where it hangs, the test says so with status 137.
    if !isAtEnd { child.send(SIGKILL) }
    return child.wait()
  }

  func send(_ signal: Int32) { child.send(signal) }

  func resize(columns: UInt16) {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  private func readMore() -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Program.patience) > 0 else { return false }
    guard Pipe.drain(master, into: &raw) else {
      isAtEnd = true
      return false
    }
    seen = String(decoding: raw, as: UTF8.self)
    return true
  }
}
