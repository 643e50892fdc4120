import Foundation
import Testing

@testable import Prompts

struct KeptSaidTests {
  /// Each kind of value, and each that holds others.
  static let all: [Said] = [
    .text("Ana “{x}”"), .number(-3), .decimal(1.5), .count(2, one: "run", many: "runs"),
    .minutes(45), .clock(7_199), .metres(21_097.5), .pace(330.5), .day(20_781), .shortDay(0),
    .weekday(6), .timeOfDay(1_170), .list([]), .list([.weekday(0), .list([.text("")])]),
    .line(Line(key: "week.moved", wordings: [[.value("day")]], values: ["day": .day(1)])),
  ]

  @Test(arguments: all) func `a value comes back as it was kept`(said: Said) throws {
    let line = Line(key: "a.b", wordings: [], values: ["one": said, "two": .number(2)])
    let kept = try JSONEncoder().encode(line)
    #expect(try JSONDecoder().decode(Line.self, from: kept) == line)
  }

  @Test func `it is a list of its name and what belongs to it`() throws {
    let line = Line(
      key: "a.b", wordings: [[.words("So "), .value("n")]],
      values: ["n": .count(2, one: "run", many: "runs"), "a": .list([.minutes(5)])])
    #expect(
      String(decoding: try JSONEncoder().encode(line), as: UTF8.self)
        == #"["a.b",["So {n}"],"a",["list",[["minutes",5]]],"n",["count",2,"run","runs"]]"#)
  }

  @Test(arguments: [
    #"["a.b", [], "n"]"#, #"["a.b", [], "n", ["nonsense", 1]]"#, #"["a.b", [], "n", []]"#,
    #"["a.b", [], "n", ["number", "one"]]"#, #"["a.b"]"#, "[]", "7", "{}",
  ])
  func `what is no line is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Line.self, from: Data(json.utf8))
    }
  }
}
