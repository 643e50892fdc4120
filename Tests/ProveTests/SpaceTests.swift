import Testing
import Training

@testable import prove

/// The athletes of the proof: that all that has to be walked is there.
struct SpaceTests {
  @Test func `each goal meets each level and each time to the race`() {
    let walked = Set(Space.bases)
    #expect(walked.count == Space.bases.count)
    for goal in Space.goals.indices {
      for level in Level.allCases {
        guard Space.goals[goal].distance != nil else {
          #expect(walked.contains(Space.Base(goal: goal, level: level, weeks: nil)))
          continue
        }
        for weeks in Array(0...30) + [40, 50, 60, 70] {
          #expect(walked.contains(Space.Base(goal: goal, level: level, weeks: weeks)))
        }
      }
    }
    #expect(Set(Space.goals.map(\.kind)) == Set(Goal.Kind.allCases))
  }

  @Test func `each of them meets each set of days with each row of the other answers`() {
    #expect(Space.count == Space.bases.count * 127 * Covering.rows.count)
    let rows = Covering.rows.count
    let offered = (0..<127).map { set in
      (0..<rows).map { Space.athlete(set * rows + $0).athlete.days?.days.rawValue }
    }
    for set in 0..<127 { #expect(Set(offered[set]) == [UInt8(set + 1)]) }
  }

  @Test func `a race stands as many weeks ahead as its number says`() {
    let numbers = Space.numbers(weeks: 16, count: 500)
    #expect(Set(numbers).count == 500)
    for number in numbers {
      let (athlete, today) = Space.athlete(number)
      let ahead = athlete.goal?.date.map { $0 - today } ?? 0
      #expect((16 * 7...16 * 7 + 6).contains(ahead))
    }
  }

  @Test(arguments: Factor.allCases)
  func `no value of an answer is like another`(factor: Factor) {
    // In a race of a novice on all days every answer but the level shows in the athlete.
    let base = Space.bases.firstIndex {
      Space.goals[$0.goal].kind == .race && $0.level == .novice && $0.weeks == 20
    }
    let rows = Covering.rows.count
    let first = (base ?? 0) * 127 * rows + 126 * rows
    var byValue: [Int: Set<Athlete>] = [:]
    for row in 0..<rows {
      byValue[Covering.rows[row][factor], default: []].insert(Space.athlete(first + row).athlete)
    }
    #expect(byValue.count == factor.count)
    for (one, athletes) in byValue {
      for (other, others) in byValue where other > one {
        #expect(athletes.isDisjoint(with: others))
      }
    }
  }
}
