import Prompts
import Testing
import Training
import Voice

@testable import Exchange

@Suite struct PlanReadingTests {
  private func json(_ plan: Plan, for athlete: Athlete) -> [UInt8] {
    var json = JSONWriter()
    json.plan(plan, for: athlete)
    return json.bytes
  }

  private func athlete(_ level: Level, weeks: Int?) -> Athlete {
    var athlete = Athlete()
    athlete.running.months = level == .new ? 1 : level == .novice ? 8 : 40
    athlete.running.minutesPerWeek = level == .new ? 0 : level == .novice ? 110 : 250
    athlete.running.kmPerWeek = level == .regular ? 42 : nil
    athlete.running.longestMinutes = level == .new ? 10 : level == .novice ? 45 : 80
    athlete.days = Availability(.all, minutes: 75)
    athlete.goal =
      weeks.map {
        Goal(kind: .race, distance: .tenK, date: SamplePlan.today + 7 * $0)
      } ?? Goal(kind: .health)
    return athlete
  }

  @Test(arguments: Level.allCases, [nil, 3, 12] as [Int?])
  func `a plan that was written is read with the same weeks`(level: Level, weeks: Int?) throws {
    let athlete = athlete(level, weeks: weeks)
    let plan = Plan.make(for: athlete, on: SamplePlan.today)
    let read = try PlanReader.read(json(plan, for: athlete))
    #expect(read.warnings.isEmpty)
    #expect(read.plan.on == plan.on && read.plan.mode == plan.mode && read.plan.level == plan.level)
    #expect(read.plan.weeks.map(\.days) == plan.weeks.map(\.days))
    #expect(read.plan.weeks.map(\.starts) == plan.weeks.map(\.starts))
    #expect(read.plan.weeks.map(\.flags) == plan.weeks.map(\.flags))
    #expect(read.plan.weeks.map(\.phase) == plan.weeks.map(\.phase))
    #expect(read.plan.weeks.map(\.easier) == plan.weeks.map(\.easier))
    #expect(read.plan.weeks.map(\.runWalk) == plan.weeks.map(\.runWalk))
    #expect(plan.weeks.contains { $0.runWalk != nil } == (level == .new))
    if weeks == 12 { #expect(read.race == .tenK) }
  }

  private func week(_ days: String) -> [UInt8] {
    Array(#"{"weeks": [{"starts": "2026-11-23", "days": \#(days)}]}"#.utf8)
  }

  private func complaints(_ text: String) -> [String] {
    do {
      _ = try PlanReader.read(Array(text.utf8))
      return []
    } catch {
      return error.all.filter { !$0.isWarning }.map { "\($0.line) \($0.field)" }
    }
  }

  @Test func `a rest day that holds a session is judged as one`() throws {
    let rest = #"{"kind": "rest", "sessions": []}"#
    let lift = #"{"kind": "strength", "type": "core", "minutes": 10}"#
    let days = Array(repeating: rest, count: 6) + [#"{"kind": "rest", "sessions": [\#(lift)]}"#]
    let read = try PlanReader.read(week("[" + days.joined(separator: ",") + "]"))
    var checked = CheckedWeeks()
    checked.judge(read.plan)
    let broken = checked.findings.filter { $0.breach.force == .mandatory }
    #expect(broken.map(\.breach.guideline.id).contains("A16"))
    #expect(broken.contains { $0.breach.guideline.id == "A18" && $0.breach.day == .sun })
    #expect(!checked.areLawful)
  }

  @Test func `a week may be told by its code alone`() throws {
    let code = "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST"
    let read = try PlanReader.read(Array(#"{"weeks": [{"code": "\#(code)"}]}"#.utf8))
    #expect(read.plan.weeks.map(\.code) == [code])
  }

  @Test func `all slips are told at once, each with its place`() {
    #expect(complaints("{}") == ["1 weeks"])
    #expect(complaints(#"{"weeks": []}"#) == ["1 weeks"])
    #expect(complaints("[1") != [])
    #expect(complaints("7") == ["1 "])
    #expect(
      complaints(
        """
        {"mode": "jogging", "version": 2, "weeks": [
          {"starts": "2026-11-24", "code": "E30"},
          {"starts": "2026-13-01", "phase": "winter", "flags": ["x"], "runWalkWeek": 12,
           "days": [1]},
          {"code": 5}, {"days": [{}, {}, {}, {}, {}, {}, {"sessions": [
            {"kind": "dance"}, {"kind": "run"}, {"kind": "run", "type": "easy", "minutes": -1}
          ]}]}]}
        """
      ).sorted() == [
        "1 mode", "1 version", "2 weeks[0].code", "2 weeks[0].starts",
        "3 weeks[1].flags", "3 weeks[1].phase", "3 weeks[1].runWalkWeek", "3 weeks[1].starts",
        "4 weeks[1].days", "5 weeks[2].code", "6 weeks[3].days[6].sessions[0].kind",
        "6 weeks[3].days[6].sessions[1].type", "6 weeks[3].days[6].sessions[2].minutes",
      ])
  }

  @Test func `weeks have to follow one another`() {
    let week = #"{"starts": "2026-11-23", "code": "REST|REST|REST|REST|REST|REST|REST"}"#
    #expect(complaints(#"{"weeks": [\#(week), \#(week)]}"#) == ["1 weeks[1].starts"])
  }

  @Test func `lines are judged one by one and complained of with their column`() {
    var checked = CheckedWeeks()
    #expect(
      checked.readLine("WEEK a racing: E30 | T35 | REST | E30 | REST | LR50 | Q", line: 3).map {
        "\($0.line):\($0.column ?? 0)"
      } == ["3:55"])
    #expect(
      checked.readLine("E30 | T35 | REST | E30 | REST | LR50 | Q", line: 4).map {
        "\($0.line):\($0.column ?? 0)"
      } == ["4:40"])
    #expect(checked.weeks == 0)
    #expect(checked.readLine("E30 | T35 | REST | LR50 | E30 | E30 | X20", line: 5) == [])
    #expect(checked.weeks == 1)
    #expect(checked.findings.allSatisfy { $0.week == "5" })
  }
}
