import Conversation
import Testing

@Suite struct Glossary {
  @Test func `at least sixty things are answered`() {
    #expect(Answer.all.count >= 60)
  }

  @Test(arguments: Answer.all.flatMap { answer in answer.terms.map { ($0, answer.says.key) } })
  func `every term is answered by its own entry`(term: String, key: String) {
    for question in ["what is a \(term)?", "what's \(term)", "what does \(term) mean"] {
      #expect(Answer.to(question)?.says.key == key, "\(question)")
    }
  }

  @Test(arguments: [
    ("is yoga rest?", "yoga"), ("can I swim on my rest day?", "swimOnRest"),
    ("can I lift on my rest day", "liftOnRest"), ("I feel great, can I do more?", "more"),
    ("should I run or lift first?", "runFirst"), ("why do my legs hurt", nil),
    ("do I need a gym?", "noGym"), ("what shoes should I buy?", "shoes"),
    ("can I run with a cold?", "runCold"), ("should I run with a fever?", "runFever"),
    ("what if I miss a run?", "missed"), ("do I have to make it up?", "missed"),
    ("how fast should I run?", "pace"), ("can I run every day?", "everyDay"),
    ("why do you put lifting on the hard days?", "whySameDay"),
    ("what should I eat before a run?", "eating"), ("why am I so tired?", "tired"),
    ("will lifting make me bulky?", "bulky"), ("are you a doctor?", "human"),
    ("how do I know it's an injury?", "sorenessOrInjury"),
    ("half marathon on 14 march", nil), ("any day but thursday", nil),
    ("is 3 times a week enough", nil),
  ])
  func `a question finds its answer`(question: String, key: String?) {
    #expect(Answer.to(question)?.says.key == key.map { "glossary." + $0 })
  }
}
