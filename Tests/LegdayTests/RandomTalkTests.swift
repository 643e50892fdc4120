import Conversation
import Testing
import Training

@testable import legday

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Talks of words taken at random, in which every state has to survive its journal.
///
/// After each turn the state is kept as the program keeps it and loaded anew: it has to be the same,
/// and to answer the next line alike. On each new day the greeting has to be the same from the
/// little that it loads as from all.
struct RandomTalkTests {
  /// Words that a talk may hold, sensible and not.
  static let words = [
    "no", "yes", "no, 34", "half marathon on 14 march", "just for fun", "3x a week 15k longest 7",
    "any day but thursday", "sunday", "saturday, twice a day", "a bit, dumbbells", "all good",
    "quads 5 out of 10", "why", "back", "skip", "help", "undo", "week", "today", "tomorrow", "plan",
    "start over", "chest pain", "cleared", "banana", "", "  ", "8 days a week", "make it 4 days",
    "squatted heavy yesterday", "slept 5 hours", "skip thursday", "1", "2", "-1", "31 june",
    "999999999999999999999999", "\u{1B}[31mred", "🏃‍♀️", "why wed", "forget me", "a million km",
    "i'm 12", "10/12/2027", "export ics", "did it", "legs 8/10", "fever", "later", "thanks",
    "hello", "no date", "for 9 months", "6", "easy 5k in 34 min", "move my long run to sunday",
    "swap tuesday and friday", "i'm travelling fri to sun", "history", "progress", "the 10k is off",
    "in miles please", "my achilles hurts", "had a cold, no fever", "bye",
  ]

  /// Random words seldom reach a season, so that half of the talks begin with one.
  static let intake = [
    "no, 34", "half marathon on 14 march", "3x, maybe 15k. longest one 7, since may",
    "any day but thursday", "saturday, twice a day", "a bit, dumbbells", "all good", "yes",
  ]

  static let length = 40
  /// `make talks` has more of them; `SEED` gives others.
  static let talks = max(1, (number(of: "TURNS") ?? 1600) / length)

  private static func number(of variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }
  }

  @Test(arguments: 0..<talks)
  func `every state of a random talk is kept, loaded and gone on with alike`(talk: Int) throws {
    let program = try Program()
    var random = Numbers(state: UInt64(talk + 1_000_003 * (Self.number(of: "SEED") ?? 1)))
    var today = Day(number: 20_779)
    var keeping = try Keeping(folder: program.data, on: today)
    var state = Coach.opening(in: State(), on: today).state
    var lines = talk % 2 == 0 ? Self.intake : []
    for _ in 0..<Self.length {
      let line =
        lines.isEmpty ? Self.words.randomElement(using: &random) ?? "" : lines.removeFirst()
      let turn = Coach.reply(to: line, in: state, on: today)
      #expect(turn.state.talk.turn == 0 || !turn.says.isEmpty, "silent after “\(line)”")
      #expect(try keeping.keep(turn.state, entries: turn.entries))
      for case .forget in turn.effects { try keeping.forget() }
      try keeping.load(on: today)
      state = keeping.state
      try #require(state == turn.state, "the state is another one after “\(line)”")
      if lines.isEmpty, Int.random(in: 0..<8, using: &random) == 0 {
        today = today + Int.random(in: 0..<9, using: &random)
        let little = try Keeping(folder: program.data, on: today, depth: .greeting)
        let greeting = Coach.opening(in: little.state, on: today).says
        let opening = Coach.opening(in: state, on: today)
        #expect(greeting == opening.says, "another greeting on \(today.iso)")
        state = opening.state
      }
    }
    try keeping.close()
  }

  /// SplitMix64: the same numbers on every machine.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}
