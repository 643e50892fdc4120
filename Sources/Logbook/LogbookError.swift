import GRDB

/// Why the journal could not be opened, read or written.
package enum LogbookError: Error, Hashable, Sendable {
  /// Nothing was kept yet.
  case nothingKept
  /// Another process holds the journal for longer than the coach waits.
  case locked(path: String)
  /// The folder or the file cannot be made or opened for writing.
  case cannotCreate(path: String, reason: String)
  /// Reading or writing failed: a full or broken disk, a folder that became read-only.
  case failed(path: String, reason: String)
  /// The file is no journal, or is broken; it was set aside under another name, nil where even
  /// that failed. Nothing in it was overwritten.
  case damaged(path: String, setAside: String?)
  /// A later version of the program wrote the journal.
  case newer(path: String, version: Int, known: Int)
  /// Another process kept something since the state was loaded: load again, and do it again.
  case moved

  /// The exit status of the public interface.
  package var exitStatus: Int32 {
    switch self {
    case .nothingKept: 75
    case .locked, .moved: 69
    case .cannotCreate: 73
    case .failed: 74
    case .damaged, .newer: 78
    }
  }
}

extension LogbookError {
  /// What an error of the database means for the person at the terminal.
  init(_ error: any Error, path: String) {
    if let error = error as? LogbookError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, reason: String(describing: error))
      return
    }
    let reason = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_MISMATCH:
      self = .damaged(path: path, setAside: nil)
    case .SQLITE_ERROR where reason.hasPrefix("no such "):
      // A table or a column is missing: the file is no whole journal.
      self = .damaged(path: path, setAside: nil)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH:
      self = .cannotCreate(path: path, reason: reason)
    default: self = .failed(path: path, reason: reason)
    }
  }
}
