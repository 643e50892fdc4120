import Prompts
import Testing

@testable import Training

@Suite struct SeasonJudgingTests {
  /// A Sunday; the seasons of these tests start on the next day.
  private let today = Day(number: 20_779)

  private func novice(race days: Int? = nil, _ distance: Distance = .tenK) -> Athlete {
    var athlete = Athlete()
    athlete.running.months = 8
    athlete.running.minutesPerWeek = 145
    athlete.running.kmPerWeek = 20
    athlete.running.longestMinutes = 50
    athlete.lifting.experience = .regular
    athlete.days = Availability(.all)
    athlete.goal = days.map { Goal(kind: .race, distance: distance, date: today + $0) }
    return athlete
  }

  private func plan(
    _ codes: [String], mode: Mode = .racing, level: Level = .novice,
    phases: [Week.Phase] = [], easier: Set<Int> = []
  ) throws -> Plan {
    var weeks: [Week] = []
    for (index, code) in codes.enumerated() {
      var week = try WeekNotation.read(code, starts: today + 1 + 7 * index).get()
      week.number = index + 1
      week.phase = index < phases.count ? phases[index] : .base
      week.easier = easier.contains(index)
      weeks.append(week)
    }
    let verdict = Verdict(kind: .ok, says: Say.Guidelines.datedPlan())
    return Plan(on: today, mode: mode, level: level, verdict: verdict, weeks: weeks)
  }

  private func mandatory(_ plan: Plan, _ athlete: Athlete) -> [String] {
    plan.breaches(for: athlete).filter { $0.force == .mandatory }.map(\.description)
  }

  private let sample = "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST"

