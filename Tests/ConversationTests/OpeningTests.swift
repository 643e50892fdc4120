import Conversation
import Prompts
import Testing
import Training

@Suite struct `Openings` {
  /// The keys of what is said, in order.
  static func keys(_ turn: Turn) -> [String] {
    turn.says.compactMap { passage in
      switch passage {
      case .line(let line), .heard(let line), .ask(let line): line.key
      default: nil
      }
    }
  }

  @Test func `the first words say who speaks and where the answers stay`() {
    let turn = Coach.opening(in: State(), on: People.today)
    #expect(
      Self.keys(turn) == ["onboarding.hello", "onboarding.howItGoes", "questions.screening"])
  }

  @Test(arguments: -400...500) func `every day has its own greeting and traps nothing`(offset: Int)
  {
    let turn = Coach.opening(in: People.planned, on: People.today + offset)
    #expect(!turn.says.isEmpty)
    #expect(turn.state.plan == People.planned.plan)
  }

  @Test(arguments: [
    (0, "checkin.before"), (1, "checkin.askHard"), (112, "checkin.raceToday"),
    (111, "checkin.raceTomorrow"), (113, "checkin.raceDone"), (6, "checkin.away"),
    (40, "checkin.awayLong"), (200, "checkin.over"),
  ])
  func `the greeting fits the day`(offset: Int, key: String) {
    let turn = Coach.opening(in: People.planned, on: People.today + offset)
    #expect(Self.keys(turn).first == key)
  }

  @Test func `opening twice says the same`() {
    let first = Coach.opening(in: People.planned, on: People.today + 1)
    let second = Coach.opening(in: first.state, on: People.today + 1)
    #expect(first.says == second.says)
  }
}
