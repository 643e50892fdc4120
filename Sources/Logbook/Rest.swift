#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a journal lies on the disk while nobody has it open.
///
/// Whoever opens it to write has a log beside it from the first look to the last, and the file
/// itself changes only while the log is there. So what is read between two rests that are alike was
/// read whole. A log that a crash left behind is no rest: what stands in it belongs to the journal.
struct Rest: Hashable, Sendable {
  private let device: UInt64
  private let file: UInt64
  private let bytes: Int64
  /// Nanoseconds: when its content changed, and when anything of it did.
  private let written: Int64
  private let changed: Int64

  /// nil where the file is open, is a link, or could be read by others than the athlete.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & 0o077 == 0,
      access(path + "-wal", F_OK) != 0, access(path + "-journal", F_OK) != 0
    else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    file = UInt64(status.st_ino)
    bytes = Int64(status.st_size)
    #if canImport(Darwin)
      written = Rest.nanoseconds(status.st_mtimespec)
      changed = Rest.nanoseconds(status.st_ctimespec)
    #else
      written = Rest.nanoseconds(status.st_mtim)
      changed = Rest.nanoseconds(status.st_ctim)
    #endif
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// The address by which SQLite opens the file as one that does not change.
  static func address(of path: String) -> String {
    var address = "file:"
    for letter in path.unicodeScalars {
      switch letter {
      case "%": address += "%25"
      case "?": address += "%3f"
      case "#": address += "%23"
      default: address.unicodeScalars.append(letter)
      }
    }
    return address + "?immutable=1"
  }
}
