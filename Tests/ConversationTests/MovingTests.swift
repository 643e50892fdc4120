import Conversation
import Testing
import Training

@Suite struct `Moved days` {
  static let state = People.planned
  static let dates = (1...14).map { People.today + $0 }

  /// Every mandatory breach of the weeks ahead, by guideline and week.
  static func broken(_ state: State) -> Set<String> {
    guard let plan = state.plan else { return [] }
    let breaches = plan.breaches(for: state.athlete).filter { $0.force == .mandatory }
    return Set(breaches.map { "\($0.guideline.id) \($0.date.weekStart)" })
  }

  @Test(arguments: dates.prefix(3), dates) func `every move and every swap is lawful or refused`(
    from: Day, to: Day
  ) {
    let before = Self.broken(Self.state)
    for turn in [
      Coach.move(from, to: to, in: Self.state, on: People.today),
      Coach.swap(from, to, in: Self.state, on: People.today),
    ] {
      #expect(Self.broken(turn.state).isSubset(of: before))
      #expect(!turn.says.isEmpty)
      #expect((turn.state.plan == Self.state.plan) || !turn.entries.isEmpty)
      let back = Coach.undo(in: turn.state, on: People.today)
      if !turn.entries.isEmpty { #expect(back.state.plan == Self.state.plan) }
    }
  }

  @Test(arguments: dates) func `a skipped day is free, and undo brings it back`(day: Day) {
    let turn = Coach.skip(day, in: Self.state, on: People.today)
    #expect(turn.state.plan?[day]?.sessions.isEmpty == true)
    #expect(!turn.says.isEmpty)
    #expect(Coach.undo(in: turn.state, on: People.today).state.plan == Self.state.plan)
  }

  @Test func `blocked days hold nothing and are not offered`() {
    let span = (People.today + 3)...(People.today + 5)
    let turn = Coach.block(span, in: Self.state, on: People.today)
    for day in span {
      #expect(turn.state.plan?[day]?.sessions.isEmpty == true)
      #expect(turn.state.plan?[day]?.available == false)
    }
    #expect(Coach.undo(in: turn.state, on: People.today).state.plan == Self.state.plan)
  }

  @Test(arguments: [
    ("away 5-12 december", 13...20), ("i'm going away 5 to 12 december", 13...20),
    ("on holiday the week of 7 december", 15...21), ("i'm away next week", 1...7),
    ("we're away from the 7th to the 13th", 15...21), ("i'm away on 7 december", 15...15),
  ])
  func `all days from one to another are freed, and none else`(
    said: String, days: ClosedRange<Int>
  ) {
    let turn = Coach.reply(to: said, in: Self.state, on: People.today)
    for ahead in 1...28 {
      let day = turn.state.plan?[People.today + ahead]
      #expect(day?.available == !days.contains(ahead), "\(ahead) days ahead")
    }
    #expect(turn.state.athlete.goal == Self.state.athlete.goal)
    #expect(!turn.says.isEmpty)
  }

  @Test func `the week as first printed stays as it was`() {
    let turn = Coach.skip(People.today + 2, in: Self.state, on: People.today)
    #expect(turn.state.printed == Self.state.printed)
  }

  @Test func `undo with nothing to undo says so and changes nothing`() {
    let turn = Coach.undo(in: Self.state, on: People.today)
    #expect(turn.state.plan == Self.state.plan)
    #expect(turn.entries.isEmpty)
  }

  @Test func `days of the far past and future trap nothing`() {
    for number in [Int(Int32.min), -1, 0, 4_000_000] {
      let day = Day(number: number)
      _ = Coach.move(day, to: People.today + 1, in: Self.state, on: People.today)
      _ = Coach.block(
        min(day, People.today)...max(day, People.today), in: Self.state,
        on: People.today)
      _ = Coach.skip(day, in: Self.state, on: day)
      _ = Coach.opening(in: Self.state, on: day)
    }
  }
}
