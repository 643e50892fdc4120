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

  @Test(
    arguments: CommandWordings.all.indices.flatMap { index in
      CommandWordings.all[index].said.map { (index, $0) }
    })
  func `each command is done however it is said`(index: Int, said: String) {
    let before = CommandWordings.standing
    let turn = Coach.reply(to: said, in: before, on: People.today)
    #expect(
      CommandWordings.all[index].isDone(turn, before),
      "\(CommandWordings.all[index].name): \(said) → \(Openings.keys(turn))")
  }

  @Test(arguments: CommandWordings.all.indices) func `each command has five wordings at least`(
    index: Int
  ) {
    #expect(Set(CommandWordings.all[index].said).count >= 5)
  }

  @Test(arguments: CommandWordings.back) func `back goes one question back`(said: String) {
    var state = Coach.opening(in: State(), on: People.today).state
    for answer in ["no, 34", "just for fun"] {
      state = Coach.reply(to: answer, in: state, on: People.today).state
    }
    #expect(state.talk.open == .question("running"))
    let turn = Coach.reply(to: said, in: state, on: People.today)
    #expect(turn.state.talk.open == .question("goal"))
    #expect(turn.state.athlete.goal == nil)
  }
}
