import GRDB

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What `doctor` finds out about a journal.
package struct Checkup: Hashable, Sendable {
  package var entries: Int
  package var bytes: Int
  /// The version of its schema.
  package var version: Int
  /// Whether others may look into the folder.
  package var isFolderOpen: Bool
}

extension Logbook {
  /// The version of SQLite that is linked.
  package static var libraryVersion: String { Database.sqliteLibVersionNumber.versionText }

  /// Reads a journal through, page by page; nil where there is none.
  ///
  /// - Throws: `LogbookError`; a damaged file is set aside first.
  package static func checkup(of folder: String) throws(LogbookError) -> Checkup? {
    guard exists(in: folder) else { return nil }
    let logbook = try open(in: folder)
    let path = logbook.path
    do {
      let checkup = try logbook.queue.read { db in
        let found = try String.fetchOne(db, sql: "PRAGMA integrity_check") ?? ""
        guard found == "ok" else { throw LogbookError.damaged(path: path, setAside: nil) }
        return Checkup(
          entries: try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") ?? 0,
          bytes: try Int.fetchOne(
            db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") ?? 0,
          version: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0, isFolderOpen: false)
      }
      try logbook.close()
      var status = stat()
      var result = checkup
      result.isFolderOpen = stat(folder, &status) == 0 && status.st_mode & 0o077 != 0
      return result
    } catch {
      throw settingAside(LogbookError(error, path: path), path: path)
    }
  }
}

extension Int32 {
  /// 3040001 as "3.40.1".
  fileprivate var versionText: String { "\(self / 1_000_000).\(self / 1000 % 1000).\(self % 1000)" }
}
