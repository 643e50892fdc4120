import Conversation
import Prompts
import Testing
import Training

/// Commands outside of a talk, which nobody answers.
@Suite struct `Commands` {
  private let today = People.today + 3

  @Test func `a log by command is corrected by the next one`() {
    let logged = Coach.log("easy 5k in 34 min", in: People.planned, on: today)
    #expect(Openings.keys(logged) == ["logging.logged"])
    let corrected = Coach.log("that was yesterday", in: logged.state, on: today)
    #expect(Openings.keys(corrected) == ["logging.corrected"])
    #expect(corrected.state.journal.workouts.map(\.date) == [today - 1])
  }

  @Test(arguments: ["blah blah", "that was yesterday", "", "yes"])
  func `words that tell of no workout are answered, and nothing is written down`(text: String) {
    let turn = Coach.log(text, in: People.planned, on: today)
    #expect(Openings.keys(turn) == ["logging.asWhat"])
    #expect(turn.entries.isEmpty)
  }
}
