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
         Mon 23 Nov  ███████████████████  two runs, 1 h 30 · longest 1 h · strength 1 ×
         Mon 30 Nov  █████████▌           one run, 45 min · longest 45 min
         Mon 7 Dec                        one run

         How much it was, effort × minutes a week
         Mon 23 Nov  ████████████████████████  load 330
         Mon 30 Nov                            not known
         Mon 7 Dec                             not known
        """)
  }

  @Test func `without room for a bar the same words stand alone`() {
    #expect(
      ProgressPage(journal, Voice(width: 45)).text == """
        Mon 23 Nov · two runs, 1 h 30 · longest 1 h
          strength 1 ×
        Mon 30 Nov · one run, 45 min
          longest 45 min
        Mon 7 Dec · one run

         How much it was, effort × minutes a week
        Mon 23 Nov · load 330
        Mon 30 Nov · not known
        Mon 7 Dec · not known
        """)
  }

  @Test func `the legs stand evening by evening, with their mean in words`() {
    var journal = journal
    for (index, level) in [0, 3, 7, 10].enumerated() {
      var checkIn = CheckIn()
      checkIn.soreness = [Soreness(area: .quads, level: Double(level))]
      journal.entries.append(
        .init(on: Examples.monday + index, event: .checkedIn(checkIn, words: "")))
    }
    let page = ProgressPage(journal, Voice(width: 80)).text
    #expect(
      page.hasSuffix(
        """
         Sore legs, evening by evening
         ▁▃▅█
         Mon 23 Nov – Thu 26 Nov · 5 of 10 on average
        """))
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
