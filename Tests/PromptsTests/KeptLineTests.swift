import Foundation
import Testing

@testable import Prompts

struct KeptLineTests {
  @Test(arguments: [
    ("You have {weeks} until {race}.", 4 + 1), ("{a}{b}", 2), ("plain", 1), ("", 0), ("{{a}", 1),
    ("{a}{{b}{c}}", 4),
  ])
  func `a wording comes back from its text as it was`(text: String, count: Int) throws {
    let parts = try #require(Line.parts(of: text))
    #expect(parts.count == count && Line.text(of: parts) == text)
    let line = Line(
      key: "season.ok", wordings: [parts, [.words("ä {{ }")]], values: ["weeks": .number(3)])
    let kept = try JSONEncoder().encode([line])
    #expect(try JSONDecoder().decode([Line].self, from: kept) == [line])
  }

  /// Every text of up to six of the bytes that matter is read and written alike, or refused.
  @Test func `no text with braces traps or changes`() {
    let letters = ["a", "{", "}", "é"]
    var texts = [""]
    for _ in 0..<6 {
      texts += texts.flatMap { text in letters.map { text + $0 } }
      texts = Array(Set(texts))
    }
    for text in texts {
      guard let parts = Line.parts(of: text) else { continue }
      #expect(Line.text(of: parts) == text, "\(text)")
    }
    #expect(texts.contains { Line.parts(of: $0) == nil })
  }

  @Test func `a brace that is never closed is refused`() throws {
    let json = #"[{"key": "a.b", "wordings": ["You have {weeks"], "values": {}}]"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Line].self, from: Data(json.utf8))
    }
  }

  @Test func `a line that was kept as objects is read`() throws {
    let json = """
      {"key": "season.reachable", "values": {"weeks": {"number": {"_0": 3}},
        "day": {"line": {"_0": ["a.b", ["x"]]}}},
        "wordings": [[{"words": {"_0": "You have "}}, {"value": {"_0": "weeks"}}]]}
      """
    let line = try JSONDecoder().decode(Line.self, from: Data(json.utf8))
    #expect(line.wordings == [[.words("You have "), .value("weeks")]])
    let inner = Line(key: "a.b", wordings: [[.words("x")]])
    #expect(line.values == ["weeks": .number(3), "day": .line(inner)])
  }
}
