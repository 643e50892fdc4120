import GRDB

/// The schema, step by step.
///
/// A step that was released is never edited; a later one changes what it made.
enum Migrations {
  /// The number of the last step, kept as the file's `user_version`.
  static let version = 4
  /// `legd`, the file's `application_id`, by which a journal is told from any other database.
  static let application = 0x6C65_6764

  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 documents, lists and entries") { db in
      // The names stand in the schema's text for whoever opens the file with another program.
      try db.execute(
        sql: """
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
          INSERT INTO keeping (one, revision) VALUES (1, 0);
          PRAGMA application_id = \(application);
          PRAGMA user_version = 1;
          """)
    }
    // The tables stay; a day in a document may now be a text, which version 1 could not read and
    // would take for damage.
    migrator.registerMigration("2 days as texts") { db in
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3 weeks, offers and wordings as texts") { db in
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4 lines as lists") { db in
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    return migrator
  }
}
