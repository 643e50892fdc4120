import Exchange
import Testing
import Training
import Voice

@Suite struct DecisionPageTests {
  @Test func `before and after stand side by side where there is room`() {
    #expect(
      DecisionPage(Examples.moved, Voice(width: 100)).text == """
        Sore legs make fast running slow. [D19]
          Wed  Recovery run 20 min, then mobility 10 min   (was: intervals 40 min, then legs 20 min)
          Fri  Intervals 40 min                            (was: easy run 30 min)
        """)
  }

  @Test func `before stands below after where there is none`() {
    #expect(
      DecisionPage(Examples.moved, Voice(width: 60), saysReason: false).text == """
          Wed  Recovery run 20 min, then mobility 10 min
               (was: intervals 40 min, then legs 20 min)
          Fri  Intervals 40 min
               (was: easy run 30 min)
        """)
  }

  @Test func `a day that stays says so`() {
    let kept = Decision(
      day: Examples.monday, action: .keep, rule: "D40", says: Examples.moved.says,
      before: Examples.bike, after: Examples.bike)
    #expect(
      DecisionPage(kept, Voice(width: 80), saysReason: false).text
        == "  Mon  Bike or swim 30 min, then mobility 10 min   (as planned)")
  }

  @Test func `a day that rests is called so`() {
    var rest = Examples.moved
    rest.after = .rest
    rest.alsoChanged = []
    #expect(DecisionPage(rest, Voice(width: 100)).text.contains("  Wed  A true rest day   (was: "))
  }

  @Test func `a change is shown in the order of its days`() {
    let change = Journal.Change(
      kind: .swap,
      before: [
        DatedDay(date: Examples.monday + 5, plan: Examples.longAndFull),
        DatedDay(date: Examples.monday + 1, plan: .rest),
      ],
      after: [
        DatedDay(date: Examples.monday + 5, plan: .rest),
        DatedDay(date: Examples.monday + 1, plan: Examples.longAndFull),
      ])
    #expect(
      DecisionPage(change, Voice(width: 120)).text == """
          Tue  Long run 50 min, later full body without weights 15 min
               (was: a true rest day)
          Sat  A true rest day
               (was: long run 50 min, later full body without weights 15 min)
        """)
  }

  @Test(arguments: Examples.widths)
  func `no row is wider than the terminal, and no word is lost`(width: Int) {
    let page = DecisionPage(Examples.moved, Voice(width: width)).text
    #expect(page.widestRow <= width)
    #expect(page.words == DecisionPage(Examples.moved, Voice(width: 200)).text.words)
    #expect(
      DecisionPage(Examples.moved, Voice(width: width), .terminal).text.withoutCodes.words
        == page.words)
  }
}
