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
  /// How the file lies where it was opened at rest; nil where it is open to be written.
  let rest: Rest?

  private init(queue: DatabaseQueue, path: String, rest: Rest? = nil) {
    self.queue = queue
    self.path = path
    self.rest = rest
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

  /// Opens a journal that nobody has open to be looked at as it lies: without a lock, without a
  /// log, and without a file beside it, which takes half of the time.
  ///
  /// - Returns: nil where the journal is not at rest, or is not one of this version: then it is to
  ///   be opened with all care.
  package static func atRest(in folder: String) -> Logbook? {
    let path = folder + "/" + fileName
    guard let rest = Rest(of: path) else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.foreignKeysEnabled = false
    guard let queue = try? DatabaseQueue(path: Rest.address(of: path), configuration: configuration)
    else { return nil }
    let logbook = Logbook(queue: queue, path: path, rest: rest)
    guard let (version, application) = try? logbook.look(Logbook.marks),
      version == Migrations.version, application == Migrations.application
    else { return nil }
    return logbook
  }

  /// Whether it was opened at rest, and nothing can be kept in it.
  package var isAtRest: Bool { rest != nil }

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

  /// The version of the schema, and whose file it is.
  private static func marks(_ db: Database) throws -> (version: Int, application: Int) {
    // Statements by themselves: a request first joins its parts, which costs three times more.
    (
      try Int.fetchOne(db.makeStatement(sql: "PRAGMA user_version")) ?? 0,
      try Int.fetchOne(db.makeStatement(sql: "PRAGMA application_id")) ?? 0
    )
  }

  private func migrate() throws {
    let (version, application) = try queue.unsafeRead(Logbook.marks)
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
