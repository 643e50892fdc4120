import Hearing
import Prompts
import Training

/// How the athlete wants to be spoken to: name, units, clock, dates, first day of the week.
extension Skill {
  static let units = Skill(
    "units",
    hears: [
      "[please] [use|show|speak|count in|switch to|change to|go to|in|make it|set] [the] [units] [to|in] (miles|mile|mi|km|kms|kilometers|kilometres) [please|from now on|instead]",
      "[please] (change|switch|set) [my|the] units [to] (miles|mi|km|kilometers|kilometres)",
      "[please] (change|switch) [my|the] units",
    ],
    examples: [
      "use miles", "switch to km", "in kilometres please", "make it miles",
      "change my units to miles", "set the units to km", "change the units",
    ],
    refuses: ["3 miles", "ran 5 km"]
  ) { slots, reply in
    let said = Set(slots.utterance.tokens)
    var units: Units = reply.state.athlete.units == .mi ? .km : .mi
    if !said.isDisjoint(with: ["miles", "mile", "mi"]) { units = .mi }
    if !said.isDisjoint(with: ["km", "kms", "kilometers", "kilometres"]) { units = .km }
    reply.prefer(.units(units))
    reply.askAgain()
    return true
  }

  static let name = Skill(
    "name",
    hears: [
      "[please] [you can] call me {name}", "my name is {name}", "(im|i am) called {name}",
      "[please] change my name to {name}",
    ],
    examples: [
      "call me Ana", "my name is Ana", "I'm called Ana", "change my name to Ana María",
      "you can call me Ana",
    ],
    refuses: ["what is my name", "call me when it is time to go for my next run"]
  ) { slots, reply in
    guard let name = slots.utterance.namedAfter(["me", "is", "called", "to"]) else { return false }
    reply.prefer(.name(name))
    reply.askAgain()
    return true
  }

  static let clock = Skill(
    "clock",
    hears: [
      "[please] [use|show|switch to|i want] [a|the] (12|12h|twelve|24|24h|twenty-four|12-hour|24-hour) [hour|hours] (clock|time|times) [please]",
      "[please] (use|show|write) (am|pm|am and pm|am/pm) [times|please]",
    ],
    examples: [
      "use a 12 hour clock", "24h time please", "12-hour clock", "use am/pm",
      "switch to the 24 hour clock",
    ],
    refuses: ["12", "24", "12 hours of sleep"]
  ) { slots, reply in
    let said = slots.utterance.tokens
    let isTwelve = said.contains { $0.hasPrefix("12") || $0 == "twelve" || $0.hasPrefix("am") }
    reply.prefer(.twelveHours(isTwelve))
    reply.askAgain()
    return true
  }

  static let dateOrder = Skill(
    "date-order",
    hears: [
      "[please] [write|read|show|use] [dates|the dates] [with] [the] (month|day) first [please]",
      "[please] [use] (american|us|british|european) (dates|date format|style dates)",
      "dates are (month|day) first",
    ],
    examples: [
      "month first", "dates with the day first", "use american dates", "dates are month first",
      "british dates",
    ],
    refuses: ["my first month"]
  ) { slots, reply in
    let said = Set(slots.utterance.tokens)
    let monthFirst = !said.isDisjoint(with: ["month", "american", "us"])
    reply.prefer(.dates(monthFirst ? .mdy : .dmy))
    reply.askAgain()
    return true
  }

  static let firstDay = Skill(
    "first-day",
    hears: [
      "[please] (start|begin|show) [my|the] (week|weeks) (on|with|from) [a] {weekday}",
      "[my|the] (week|weeks) (starts|start|begins|begin) (on|with) [a] {weekday}",
      "{weekday} [is] [the] first [day] [of the week]",
    ],
    examples: [
      "start the week on sunday", "my week starts on monday", "weeks begin with sunday",
      "sunday is the first day of the week", "monday first",
    ],
    refuses: ["start on monday", "the first week"]
  ) { slots, reply in
    guard let word = slots.text("weekday"), let day = Weekday(code: String(word.prefix(3))),
      day == .mon || day == .sun || day == .sat
    else { return false }
    reply.prefer(.weekBegins(day))
    reply.askAgain()
    return true
  }

  static let settings = Skill(
    "settings",
    hears: [
      "[show] [me] [my|the] (settings|preferences)", "what (are|is) my (settings|preferences)",
      "what can i (set|change)",
    ],
    examples: [
      "settings", "show my preferences", "what are my settings?", "what can I change?",
    ],
    refuses: ["set another goal"]
  ) { _, reply in
    reply.say(reply.preferred)
    reply.askAgain()
    return true
  }
}

extension Utterance {
  /// The words behind the first of some words, as they were typed: the name in "call me Ana".
  fileprivate func namedAfter(_ marks: Set<String>) -> String? {
    let parts = words.split(separator: " ")
    guard
      let mark = parts.firstIndex(where: { marks.contains($0.lowercased()) }),
      mark + 1 < parts.count
    else { return nil }
    var name = Substring(parts[(mark + 1)...].joined(separator: " "))
    while let last = name.last, ".!?,".contains(last) { name.removeLast() }
    return name.isEmpty || name.count > 60 ? nil : String(name)
  }
}
