import Testing
import Voice

@Suite struct CleanTextTests {
  @Test func `no scalar that steers a terminal or hides is left, whatever stands beside it`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: break
      default: continue
      }
      for text in ["\(scalar)", "é\(scalar)", "a\(scalar)b"] {
        let clean = text.cleaned()
        if clean.unicodeScalars.contains(where: { $0 == scalar }) {
          Issue.record("U+\(String(value, radix: 16)) is left in \(text.debugDescription)")
        }
      }
    }
    #expect("a\u{202E}b\u{2066}c\u{200B}d\u{FEFF}e".cleaned() == "abcde")
  }

  @Test(arguments: [
    ("", ""),
    ("plain", "plain"),
    ("João 走る 👩‍👩‍👧 🇵🇹 ❤️", "João 走る 👩‍👩‍👧 🇵🇹 ❤️"),
    ("a\tb\r\nc\nd\re", "a b c d e"),
    ("\u{1B}[2J\u{1B}]0;title\u{07}", "[2J]0;title"),
  ])
  func `texts come through, breaks become spaces`(text: String, clean: String) {
    #expect(text.cleaned() == clean)
  }

  @Test func `our own paragraphs are kept where asked for`() {
    #expect("a\nb\tc".cleaned(keepsLineFeeds: true) == "a\nb c")
  }

  @Test func `heaped accents are cut`() {
    let heap = "e" + String(repeating: "\u{301}", count: 5000) + "x"
    #expect(heap.cleaned().unicodeScalars.count == 17)
  }
}
