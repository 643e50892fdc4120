#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The data folder and the files in it, which nobody but the athlete may read.
extension Logbook {
  /// Makes the folder, and the folders above it, where they are missing.
  ///
  /// Only folders that it makes get mode 0700; one that is there keeps its mode, since it may be
  /// any folder that the athlete named.
  ///
  /// - Throws: `LogbookError.cannotCreate`.
  package static func makeFolder(_ folder: String) throws(LogbookError) {
    if isFolder(folder) {
      if access(folder, W_OK | X_OK) == 0 { return }
      throw .cannotCreate(path: folder, reason: reason(errno))
    }
    if let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
      let above = String(folder[..<slash])
      if !isFolder(above) { try makeFolder(above) }
    }
    if mkdir(folder, 0o700) != 0, errno != EEXIST || !isFolder(folder) {
      throw .cannotCreate(path: folder, reason: reason(errno))
    }
  }

  /// Whether a journal stands in the folder.
  package static func exists(in folder: String) -> Bool {
    access(folder + "/" + fileName, F_OK) == 0
  }

  /// Deletes the journal with its log and its copies; what was written beside it, as exports, is the athlete's.
  ///
  /// - Throws: `LogbookError.failed` where a file stays.
  package static func forget(in folder: String) throws(LogbookError) {
    for name in files(in: folder) {
      let path = folder + "/" + name
      if unlink(path) != 0, errno != ENOENT {
        throw .failed(path: path, reason: reason(errno))
      }
    }
  }

  /// The journal with what SQLite writes beside it, last, and the journals that were replaced or
  /// set aside before: they tell as much as the journal itself.
  package static func files(in folder: String) -> [String] {
    let own = ["-wal", "-shm", "-journal", ""].map { fileName + $0 }
      .filter { access(folder + "/" + $0, F_OK) == 0 }
    return copies(in: folder) + own
  }

  private static func copies(in folder: String) -> [String] {
    guard let open = opendir(folder) else { return [] }
    defer { closedir(open) }
    var names: [String] = []
    while let entry = readdir(open) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { letters in
        letters.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(fileName + copySuffix) || name.hasPrefix(fileName + damagedSuffix) {
        names.append(name)
      }
    }
    return names.sorted()
  }

  /// Makes the file readable by its owner alone, before anything stands in it.
  ///
  /// A file that is private already is not opened: closing it would let go of locks that this
  /// process holds on it.
  static func makePrivate(_ path: String) throws(LogbookError) {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw .damaged(path: path, setAside: nil) }
      if status.st_mode & 0o077 != 0 { _ = chmod(path, 0o600) }
      return
    }
    let file = creat(path, 0o600)
    if file < 0 { throw .cannotCreate(path: path, reason: reason(errno)) }
    _ = letGo(of: file)
  }

  /// Moves a damaged journal, with its log, to a name that is free, and tells the name.
  ///
  /// Any other error is handed back as it is.
  static func settingAside(_ error: LogbookError, path: String) -> LogbookError {
    guard case .damaged(_, nil) = error else { return error }
    for count in 1...999 {
      let name = path + damagedSuffix + String(count)
      if access(name, F_OK) == 0 { continue }
      guard rename(path, name) == 0 else { return error }
      for suffix in ["-wal", "-shm"] { _ = rename(path + suffix, name + suffix) }
      return .damaged(path: path, setAside: name)
    }
    return error
  }

  /// What stands between the file's name and a number in journals that were set aside.
  static let damagedSuffix = ".damaged-"

  /// What stands between the file's name and a number in copies of a journal that was replaced.
  static let copySuffix = ".before-import-"

  /// A beginning of a name with the first number that no file has.
  static func freeName(_ beginning: String) throws(LogbookError) -> String {
    for count in 1...9999 {
      let name = beginning + String(count)
      if access(name, F_OK) != 0 { return name }
    }
    throw .cannotCreate(path: beginning + "1", reason: reason(EEXIST))
  }

  static func remove(_ path: String) { unlink(path) }

  private static func letGo(of file: Int32) -> Int32 {
    #if canImport(Darwin)
      Darwin.close(file)
    #else
      Glibc.close(file)
    #endif
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What the system says of an error: "No space left on device".
  static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
