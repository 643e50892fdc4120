import Prompts
import Testing

@testable import Training

@Suite struct NamesTests {
  private func day(_ sessions: Session...) -> DayPlan { DayPlan(sessions: sessions) }

  @Test func `a day reads in the order in which it is done`() {
    let run = Session(.run(.easy), minutes: 25, slot: .am)
    let lift = Session(.strength(.upperLight, .light), minutes: 10, slot: .after)
    #expect(day(run).headline == run.headline)
    #expect(
      day(run, lift).headline == Say.Names.then(first: run.headline, next: lift.headline))
    let later = Session(.strength(.lower, .light), minutes: 15, slot: .pm)
    #expect(
      day(run, later).headline == Say.Names.later(first: run.headline, next: later.headline))
    let loose = Session(.mobility, minutes: 10)
    #expect(
      day(run, later, loose).headline
        == Say.Names.and(first: day(run, later).headline, next: loose.headline))
  }

  @Test func `a free day says so and a race has no minutes`() {
    #expect(DayPlan.rest.headline == Say.Names.restHeadline())
    #expect(DayPlan.off.headline == Say.Names.offHeadline())
    #expect(Session(.run(.race), minutes: 0).headline == Say.Names.race())
  }

  @Test func `no two sessions share a name`() {
    var names = Session.Run.allCases.map(\.name) + Session.Strength.allCases.map(\.name)
    names += [Session.Activity.crossTraining, .mobility, .walk].map {
      Session($0, minutes: 10).name
    }
    #expect(Set(names).count == names.count)
  }
}
