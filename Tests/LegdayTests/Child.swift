import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A process that a test started.
struct Child {
  let process: pid_t

  /// Starts a program with its standard descriptors; `terminal` is the path of a terminal that
  /// becomes its controlling one instead.
  init(
    _ path: String, _ arguments: [String], _ environment: [String], descriptors: [Int32] = [],
    terminal: String? = nil
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var flags = Int16(POSIX_SPAWN_SETSIGMASK)
    if let terminal {
      // The leader of a session that opens a terminal gets it as its controlling one.
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
      flags |= Int16(0x80)  // POSIX_SPAWN_SETSID
    }
    for (target, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    posix_spawnattr_setflags(&attributes, flags)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var started: pid_t = 0
    let problem = posix_spawn(&started, path, &actions, &attributes, &words, &variables)
    try #require(problem == 0, "\(path) does not start: \(String(cString: strerror(problem)))")
    process = started
  }

  /// Waits for the end: the exit status, or 128 and the signal as a shell has it.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  func send(_ signal: Int32) {
    kill(process, signal)
  }
}

/// A pipe whose ends no other child inherits.
final class Pipe {
  let reading: Int32
  let writing: Int32
  private var isReadingOpen = true
  private var isWritingOpen = true

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = ends[0]
    writing = ends[1]
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() {
    if isReadingOpen { close(reading) }
    isReadingOpen = false
  }

  func closeWriting() {
    if isWritingOpen { close(writing) }
    isWritingOpen = false
  }

  /// Reads what is there; false at the end.
  func drain(into bytes: inout [UInt8]) -> Bool {
    Pipe.drain(reading, into: &bytes)
  }

  /// libc's `write`, also where a type has a function of that name.
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes, count)
    #else
      Glibc.write(descriptor, bytes, count)
    #endif
  }

  static func drain(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var room = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &room, room.count)
    if count > 0 { bytes += room.prefix(count) }
    return count > 0
  }
}
