import Testing
import Voice

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one", 10, ["one"]),
    ("one two three", 7, ["one two", "three"]),
    ("one  two", 10, ["one two"]),
    ("one\n\ntwo", 10, ["one", "", "two"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("ab abcdefghij", 4, ["ab", "abcd", "efgh", "ij"]),
    ("走走走", 4, ["走走", "走"]),
    ("走走", 1, ["走", "走"]),
    ("- one two three", 9, ["- one two", "  three"]),
    ("- abcdefghijkl", 9, ["-", "  abcdefg", "  hijkl"]),
    ("a b", -3, ["a", "b"]),
    ("legs for 15 min", 11, ["legs for", "15 min"]),
    ("easy run 1 h 30, then", 12, ["easy run", "1 h 30, then"]),
    ("(was: 5 km)", 7, ["(was:", "5 km)"]),
    ("Mon 23 – Sun 29 Nov", 15, ["Mon 23 –", "Sun 29 Nov"]),
    ("up to 12345678901234 min", 16, ["up to", "12345678901234", "min"]),
  ])
  func `rows break at spaces and cut only what fits no row`(
    text: String, width: Int, rows: [String]
  ) {
    #expect(text.wrapped(to: width) == rows)
  }

  @Test func `no row is wider than the page, and no word is lost`() {
    let text = "Hard days hard, 走る and 👩‍👩‍👧 easy ones; naïveté aside\n- an item that is rather long"
    for width in 4...80 {
      let rows = text.wrapped(to: width)
      #expect(rows.allSatisfy { $0.columns <= width })
      #expect(
        rows.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
    }
  }
}
