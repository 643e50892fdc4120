import Prompts
import Testing
import Training

@testable import Exchange

/// Profiles: what is read, what is refused, and that all is told at once.
struct ProfileTests {
  private let today = Day(number: 20_779)  // 2026-11-22

  private static let whole = """
    {"version": 1, "name": "Ana", "born": "1990-05-01", "units": "km",
     "goal": {"kind": "race", "metres": 21097.5, "date": "2027-03-14", "seconds": null,
              "title": "Lisbon half"},
     "running": {"months": 6, "runsPerWeek": 3, "minutesPerWeek": 90, "kmPerWeek": 15,
                 "longestMinutes": 45, "longestKm": 7,
                 "result": {"metres": 5000, "seconds": 1800, "date": "2026-10-04"}},
     "lifting": {"experience": "none", "equipment": "none", "wanted": true},
     "days": {"mon": 60, "tue": null, "wed": 45, "sat": 120},
     "longRunDay": "sat", "twiceADay": true,
     "now": {"soreness": [{"area": "calves", "side": null, "level": 3, "pain": false}],
             "ill": "none", "lifted": {"legs": true, "heavy": true, "on": "2026-11-21"}},
     "screening": {"clear": true, "notes": []}}
    """

  private func complaints(_ text: String) -> [Complaint] {
    do {
      return try Profile.read(text.utf8, on: today).warnings
    } catch {
      return error.all
    }
  }

  /// A profile with one key more, or with one replaced.
  private func complaints(with members: String) -> [Complaint] {
    let base = ["\"goal\":{\"kind\":\"health\"}", "\"days\":{\"mon\":60,\"sat\":null}"]
      .filter { !members.hasPrefix($0.prefix(6)) }
    return complaints("{" + (base + [members]).joined(separator: ",") + "}")
  }

  @Test func `a whole profile is read`() throws {
    let profile = try Profile.read(ProfileTests.whole.utf8, on: today)
    #expect(profile.warnings.isEmpty)
    var athlete = Athlete()
    athlete.name = "Ana"
    athlete.born = Day(iso: "1990-05-01")
    athlete.units = .km
    athlete.goal = Goal(
      kind: .race, distance: .half, date: Day(iso: "2027-03-14"), title: "Lisbon half")
    athlete.running.months = 6
    athlete.running.runsPerWeek = 3
    athlete.running.minutesPerWeek = 90
    athlete.running.kmPerWeek = 15
    athlete.running.longestMinutes = 45
    athlete.running.longestKm = 7
    athlete.running.result = Athlete.Result(
      distance: .fiveK, seconds: 1800, date: Day(iso: "2026-10-04"))
    athlete.lifting.experience = Athlete.Experience.none
    athlete.lifting.equipment = Athlete.Equipment.none
    athlete.lifting.wanted = true
    athlete.days = Availability([
      .minutes(60), .unlimited, .minutes(45), .none, .none, .minutes(120), .none,
    ])
    athlete.longRunDay = .sat
    athlete.twiceADay = true
    athlete.now = Athlete.StateNow(
      soreness: [Soreness(area: .calves, level: 3)], ill: Illness.none,
      lifted: Lifted(legs: true, heavy: true, on: today - 1))
    athlete.screening = Athlete.Screening(clear: true)
    #expect(profile.athlete == athlete)
  }

  @Test func `the least profile leaves everything else unknown`() throws {
    let profile = try Profile.read(
      #"{"goal": {"kind": "fun"}, "days": {"sun": 30}, "name": null, "now": null}"#.utf8,
      on: today)
    var athlete = Athlete()
    athlete.goal = Goal(kind: .fun)
    athlete.days = Availability([.none, .none, .none, .none, .none, .none, .minutes(30)])
    #expect(profile.athlete == athlete)
  }

  @Test func `unknown keys are passed over with a warning, wherever they stand`() throws {
    let profile = try Profile.read(
      """
      {"goal": {"kind": "fun", "colour": 1}, "days": {"sun": 30, "sunday": 1}, "zeal": {}}
      """.utf8, on: today)
    #expect(Set(profile.warnings.map(\.field)) == ["zeal", "goal.colour", "days.sunday"])
    #expect(profile.warnings.map(\.isWarning) == [true, true, true])
  }

