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

  @Test func `an emergency ends the questions`() throws {
    #expect(try questions("T35+L20: chest-pain").isEmpty)
  }
}
