import Conversation
import Foundation
import Prompts
import Testing
import Training

/// Talks as they read on the page, replayed word for word.
///
/// A file begins with `# what it shows`. `@ 2026-11-22` opens the program on that day, with the
/// state taken through its stored form; `> no` is typed; all else is the coach.
/// `RECORD=1 swift test --filter Transcripts` writes the coach's part anew: read the diff.
@Suite struct Transcripts {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test(arguments: names) func `a transcript replays word for word`(name: String) throws {
    let file = Self.folder.appending(path: name)
    let written = try String(contentsOf: file, encoding: .utf8)
    let replayed = try Self.replay(written)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try replayed.write(to: file, atomically: true, encoding: .utf8)
    } else {
      let expected = written.split(separator: "\n", omittingEmptySubsequences: false)
      let found = replayed.split(separator: "\n", omittingEmptySubsequences: false)
      let first = zip(expected, found).enumerated().first { $1.0 != $1.1 }
      #expect(
        written == replayed,
        """
        \(name):\((first?.offset ?? min(expected.count, found.count)) + 1) differs;
        `RECORD=1 swift test --filter Transcripts`, then read the diff
        """)
    }
  }

  @Test(arguments: names) func `a transcript says first what it shows`(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    #expect(text.hasPrefix("# "))
  }

  @Test func `four lines of five are heard in a transcript`() throws {
    var heard: Set<String> = []
    for name in Self.names {
      let file = Self.folder.appending(path: name)
      _ = try Self.replay(String(contentsOf: file, encoding: .utf8)) { turn in
        for passage in turn.says {
          switch passage {
          case .line(let line), .heard(let line), .ask(let line): heard.formUnion(line.keys)
          case .choices(let lines): heard.formUnion(lines.flatMap(\.keys))
          default: continue
          }
        }
      }
    }
    let topics = [
      "onboarding", "questions", "checkin", "further", "misheard", "refusals", "help", "logging",
      "week", "safety", "heard",
    ]
    let talk = Say.all.filter { key in topics.contains { key.hasPrefix($0 + ".") } }
    let silent = talk.filter { !heard.contains($0) }
    #expect(
      silent.count * 5 <= talk.count, "\(silent.count) of \(talk.count) are unheard: \(silent)")
  }

  /// The talk of a transcript with the coach's part made anew.
  static func replay(_ text: String, _ note: (Turn) -> Void = { _ in }) throws -> String {
    var state = State()
    var today = Day(number: 0)
    var lines: [String] = []
    var hasBegun = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("@ ") {
        today = try #require(Day(iso: String(line.dropFirst(2))))
        state = try JSONDecoder().decode(State.self, from: JSONEncoder().encode(state))
        let turn = Coach.opening(in: state, on: today)
        note(turn)
        state = turn.state
        if hasBegun { lines.append("") }
        lines += [String(line), "", Page(state).text(turn), ""]
        hasBegun = true
      } else if line.hasPrefix("> ") || line == ">" {
        let turn = Coach.reply(to: String(line.dropFirst(2)), in: state, on: today)
        note(turn)
        state = turn.state
        lines += [String(line), "", Page(state).text(turn), ""]
      } else if !hasBegun, line.hasPrefix("#") {
        lines += [String(line)]
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Line {
  /// Its own key and those of the lines within it.
  fileprivate var keys: [String] { [key] + values.values.flatMap(\.keys) }
}

extension Said {
  fileprivate var keys: [String] {
    switch self {
    case .line(let line): line.keys
    case .list(let items): items.flatMap(\.keys)
    default: []
    }
  }
}
