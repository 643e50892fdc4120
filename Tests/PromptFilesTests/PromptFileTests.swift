import PromptFiles
import Testing

/// What a file says of itself when it is read as `Prompts/week.md`.
private func complaints(_ text: String, path: String = "Prompts/week.md") -> [String] {
  complaints(Array(text.utf8), path: path)
}

private func complaints(_ bytes: [UInt8], path: String = "Prompts/week.md") -> [String] {
  var complaints: [Complaint] = []
  _ = PromptFile.read(path: path, bytes: bytes, complaints: &complaints)
  return complaints.sorted().map(\.description)
}

private func wordings(_ text: String) throws -> [[PromptFile.Part]] {
  var complaints: [Complaint] = []
  let file = PromptFile.read(
    path: "Prompts/week.md", bytes: Array("## x\n> {a} {b}\n\(text)".utf8), complaints: &complaints)
  #expect(complaints == [])
  return try #require(file?.prompts.first).wordings
}

@Suite struct PromptFileTests {
  @Test func `a heading, its note and its wordings become a prompt`() throws {
    var complaints: [Complaint] = []
    let file = try #require(
      PromptFile.read(
        path: "Prompts/race-day.md",
        bytes: Array(
          """
          # Race day
          > A note to whoever edits the file.

          ## long-run-moved
          > After a session moved. {session}
          > To another {day}.

          Done. {session} is on {day} now.
          ---
          On {day}: {session}.

          ## bye
          See you.
          """.utf8), complaints: &complaints))
    #expect(complaints == [])
    #expect(file.topic == "race-day")
    #expect(file.typeName == "RaceDay")
    #expect(file.prompts.map(\.heading) == ["long-run-moved", "bye"])
    let prompt = file.prompts[0]
    #expect(prompt.name.text == "longRunMoved")
    #expect(prompt.note == "After a session moved. {session} To another {day}.")
    #expect(prompt.placeholders.map(\.text) == ["session", "day"])
    let session = try #require(SwiftName("session"))
    let day = try #require(SwiftName("day"))
    #expect(
      prompt.wordings == [
        [.words("Done. "), .value(session), .words(" is on "), .value(day), .words(" now.")],
        [.words("On "), .value(day), .words(": "), .value(session), .words(".")],
      ])
    #expect(prompt.place == Place(path: "Prompts/race-day.md", line: 4, column: 4))
  }

  @Test func `lines of a paragraph are joined, paragraphs and items stand alone`() throws {
    let a = PromptFile.Part.value(try #require(SwiftName("a")))
    let b = PromptFile.Part.value(try #require(SwiftName("b")))
    #expect(
      try wordings("  One {a}\ntwo  \n\n\nthree {b}\n- four\n- five\n\n") == [
        [.words("One "), a, .words(" two\nthree "), b, .words("\n- four\n- five")]
      ])
    #expect(try wordings("{a}\n{b}\r\n") == [[a, .words(" "), b]])
    #expect(try wordings("{a}{b}") == [[a, b]])
  }

  @Test(arguments: [
    ("", []),
    ("# Only a title\n", []),
    ("## moved\nGone.\n", []),
    (
      "Hello\nthere\n## moved\nGone.\n",
      ["1:1: error: text before the first heading; put `## name` above it"]
    ),
    (
      "## moved\n\n## other\nGone.\n",
      ["1:4: error: `moved` says nothing; write its text or remove the heading"]
    ),
    (
      "## moved\nGone.\n---\n",
      ["3:1: error: wording 2 of `moved` says nothing; write it or remove the `---`"]
    ),
    (
      "## moved\n---\nGone.\n",
      ["1:4: error: wording 1 of `moved` says nothing; write it or remove the `---`"]
    ),
    (
      "## moved\nGone.\n\n## moved\nAway.\n",
      [
        "4:4: error: `moved` stands on line 1 already; give it another name, or part the wordings"
          + " with `---`"
      ]
    ),
    (
      "## all-gone\nGone.\n##  allGone\nAway.\n",
      [
        "3:5: error: `allGone` stands on line 1 already; give it another name, or part the"
          + " wordings with `---`"
      ]
    ),
    (
      "## Moved away\nGone.\n",
      [
        "1:4: error: `Moved away` cannot name a function; use lower-case ASCII words, as in"
          + " `## long-run-moved`"
      ]
    ),
    (
      "##\nGone.\n",
      ["1:1: error: a heading without a name; write one, as in `## long-run-moved`"]
    ),
    (
      "### moved\nGone.\n",
      ["1:1: error: a heading with 3 `#`; a line of the coach has two: `## moved`"]
    ),
    (
      "## moved\nGone.\n# Others\n",
      ["3:1: error: a heading with 1 `#`; a line of the coach has two: `## Others`"]
    ),
    (
      "## moved\n> Said after. {day}\nTo {day} and {session}.\n",
      [
        "3:14: error: `{session}` is not named in the note of `moved`; add it:"
          + " `> When it is said. {session}`"
      ]
    ),
    (
      "## moved\nÄ {day}.\n",
      [
        "2:3: error: `{day}` is not named in the note of `moved`; add it:"
          + " `> When it is said. {day}`"
      ]
    ),
    (
      "## moved\n> Said after. {day}\nGone.\n",
      [
        "1:4: error: the text of `moved` has no `{day}`, which its note names; use it, or take it"
          + " out of the note"
      ]
    ),
    (
      "## moved\n> Said after. {day}\nOn {day}.\n---\nGone.\n",
      [
        "4:1: error: wording 2 of `moved` has no `{day}`; every wording has to use what the note"
          + " names"
      ]
    ),
    (
      "## moved\n> {day}\nOn {day.\n---\nOn {day\n} {day}\n",
      [
        "1:4: error: wording 1 of `moved` has no `{day}`; every wording has to use what the note"
          + " names",
        "3:4: error: `{` without `}`; close it on the same line: `{name}`",
        "5:4: error: `{` without `}`; close it on the same line: `{name}`",
        "6:1: error: `}` without `{`; open it on the same line: `{name}`",
      ]
    ),
    (
      "## moved\n> {long run} {}\nGone {a-b}.\n",
      [
        "2:3: error: `{long run}` cannot name a value; use ASCII letters and digits, as in"
          + " `{longRun}`",
        "2:14: error: `{}` cannot name a value; use ASCII letters and digits, as in `{longRun}`",
        "3:6: error: `{a-b}` cannot name a value; use ASCII letters and digits, as in `{longRun}`",
      ]
    ),
    (
      "## moved\nGone.\n> A note.\n",
      ["3:1: error: a note below the text; put it between the heading and the text"]
    ),
    (
      "## moved\n<!-- todo -->\nGone.\n",
      ["2:1: error: a comment would be spoken; write it as a `>` note"]
    ),
    (
      "## moved\nGone\taway \u{1B}[31m\u{202E}\n",
      [
        "2:5: error: a tab; write spaces",
        "2:11: error: the control character U+001B; delete it",
        "2:16: error: the control character U+202E; delete it",
      ]
    ),
  ]) func `every slip is told with its place and what to do`(text: String, told: [String]) {
    #expect(complaints(text) == told.map { "Prompts/week.md:" + $0 })
  }

  @Test func `bytes that are not UTF-8 are told with their column`() {
    #expect(
      complaints(Array("## moved\nGone ä ".utf8) + [0xC3, 0x28, 0x0A] + Array("x".utf8)) == [
        "Prompts/week.md:2:8: error: these bytes are not UTF-8; save the file as UTF-8"
      ])
  }

  @Test(arguments: ["Prompts/Race Day.md", "Prompts/2nd.md", "Prompts/.md", "Prompts/ü.md"])
  func `a file name that names no type is refused`(path: String) {
    let stem = path.dropFirst("Prompts/".count).dropLast(".md".count)
    #expect(
      complaints("## moved\nGone.\n", path: path) == [
        "\(path):1:1: error: `\(stem)` cannot name a type; use lower-case ASCII words, as in"
          + " `week.md`"
      ])
  }

  @Test(arguments: ["any", "line", "protocol", "sayable", "string", "type"])
  func `a file name that Swift keeps for a type of its own is refused`(stem: String) {
    #expect(
      complaints("## moved\nGone.\n", path: "Prompts/\(stem).md") == [
        "Prompts/\(stem).md:1:1: error: Swift has a type of the name `\(stem)` already; give the"
          + " file another name"
      ])
  }

  @Test func `two files that name the same type are told`() {
    var complaints: [Complaint] = []
    let files = ["Prompts/week.md", "Prompts/raceDay.md", "Prompts/race-day.md"].compactMap {
      PromptFile.read(path: $0, bytes: Array("## moved\nGone.\n".utf8), complaints: &complaints)
    }
    #expect(complaints == [])
    #expect(
      PromptFile.clashes(among: files).map(\.description) == [
        "Prompts/raceDay.md:1:1: error: `Prompts/race-day.md` has this name in Swift already; give"
          + " the file another name"
      ])
  }

  @Test func `all slips of a file are told at once, in the order of their lines`() {
    #expect(
      complaints("x\n## a b\ny\n## c\n---\n").map { $0.split(separator: ":")[1] } == [
        "1", "2", "4", "5",
      ])
  }

  /// A file mutilated in many ways: a compiler that traps names neither file nor line.
  @Test func `nothing mutilated ends the compiler`() throws {
    let whole = Array(
      """
      # Race day
      > A note to whoever edits the file.

      ## long-run-moved
      > After a session moved. {session} {day}

      Done. {session} is on {day} now.
      ---
      - On {day}: {session}.
      - “Ä {day}”

      """.utf8)
    var state: UInt64 = 1
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let marks = Array("#>{}-\n\r\t `\\\"".utf8) + [0x00, 0xC3, 0xFF]
    for _ in 0..<20_000 {
      var bytes = whole
      for _ in 0...number(below: 6) where !bytes.isEmpty {
        let place = number(below: bytes.count)
        switch number(below: 3) {
        case 0: bytes[place] = marks[number(below: marks.count)]
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + number(below: 20)))
        default: bytes.insert(contentsOf: bytes[place...].prefix(30), at: 0)
        }
      }
      var complaints: [Complaint] = []
      let file = PromptFile.read(path: "Prompts/week.md", bytes: bytes, complaints: &complaints)
      if complaints.isEmpty, let file { #expect(!SayWriter([file]).source.isEmpty) }
    }
  }
}
