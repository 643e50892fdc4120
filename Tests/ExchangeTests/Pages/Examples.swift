import Prompts
import Training
import Voice

/// The days and weeks that the tests of pages show.
enum Examples {
  static let monday = Day(number: 20_780)

  static let easyAndUpper = DayPlan(sessions: [
    Session(.run(.easy), minutes: 25, slot: .am),
    Session(.strength(.upperLight, .light), minutes: 10, slot: .after),
  ])
  static let stridesAndLegs = DayPlan(sessions: [
    Session(.run(.strides), minutes: 30, slot: .am),
    Session(.strength(.lower, .moderate), minutes: 15, slot: .pm),
  ])
  static let bike = DayPlan(sessions: [
    Session(.crossTraining, minutes: 30), Session(.mobility, minutes: 10),
  ])
  static let longAndFull = DayPlan(sessions: [
    Session(.run(.long), minutes: 50, slot: .am),
    Session(.strength(.full, .body), minutes: 15, slot: .pm),
  ])
  static let race = DayPlan(sessions: [Session(.run(.race), minutes: 0)])

  /// The first week of PRODUCT's beginner.
  static let week = Week(
    number: 1, of: 16, starts: monday,
    days: [.rest, easyAndUpper, stridesAndLegs, .off, bike, longAndFull, .rest],
    dropped: [
      Dropped(what: Line(key: "x", wordings: [[.words("a run on Monday")]]), guideline: "B13")
    ])

  /// Intervals that move from Wednesday to Friday.
  static let moved = Decision(
    day: monday + 2, action: .swap, rule: "D19",
    says: Line(key: "x", wordings: [[.words("Sore legs make fast running slow.")]]),
    before: DayPlan(sessions: [
      Session(.run(.intervals), minutes: 40, slot: .am),
      Session(.strength(.lower, .moderate), minutes: 20, slot: .after),
    ]),
    after: DayPlan(sessions: [
      Session(.run(.recovery), minutes: 20), Session(.mobility, minutes: 10),
    ]),
    alsoChanged: [
      DatedDay(
        date: monday + 4, plan: DayPlan(sessions: [Session(.run(.intervals), minutes: 40)]))
    ],
    alsoBefore: [
      DatedDay(date: monday + 4, plan: DayPlan(sessions: [Session(.run(.easy), minutes: 30)]))
    ])

  /// Every width that the pages are made for.
  static let widths = 40...200
}

extension String {
  /// The columns of the widest row.
  var widestRow: Int { split(separator: "\n").map(\.columns).max() ?? 0 }

  /// The words alone, as a screen reader would read them.
  var words: [Substring] {
    split { $0 == " " || $0 == "\n" || $0 == "─" || $0 == "·" }
  }

  /// Without escape codes for colour.
  var withoutCodes: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "\u{1B}") {
      text += rest[..<start]
      rest = rest[start...].drop { $0 != "m" }.dropFirst()
    }
    return text + rest
  }
}
