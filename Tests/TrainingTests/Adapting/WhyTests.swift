import Prompts
import Testing

@testable import Training

struct WhyTests {
  @Test(arguments: [
    ("I40+L20: legs 6, heavy 0, sleep 8", nil as Line?),
    ("T35: legs 6", Say.Why.unlessLegs(level: 4)),
    ("T35: sleep 5", Say.Why.unlessSleep(hours: 6)),
    ("T35: energy 2", Say.Why.unlessEnergy(level: 3)),
    ("T35: rest please", Say.Why.unlessRest()),
    ("E30: knees left pain 5", Say.Why.unlessPain(level: 2)),
    ("T35: ill fever", Say.Why.unlessWell()),
    ("T35+L20: minutes 20", Say.Why.unlessMinutes(minutes: Said.minutes(55))),
  ]) func `the smallest change of one signal is named`(scene: String, unless: Line?) throws {
    let why = try situation(scene).why()
    #expect(why.unless == unless ?? Say.Why.unlessNothing())
  }

  @Test func `what would be different is true`() throws {
    for scene in Adaptation.all.flatMap(\.speaks) {
      let why = try situation(scene).why()
      guard let otherwise = why.otherwise else { continue }
      let decision = otherwise.decide()
      #expect(decision.action == .keep && decision.after == decision.before, "\(scene)")
    }
  }

  @Test func `a kept day needs no other`() throws {
    #expect(try situation("T35: legs 1, sleep 8, energy 4").why().unless == nil)
  }
}
