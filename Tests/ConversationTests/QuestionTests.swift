import Conversation
import Hearing
import Testing
import Training

@Suite struct Questions {
  static let today = Day(number: 20_779)

  @Test(
    arguments: Question.all.flatMap { question in
      question.examples.indices.map { (question.id, $0) }
    })
  func `a question understands its examples and refuses the others`(
    id: String, index: Int
  ) throws {
    let question = try #require(Question.named(id))
    let example = question.examples[index]
    var athlete = Athlete()
    example.given(&athlete)
    var expected = athlete
    let heard = hear(example.said, on: Self.today, about: question.topic)
    let told = Question.Told(heard: heard, words: example.said, today: Self.today, open: id)
    let taken = question.takes(told, &athlete)
    if let meant = example.meant {
      meant(&expected)
      #expect(taken != nil && taken?.refused == nil, "\(example.said)")
      #expect(athlete == expected, "\(example.said)")
    } else {
      #expect(taken == nil || taken?.refused != nil, "\(example.said)")
      #expect(athlete == expected, "\(example.said)")
    }
  }

  @Test(arguments: Question.all.map(\.id))
  func `a question accepts something and refuses something`(
    id: String
  ) throws {
    let examples = try #require(Question.named(id)).examples
    #expect(examples.contains { $0.meant != nil })
    #expect(examples.contains { $0.meant == nil })
  }

  @Test(
    arguments: Question.all.flatMap { question in
      question.choices.map { (question.id, $0.utterance) }
    })
  func `every numbered choice is understood by its question`(
    id: String, utterance: String
  ) throws {
    let question = try #require(Question.named(id))
    var athlete = Athlete()
    if id == "distance" { athlete.goal = Goal(kind: .race) }
    if id == "clearance" { athlete.screening = .init(clear: false) }
    let told = Question.Told(
      heard: hear(utterance, on: Self.today, about: question.topic), words: utterance,
      today: Self.today, open: id)
    let taken = question.takes(told, &athlete)
    // "Something hurts" is kept, and asked about at once.
    #expect(taken?.refused == nil || taken?.heard.isEmpty == false)
    #expect(taken != nil)
  }
}
