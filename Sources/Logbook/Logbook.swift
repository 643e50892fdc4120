import GRDB
import Training

/// The journal: one SQLite file that holds what the athlete said and what became of it.
///
/// **When it is written.** Each turn of the talk is kept in one transaction before its answer is
/// printed, so that what the coach acknowledged is on the disk.
///
/// **Power loss.** The file is in write-ahead mode with `synchronous = FULL`: a commit appends to
/// the log and waits for one `fsync` of it, so that neither `kill -9` nor a pulled plug takes back
/// what was acknowledged. A rollback journal gives the same promise for two to three syncs a turn
/// and keeps readers out meanwhile; `synchronous = NORMAL` would be faster and could forget the
/// last turns. At the end of a talk the log is folded back into the one file.
///
/// **Two at once.** Each batch names the revision of the state it was made from. If another
/// process has kept something meanwhile, it is refused with `moved`; the coach is a pure function,
/// so the turn is simply taken again from the newer state, and nothing is lost.
package struct Logbook: Sendable {
  /// The name of the file in the data folder.
  package static let fileName = "journal.sqlite"
  /// The path of a journal that has no file.
  static let nowhere = ":memory:"
  /// Seconds that another process is waited for.
  package static let patience = 2.5

  let queue: DatabaseQueue
  /// Where the file is; `:memory:` in tests.
  package let path: String

  private init(queue: DatabaseQueue, path: String) {
    self.queue = queue
    self.path = path
  }

  /// Opens the journal in a folder that is there, and makes it where there is none.
  ///
  /// - Throws: `LogbookError`; a damaged file is set aside first.
  package static func open(
    in folder: String, patience: Double = patience
  ) throws(LogbookError) -> Logbook {
    let path = folder + "/" + fileName
    do {
      try makePrivate(path)
      let logbook = Logbook(
        queue: try DatabaseQueue(path: path, configuration: configuration(patience: patience)),
        path: path)
      try logbook.migrate()
      return logbook
    } catch {
      throw settingAside(LogbookError(error, path: path), path: path)
    }
  }

  /// A journal that is gone when the program ends.
  package static func inMemory() throws(LogbookError) -> Logbook {
    do {
      return try Logbook(migrating: DatabaseQueue(configuration: configuration()))
    } catch {
      throw LogbookError(error, path: nowhere)
    }
  }

  /// A journal over a database in memory, brought to the newest schema.
  init(migrating queue: DatabaseQueue) throws {
    self.init(queue: queue, path: Logbook.nowhere)
    try migrate()
  }

  private static func configuration(patience: Double = patience) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    // The schema has none, and each setting is a moment of every start.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      // Statements by themselves: a list of them is first put together, which costs ten times more.
      try db.makeStatement(sql: "PRAGMA synchronous = FULL").execute()
      // Deleted text is overwritten: what was forgotten is not to be found in free pages.
      try db.makeStatement(sql: "PRAGMA secure_delete = ON").execute()
    }
    return configuration
  }

  private func migrate() throws {
    let (version, application) = try queue.unsafeRead { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      )
    }
    // What nearly every start finds.
    if version == Migrations.version, application == Migrations.application { return }
    let isEmpty = try queue.unsafeRead { db in
      // A process that was killed while it made the journal may have left this table alone.
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'") == 0
    }
    if !isEmpty, application != Migrations.application {
      throw LogbookError.damaged(path: path, setAside: nil)
    }
    if version == Migrations.version { return }
    if version > Migrations.version {
      throw LogbookError.newer(path: path, version: version, known: Migrations.version)
    }
    // The mode stays with the file, so it is set once, and never on a file that is not ours.
    try queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
    try Migrations.all.migrate(queue)
  }

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
      db,
      sql: """
        SELECT NULL, revision FROM keeping UNION ALL SELECT '', max(day) FROM entry
        UNION ALL SELECT name, json FROM document
        """)
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
  private func look<Value>(_ at: (Database) throws -> Value) throws(LogbookError) -> Value {
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
    var days: [Day] = []
    var events: [String] = []
    let rows = try Row.fetchCursor(
      db,
      // The plus keeps SQLite from walking the whole table for the sake of the order.
      sql: "SELECT day, json FROM entry WHERE day >= ? ORDER BY +id",
      arguments: [first])
    while let row = try rows.next() {
      guard let day = Day(iso: row[0] as String) else {
        throw Unreadable(name: "entry", reason: "day")
      }
      days.append(day)
      events.append(row[1])
    }
    let read = try Document.readAll(events, as: Journal.Event.self, name: "entry")
    return zip(days, read).map { Journal.Entry(on: $0, event: $1) }
  }

  /// Keeps a batch that was made from the state of a revision, and returns the new revision.
  ///
  /// - Throws: `LogbookError.moved` where the journal has gone on since.
  package func keep(_ batch: Batch, after revision: Int) throws(LogbookError) -> Int {
    if batch.isEmpty { return revision }
    do {
      try queue.inTransaction(.immediate) { db in
        let kept = try Int.fetchOne(db, sql: "SELECT revision FROM keeping")
        guard kept == revision else { throw LogbookError.moved }
        try db.execute(sql: "UPDATE keeping SET revision = revision + 1")
        try Logbook.write(batch, to: db)
        return .commit
      }
      return revision + 1
    } catch {
      throw Logbook.settingAside(LogbookError(error, path: path), path: path)
    }
  }

  private static func write(_ batch: Batch, to db: Database) throws {
    for (name, document) in batch.documents {
      if let document {
        try db.cachedStatement(
          sql: """
            INSERT INTO document (name, json) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET json = excluded.json
            """
        ).execute(arguments: [name, document.json])
      } else {
        try db.execute(sql: "DELETE FROM document WHERE name = ?", arguments: [name])
      }
    }
    for (list, from, documents) in batch.items {
      try db.execute(
        sql: "DELETE FROM item WHERE list = ? AND position >= ?", arguments: [list, from])
      for (offset, document) in documents.enumerated() {
        try db.cachedStatement(
          sql: "INSERT INTO item (list, position, json) VALUES (?, ?, ?)"
        ).execute(arguments: [list, from + offset, document.json])
      }
    }
    for entry in batch.entries {
      try db.cachedStatement(sql: "INSERT INTO entry (day, json) VALUES (?, ?)")
        .execute(arguments: [entry.on.iso, Document(entry.event).json])
    }
  }

  /// A setting of the open database, for `doctor` and the tests.
  package func setting(_ pragma: StaticString) throws(LogbookError) -> String {
    do {
      return try queue.inDatabase { db in
        try String.fetchOne(db, sql: "PRAGMA \(pragma)") ?? ""
      }
    } catch {
      throw LogbookError(error, path: path)
    }
  }

  /// Moves the file aside because a document in it is not what it should be.
  ///
  /// - Returns: the error to tell of.
  package func setAside() -> LogbookError {
    Logbook.settingAside(.damaged(path: path, setAside: nil), path: path)
  }

  /// Folds the log into the one file and lets go of it.
  ///
  /// - Throws: `LogbookError` where the disk refuses; what was kept stays kept.
  package func close() throws(LogbookError) {
    do {
      try queue.close()
    } catch {
      throw LogbookError(error, path: path)
    }
  }
}
