/// A week in bits: on which days what stands, so that judging it costs no allocation.
///
/// Seven bits a property, read once from a `Week`. Millions of weeks are judged to prove the
/// planner, and most guidelines are a few operations on these sets.
struct WeekShape {
  var available: WeekdaySet = []
  /// Named a rest day by whoever wrote the week, although it holds sessions.
  var calledRest: WeekdaySet = []
  var deviates: WeekdaySet = []
  /// Nothing but a walk. (A18)
  var rest: WeekdaySet = []

  /// Any run, the race among them.
  var run: WeekdaySet = []
  var recovery: WeekdaySet = []
  var runWalk: WeekdaySet = []
  var strides: WeekdaySet = []
  var long: WeekdaySet = []
  var quality: WeekdaySet = []
  var shakeout: WeekdaySet = []
  var race: WeekdaySet = []
  /// Long, quality or race.
  var hardRun: WeekdaySet = []
  /// Hard for spacing: a hard run, or heavy legs alone. (B12)
  var hard: WeekdaySet = []

  var strength: WeekdaySet = []
  /// Strength beyond the very light upper body and core work that A20 exempts.
  var tiring: WeekdaySet = []
  var upperLight: WeekdaySet = []
  /// Very light upper body that is longer or heavier than it may be. (A20)
  var notVeryLight: WeekdaySet = []
  /// Upper or full body work beyond the very light.
  var upper: WeekdaySet = []
  var legs: WeekdaySet = []
  var heavyLegs: WeekdaySet = []
  var heavy: WeekdaySet = []
  var moderate: WeekdaySet = []
  /// Leg work beyond light.
  var loadedLegs: WeekdaySet = []
  /// Strength that is done before a run of the same day. (A6)
  var liftsFirst: WeekdaySet = []
  /// Strength neither straight after the run nor in the afternoon after a morning run. (A7)
  var liftsOddly: WeekdaySet = []
  /// Strength straight after the run.
  var liftsAfter: WeekdaySet = []
  /// Strength hours after the run.
  var liftsLater: WeekdaySet = []

  var crossTraining: WeekdaySet = []
  var mobility: WeekdaySet = []
  /// Mobility outside 5 to 15 minutes. (A21)
  var oddMobility: WeekdaySet = []
  /// A walk of more than an hour. (A18)
  var longWalk: WeekdaySet = []

  /// Minutes by day: all but walks, running without the race, strength, and leg work.
  var minutes = DayMinutes()
  var running = DayMinutes()
  var lifting = DayMinutes()
  var legWork = DayMinutes()
  /// The longest strength session of each day.
  var longestLift = DayMinutes()
  /// The shortest strength session of each day; 0 where there is none.
  var shortestLift = DayMinutes()

  var strengthSessions = 0
  var crossSessions = 0
  var longRunMinutes = 0
  /// Minutes at a hard effort, without warm-up, breaks and the way home. (B8)
  var hardMinutes = 0

  init() {}

  init(_ week: Week) {
    for (index, plan) in week.days.prefix(7).enumerated() {
      read(plan, WeekdaySet(rawValue: 1 << UInt8(index)), index)
    }
  }
}

/// One number of minutes for each day; the eighth lane is unused.
typealias DayMinutes = SIMD8<Int32>

extension DayMinutes {
  /// Adds 0 to 100,000 minutes to a day, up to a ceiling that no sum overflows.
  mutating func add(_ minutes: Int, to day: Int) {
    self[day] = Swift.min(self[day] + Int32(minutes), 1_000_000)
  }

  /// The days whose minutes satisfy a test.
  func days(where test: (Int) -> Bool) -> WeekdaySet {
    var days: WeekdaySet = []
    for index in 0..<7 where test(Int(self[index])) {
      days.formUnion(WeekdaySet(rawValue: 1 << UInt8(index)))
    }
    return days
  }

  var total: Int { Int(wrappedSum()) }
}

extension WeekShape {
  /// Minutes of running without the race.
  var runTotal: Int { running.total }

