import Testing

@testable import Training

@Suite struct ReasonsTests {
  private func ids(_ code: String, _ mode: Mode = .racing) throws -> [[String]] {
    let week = try WeekNotation.read(code).get()
    return Weekday.allCases.map { Guideline.explaining($0, in: week, mode: mode).map(\.id) }
  }

  @Test func `the article's week has its reasons`() throws {
    #expect(
      try ids("E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST") == [
        ["A17", "A20"], ["A2", "A3", "A6"], ["A21", "B22"], ["A27", "B8"], ["A18", "A19"],
        ["A2", "A3", "A6"], ["A18", "A19"],
      ])
  }

  @Test func `without a race lifting stands where one likes`() throws {
    let reasons = try ids("F30 | E30 | F30 | E30 | F30 | E40 | OFF", .fun)
    #expect(reasons[0] == ["A10"])
    #expect(reasons[6] == ["A19"])
  }

  @Test(arguments: ExampleWeeks.lines)
  func `no training day of an example week is without a reason`(line: String) throws {
    let entry = try WeekNotation.readEntry(line).get()
    for day in Weekday.allCases where !entry.week[day].deviates {
      let ids = Guideline.explaining(day, in: entry.week, mode: entry.mode).map(\.id)
      #expect(!ids.isEmpty, "\(day.code)")
    }
  }
}
