import Conversation
import Prompts
import Testing
import Training

@Suite struct `Safety` {
  private let today = People.today + 3

  /// The state after some check-ins by command, one after the other, and what the last one said.
  private func told(_ texts: String...) -> (state: State, keys: [String]) {
    var state = People.planned
    var keys: [String] = []
    for text in texts {
      let turn = Coach.checkIn(text, in: state, on: today, apply: true).turn
      (state, keys) = (turn.state, Openings.keys(turn))
    }
    return (state, keys)
  }

  private func isCleared(_ state: State) -> Bool {
    state.journal.entries.contains { $0.event == .cleared }
  }

  @Test func `a clearance by command is asked about and not taken at a word`() {
    let said = told("chest pain when i climb stairs", "cleared")
    #expect(said.keys == ["safety.clearedAsk"])
    #expect(!isCleared(said.state))
    #expect(Coach.checkIn("legs 2", in: said.state, on: today, apply: true).decision == nil)
  }

  @Test func `the next words confirm it, and training goes on`() {
    let said = told("chest pain when i climb stairs", "my doctor has cleared me", "yes")
    #expect(said.keys.contains("safety.clearedAgain"))
    #expect(isCleared(said.state))
    #expect(Coach.checkIn("legs 2", in: said.state, on: today, apply: true).decision != nil)
  }

  @Test func `a no, or other words, keep the coach standing still`() {
    for text in ["no", "legs 2", "i feel great"] {
      let said = told("chest pain when i climb stairs", "cleared", text)
      #expect(said.keys.contains("safety.stillStopped"), "\(text)")
      #expect(!isCleared(said.state), "\(text)")
    }
  }
}
