import Prompts
import Testing

@testable import Training

@Suite struct WeekNotationTests {
  @Test(arguments: ExampleWeeks.lines)
  func `an example week reads and writes back as it stands`(line: String) throws {
    let entry = try WeekNotation.readEntry(line).get()
    #expect(entry.text == line)
    #expect(entry.week.days.count == 7)
    #expect(try WeekNotation.readEntry(entry.text).get() == entry)
  }

  @Test func `a line tells its id, mode, flags, days off and deviations`() throws {
    let log = try WeekNotation.readEntry(ExampleWeeks.lines[13]).get()
    #expect(log.id == "14")
    #expect(log.mode == .racing)
    #expect(log.week.flags == [.log])
    #expect(log.week[.mon].deviates)
    #expect(log.week[.mon].isHeavyLegs)
    #expect(!log.week[.tue].deviates)
    let novice = try WeekNotation.readEntry(ExampleWeeks.lines[4]).get().week
    #expect(!novice[.mon].available)
    #expect(novice[.tue].available)
    #expect(novice.longRunMinutes == 45)
    #expect(novice.runMinutes == 80)
    #expect(novice.strengthMinutes == 25)
  }

  @Test func `every session with every load has a text that reads as itself`() throws {
    var activities: [Session.Activity] = [.crossTraining, .mobility, .walk]
    activities += Session.Run.allCases.map { .run($0) }
    for strength in Session.Strength.allCases where strength != .upperLight {
      for load in Session.Load.allCases { activities.append(.strength(strength, load)) }
    }
    activities.append(.strength(.upperLight, .light))
    for activity in activities {
      let minutes = activity == .run(.race) ? 0 : 20
      let code = Session(activity, minutes: minutes).code
      let week = try WeekNotation.read("\(code) | REST | OFF | REST | OFF | REST | OFF").get()
      #expect(week.days[0].code == code)
      #expect(week.code == "\(code) | REST | OFF | REST | OFF | REST | OFF")
    }
  }

  @Test func `a free day that holds something is read, so that it can be judged`() throws {
    let week = try WeekNotation.read("REST+UVL10|OFF+E30|REST|T35+Lh20|REST|LR50|REST").get()
    #expect(week.code == "REST+UVL10 | OFF+E30 | REST | T35+Lh20 | REST | LR50 | REST")
    #expect(week[.mon].calledRest)
    #expect(!week[.tue].available)
    #expect(!week[.mon].isRest)
  }

  @Test func `blanks do not matter and body weight is the plain load`() throws {
    let tight = try WeekNotation.read("E30+Ll20|REST|OFF|T35 + Lh20|REST|LR50!|REST").get()
    #expect(tight.code == "E30+L20 | REST | OFF | T35+Lh20 | REST | LR50! | REST")
  }

  @Test(arguments: [
    ("E30 | REST", WeekNotation.Problem.days(2), 1),
    ("REST|REST|REST|REST|REST|REST|REST|REST|REST", .days(8), 1),
    ("REST | Q30 | REST | REST | REST | REST | REST", .unknownCode, 8),
    ("REST | E | REST | REST | REST | REST | REST", .minutes, 8),
    ("REST | E0 | REST | REST | REST | REST | REST", .minutes, 8),
    ("E99999999999999999999 | REST | REST | REST | REST | REST | REST", .minutes, 1),
    ("E30x | REST | REST | REST | REST | REST | REST", .minutes, 1),
    ("E٣٠ | REST | REST | REST | REST | REST | REST", .unknownCode, 1),
    ("REST | REST | RACE10 | REST | REST | REST | REST", .noMinutes, 15),
    ("REST | REST | Th35 | REST | REST | REST | REST", .load, 15),
    ("REST | REST | UVLh10 | REST | REST | REST | REST", .load, 15),
    ("REST | E30+REST | REST | REST | REST | REST | REST", .alone, 12),
    ("REST | REST10 | REST | REST | REST | REST | REST", .noMinutes, 8),
    ("REST | E30+ | REST | REST | REST | REST | REST", .empty, 12),
    ("REST || REST | REST | REST | REST | REST", .empty, 7),
  ])
  func `what is no week is refused with its place`(
    text: String, problem: WeekNotation.Problem, column: Int
  ) {
    guard case .failure(let refusal) = WeekNotation.read(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(refusal.complaints.map(\.problem) == [problem])
    #expect(refusal.complaints.first?.column == column)
  }

  @Test func `all complaints of a line come at once, each with what is allowed`() {
    let line = "WEEK 1 jogging odd: Q30 | E | REST | REST | REST | REST | REST"
    guard case .failure(let refusal) = WeekNotation.readEntry(line) else {
      Issue.record("the line was read")
      return
    }
    #expect(refusal.complaints.map(\.problem) == [.mode, .flag, .unknownCode, .minutes])
    #expect(refusal.complaints.map(\.column) == [8, 16, 21, 27])
    #expect(
      refusal.complaints.map(\.says) == [
        Say.Notation.mode(found: "jogging"), Say.Notation.flag(found: "odd"),
        Say.Notation.unknownCode(found: "Q30"), Say.Notation.minutes(found: "E"),
      ])
  }

  @Test(arguments: ["", "WEEK", "WEEK 1:", "E30 | REST", ":", "week 1 racing: REST"])
  func `a line without its head is refused`(line: String) {
    guard case .failure(let refusal) = WeekNotation.readEntry(line) else {
      Issue.record("\(line) was read")
      return
    }
    #expect(refusal.complaints.map(\.problem) == [.head])
  }

  @Test func `a very long line is refused with a short complaint`() {
    let long = String(repeating: "E30+", count: 100_000) + "|"
    guard case .failure(let refusal) = WeekNotation.read(long) else {
      Issue.record("the line was read")
      return
    }
    #expect(refusal.complaints.map(\.found) == ["E30+E30+E30+E30+E30+"])
  }
}
