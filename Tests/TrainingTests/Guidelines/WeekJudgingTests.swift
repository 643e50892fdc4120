import Testing

@testable import Training

@Suite struct WeekJudgingTests {
  private func mandatory(_ line: String) throws -> [String] {
    let entry = try WeekNotation.readEntry(line).get()
    return entry.week.breaches(entry.mode).filter { $0.force == .mandatory }.map(\.description)
  }

  @Test(arguments: ExampleWeeks.lines)
  func `an example week breaks nothing that is mandatory`(line: String) throws {
    #expect(try mandatory(line) == [])
  }

  /// Each example week with one change, and the rule that has to see it.
  @Test(arguments: [
    ("WEEK 1 racing: E30+UVL10 | T35+L20 | X30+MOB10 | E30 | E20 | LR50+F15 | X30", "A19"),
    ("WEEK 2 racing: E40 | I50+L25 | REC30+MOB10 | T45+C10 | X30+Lh25 | LR90+F15 | REST", "A3"),
    ("WEEK 3 racing run: RW25+F10 | RW25 | OFF | OFF | OFF | RW25+F10 | OFF", "B7"),
    ("WEEK 4 fun: OFF | OFF | OFF | OFF | OFF+E20 | OFF | E35+F15", "A9"),
    ("WEEK 5 racing: OFF | E35+L15 | OFF | OFF | OFF | LR45+F10 | OFF", "A2"),
    ("WEEK 6 racing adj: OFF | OFF | OFF | OFF | OFF | LR35+F10 | T20+UVL10", "B12"),
    ("WEEK 7 racing: E30+L10 | T40+L20 | REC25+MOB10 | REST | LR60+F15 | OFF | OFF", "A17"),
    ("WEEK 9 racing post: REST | REST | REST+UVL10 | X25+MOB10 | REST | E25 | REST", "A16"),
    ("WEEK 10 racing: OFF | EST30+L15 | OFF | E25+UVL20 | OFF | LR40+F10 | REST", "A20"),
    ("WEEK 11 racing sore: REST | REST+MOB10 | E20 | REST | E20+C10 | REST | LR30", "A18"),
    ("WEEK 12 racing hurt: REST | X30+UVL10 | REST | E30 | REST | X40+UVL10 | REST", "B24"),
    ("WEEK 13 racing ill: REST | REST | REST | REST | REST | W90 | REST", "A18"),
    ("WEEK 14 racing log: Lh30! | I40 | REC20+MOB10 | REST | E20+C10 | REST | LR55+F15", "A26"),
    ("WEEK 15 racing: E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST+C10", "A16"),
    ("WEEK 16 fun: F30 | E30 | F30 | E30 | F30 | E40 | X30", "A19"),
    ("WEEK 17 racing: L15+T35 | REST | E25+UVL10 | E25 | REST | LR50+F15 | REST", "A6"),
    ("WEEK 18 fun: E20 | F20 | E20 | T20 | LR20 | OFF | OFF", "B12"),
    ("WEEK 19 racing: E25+UVL10 | I40+L20 | X20+UVL10 | E25 | REST | LR45+F15 | REST", "A5"),
    ("WEEK 20 racing: OFF | T35+L15 | OFF | E30+UVL10 | OFF | LR45+F50 | REST", "A22"),
  ])
  func `an example week with one change is caught by the right rule`(
    line: String, id: String
  ) throws {
    let found = try mandatory(line)
    #expect(found.contains { $0.hasPrefix(id + " ") }, "\(found)")
  }

  @Test func `example 8 with lifting near the race is caught once the race is known`() throws {
    let line = "WEEK 8 racing race: REST | EST25 | REST | SH20+UVL10 | REST | RACE | REST"
    let entry = try WeekNotation.readEntry(line).get()
    var judged = Judged(entry.week, mode: .racing)
    judged.race = Judged.Race(distance: .tenK, day: 5)
    var breaches: [Breach] = []
    Guideline.judge(judged, starts: entry.week.starts, into: &breaches)
    let found = breaches.filter { $0.force == .mandatory }.map(\.description)
    #expect(found == ["B10 mandatory thu 1970-01-08"])
  }

  @Test func `what the athlete did against the plan is not the plan's breach`() throws {
    let week = try WeekNotation.read("LR40! | E20 | REST | Lh30! | E30 | REST | LR50").get()
    #expect(!week.breaches(.racing).contains { $0.day == .mon || $0.day == .thu })
  }

  @Test func `absurd weeks are judged without a trap`() {
    let session = Session(.run(.long), minutes: .max)
    let lift = Session(.strength(.full, .heavy), minutes: .min)
    let day = DayPlan(sessions: Array(repeating: session, count: 50) + [lift, lift])
    let week = Week(starts: Day(number: 0), days: Array(repeating: day, count: 9))
    #expect(!week.breaches(.racing).isEmpty)
    #expect(!Week(starts: Day(number: 0), days: []).breaches(.fun).isEmpty)
  }
}
