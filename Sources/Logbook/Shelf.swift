import Training

/// What the journal holds of the state, as loaded: documents by name, lists, and recent entries.
///
/// The journal does not look into the documents; whoever keeps the state knows their types.
package struct Shelf: Sendable {
  /// Counted up whenever something is kept; see `LogbookError.moved`.
  package var revision: Int
  /// The last day of which the journal tells; nil where it tells of none.
  package internal(set) var lastDay: Day?
  /// Whether the journal has anything at all.
  package var isEmpty: Bool { revision == 0 }
  var documents: [String: Document]
  var lists: [String: List]
  /// Of the time asked for, oldest first.
  package var entries: [Journal.Entry]

  /// The end of a list, with the place at which it begins there.
  struct List: Sendable {
    var start: Int
    var items: [Document]
  }

  package init() {
    revision = 0
    documents = [:]
    lists = [:]
    entries = []
  }

  /// A document; nil where none was kept under the name.
  ///
  /// - Throws: `Unreadable` where the document is no such value.
  package func document<Value: Decodable>(
    _ name: String, as type: Value.Type = Value.self
  ) throws(Unreadable) -> Value? {
    guard let document = documents[name] else { return nil }
    return try document.read(as: type, name: name)
  }

  /// The end of a list, oldest first.
  ///
  /// - Throws: `Unreadable` where an item is no such value.
  package func list<Value: Decodable>(
    _ name: String, of type: Value.Type = Value.self
  ) throws(Unreadable) -> [Value] {
    var values: [Value] = []
    for item in lists[name]?.items ?? [] { values.append(try item.read(as: type, name: name)) }
    return values
  }
}

/// What is to be kept in one go: all of it, or, where the power fails, nothing.
package struct Batch: Sendable {
  var documents: [(name: String, json: Document?)] = []
  /// Items from a position of a list on; what stood there before is replaced.
  var items: [(list: String, from: Int, json: [Document])] = []
  package var entries: [Journal.Entry] = []

  package init() {}

  package var isEmpty: Bool { documents.isEmpty && items.isEmpty && entries.isEmpty }

  /// Keeps a document where it changed; nil deletes it.
  package mutating func put<Value: Encodable & Equatable & SendableMetatype>(
    _ name: String, _ value: Value?, before: Value?
  ) {
    guard value != before else { return }
    documents.append((name, value.map { Document($0) }))
  }

  /// Keeps a list from its first item that changed on.
  ///
  /// Both are ends of the list as it was loaded: what came before them stays as it is.
  package mutating func put<Value: Encodable & Equatable & SendableMetatype>(
    _ name: String, _ values: [Value], before: [Value], in shelf: Shelf
  ) {
    let same = zip(values, before).prefix { $0 == $1 }.count
    guard same < values.count || same < before.count else { return }
    let start = shelf.lists[name]?.start ?? 0
    items.append((name, start + same, values.dropFirst(same).map { Document($0) }))
  }
}
