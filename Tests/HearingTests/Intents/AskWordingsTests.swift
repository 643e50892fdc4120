import Testing
import Training

@testable import Hearing

struct AskWordingsTests {
  @Test func `what is asked for is heard and what is not is left`() {
    let today = Day(number: 20_779)
    for ask in Ask.said {
      for said in ask.accepts { #expect(hear(said, on: today).intent == ask.intent, "\(said)") }
      for said in ask.refuses { #expect(hear(said, on: today).intent != ask.intent, "\(said)") }
    }
  }

  /// What is put back is what was done, a saved plan is a file, and what is given up for good changes
  /// the days: here the order is meant.
  private let settled: [Intent: Intent] = [
    .undo: .move, .export: .log, .changeDays: .skipSession,
  ]

  /// The list is searched from its beginning, so that an order could hide what contradicts itself.
  @Test func `no two questions answer one example differently`() {
    let today = Day(number: 20_779)
    for asked in Ask.said {
      for said in asked.accepts {
        let words = Words(said, on: today, about: nil, dates: nil)
        let asking = Asking(words)
        for (other, wording) in zip(Ask.said, Ask.saidIndex.wordings)
        where other.intent != asked.intent && settled[asked.intent] != other.intent {
          let isHeard = asking?.starts.contains { start in
            wording.end(in: words, at: start).map { words.isTail(from: $0) } ?? false
          }
          #expect(isHeard != true, "\(other.intent) hears \(asked.intent)'s \(said)")
        }
      }
    }
  }

  @Test(arguments: [
    ("thanks bye", Intent.quit), ("kk thx bye", .quit), ("thank you coach, goodbye", .quit),
    ("ok thanks good night", .quit), ("cheers, see you tomorrow", .quit), ("thanks", .thanks),
    ("thanks for the good advice", .thanks), ("thank you so much, coach", .thanks),
  ])
  func `who says thanks and goodbye leaves`(said: String, intent: Intent) {
    #expect(hear(said, on: Day(number: 20_779)).intent == intent)
  }
}
