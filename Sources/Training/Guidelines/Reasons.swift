/// Which guidelines put the sessions of a week where they are.
package struct Reasons: Sendable {
  /// In the order of the guidelines, each with the days that it has shaped.
  private var shaping: [(guideline: Guideline, days: WeekdaySet)] = []

  init(_ judged: Judged) {
    for guideline in Reasons.candidates {
      guard let shapes = guideline.shapes else { continue }
      // A guideline that does not bind in this mode has not put anything anywhere.
      guard guideline.force(in: judged.mode) != .none else { continue }
      let days = shapes(judged)
      if !days.isEmpty { shaping.append((guideline, days)) }
    }
  }

  /// The guidelines behind one day, most telling kinds first as they are cited.
  package subscript(day: Weekday) -> [Guideline] {
    shaping.filter { $0.days.contains(day) }.map(\.guideline)
  }

  /// Their identifiers, for the public interface.
  package func ids(_ day: Weekday) -> [String] {
    var ids: [String] = []
    for (guideline, days) in shaping where days.contains(day) { ids.append(guideline.id) }
    return ids
  }

  private static let candidates = Guideline.all.filter { $0.shapes != nil }
}

extension Guideline {
  /// The guidelines that put the sessions of a day there, in a week that stands alone.
  package static func explaining(_ day: Weekday, in week: Week, mode: Mode) -> [Guideline] {
    Reasons(Judged(week, mode: mode))[day]
  }
}

extension Plan {
  /// The reasons of every week, in order, with its neighbours, race and athlete known.
  package func reasons(for athlete: Athlete) -> [Reasons] {
    var reasons: [Reasons] = []
    reasons.reserveCapacity(weeks.count)
    judgeWeeks(for: athlete) { judged, _ in reasons.append(Reasons(judged)) }
    return reasons
  }

  /// The guidelines that put the sessions of a day there; empty outside the season.
  package func explaining(_ day: Day, for athlete: Athlete) -> [Guideline] {
    guard let index = index(of: day) else { return [] }
    return reasons(for: athlete)[index][day.weekday]
  }
}
