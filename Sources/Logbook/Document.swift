import Exchange
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
      return try JSON.read(json.utf8).decoded(as: type)
    } catch let error as DecodingError {
      throw Unreadable(name: name, reason: String(describing: error))
    } catch {
      throw Unreadable(name: name, reason: "no JSON")
    }
  }
}

/// A document that is not the value it should be: the journal is damaged.
package struct Unreadable: Error, Hashable, Sendable {
  package var name: String
  package var reason: String
}
