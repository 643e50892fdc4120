import Conversation
import Testing

@Suite struct Patterns {
  @Test(arguments: [
    ("[please] (move|shift) [my|the] {session} to {day}", "please move my long run to saturday"),
    ("(move|shift) [my|the] {session} to {day}", "shift tempo to next friday"),
    ("undo [that|it]", "undo"), ("undo [that|it]", "Undo that!"),
    ("see you [later|tomorrow]", "see you tomorrow."),
  ])
  func `a pattern fits from end to end`(pattern: String, said: String) {
    #expect(Pattern(pattern).slots(in: Pattern.tokens(said)) != nil)
  }

  @Test(arguments: [
    ("undo [that|it]", "undo the damage"), ("(move|shift) {session} to {day}", "move to friday"),
    ("quit", "quit smoking"), ("undo", ""),
  ])
  func `a pattern does not fit where a word is left over`(pattern: String, said: String) {
    #expect(Pattern(pattern).slots(in: Pattern.tokens(said)) == nil)
  }

  @Test func `slots take as few words as they can`() {
    let slots = Pattern("move {session} to {day}").slots(
      in: Pattern.tokens("move legs to next fri"))
    #expect(slots == ["session": ["legs"], "day": ["next", "fri"]])
  }

  @Test(arguments: ["", "[", "(a|", "{x", "]|)", "((((", "a {"])
  func `no text makes a pattern trap`(
    text: String
  ) {
    _ = Pattern(text).slots(in: ["a", "b"])
  }
}
