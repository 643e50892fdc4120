import Testing
import Training

@testable import Exchange

@Suite struct EverythingTests {
  let everything = Everything(
    on: SamplePlan.today,
    documents: ["athlete": #"{"name":"Ana \"A\" é","b":[1,2.5,null,true],"a":{}}"#],
    lists: ["printed": [#"{"z":1,"y":2}"#, "[]"], "past": []],
    entries: [
      Everything.Entry(day: SamplePlan.today, json: #"{"planned":{"weeks":16}}"#),
      Everything.Entry(day: SamplePlan.monday, json: #"{"cleared":{}}"#),
    ])

  private func bytes() throws -> [UInt8] {
    try everything.bytes(athlete: SamplePlan.athlete, plan: SamplePlan.plan)
  }

  @Test func `what is written reads back, with the keys of objects in order`() throws {
    let back = try Everything.read(bytes())
    #expect(back.on == everything.on)
    #expect(back.documents == ["athlete": #"{"a":{},"b":[1,2.5,null,true],"name":"Ana \"A\" é"}"#])
    #expect(back.lists == ["printed": [#"{"y":2,"z":1}"#, "[]"], "past": []])
    #expect(back.entries == everything.entries)
    #expect(try back.bytes(athlete: SamplePlan.athlete, plan: SamplePlan.plan) == bytes())
  }

  @Test func `a file that breaks off anywhere is refused`() throws {
    let whole = try bytes()
    for end in stride(from: 0, to: whole.count - 2, by: 7) {
      #expect(throws: Complaints.self) { try Everything.read(whole[..<end]) }
    }
  }

  @Test func `a changed letter of what is kept is noticed`() throws {
    let whole = try bytes()
    let text = String(decoding: whole, as: UTF8.self)
    let kept = try #require(text.firstRange(of: "\"kept\":"))
    let start = text.utf8.distance(from: text.startIndex, to: kept.lowerBound)
    for index in start..<whole.count - 1 {
      var changed = whole
      changed[index] ^= 1
      #expect(throws: Complaints.self) { try Everything.read(changed) }
    }
  }

  @Test func `a file of a later version or of another program is refused`() throws {
    let text = try String(decoding: bytes(), as: UTF8.self)
    let later = text.replacing("\"version\":1,\"program\"", with: "\"version\":2,\"program\"")
    #expect(throws: Complaints.self) { try Everything.read(later.utf8) }
    for other in ["{}", "[]", "3", #"{"program":"legday"}"#, #"{"version":1,"program":"x"}"#] {
      #expect(throws: Complaints.self) { try Everything.read(other.utf8) }
    }
  }

  @Test func `the profile in it is one that the program reads`() throws {
    var json = JSONWriter()
    var athlete = SamplePlan.athlete
    athlete.born = Day(iso: "1990-05-01")
    athlete.units = .mi
    athlete.days = Availability([.mon, .sat], minutes: 45)
    athlete.days?[.sat] = .unlimited
    athlete.longRunDay = .sat
    athlete.running.kmPerWeek = 15.5
    athlete.running.result = Athlete.Result(
      distance: .fiveK, seconds: 1800, date: SamplePlan.today - 30)
    athlete.lifting.equipment = .gym
    athlete.now = Athlete.StateNow(
      soreness: [Soreness(area: .calves, side: .left, level: 3)], ill: Illness.none,
      lifted: Lifted(legs: true, heavy: false, on: SamplePlan.today))
    athlete.screening = Athlete.Screening(clear: true, notes: ["knee"])
    json.profile(athlete)
    let profile = try Profile.read(json.bytes, on: SamplePlan.today)
    #expect(profile.athlete == athlete)
    #expect(profile.warnings.isEmpty)
  }

  @Test func `an athlete of whom nothing is known is written with every key`() {
    var json = JSONWriter()
    json.profile(Athlete())
    for key in ["name", "born", "goal", "days", "now", "screening", "twiceADay"] {
      #expect(json.text.contains("\"\(key)\":null"))
    }
  }
}
