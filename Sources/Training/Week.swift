/// Seven days from a Monday, as they are planned.
///
/// One type for all weeks: those of a season, those read from notation, and those that stand in a
/// guideline's examples.
package struct Week: Hashable, Sendable {
  /// Counted from 1.
  package var number: Int
  /// How many weeks the season has; nil where weeks roll on without an end.
  package var of: Int?
  /// The Monday.
  package var starts: Day
  package var phase: Phase
  /// A cut-back week. (B4)
  package var easier: Bool
  package var flags: Set<Flag>
  /// The week of the run-walk table that its run-walks follow, 1 to 9; nil where they follow none,
  /// and in plans that were made before it was kept. (2.1)
  package var runWalk: Int?
  /// Always seven, Monday first.
  package var days: [DayPlan]
  /// Wishes that did not fit, and why.
  package var dropped: [Dropped]

  package init(
    number: Int = 1, of: Int? = nil, starts: Day, phase: Phase = .base, easier: Bool = false,
    flags: Set<Flag> = [], runWalk: Int? = nil, days: [DayPlan], dropped: [Dropped] = []
  ) {
    self.number = number
    self.of = of
    self.starts = starts
    self.phase = phase
    self.easier = easier
    self.flags = flags
    self.runWalk = runWalk
    self.days = days
    self.dropped = dropped
  }

  package subscript(day: Weekday) -> DayPlan {
    get { days[day.rawValue] }
    set { days[day.rawValue] = newValue }
  }

  package enum Phase: String, CaseIterable, Hashable, Sendable, Codable {
    case base
    case build
    case peak
    case taper
    case race
    case recovery
    case rolling
  }

  /// What makes a week other than normal: the flags of the example-week lines.
  package enum Flag: String, CaseIterable, Hashable, Sendable, Codable {
    /// A run-walk week.
    case run
    /// The race is in this week.
    case race
    /// After a race.
    case post
    case hurt
    case ill
    case sore
    /// Only adjacent days are offered.
    case adj
    /// Holds something that the athlete did against the plan.
    case log
  }

  /// All running minutes, without the race.
  package var runMinutes: Int { days.reduce(0) { $0 + $1.runMinutes } }
  package var strengthMinutes: Int { days.reduce(0) { $0 + $1.strengthMinutes } }
  /// The long run's minutes; 0 where the week has none.
  package var longRunMinutes: Int {
    days.lazy.flatMap(\.sessions).first { $0.run == .long }?.minutes ?? 0
  }
}

/// What one day of a week holds.
package struct DayPlan: Hashable, Sendable {
  /// Whether the athlete offered the day; a day that was not offered is OFF and counts as rest.
  package var available: Bool
  /// In the order in which they are to be done.
  package var sessions: [Session]
  /// Done by the athlete against the plan: the `!` of the notation.
  package var deviates: Bool
  /// Named a rest day although it holds sessions, which only a week from elsewhere does. (A16)
  package var calledRest: Bool

  package init(
    available: Bool = true, sessions: [Session] = [], deviates: Bool = false,
    calledRest: Bool = false
  ) {
    self.available = available
    self.sessions = sessions
    self.deviates = deviates
    self.calledRest = calledRest
  }

  package static let rest = DayPlan()
  package static let off = DayPlan(available: false)

  /// Hard, easy, recovery, rest, off or race, as the public interface says it.
  package var kind: Kind {
    if sessions.contains(where: { $0.run == .race }) { return .race }
    if isHard { return .hard }
    if isRest { return available ? .rest : .off }
    if sessions.contains(where: { $0.run == .recovery }) { return .recovery }
    let moves = sessions.contains { $0.run != nil || $0.strength != nil }
    return moves ? .easy : .recovery
  }

  package enum Kind: String, Hashable, Sendable, Codable {
    case hard
    case easy
    case recovery
    case rest
    case off
    case race
  }

  /// No session but a walk: the only thing that a true rest day may hold. (A18)
  package var isRest: Bool { sessions.allSatisfy { $0.activity == .walk } }
  /// Holds a long run, quality or a race; or heavy legs alone, which count for spacing. (B12)
  package var isHard: Bool {
    sessions.contains(where: \.isHard)
      || (sessions.contains(where: \.isHeavyLegs) && !sessions.contains { $0.run != nil })
  }
  package var isHeavyLegs: Bool { sessions.contains(where: \.isHeavyLegs) }
  package var run: Session? { sessions.first { $0.run != nil } }
  package var strength: Session? { sessions.first { $0.strength != nil } }
  package var minutes: Int { sessions.reduce(0) { $0 + $1.minutes } }
  package var runMinutes: Int { sessions.reduce(0) { $0 + ($1.run == nil ? 0 : $1.minutes) } }
  package var strengthMinutes: Int {
    sessions.reduce(0) { $0 + ($1.strength == nil ? 0 : $1.minutes) }
  }
}

/// A day with its date: what a decision speaks of.
package struct DatedDay: Hashable, Sendable, Codable {
  package var date: Day
  package var plan: DayPlan

  package init(date: Day, plan: DayPlan) {
    self.date = date
    self.plan = plan
  }
}
