import Testing

@testable import Training

@Suite struct WellnessTests {
  private let monday = Day(number: 20_780)

  private func told(_ set: (inout CheckIn) -> Void) -> CheckIn {
    var checkIn = CheckIn()
    set(&checkIn)
    return checkIn
  }

  private func journal(_ evenings: [CheckIn]) -> Journal {
    Journal(
      evenings.enumerated().map { .init(on: monday + $0, event: .checkedIn($1, words: "")) })
  }

  @Test func `energy and soreness are mapped to seven steps`() {
    let fatigue = (1...5).map { level in
      Wellness.Items(told { $0.energy = level }).fatigue
    }
    #expect(fatigue == [7, 5, 4, 2, 1])
    let soreness = (0...10).map { level in
      Wellness.Items(told { $0.soreness = [Soreness(area: .quads, level: Double(level))] }).soreness
    }
    #expect(soreness == [1, 2, 2, 3, 3, 4, 5, 5, 6, 6, 7])
  }

  @Test func `a missing item leaves the sum unknown`() {
    let all = told {
      ($0.energy, $0.stress, $0.sleepHours) = (3, 2, 8)
      $0.soreness = []
    }
    #expect(Wellness.Items(all).sum == 4 + 3 + 1 + 1)
    var less = all
    less.stress = nil
    #expect(Wellness.Items(less).sum == nil)
  }

  @Test func `one item of six or more is a flag`() {
    let flag = Progress(journal([told { $0.sleepHours = 4.5 }])).wellness.flag
    #expect(flag == Wellness.Flag(on: monday, why: .sleep))
    #expect(Progress(journal([told { $0.sleepHours = 5.5 }])).wellness.flag == nil)
  }

  @Test func `a sum four above the own mean flags on its second evening`() {
    func evening(_ energy: Int, _ legs: Double) -> CheckIn {
      told {
        ($0.energy, $0.stress, $0.sleepHours) = (energy, 2, 8)
        $0.soreness = [Soreness(area: .legs, level: legs)]
      }
    }
    let usual = Array(repeating: evening(4, 1), count: 7)
    #expect(Progress(journal(usual + [evening(2, 6)])).wellness.flag == nil)
    let flag = Progress(journal(usual + [evening(2, 6), evening(2, 6)])).wellness.flag
    #expect(flag == Wellness.Flag(on: monday + 8, why: .sum))
  }
}
