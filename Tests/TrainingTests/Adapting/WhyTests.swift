import Prompts
import Testing

@testable import Training

struct WhyTests {
  @Test(arguments: [
    ("T35: legs 6", Say.Why.ifLegs(level: 4)),
    ("T35: sleep 5", Say.Why.ifSleep(hours: 6)),
    ("T35: energy 2", Say.Why.ifEnergy(level: 3)),
    ("T35: rest please", Say.Why.ifRest()),
    ("E30: knees left pain 5", Say.Why.ifPain(level: 2)),
    ("T35: ill fever", Say.Why.ifWell()),
    ("T35+L20: minutes 20", Say.Why.ifMinutes(minutes: Said.minutes(55))),
  ]) func `the smallest change of one signal is named`(scene: String, condition: Line) throws {
    let why = try situation(scene).why()
    #expect(why.unless == Say.Why.unlessOne(what: condition))
  }

  @Test(arguments: [
    ("I40: legs 6, heavy 0, sleep 8", Say.Why.ifLegs(level: 4)),
    ("T35: sleep 5, energy 2", Say.Why.ifSleep(hours: 6)),
    ("T35: ill fever, legs 8", Say.Why.ifLegs(level: 4)),
  ]) func `where no single signal would have done, two are named`(
    scene: String, first: Line
  ) throws {
    let situation = try situation(scene)
    let why = situation.why()
    #expect(why.unless?.key == "why.unlessTwo")
    #expect(why.unless?.values["first"] == first.said)
    let otherwise = try #require(why.otherwise).decide()
    #expect(otherwise.action == .keep && otherwise.after == otherwise.before)
  }

  @Test func `what neither one nor two things would change is said to be so`() throws {
    let why = try situation("T35: ill fever, legs 8, sleep 4, knees left pain 7").why()
    #expect(why.unless == Say.Why.unlessNothing() && why.otherwise == nil)
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
