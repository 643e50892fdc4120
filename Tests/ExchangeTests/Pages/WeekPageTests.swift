import Exchange
import Prompts
import Testing
import Training
import Voice

@Suite struct WeekPageTests {
  @Test func `a week on a wide terminal is a table`() {
    #expect(
      WeekPage(Examples.week, Voice(width: 91)).text == """
         WEEK 1 of 16 · base · Mon 23 – Sun 29 Nov                   runs 1 h 45 · strength 40 min
         ─────────────────────────────────────────────────────────────────────────────────────────
         Mon 23   REST    nothing at all; a walk is fine
         Tue 24   easy    Easy run 25 min, then very light upper body 10 min
         Wed 25   key     Easy run with strides 30 min, later legs 15 min    quick, never a sprint
         Thu 26   off
         Fri 27   easy    Bike or swim 30 min, then mobility 10 min
         Sat 28   HARD    Long run 50 min, later full body without weights 15 min
         Sun 29   REST    nothing at all; a walk is fine
         ─────────────────────────────────────────────────────────────────────────────────────────
         Left out: a run on Monday [B13].
        """)
  }

  @Test func `a week on a narrow terminal is one line a day`() {
    #expect(
      WeekPage(Examples.week, Voice(width: 50)).text == """
        WEEK 1 of 16 · base · Mon 23 – Sun 29 Nov
        runs 1 h 45 · strength 40 min
        Mon 23 REST nothing at all; a walk is fine
        Tue 24 easy Easy run 25 min, then very light
          upper body 10 min
        Wed 25 key Easy run with strides 30 min, later
          legs 15 min
        Thu 26 off
        Fri 27 easy Bike or swim 30 min, then mobility
          10 min
        Sat 28 HARD Long run 50 min, later full body
          without weights 15 min
        Sun 29 REST nothing at all; a walk is fine
        Left out: a run on Monday [B13].
        """)
  }

  @Test(arguments: Examples.widths)
  func `no row is wider than the terminal, at any width`(width: Int) {
    let page = WeekPage(Examples.week, Voice(width: width)).text
    #expect(page.widestRow <= width)
    #expect(!page.contains(" \n"))
  }

  @Test(arguments: [40, 59, 60, 80, 100, 200])
  func `colour adds nothing that the words do not say`(width: Int) {
    let plain = WeekPage(Examples.week, Voice(width: width))
    let coloured = WeekPage(Examples.week, Voice(width: width), .terminal)
    #expect(!plain.text.contains("\u{1B}"))
    #expect(coloured.text != plain.text)
    #expect(coloured.text.withoutCodes.words == plain.text.words)
  }

  @Test func `a screen reader hears the same days in the same order at every width`() {
    func days(_ width: Int) -> [Substring] {
      let words = WeekPage(Examples.week, Voice(width: width)).text.words
      return words.filter {
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "HARD"].contains($0)
      }
    }
    for width in Examples.widths { #expect(days(width) == days(200)) }
  }

  @Test func `a week without an end, an easier one and one across the year say so`() {
    var week = Examples.week
    week.of = nil
    week.easier = true
    week.phase = .rolling
    week.starts = Day(number: 20_815)
    #expect(
      WeekPage(week, Voice(width: 60)).text.split(separator: "\n").first
        == " WEEK 1 · rolling · easier week · Mon 28 Dec – Sun 3 Jan")
  }

  @Test func `an empty week has no totals, and the race has its own label`() {
    var week = Week(starts: Examples.monday, days: Array(repeating: .rest, count: 7))
    #expect(!WeekPage(week, Voice(width: 100)).text.contains("runs"))
    week[.sun] = Examples.race
    #expect(WeekPage(week, Voice(width: 100)).text.contains("Sun 29   RACE    Race\n"))
  }

  @Test func `wide letters of the athlete keep the table in shape`() {
    var week = Examples.week
    week.dropped[0].what = Line(
      key: "x", wordings: [[.value("name")]],
      values: ["name": .text("走る👟 マラソン \u{1B}[31m")])
    for width in Examples.widths {
      let page = WeekPage(week, Voice(width: width)).text
      #expect(page.widestRow <= width)
      #expect(!page.contains("\u{1B}"))
    }
  }

  @Test func `what a week could not hold is one sentence, by guideline`() {
    var week = Examples.week
    let names = ["one run", "the key day", "one lift", "one run"]
    let guidelines = ["D19", "B13", "D19", "D19"]
    week.dropped = zip(names, guidelines).map {
      Dropped(what: Line(key: $0, wordings: [[.words($0)]]), guideline: $1)
    }
    let page = WeekPage(week, Voice(width: 100)).text
    #expect(page.hasSuffix("\n Left out: one run and one lift [D19] and the key day [B13]."))
  }
}
