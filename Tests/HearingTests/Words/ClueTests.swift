import Foundation
import Testing
import Training

@testable import Hearing

/// Sunday 22 November 2026, the day on which all clues have their examples.
private let today = Day(number: 20_779)

struct ClueTests {
  /// The meaning of an utterance as a check-in, and the clues that were followed.
  private func heard(_ said: String, _ topic: Topic?) -> (meant: String, clues: [String]) {
    let heard = hear(said, on: today, about: topic, dates: .dmy)
    return (heard.checkIn.notation, heard.facts.flatMap(\.clues).map(\.id))
  }

  @Test(arguments: Clue<StateReader>.all.map(\.id)) func `a clue to the state`(id: String) {
    for clue in Clue<StateReader>.all where clue.id == id {
      #expect(clue.accepts.count > 0 && !clue.refuses.isEmpty)
      for (said, meant) in clue.accepts {
        let told = heard(said, clue.asked)
        #expect(told.meant == meant, "\(said)")
        #expect(told.clues.contains(id), "\(said)")
      }
      for said in clue.refuses {
        #expect(!heard(said, clue.asked).clues.contains(id), "\(said)")
      }
    }
  }

  @Test(arguments: Clue<Complaints>.all.map(\.id)) func `a clue to a complaint`(id: String) {
    for clue in Clue<Complaints>.all where clue.id == id {
      #expect(clue.accepts.count > 0 && !clue.refuses.isEmpty)
      for (said, meant) in clue.accepts {
        #expect(heard(said, clue.asked).meant == meant, "\(said)")
      }
      for said in clue.refuses {
        #expect(!heard(said, clue.asked).clues.contains(id), "\(said)")
      }
    }
  }

  @Test(arguments: (Clue<RunningReader>.words + Clue<RunningReader>.figures).map(\.id))
  func `a clue to how much is run`(id: String) {
    for clue in Clue<RunningReader>.words + Clue<RunningReader>.figures where clue.id == id {
      #expect(clue.accepts.count > 0 && !clue.refuses.isEmpty)
      for (said, meant) in clue.accepts {
        #expect(background(said, clue.asked).meant == meant, "\(said)")
      }
      for said in clue.refuses {
        #expect(!background(said, clue.asked).clues.contains(id), "\(said)")
      }
    }
  }

  @Test(arguments: Clue<LiftingReader>.all.map(\.id))
  func `a clue to what is lifted`(id: String) {
    for clue in Clue<LiftingReader>.all where clue.id == id {
      #expect(clue.accepts.count > 0 && !clue.refuses.isEmpty)
      for (said, meant) in clue.accepts {
        #expect(background(said, clue.asked).meant == meant, "\(said)")
      }
      for said in clue.refuses {
        #expect(!background(said, clue.asked).clues.contains(id), "\(said)")
      }
    }
  }

  @Test(arguments: Clue<GoalReader>.all.map(\.id)) func `a clue to the goal`(id: String) {
    for clue in Clue<GoalReader>.all where clue.id == id {
      #expect(clue.accepts.count > 0 && !clue.refuses.isEmpty)
      for (said, meant) in clue.accepts {
        let fact = hear(said, on: today, about: clue.asked, dates: .dmy).facts.first {
          if case .goal = $0.content { true } else { false }
        }
        #expect(fact?.content.notation == meant && fact?.clues.first?.id == id, "\(said)")
      }
      for said in clue.refuses {
        let facts = hear(said, on: today, about: clue.asked, dates: .dmy).facts
        #expect(!facts.contains { $0.clues.contains { $0.id == id } }, "\(said)")
      }
    }
  }

