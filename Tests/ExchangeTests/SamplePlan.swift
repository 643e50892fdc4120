import Prompts
import Training
import Voice

@testable import Exchange

/// Two weeks before a race, the same in every test.
enum SamplePlan {
  /// Sunday 22 November 2026.
  static let today = Day(number: 20_779)
  static let monday = today + 1

  static var athlete: Athlete {
    var athlete = Athlete()
    athlete.name = "Ana"
    athlete.goal = Goal(kind: .race, distance: .tenK, date: monday + 12, title: "River 10k")
    return athlete
  }

  static func week(_ code: String, _ number: Int) -> Week {
    guard case .success(var week) = WeekNotation.read(code, starts: monday + (number - 1) * 7)
    else { preconditionFailure("\(code) is no week") }
    week.number = number
    week.of = 2
    week.phase = number == 2 ? .race : .taper
    for day in Weekday.allCases {
      for index in week[day].sessions.indices {
        week[day].sessions[index].slot = index == 0 ? .am : .pm
      }
    }
    return week
  }

  static var plan: Plan {
    Plan(
      on: today, mode: .racing, level: .novice,
      verdict: Verdict(kind: .none, says: Line(key: "test", wordings: [])),
      weeks: [
        week("E30+UVL10 | T35+L20 | X30+MOB10 | OFF | REST | LR50+F15 | REST", 1),
        week("EST25 | REST | SH20 | E20 | REST | RACE | REST", 2),
      ])
  }

  static func handout(
    _ plan: Plan = plan, athlete: Athlete = athlete, past: [Week] = [],
    journal: Journal = Journal()
  ) -> Handout {
    Handout(plan, for: athlete, past: past, journal: journal, on: today, voice: Voice())
  }

  static func dated(_ day: Day, in plan: Plan = plan) -> DatedDay {
    DatedDay(date: day, plan: plan[day] ?? .off)
  }

  /// The plan with the sessions of two days exchanged, and the journal that tells of it.
  static var swapped: (plan: Plan, journal: Journal) {
    var plan = plan
    let (tuesday, friday) = (monday + 1, monday + 4)
    let before = [dated(tuesday), dated(friday)]
    plan[tuesday] = before[1].plan
    plan[friday] = before[0].plan
    let change = Journal.Change(
      kind: .swap, before: before, after: [dated(tuesday, in: plan), dated(friday, in: plan)])
    return (
      plan,
      Journal([
        Journal.Entry(on: today, event: .planned(weeks: 2)),
        Journal.Entry(on: today, event: .changed(change)),
      ])
    )
  }
}
