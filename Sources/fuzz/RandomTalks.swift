import Conversation
import Logbook
import Training

/// Talks of words taken at random, in which every state has to survive its journal.
///
/// After each turn the state is kept and loaded again, as the program does it; the next line is
/// answered from both, and both answers have to be the same.
enum RandomTalks {
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

  /// - Returns: whether every state came back as it was; `say` is told where one did not.
  static func run(turns: Int, seed: UInt64, say: (String) -> Void) -> Bool {
    var random = Numbers(state: seed)
    var done = 0
    var talks = 0
    while done < turns {
      talks += 1
      let length = min(turns - done, 40)
      do {
        if let slip = try talk(length, &random) {
          say("talk \(talks) of seed \(seed): \(slip)")
          return false
        }
      } catch {
        say("talk \(talks) of seed \(seed): \(error)")
        return false
      }
      done += length
    }
    say("\(done) turns in \(talks) talks: every state was kept, loaded and gone on with alike")
    return true
  }

  /// One talk in a journal of its own; what went wrong, nil where nothing did.
  private static func talk(_ length: Int, _ random: inout Numbers) throws -> String? {
    let logbook = try Logbook.inMemory()
    var today = Day(number: 20_779)
    var state = Coach.opening(in: State(), on: today).state
    var kept = State()
    var shelf = try logbook.load()
    // Half of the talks begin with a season, which random words seldom reach.
    var lines = Int.random(in: 0...1, using: &random) == 0 ? intake : []
    for _ in 0..<length {
      let line = lines.isEmpty ? words.randomElement(using: &random) ?? "" : lines.removeFirst()
      let turn = Coach.reply(to: line, in: state, on: today)
      shelf.revision = try logbook.keep(
        batch(turn.state, entries: turn.entries, before: kept, in: shelf), after: shelf.revision)
      shelf = try logbook.load(lastItems: 10_000)
      kept = try loaded(shelf)
      if kept != turn.state { return "the state is another one after “\(line)”" }
      let next = words.randomElement(using: &random) ?? ""
      if Coach.reply(to: next, in: kept, on: today)
        != Coach.reply(to: next, in: turn.state, on: today)
      {
        return "“\(next)” is answered otherwise after “\(line)”"
      }
      state = kept
      if lines.isEmpty, Int.random(in: 0..<8, using: &random) == 0 {
        today = today + Int.random(in: 0..<9, using: &random)
        state = Coach.opening(in: state, on: today).state
      }
    }
    return nil
  }

  private static let intake = [
    "no, 34", "half marathon on 14 march", "3x, maybe 15k. longest one 7, since may",
    "any day but thursday", "saturday, twice a day", "a bit, dumbbells", "all good", "yes",
  ]

  /// What the program keeps of a turn.
  private static func batch(
    _ new: State, entries: [Journal.Entry], before: State, in shelf: Shelf
  ) -> Batch {
    var batch = Batch()
    batch.put("athlete", new.athlete, before: before.athlete)
    batch.put("plan", new.plan, before: before.plan)
    batch.put("printed", new.printed, before: before.printed, in: shelf)
    batch.put("past", new.past, before: before.past, in: shelf)
    batch.put("talk", new.talk, before: before.talk)
    batch.put("preferences", new.preferences, before: before.preferences)
    batch.put("former", new.former, before: before.former)
    batch.entries = entries
    return batch
  }

  private static func loaded(_ shelf: Shelf) throws -> State {
    var state = State()
    state.athlete = try shelf.document("athlete") ?? Athlete()
    state.plan = try shelf.document("plan")
    state.printed = try shelf.list("printed")
    state.past = try shelf.list("past")
    state.talk = try shelf.document("talk") ?? Talk()
    state.preferences = try shelf.document("preferences") ?? Preferences()
    state.former = try shelf.document("former")
    state.journal = Journal(shelf.entries)
    return state
  }

  /// SplitMix64: the same numbers on every machine.
  struct Numbers: RandomNumberGenerator {
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
