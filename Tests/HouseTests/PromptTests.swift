import PromptFiles
import Prompts
import Testing

/// The words of the coach: each line is said somewhere, and sounds like the coach.
@Suite struct PromptTests {
  private static let files: [PromptFile] = {
    var complaints: [Complaint] = []
    return House.prompts.compactMap {
      PromptFile.read(path: $0.path, bytes: Array($0.text.utf8), complaints: &complaints)
    }
  }()

  /// Every wording as one text, with the place where it stands.
  private static let texts: [(key: String, text: String)] = files.flatMap { file in
    file.prompts.flatMap { prompt in
      prompt.wordings.map { parts in
        let text = parts.map { part in
          switch part {
          case .words(let words): words
          case .value(let name): "{\(name.text)}"
          }
        }.joined()
        return ("\(prompt.place.path):\(prompt.place.line) \(prompt.heading)", text)
      }
    }
  }

  @Test func `the list of keys is the list of headings`() {
    let headings = Self.files.sorted { $0.topic < $1.topic }.flatMap { file in
      file.prompts.map { "\(file.topic).\($0.heading)" }
    }
    #expect(Say.all == headings)
  }

  @Test func `every line is said by some code`() {
    let calls = Set(
      House.sources.flatMap { file in
        file.text.split(separator: "Say.").dropFirst().map { $0.prefix { $0 != "(" } }
      })
    let unsaid = Self.files.flatMap { file in
      file.prompts.filter { !calls.contains("\(file.typeName).\($0.name.source)") }
        .map { "\($0.place.path):\($0.place.line) \($0.heading)" }
    }
    #expect(unsaid == [])
  }

  @Test func `no exclamation marks, no emoji, no doubled spaces`() {
    let slips = Self.texts.filter { _, text in
      text.contains("!") || text.contains("  ")
        || text.unicodeScalars.contains(where: \.properties.isEmojiPresentation)
    }
    #expect(slips.map(\.key) == [])
  }

  @Test func `a reason ends in a full stop and has at most 25 words`() {
    let reasons = Self.texts.filter {
      $0.key.hasPrefix("Prompts/reasons.md") || $0.key.hasPrefix("Prompts/guidelines.md")
    }
    #expect(reasons.filter { !$0.text.hasSuffix(".") }.map(\.key) == [])
    #expect(reasons.filter { $0.text.split(separator: " ").count > 25 }.map(\.key) == [])
  }

  @Test func `nothing is longer than eight rows of a terminal`() {
    #expect(Self.texts.filter { $0.text.count > 8 * 80 }.map(\.key) == [])
  }
}
