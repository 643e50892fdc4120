import GRDB
import Testing
import Training

@testable import Logbook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A journal that is looked at as it lies, and everything that keeps it from lying still.
final class RestTests {
  private let above: String
  private var folder: String
  private var path: String { folder + "/" + Logbook.fileName }

  init() throws {
    var template = Array(("/tmp/legday-rest-" + String(repeating: "X", count: 6)).utf8CString)
    let made = mkdtemp(&template)
    try #require(made != nil)
    above = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    folder = above
    try makeJournal()
  }

  deinit {
    try? Logbook.forget(in: folder)
    if folder != above { rmdir(folder) }
    rmdir(above)
  }

  /// A journal with one document, closed.
  private func makeJournal() throws {
    let logbook = try Logbook.open(in: folder)
    var batch = Batch()
    batch.put("athlete", "Ana", before: nil)
    batch.entries = [Journal.Entry(on: Day(number: 20_781), event: .planned(weeks: 1))]
    _ = try logbook.keep(batch, after: 0)
    try logbook.close()
    // Long ago: the clock of a file stands still for some milliseconds.
    let past = [
      timeval(tv_sec: 1_600_000_000, tv_usec: 0), timeval(tv_sec: 1_600_000_000, tv_usec: 0),
    ]
    try #require(utimes(path, past) == 0)
  }

  private func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `at rest it tells what it tells when it is open, and no file is made`() throws {
    let atRest = try #require(Logbook.atRest(in: folder))
    let shelf = try atRest.load(lastItems: 0)
    #expect(Logbook.files(in: folder) == [Logbook.fileName])
    let opened = try Logbook.open(in: folder)
    let whole = try opened.load(lastItems: 0)
    #expect(try shelf.document("athlete") == "Ana")
    #expect(shelf.documents == whole.documents)
    #expect(shelf.revision == whole.revision && shelf.lastDay == whole.lastDay)
    #expect(
      try opened.entries() == [Journal.Entry(on: Day(number: 20_781), event: .planned(weeks: 1))])
    try opened.close()
    #expect(try atRest.entries().count == 1)
  }

  @Test(arguments: ["a b", "50%", "what?", "a#1", "%3f", "ä"])
  func `a folder may have any name`(name: String) throws {
    folder = above + "/" + name
    try #require(mkdir(folder, 0o700) == 0)
    try makeJournal()
    let atRest = try #require(Logbook.atRest(in: folder))
    #expect(try atRest.load(lastItems: 0).document("athlete") == "Ana")
    folder = above
    try Logbook.forget(in: above + "/" + name)
    rmdir(above + "/" + name)
  }

  @Test func `a journal that is open is not at rest`() throws {
    let opened = try Logbook.open(in: folder)
    _ = try opened.load()
    #expect(Logbook.atRest(in: folder) == nil)
    try opened.close()
    #expect(Logbook.atRest(in: folder) != nil)
  }

  @Test(arguments: ["-wal", "-journal"])
  func `a journal with a log beside it is not at rest`(suffix: String) throws {
    let file = creat(path + suffix, 0o600)
    try #require(file >= 0)
    close(file)
    #expect(Logbook.atRest(in: folder) == nil)
    unlink(path + suffix)
    #expect(Logbook.atRest(in: folder) != nil)
  }

  @Test func `a journal that others could read, or a link, is opened with all care`() throws {
    chmod(path, 0o644)
    #expect(Logbook.atRest(in: folder) == nil)
    chmod(path, 0o600)
    try #require(rename(path, above + "/elsewhere") == 0)
    try #require(symlink(above + "/elsewhere", path) == 0)
    #expect(Logbook.atRest(in: folder) == nil)
    unlink(above + "/elsewhere")
  }

  @Test(arguments: [
    "PRAGMA user_version = 1", "PRAGMA user_version = 99", "PRAGMA application_id = 7",
  ])
  func `a journal of another version is opened with all care`(sql: String) throws {
    try execute(sql)
    #expect(Logbook.atRest(in: folder) == nil)
  }

  @Test func `a file that is no journal is opened with all care, and stays`() throws {
    let file = open(path, O_WRONLY | O_TRUNC)
    try #require(file >= 0)
    #expect(write(file, "nonsense", 8) == 8)
    close(file)
    #expect(Logbook.atRest(in: folder) == nil)
    #expect(Logbook.files(in: folder) == [Logbook.fileName])
  }

  @Test func `what changed since it was opened is told, and never half of it`() throws {
    let atRest = try #require(Logbook.atRest(in: folder))
    try execute("UPDATE document SET json = '\"Ben\"'")
    #expect(throws: LogbookError.moved) { try atRest.load(lastItems: 0) }
    #expect(throws: LogbookError.moved) { try atRest.entries() }
  }

  @Test func `while another writes, it is told too`() throws {
    let atRest = try #require(Logbook.atRest(in: folder))
    let other = try Logbook.open(in: folder)
    var batch = Batch()
    batch.put("athlete", "Ben", before: "Ana")
    _ = try other.keep(batch, after: 1)
    #expect(throws: LogbookError.moved) { try atRest.load(lastItems: 0) }
    try other.close()
  }

  @Test func `an entry that does not read is left to be found with all care`() throws {
    try execute("INSERT INTO entry (day, json) VALUES ('2026-11-22', '{\"nonsense\":{}}')")
    let atRest = try #require(Logbook.atRest(in: folder))
    #expect(throws: LogbookError.moved) { try atRest.entries() }
    #expect(Logbook.files(in: folder) == [Logbook.fileName])
  }
}
