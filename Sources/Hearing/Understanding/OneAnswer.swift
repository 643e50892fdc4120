import Training

/// The one value that an utterance means, where it means one: a doubt is no answer.
extension Heard {
  /// The one day that is named; nil where none is, or several, or what was named is in doubt.
  package var oneDay: Day? {
    var found: DateHeard?
    for fact in facts {
      guard case .date(let date) = fact.content else { continue }
      switch date.grain {
      case .day, .weekend, .part: break
      case .span: return nil
      case .week, .month, .season, .year: continue
      }
      if let found, found.day != date.day { return isCorrected ? lastDay : nil }
      found = date
    }
    guard let found, unread.isEmpty else { return nil }
    switch found.doubt {
    case .noSuchDay, .weekdayDiffers: return nil
    default: return found.day
    }
  }

  /// The day that was named last.
  private var lastDay: Day? {
    for fact in facts.reversed() {
      if case .date(let date) = fact.content, date.grain == .day { return date.day }
    }
    return nil
  }

  /// The metres of the one distance, or of the last where it corrects the others.
  package var oneDistance: Double? {
    one { if case .distance(let distance) = $0 { distance.metres } else { nil } }
  }

  package var oneDuration: Int? {
    one { if case .duration(let seconds) = $0 { seconds } else { nil } }
  }

  package var oneNumber: Double? {
    one { if case .number(let number) = $0 { number } else { nil } }
  }

  private func one<Value: Equatable>(_ value: (Fact.Content) -> Value?) -> Value? {
    var found: Value?
    for fact in facts {
      guard let value = value(fact.content) else { continue }
      if let found, found != value { if !isCorrected { return nil } }
      found = value
    }
    return found
  }

  /// Whether anything was told that a check-in keeps.
  package var tellsState: Bool {
    facts.contains {
      switch $0.content {
      case .state, .soreness, .alarm, .maybeAlarm: true
      default: false
      }
    }
  }
}

extension Heard {
  /// Which rule heard which words, one line each: `dates.iso  "2027-03-14"  2027-03-14`.
  package var explained: [String] {
    facts.flatMap { fact in
      ["\(fact.rule)  \"\(fact.words)\"  \(fact.content.notation)"]
        + fact.clues.map { "  \($0.id)  \"\($0.words)\"" }
    }
      + unread.map { "unread  \"\($0)\"" }
  }
}

extension Fact.Content {
  /// The meaning in a few characters, as examples and `--explain` write it.
  package var notation: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .date(let date): date.notation
    case .days(let days): days.notation
    case .distance(let distance): Figures.text((distance.metres * 10).rounded() / 10) + " m"
    case .duration(let seconds): "\(seconds) s"
    case .number(let number): Figures.text(number)
    case .pace(let pace): Figures.text((pace * 10).rounded() / 10) + " s/km"
    case .soreness(let soreness):
      soreness.isEmpty ? "nothing sore" : soreness.map(\.notation).joined(separator: ", ")
    case .goal(let goal): goal.notation
    case .state(let state): state.notation
    case .running(let running): running.notation
    case .lifting(let lifting): lifting.notation
    case .longRunDay(let day): "long \(day.code)"
    case .twiceADay(let twice): twice ? "twice a day" : "once a day"
    case .units(let units): units.rawValue
    case .name(let name): name
    case .born(let day): "born \(day.iso)"
    case .age(let years): "age \(years)"
    case .condition(let words): "condition \(words)"
    case .cleared: "cleared"
    case .choice(let number): "choice \(number)"
    case .alarm(let alarm): "alarm \(alarm.rawValue)"
    case .maybeAlarm(let alarm): "maybe \(alarm.rawValue)"
    }
  }
}

extension DateHeard {
  package var notation: String {
    switch doubt {
    case .noSuchDay: return "no-such-day"
    case .weekdayDiffers: return "weekday-differs"
    default: break
    }
    switch grain {
    case .week, .month, .season, .year, .span: return "coarse"
    case .weekend, .part: return day?.iso ?? "nothing"
    case .day:
      guard let day else { return "nothing" }
      return other.map { "\(day.iso) or \($0.iso)" } ?? day.iso
    }
  }
}

extension DaysHeard {
  package var notation: String {
    var parts: [String] = []
    if let days {
      parts.append(
        days.days.map { day in
          minutes[day.rawValue].map { "\(day.code) \($0)" } ?? day.code
        }.joined(separator: ","))
    }
    if let count { parts.append("\(count) a week") }
    return parts.joined(separator: "; ")
  }
}

extension Soreness {
  package var notation: String {
    var parts: [String] = []
    if let side { parts.append(side.rawValue) }
    parts.append(area.rawValue)
    if let level { parts.append(Figures.text(level)) }
    if pain { parts.append("pain") }
    return parts.joined(separator: " ")
  }
}

extension Goal {
  package var notation: String {
    var parts = [kind.rawValue]
    if let distance { parts.append(Figures.text(distance.metres) + " m") }
    if let date { parts.append(date.iso) }
    if let seconds { parts.append("\(seconds) s") }
    return parts.joined(separator: " ")
  }
}

extension CheckIn {
  package var notation: String {
    var parts: [String] = []
    func put(_ name: String, _ value: (some Any)?) {
      if let value { parts.append("\(name) \(value)") }
    }
    if let soreness { parts.append(Fact.Content.soreness(soreness).notation) }
    put("ill", ill?.rawValue)
    put("energy", energy)
    put("sleep", sleepHours.map(Figures.text))
    put("stress", stress)
    if let lifted {
      parts.append(
        "lifted \(lifted.heavy ? "heavy " : "")\(lifted.legs ? "legs" : "upper") \(lifted.on)")
    }
    put("session", session?.rawValue)
    put("effort", effort.map(Figures.text))
    put("minutes", minutes)
    put("metres", distance.map { Figures.text($0.metres) })
    put("tomorrow", minutesTomorrow)
    if wantsRest { parts.append("rest") }
    if wantsMore { parts.append("more") }
    if wantsStrength { parts.append("lift") }
    if wantsHard { parts.append("hard") }
    for alarm in alarms.map(\.rawValue).sorted() { parts.append("alarm \(alarm)") }
    put("since", since?.iso)
    put("tendon", knownTendon)
    put("worse", worseNextMorning)
    put("off", daysOff)
    put("heat", heat.map(Figures.text))
    return parts.joined(separator: ", ")
  }
}

extension Athlete.Running {
  package var notation: String {
    var parts: [String] = []
    if let months { parts.append("\(months) months") }
    if let runsPerWeek { parts.append("\(runsPerWeek) runs") }
    if let minutesPerWeek { parts.append("\(minutesPerWeek) min") }
    if let kmPerWeek { parts.append(Figures.text(kmPerWeek) + " km") }
    if let longestMinutes { parts.append("longest \(longestMinutes) min") }
    if let longestKm { parts.append("longest " + Figures.text(longestKm) + " km") }
    if let result {
      parts.append("ran \(Figures.text(result.distance.metres)) m in \(result.seconds) s")
    }
    return parts.joined(separator: ", ")
  }
}

extension Athlete.Lifting {
  package var notation: String {
    var parts: [String] = []
    if let experience { parts.append(experience.rawValue) }
    if let equipment { parts.append("with \(equipment.rawValue)") }
    if let wanted { parts.append(wanted ? "wanted" : "declined") }
    return parts.joined(separator: ", ")
  }
}
