import Testing
import prompts_compiler

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
              Line(key: "help.repeat", wordings: repeatWords)
            }
            private static let repeatWords: [[Line.Part]] = [
              [Line.Part.words("Say \"hi\" \\(now)\nor leave.")],
            ]
          }
        }

        extension Say {
          /// `Prompts/week.md`.
          package enum Week {
            /// After. {session} {in}
            package static func moved(session: some Sayable, `in`: some Sayable) -> Line {
              Line(key: "week.moved", wordings: movedWords, values: ["session": session.said, "in": `in`.said])
            }
            private static let movedWords: [[Line.Part]] = [
              [Line.Part.value("session"), Line.Part.words(" in "), Line.Part.value("in")],
              [Line.Part.value("in"), Line.Part.words("!"), Line.Part.value("session")],
            ]
          }
        }

        """#)
  }

  @Test func `no files make an empty list`() {
    #expect(SayWriter([]).source.contains("package static let all: [String] = [\n  ]\n"))
  }
}
