import Testing

@testable import Training

struct FollowUpTests {
  /// The questions of an evening, each left open.
  private func questions(_ scene: String) throws -> [FollowUp] {
    let situation = try situation(scene)
    var asked: Set<FollowUp.Field> = []
    var questions: [FollowUp] = []
    while let question = situation.nextQuestion(asked: asked) {
      questions.append(question)
      asked.insert(question.field)
    }
    return questions
  }

  private static let days = [
    "REST", "E30", "E30+UVL10", "REC20+MOB10", "EST30+L15", "T35+L20", "I50+Lh25", "LR50+F15",
    "X30", "L20", "RACE", "RW25+F10",
  ]

  @Test func `before a rest day an unhurt athlete is asked nothing`() throws {
    for told in ["", "nothing sore", "done", "sleep 5", "energy 2", "heavy 0", "minutes 10"] {
      #expect(try questions("REST: \(told)").isEmpty, "\(told)")
    }
  }

  @Test func `an open pain or illness is asked about even before a rest day`() throws {
    #expect(try questions("REST: knees left pain ?").map(\.field) == [.painLevel])
    #expect(try questions("REST: | 1 ago: ill fever").map(\.field) == [.illness])
    #expect(try questions("REST: | 3 ago: knees left pain 5").map(\.field) == [.pain])
  }

  @Test func `heavy lifting and a short night leave only the soreness to ask`() throws {
    let asked = try questions("I40+L20: heavy 0, sleep 5, done")
    #expect(asked.first?.field == .soreness)
    #expect(try questions("I40+L20: heavy 0, sleep 5, done, legs 6").isEmpty)
  }

  @Test(arguments: days) func `each question has two answers that differ`(day: String) throws {
    for told in ["", "legs 3", "legs 5", "heavy 0", "sleep 5", "knees pain 4", "arms ?", "off 5"] {
      let situation = try situation("\(day): \(told)")
      let asked = try questions("\(day): \(told)")
      #expect(asked.count <= FollowUp.limit)
      for question in asked where !question.field.isSafety {
        var (mild, grave) = (situation, situation)
        mild.checkIn = question.mildest
        grave.checkIn = question.gravest
        let same = mild.decide().isSameDay(as: grave.decide())
        #expect(!same, "\(day): \(told) asks \(question.field)")
      }
    }
  }

  /// Evenings of every mix of what can be told, in an order in which each stretch holds all of it.
  private static let evenings: [String] = {
    let told: [[String]] = [
      ["", "legs 0", "legs 3", "legs 5", "legs 8", "arms ?"],
      ["", "heavy 0", "heavy 1"], ["", "sleep 5.5", "sleep 4", "sleep 8"],
      ["", "energy 2", "energy 4"], ["", "ill head", "ill fever"],
      ["", "knees left pain ?", "knees left pain 4", "knees left pain 1"],
      ["", "done", "missed"], ["", "minutes 15"], ["", "off 5"],
    ]
    let count = told.reduce(1) { $0 * $1.count }
    return (0..<count).map { number in
      var left = number * 9973 % count
      return told.compactMap { values in
        defer { left /= values.count }
        let value = values[left % values.count]
        return value.isEmpty ? nil : value
      }.joined(separator: ", ")
    }
  }()

  @Test func `the mixes are all there, each once`() {
    #expect(FollowUpTests.evenings.count == 31_104)
    #expect(Set(FollowUpTests.evenings).count == FollowUpTests.evenings.count)
  }

  @Test(arguments: days.indices)
  func `over the mixes each question matters, and eight are the most`(
    index: Int
  ) throws {
    let day = FollowUpTests.days[index]
    for place in stride(from: index, to: FollowUpTests.evenings.count, by: 331) {
      let scene = "\(day): \(FollowUpTests.evenings[place])"
      let situation = try situation(scene)
      let asked = try questions(scene)
      #expect(asked.count <= FollowUp.limit, "\(scene)")
      #expect(Set(asked.map(\.field)).count == asked.count, "\(scene)")
      for question in asked {
        var (mild, grave) = (situation, situation)
        mild.checkIn = question.mildest
        grave.checkIn = question.gravest
        #expect(mild.checkIn != grave.checkIn, "\(scene) asks \(question.field)")
        guard !question.field.isSafety else { continue }
        let same = mild.decide().isSameDay(as: grave.decide())
        #expect(!same, "\(scene) asks \(question.field)")
      }
    }
  }

  @Test
  func `before a rest day whoever is neither hurt nor ill is asked nothing, whatever the mix`()
    throws
  {
    for place in stride(from: 0, to: FollowUpTests.evenings.count, by: 61) {
      let told = FollowUpTests.evenings[place]
      guard !told.contains("pain"), !told.contains("ill"), !told.contains("?") else { continue }
      #expect(try questions("REST: \(told)").isEmpty, "\(told)")
    }
  }

  @Test func `an emergency ends the questions`() throws {
    #expect(try questions("T35+L20: chest-pain").isEmpty)
  }
}
