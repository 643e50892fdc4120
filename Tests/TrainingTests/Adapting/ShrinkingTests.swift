import Testing

@testable import Training

/// Weeks that are more than they may be, made less until their judge has nothing to say.
struct ShrinkingTests {
  private static let monday = PlannerExamples.monday

  /// A week, what its judge knows, and what is left of it.
  struct Row: CustomTestStringConvertible, Sendable {
    var why: String
    var code: String
    var left: String
    /// Days of the week that have gone by.
    var gone = 0
    var given: @Sendable (inout Judged) -> Void

    var testDescription: String { why }
  }

  static let rows = [
    Row(
      why: "B2: a run is at most a tenth longer than the longest of 30 days",
      code: "E30 | EST30 | REST | E30 | REST | LR60+F15 | REST",
      left: "E30 | EST30 | REST | E30 | REST | LR45+F15 | REST"
    ) { $0.longest = DayMinutes(repeating: 40) },
    Row(
      why: "B2: compressed growth allows a fifth",
      code: "E30 | EST30 | REST | E30 | REST | LR60+F15 | REST",
      left: "E30 | EST30 | REST | E30 | REST | LR50+F15 | REST"
    ) { ($0.longest, $0.tight) = (DayMinutes(repeating: 42), true) },
    Row(
      why: "B2: a run-walk of the table follows its table",
      code: "RW30 | REST | RW30 | REST | RW30 | REST | REST",
      left: "RW30 | REST | RW30 | REST | RW30 | REST | REST"
    ) { $0.longest = DayMinutes(repeating: 10) },
    Row(
      why: "B1: the week's wall, and the long run stays the longest",
      code: "E30 | EST30 | REST | E30 | REST | LR60 | REST",
      left: "E25 | EST25 | REST | E25 | REST | LR45 | REST"
    ) { $0.best3 = 95 },
    Row(
      why: "B3: a first week is no more than what was run before it",
      code: "E30 | EST30 | REST | E30 | REST | LR40 | REST",
      left: "E20 | EST20 | REST | E20 | REST | LR30 | REST"
    ) { $0.startMinutes = 90 },
    Row(
      why: "B4: an easier week holds nine tenths at most, its long run four fifths",
      code: "E30 | EST30 | REST | E30 | REST | LR50 | REST",
      left: "E20 | EST25 | REST | E25 | REST | LR35 | REST"
    ) {
      $0.easier = true
      ($0.lastTotal, $0.best3, $0.lastLong, $0.bestLong3) = (120, 120, 48, 48)
    },
    Row(
      why: "B5: the long run keeps its share",
      code: "E20 | REST | REST | REST | REST | LR80 | REST",
      left: "E20 | REST | REST | REST | REST | LR60 | REST"
    ) { _ in },
    Row(
      why: "B8: quality gets shorter while four fifths are not easy",
      code: "E20 | T50+L20 | REST | E20 | REST | LR50 | REST",
      left: "E20 | T45+L20 | REST | E20 | REST | LR50 | REST"
    ) { _ in },
    Row(
      why: "B15: loads go back to the step that the weeks of lifting have reached",
      code: "E30 | T35+Lh20 | REST | E30 | REST | LR50+Fm15 | REST",
      left: "E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST"
    ) { $0.weeksOfLifting = 0 },
    Row(
      why: "A2: a third hard day without five run days becomes strides, that without legs first",
      code: "I40+L20 | E40 | REST | T45 | REST | LR80 | REST",
      left: "I40+L20 | E40 | REST | EST45 | REST | LR80 | REST"
    ) { $0.level = .regular },
    Row(
      why: "A2: with five run days it stays",
      code: "I40+L20 | E40 | REST | T45 | E30 | LR80 | REST",
      left: "I40+L20 | E40 | REST | T45 | E30 | LR80 | REST"
    ) { $0.level = .regular },
    Row(
      why: "A2: what has been run is run, and the quality ahead gives way",
      code: "I40 | E40 | REST | T45+L20 | REST | LR80 | REST",
      left: "I40 | E40 | REST | EST45+L20 | REST | LR80 | REST", gone: 2
    ) { $0.level = .regular },
    Row(
      why: "days that have gone by stay as they were",
      code: "E30 | EST30 | REST | E30 | REST | LR60 | REST",
      left: "E30 | EST30 | REST | E30 | REST | LR60 | REST", gone: 7
    ) { ($0.longest, $0.best3) = (DayMinutes(repeating: 20), 60) },
  ]

  /// The week as it is left, and how many steps that took.
  private func shrunk(_ row: Row) throws -> (week: Week, steps: Int) {
    var week = try WeekNotation.read(row.code, starts: ShrinkingTests.monday).get()
    for step in 0..<300 {
      var judged = Judged(week, mode: .racing)
      row.given(&judged)
      guard week.shrink(under: judged, after: ShrinkingTests.monday - 1 + row.gone) else {
        return (week, step)
      }
    }
    Issue.record("\(row.why): no end")
    return (week, 300)
  }

  @Test(arguments: rows) func `a week that is too much is made less`(row: Row) throws {
    let left = try shrunk(row)
    #expect(left.week.code == row.left)
    #expect((left.steps > 0) == (row.code != row.left))
  }

  @Test(arguments: ExampleWeeks.lines) func `whatever is known, nothing grows and it ends`(
    line: String
  ) throws {
    let week = try WeekNotation.readEntry(line).get().week
    for row in ShrinkingTests.rows {
      for gone in 0...7 {
        var row = row
        (row.code, row.gone) = (week.code, gone)
        let left = try shrunk(row).week
        for (now, then) in zip(left.days, week.days) {
          #expect(now.minutes <= then.minutes)
          #expect(now.sessions.count <= then.sessions.count)
          #expect(!now.isHard || then.isHard)
        }
        #expect(left.days.prefix(gone) == week.days.prefix(gone))
      }
    }
  }
}
