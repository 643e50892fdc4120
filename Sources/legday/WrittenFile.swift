import Prompts

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is written whole or not at all.
///
/// The text goes to a file beside it first, which then takes its name: who reads the file at that
/// moment, or loses power, finds the old one or the new one and never a part.
struct WrittenFile {
  let path: String

  func write(_ bytes: [UInt8]) throws(Refusal) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      // A device or a pipe keeps its name; a folder is refused by `open`.
      return try put(bytes, into: path, flags: O_WRONLY)
    }
    let aside = path + ".\(getpid())-partial"
    do {
      try put(bytes, into: aside, flags: O_WRONLY | O_CREAT | O_EXCL)
    } catch {
      unlink(aside)
      throw error
    }
    if rename(aside, path) != 0 {
      let refusal = refusal(errno)
      unlink(aside)
      throw refusal
    }
  }

  private func put(_ bytes: [UInt8], into name: String, flags: Int32) throws(Refusal) {
    let file = open(name, flags | O_CLOEXEC, 0o600)
    if file < 0 { throw refusal(errno) }
    defer { close(file) }
    let problem = Output.put(bytes, to: file)
    if problem != 0 { throw refusal(problem) }
    // A pipe cannot be synced, and does not have to be.
    if fsync(file) != 0, errno != EINVAL, errno != EROFS { throw refusal(errno) }
  }

  private func refusal(_ code: Int32) -> Refusal {
    Refusal(
      .cannotCreate,
      Say.Export.cannotWrite(path: path, reason: String(cString: strerror(code))))
  }
}
