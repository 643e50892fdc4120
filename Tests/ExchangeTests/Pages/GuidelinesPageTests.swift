import Exchange
import Testing
import Training
import Voice

@Suite struct GuidelinesPageTests {
  @Test func `the list names every guideline with whom it binds and its source`() {
    let page = GuidelinesPage(Guideline.all, Voice(width: 100)).text
    let rows = page.split(separator: "\n")
    #expect(rows.count >= Guideline.all.count)
    for guideline in Guideline.all {
      #expect(rows.contains { $0.hasPrefix(guideline.id + " ") })
    }
    #expect(
      rows.contains(
        "A4   Nothing heavy on easy days · holds when you race, advice when you run for fun · [S1]")
    )
  }

  @Test func `with reasons it answers why`() throws {
    let guideline = try #require(Guideline.named("A3"))
    let page = GuidelinesPage([guideline], Voice(width: 100), givesReasons: true).text
    #expect(
      page == """
        A3   Heavy legs on hard running days · [S1]
             Heavy leg work joins a hard run, so that the days around it can stay truly easy.
        """)
  }

  @Test(arguments: Examples.widths)
  func `no row is wider than the terminal`(width: Int) {
    for givesReasons in [true, false] {
      let page = GuidelinesPage(Guideline.all, Voice(width: width), givesReasons: givesReasons)
      #expect(page.text.widestRow <= width)
    }
  }
}
