import Testing

@testable import Training

@Suite struct GuidelineTests {
  /// The modes in which an example is judged: where the guideline binds most, racing first.
  private func mode(of guideline: Guideline) -> Mode {
    guideline.racing == .none && guideline.fun != .none ? .fun : .racing
  }

  @Test(arguments: Guideline.all)
  func `weeks that hold break nothing`(guideline: Guideline) throws {
    for example in guideline.holds {
      let judged = try #require(example.judged(mode(of: guideline)), "\(example.text)")
      let finding = guideline.finding(in: judged)
      #expect(finding.breaks == [] && !finding.breaksWeek, "\(guideline.id): \(example.text)")
    }
  }

  @Test(arguments: Guideline.all)
  func `weeks that break it are caught on the days that do`(guideline: Guideline) throws {
    for (example, days) in guideline.breaks {
      let judged = try #require(example.judged(mode(of: guideline)), "\(example.text)")
      let finding = guideline.finding(in: judged)
      #expect(finding.breaks == days, "\(guideline.id): \(example.text)")
      #expect(finding.breaksWeek == days.isEmpty, "\(guideline.id): \(example.text)")
    }
  }

  @Test(arguments: Guideline.all)
  func `weeks that strain it are hinted at and not refused`(guideline: Guideline) throws {
    for (example, days) in guideline.strains {
      let judged = try #require(example.judged(mode(of: guideline)), "\(example.text)")
      let finding = guideline.finding(in: judged)
      #expect(finding.breaks == [] && !finding.breaksWeek, "\(guideline.id): \(example.text)")
      #expect(finding.hints == days, "\(guideline.id): \(example.text)")
      #expect(finding.hintsWeek == days.isEmpty, "\(guideline.id): \(example.text)")
    }
  }

  @Test func `all holds A1 to A28 and B1 to B25 once each, in order`() {
    let ids = (1...28).map { "A\($0)" } + (1...25).map { "B\($0)" }
    #expect(Guideline.all.map(\.id) == ids)
  }

  @Test func `a condition has examples of both kinds and advice has none that break`() {
    for guideline in Guideline.all {
      #expect(!guideline.judgesWeeks || !guideline.holds.isEmpty, "\(guideline.id)")
      #expect(guideline.judgesWeeks != guideline.breaks.isEmpty, "\(guideline.id)")
    }
  }

  @Test func `titles, reasons and sources differ and are there`() {
    #expect(Set(Guideline.all.map(\.title)).count == Guideline.all.count)
    #expect(Set(Guideline.all.map(\.because)).count == Guideline.all.count)
    for guideline in Guideline.all {
      #expect(!guideline.sources.isEmpty)
      #expect(guideline.sources.allSatisfy { $0.first == "S" })
      #expect(
        guideline.title.key.split(separator: ".").last
          == guideline.because.key.split(separator: ".").last)
    }
  }

  @Test func `for fun only the law for everybody binds`() {
    let law = Guideline.all.filter { $0.fun == .mandatory }.map(\.id)
    #expect(
      law == [
        "A8", "A9", "A12", "A14", "A15", "A16", "A18", "A19", "A27", "A28", "B1", "B2", "B6", "B7",
        "B11", "B12", "B13", "B24",
      ])
  }

  @Test func `a guideline is found by its identifier in either case`() {
    #expect(Guideline.named("b12")?.id == "B12")
    #expect(Guideline.named("A99") == nil)
    #expect(Guideline.named("") == nil)
  }
}

extension Guideline: CustomTestStringConvertible {
  public var testDescription: String { id }
}