  @Test(arguments: Clue<DaysReader>.all.map(\.id)) func `a clue to the days`(id: String) {
    func days(_ said: String) -> (meant: String, clues: [String]) {
      var reader = DaysReader(Words(said, on: today, about: .days, dates: .dmy)) { _ in false }
      let find = reader.read()
      return (find?.value.notation ?? "", reader.followed.map(\.clue))
    }
    for clue in Clue<DaysReader>.all where clue.id == id {
      #expect(clue.accepts.count > 0 && !clue.refuses.isEmpty)
      for (said, meant) in clue.accepts { #expect(days(said).meant == meant, "\(said)") }
      for said in clue.refuses { #expect(!days(said).clues.contains(id), "\(said)") }
    }
  }

  @Test(arguments: (DayTurn.all + [.so]).map(\.id)) func `a turn of days`(id: String) {
    func days(_ said: String) -> (meant: String, clues: [String]) {
      var reader = DaysReader(Words(said, on: today, about: .days, dates: .dmy)) { _ in false }
      let find = reader.read()
      return (find?.value.notation ?? "", reader.followed.map(\.clue))
    }
    for turn in DayTurn.all + [.so] where turn.id == id {
      for (said, meant) in turn.accepts {
        let told = days(said)
        #expect(told.meant == meant, "\(said)")
        #expect(told.clues.contains(id), "\(said)")
      }
      for said in turn.refuses { #expect(!days(said).clues.contains(id), "\(said)") }
    }
  }

  /// The running or lifting that is told, and the clues to it.
  private func background(_ said: String, _ topic: Topic?) -> (meant: String, clues: [String]) {
    let facts = hear(said, on: today, about: topic, dates: .dmy).facts.filter {
      switch $0.content {
      case .running, .lifting: true
      default: false
      }
    }
    return (facts.last?.content.notation ?? "", facts.flatMap(\.clues).map(\.id))
  }

  /// What one clue alone makes of another's example must be part of what is meant.
  @Test func `no two clues to the state answer one example differently`() {
    for clue in Clue<StateReader>.all {
      for (said, meant) in clue.accepts {
        let parts = Set(meant.components(separatedBy: ", "))
        let hearing = Hearing(Words(said, on: today, about: clue.asked, dates: .dmy), of: said)
        for other in Clue<StateReader>.all {
          var reader = StateReader(hearing.words, dates: hearing.dates, measures: hearing.measures)
          reader.read([other])
          guard reader.state != CheckIn(), !isSettled(other.id, before: clue.id) else { continue }
          let told = reader.state.notation.components(separatedBy: ", ")
          #expect(
            told.allSatisfy(parts.contains), "\(other.id) hears \(told) in \(clue.id)'s \(said)")
        }
      }
    }
  }

  /// Clues that speak only where an earlier one has not: the order of the list settles them.
  private func isSettled(_ other: String, before id: String) -> Bool {
    // What is done after all was missed or cut short before.
    if id == Clue<StateReader>.afterAll.id { return other.hasPrefix("session.") }
    let order = Clue<StateReader>.all.map(\.id)
    let settled = ["session.done", "session.skipped", "figures.minutes"]
    guard let one = order.firstIndex(of: id), let two = order.firstIndex(of: other) else {
      return false
    }
    return one < two && settled.contains(other)
  }

  /// Of two clues to a figure the earlier one settles it; a later one is not asked.
  ///
  /// The weekly way takes what no clue to a longest or single run has taken before it.
  @Test func `no two clues to the running answer one example differently`() {
    let all = Clue<RunningReader>.words + Clue<RunningReader>.figures
    for (index, clue) in all.enumerated() {
      for (said, meant) in clue.accepts {
        let parts = Set(meant.components(separatedBy: ", "))
        let hearing = Hearing(Words(said, on: today, about: clue.asked, dates: .dmy), of: said)
        for other in all[..<index] where other.id != Clue<RunningReader>.weeklyWay.id {
          let isFigure = Clue<RunningReader>.figures.contains { $0.id == other.id }
          var reader = RunningReader(
            hearing.words, dates: hearing.dates, measures: hearing.measures)
          reader.read(isFigure ? [] : [other], figures: isFigure ? [other] : [])
          let told = reader.running.notation.components(separatedBy: ", ").filter { !$0.isEmpty }
          #expect(
            told.allSatisfy(parts.contains), "\(other.id) hears \(told) in \(clue.id)'s \(said)")
        }
      }
    }
  }

  @Test func `no two clues to the lifting answer one example differently`() {
    for (index, clue) in Clue<LiftingReader>.all.enumerated() {
      for (said, meant) in clue.accepts {
        let parts = Set(meant.components(separatedBy: ", "))
        let hearing = Hearing(Words(said, on: today, about: clue.asked, dates: .dmy), of: said)
        for other in Clue<LiftingReader>.all[..<index] {
          var reader = LiftingReader(hearing.words, measures: hearing.measures)
          reader.read([other])
          let told = reader.lifting.notation.components(separatedBy: ", ").filter { !$0.isEmpty }
          #expect(
            told.allSatisfy(parts.contains), "\(other.id) hears \(told) in \(clue.id)'s \(said)")
        }
      }
    }
  }

