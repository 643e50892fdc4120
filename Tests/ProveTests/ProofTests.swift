import Testing

@testable import prove

/// The proof itself, on a handful of its athletes; `make test` walks over 20,000 before the tests.
struct ProofTests {
  @Test func `seasons, weeks and breaches are counted, and none is broken`() {
    let step = Space.count / 40
    let tally = Proof.run(every: step, show: 1) { _ in }
    #expect(tally.seasons == (Space.count + step - 1) / step)
    #expect(tally.weeks > tally.seasons)
    #expect(tally.broken == 0)
    #expect(tally.byGuideline.isEmpty)
  }

  @Test func `what is broken is counted by its guideline, over all cores`() {
    var all = Tally(seasons: 3, weeks: 9, broken: 1, byGuideline: ["A3": 1], shown: ["one"])
    all.add(Tally(seasons: 2, weeks: 4, broken: 2, byGuideline: ["A3": 1, "B2": 2]))
    #expect(all.seasons == 5)
    #expect(all.weeks == 13)
    #expect(all.broken == 3)
    #expect(all.byGuideline == ["A3": 2, "B2": 2])
  }

  @Test func `the season of a number is told in words`() {
    let season = Proof.season(7)
    #expect(season.contains("made 2026-"))
    #expect(season.contains("1 2026-11-"))
  }
}