  @Test func `nothing said of soreness is not the same as nothing sore`() throws {
    let soreness = { (text: String) in
      try Profile.read(
        "{\"goal\":{\"kind\":\"fun\"},\"days\":{\"sun\":30},\"now\":{\(text)}}".utf8, on: today
      ).athlete.now?.soreness
    }
    #expect(try soreness("") == nil)
    #expect(try soreness("\"soreness\":null") == nil)
    #expect(try soreness("\"soreness\":[]") == [])
  }

  @Test(arguments: [
    (#""days":{}"#, "days", "errors.no-day"), (#""days":[]"#, "days", "errors.needs-object"),
    (#""days":null"#, "days", "errors.missing"),
    (#""days":{"mon":0}"#, "days.mon", "errors.minutes-offered"),
    (#""days":{"mon":1441}"#, "days.mon", "errors.minutes-offered"),
    (#""days":{"mon":45.5}"#, "days.mon", "errors.minutes-offered"),
    (#""days":{"mon":1e300}"#, "days.mon", "errors.minutes-offered"),
    (#""version":2"#, "version", "errors.version"),
    (#""version":"1""#, "version", "errors.version"),
    (#""longRunDay":"sun""#, "longRunDay", "errors.long-run-day-not-offered"),
    (#""longRunDay":"saturday""#, "longRunDay", "errors.needs-choice"),
    (#""goal":{}"#, "goal.kind", "errors.missing"),
    (#""goal":{"kind":"win"}"#, "goal.kind", "errors.needs-choice"),
    (#""goal":{"kind":"race","date":"2027-03-14"}"#, "goal.metres", "errors.race-needs-metres"),
    (#""goal":{"kind":"race","metres":5000}"#, "goal.date", "errors.race-needs-date"),
    (
      #""goal":{"kind":"race","metres":5000,"date":"2037-03-14"}"#, "goal.date",
      "errors.date-far"
    ),
    (
      #""goal":{"kind":"race","metres":5000,"date":"2027-02-29"}"#, "goal.date",
      "errors.no-such-day"
    ),
    (
      #""goal":{"kind":"race","metres":5000,"date":"14/3/2027"}"#, "goal.date",
      "errors.needs-date"
    ),
    (#""goal":{"kind":"time","metres":-1}"#, "goal.metres", "errors.needs-number"),
    (#""goal":{"kind":"time","metres":1e9}"#, "goal.metres", "errors.needs-number"),
    (
      #""goal":{"kind":"time","metres":5000,"seconds":749}"#, "goal.seconds",
      "errors.faster-than-anyone"
    ),
    (
      #""goal":{"kind":"time","metres":42195,"seconds":7079}"#, "goal.seconds",
      "errors.faster-than-anyone"
    ),
    (#""running":{"kmPerWeek":1000000}"#, "running.kmPerWeek", "errors.needs-number"),
    (#""running":{"runsPerWeek":-1}"#, "running.runsPerWeek", "errors.needs-whole"),
    (#""running":{"runsPerWeek":2.5}"#, "running.runsPerWeek", "errors.needs-whole"),
    (#""running":{"minutesPerWeek":"90"}"#, "running.minutesPerWeek", "errors.needs-whole"),
    (
      #""running":{"kmPerWeek":100,"minutesPerWeek":60}"#, "running.kmPerWeek",
      "errors.faster-than-possible"
    ),
    (
      #""running":{"runsPerWeek":0,"kmPerWeek":20}"#, "running.runsPerWeek",
      "errors.none-and-some"
    ),
    (
      #""running":{"minutesPerWeek":0,"kmPerWeek":20}"#, "running.minutesPerWeek",
      "errors.none-and-some"
    ),
    (
      #""running":{"longestMinutes":30,"longestKm":0}"#, "running.longestKm",
      "errors.none-and-some"
    ),
    (
      #""born":"2020-11-22","running":{"months":80}"#, "running.months",
      "errors.longer-than-life"
    ),
    (#""running":{"result":{"metres":5000}}"#, "running.result.seconds", "errors.result-needs"),
    (
      #""running":{"result":{"metres":5000,"seconds":1800,"date":"2026-11-23"}}"#,
      "running.result.date", "errors.date-future"
    ),
    (#""lifting":{"equipment":"barn"}"#, "lifting.equipment", "errors.needs-choice"),
    (#""lifting":{"wanted":"yes"}"#, "lifting.wanted", "errors.needs-flag"),
    (#""born":"2026-11-23""#, "born", "errors.date-future"),
    (#""born":"1890-01-01""#, "born", "errors.born-early"),
    (#""name":7"#, "name", "errors.needs-text"),
    (#""now":{"soreness":[{"level":11}]}"#, "now.soreness[0].level", "errors.needs-number"),
    (#""now":{"soreness":[{},{"area":"tail"}]}"#, "now.soreness[1].area", "errors.needs-choice"),
    (#""now":{"soreness":{}}"#, "now.soreness", "errors.needs-list"),
    (#""now":{"ill":"yes"}"#, "now.ill", "errors.needs-choice"),
    (#""now":{"lifted":{"legs":true}}"#, "now.lifted.on", "errors.lifted-needs"),
    (#""screening":{}"#, "screening.clear", "errors.missing"),
    (#""screening":{"clear":true,"notes":[1]}"#, "screening.notes[0]", "errors.needs-text"),
  ])
  func `what no athlete can have is refused`(members: String, field: String, key: String) {
    let found = complaints(with: members)
    #expect(found.map(\.field) == [field])
    #expect(found.map(\.says.key) == [key])
    #expect(found.first?.isWarning == false)
  }

  @Test(arguments: [
    #""goal":{"kind":"race","metres":5000,"date":"2016-11-22"}"#,
    #""goal":{"kind":"time","metres":5000,"seconds":750}"#, #""days":{"mon":1}"#,
    #""days":{"mon":1440}"#, #""days":{"mon":45.0}"#, #""running":{"months":0}"#,
    #""running":{"runsPerWeek":0,"minutesPerWeek":0,"kmPerWeek":0}"#,
    #""running":{"longestMinutes":0,"longestKm":0.0,"kmPerWeek":20}"#,
    #""born":"1996-11-22","running":{"months":360}"#,
    #""born":"2026-11-22""#, #""version":1.0"#, #""now":{"lifted":null}"#,
  ])
  func `what is at the edge is taken`(members: String) {
    #expect(complaints(with: members).isEmpty)
  }

  @Test func `all that is wrong is told at once, in the order of the file`() {
    let found = complaints(
      """
      {"version": 3,
       "days": {"mon": 0,
                "tue": -5},
       "goal": {"kind": "race"},
       "born": "tomorrow"}
      """)
    #expect(found.map(\.line) == [1, 2, 3, 4, 4, 5])
    #expect(Set(found.map(\.field)).count == 6)
  }

  @Test func `texts lose control characters and are cut at 200`() throws {
    let name = { (text: String) in
      try Profile.read(
        "{\"goal\":{\"kind\":\"fun\"},\"days\":{\"sun\":30},\"name\":\"\(text)\"}".utf8,
        on: today
      ).athlete.name
    }
    #expect(try name(#"A\u001b[31mn\u0007a\u009b"#) == "A[31mna")
    #expect(try name(String(repeating: "é", count: 300)) == String(repeating: "é", count: 200))
    #expect(try name(#"\u0000 \u001b"#) == nil)
  }

  @Test func `a time slower than a walk is doubted and taken`() throws {
    let found = complaints(with: #""goal":{"kind":"time","metres":5000,"seconds":5500}"#)
    #expect(found.map(\.says.key) == ["errors.slower-than-walking"])
    #expect(found.map(\.isWarning) == [true])
  }

  @Test func `a profile that is no object is refused`() {
    for text in ["[]", "null", "1", "\"x\"", "", "{"] {
      #expect(complaints(text).count == 1)
    }
  }
}
