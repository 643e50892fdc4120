import Conversation
import Testing

@Suite struct `Skills` {
  @Test(arguments: Skill.all.flatMap { skill in skill.examples.map { (skill.id, $0) } })
  func `an example is understood by its own skill, and by no other`(id: String, example: String) {
    let tokens = Pattern.tokens(example)
    let understood = Skill.all.filter { $0.slots(in: tokens) != nil }.map(\.id)
    // A whole utterance may also name a day; the skill that reads any words as a day comes last.
    #expect(understood.filter { $0 != "day" || id == "day" }.first == id)
    #expect(understood.filter { $0 != "day" }.count <= 1, "\(understood)")
  }

  @Test(arguments: Skill.all.flatMap { skill in skill.refuses.map { (skill.id, $0) } })
  func `what a skill refuses it does not hear`(id: String, example: String) {
    let skill = Skill.all.first { $0.id == id }
    #expect(skill?.slots(in: Pattern.tokens(example)) == nil)
  }

  @Test(arguments: Skill.all.map(\.id)) func `every skill can be said in three ways at least`(
    id: String
  ) {
    #expect((Skill.all.first { $0.id == id }?.examples.count ?? 0) >= 3)
  }

  @Test func `identifiers are unique`() {
    #expect(Set(Skill.all.map(\.id)).count == Skill.all.count)
  }
}
