import Training

/// What the coach understands of a line, as the public interface writes it.
package struct Understanding: Sendable {
  package let kind: Kind
  package let text: String
  package let heard: Heard

  /// Hears a line as the answer to a question of the given kind.
  ///
  /// A numeric date of which the order is not known is taken as day before month.
  package init(_ text: String, as kind: Kind, on today: Day, dates order: DateOrder?) {
    self.kind = kind
    self.text = text
    heard = hear(text, on: today, about: kind.topic, dates: order ?? .dmy)
  }

  /// One line of JSON: `{"text": …, "kind": …, "value": …}`.
  package var json: String {
    var json = JSONText()
    json.open("{")
    json.key("text")
    json.string(text)
    json.key("kind")
    json.string(kind.rawValue)
    json.key("value")
    write(kind, to: &json)
    json.close("}")
    return json.text
  }

  /// Which rule heard which words, one line each: `dates.iso  "2027-03-14"  2027-03-14`.
  package var explained: [String] {
    heard.facts.map { "\($0.rule)  \"\($0.words)\"  \($0.content.notation)" }
      + heard.unread.map { "unread  \"\($0)\"" }
  }

  private func write(_ kind: Kind, to json: inout JSONText) {
    switch kind {
    case .date: json.string(heard.oneDay?.iso)
    case .days: Self.write(heard.days, to: &json)
    case .distance: write(metres: heard.oneDistance, to: &json)
    case .duration: write(seconds: heard.oneDuration, to: &json)
    case .number: json.number(heard.oneNumber)
    case .soreness: Self.write(heard.soreness, to: &json)
    case .goal: Self.write(heard.goal, to: &json)
    case .checkin: Self.write(checkIn: heard, to: &json)
    case .intent: json.string(heard.intent.rawValue)
    case .all: writeAll(to: &json)
    }
  }

  private func writeAll(to json: inout JSONText) {
    json.open("{")
    if let day = heard.oneDay {
      json.key("date")
      json.string(day.iso)
    }
    if heard.days != nil {
      json.key("days")
      Self.write(heard.days, to: &json)
    }
    if let distance = heard.distance {
      json.key("distance")
      write(metres: distance.metres, to: &json)
    }
    if let duration = heard.duration {
      json.key("duration")
      write(seconds: duration, to: &json)
    }
    if let number = heard.number {
      json.key("number")
      json.number(number)
    }
    if heard.soreness != nil {
      json.key("soreness")
      Self.write(heard.soreness, to: &json)
    }
    if heard.goal != nil {
      json.key("goal")
      Self.write(heard.goal, to: &json)
    }
    if heard.tellsState {
      json.key("checkin")
      Self.write(checkIn: heard, to: &json)
    }
    json.key("intent")
    json.string(heard.intent.rawValue)
    json.close("}")
  }

  private func write(metres: Double?, to json: inout JSONText) {
    guard let metres else { return json.null() }
    json.open("{")
    json.key("metres")
    json.number(metres)
    json.close("}")
  }

  private func write(seconds: Int?, to json: inout JSONText) {
    guard let seconds else { return json.null() }
    json.open("{")
    json.key("seconds")
    json.number(seconds)
    json.close("}")
  }

  private static func write(_ days: DaysHeard?, to json: inout JSONText) {
    guard let days else { return json.null() }
    json.open("{")
    json.key("days")
    if let set = days.days {
      json.open("[")
      for day in set.days {
        json.next()
        json.string(day.code)
      }
      json.close("]")
    } else {
      json.null()
    }
    json.key("count")
    json.number(days.count)
    json.close("}")
  }

  private static func write(_ soreness: [Soreness]?, to json: inout JSONText) {
    guard let soreness else { return json.null() }
    json.open("[")
    for sore in soreness {
      json.next()
      json.open("{")
      json.key("area")
      json.string(sore.area.rawValue)
      json.key("side")
      json.string(sore.side?.rawValue)
      json.key("level")
      json.number(sore.level)
      json.key("pain")
      json.bool(sore.pain)
      json.close("}")
    }
    json.close("]")
  }

  private static func write(_ goal: Goal?, to json: inout JSONText) {
    guard let goal else { return json.null() }
    json.open("{")
    json.key("kind")
    json.string(goal.kind.rawValue)
    json.key("metres")
    json.number(goal.distance?.metres)
    json.key("date")
    json.string(goal.date?.iso)
    json.key("seconds")
    json.number(goal.seconds)
    json.close("}")
  }

  private static func write(checkIn heard: Heard, to json: inout JSONText) {
    let state = heard.checkIn
    guard heard.tellsState else { return json.null() }
    json.open("{")
    json.key("soreness")
    write(state.soreness, to: &json)
    json.key("ill")
    json.string(state.ill?.rawValue)
    json.key("energy")
    json.number(state.energy)
    json.key("sleepHours")
    json.number(state.sleepHours)
    json.key("lifted")
    if let lifted = state.lifted {
      json.open("{")
      json.key("legs")
      json.bool(lifted.legs)
      json.key("heavy")
      json.bool(lifted.heavy)
      json.key("on")
      json.string(lifted.on.iso)
      json.close("}")
    } else {
      json.null()
    }
    json.key("session")
    json.string(state.session?.rawValue)
    json.key("effort")
    json.number(state.effort)
    json.key("minutes")
    json.number(state.minutes)
    json.key("metres")
    json.number(state.distance?.metres)
    json.key("minutesTomorrow")
    json.number(state.minutesTomorrow)
    json.key("wantsRest")
    json.bool(state.wantsRest)
    json.key("alarms")
    json.open("[")
    for alarm in state.alarms.map(\.rawValue).sorted() {
      json.next()
      json.string(alarm)
    }
    json.close("]")
    json.key("since")
    json.string(state.since?.iso)
    json.key("knownTendon")
    json.bool(state.knownTendon)
    json.key("worseNextMorning")
    json.bool(state.worseNextMorning)
    json.key("daysOff")
    json.number(state.daysOff)
    json.key("heat")
    json.number(state.heat)
    json.close("}")
  }
}
