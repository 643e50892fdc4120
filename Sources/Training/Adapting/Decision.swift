import Prompts

/// What becomes of a day after a check-in, and why.
///
/// It never asks for more than was planned.
package struct Decision: Hashable, Sendable, Codable {
  /// The day that it is about: tomorrow, seen from the check-in.
  package var day: Day
  package var action: Action
  /// The rule that decided: `D19`, or a cell of matrix 3.8 as `M-S2-quality`.
  package var rule: String
  /// The reason, for the athlete.
  package var says: Line
  /// Every rule that had something to say, the deciding one first.
  package var layers: [String]
  package var before: DayPlan
  package var after: DayPlan
  /// Every other day that moved, as it is after the decision.
  package var alsoChanged: [DatedDay]
  /// The same days as they were, so that the decision can be undone.
  package var alsoBefore: [DatedDay]
  /// Where the rule comes from: `S15`.
  package var sources: [String]

  package init(
    day: Day, action: Action, rule: String, says: Line, layers: [String] = [], before: DayPlan,
    after: DayPlan, alsoChanged: [DatedDay] = [], alsoBefore: [DatedDay] = [],
    sources: [String] = []
  ) {
    self.day = day
    self.action = action
    self.rule = rule
    self.says = says
    self.layers = layers
    self.before = before
    self.after = after
    self.alsoChanged = alsoChanged
    self.alsoBefore = alsoBefore
    self.sources = sources
  }

  /// What is done, from the mildest to the most protective; the most protective layer wins. (3.9)
  package enum Action: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    case keep
    case ease
    case shorten
    case swap
    case skip
    case rest
    case stop

    package static func < (left: Action, right: Action) -> Bool {
      left.protection < right.protection
    }

    package var protection: Int {
      switch self {
      case .keep: 0
      case .ease: 1
      case .shorten: 2
      case .swap: 3
      case .skip: 4
      case .rest: 5
      case .stop: 6
      }
    }
  }

  /// The days that it changes or may change.
  var days: [Day] { [day] + alsoChanged.map(\.date) }

  /// Whether a run of a day falls out by it; one that moves does not.
  func drops(runOf date: Day) -> Bool {
    if date == day { return before.run != nil && after.run == nil && movedTo == nil }
    guard alsoBefore.contains(where: { $0.date == date && $0.plan.run != nil }) else {
      return false
    }
    return alsoChanged.contains { $0.date == date && $0.plan.run == nil }
  }

  /// What it found on a day that it changes; nil where it leaves the day alone.
  func found(on date: Day) -> DayPlan? {
    date == day ? before : alsoBefore.first { $0.date == date }?.plan
  }

  /// Whether the athlete has to be asked before it is applied.
  package var isMaterial: Bool { after != before || !alsoChanged.isEmpty }
}
