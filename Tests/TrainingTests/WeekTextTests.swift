import Foundation
import Prompts
import Testing

@testable import Training

struct WeekTextTests {
  static let monday = Day(number: 20_780)

  /// Every head that a week can have, and every set of flags once.
  static let weeks: [Week] = {
    var weeks: [Week] = []
    let days: [DayPlan] = [
      DayPlan(sessions: [Session(.run(.easy), minutes: 30, slot: .am)]), .rest, .off,
      DayPlan(
        sessions: [
          Session(.strength(.full, .body), minutes: 20),
          Session(.mobility, minutes: 10, slot: .after),
        ], deviates: true), .rest, .rest, DayPlan(sessions: [Session(.run(.long), minutes: 90)]),
    ]
    for phase in Week.Phase.allCases {
      for of in [nil, 1, 70] {
        for easier in [false, true] {
          for runWalk in [nil, 1, 9] {
            let bits = weeks.count
            let flags = Week.Flag.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }
            weeks.append(
              Week(
                number: bits + 1, of: of, starts: monday + 7 * bits, phase: phase, easier: easier,
                flags: Set(flags.map(\.element)), runWalk: runWalk, days: days))
          }
        }
      }
    }
    for flags in 0..<1 << Week.Flag.allCases.count {
      let chosen = Week.Flag.allCases.enumerated().filter { flags >> $0.offset & 1 == 1 }
      weeks.append(Week(starts: monday, flags: Set(chosen.map(\.element)), days: days))
    }
    return weeks
  }()

  @Test func `every week comes back from its text as it was`() throws {
    for week in Self.weeks { #expect(Week(text: week.text) == week, "\(week.text)") }
    #expect(Set(Self.weeks.map(\.text)).count == Set(Self.weeks).count)
    let kept = try JSONEncoder().encode(Self.weeks)
    #expect(try JSONDecoder().decode([Week].self, from: kept) == Self.weeks)
  }

  @Test func `what did not fit is kept beside the text`() throws {
    var week = Self.weeks[0]
    week.dropped = [Dropped(what: Say.Week.rolledOn(), guideline: "B13")]
    let kept = try JSONEncoder().encode([week])
    #expect(try JSONDecoder().decode([Week].self, from: kept) == [week])
  }

  @Test func `the text is one that a person can read`() {
    let week = Week(
      number: 3, of: 16, starts: Self.monday, phase: .build, easier: true, flags: [.run, .post],
      runWalk: 4, days: Array(repeating: .rest, count: 7))
    let head = "2026-11-23 week 3 of 16 build easier table 4 run post"
    #expect(week.text == head + String(repeating: " | rest", count: 7))
  }

  @Test(arguments: [
    "", "2026-11-23 week 1 base | rest",
    "2026-11-23 week 1 base | rest | rest | rest | rest | rest | rest | rest | rest",
    "2026-02-30 week 1 base", "2026-11-23 week base", "2026-11-23 week 1 of base",
    "2026-11-23 week 1", "2026-11-23 week 1 base table", "2026-11-23 week 1 base lazy",
    "2026-11-23 1 base", "2026-11-23 week 99999999999999999999 base",
  ])
  func `anything else is refused`(text: String) throws {
    let text = text.contains("|") ? text : text + String(repeating: " | rest", count: 7)
    #expect(Week(text: text) == nil)
    let json = try JSONEncoder().encode([text])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Week].self, from: json) }
  }

  @Test func `a day that is none makes the week none`() {
    #expect(
      Week(text: "2026-11-23 week 1 base | rest | rest | bed | rest | rest | rest | rest") == nil)
  }

  @Test func `a week that was kept as an object is read`() throws {
    let json = """
      {"number":4,"dropped":[],"phase":"base","of":16,"flags":["ill"],"easier":true,"days":["rest",
        "strides 25 am + lower light 20 pm","rest","off","rest","long 35 am","off"],
        "starts":"2026-12-14"}
      """
    let week = try JSONDecoder().decode(Week.self, from: Data(json.utf8))
    #expect(
      week.text
        == "2026-12-14 week 4 of 16 base easier ill | rest | strides 25 am + lower light 20 pm"
        + " | rest | off | rest | long 35 am | off")
  }

  @Test(arguments: [0, 2, 6, 8])
  func `an object of fewer or more than seven days is refused`(count: Int) throws {
    let days = Array(repeating: "\"rest\"", count: count).joined(separator: ",")
    let json = """
      {"number":4,"dropped":[],"phase":"base","flags":[],"easier":false,"days":[\(days)],
        "starts":"2026-12-14"}
      """
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Week.self, from: Data(json.utf8))
    }
  }
}
