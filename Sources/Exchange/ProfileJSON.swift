import Training

extension JSONWriter {
  /// An athlete as the profile of the public interface: what `legday intake --profile` reads.
  package mutating func profile(_ athlete: Athlete) {
    object {
      $0.field("version", 1)
      $0.field("name", athlete.name)
      $0.field("born", athlete.born?.iso)
      $0.field("units", athlete.units?.rawValue)
      $0.key("goal")
      if let goal = athlete.goal { $0.goal(goal) } else { $0.null() }
      $0.field("running", object: { $0.running(athlete.running) })
      $0.field(
        "lifting",
        object: {
          $0.field("experience", athlete.lifting.experience?.rawValue)
          $0.field("equipment", athlete.lifting.equipment?.rawValue)
          $0.field("wanted", athlete.lifting.wanted)
        })
      $0.key("days")
      if let days = athlete.days { $0.days(days) } else { $0.null() }
      $0.field("longRunDay", athlete.longRunDay?.code)
      $0.field("twiceADay", athlete.twiceADay)
      $0.key("now")
      if let now = athlete.now { $0.now(now) } else { $0.null() }
      $0.key("screening")
      if let screening = athlete.screening {
        $0.object {
          $0.field("clear", screening.clear)
          $0.list("notes", screening.notes)
        }
      } else {
        $0.null()
      }
    }
  }

  private mutating func goal(_ goal: Goal) {
    object {
      $0.field("kind", goal.kind.rawValue)
      $0.field("metres", goal.distance?.metres)
      $0.field("date", goal.date?.iso)
      $0.field("seconds", goal.seconds)
      $0.field("title", goal.title)
    }
  }

  private mutating func running(_ running: Athlete.Running) {
    field("months", running.months)
    field("runsPerWeek", running.runsPerWeek)
    field("minutesPerWeek", running.minutesPerWeek)
    field("kmPerWeek", running.kmPerWeek)
    field("longestMinutes", running.longestMinutes)
    field("longestKm", running.longestKm)
    key("result")
    guard let result = running.result else { return null() }
    object {
      $0.field("metres", result.distance.metres)
      $0.field("seconds", result.seconds)
      $0.field("date", result.date?.iso)
    }
  }

  private mutating func days(_ days: Availability) {
    object {
      for day in Weekday.allCases {
        switch days[day] {
        case .none: break
        case .unlimited:
          $0.key(named: day.code)
          $0.null()
        case .minutes(let minutes):
          $0.key(named: day.code)
          $0.value(minutes)
        }
      }
    }
  }

  private mutating func now(_ now: Athlete.StateNow) {
    object {
      $0.key("soreness")
      if let soreness = now.soreness {
        $0.array { list in
          for sore in soreness {
            list.object {
              $0.field("area", sore.area.rawValue)
              $0.field("side", sore.side?.rawValue)
              $0.field("level", sore.level)
              $0.field("pain", sore.pain)
            }
          }
        }
      } else {
        $0.null()
      }
      $0.field("ill", now.ill?.rawValue)
      $0.key("lifted")
      guard let lifted = now.lifted else { return $0.null() }
      $0.object {
        $0.field("legs", lifted.legs)
        $0.field("heavy", lifted.heavy)
        $0.field("on", lifted.on.iso)
      }
    }
  }
}
