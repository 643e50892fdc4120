import GRDB
import Training

/// Everything that a journal holds, as it stands there: for a copy that another machine can take.
package struct Holdings: Hashable, Sendable {
  /// The JSON of each document by its name.
  package var documents: [String: String]
  /// The JSON of each list's items, oldest first.
  package var lists: [String: [String]]
  /// What happened, oldest first.
  package var entries: [Entry]

  package init(
    documents: [String: String] = [:], lists: [String: [String]] = [:], entries: [Entry] = []
  ) {
    self.documents = documents
    self.lists = lists
    self.entries = entries
  }

  /// One thing that happened, on the coach's day.
  package struct Entry: Hashable, Sendable {
    package var day: Day
    package var json: String

    package init(day: Day, json: String) {
      self.day = day
      self.json = json
    }
  }

  package var isEmpty: Bool { documents.isEmpty && lists.isEmpty && entries.isEmpty }
}

extension Logbook {
  /// Everything that is kept, of one moment.
  ///
  /// - Throws: `LogbookError`; a damaged file is set aside first.
  package func holdings() throws(LogbookError) -> Holdings {
    do {
      return try queue.read { db in
        var holdings = Holdings()
        let documents = try Row.fetchCursor(db, sql: "SELECT name, json FROM document")
        while let row = try documents.next() { holdings.documents[row[0]] = row[1] }
        let items = try Row.fetchCursor(
          db, sql: "SELECT list, json FROM item ORDER BY list, position")
        while let row = try items.next() {
          holdings.lists[row[0] as String, default: []].append(row[1])
        }
        let entries = try Row.fetchCursor(db, sql: "SELECT day, json FROM entry ORDER BY id")
        while let row = try entries.next() {
          guard let day = Day(iso: row[0] as String) else {
            throw LogbookError.damaged(path: path, setAside: nil)
          }
          holdings.entries.append(Holdings.Entry(day: day, json: row[1]))
        }
        return holdings
      }
    } catch {
      throw Logbook.settingAside(LogbookError(error, path: path), path: path)
    }
  }

  /// Puts other holdings in the place of all that is kept: all of it, or nothing.
  ///
  /// What stood there is copied to a file of its own first, unless it was nothing.
  ///
  /// - Returns: the path of the copy; nil where there was nothing to copy.
  /// - Throws: `LogbookError`; what was kept then still stands.
  package func replace(with holdings: Holdings) throws(LogbookError) -> String? {
    while true {
      var copy: String?
      do {
        let revision = try queue.read { db in
          try Int.fetchOne(db, sql: "SELECT revision FROM keeping") ?? 0
        }
        if revision > 0, path != Logbook.nowhere { copy = try copyAside() }
        try queue.inTransaction(.immediate) { db in
          let kept = try Int.fetchOne(db, sql: "SELECT revision FROM keeping")
          guard kept == revision else { throw LogbookError.moved }
          try Logbook.put(holdings, to: db)
          return .commit
        }
        return copy
      } catch LogbookError.moved {
        // Another process kept something between the copy and now: copy again.
        if let copy { Logbook.remove(copy) }
      } catch {
        throw LogbookError(error, path: path)
      }
    }
  }

  private static func put(_ holdings: Holdings, to db: Database) throws {
    try db.execute(sql: "DELETE FROM document; DELETE FROM item; DELETE FROM entry")
    try db.execute(sql: "UPDATE keeping SET revision = revision + 1")
    for (name, json) in holdings.documents {
      try db.execute(
        sql: "INSERT INTO document (name, json) VALUES (?, ?)", arguments: [name, json])
    }
    for (list, items) in holdings.lists {
      for (position, json) in items.enumerated() {
        try db.cachedStatement(sql: "INSERT INTO item (list, position, json) VALUES (?, ?, ?)")
          .execute(arguments: [list, position, json])
      }
    }
    for entry in holdings.entries {
      try db.cachedStatement(sql: "INSERT INTO entry (day, json) VALUES (?, ?)")
        .execute(arguments: [entry.day.iso, entry.json])
    }
  }

  /// Copies the file as it stands to a name that is free, and tells the name.
  private func copyAside() throws -> String {
    let name = try Logbook.freeName(path + Logbook.copySuffix)
    try queue.inDatabase { db in try db.execute(sql: "VACUUM INTO ?", arguments: [name]) }
    return name
  }
}

extension Holdings {
  /// Reads a document, where there is one, only to see whether it is such a value.
  ///
  /// - Throws: `Unreadable` where it is none.
  package func check<Value: Decodable>(
    _ name: String, is type: Value.Type
  ) throws(Unreadable) {
    guard let json = documents[name] else { return }
    _ = try Document(json: json).read(as: type, name: name)
  }

  /// Reads every item of a list, only to see whether it is such a value.
  ///
  /// - Throws: `Unreadable` where one is none.
  package func checkItems<Value: Decodable>(
    _ name: String, are type: Value.Type
  ) throws(Unreadable) {
    for json in lists[name] ?? [] { _ = try Document(json: json).read(as: type, name: name) }
  }

  /// Reads everything that happened, only to see whether it can be read.
  ///
  /// - Throws: `Unreadable` where something cannot.
  package func checkEntries() throws(Unreadable) {
    for entry in entries {
      _ = try Document(json: entry.json).read(as: Journal.Event.self, name: "entry")
    }
  }
}
