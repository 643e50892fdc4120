import Prompts
import Testing
import Voice

/// A line of one wording: words in quotes of its own, values by name.
private func line(_ wordings: [Line.Part]..., values: [String: Said] = [:]) -> Line {
  Line(key: "test.line", wordings: wordings, values: values)
}

@Suite struct VoiceTests {
  @Test(arguments: [
    (0, "a"), (1, "b"), (2, "c"), (3, "a"), (-1, "c"), (Int.max, "b"), (Int.min, "b"),
  ])
  func `wordings take turns`(turn: Int, text: String) {
    let three = line([.words("a")], [.words("b")], [.words("c")])
    #expect(Voice(turn: turn).text(three) == text)
  }

  @Test func `a line without wordings or with a missing value is no crash`() {
    #expect(Voice().text(Line(key: "x", wordings: [])) == "")
    #expect(Voice().text(line([.words("To "), .value("day"), .words(".")])) == "To ….")
  }

  @Test func `a value that begins a sentence is written large`() {
    let run = Said.line(line([.value("kind"), .words(" run")], values: ["kind": .line(easy)]))
    let said = line(
      [.value("run"), .words(". "), .value("run"), .words(", then "), .value("run"), .words(".")],
      values: ["run": run])
    #expect(Voice().text(said) == "Easy run. Easy run, then easy run.")
    #expect(Voice().text(said, isInside: true) == "easy run. Easy run, then easy run.")
    let list = line(
      [.value("days"), .words("\n"), .value("days")],
      values: ["days": .list([.count(2, one: "run", many: "runs"), .text("x")])])
    #expect(Voice().text(list) == "Two runs and x\nTwo runs and x")
  }

  private let easy = line([.words("easy")])

  @Test func `the athlete's own words keep their letters`() {
    let said = line([.value("name"), .words(".")], values: ["name": .text("lisbon half")])
    #expect(Voice().text(said) == "lisbon half.")
    let list = line([.value("names")], values: ["names": .list([.text("a"), .text("b")])])
    #expect(Voice().text(list) == "a and b")
  }

  @Test func `what a file has put into a line reaches no terminal`() {
    let said = line(
      [.words("a\u{1B}[31m\nb"), .value("name")],
      values: ["name": .text("\u{1B}]0;x\u{07}\u{202E}\n\u{9B}1mAna")])
    #expect(Voice().text(said) == "a[31m\nb]0;x 1mAna")
    let count = line(
      [.value("count")], values: ["count": .count(1, one: "\u{1B}run", many: "runs")])
    #expect(Voice().text(count) == "One run")
  }

  @Test func `prose wraps to the page and never wider than is comfortable`() {
    let said = line([.words("Three words here and some more of them, so that it has to wrap.")])
    #expect(
      Voice(width: 30).paragraph(said, indent: 2)
        == "  Three words here and some\n  more of them, so that it has\n  to wrap.")
    let long = Voice(width: 500).wrapped(Array(repeating: "word", count: 60).joined(separator: " "))
    #expect(long.split(separator: "\n").map(\.columns).max() == 94)
  }
}
