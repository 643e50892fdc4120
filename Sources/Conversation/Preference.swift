import Hearing
import Prompts
import Training

/// One way in which the athlete wants to be spoken to, as words or a command set it.
package enum Preference: Hashable, Sendable {
  case units(Units)
  /// Times of day on a clock of twelve hours.
  case twelveHours(Bool)
  case dates(DateOrder)
  /// The day with which a week is shown: Monday, Sunday or Saturday.
  case weekBegins(Weekday)
  case name(String)

  /// What can be set by name.
  package static let names = ["units", "clock", "dates", "week", "name"]

  /// As a command gives it: `units miles`, `clock 12`, `dates mdy`, `week sunday`, `name Ana`.
  ///
  /// nil where name or value are not known.
  package init?(_ name: String, _ value: String) {
    let words = value.lowercased()
    switch (name, words) {
    case ("units", "km"), ("units", "kilometres"), ("units", "kilometers"): self = .units(.km)
    case ("units", "mi"), ("units", "miles"): self = .units(.mi)
    case ("clock", "12"), ("clock", "12h"): self = .twelveHours(true)
    case ("clock", "24"), ("clock", "24h"): self = .twelveHours(false)
    case ("dates", _):
      guard let order = DateOrder(rawValue: words) else { return nil }
      self = .dates(order)
    case ("week", _):
      guard words.count >= 3, let day = Weekday(code: String(words.prefix(3))),
        [.mon, .sat, .sun].contains(day)
      else { return nil }
      self = .weekBegins(day)
    case ("name", _):
      let cleaned = String(Utterance.clean(value).prefix(60))
      guard !cleaned.isEmpty else { return nil }
      self = .name(cleaned)
    default: return nil
    }
  }
}

extension Reply {
  /// Keeps a preference and says it back.
  mutating func prefer(_ preference: Preference) {
    switch preference {
    case .units(let units):
      state.athlete.units = units
      sayHeard([units == .km ? Say.Heard.unitsKm() : Say.Heard.unitsMiles()])
    case .twelveHours(let isTwelve):
      state.preferences.twelveHours = isTwelve
      sayHeard([isTwelve ? Say.Heard.clockTwelve() : Say.Heard.clockTwentyFour()])
    case .dates(let order):
      state.preferences.dates = order
      sayHeard([
        order == .mdy
          ? Say.Heard.datesMonthFirst(date: today) : Say.Heard.datesDayFirst(date: today)
      ])
    case .weekBegins(let day):
      state.preferences.weekBegins = day == .mon ? nil : day
      sayHeard([Say.Heard.weekBegins(day: day)])
    case .name(let name):
      state.athlete.name = name
      sayHeard([Say.Heard.name(name: name)])
    }
  }

  /// What is preferred, in a sentence.
  var preferred: Line {
    Say.Help.settings(
      units: state.athlete.units == .mi ? Say.Help.unitsMiles() : Say.Help.unitsKm(),
      clock: state.preferences.twelveHours == true ? 12 : 24,
      order: state.preferences.dates == .mdy ? Say.Help.monthFirst() : Say.Help.dayFirst(),
      day: state.preferences.weekBegins ?? .mon)
  }
}

extension Coach {
  /// Keeps a preference, outside of a talk; nil tells what is preferred.
  package static func prefer(_ preference: Preference?, in state: State, on today: Day) -> Turn {
    var reply = Reply(state, on: today)
    if let preference { reply.prefer(preference) } else { reply.say(reply.preferred) }
    return reply.turn
  }
}

extension Plan {
  /// A week as it is shown to someone whose weeks begin with another day than Monday.
  ///
  /// The days come from two training weeks then; number and phase are those of the later one.
  package func shown(_ week: Week, beginning day: Weekday?) -> Week {
    guard let day, day != .mon else { return week }
    var shown = week
    shown.starts = week.starts - (7 - day.rawValue)
    shown.days = (0..<7).map { self[shown.starts + $0] ?? .off }
    return shown
  }

  /// The week that holds a day for someone whose weeks begin with a given day.
  package func week(of date: Day, beginning day: Weekday?) -> Week? {
    guard let day, day != .mon, date.weekday.rawValue >= day.rawValue else { return week(of: date) }
    return week(of: date + 7) ?? week(of: date)
  }
}
