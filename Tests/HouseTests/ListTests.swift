import Conversation
import Exchange
import Testing
import Training

/// The tables of contents: what is declared stands in its list, and the lists are sound.
@Suite struct ListTests {
  @Test(arguments: [
    ("Sources/Training/Guidelines", "Guideline", Guideline.all.count),
    ("Sources/Conversation/Skills", "Skill", Skill.all.count),
    ("Sources/Conversation/Questions", "Question", Question.all.count),
  ])
  func `every value that is declared stands in its list`(
    folder: String, type: String, count: Int
  ) {
    let files = House.files(under: folder, ending: ".swift")
    let declared = files.flatMap { $0.declared(type) }
    let lists = files.filter { $0.text.contains("static let all: [\(type)]") }
    #expect(lists.count == 1, "one table of contents")
    let listed = Set(
      (lists.first?.text ?? "").split { !$0.isLetter && !$0.isNumber && $0 != "." }
        .filter { $0.hasPrefix(".") }.map { String($0.dropFirst()) })
    #expect(declared.filter { !listed.contains($0) } == [], "missing in `all`")
    #expect(declared.count == count)
  }

  @Test func `no identifier stands twice in a list`() {
    #expect(Guideline.all.map(\.id).repeated == [])
    #expect(Skill.all.map(\.id).repeated == [])
    #expect(Question.all.map(\.id).repeated == [])
    #expect(ExportFormat.all.map(\.name).repeated == [])
    // One rule of the reference may be several values, each with a reason of its own.
    #expect(Adaptation.all.map { $0.id + " " + $0.because.key }.repeated == [])
  }

  @Test func `a guideline that judges weeks shows one that keeps it and one that breaks it`() {
    let judging = Guideline.all.filter(\.judgesWeeks)
    #expect(judging.filter(\.holds.isEmpty).map(\.id) == [])
    #expect(judging.filter { $0.breaks.isEmpty && $0.strains.isEmpty }.map(\.id) == [])
  }

  @Test func `a daily rule shows when it speaks and when it is silent`() {
    #expect(Adaptation.all.filter(\.speaks.isEmpty).map(\.id) == [])
    #expect(Adaptation.all.filter(\.silent.isEmpty).map(\.id) == [])
  }

  @Test func `a guideline names its source`() {
    #expect(Guideline.all.filter(\.sources.isEmpty).map(\.id) == [])
  }

  @Test func `a question and a skill show what they understand`() {
    #expect(Skill.all.filter(\.examples.isEmpty).map(\.id) == [])
    let questions = Question.all
    #expect(questions.filter { !$0.examples.contains { $0.meant != nil } }.map(\.id) == [])
    #expect(questions.filter { !$0.examples.contains { $0.meant == nil } }.map(\.id) == [])
  }

  @Test func `each pattern of a skill has an example that it explains`() {
    let bare = Skill.all.flatMap { skill in
      skill.hears.filter { pattern in
        !skill.examples.contains { pattern.slots(in: Pattern.tokens($0)) != nil }
      }.map { "\(skill.id): \($0.text)" }
    }
    #expect(bare == [])
  }
}

extension Array where Element: Hashable {
  /// What stands more than once.
  fileprivate var repeated: [Element] {
    Dictionary(grouping: self) { $0 }.filter { $1.count > 1 }.map(\.key)
  }
}
