import Testing

@testable import Training

/// The athlete's own coach says otherwise. (A24)
struct OwnCoachTests {
  /// A Tuesday: `E30 | REST | (the scene) | E30 | REST | LR50+F15 | REST`.
  private func evening(_ scene: String = "T35+L20:") throws -> Situation { try situation(scene) }

  private func says(_ answer: CoachAnswer) -> String {
    switch answer {
    case .done(_, let warns): (["done"] + warns.map(\.id)).joined(separator: " ")
    case .never(let guideline): "never \(guideline.id)"
    case .decided(let rule, _): "decided \(rule)"
    case .refused(let refusal): "refused \(refusal.reason)"
    }
  }

  @Test func `lifting goes to another day of running without a warning`() throws {
    let evening = try evening()
    let answer = evening.onCoachsWord(.lift(on: evening.today + 2))
    #expect(says(answer) == "done")
    guard case .done(let done, _) = answer else { return }
    #expect(done.plan[evening.today + 2]?.strength != nil)
    #expect(done.plan.weeks[2].strengthMinutes <= evening.plan.weeks[2].strengthMinutes)
  }

  @Test func `a rule of placement becomes a warning`() throws {
    var evening = try evening()
    // An easy run on the eve of the long run.
    evening.plan[evening.today + 3] = DayPlan(sessions: [Session(.run(.easy), minutes: 20)])
    evening.plan[evening.today + 2] = .rest
    #expect(says(evening.onCoachsWord(.lift(on: evening.today + 3))) == "done A17")
  }

  @Test func `rest days and the days between hard ones yield to nobody`() throws {
    let evening = try evening()
    #expect(says(evening.onCoachsWord(.lift(on: evening.today + 3))) == "never A16")
    let beside = evening.onCoachsWord(.move(from: evening.today + 4, to: evening.today + 2))
    #expect(says(beside) == "never B12")
  }

  @Test(arguments: [
    ("T35+L20: knees left pain 4", "decided D07"), ("T35+L20: ill fever", "decided D03"),
    ("T35+L20: chest-pain", "decided D01"), ("E30: off 10", "decided D39"),
  ])
  func `what a check-in asks for stands`(scene: String, answer: String) throws {
    let evening = try evening(scene)
    #expect(says(evening.onCoachsWord(.lift(on: evening.today + 2))) == answer)
  }

  @Test func `a day that a check-in has changed stays as it made it`() throws {
    var evening = try evening("T35+L20: legs 8")
    let decision = evening.decideWithSeason()
    evening.plan[decision.day] = decision.after
    evening.journal.entries.append(
      .init(on: evening.today, event: .decided(decision, applied: true)))
    evening.checkIn = CheckIn()
    let answer = evening.onCoachsWord(.move(from: evening.today + 4, to: decision.day))
    #expect(says(answer) == "decided \(decision.rule)")
  }

  @Test func `gone days, other seasons, races and empty days are refused by name`() throws {
    let evening = try evening()
    #expect(says(evening.onCoachsWord(.lift(on: evening.today))) == "refused past")
    #expect(says(evening.onCoachsWord(.lift(on: evening.today + 400))) == "refused outside")
    let empty = CoachWish.swap(evening.today + 3, evening.today + 5)
    #expect(says(evening.onCoachsWord(empty)) == "refused empty")
    let race = try self.evening("RACE:")
    #expect(says(race.onCoachsWord(.lift(on: race.today + 1))) == "refused race")
  }

  @Test func `only the article's rules of placement yield`() {
    let yielding = Guideline.all.filter(\.yieldsToOwnCoach).map(\.id)
    #expect(yielding == ["A3", "A4", "A6", "A7", "A17", "A20", "A25"])
  }
}
