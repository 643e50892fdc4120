import PromptFiles
import Testing

@Suite struct SayWriterTests {
  @Test func `the whole Swift of two files`() {
    var complaints: [Complaint] = []
    let files = [
      (
        "Prompts/week.md",
        "## moved\n> After. {session} {in}\n{session} in {in}\n---\n{in}!{session}"
      ),
      ("Prompts/help.md", "## repeat\nSay \"hi\" \\(now)\n\nor leave.\n"),
    ].compactMap { path, text in
      PromptFile.read(path: path, bytes: Array(text.utf8), complaints: &complaints)
    }
    #expect(complaints == [])
    #expect(
      SayWriter(files).source == #"""
        // Written by prompts-compiler from Prompts/*.md; edit those.

        /// What the coach can say: an enum a file, a function a heading.
        package enum Say {
          /// The key of every line, in the order of the files and of their headings.
          package static let all: [String] = [
            "help.repeat",
            "week.moved",
          ]
        }

        extension Say {
          /// `Prompts/help.md`.
          package enum Help {
            package static func `repeat`() -> Line {
              Line(key: "help.repeat", wordings: repeat_words)
            }
            private static let repeat_words: [[Line.Part]] = [
              [Line.Part.words("Say \"hi\" \\(now)\nor leave.")],
            ]
          }
        }

        extension Say {
          /// `Prompts/week.md`.
          package enum Week {
            /// After. {session} {in}
            package static func moved(session: some Sayable, `in`: some Sayable) -> Line {
              Line(key: "week.moved", wordings: moved_words, values: ["session": session.said, "in": `in`.said])
            }
            private static let moved_words: [[Line.Part]] = [
              [Line.Part.value("session"), Line.Part.words(" in "), Line.Part.value("in")],
              [Line.Part.value("in"), Line.Part.words("!"), Line.Part.value("session")],
            ]
          }
        }

        """#)
  }

  /// Names of headings hold no underscore, so that none can meet the name of another's wordings.
  @Test func `a heading and a placeholder cannot take the name of wordings`() throws {
    var complaints: [Complaint] = []
    let text = "## moved\n> {movedWords}\nGone {movedWords}.\n## moved-words\nAway.\n"
    let file = try #require(
      PromptFile.read(path: "Prompts/week.md", bytes: Array(text.utf8), complaints: &complaints))
    #expect(complaints == [])
    let source = SayWriter([file]).source
    #expect(source.contains("func moved(movedWords: some Sayable)"))
    #expect(source.contains("let moved_words:") && source.contains("func movedWords()"))
    #expect(source.contains("let movedWords_words:") && !source.contains("let movedWords:"))
    #expect(SwiftName("moved_words") == nil)
  }

  @Test func `no files make an empty list`() {
    #expect(SayWriter([]).source.contains("package static let all: [String] = [\n  ]\n"))
  }
}