  /// The first clue that fits settles the goal, so none before a clue may answer its examples.
  @Test func `no two clues to the goal answer one example differently`() {
    for (index, clue) in Clue<GoalReader>.all.enumerated() {
      for (said, meant) in clue.accepts {
        let hearing = Hearing(Words(said, on: today, about: clue.asked, dates: .dmy), of: said)
        for other in Clue<GoalReader>.all[..<index] {
          var reader = GoalReader(
            words: hearing.words, dates: hearing.dates, measures: hearing.measures)
          let told = reader.read([other])?.value.notation ?? meant
          #expect(told == meant, "\(other.id) hears \(told) in \(clue.id)'s \(said)")
        }
      }
    }
  }

  /// An earlier clue to a complaint takes its word; what it makes of it alone is part of the whole.
  @Test func `no two clues to a complaint answer one example differently`() {
    for (index, clue) in Clue<Complaints>.all.enumerated() {
      for (said, _) in clue.accepts {
        let hearing = Hearing(Words(said, on: today, about: clue.asked, dates: .dmy), of: said)
        func told(_ clues: [Clue<Complaints>]) -> Complaints {
          var reader = Complaints(hearing.words, measures: hearing.measures)
          reader.read(ClueIndex(clues))
          return reader
        }
        let whole = told(Clue<Complaints>.all)
        for other in Clue<Complaints>.all[..<index] {
          let alone = told([other])
          guard !alone.followed.isEmpty else { continue }
          #expect(
            alone.soreness.allSatisfy { one in
              whole.soreness.contains { $0.area == one.area && ($0.pain || !one.pain) }
            }, "\(other.id) hears \(alone.soreness.map(\.notation)) in \(clue.id)'s \(said)")
        }
      }
    }
  }

  /// Clues to the days turn what others named; how many days a week there are, each tells alone.
  @Test func `no two clues count the days of one example differently`() {
    for clue in Clue<DaysReader>.all {
      for (said, meant) in clue.accepts {
        // "Every 3 days" is settled by its own clue, which stands before the plain count.
        for other in Clue<DaysReader>.all where !isLater(other.id, than: clue.id) {
          var reader = DaysReader(Words(said, on: today, about: .days, dates: .dmy)) { _ in false }
          guard let count = reader.read([other])?.value.count else { continue }
          #expect(
            meant.contains("\(count) a week"), "\(other.id) counts \(count) in \(clue.id)'s \(said)"
          )
        }
      }
    }
  }

  private func isLater(_ other: String, than id: String) -> Bool {
    let order = Clue<DaysReader>.all.map(\.id)
    return (order.firstIndex(of: other) ?? 0) > (order.firstIndex(of: id) ?? 0)
  }

  @Test func `every clue has a name of its own`() {
    let names =
      Clue<StateReader>.all.map(\.id) + Clue<Complaints>.all.map(\.id)
      + Clue<RunningReader>.words.map(\.id) + Clue<RunningReader>.figures.map(\.id)
      + Clue<GoalReader>.all.map(\.id) + Clue<LiftingReader>.all.map(\.id)
      + Clue<DaysReader>.all.map(\.id)
    #expect(Set(names).count == names.count)
  }
}
