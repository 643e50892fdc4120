import Conversation
import Training

/// Athletes and states that several tests begin with.
enum People {
  /// Sunday 22 November 2026, the one fixed today.
  static let today = Day(number: 20_779)

  /// The novice of worked example 1: a first 10k in sixteen weeks, every day, an hour.
  static var novice: Athlete {
    var athlete = Athlete()
    athlete.goal = Goal(kind: .race, distance: .tenK, date: today + 112)
    athlete.running.months = 6
    athlete.running.runsPerWeek = 3
    athlete.running.kmPerWeek = 15
    athlete.running.longestKm = 7
    athlete.days = Availability(.all, minutes: 60)
    athlete.longRunDay = .sat
    athlete.twiceADay = true
    athlete.lifting.experience = .some(.some)
    athlete.lifting.equipment = .dumbbells
    athlete.screening = .init(clear: true)
    athlete.now = .init(soreness: [], ill: Illness.none)
    return athlete
  }

  /// The novice with a plan that was made today.
  static let planned = Coach.take(profile: novice, in: State(), on: today).state
}
