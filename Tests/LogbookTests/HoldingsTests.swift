import Foundation
import Testing
import Training

@testable import Logbook

@Suite struct HoldingsTests {
  let day = Day(number: 20_780)

  private var holdings: Holdings {
    Holdings(
      documents: ["athlete": "{}"], lists: ["printed": ["1", "2"]],
      entries: [Holdings.Entry(day: day, json: #"{"cleared":{}}"#)])
  }

  /// A folder of its own for a test, gone when the test ends.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/legday-\(UUID().uuidString)"
    try Logbook.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func `holdings are put in whole and read back`() throws {
    let logbook = try Logbook.inMemory()
    #expect(try logbook.holdings().isEmpty)
    #expect(try logbook.replace(with: holdings) == nil)
    #expect(try logbook.holdings() == holdings)
  }

  @Test func `what is replaced is kept in a file of its own`() throws {
    try withFolder { folder in
      let logbook = try Logbook.open(in: folder)
      #expect(try logbook.replace(with: holdings) == nil)
      var other = holdings
      other.documents["athlete"] = "{\"name\":\"B\"}"
      let first = try #require(try logbook.replace(with: other))
      let second = try #require(try logbook.replace(with: holdings))
      #expect(first != second)
      #expect(try logbook.holdings() == holdings)
      try logbook.close()
      // The copy opens as a journal.
      let copies = folder + "/copies"
      try Logbook.makeFolder(copies)
      try FileManager.default.moveItem(
        atPath: second, toPath: copies + "/" + Logbook.fileName)
      #expect(try Logbook.open(in: copies).holdings() == other)
    }
  }

  @Test func `another process sees that the journal has gone on`() throws {
    let logbook = try Logbook.inMemory()
    let before = try logbook.load().revision
    _ = try logbook.replace(with: holdings)
    var batch = Batch()
    batch.entries = [Journal.Entry(on: day, event: .cleared)]
    #expect(throws: LogbookError.moved) { try logbook.keep(batch, after: before) }
  }

  @Test func `holdings that the schema refuses leave all as it was`() throws {
    let logbook = try Logbook.inMemory()
    _ = try logbook.replace(with: holdings)
    var bad = Holdings(documents: ["plan": "{}"])
    bad.entries = [Holdings.Entry(day: day, json: "")]
    #expect(throws: LogbookError.self) { try logbook.replace(with: bad) }
    #expect(try logbook.holdings() == holdings)
  }

  @Test func `parts are read only to see what they are`() throws {
    try holdings.checkEntries()
    try holdings.checkItems("printed", are: Int.self)
    #expect(throws: Unreadable.self) { try holdings.checkItems("printed", are: String.self) }
    #expect(throws: Unreadable.self) { try holdings.check("athlete", is: [Int].self) }
    try holdings.check("plan", is: Int.self)
  }
}
