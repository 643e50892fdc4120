import Prompts
import Training

extension Athlete.Running {
  /// What is run now, said back.
  var spoken: Line {
    if runsPerWeek == 0 || (runsPerWeek == nil && kmPerWeek == 0) {
      return Say.Heard.sentence(what: Say.Heard.notRunning())
    }
    return Say.Heard.runningNow(parts: parts)
  }

  /// For the summary, which has a heading of its own.
  var row: Line {
    if runsPerWeek == 0 || (runsPerWeek == nil && kmPerWeek == 0) { return Say.Heard.notRunning() }
    return Say.Heard.list(parts: parts)
  }

  private var parts: [Line] {
    var parts: [Line] = []
    if let runsPerWeek {
      parts.append(
        Say.Heard.runsPerWeek(runs: Said.count(runsPerWeek, one: "run", many: "runs")))
    }
    if let kmPerWeek {
      parts.append(Say.Heard.kmPerWeek(distance: Distance.kilometres(kmPerWeek)))
    } else if let minutesPerWeek {
      parts.append(Say.Heard.minutesPerWeek(minutes: Said.minutes(minutesPerWeek)))
    }
    if let longestKm {
      parts.append(Say.Heard.longestDistance(distance: Distance.kilometres(longestKm)))
    } else if let longestMinutes {
      parts.append(Say.Heard.longestMinutes(minutes: Said.minutes(longestMinutes)))
    }
    if let months, months > 0 {
      let time: Said =
        months >= 24
        ? .count(months / 12, one: "year", many: "years")
        : .count(months, one: "month", many: "months")
      parts.append(Say.Heard.runningSince(time: time))
    }
    if let result {
      parts.append(
        Say.Heard.result(distance: result.distance, time: Said.clock(result.seconds)))
    }
    return parts
  }
}

extension Athlete.Lifting {
  /// Experience and equipment, said back.
  var spoken: Line {
    if wanted == false { return Say.Heard.noStrength() }
    return Say.Heard.lifting(parts: parts)
  }

  /// For the summary, which has a heading of its own.
  var row: Line {
    if wanted == false { return Say.Heard.noStrengthRow() }
    return Say.Heard.list(parts: parts)
  }

  private var parts: [Line] {
    var parts: [Line] = []
    switch experience {
    case .some(.none): parts.append(Say.Heard.liftingNone())
    case .some(.some): parts.append(Say.Heard.liftingSome())
    case .regular: parts.append(Say.Heard.liftingRegular())
    case nil: break
    }
    switch equipment {
    case .some(.none): parts.append(Say.Heard.equipmentNone())
    case .dumbbells: parts.append(Say.Heard.equipmentDumbbells())
    case .gym: parts.append(Say.Heard.equipmentGym())
    case nil: break
    }
    return parts
  }
}

extension Availability {
  /// The days and their minutes, said back.
  var spoken: Line {
    let offered = days
    let named = Availability.name(of: offered)
    var groups: [(limit: Int, days: WeekdaySet)] = []
    for day in offered.days {
      let limit = self[day].limit
      if let index = groups.firstIndex(where: { $0.limit == limit }) {
        groups[index].days.insert(WeekdaySet(day))
      } else {
        groups.append((limit, WeekdaySet(day)))
      }
    }
    guard groups.count > 1 else {
      let limit = groups.first?.limit ?? .max
      return limit == .max
        ? Say.Heard.daysNoLimit(days: named)
        : Say.Heard.daysAllSame(days: named, minutes: Said.minutes(limit))
    }
    let limits = groups.map { group in
      let minutes = Said.minutes(group.limit)
      let unlimited = group.limit == .max
      if group.days == offered.intersection(.weekdays) {
        return unlimited
          ? Say.Heard.noLimitOnWeekdays() : Say.Heard.limitOnWeekdays(minutes: minutes)
      }
      if group.days == offered.intersection(.weekend), group.days.count == 2 {
        return unlimited
          ? Say.Heard.noLimitAtWeekend() : Say.Heard.limitAtWeekend(minutes: minutes)
      }
      return unlimited
        ? Say.Heard.noLimitOn(days: group.days.days)
        : Say.Heard.limitOn(minutes: minutes, days: group.days.days)
    }
    return Say.Heard.daysLimits(days: named, limits: limits)
  }

  private static func name(of days: WeekdaySet) -> Line {
    switch days {
    case .all: Say.Heard.everyDay()
    case .weekdays: Say.Heard.mondayToFriday()
    case .weekend: Say.Heard.theWeekend()
    case _ where days.count == 6 || days.count == 5:
      Say.Heard.everyDayBut(days: days.complement.days)
    default: Say.Heard.someDays(days: days.days)
    }
  }
}
