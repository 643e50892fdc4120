import Training

/// The athletes of the worked examples, as profiles.
enum PlannerExamples {
  static let monday = Day(year: 2026, month: 11, day: 23) ?? Day(number: 20_780)
  static var sunday: Day { monday - 1 }

  static func athlete(
    months: Int? = 6, km: Double? = nil, minutes: Int? = nil, longest: Int? = nil,
    longestKm: Double? = nil, days: WeekdaySet = .all, offer: Int? = 60, goal: Goal,
    experience: Athlete.Experience = .none, equipment: Athlete.Equipment = .none
  ) -> Athlete {
    var athlete = Athlete()
    athlete.running.months = months
    athlete.running.kmPerWeek = km
    athlete.running.minutesPerWeek = minutes
    athlete.running.longestMinutes = longest
    athlete.running.longestKm = longestKm
    athlete.days = Availability(days, minutes: offer)
    athlete.goal = goal
    athlete.lifting.experience = experience
    athlete.lifting.equipment = equipment
    athlete.lifting.wanted = true
    athlete.screening = .init(clear: true)
    return athlete
  }

  static func race(_ distance: Distance, weeks: Int) -> Goal {
    Goal(kind: .race, distance: distance, date: monday + 7 * weeks - 1)
  }
}
