import Foundation
import Testing

@testable import Exchange

/// Values read back as their own `Codable` says, beside Foundation's decoder.
struct JSONDecodingTests {
  /// Every kind of value that a decoder can be asked for.
  private struct Everything: Codable, Equatable {
    enum Kind: String, Codable, CodingKeyRepresentable { case easy, long }
    enum Choice: Codable, Equatable {
      case none
      case some(Int, word: String)
    }
    var truth = true
    var text = "é \"quoted\" \\ / \u{1F3C3}"
    var double = -1.5e-7
    var float: Float = 0.25
    var int = -9_007_199_254_740_991
    var small: Int8 = -128
    var medium: Int16 = 32767
    var large: Int32 = -2_147_483_648
    var long: Int64 = 9_007_199_254_740_991
    var natural: UInt = 7
    var byte: UInt8 = 255
    var word: UInt16 = 65535
    var dword: UInt32 = 4_294_967_295
    var qword: UInt64 = 1
    var missing: Int?
    var present: Int? = 5
    var list = [1.5, 2, -3]
    var texts = ["", "a"]
    var gaps: [Int?] = [1, nil, 3]
    var nested = [[true], [], [false, true]]
    var byText = ["a": 1, "b": 2]
    var byNumber = [1: "x", -2: "y"]
    var byKind = [Kind.long: 90]
    var kind = Kind.easy
    var choices = [Choice.none, .some(3, word: "w")]
    var empty: [String: Int] = [:]
  }

  @Test func `every kind of value is read as Foundation reads it`() throws {
    let value = Everything()
    let data = try JSONEncoder().encode(value)
    #expect(try JSON.read(data).decoded(as: Everything.self) == value)
    #expect(try JSONDecoder().decode(Everything.self, from: data) == value)
  }

  @Test(arguments: ["1", "[1]", "\"a\"", "null", "true", "{}", "{\"a\":1}", "1.5", "300", "-1"])
  func `a value that is another is refused where Foundation refuses it`(text: String) throws {
    func expectAlike<Value: Decodable & Equatable>(_ type: Value.Type) throws {
      let ours = try? JSON.read(text.utf8).decoded(as: type)
      let theirs = try? JSONDecoder().decode(type, from: Data(text.utf8))
      #expect(ours == theirs, "\(type) of \(text)")
    }
    try expectAlike(Int.self)
    try expectAlike(UInt8.self)
    try expectAlike(Double.self)
    try expectAlike(String.self)
    try expectAlike(Bool.self)
    try expectAlike([Int].self)
    try expectAlike([String: Int].self)
    try expectAlike(Int?.self)
    try expectAlike([Int?].self)
    try expectAlike(Everything.Kind.self)
    try expectAlike(Everything.self)
  }

  private struct Outer: Decodable {
    struct Inner: Decodable { var sizes: [Int8] }
    var inner: Inner
  }

  @Test func `an error tells the path of its keys`() throws {
    func path(_ text: String) -> [String] {
      do {
        _ = try JSON.read(text.utf8).decoded(as: Outer.self)
        return []
      } catch DecodingError.typeMismatch(_, let context) {
        return context.codingPath.map(\.stringValue)
      } catch DecodingError.keyNotFound(let key, let context) {
        return context.codingPath.map(\.stringValue) + ["no \(key.stringValue)"]
      } catch DecodingError.valueNotFound(_, let context) {
        return context.codingPath.map(\.stringValue) + ["nothing"]
      } catch {
        return ["\(error)"]
      }
    }
    #expect(path(#"{"inner":{"sizes":[1,2]}}"#) == [])
    #expect(path(#"{"inner":{"sizes":[1,200]}}"#) == ["inner", "sizes", "1"])
    #expect(path(#"{"inner":{}}"#) == ["inner", "no sizes"])
    #expect(path(#"{"inner":{"sizes":null}}"#) == ["inner", "sizes", "nothing"])
    #expect(path(#"{"inner":[]}"#) == ["inner"])
  }

  /// Containers within containers, as a type may ask for them by hand.
  private struct ByHand: Decodable, Equatable {
    enum Key: String, CodingKey { case list, pair }
    var first: Int
    var rest: [String] = []
    var above: Int

    init(from decoder: any Decoder) throws {
      let keyed = try decoder.container(keyedBy: Key.self)
      var list = try keyed.nestedUnkeyedContainer(forKey: .list)
      first = try list.decode(Int.self)
      while !list.isAtEnd { rest.append(try list.decode(String.self)) }
      let pair = try keyed.nestedContainer(keyedBy: Key.self, forKey: .pair)
      above = try Int(from: pair.superDecoder(forKey: .pair))
    }
  }

  @Test func `containers within containers are read`() throws {
    let text = #"{"list":[4,"a","b"],"pair":{"pair":9,"other":0}}"#
    let ours = try JSON.read(text.utf8).decoded(as: ByHand.self)
    #expect(ours == (try JSONDecoder().decode(ByHand.self, from: Data(text.utf8))))
    #expect(ours.rest == ["a", "b"])
  }
}
