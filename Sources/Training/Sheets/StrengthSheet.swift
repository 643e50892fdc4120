import Prompts

/// Writes the sheet of a strength session: exercises, sets and repetitions that fit its minutes.
struct StrengthSheet {
  private let strength: Session.Strength
  private let load: Session.Load
  private let minutes: Int
  private let context: SheetContext

  init(_ strength: Session.Strength, _ load: Session.Load, minutes: Int, _ context: SheetContext) {
    self.strength = strength
    self.load = load
    self.minutes = min(max(minutes, 0), 600)
    self.context = context
  }

  var sheet: SessionSheet {
    SessionSheet(says: says, steps: steps, exercises: exercises, effort: effort)
  }

  private var says: Line {
    let length = Said.minutes(minutes)
    switch strength {
    case .upperLight: return Say.Sessions.upperLight(minutes: length)
    case .upper: return Say.Sessions.upper(minutes: length)
    case .lower: return Say.Sessions.lower(minutes: length)
    case .full: return Say.Sessions.full(minutes: length)
    case .core: return Say.Sessions.core(minutes: length)
    }
  }

  private var steps: [Line] {
    let first = isVeryLight ? Say.Sessions.liftLight() : Say.Sessions.liftWarmUp()
    let rest = RunSheet.length((restSeconds + 15) / 30)
    return [first, Say.Sessions.liftRest(rest: rest), Say.Sessions.liftPain()]
  }

  /// How hard it is to feel, by the ladder; 7 and more is heavy. (A23, B15)
  private var effort: ClosedRange<Int> {
    if isVeryLight { return 2...3 }
    if strength == .core { return 3...5 }
    switch load {
    case .body: return 4...5
    case .light: return 5...6
    case .moderate: return 6...6
    case .heavy: return 7...8
    }
  }

  private var isVeryLight: Bool { strength == .upperLight }
  /// Three sets of three to six at four fifths of the most, for those who have lifted for long.
  private var isTop: Bool { load == .heavy && context.ladder >= 4 }

  /// About forty seconds of work; heavy sets need longer rests. (2.4, B15)
  private var restSeconds: Int { isTop ? 150 : load == .heavy ? 120 : 50 }
  private var setSeconds: Int { 40 + restSeconds }

  /// The exercises that fit: as many as make two sets of each, then a third set.
  private var exercises: [SessionSheet.Exercise] {
    // Body weight is trained at home or in the gym alike.
    let equipment = load == .body && strength != .upperLight ? .none : context.equipment
    let items = StrengthCatalogue.items(strength, equipment)
    let sets = minutes * 60 / setSeconds
    let jumpSets = jumps ? 2 : 0
    guard sets > jumpSets else { return [] }
    let dose = dose(sets - jumpSets, items.count)
    let exercises = items.prefix(dose.items).map {
      SessionSheet.Exercise(name: $0.name, sets: dose.sets, reps: reps($0.measure))
    }
    guard jumps else { return exercises }
    let hops = SessionSheet.Exercise(
      name: Say.Exercises.pogoHops(), sets: jumpSets,
      reps: Say.Exercises.contacts(count: context.ladder > 2 ? 30 : 15))
    return [hops] + exercises
  }

  private var jumps: Bool {
    context.jumps && strength == .lower && context.ladder >= 2 && minutes >= 15
  }

  /// How many exercises with how many sets each fit so many sets.
  private func dose(_ sets: Int, _ count: Int) -> (items: Int, sets: Int) {
    let usual = isVeryLight || (context.ladder == 1 && load != .heavy) ? 2 : 3
    let most = max(1, context.fewerSets && !isVeryLight ? usual - 1 : usual)
    // Heavy work is three sets each of few exercises.
    if load == .heavy, sets >= most { return (min(count, sets / most), most) }
    if sets >= 2 * min(3, count) {
      let items = min(count, sets / 2)
      return (items, min(most, sets / items))
    }
    return (max(1, min(count, sets)), 1)
  }

  private func reps(_ measure: StrengthCatalogue.Measure) -> Line {
    let (low, high) =
      isVeryLight || strength == .core
      ? (8, 10) : isTop ? (3, 6) : load == .heavy ? (5, 8) : (8, 12)
    switch measure {
    case .repetitions: return Say.Exercises.repetitions(low: low, high: high)
    case .eachSide:
      // Both sides take the time of one set.
      return Say.Exercises.repetitionsEachSide(low: max(3, low / 2), high: max(5, high / 2))
    case .hold: return Say.Exercises.hold(low: 20, high: 40)
    case .holdEachSide: return Say.Exercises.holdEachSide(low: 15, high: 20)
    }
  }

  /// Mobility: each exercise about a minute a round, once or twice. (2.4)
  static func mobility(minutes: Int) -> SessionSheet {
    let length = min(max(minutes, 0), 600)
    let items = StrengthCatalogue.mobility.prefix(max(1, length))
    let exercises = items.map {
      SessionSheet.Exercise(
        name: $0.name, sets: length >= 2 * items.count ? 2 : 1,
        reps: $0.measure == .holdEachSide
          ? Say.Exercises.holdEachSide(low: 20, high: 30)
          : Say.Exercises.repetitionsEachSide(low: 6, high: 8))
    }
    return SessionSheet(
      says: Say.Sessions.mobility(minutes: Said.minutes(minutes)),
      steps: [Say.Sessions.mobilityRound()], exercises: exercises, effort: 1...2)
  }
}
