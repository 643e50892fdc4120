import Testing
import Voice

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("run", 3), ("João", 4), ("Joa\u{303}o", 4), ("走る", 4), ("ＡＢ", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("👟", 2), ("👩‍👩‍👧", 2), ("🇵🇹", 2), ("❤️", 2), ("❤", 1),
    ("1️⃣", 2), ("é\u{200D}", 1), ("─", 1), ("›", 1), ("✓", 1), ("⌚", 2), ("नमस्ते", 4),
  ])
  func `columns are counted as a terminal shows them`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `padding and cutting keep to the width, with wide letters too`() {
    #expect("走".padded(to: 4) == "走  ")
    #expect("walk".padded(to: 2) == "walk")
    #expect("走走走".cut(to: 6) == "走走走")
    #expect("走走走".cut(to: 5) == "走走…")
    #expect("走走走".cut(to: 4) == "走…")
    #expect("ab".cut(to: 1) == "…")
    #expect("ab".cut(to: 0) == "")
    for width in 0...12 { #expect("走a👟b走c".cut(to: width).columns <= width) }
  }
}
