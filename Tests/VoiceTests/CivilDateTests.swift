import Testing
import Voice

@Suite struct CivilDateTests {
  @Test func `every day of five centuries follows the one before`() {
    var before = CivilDate(-73_000)
    for number in -72_999...110_000 {
      let date = CivilDate(number)
      let isNextDay = date.day == before.day + 1 && date.month == before.month
      let isNextMonth =
        date.day == 1 && before.day >= 28
        && (date.month == before.month + 1 || (date.month == 1 && before.month == 12))
      guard isNextDay || isNextMonth, date.weekday == (before.weekday + 1) % 7 else {
        Issue.record("\(date) follows \(before)")
        return
      }
      before = date
    }
    #expect(before == CivilDate(110_000))
    #expect(before.year == 2271)
  }

  @Test(arguments: [(11_016, 29, 2), (47_540, 28, 2), (20_513, 1, 3)])
  func `leap days fall where they should`(number: Int, day: Int, month: Int) {
    #expect((CivilDate(number).day, CivilDate(number).month) == (day, month))
  }
}
