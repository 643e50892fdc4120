import GRDB
import Testing
import Training

@testable import Logbook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The journal in memory and in a folder of its own.
struct LogbookTests {
  private let today = Day(number: 20_779)

  private func worked(_ minutes: Int, on day: Day) -> Journal.Entry {
    Journal.Entry(
      on: day, event: .worked(Workout(date: day, activity: .run(.easy), minutes: minutes)))
  }

  @Test func `what was kept is loaded again`() throws {
    let logbook = try Logbook.inMemory()
    var batch = Batch()
    batch.put("athlete", "Ana", before: nil)
    batch.put("numbers", [1, 2, 3], before: [], in: Shelf())
    batch.entries = [worked(30, on: today), worked(40, on: today + 1)]
    #expect(try logbook.keep(batch, after: 0) == 1)

    let shelf = try logbook.load()
    #expect(shelf.revision == 1)
    #expect(try shelf.document("athlete") == "Ana")
    #expect(try shelf.document("nothing", as: String.self) == nil)
    #expect(try shelf.list("numbers") == [1, 2, 3])
    #expect(try logbook.entries() == batch.entries)
  }

  @Test func `an empty batch changes nothing`() throws {
    let logbook = try Logbook.inMemory()
    var batch = Batch()
    batch.put("athlete", "Ana", before: "Ana")
    batch.put("numbers", [1], before: [1], in: Shelf())
    #expect(batch.isEmpty)
    #expect(try logbook.keep(batch, after: 0) == 0)
    #expect(try logbook.load().isEmpty)
  }

  @Test func `a document that became unknown is gone`() throws {
    let logbook = try Logbook.inMemory()
    var batch = Batch()
    batch.put("plan", 1, before: nil)
    _ = try logbook.keep(batch, after: 0)
    batch = Batch()
    batch.put("plan", nil, before: 1)
    _ = try logbook.keep(batch, after: 1)
    #expect(try logbook.load().document("plan", as: Int.self) == nil)
  }

  @Test func `a batch made from an older state is refused, and changes nothing`() throws {
    let logbook = try Logbook.inMemory()
    var first = Batch()
    first.put("athlete", "Ana", before: nil)
    _ = try logbook.keep(first, after: 0)
    var late = Batch()
    late.put("athlete", "Ben", before: nil)
    late.entries = [worked(30, on: today)]
    #expect(throws: LogbookError.moved) { try logbook.keep(late, after: 0) }
    let shelf = try logbook.load()
    #expect(try shelf.document("athlete") == "Ana")
    #expect(try logbook.entries().isEmpty)
  }

  @Test(arguments: [
    ([1, 2, 3, 4], [1, 2, 3]), ([1, 2], [1, 2, 3]), ([1, 9, 3], [1, 2, 3]), ([], [1, 2, 3]),
    ([7], []), ([1, 2, 3], [1, 2, 3]),
  ])
  func `a list becomes what it became`(new: [Int], old: [Int]) throws {
    let logbook = try Logbook.inMemory()
    var batch = Batch()
    batch.put("weeks", old, before: [], in: Shelf())
    let revision = try logbook.keep(batch, after: 0)
    let shelf = try logbook.load()
    batch = Batch()
    batch.put("weeks", new, before: old, in: shelf)
    _ = try logbook.keep(batch, after: revision)
    #expect(try logbook.load().list("weeks") == new)
  }

  @Test func `only the end of a long list is loaded, and its beginning stays`() throws {
    let logbook = try Logbook.inMemory()
    var batch = Batch()
    batch.put("weeks", Array(0..<200), before: [], in: Shelf())
    _ = try logbook.keep(batch, after: 0)
    let end = try logbook.load(lastItems: 60)
    #expect(try end.list("weeks") == Array(140..<200))
    batch = Batch()
    batch.put("weeks", Array(140..<201), before: Array(140..<200), in: end)
    _ = try logbook.keep(batch, after: 1)
    #expect(try logbook.load(lastItems: 1000).list("weeks") == Array(0..<201))
  }

  @Test func `only recent entries are loaded, in the order in which they were said`() throws {
    let logbook = try Logbook.inMemory()
    var batch = Batch()
    // The second one was said with the clock set back.
    batch.entries = [10, 3, 0, 11].map { worked($0 + 1, on: today + $0) }
    _ = try logbook.keep(batch, after: 0)
    let recent = [batch.entries[0], batch.entries[1], batch.entries[3]]
    #expect(try logbook.load(entriesSince: today + 3).entries == recent)
    #expect(try logbook.entries(since: today + 3) == recent)
    #expect(try logbook.entries() == batch.entries)
    let plain = try logbook.load(lastItems: 0)
    #expect(plain.entries.isEmpty && !plain.isEmpty)
    #expect(try logbook.lastDay() == today + 11)
  }

  @Test func `entries are never rewritten`() throws {
    let queue = try DatabaseQueue()
    try Migrations.all.migrate(queue)
    try queue.write { db in
      try db.execute(sql: "INSERT INTO entry (day, json) VALUES ('2026-11-22', '{}')")
      #expect(throws: DatabaseError.self) { try db.execute(sql: "UPDATE entry SET json = '[]'") }
    }
  }

  @Test(arguments: [
    "INSERT INTO entry (day, json) VALUES ('22.11.2026', '{}')",
    "INSERT INTO entry (day, json) VALUES ('2026-11-22', '')",
    "INSERT INTO document (name, json) VALUES ('', '{}')",
    "INSERT INTO item (list, position, json) VALUES ('weeks', -1, '{}')",
    "INSERT INTO keeping (one, revision) VALUES (2, 0)",
    "UPDATE keeping SET revision = -1",
  ])
  func `the schema refuses what cannot be`(sql: String) throws {
    let queue = try DatabaseQueue()
    try Migrations.all.migrate(queue)
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
  }

  @Test func `every error has its status of the public interface`() {
    let statuses: [(LogbookError, Int32)] = [
      (.nothingKept, 75), (.locked(path: ""), 69), (.cannotCreate(path: "", reason: ""), 73),
      (.failed(path: "", reason: ""), 74), (.damaged(path: "", setAside: nil), 78),
      (.newer(path: "", version: 2, known: 1), 78),
    ]
    for (error, status) in statuses { #expect(error.exitStatus == status) }
  }
}
