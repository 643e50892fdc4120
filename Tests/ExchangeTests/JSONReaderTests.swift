import Prompts
import Testing

@testable import Exchange

/// JSON as it comes from anywhere: what is read, and where what is refused is pointed at.
struct JSONReaderTests {
  private func refusal(of text: String) -> Complaint? {
    do {
      _ = try JSON.read(text.utf8)
      return nil
    } catch {
      return error
    }
  }

  @Test func `values are read with the lines on which they begin`() throws {
    let json = try JSON.read(
      """
      {"a": 1,
       "b": [true, null,
         "x"],
       "c": {"d": -2.5e1}}
      """.utf8)
    #expect(json["a"]?.int == 1)
    #expect(json["b"]?.array?.map(\.line) == [2, 2, 3])
    #expect(json["b"]?.array?.first?.bool == true)
    #expect(json["b"]?.array?[1].isNull == true)
    #expect(json["c"]?["d"]?.number == -25)
    #expect(json.object?.map(\.line) == [1, 2, 4])
    #expect(json["z"] == nil)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("45.0", 45), ("1e3", 1000), ("21097.5", 21097.5), ("1E-2", 0.01),
    ("100000000000000000000", 1e20),
    ("99999999999999", 99_999_999_999_999),
  ])
  func `numbers are read`(text: String, value: Double) throws {
    #expect(try JSON.read(text.utf8).number == value)
  }

  @Test(arguments: [
    (#""plain""#, "plain"), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\ude00!""#, "😀!"), (#""ünïcödé ✓""#, "ünïcödé ✓"),
    (#""half \ud83d here""#, "half \u{FFFD} here"), (#""\ude00""#, "\u{FFFD}"),
    (#""\ud83dA""#, "\u{FFFD}A"), (#""""#, ""),
  ])
  func `texts are read`(json: String, text: String) throws {
    #expect(try JSON.read(json.utf8).string == text)
  }

  @Test(arguments: [
    ("", "errors.json-empty", 1, 1), ("  \n ", "errors.json-empty", 2, 2),
    ("{} x", "errors.json-trailing", 1, 4), ("[1, 2", "errors.json-ends", 1, 6),
    ("{\"a\"", "errors.json-ends", 1, 5), ("{\"a\":", "errors.json-ends", 1, 6),
    ("\"abc", "errors.json-ends", 1, 5), ("[1,]", "errors.json-value", 1, 4),
    ("nul", "errors.json-value", 1, 1), ("NaN", "errors.json-value", 1, 1),
    ("'a'", "errors.json-value", 1, 1), ("[1 2]", "errors.json-comma", 1, 4),
    ("{\"a\":1 \"b\":2}", "errors.json-comma", 1, 8), ("{a: 1}", "errors.json-key", 1, 2),
    ("{\"a\":1,}", "errors.json-key", 1, 8), ("{\"a\" 1}", "errors.json-colon", 1, 6),
    ("01", "errors.json-number", 1, 3), ("-", "errors.json-number", 1, 2),
    ("1.", "errors.json-number", 1, 3), ("1e", "errors.json-number", 1, 3),
    ("+1", "errors.json-value", 1, 1), (".5", "errors.json-value", 1, 1),
    ("1e999", "errors.json-number-too-large", 1, 6), ("\"a\nb\"", "errors.json-control", 1, 3),
    ("\"\\x\"", "errors.json-escape", 1, 3), ("\"\\u12g4\"", "errors.json-escape", 1, 6),
    ("{\"a\": 1,\n \"a\": 2}", "errors.json-twice", 2, 2),
  ])
  func `what is refused is pointed at`(text: String, key: String, line: Int, column: Int) throws {
    let complaint = try #require(refusal(of: text))
    #expect(complaint.says.key == key)
    #expect(complaint.line == line)
    #expect(complaint.column == column)
  }

  @Test func `a key that stands twice is found in long objects too`() throws {
    let keys = (0..<100).map { "\"key\($0)\":\($0)" } + ["\"key50\":0"]
    let complaint = try #require(refusal(of: "{" + keys.joined(separator: ",") + "}"))
    #expect(complaint.says == Say.Errors.jsonTwice(key: "key50"))
  }

  @Test func `depth has an end, before the stack has`() throws {
    let deep = { (count: Int) in
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(refusal(of: deep(JSON.deepest)) == nil)
    #expect(refusal(of: deep(JSON.deepest + 1))?.says == Say.Errors.jsonDeep(depth: JSON.deepest))
    #expect(refusal(of: String(repeating: "[", count: 1_000_000)) != nil)
    #expect(refusal(of: String(repeating: "{\"a\":", count: 1_000_000)) != nil)
  }

  @Test func `lists that stand side by side are not deep`() throws {
    let flat = "[" + Array(repeating: "[],{}", count: 200).joined(separator: ",") + "]"
    #expect(try JSON.read(flat.utf8).array?.count == 400)
  }

  @Test func `bytes that are not UTF-8 are refused in a text, with their line`() throws {
    let complaint = #expect(throws: Complaint.self) {
      try JSON.read([0x0A, 0x22, 0xFF, 0x22] as [UInt8])
    }
    #expect(complaint?.line == 2)
    #expect(complaint?.says == Say.Errors.jsonUtf8())
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(try JSON.read([0xEF, 0xBB, 0xBF, 0x31] as [UInt8]).int == 1)
  }

  /// Cut at every byte, and with every byte replaced by each of some that matter.
  @Test func `no damage to a text can trap`() {
    let text = Array(#"{"a":[1,-2.5e3,"x\u00e9\n",null,true,{"b":{}}],"ü":false}"#.utf8)
    for length in 0..<text.count {
      #expect(throws: Complaint.self) { try JSON.read(text.prefix(length)) }
    }
    for index in text.indices {
      for byte in [0x00, 0x22, 0x2C, 0x39, 0x5B, 0x5C, 0x5D, 0x65, 0x7D, 0xC3, 0xFF] as [UInt8] {
        var damaged = text
        damaged[index] = byte
        _ = try? JSON.read(damaged)
      }
    }
  }
}
