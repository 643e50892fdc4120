/// What one rule, or all of them together, allows of a day: ceilings, never additions.
///
/// A day is answered in parts: its run, its leg lifting, its other lifting, its cross-training.
/// Ceilings of several rules meet in the lower one, so that the order in which the rules are asked
/// cannot matter and nothing can ever grow. (3.9)
struct Answer: Hashable, Sendable {
  /// Said of the whole day, even where nothing is planned: stop and rest.
  var day: Decision.Action?
  var run: RunCeiling?
  var legs: LiftCeiling?
  /// Upper body and core.
  var upper: LiftCeiling?
  var cross: CrossCeiling?
  /// What becomes of the mobility or the walk beside the sessions, where there is no time for it.
  var beside: Decision.Action?

  init(
    day: Decision.Action? = nil, run: RunCeiling? = nil, legs: LiftCeiling? = nil,
    upper: LiftCeiling? = nil, cross: CrossCeiling? = nil, beside: Decision.Action? = nil
  ) {
    self.day = day
    self.run = run
    self.legs = legs
    self.upper = upper
    self.cross = cross
    self.beside = beside
  }

  /// Nothing is left of the day.
  static func nothing(_ action: Decision.Action) -> Answer {
    Answer(
      day: action, run: .none(action), legs: .none(action), upper: .none(action),
      cross: .none(action))
  }

  /// Running and legs stop; what stands beside them may be done if it does not hurt. (3.4)
  static let stopLegs = Answer(day: .stop, run: .none(.stop), legs: .none(.stop))

  /// What is left where both have their say.
  func met(by other: Answer) -> Answer {
    Answer(
      day: Answer.higher(day, other.day), run: Answer.met(run, other.run) { $0.met(by: $1) },
      legs: Answer.met(legs, other.legs) { $0.met(by: $1) },
      upper: Answer.met(upper, other.upper) { $0.met(by: $1) },
      cross: Answer.met(cross, other.cross) { $0.met(by: $1) },
      beside: Answer.higher(beside, other.beside))
  }

  private static func higher(
    _ left: Decision.Action?, _ right: Decision.Action?
  ) -> Decision.Action? {
    guard let left else { return right }
    guard let right else { return left }
    return max(left, right)
  }

  private static func met<Part>(
    _ left: Part?, _ right: Part?, _ meet: (Part, Part) -> Part
  ) -> Part? {
    guard let left else { return right }
    guard let right else { return left }
    return meet(left, right)
  }
}

/// What a run may be at most.
struct RunCeiling: Hashable, Sendable {
  var action: Decision.Action
  var kind = Kind.planned
  /// Of the minutes that were first planned.
  var percent = 100
  /// In minutes.
  var cap = Int.max
  /// The run may go to another day, at least so many days later; nil where it may not.
  var moves: Int?

  /// From as planned to nothing.
  enum Kind: Int, Hashable, Sendable {
    case planned
    case easy
    /// Easy, with walk breaks from the start: the way back after an injury. (3.6)
    case runWalk
    case recovery
    case shakeout
    /// Another sport, free of pain.
    case cross
    case none
  }

  static let keep = RunCeiling(action: .keep)

  static func none(_ action: Decision.Action, moves: Int? = nil) -> RunCeiling {
    RunCeiling(action: action, kind: .none, moves: moves)
  }

  static func easy(percent: Int = 100, cap: Int = .max) -> RunCeiling {
    RunCeiling(action: .ease, kind: .easy, percent: percent, cap: cap)
  }

  static func shorter(percent: Int = 100, cap: Int = .max, kind: Kind = .planned) -> RunCeiling {
    RunCeiling(action: .shorten, kind: kind, percent: percent, cap: cap)
  }

  /// Moved to the next legal day; what is left for tomorrow is short and gentle. (3.8)
  static func moved(_ days: Int = 1, left kind: Kind = .recovery, cap: Int = 25) -> RunCeiling {
    RunCeiling(action: .swap, kind: kind, percent: 60, cap: cap, moves: days)
  }

  func met(by other: RunCeiling) -> RunCeiling {
    var met = RunCeiling(action: max(action, other.action))
    met.kind = kind.rawValue >= other.kind.rawValue ? kind : other.kind
    met.percent = min(percent, other.percent)
    met.cap = min(cap, other.cap)
    // Only the most protective answer may move a run, and only if none beside it forbids that.
    if action == other.action {
      if let mine = moves, let its = other.moves { met.moves = max(mine, its) }
    } else {
      met.moves = action > other.action ? moves : other.moves
    }
    return met
  }
}

/// What a strength session may be at most.
struct LiftCeiling: Hashable, Sendable {
  var action: Decision.Action
  var load = Session.Load.heavy
  /// In minutes.
  var cap = Int.max
  /// Of the planned minutes: half the sets take half the time.
  var percent = 100
  /// It follows the run at once, for want of time. (D34)
  var rightAfter = false

  static let keep = LiftCeiling(action: .keep)
  static func none(_ action: Decision.Action) -> LiftCeiling {
    LiftCeiling(action: action, load: .body, cap: 0)
  }
  static func light(_ action: Decision.Action = .ease) -> LiftCeiling {
    LiftCeiling(action: action, load: .light)
  }

  func met(by other: LiftCeiling) -> LiftCeiling {
    LiftCeiling(
      action: max(action, other.action), load: min(load, other.load), cap: min(cap, other.cap),
      percent: min(percent, other.percent), rightAfter: rightAfter || other.rightAfter)
  }
}

/// What cross-training may be at most.
struct CrossCeiling: Hashable, Sendable {
  var action: Decision.Action
  var percent = 100
  /// In minutes.
  var cap = Int.max

  static let keep = CrossCeiling(action: .keep)
  static func none(_ action: Decision.Action) -> CrossCeiling {
    CrossCeiling(action: action, cap: 0)
  }

  func met(by other: CrossCeiling) -> CrossCeiling {
    CrossCeiling(
      action: max(action, other.action), percent: min(percent, other.percent),
      cap: min(cap, other.cap))
  }
}

extension Session.Load: Comparable {
  package static func < (left: Session.Load, right: Session.Load) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .body: 0
    case .light: 1
    case .moderate: 2
    case .heavy: 3
    }
  }
}

extension Answer {
  /// The parts of a day for which a layer has answered.
  struct Parts: OptionSet, Sendable {
    let rawValue: UInt8
    static let run = Parts(rawValue: 1)
    static let legs = Parts(rawValue: 2)
    static let upper = Parts(rawValue: 4)
    static let cross = Parts(rawValue: 8)
  }

  /// What is new in this answer: within a layer the first rule that answers for a part is heard.
  ///
  /// An answer for the whole day falls with its run; nil where nothing new is left.
  func without(_ answered: inout Parts) -> Answer? {
    if day != nil, run != nil, answered.contains(.run) { return nil }
    var new = self
    if answered.contains(.run) { new.run = nil }
    if answered.contains(.legs) { new.legs = nil }
    if answered.contains(.upper) { new.upper = nil }
    if answered.contains(.cross) { new.cross = nil }
    if new == Answer(), self != new { return nil }
    if run != nil { answered.insert(.run) }
    if legs != nil { answered.insert(.legs) }
    if upper != nil { answered.insert(.upper) }
    if cross != nil { answered.insert(.cross) }
    return new
  }
}
