import Exchange
import Prompts
import Testing
import Training
import Voice

@Suite struct SeasonPageTests {
  private func season(_ weeks: Int) -> Plan {
    Plan(
      on: Examples.monday - 1, mode: .racing, level: .novice,
      verdict: Verdict(kind: .ok, says: Say.Words.race()),
      weeks: (1...weeks).map { number in
        var week = Examples.week
        week.number = number
        week.of = weeks
        week.starts = Examples.monday + 7 * (number - 1)
        week.easier = number == 4
        if number == weeks {
          week.phase = .race
          week.days = [.rest, .rest, .rest, .rest, .rest, .rest, Examples.race]
        }
        return week
      })
  }

  @Test func `a season on a wide terminal is one row a week`() {
    let rows = SeasonPage(season(16), Voice(width: 100)).text.split(separator: "\n")
    #expect(rows.count == 17)
    #expect(rows[0] == "race")
    #expect(
      rows[1] == "  1  Mon 23 Nov  base       runs 1 h 45 · long run 50 min · strength 40 min")
    #expect(
      rows[4]
        == "  4  Mon 14 Dec  base       runs 1 h 45 · long run 50 min · strength 40 min · easier week"
    )
    #expect(rows[16] == " 16  Mon 8 Mar   race week  race on Sun 14")
  }

  @Test func `a season on a narrow terminal wraps its facts`() {
    let rows = SeasonPage(season(2), Voice(width: 40)).text.split(separator: "\n")
    #expect(
      rows == [
        "race",
        "1 Mon 23 Nov · base · runs 1 h 45",
        "  long run 50 min · strength 40 min",
        "2 Mon 30 Nov · race week",
        "  race on Sun 6",
      ])
  }

  @Test(arguments: Examples.widths)
  func `no row is wider than the terminal, in colour or without`(width: Int) {
    let page = SeasonPage(season(16), Voice(width: width)).text
    #expect(page.widestRow <= width)
    #expect(
      SeasonPage(season(16), Voice(width: width), .terminal).text.withoutCodes.words
        == page.words)
  }

  @Test func `a plan without weeks says its verdict alone`() {
    let plan = Plan(
      on: Examples.monday, mode: .fun, level: .new,
      verdict: Verdict(kind: .none, says: Say.Words.walk(), offers: [Say.Words.race()]))
    #expect(SeasonPage(plan, Voice()).text == "walk\nrace")
  }
}
