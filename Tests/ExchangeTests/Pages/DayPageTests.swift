import Exchange
import Prompts
import Testing
import Voice

@testable import Training

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

  @Test func `steps and exercises stand below their session`() {
    let sheet = SessionSheet(
      says: Say.Words.walk(), steps: [Say.Words.feelsEasy()],
      exercises: [
        SessionSheet.Exercise(name: Say.Words.core(), sets: 2, reps: Say.Words.walk()),
        SessionSheet.Exercise(name: Say.Words.mobility(), sets: 3, reps: Say.Words.walk()),
      ], effort: 3...4, metres: 4300)
    let page = DayPage(
      DatedDay(date: Examples.monday, plan: Examples.bike), Voice(width: 80)
    ) { $0.activity == .mobility ? nil : sheet }
    #expect(
      page.text == """
        Monday 23 November · easy
          Bike or swim 30 min · about 4.3 km · effort 3 to 4 of 10
            talk in full sentences
            core      2 × walk
            mobility  3 × walk
          Then mobility 10 min
        """)
  }

  @Test(arguments: Examples.widths)
  func `every session of a season fits the terminal with its sheet`(width: Int) {
    let voice = Voice(width: width)
    for strength in Session.Strength.allCases {
      for equipment in Athlete.Equipment.allCases {
        let plan = DayPlan(sessions: [Session(.strength(strength, .light), minutes: 20)])
        let page = DayPage(DatedDay(date: Examples.monday, plan: plan), voice) { session in
          session.sheet(SheetContext(equipment: equipment))
        }
        #expect(page.text.widestRow <= width)
      }
    }
    for run in Session.Run.allCases {
      let plan = DayPlan(sessions: [Session(.run(run), minutes: 40)])
      let page = DayPage(DatedDay(date: Examples.monday, plan: plan), voice) { session in
        session.sheet(SheetContext())
      }
      #expect(page.text.widestRow <= width)
    }
  }

  @Test(arguments: Examples.widths)
  func `no row is wider than the terminal`(width: Int) {
    #expect(card(Examples.longAndFull, width: width).widestRow <= width)
  }
}
