import GRDB
import Testing
import Training

@testable import Logbook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The journal in a folder, with all that can have happened to its file.
final class FolderTests {
  private let folder: String
  private var path: String { folder + "/" + Logbook.fileName }

  init() throws {
    var template = Array(("/tmp/legday-folder-" + String(repeating: "X", count: 6)).utf8CString)
    let made = mkdtemp(&template)
    try #require(made != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  private var names: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// A journal with one document, closed.
  private func makeJournal() throws {
    let logbook = try Logbook.open(in: folder)
    var batch = Batch()
    batch.put("athlete", "Ana", before: nil)
    _ = try logbook.keep(batch, after: 0)
    try logbook.close()
  }

  private func write(_ bytes: [UInt8], at offset: Int = 0, cutTo length: Int? = nil) throws {
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    if let length { try #require(ftruncate(file, off_t(length)) == 0) }
    try #require(pwrite(file, bytes, bytes.count, off_t(offset)) == bytes.count)
  }

  private func bytes(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var room = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(file, &room, room.count)
    return Array(room.prefix(max(0, count)))
  }

  private func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `one file stays after a talk, for the athlete alone`() throws {
    try makeJournal()
    #expect(names == [Logbook.fileName])
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func `a journal that others could read is closed to them`() throws {
    try makeJournal()
    chmod(path, 0o644)
    try Logbook.open(in: folder).close()
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func `folders are made for the athlete alone, and those that are there are left`() throws {
    chmod(folder, 0o755)
    let inner = folder + "/a/b"
    try Logbook.makeFolder(inner)
    var status = stat()
    #expect(stat(inner, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(folder, &status) == 0 && status.st_mode & 0o777 == 0o755)
    rmdir(inner)
    rmdir(folder + "/a")
  }

  @Test func `a folder that cannot be made is told of`() throws {
    try write([1])
    #expect {
      try Logbook.makeFolder(self.path + "/below")
    } throws: { error in
      guard case .cannotCreate(_, let reason) = error as? LogbookError else { return false }
      return !reason.isEmpty
    }
  }

  @Test(arguments: [
    Array("this is no database at all, whatever it is".utf8),
    [UInt8](repeating: 0, count: 4096),
    (0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 31) },
  ])
  func `a file that is no journal is set aside unchanged`(content: [UInt8]) throws {
    try write(content)
    let aside = path + ".damaged-1"
    #expect(throws: LogbookError.damaged(path: path, setAside: aside)) {
      _ = try Logbook.open(in: folder).load()
    }
    #expect(bytes(of: aside) == content)
    try makeJournal()
    #expect(names == [Logbook.fileName, Logbook.fileName + ".damaged-1"])
  }

  @Test(arguments: [100, 4096, 5000, 8192, 12_288])
  func `a journal that was cut short is set aside and never overwritten`(length: Int) throws {
    try makeJournal()
    let whole = bytes(of: path)
    try write([], cutTo: length)
    #expect {
      _ = try Logbook.open(in: self.folder).load()
    } throws: { error in
      guard case .damaged(_, let aside?) = error as? LogbookError else { return false }
      return self.bytes(of: aside) == Array(whole.prefix(length))
    }
  }

  @Test func `a second damaged journal does not replace the first`() throws {
    for count in 1...3 {
      try write(Array("garbage number \(count)".utf8))
      #expect(throws: LogbookError.damaged(path: path, setAside: path + ".damaged-\(count)")) {
        _ = try Logbook.open(in: folder)
      }
    }
    #expect(bytes(of: path + ".damaged-1") == Array("garbage number 1".utf8))
  }

  @Test(arguments: ["document", "item", "entry", "keeping"])
  func `a journal without one of its tables is damaged`(table: String) throws {
    try makeJournal()
    try execute("DROP TABLE \(table)")
    #expect(throws: LogbookError.damaged(path: path, setAside: path + ".damaged-1")) {
      let logbook = try Logbook.open(in: folder)
      _ = try logbook.load()
      _ = try logbook.entries()
    }
  }

  @Test func `another program's database is set aside and not written to`() throws {
    try execute("CREATE TABLE recipe (name TEXT)")
    let before = bytes(of: path)
    #expect(throws: LogbookError.self) { _ = try Logbook.open(in: folder) }
    #expect(bytes(of: path + ".damaged-1") == before)
  }

  @Test func `a journal whose making was broken off is made`() throws {
    try execute("CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    let logbook = try Logbook.open(in: folder)
    #expect(try logbook.load().isEmpty)
    try logbook.close()
    #expect(names == [Logbook.fileName])
  }

  @Test func `a journal of a newer program is left alone`() throws {
    try makeJournal()
    try execute("PRAGMA user_version = 99")
    let before = bytes(of: path)
    #expect(throws: LogbookError.newer(path: path, version: 99, known: Migrations.version)) {
      _ = try Logbook.open(in: folder)
    }
    #expect(names == [Logbook.fileName])
    #expect(bytes(of: path) == before)
  }

  @Test func `a document that does not read is damage`() throws {
    try makeJournal()
    try execute("UPDATE document SET json = '{broken'")
    let logbook = try Logbook.open(in: folder)
    #expect(throws: Unreadable.self) { try logbook.load().document("athlete", as: String.self) }
    #expect(logbook.setAside() == .damaged(path: path, setAside: path + ".damaged-1"))
  }

  @Test func `an entry that does not read is damage`() throws {
    try makeJournal()
    try execute("INSERT INTO entry (day, json) VALUES ('2026-11-22', '{\"nonsense\":{}}')")
    #expect(throws: LogbookError.damaged(path: path, setAside: path + ".damaged-1")) {
      _ = try Logbook.open(in: folder).entries()
    }
  }

  @Test func `a journal that another program holds is locked`() throws {
    try makeJournal()
    let other = try DatabaseQueue(path: path)
    let logbook = try Logbook.open(in: folder, patience: 0.05)
    var batch = Batch()
    batch.put("athlete", "Ben", before: "Ana")
    let path = path
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: LogbookError.locked(path: path)) { try logbook.keep(batch, after: 1) }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try logbook.keep(batch, after: 1) == 2)
  }

  @Test func `what was kept and not closed is there, as after a crash`() throws {
    let first = try Logbook.open(in: folder)
    var batch = Batch()
    batch.put("athlete", "Ana", before: nil)
    _ = try first.keep(batch, after: 0)
    #expect(names.count > 1, "the log stands beside the file")
    let second = try Logbook.open(in: folder)
    #expect(try second.load().document("athlete") == "Ana")
    try first.close()
    try second.close()
    #expect(names == [Logbook.fileName])
  }

  @Test func `nothing is left of what was forgotten`() throws {
    let logbook = try Logbook.open(in: folder)
    var batch = Batch()
    batch.put("athlete", "Ana", before: nil)
    _ = try logbook.keep(batch, after: 0)
    try Logbook.forget(in: folder)
    #expect(names.isEmpty)
  }

  @Test func `commits wait for the disk`() throws {
    try makeJournal()
    let logbook = try Logbook.open(in: folder)
    #expect(try logbook.setting("journal_mode") == "wal")
    #expect(try logbook.setting("synchronous") == "2")
    #expect(try logbook.setting("secure_delete") == "1")
  }
}
