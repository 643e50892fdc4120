import Prompts
import Training

extension Goal {
  /// What the race is called within a sentence: "half marathon".
  var raceName: Line {
    guard let distance else { return Say.Heard.someRace() }
    switch distance.metres {
    case 4990...5010: return Say.Heard.fiveK()
    case 9990...10_010: return Say.Heard.tenK()
    case 21_000...21_200: return Say.Heard.half()
    case 42_000...42_400: return Say.Heard.marathon()
    default: return Say.Heard.otherRace(distance: distance)
    }
  }

  /// The goal, said back with its day, its distance in time, and the finish time.
  func spoken(on today: Day) -> Line {
    switch kind {
    case .fun: return Say.Heard.fun()
    case .health: return Say.Heard.health()
    case .strength: return Say.Heard.strength()
    case .race, .time: break
    }
    guard let date else {
      guard let seconds else {
        guard kind == .time, let distance else { return Say.Heard.raceOnly(race: raceName) }
        return Say.Heard.fasterOpen(distance: distance)
      }
      let time = Said.clock(seconds)
      if kind == .time, let distance { return Say.Heard.faster(distance: distance, time: time) }
      return Say.Heard.raceTimed(race: raceName, time: time)
    }
    let days = date - today
    if days == 0 { return Say.Heard.raceToday(race: raceName, date: date) }
    if days < 0 { return Say.Heard.racePast(race: raceName, date: date) }
    let away = Said.away(from: today, to: date)
    guard let seconds else { return Say.Heard.raceDated(race: raceName, date: date, away: away) }
    return Say.Heard.raceFull(race: raceName, date: date, away: away, time: Said.clock(seconds))
  }
}

extension Said {
  /// Days up to two weeks, then weeks as a season counts them: from the one that holds tomorrow
  /// through the one that holds the day.
  static func away(from today: Day, to date: Day) -> Said {
    let days = date - today
    guard days >= 15 else { return .count(days, one: "day", many: "days") }
    let weeks = (date.weekStart - (today + 1).weekStart) / 7 + 1
    return .count(weeks, one: "week", many: "weeks")
  }
}
