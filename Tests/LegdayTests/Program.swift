import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The built program with a data folder of its own, as a test runs it.
///
/// Nothing of the machine's environment reaches it, so that a test says the same everywhere.
final class Program {
  /// A folder that is deleted with the test.
  let folder: String
  /// Variables beside those that every run has.
  var variables: [String: String] = [:]

  /// What a run led to.
  struct Run: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// How long a test waits before it takes the program for hung, in milliseconds.
  static let patience: Int32 = 60_000

  /// A profile as small as one can be.
  static let profile = #"{"goal": {"kind": "health"}, "days": {"tue": 45, "thu": 45, "sat": null}}"#

  init() throws {
    var template = Array(("/tmp/legday-test-" + String(repeating: "X", count: 6)).utf8CString)
    let made = mkdtemp(&template)
    try #require(made != nil, "no folder could be made in /tmp")
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Program.remove(folder)
  }

  /// The data folder, which the program has to make itself.
  var data: String { folder + "/data" }

  /// The program beside the test bundle.
  static let path: String = {
    let own = CommandLine.arguments.first ?? ""
    let place = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."
    let candidates = [place, place + "/../../..", place + "/.."].map { $0 + "/legday" }
    return candidates.first { access($0, X_OK) == 0 } ?? ".build/debug/legday"
  }()

  var environment: [String] {
    var all = [
      "HOME": folder, "LEGDAY_DATA": data, "LEGDAY_TODAY": "2026-11-22", "TZ": "UTC",
      "LC_ALL": "C.UTF-8", "TERM": "xterm", "INPUTRC": "/dev/null", "PATH": "/usr/bin:/bin",
    ]
    // A build with sanitizers is told here what no leak is, as in its own tests.
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
      if let options = getenv(name) { all[name] = String(cString: options) }
    }
    all.merge(variables) { $1 }
    return all.filter { !$0.value.isEmpty }.map { "\($0)=\($1)" }
  }

  /// Runs the program to its end with bytes on standard input.
  func run(_ arguments: [String] = [], input: [UInt8] = []) throws -> Run {
    let inward = try Pipe()
    let outward = try Pipe()
    let complaints = try Pipe()
    let child = try Child(
      Program.path, arguments, environment,
      descriptors: [inward.reading, outward.writing, complaints.writing])
    inward.closeReading()
    outward.closeWriting()
    complaints.closeWriting()
    let (output, errors) = try exchange(input, inward, outward, complaints)
    return Run(
      status: child.wait(), output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  func run(_ arguments: [String] = [], input: String) throws -> Run {
    try run(arguments, input: Array(input.utf8))
  }

  /// Runs the program with words that a shell would part at spaces.
  func run(_ line: String, input: String = "") throws -> Run {
    try run(line.split(separator: " ").map(String.init), input: Array(input.utf8))
  }

  /// Gives the program a plan without a talk.
  func takeProfile() throws {
    let intake = try run("intake --profile -", input: Program.profile)
    try #require(intake.status == 0, "\(intake.errors)")
  }

  /// Feeds and drains all pipes at once, so that none can fill up and block the other side.
  private func exchange(
    _ input: [UInt8], _ inward: Pipe, _ outward: Pipe, _ complaints: Pipe
  ) throws -> ([UInt8], [UInt8]) {
    var rest = input[...]
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var isOpen = [true, true]
    if rest.isEmpty { inward.closeWriting() }
    while isOpen[0] || isOpen[1] {
      var waiting = [
        pollfd(fd: isOpen[0] ? outward.reading : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen[1] ? complaints.reading : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: rest.isEmpty ? -1 : inward.writing, events: Int16(POLLOUT), revents: 0),
      ]
      try #require(poll(&waiting, 3, Program.patience) > 0, "the program hangs")
      if waiting[0].revents != 0 { isOpen[0] = outward.drain(into: &output) }
      if waiting[1].revents != 0 { isOpen[1] = complaints.drain(into: &errors) }
      if waiting[2].revents != 0 {
        // A program that has ended reads no more, which is no error of the test.
        let count = rest.withUnsafeBytes {
          Pipe.write(inward.writing, $0.baseAddress, min(65_536, $0.count))
        }
        rest = count > 0 ? rest.dropFirst(count) : []
        if rest.isEmpty { inward.closeWriting() }
      }
    }
    return (output, errors)
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The permission bits of a file.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    let bytes = Array(text.utf8)
    try #require(Pipe.write(file, bytes, bytes.count) == bytes.count)
  }

  /// The text of a file.
  static func text(of path: String) throws -> String {
    let file = open(path, O_RDONLY)
    try #require(file >= 0, "\(path) is not there")
    defer { close(file) }
    var bytes: [UInt8] = []
    while Pipe.drain(file, into: &bytes) {}
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func remove(_ path: String) {
    chmod(path, 0o700)
    for name in names(in: path) { remove(path + "/" + name) }
    if unlink(path) != 0 { rmdir(path) }
  }
}
