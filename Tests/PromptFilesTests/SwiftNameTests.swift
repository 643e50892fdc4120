import PromptFiles
import Testing

@Suite struct SwiftNameTests {
  @Test(arguments: [
    ("moved", "moved", "moved", "Moved"),
    ("long-run-moved", "longRunMoved", "longRunMoved", "LongRunMoved"),
    ("longRunMoved", "longRunMoved", "longRunMoved", "LongRunMoved"),
    ("week-2", "week2", "week2", "Week2"),
    ("repeat", "repeat", "`repeat`", "Repeat"),
    ("is", "is", "`is`", "Is"),
    ("await", "await", "`await`", "Await"),
  ])
  func `kebab-case and camelCase are read alike`(
    written: String, text: String, source: String, type: String
  ) throws {
    let name = try #require(SwiftName(written))
    #expect(name.text == text)
    #expect(name.source == source)
    #expect(name.typeName == type)
  }

  @Test(arguments: [
    "", "-", "a-", "-a", "a--b", "Moved", "2nd", "a b", "a_b", "ä", "a.b", "self", "init", "é",
    "a\u{301}", "٣",
  ])
  func `what Swift could not call is no name`(written: String) {
    #expect(SwiftName(written) == nil)
  }
}