  @Test func `the article's week repeats for three weeks and gets easier in the fourth`() throws {
    let easier = "E25+UVL10 | T30+L15 | X30+MOB10 | E25 | REST | LR40+F10 | REST"
    let codes = Array(repeating: sample, count: 3) + [easier] + Array(repeating: sample, count: 5)
    let good = try plan(codes, easier: [3])
    #expect(
      mandatory(good, novice()) == [
        "B4 mandatory week \(today + 1 + 49)",
        "B4 mandatory week \(today + 1 + 56)",
      ])
    let short = try plan(Array(codes.prefix(8)), easier: [3])
    #expect(mandatory(short, novice()) == [])
  }

  @Test func `the longest run of the last 30 days limits each run, and grows with the plan`() throws
  {
    let weeks = [50, 55, 60, 66].map {
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR\($0)+F15 | REST"
    }
    #expect(mandatory(try plan(weeks), novice()) == [])
    let jump = [50, 62, 62].map {
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR\($0)+F15 | REST"
    }
    #expect(mandatory(try plan(jump), novice()) == ["B2 mandatory sat \(today + 13)"])
  }

  @Test func `after thirty days a long run no longer counts`() throws {
    let rest = "E20+UVL10 | REST | E20+UVL10 | REST | E20 | REST | REST"
    var flagged = try plan(
      [
        rest, rest, rest, rest, rest,
        "E20+UVL10 | REST | E20+UVL10 | REST | REST | E50 | REST",
      ], mode: .fun)
    #expect(
      mandatory(flagged, novice()) == [
        "B1 mandatory week \(today + 36)",
        "B2 mandatory sat \(today + 41)",
      ])
    flagged.weeks.removeLast(2)
    #expect(mandatory(flagged, novice()) == [])
  }

  @Test func `what is unknown is not held against a plan`() throws {
    var athlete = novice()
    athlete.running = Athlete.Running()
    athlete.days = nil
    let long = sample.replacing("LR50", with: "LR90")
    #expect(mandatory(try plan([long, long]), athlete) == [])
  }

  @Test func `weeks are judged across their edges`() throws {
    let sunday = "E25+UVL10 | REST | REST | T35+L20 | REST | E30 | LR50+F15"
    let monday = "T35+L20 | REST | E30+UVL10 | E30 | REST | LR50+F15 | REST"
    let edge = try plan([sunday, monday])
    #expect(
      mandatory(edge, novice()).map { $0.prefix(17) } == [
        "B12 mandatory mon", "B15 mandatory mon",
      ])
    let lifting = "T35+L20 | REST | E30+UVL10 | REST | LR50 | REST | E30+L10"
    #expect(
      mandatory(try plan([lifting, monday]), novice()).contains(
        "A17 mandatory sun \(today + 7)"))
    let busy = "REST | E30+UVL10 | T35+L20 | X30+MOB10 | E30 | X20 | LR50+F15"
    let late = "REST | E30 | T35+L20 | X30 | REST | LR50+F15 | E20"
    let later = "X30 | E30 | T35+L20 | X30 | REST | LR50+F15 | REST"
    #expect(!mandatory(try plan([busy, late]), novice()).contains { $0.hasPrefix("A19") })
    #expect(
      mandatory(try plan([busy, later]), novice()).contains("A19 mandatory week \(today + 8)"))
  }

  @Test func `a race has its day, its taper, its rest before it and its repair after it`() throws {
    let race = "REST | EST25 | REST | SH20 | REST | RACE | REST"
    let after = "REST | X20 | REST | E25 | REST | E25 | REST"
    let before = "E30+UVL10 | T30+L15 | X30 | E25 | REST | LR45+F15 | REST"
    let athlete = novice(race: 20)
    let phases: [Week.Phase] = [.build, .taper, .race, .recovery]
    #expect(mandatory(try plan([sample, before, race, after], phases: phases), athlete) == [])

    let noRace = race.replacing("RACE", with: "REST")
    #expect(
      mandatory(try plan([sample, before, noRace], phases: phases), athlete) == [
        "A1 mandatory sat \(today + 20)"
      ])
    let lifts = race.replacing("SH20", with: "SH20+UVL10")
    #expect(
      mandatory(try plan([sample, before, lifts], phases: phases), athlete) == [
        "B10 mandatory thu \(today + 18)"
      ])
    let much = race.replacing("EST25", with: "EST80")
    #expect(
      mandatory(try plan([sample, before, much], phases: phases), athlete).contains(
        "B9 mandatory week \(today + 15)"))
    let soon = after.replacing("X20", with: "E20").replacing(
      "E25 | REST | E25", with: "T30 | REST | E25")
    #expect(
      mandatory(try plan([sample, before, race, soon], phases: phases), athlete) == [
        "B11 mandatory thu \(today + 25)"
      ])
  }

  @Test func `heavy lifting before the plan keeps its first hard day away`() throws {
    var athlete = novice()
    athlete.now = Athlete.StateNow(lifted: Lifted(legs: true, heavy: true, on: today))
    let monday = "T35+L20 | REST | E30+UVL10 | E30 | REST | LR50+F15 | REST"
    #expect(mandatory(try plan([monday]), athlete).first == "A25 mandatory mon \(today + 1)")
    #expect(mandatory(try plan([sample]), athlete) == [])
  }

  @Test func `new lifters climb the ladder by weeks of lifting`() throws {
    var athlete = novice()
    athlete.lifting.experience = Athlete.Experience.none
    let codes = Array(repeating: sample, count: 7) + [sample.replacing("L20", with: "Lh20")]
    let good = try plan(codes)
    #expect(mandatory(good, athlete).filter { $0.hasPrefix("B15") } == [])
    let early = try plan(Array(codes.dropFirst()))
    #expect(
      mandatory(early, athlete).filter { $0.hasPrefix("B15") } == [
        "B15 mandatory tue \(today + 1 + 43)"
      ])
  }

  @Test func `an absurd athlete is judged without a trap`() throws {
    var athlete = novice(race: 1_000_000_000, Distance(metres: .infinity))
    athlete.running.minutesPerWeek = .max
    athlete.running.kmPerWeek = .nan
    athlete.running.longestKm = -.infinity
    athlete.running.longestMinutes = .min
    athlete.born = Day(number: -900_000)
    athlete.now = Athlete.StateNow(
      lifted: Lifted(legs: true, heavy: true, on: Day(number: 4_000_000)))
    _ = try plan([sample, sample]).breaches(for: athlete)
    athlete.goal?.date = Day(number: -500_000)
    _ = try plan([sample, sample]).breaches(for: athlete)
    #expect(try plan([]).breaches(for: athlete).isEmpty)
  }
}
