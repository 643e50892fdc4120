import Prompts

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines of a file or of standard input, of any content, read as they come.
struct Lines {
  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private var start = 0

  /// What one line may hold; the rest of it is dropped, since nobody says more in one breath.
  static let longest = 1 << 24
  /// What a whole file may hold.
  static let largest = 1 << 26

  static let standardInput = Lines(descriptor: STDIN_FILENO)

  private init(descriptor: Int32) {
    self.descriptor = descriptor
    path = "-"
  }

  /// Opens a file; `-` is standard input.
  init(path: String) throws(Refusal) {
    self.path = path
    if path == "-" {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw Lines.refusal(path, errno) }
  }

  private static func refusal(_ path: String, _ code: Int32) -> Refusal {
    code == ENOENT || code == ENOTDIR
      ? Refusal(.noSuchFile, Say.Terminal.noSuchFile(path: path))
      : Refusal(
        .failed,
        Say.Terminal.unreadableFile(path: path, reason: String(cString: strerror(code))))
  }

  /// The next line without its ending; nil at the end.
  mutating func next() throws(Refusal) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        line.append(contentsOf: buffer[start..<end].prefix(Lines.longest - line.count))
        start = end + 1
        if line.last == 0x0D { line.removeLast() }
        return line
      }
      line.append(contentsOf: buffer[start...].prefix(Lines.longest - line.count))
      start = buffer.count
      guard try fill() else { return line.isEmpty ? nil : line }
    }
  }

  private mutating func fill() throws(Refusal) -> Bool {
    var problem: Int32 = 0
    let file = descriptor
    buffer = [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, count in
      var got = read(file, room.baseAddress, room.count)
      while got < 0, errno == EINTR { got = read(file, room.baseAddress, room.count) }
      if got < 0 { problem = errno }
      count = max(0, got)
    }
    start = 0
    // A terminal that went away is an end like any other.
    if problem != 0, problem != EIO { throw Lines.refusal(path, problem) }
    return !buffer.isEmpty
  }

  /// A whole file.
  static func whole(_ path: String) throws(Refusal) -> [UInt8] {
    var lines = try Lines(path: path)
    var bytes: [UInt8] = []
    while try lines.fill() {
      bytes += lines.buffer
      if bytes.count > largest {
        throw Refusal(.invalidData, Say.Terminal.fileTooLarge(path: path))
      }
    }
    if path != "-" { _ = close(lines.descriptor) }
    return bytes
  }
}
