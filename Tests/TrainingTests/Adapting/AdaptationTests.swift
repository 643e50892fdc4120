import Testing

@testable import Training

/// A scene of a rule's examples, or a failure that shows its text.
func situation(_ text: String) throws -> Situation {
  try #require(Scene(text), "no scene: \(text)").situation
}

struct AdaptationTests {
  @Test(arguments: Adaptation.all)
  func `a rule speaks in its scenes`(rule: Adaptation) throws {
    #expect(!rule.speaks.isEmpty)
    for scene in rule.speaks {
      let signs = Signs(try situation(scene), past: Past(try situation(scene)))
      #expect(rule.when(signs), "\(rule.id) is silent: \(scene)")
    }
  }

  @Test(arguments: Adaptation.all)
  func `a rule is silent in the other scenes`(rule: Adaptation) throws {
    #expect(!rule.silent.isEmpty)
    for scene in rule.silent {
      let signs = Signs(try situation(scene), past: Past(try situation(scene)))
      #expect(!rule.when(signs), "\(rule.id) speaks: \(scene)")
    }
  }
}

extension Adaptation: CustomTestStringConvertible {
  public var testDescription: String { "\(id) \(because.key)" }
}
