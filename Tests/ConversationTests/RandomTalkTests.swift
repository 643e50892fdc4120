import Conversation
import Foundation
import Testing
import Training

@Suite struct `Random talks` {
  /// Words that a talk may hold, sensible and not.
  static let words = [
    "no", "yes", "34", "half marathon on 14 march", "just for fun", "3x a week 15k longest 7",
    "any day but thursday", "sunday", "gym", "quads 5 out of 10", "all good", "why", "back",
    "skip", "help", "undo", "week", "today", "tomorrow", "plan", "start over", "chest pain",
    "cleared", "banana", "", "  ", "8 days a week", "make it 4 days", "squatted heavy yesterday",
    "slept 5 hours", "skip thursday", "1", "2", "999999999999999999999999", "-1", "31 june",
    "\u{1B}[31mred", "🏃‍♀️", "why wed", "forget me", "a million km", "i'm 12", "10/12/2027",
    "export ics", "did it", "legs 8/10", "fever", "later", "thanks", "hello", "no date",
  ]

  @Test(arguments: 0..<60) func `a random talk never traps and its state survives coding`(
    seed: Int
  ) throws {
    var random = SplitMix(seed: UInt64(seed))
    var today = try #require(Day(iso: "2026-11-22"))
    var state = Coach.opening(in: State(), on: today).state
    for _ in 0..<40 {
      let words = Self.words[Int(random.next() % UInt64(Self.words.count))]
      let turn = Coach.reply(to: words, in: state, on: today)
      #expect(turn.state.talk.turn == 0 || !turn.says.isEmpty, "silent after \(words)")
      state = turn.state
      if random.next() % 8 == 0 {
        today = today + Int(random.next() % 9)
        state = Coach.opening(in: state, on: today).state
      }
    }
    let data = try JSONEncoder().encode(state)
    #expect(try JSONDecoder().decode(State.self, from: data) == state)
  }
}

/// A small generator of numbers that is the same on every machine.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
