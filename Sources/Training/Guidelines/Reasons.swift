/// Which guidelines put the sessions of a week where they are.
package struct Reasons: Sendable {
  /// In the order of the guidelines, each by its place with the days that it has shaped.
  private var shaping: [(place: Int, days: WeekdaySet)] = []

  init(_ judged: Judged) {
    for shaper in judged.mode == .racing ? Reasons.racing : Reasons.fun {
      let days = shaper.days(judged)
      if !days.isEmpty { shaping.append((shaper.place, days)) }
    }
  }

  /// The guidelines behind one day, most telling kinds first as they are cited.
  package subscript(day: Weekday) -> [Guideline] {
    shaping.filter { $0.days.contains(day) }.map { Guideline.all[$0.place] }
  }

  /// Their identifiers, for the public interface.
  package func ids(_ day: Weekday) -> [String] {
    var ids: [String] = []
    for (place, days) in shaping where days.contains(day) { ids.append(Reasons.ids[place]) }
    return ids
  }

  /// What a guideline says of the days that it shapes, without the rest of it: seasons are explained
  /// by the thousand, and a guideline is much to copy.
  private struct Shaper {
    /// Its place among all.
    let place: Int
    let days: @Sendable (Judged) -> WeekdaySet
  }

  private static let ids = Guideline.all.map(\.id)
  private static let racing = shapers(.racing)
  private static let fun = shapers(.fun)

  /// A guideline that does not bind in a mode has not put anything anywhere.
  private static func shapers(_ mode: Mode) -> [Shaper] {
    Guideline.all.enumerated().compactMap { place, guideline in
      guard guideline.force(in: mode) != .none else { return nil }
      return guideline.shapes.map { Shaper(place: place, days: $0) }
    }
  }
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
