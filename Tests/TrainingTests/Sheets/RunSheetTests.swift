import Prompts
import Testing

@testable import Training

@Suite struct RunSheetTests {
  private func keys(_ sheet: SessionSheet) -> [String] {
    sheet.steps.map { String($0.key.split(separator: ".").last ?? "") }
  }

  /// The minutes that a sheet's steps add up to.
  private func total(_ sheet: SessionSheet) -> Double {
    sheet.steps.reduce(0) { sum, line in
      var parts: [String: Double] = [:]
      for (name, said) in line.values { parts[name] = minutes(said) }
      switch line.key.split(separator: ".").last {
      case "stride-part": return sum + 1.5 * (parts["count"] ?? 0)
      case "turns":
        return sum + (parts["count"] ?? 0) * ((parts["run"] ?? 0) + (parts["walk"] ?? 0))
      case "turn", "last-turn": return sum + (parts["run"] ?? 0) + (parts["walk"] ?? 0)
      default:
        let count = parts["count"] ?? 1
        return sum + count * (parts["minutes"] ?? 0) + (count - 1) * (parts["rest"] ?? 0)
      }
    }
  }

  private func minutes(_ said: Said) -> Double? {
    switch said {
    case .minutes(let minutes): Double(minutes)
    case .count(let count, _, _): Double(count)
    case .number(let number): Double(number)
    case .decimal(let number): number
    case .line(let line):
      line.key.hasSuffix("seconds")
        ? line.values["count"].flatMap(minutes).map { $0 / 60 }
        : line.values["count"].flatMap(minutes)
    default: nil
    }
  }

  @Test func `the steps of every run add up to its minutes`() {
    for run in Session.Run.allCases where run != .race && run != .runWalk {
      for length in 10...120 {
        for step in 1...4 {
          for level in Level.allCases {
            let context = SheetContext(level: level, qualityStep: step)
            let sheet = Session(.run(run), minutes: length).sheet(context)
            let sum = total(sheet)
            #expect(
              abs(sum - Double(length)) < 1, "\(run) \(length) step \(step): \(sum) \(keys(sheet))")
          }
        }
      }
    }
  }

  @Test func `run-walk holds the table's turns within its minutes`() {
    for week in 1...9 {
      for run in 1...3 {
        let minutes = RunWalk.minutes(week: week, run: run)
        for length in minutes...minutes + 6 {
          let context = SheetContext(level: .new, runWalkWeek: week, runWalkRun: run)
          let sheet = Session(.run(.runWalk), minutes: length).sheet(context)
          let sum = total(sheet)
          #expect(abs(sum - Double(length)) <= 2.5, "\(week).\(run): \(length) \(sum)")
        }
        let short = Session(.run(.runWalk), minutes: 10).sheet(
          SheetContext(runWalkWeek: week, runWalkRun: run))
        #expect(total(short) <= 13, "\(week).\(run)")
      }
    }
  }

  @Test func `run-walk runs, however short the day is`() {
    for week in 1...9 {
      for run in 1...3 {
        for length in 10...40 {
          let sheet = Session(.run(.runWalk), minutes: length).sheet(
            SheetContext(level: .new, runWalkWeek: week, runWalkRun: run))
          #expect(
            keys(sheet).contains { $0.hasSuffix("turn") || $0 == "turns" }, "\(week) \(length)")
          #expect(total(sheet) <= Double(length) + 3, "\(week).\(run): \(length)")
        }
      }
    }
  }

  @Test func `the first run-walk week is eight turns of a minute`() {
    let sheet = Session(.run(.runWalk), minutes: 25).sheet(SheetContext(level: .new))
    #expect(
      sheet.steps == [
        Say.Sessions.briskWalk(minutes: Said.minutes(5)),
        Say.Sessions.turns(
          count: Said.count(8, one: "turn", many: "turns"), run: Say.Sessions.minutes(count: 1.0),
          walk: Say.Sessions.seconds(count: 90)),
      ])
  }

  @Test(arguments: [(1, 3, 4.0), (2, 2, 8.0), (3, 1, 15.0), (4, 1, 20.0)])
  func `tempo climbs its steps where the minutes hold them`(
    step: Int, count: Int, minutes: Double
  ) throws {
    let sheet = Session(.run(.tempo), minutes: 40).sheet(SheetContext(qualityStep: step))
    let part = try #require(sheet.steps.first { $0.key.contains("tempo") })
    #expect(part.values["minutes"] == Say.Sessions.minutes(count: minutes).said)
    #expect(
      count == 1 || part.values["count"] == Said.count(count, one: "stretch", many: "stretches"))
    #expect(sheet.effort == 6...7)
  }

  @Test func `twenty honest minutes of tempo are five, two blocks and five`() {
    let sheet = Session(.run(.tempo), minutes: 20).sheet(SheetContext(qualityStep: 3))
    #expect(keys(sheet) == ["warm-up", "tempo-blocks", "cool-down"])
    #expect(total(sheet) == 20)
  }

  @Test func `easy, recovery and long runs are easy and say how it feels`() {
    for run in [Session.Run.easy, .recovery, .long, .strides, .shakeout, .runWalk] {
      #expect(Session(.run(run), minutes: 40).sheet().effort.upperBound <= 4)
    }
  }

  @Test func `paces come from a fresh result alone`() throws {
    let fitness = try #require(VDOT(.fiveK, seconds: 1800))
    for run in [Session.Run.easy, .strides, .long, .tempo, .intervals] {
      let session = Session(.run(run), minutes: 45)
      #expect(!keys(session.sheet()).contains { $0.lowercased().hasSuffix("pace") })
      let paced = session.sheet(SheetContext(fitness: fitness))
      #expect(keys(paced).contains { $0.lowercased().hasSuffix("pace") })
    }
    let easy = Session(.run(.easy), minutes: 30)
    #expect(easy.sheet().metres == nil)
    #expect(easy.sheet(SheetContext(fitness: fitness)).metres == 3800)
    #expect(easy.sheet(SheetContext(easyPace: 420)).metres == 4300)
  }

  @Test func `absurd minutes are written without a trap`() {
    for run in Session.Run.allCases {
      for minutes in [Int.min, -1, 0, 1, .max] {
        _ = Session(.run(run), minutes: minutes).sheet()
      }
    }
  }
}
