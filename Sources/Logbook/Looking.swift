import GRDB
import Training

/// What is read of the journal.
extension Logbook {
  /// What is kept, with the entries from a day on, or none, and the last items of each list.
  ///
  /// - Throws: `LogbookError`; a damaged file is set aside first.
  package func load(
    entriesSince first: Day? = nil, lastItems: Int = 60
  ) throws(LogbookError) -> Shelf {
    try look { db in
      var shelf = Shelf()
      if lastItems == 0, first == nil {
        try Logbook.loadDocuments(db, to: &shelf)
        return shelf
      }
      // All of it as it stood at one moment, whatever another process keeps meanwhile.
      try db.inTransaction(.deferred) {
        try Logbook.loadDocuments(db, to: &shelf)
        if lastItems > 0 { shelf.lists = try Logbook.loadLists(db, last: lastItems) }
        if let first { shelf.entries = try Logbook.loadEntries(db, since: first.iso) }
        return .commit
      }
      return shelf
    }
  }

  /// One query, and so of one moment: the revision and the last day told of stand beside the documents.
  private static func loadDocuments(_ db: Database, to shelf: inout Shelf) throws {
    let rows = try Row.fetchCursor(
      db.makeStatement(
        sql: """
          SELECT NULL, revision FROM keeping UNION ALL SELECT '', max(day) FROM entry
          UNION ALL SELECT name, json FROM document
          """))
    while let row = try rows.next() {
      switch row[0] as String? {
      case nil: shelf.revision = row[1]
      // No document has an empty name.
      case "": shelf.lastDay = (row[1] as String?).flatMap { Day(iso: $0) }
      case let name?: shelf.documents[name] = Document(json: row[1])
      }
    }
  }

  /// The entries from a day on, or all of them, oldest first.
  ///
  /// - Throws: `LogbookError`; a damaged file is set aside first.
  package func entries(since first: Day? = nil) throws(LogbookError) -> [Journal.Entry] {
    try look { try Logbook.loadEntries($0, since: first?.iso ?? "") }
  }

  /// The last day of which the journal tells; nil where it tells of none.
  ///
  /// - Throws: `LogbookError`; a damaged file is set aside first.
  package func lastDay() throws(LogbookError) -> Day? {
    try look { db in
      try String.fetchOne(db, sql: "SELECT max(day) FROM entry").flatMap { Day(iso: $0) }
    }
  }

  /// Looks at the journal without a transaction around it: one query is one moment by itself.
  ///
  /// - Throws: `LogbookError`; `moved` where the journal was opened at rest and did not stay so, or
  ///   does not read: then it is to be opened, and looked at with all care.
  func look<Value>(_ at: (Database) throws -> Value) throws(LogbookError) -> Value {
    if let rest {
      guard let value = try? queue.unsafeRead(at), rest == Rest(of: path) else { throw .moved }
      return value
    }
    do {
      return try queue.unsafeRead(at)
    } catch is Unreadable {
      throw Logbook.settingAside(.damaged(path: path, setAside: nil), path: path)
    } catch {
      throw Logbook.settingAside(LogbookError(error, path: path), path: path)
    }
  }

  private static func loadLists(_ db: Database, last: Int) throws -> [String: Shelf.List] {
    var lists: [String: Shelf.List] = [:]
    let rows = try Row.fetchCursor(
      db,
      // From the name of one list to the next, never through their items.
      sql: """
        WITH RECURSIVE name (list) AS (
          SELECT min(list) FROM item
          UNION ALL
          SELECT (SELECT min(list) FROM item WHERE list > name.list) FROM name WHERE list NOT NULL
        )
        SELECT item.list, item.position, item.json
        FROM name JOIN item ON item.list = name.list
          AND item.position > (SELECT max(position) FROM item WHERE list = name.list) - ?
        ORDER BY item.list, item.position
        """, arguments: [last])
    while let row = try rows.next() {
      let list: String = row[0]
      lists[list, default: Shelf.List(start: row[1], items: [])].items.append(
        Document(json: row[2]))
    }
    return lists
  }

  private static func loadEntries(_ db: Database, since first: String) throws -> [Journal.Entry] {
    var entries: [Journal.Entry] = []
    let rows = try Row.fetchCursor(
      db.makeStatement(
        // The plus keeps SQLite from walking the whole table for the sake of the order.
        sql: "SELECT day, json FROM entry WHERE day >= ? ORDER BY +id"),
      arguments: [first])
    while let row = try rows.next() {
      guard let day = Day(iso: row[0] as String) else {
        throw Unreadable(name: "entry", reason: "day")
      }
      let event = try Document(json: row[1]).read(as: Journal.Event.self, name: "entry")
      entries.append(Journal.Entry(on: day, event: event))
    }
    return entries
  }
}
