import Testing
import Training
import Voice

@testable import Exchange

@Suite struct CheckPageTests {
  @Test func `days of one guideline stand on one line, hints only where they are asked for`() {
    var checked = CheckedWeeks()
    let lines = [
      "WEEK 1 racing: E30+UVL10 | T35+L20 | X30 | E30 | REST | LR50+F15 | REST",
      "WEEK b racing: E30+Lh20 | T35 | E30 | E30+Uh20 | REST | LR50+F15 | REST",
    ]
    for line in lines { #expect(checked.readLine(line, line: 1) == []) }
    #expect(
      CheckPage(checked, Voice()).text == """
        Week b, Monday: A3, Heavy legs on hard running days [S1]
        Week b, Monday and Thursday: A4, Nothing heavy on easy days [S1]
        Week b, Monday and Thursday: A17, No lifting the day before a hard run [S1]
        Week b, Tuesday: A25, An easy day after heavy legs [S1]
        Week b, Tuesday: B12, A day between hard days [S15, S16, S23]
        Two weeks checked, five guidelines broken.
        """)
    let hints = CheckPage(checked, Voice(), showsHints: true).text
    #expect(hints.contains("Week 1, better: A21, Mobility once a week [S1]"))
  }

  @Test func `nothing read is nothing said, and a lawful week is said to be`() {
    var checked = CheckedWeeks()
    #expect(CheckPage(checked, Voice()).text.isEmpty)
    _ = checked.readLine("OFF | EST35+L15 | OFF | OFF | OFF | LR45+F10 | OFF", line: 1)
    #expect(CheckPage(checked, Voice()).text == "One week checked, no guideline broken.")
  }
}