  private mutating func read(_ plan: DayPlan, _ day: WeekdaySet, _ index: Int) {
    if plan.available { available.formUnion(day) }
    if plan.deviates { deviates.formUnion(day) }
    if plan.calledRest { calledRest.formUnion(day) }
    var onlyWalks = true
    var runSlot: Session.Slot?
    var liftSlot: Session.Slot?
    for session in plan.sessions {
      // A week may come from anywhere: absurd minutes are held where no product overflows.
      let length = Swift.min(Swift.max(session.minutes, 0), 100_000)
      switch session.activity {
      case .run(let run):
        onlyWalks = false
        if liftSlot != nil { liftsFirst.formUnion(day) }
        runSlot = session.slot
        read(run, length, day, index)
      case .strength(let strength, let load):
        onlyWalks = false
        liftSlot = session.slot
        read(strength, load, length, day, index)
      case .crossTraining:
        onlyWalks = false
        crossTraining.formUnion(day)
        crossSessions += 1
      case .mobility:
        onlyWalks = false
        mobility.formUnion(day)
        if !(5...15).contains(length) { oddMobility.formUnion(day) }
      case .walk:
        if length > 60 { longWalk.formUnion(day) }
        continue
      }
      minutes.add(length, to: index)
    }
    if onlyWalks { rest.formUnion(day) }
    if let runSlot, let liftSlot { read(run: runSlot, lift: liftSlot, day) }
    if !hardRun.isDisjoint(with: day) || (plan.isHeavyLegs && runSlot == nil) {
      hard.formUnion(day)
    }
  }

  private mutating func read(
    _ kind: Session.Run, _ minutes: Int, _ day: WeekdaySet, _ index: Int
  ) {
    run.formUnion(day)
    if kind.isHard { hardRun.formUnion(day) }
    if kind != .race { running.add(minutes, to: index) }
    // Ten easy minutes go before and after; half of intervals is rest. (2.5)
    let work = Swift.max(minutes - 20, 0)
    switch kind {
    case .easy: break
    case .recovery: recovery.formUnion(day)
    case .runWalk: runWalk.formUnion(day)
    case .strides: strides.formUnion(day)
    case .shakeout: shakeout.formUnion(day)
    case .race: race.formUnion(day)
    case .long:
      long.formUnion(day)
      longRunMinutes = Swift.max(longRunMinutes, minutes)
    case .tempo:
      quality.formUnion(day)
      hardMinutes += Swift.min(work, 40)
    case .intervals:
      quality.formUnion(day)
      hardMinutes += work / 2
    case .racePace:
      quality.formUnion(day)
      hardMinutes += work
    }
  }

  private mutating func read(
    _ kind: Session.Strength, _ load: Session.Load, _ minutes: Int, _ day: WeekdaySet,
    _ index: Int
  ) {
    strength.formUnion(day)
    strengthSessions += 1
    lifting.add(minutes, to: index)
    let length = Int32(minutes)
    longestLift[index] = Swift.max(longestLift[index], length)
    let shortest = shortestLift[index]
    shortestLift[index] = shortest == 0 ? length : Swift.min(shortest, length)
    let isLight = load == .body || load == .light
    let isVeryLight = isLight && minutes <= 15
    let isExempt = isVeryLight && (kind == .upperLight || kind == .core)
    if !isExempt { tiring.formUnion(day) }
    if load == .heavy { heavy.formUnion(day) }
    if load == .moderate { moderate.formUnion(day) }
    switch kind {
    case .upperLight:
      upperLight.formUnion(day)
      if !isVeryLight { notVeryLight.formUnion(day) }
    case .core: break
    case .upper: upper.formUnion(day)
    case .lower, .full:
      if kind == .full { upper.formUnion(day) }
      legs.formUnion(day)
      legWork.add(minutes, to: index)
      if load == .heavy { heavyLegs.formUnion(day) }
      if !isLight { loadedLegs.formUnion(day) }
    }
  }

  private mutating func read(run: Session.Slot, lift: Session.Slot, _ day: WeekdaySet) {
    switch (run, lift) {
    case (_, .after): liftsAfter.formUnion(day)
    case (.am, .pm), (.any, .pm): liftsLater.formUnion(day)
    case (.pm, .am): liftsFirst.formUnion(day)
    case (_, .any), (.any, _), (.after, .pm): break
    case (.am, .am), (.pm, .pm), (.after, .am): liftsOddly.formUnion(day)
    }
  }
}
