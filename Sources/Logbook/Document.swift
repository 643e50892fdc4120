import Foundation

/// One value as JSON, as it stands in a row.
struct Document: Hashable, Sendable {
  let json: String

  init(json: String) {
    self.json = json
  }

  init(_ value: some Encodable) {
    // Every value kept here is a tree of finite numbers and texts, which always encodes.
    let data = (try? JSONEncoder().encode(value)) ?? Data("null".utf8)
    json = String(decoding: data, as: UTF8.self)
  }

  func read<Value: Decodable>(as type: Value.Type, name: String) throws(Unreadable) -> Value {
    do {
      // Made of bytes that lie in a row: of a sequence, it would first be found out what it is.
      var text = json
      let data = text.withUTF8 { Data(buffer: $0) }
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw Unreadable(name: name, reason: String(describing: error))
    }
  }

  /// Many values of one kind, each from its own JSON.
  ///
  /// One decoder reads them all as a list: each decoder of its own would cost as much as a value.
  static func readAll<Value: Decodable>(
    _ json: [String], as type: Value.Type, name: String
  ) throws(Unreadable) -> [Value] {
    if json.isEmpty { return [] }
    let values = try Document(json: "[" + json.joined(separator: ",") + "]")
      .read(as: [Value].self, name: name)
    // A row that is a list without its brackets would read as several values.
    guard values.count == json.count else {
      throw Unreadable(name: name, reason: "a row holds more than one value")
    }
    return values
  }
}

/// A document that is not the value it should be: the journal is damaged.
package struct Unreadable: Error, Hashable, Sendable {
  package var name: String
  package var reason: String
}
