import Exchange
import Testing
import Training
import Voice

@Suite struct HistoryPageTests {
  private func page(_ events: [Journal.Event], width: Int = 100) -> String {
    let entries = events.enumerated().map {
      Journal.Entry(on: Examples.monday + $0.offset, event: $0.element)
    }
    return HistoryPage(Journal(entries), Voice(width: width)).text
  }

  @Test func `what happened stands in order, with the days that it touched`() {
    var kept = Examples.moved
    kept.after = kept.before
    kept.alsoChanged = []
    let history = page([
      .planned(weeks: 16), .decided(Examples.moved, applied: true),
      .undone(days: [DatedDay(date: Examples.monday + 2, plan: Examples.bike)]),
      .decided(kept, applied: true), .decided(Examples.moved, applied: false),
      .worked(
        Workout(
          date: Examples.monday, activity: .run(.easy), minutes: 30, distance: .fiveK)),
      .changed(
        Journal.Change(
          kind: .move, before: [DatedDay(date: Examples.monday, plan: .rest)],
          after: [DatedDay(date: Examples.monday, plan: Examples.bike)])),
      .checkedIn(CheckIn(), words: "tired"),
    ])
    #expect(
      history == """
        Mon 23 Nov New plan
        Tue 24 Nov Sore legs make fast running slow. [D19]
          Wed  Recovery run 20 min, then mobility 10 min   (was: intervals 40 min, then legs 20 min)
          Fri  Intervals 40 min                            (was: easy run 30 min)
        Wed 25 Nov Taken back
         Wed 25   easy    Bike or swim 30 min, then mobility 10 min
        Thu 26 Nov Kept as planned
        Fri 27 Nov Offered and left alone
          Wed  Recovery run 20 min, then mobility 10 min   (was: intervals 40 min, then legs 20 min)
          Fri  Intervals 40 min                            (was: easy run 30 min)
        Sat 28 Nov Done on Mon 23: easy run 30 min, 5 km
        Sun 29 Nov Moved by you
          Mon  Bike or swim 30 min, then mobility 10 min   (was: a true rest day)
        """)
  }

  @Test func `nothing is a sentence`() {
    #expect(page([]) == "Nothing has changed so far.")
    #expect(page([.checkedIn(CheckIn(), words: "tired")]) == "Nothing has changed so far.")
  }

  @Test(arguments: Examples.widths)
  func `no row is wider than the terminal`(width: Int) {
    let history = page(
      [.planned(weeks: 16), .decided(Examples.moved, applied: true)], width: width)
    #expect(history.widestRow <= width)
  }
}
