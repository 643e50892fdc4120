import Testing

@testable import Training

struct SituationTests {
  /// What is decided, as `action rule after` and the days that moved.
  private func decided(_ scene: String) throws -> String {
    let decision = try situation(scene).decide()
    let moved = decision.alsoChanged.map { " \($0.date.weekday.code) \($0.plan.code)" }.joined()
    return "\(decision.action.rawValue) \(decision.rule) \(decision.after.code)\(moved)"
  }

  @Test(arguments: [
    ("I40+L20: legs 6, heavy 0, sleep 5", "swap D19 REC24 thu I40"),
    ("T35+L20: legs 1, energy 4, sleep 8", "keep D40 T35+L20"),
    ("T35+L20: legs 4", "ease M-S1-legs T35+L10"),
    ("E30+UVL10: legs 6", "shorten M-S2-easy REC18+UVL10"),
    ("LR50+F15: legs 6", "swap M-S2-long REC30 thu LR50"),
    ("LR50+F15: legs 8", "rest D23 REST"),
    ("T35+L20: sleep 5", "ease D27 E30+L10"),
    ("T35+L20: minutes 20", "shorten D31 T20"),
    ("T35+L20: minutes 45", "shorten D34 T35+L10"),
    ("REC25+MOB10: minutes 25", "shorten D34 REC25"),
    ("T35+L20: ill fever", "rest D03 REST"),
    ("T35+L20: rest please, ill head", "rest D12 REST"),
    ("E30: knees right pain 4", "swap D07 X30"),
  ]) func `a scene gets its decision`(scene: String, decision: String) throws {
    let decided = try decided(scene)
    #expect(decided == decision)
  }

  @Test(arguments: [
    ("T35: | 1 ago: legs 8", "rest D23 REST"),
    ("T35: | 2 ago: legs 8", "keep D40 T35"),
    ("T35: | 1 ago: sleep 5", "ease D27 E30"),
    ("T35: | 2 ago: sleep 5", "keep D40 T35"),
    ("T35: | 9 ago: ill fever", "rest D03 REST"),
    ("E30: | 9 ago: ill head", "keep D05 E30"),
    ("E30: | 6 ago: knees left pain 4", "swap D07 X30"),
    ("T35: | 3 ago: knees left pain 2", "keep D40 T35"),
    ("E30: | 20 ago: chest-pain", "stop D01 REST"),
  ]) func `what was told earlier holds as long as it may`(scene: String, decision: String) throws {
    let decided = try decided(scene)
    #expect(decided == decision)
  }

  @Test func `a doctor's word lifts the hold`() throws {
    var situation = try situation("E30: | 5 ago: night-pain")
    #expect(situation.decide().action == .stop)
    situation.journal.entries.append(.init(on: situation.today - 1, event: .cleared))
    #expect(situation.decide().action == .keep)
  }

  @Test(arguments: DayRuleTests.rows) func `the order of the same facts does not matter`(
    row: DayRuleTests.Row
  ) throws {
    let situation = try situation(row.scene)
    let decision = situation.decide()
    var reversed = situation
    reversed.journal.entries.reverse()
    #expect(reversed.decide() == decision)
    var recorded = situation
    recorded.journal.entries.append(
      .init(on: situation.today, event: .checkedIn(situation.checkIn, words: "")))
    #expect(recorded.decide() == decision)
    recorded.checkIn = CheckIn()
    #expect(recorded.decide() == decision)
  }

  @Test func `facts told one after the other are facts told at once`() throws {
    let first = try situation("I40+L20: legs 6")
    let second = try situation("I40+L20: heavy 0, sleep 5")
    let both = try situation("I40+L20: legs 6, heavy 0, sleep 5").decide()
    #expect(first.checkIn.joined(by: second.checkIn) == second.checkIn.joined(by: first.checkIn))
    for (earlier, later) in [(first, second), (second, first)] {
      var evening = later
      evening.journal.entries.append(
        .init(on: earlier.today, event: .checkedIn(earlier.checkIn, words: "")))
      #expect(evening.decide() == both)
    }
  }

  @Test(arguments: ["E30", "T35+L20", "LR50+F15", "I40+Lh20", "X30"])
  func `four facts give the same decision in every order in which they are told`(
    day: String
  ) throws {
    let facts = [
      "legs 5", "heavy 0", "sleep 5", "energy 2", "ill head", "minutes 25", "stress 5",
      "knees left pain 2",
    ]
    func orders(_ left: [Int]) -> [[Int]] {
      left.isEmpty
        ? [[]] : left.flatMap { one in orders(left.filter { $0 != one }).map { [one] + $0 } }
    }
    let plain = try situation("\(day):")
    let told = try facts.map { try situation("\(day): \($0)").checkIn }
    let fours = (0..<256).filter { $0.nonzeroBitCount == 4 }
    for four in fours {
      let chosen = (0..<8).filter { four & (1 << $0) != 0 }
      let decisions = orders(chosen).map { order in
        var evening = plain
        for fact in order.dropLast() {
          evening.journal.entries.append(
            .init(on: plain.today, event: .checkedIn(told[fact], words: "")))
        }
        if let last = order.last { evening.checkIn = told[last] }
        return evening.decide()
      }
      #expect(decisions.count == 24)
      #expect(Set(decisions).count == 1, "\(day): \(chosen.map { facts[$0] })")
    }
  }

  @Test func `a second check-in does not shorten what the first has shortened`() throws {
    var situation = try situation("E40: legs 6")
    let first = situation.decide()
    #expect(first.after.runMinutes == 24)
    situation.plan[first.day] = first.after
    situation.journal.entries.append(
      .init(on: situation.today, event: .decided(first, applied: true)))
    let second = situation.decide()
    #expect(second.action == .keep && second.after.runMinutes == 24)
  }

  @Test func `a session moves once`() throws {
    var situation = try situation("T35: legs 6")
    let moved = situation.decide()
    let target = try #require(moved.alsoChanged.first)
    situation.plan[moved.day] = moved.after
    situation.plan[target.date] = target.plan
    situation.journal.entries.append(
      .init(on: situation.today, event: .decided(moved, applied: true)))
    situation.today = target.date - 1
    let again = situation.decide()
    #expect(again.rule == "M-S2-quality" && again.alsoChanged.isEmpty)
  }

  @Test func `a worn-out athlete with too few rest days gets one more`() throws {
    var situation = try situation(
      "T35: energy 2 | 1 ago: energy 2, done on hard | 3 ago: energy 1, done on hard")
    for back in 0...13 {
      situation.plan[situation.today - back]?.sessions = [Session(.run(.easy), minutes: 30)]
    }
    for back in [1, 3] {
      situation.plan[situation.today - back]?.sessions = [Session(.run(.tempo), minutes: 35)]
    }
    let decision = situation.decide()
    #expect(decision.layers.contains("D30") && decision.action == .ease)
    #expect(decision.alsoChanged == [DatedDay(date: situation.today + 2, plan: .rest)])
  }

  @Test func `a clock that was set back hides the future but no alarm`() throws {
    var situation = try situation("T35: | 1 ago: legs 8 | 1 ago: chest-pain")
    situation.today = situation.today - 7
    #expect(situation.decide().rule == "D01")
  }
}
