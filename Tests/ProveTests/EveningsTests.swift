import Testing

@testable import prove

/// Whole seasons of random evenings, a handful of them; `make prove` lives ten thousand.
struct EveningsTests {
  @Test(arguments: 0..<24) func `a season of evenings breaks nothing and adds nothing`(
    number: Int
  ) {
    var evenings = Evenings(number: number * 397)
    evenings.live()
    #expect(evenings.fault == nil)
    #expect(evenings.tally.seasons == 1)
    #expect(evenings.tally.evenings > 0)
  }

  @Test func `the same number is the same season`() {
    #expect(EveningProof.season(11) == EveningProof.season(11))
    #expect(EveningProof.season(11) != EveningProof.season(12))
  }

  @Test func `chance meets every value below its bound and none beyond`() {
    var chance = Chance(seed: 1)
    let drawn = (0..<1000).map { _ in chance.below(7) }
    #expect(Set(drawn) == Set(0..<7))
  }
}
