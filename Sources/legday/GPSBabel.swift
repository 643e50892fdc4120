import Exchange
import Prompts

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program that reads what watches write; it is asked, and not needed for anything else.
struct GPSBabel {
  /// What GPSBabel calls a format, by the ending of a file's name.
  static let formats = ["gpx": "gpx", "tcx": "gtrnctr", "fit": "garmin_fit"]

  /// The format of a file by its name; nil where it is none of these.
  static func format(of path: String) -> String? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    return formats[path[path.index(after: dot)...].lowercased()]
  }

  /// The activity in a file.
  static func activity(in path: String, format: String) throws(Refusal) -> Recorded {
    if access(path, R_OK) != 0 {
      throw errno == ENOENT
        ? Refusal(.noSuchFile, Say.Terminal.noSuchFile(path: path))
        : Refusal(
          .failed,
          Say.Terminal.unreadableFile(path: path, reason: String(cString: strerror(errno))))
    }
    // A name that begins with a dash would be read as an option.
    let file = path.hasPrefix("-") ? "./" + path : path
    let list = try run([
      "gpsbabel", "-t", "-i", format, "-f", file, "-o", "unicsv,utc=0", "-F", "-",
    ])
    guard let recorded = Recorded.read(list) else {
      throw Refusal(.invalidData, Say.Export.nothingRecorded(path: path))
    }
    return recorded
  }

  /// What the program prints.
  private static func run(_ arguments: [String]) throws(Refusal) -> String {
    var pipes: [Int32] = [0, 0]
    guard pipe(&pipes) == 0 else { throw failure(errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, pipes[0])
    posix_spawn_file_actions_addclose(&actions, pipes[1])
    var child: pid_t = 0
    var names: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    // File names are read by the locale.
    var surroundings: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), nil]
    let problem = posix_spawnp(&child, arguments[0], &actions, nil, &names, &surroundings)
    (names + surroundings).forEach { free($0) }
    close(pipes[1])
    defer { close(pipes[0]) }
    if problem == ENOENT { throw Refusal(.failed, Say.Export.noGPSBabel()) }
    if problem != 0 { throw failure(problem) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(pipes[0], &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      // What is beyond every activity is read and dropped, so that the program can end.
      if bytes.count < Lines.largest { bytes += buffer[..<count] }
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // What it printed before it failed may be part of an activity, and is not taken for all of it.
    return status == 0 ? String(decoding: bytes, as: UTF8.self) : ""
  }

  private static func failure(_ code: Int32) -> Refusal {
    Refusal(
      .failed,
      Say.Terminal.unreadableFile(path: "gpsbabel", reason: String(cString: strerror(code))))
  }
}
