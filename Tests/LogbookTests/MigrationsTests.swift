import GRDB
import Testing

@testable import Logbook

/// Journals of every released schema open in the newest one with nothing lost.
struct MigrationsTests {
  /// The schema of version 1 as it was released, with something in each table.
  private static let first = """
    CREATE TABLE document (
      name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
      json TEXT NOT NULL CHECK (json <> '')
    ) STRICT;
    CREATE TABLE item (
      list TEXT NOT NULL CHECK (list <> ''),
      position INTEGER NOT NULL CHECK (position >= 0),
      json TEXT NOT NULL CHECK (json <> ''),
      PRIMARY KEY (list, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE entry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      day TEXT NOT NULL
        CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      json TEXT NOT NULL CHECK (json <> '')
    ) STRICT;
    CREATE INDEX entry_by_day ON entry (day);
    CREATE TRIGGER entry_is_never_rewritten BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'the past is never rewritten'); END;
    CREATE TABLE keeping (
      one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
      revision INTEGER NOT NULL CHECK (revision >= 0)
    ) STRICT;
    INSERT INTO keeping (one, revision) VALUES (1, 4);
    INSERT INTO document (name, json) VALUES ('athlete', '"Ana"');
    INSERT INTO item (list, position, json) VALUES ('weeks', 0, '1'), ('weeks', 1, '2');
    INSERT INTO entry (day, json) VALUES ('2026-11-22', '{"planned":{"weeks":18}}');
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations (identifier) VALUES ('1 documents, lists and entries');
    PRAGMA application_id = 1818584932;
    PRAGMA user_version = 1;
    """

  @Test(arguments: [first])
  func `an old journal opens with nothing lost`(schema: String) throws {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { try $0.execute(sql: schema) }
    let logbook = try Logbook(migrating: queue)
    let shelf = try logbook.load()
    #expect(shelf.revision == 4)
    #expect(try shelf.document("athlete") == "Ana")
    #expect(try shelf.list("weeks") == [1, 2])
    #expect(try logbook.entries().map(\.event) == [.planned(weeks: 18)])
  }

  /// Guards the fixture above against being edited together with the migration.
  @Test func `the newest schema is the one that the migrations make`() throws {
    let made = try DatabaseQueue()
    try Migrations.all.migrate(made)
    let fixture = try DatabaseQueue()
    try fixture.writeWithoutTransaction { try $0.execute(sql: MigrationsTests.first) }
    let tables = { (queue: DatabaseQueue) in
      try queue.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT name || ' ' || type FROM sqlite_schema
            WHERE name NOT LIKE 'sqlite_%' ORDER BY name
            """)
      }
    }
    #expect(try tables(made) == tables(fixture))
    #expect(
      try made.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Migrations.version)
  }
}
