import Exchange
import Prompts
import Testing
import Training
import Voice

@Suite struct DayPageTests {
  private func card(_ plan: DayPlan, width: Int = 80) -> String {
    DayPage(DatedDay(date: Examples.monday, plan: plan), Voice(width: width)).text
  }

  @Test func `sessions stand in the order in which they are done`() {
    #expect(
      card(Examples.stridesAndLegs) == """
        Monday 23 November · key
          Easy run with strides 30 min
            quick, never a sprint
          Later legs 15 min
        """)
    #expect(
      card(Examples.bike) == """
        Monday 23 November · easy
          Bike or swim 30 min
          Then mobility 10 min
        """)
  }

  @Test func `rest says what may be done, a day off nothing`() {
    #expect(card(.rest) == "Monday 23 November · REST\n  nothing at all; a walk is fine")
    #expect(card(.off) == "Monday 23 November · off")
    #expect(card(Examples.race) == "Monday 23 November · RACE\n  Race")
  }

  @Test func `details stand below their session`() {
    let page = DayPage(
      DatedDay(date: Examples.monday, plan: Examples.bike), Voice(width: 80)
    ) { session in
      session.activity == .mobility ? [Say.Words.walk()] : []
    }
    #expect(page.text.hasSuffix("  Then mobility 10 min\n    walk"))
  }

  @Test(arguments: Examples.widths)
  func `no row is wider than the terminal`(width: Int) {
    #expect(card(Examples.longAndFull, width: width).widestRow <= width)
  }
}
