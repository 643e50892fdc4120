import Testing

@testable import Exchange

@Suite struct ExportFormatTests {
  @Test func `the formats are those of the public interface`() {
    #expect(ExportFormat.all.map(\.name) == ["ics", "html", "json", "csv", "md"])
    #expect(ExportFormat.named("ICS")?.making == .calendar)
    #expect(ExportFormat.named("pdf") == nil)
  }

  @Test func `each format but the journal's own is written from a handout`() {
    for format in ExportFormat.all {
      let text = format.text(SamplePlan.handout())
      #expect((text == nil) == (format.making == .everything))
      if let text { #expect(text.contains("River 10k") || format.making == .table) }
    }
  }
}
