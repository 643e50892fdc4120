import Exchange
import Testing
import Training
import Voice

@Suite struct ProgressPageTests {
  private let journal = Journal(
    [
      Workout(date: Examples.monday, activity: .run(.easy), minutes: 30, effort: 3),
      Workout(date: Examples.monday + 2, activity: .run(.long), minutes: 60, effort: 4),
      Workout(date: Examples.monday + 2, activity: .strength(.full, .body), minutes: 15),
      Workout(date: Examples.monday + 8, activity: .run(.easy), minutes: 45),
      Workout(date: Examples.monday + 15, activity: .run(.easy)),
    ].map { Journal.Entry(on: $0.date, event: .worked($0)) })

  @Test func `a week is a row with a bar as long as its running`() {
    #expect(
      ProgressPage(journal, Voice(width: 80)).text == """
         Mon 23 Nov  ████████  two runs, 1 h 30 · longest 1 h · strength 1 × · load 330
         Mon 30 Nov  ████      one run, 45 min · longest 45 min
         Mon 7 Dec             one run
        """)
  }

  @Test func `without room for a bar the same words stand alone`() {
    #expect(
      ProgressPage(journal, Voice(width: 45)).text == """
        Mon 23 Nov · two runs, 1 h 30 · longest 1 h
          strength 1 × · load 330
        Mon 30 Nov · one run, 45 min
          longest 45 min
        Mon 7 Dec · one run
        """)
  }

  @Test func `nothing logged says how to begin`() {
    #expect(ProgressPage(Journal(), Voice()).text.hasPrefix("Nothing is logged yet."))
  }

  @Test(arguments: Examples.widths)
  func `no row is wider than the terminal`(width: Int) {
    let page = ProgressPage(journal, Voice(width: width))
    #expect(page.text.widestRow <= width)
    #expect(
      ProgressPage(journal, Voice(width: width), .terminal).text.withoutCodes == page.text)
  }
}
