import Testing
import Training

@testable import Hearing

private let today = Day(number: 20_779)

struct SignTests {
  @Test(arguments: Sign.all.map(\.id)) func `a sign is heard where it is meant alone`(id: String) {
    for sign in Sign.all where sign.id == id {
      #expect(!sign.accepts.isEmpty && !sign.refuses.isEmpty)
      for said in sign.accepts {
        let facts = hear(said, on: today).facts
        let isHeard = facts.contains { fact in
          switch fact.content {
          case .alarm(let alarm): alarm == sign.alarm
          case .maybeAlarm(let alarm): alarm == sign.alarm && !sign.isCertain
          default: false
          }
        }
        #expect(isHeard, "\(said)")
      }
      for said in sign.refuses {
        #expect(!hear(said, on: today).facts.contains { $0.rule == id }, "\(said)")
      }
    }
  }

  @Test func `an alarm behind a long text is heard`() {
    let said =
      String(repeating: "i like to run in the rain ", count: 3000) + "and i have chest pain"
    #expect(hear(said, on: today).checkIn.alarms == [.chestPain])
  }
}
