import Prompts

/// One rule of the coach: what it asks of a week, whom it binds, why, and weeks that keep and break it.
///
/// A guideline is a value. Its examples are its tests; its words stand in `Prompts/guidelines.md`
/// and `Prompts/titles.md`; `all` lists them in order. Guidelines judge weeks from anywhere and
/// share nothing with the search of the planner, so that they can prove what it makes.
package struct Guideline: Sendable {
  /// As it is cited: `A3`, `B12`.
  package let id: String
  package let title: Line
  /// What the athlete hears on "why".
  package let because: Line
  /// How it binds an athlete with a race or a time to reach.
  package let racing: Force
  /// How it binds an athlete who runs for its own sake.
  package let fun: Force
  /// Where it comes from, by the source list of the training reference: `S1` is the article.
  package let sources: [String]
  /// Weeks that it has nothing against.
  package let holds: [Example]
  /// Weeks that break it, with the days that do; no day where the week as a whole does.
  package let breaks: KeyValuePairs<Example, WeekdaySet>
  /// Weeks that only its preferred part is against.
  package let strains: KeyValuePairs<Example, WeekdaySet>
  /// The days that break it; nil where it is no condition on a week.
  let check: (@Sendable (Judged) -> Finding)?
  /// The days whose sessions it has put where they are.
  let shapes: (@Sendable (Judged) -> WeekdaySet)?
  /// When it is given as advice; nil where it is none.
  let advice: (@Sendable (Occasion) -> Bool)?

  /// A guideline that is a condition on a week.
  init(
    _ id: String, title: Line, because: Line, racing: Force, fun: Force, sources: [String],
    holds: [Example], breaks: KeyValuePairs<Example, WeekdaySet>,
    strains: KeyValuePairs<Example, WeekdaySet> = [:],
    shapes: (@Sendable (Judged) -> WeekdaySet)? = nil,
    advice: (@Sendable (Occasion) -> Bool)? = nil,
    check: @escaping @Sendable (Judged) -> Finding
  ) {
    self.id = id
    self.title = title
    self.because = because
    self.racing = racing
    self.fun = fun
    self.sources = sources
    self.holds = holds
    self.breaks = breaks
    self.strains = strains
    self.shapes = shapes
    self.advice = advice
    self.check = check
  }

  /// A guideline that no week can break: a permission, a definition or advice.
  init(
    advising id: String, title: Line, because: Line, racing: Force, fun: Force,
    sources: [String], holds: [Example] = [],
    shapes: (@Sendable (Judged) -> WeekdaySet)? = nil,
    advice: (@Sendable (Occasion) -> Bool)? = nil
  ) {
    self.id = id
    self.title = title
    self.because = because
    self.racing = racing
    self.fun = fun
    self.sources = sources
    self.holds = holds
    breaks = [:]
    strains = [:]
    self.shapes = shapes
    self.advice = advice
    check = nil
  }

  /// Whether breaking it is an error, a hint or nothing.
  package enum Force: String, CaseIterable, Hashable, Sendable, Codable {
    case mandatory
    case preferred
    case none
  }

  package func force(in mode: Mode) -> Force { mode == .racing ? racing : fun }

  /// Whether it is a condition on a week, and not only advice.
  package var judgesWeeks: Bool { check != nil }

  /// The guideline of an identifier, `a3` as well as `A3`; nil where there is none.
  package static func named(_ id: String) -> Guideline? {
    let wanted = id.uppercased()
    return all.first { $0.id == wanted }
  }
}

/// What a guideline finds in a week: days that break it, and days that only strain it.
struct Finding {
  var breaks: WeekdaySet = []
  var hints: WeekdaySet = []
  /// The week as a whole breaks it, without one day being to blame.
  var breaksWeek = false
  var hintsWeek = false

  static let none = Finding()

  var isNothing: Bool { !breaksWeek && !hintsWeek && breaks.isEmpty && hints.isEmpty }

  static func breaking(_ days: WeekdaySet, hinting hints: WeekdaySet = []) -> Finding {
    Finding(breaks: days, hints: hints.subtracting(days))
  }

  static func hinting(_ days: WeekdaySet) -> Finding { Finding(hints: days) }

  static func week(breaks: Bool, hints: Bool = false) -> Finding {
    Finding(breaksWeek: breaks, hintsWeek: hints && !breaks)
  }
}

/// A guideline that a week breaks, and where.
package struct Breach: Sendable {
  package let guideline: Guideline
  /// The day to blame; nil where it is the week as a whole.
  package let day: Weekday?
  /// Its date, or the week's Monday.
  package let date: Day
  package let force: Guideline.Force
}

extension Breach: CustomStringConvertible {
  package var description: String {
    "\(guideline.id) \(force.rawValue) \(day?.code ?? "week") \(date)"
  }
}
