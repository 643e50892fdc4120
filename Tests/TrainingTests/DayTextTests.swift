import Foundation
import Testing

@testable import Training

struct DayTextTests {
  static let activities: [Session.Activity] =
    Session.Run.allCases.map { .run($0) }
    + Session.Strength.allCases.flatMap { strength in
      Session.Load.allCases.map { .strength(strength, $0) }
    } + [.crossTraining, .mobility, .walk]

  @Test func `every day comes back from its text as it was`() throws {
    var days: [DayPlan] = []
    for marks in 0..<8 {
      func day(_ sessions: [Session]) -> DayPlan {
        DayPlan(
          available: marks & 1 == 0, sessions: sessions, deviates: marks & 2 != 0,
          calledRest: marks & 4 != 0)
      }
      days.append(day([]))
      for (number, activity) in DayTextTests.activities.enumerated() {
        for slot in Session.Slot.allCases {
          let first = Session(activity, minutes: number * 7 % 240, slot: slot)
          days.append(day([first]))
          for second in DayTextTests.activities {
            days.append(day([first, Session(second, minutes: 20, slot: .after)]))
          }
        }
      }
    }
    for day in days { #expect(DayPlan(text: day.text) == day, "\(day.text)") }
    let kept = try JSONEncoder().encode(days)
    #expect(try JSONDecoder().decode([DayPlan].self, from: kept) == days)
    #expect(Set(days.map(\.text)).count == Set(days).count)
  }

  @Test func `the text is one that a person can read`() {
    #expect(DayPlan.rest.text == "rest")
    #expect(DayPlan.off.text == "off")
    let day = DayPlan(
      sessions: [
        Session(.run(.easy), minutes: 30, slot: .am),
        Session(.strength(.full, .body), minutes: 20, slot: .pm),
      ], deviates: true)
    #expect(day.text == "against the plan + easy 30 am + full body 20 pm")
  }

  @Test(arguments: [
    "", "easy", "easy 30 noon", "easy 30 am pm", "full 30", "easy x", "bed 30", "easy 30 +",
    "easy 99999999999999999999", "called", "+",
  ])
  func `anything else is refused`(text: String) throws {
    #expect(DayPlan(text: text) == nil)
    let json = try JSONEncoder().encode([text])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([DayPlan].self, from: json) }
  }

  @Test func `a day that was kept as an object is read`() throws {
    let json = """
      {"available": true, "calledRest": false, "deviates": true, "sessions":
        [{"minutes": 45, "activity": {"run": {"_0": "long"}}, "slot": "am"},
         {"minutes": 15, "activity": {"strength": {"_0": "full", "_1": "body"}}, "slot": "pm"}]}
      """
    let day = try JSONDecoder().decode(DayPlan.self, from: Data(json.utf8))
    #expect(day.text == "against the plan + long 45 am + full body 15 pm")
  }
}
