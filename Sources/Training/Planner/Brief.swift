/// What a week must hold: the order that the season gives to the search for its best placement.
///
/// Shape only (which days may hold what, and how much of it is wished for); minutes come after the
/// placement, so that weeks of one shape share one search.
struct Brief: Hashable, Sendable {
  /// For each day, Monday first, the moves that it may hold.
  var moves: [Moves]
  /// For each day the lifts that it may hold.
  var lifts: [Lifts]
  /// The wished run days, long run and quality included.
  var runs: Int
  /// The wished days of cross-training.
  var cross: Int
  /// Rests that every seven days must hold: 1, new runners 2. (A19)
  var rests: Int
  /// No runs on two days in a row. (B7)
  var apart: Bool
  /// How many lifts at most. (A5)
  var lifting: Int
  /// Days with room for thirty minutes of quality and a lift.
  var roomy: UInt8
  /// The wished lifts.
  var wishedLifts: Lifts
  /// Preference of each day for the long run, Monday first; 0 to 9.
  var longRank: [UInt8]
  /// The week before, for all spacing across its edge.
  var tail: Tail

  /// What one day may hold, as bits by `Move`.
  typealias Moves = UInt16
  /// Lifts as bits by `Lift`.
  typealias Lifts = UInt8
}

/// What a day is used for, before its minutes are known.
enum Move: UInt8, Hashable, Sendable, CaseIterable {
  case rest
  /// Easy, or recovery where the day before was hard or key.
  case easy
  case cross
  /// The easy run with strides of first-timers. (A2 reading)
  case key
  case quality
  /// The third hard day. (A2)
  case second
  case long
  case race
  case shakeout
  /// Lifting alone, in fun where run and lift do not fit one day. (A10)
  case gym
  /// A walk on a rest day. (A18)
  case walk

  var bit: Brief.Moves { 1 << Brief.Moves(rawValue) }
  var isHard: Bool { Move.hard & bit != 0 }
  var isRun: Bool { Move.run & bit != 0 }
  var isRest: Bool { self == .rest || self == .walk }

  static let hard: Brief.Moves =
    1 << 4 | 1 << 5 | 1 << 6 | 1 << 7
  static let run: Brief.Moves =
    1 << 1 | 1 << 3 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8
}

/// The place of a lift in the week: legs on the quality day, full body on the long-run day, and a
/// light one.
enum Lift: UInt8, Hashable, Sendable, CaseIterable {
  case none
  /// Very light upper body on easy days, core on hard ones. (A20)
  case light
  case legs
  case full

  var bit: Brief.Lifts { 1 << Brief.Lifts(rawValue) }
  var loadsLegs: Bool { self == .legs || self == .full }
}

/// One day of a placement.
struct Choice: Hashable, Sendable {
  var move: Move
  var lift: Lift

  static let rest = Choice(move: .rest, lift: .none)
}

/// What the seven days before a week held, as bits from Monday; nothing stands for rest.
struct Tail: Hashable, Sendable {
  var hard: UInt8 = 0
  var heavy: UInt8 = 0
  var legs: UInt8 = 0
  var run: UInt8 = 0
  /// The last day was a key day or a hard one, so a run after it is recovery.
  var keyed: UInt8 = 0
  var rest: UInt8 = 0b111_1111
}
