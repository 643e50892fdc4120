/// What the journal still tells on a day: the check-ins of the last weeks, and what stays open.
///
/// Made once for a situation; questions and reasons ask the decision many times with the same past.
struct Past: Sendable {
  /// Check-ins by day, oldest first, one a day; what was said later that day is merged in.
  private(set) var days: [Told] = []
  /// Signs told and not yet cleared by a doctor.
  private(set) var alarms: Set<Alarm> = []
  /// The last thing that was said of illness, and when.
  private(set) var illness: (state: Illness, on: Day)?
  /// What the last illness was at its worst, and the day on which it was said to be over.
  private(set) var recovered: (from: Illness, on: Day)?
  /// Days on which a run or another session was done.
  private(set) var trained: [Day] = []
  private(set) var runs: [Day] = []
  /// The last heavy leg work that was told or logged.
  private(set) var heavyLegs: Day?
  private(set) var lifts: [Day] = []
  private(set) var knownTendon: Bool?
  /// Tomorrow as it stood before the first decision of today that was applied.
  private(set) var asPlanned: DayPlan?
  /// The last day on which anything was said or done.
  private(set) var lastWord: Day?

  /// One day's check-ins.
  struct Told: Hashable, Sendable {
    var on: Day
    var checkIn: CheckIn
  }

  init(_ situation: Situation) {
    let today = situation.today
    if let now = situation.athlete.now, situation.plan.on <= today {
      var intake = CheckIn()
      intake.soreness = now.soreness
      intake.ill = now.ill == Illness.none ? nil : now.ill
      intake.lifted = now.lifted
      hear(intake, on: situation.plan.on, today: today)
    }
    var decided: [DayPlan] = []
    // Entries are large; read in place, none is copied that does not matter.
    situation.journal.entries.withUnsafeBufferPointer { entries in
      for index in entries.indices where entries[index].on <= today {
        let day = entries[index].on
        if day < today { lastWord = max(lastWord ?? day, day) }
        switch entries[index].event {
        case .checkedIn(let checkIn, _):
          hear(checkIn, on: day, today: today)
        case .worked(let workout):
          log(workout, today: today)
        case .cleared:
          alarms = []
        case .decided(let decision, applied: true):
          if day == today, decision.day == today + 1 { decided.append(decision.before) }
        case .undone(let days):
          if days.contains(where: { $0.date == today + 1 }) { _ = decided.popLast() }
        case .planned, .decided, .changed: break
        }
      }
    }
    asPlanned = decided.first
  }

  /// Takes one check-in in; also how the check-in of this moment joins the past.
  mutating func hear(_ checkIn: CheckIn, on day: Day, today: Day) {
    if !checkIn.alarms.isEmpty { alarms.formUnion(checkIn.alarms) }
    if let known = checkIn.knownTendon { knownTendon = known }
    if let lifted = checkIn.lifted, lifted.on <= today {
      lift(lifted.legs && lifted.heavy, lifted.on)
    }
    hearIllness(checkIn.ill, on: day)
    if checkIn.session == .done || checkIn.session == .partly { train(on: day, run: true) }
    guard day > today - 28 else { return }
    var index = days.endIndex
    while index > 0, days[index - 1].on > day { index -= 1 }
    if index > 0, days[index - 1].on == day {
      days[index - 1].checkIn = days[index - 1].checkIn.joined(by: checkIn)
    } else {
      days.insert(Told(on: day, checkIn: checkIn), at: index)
    }
  }

  private mutating func hearIllness(_ state: Illness?, on day: Day) {
    guard let state, illness.map({ $0.on <= day }) ?? true else { return }
    if state == .none {
      if let ill = illness?.state, ill.needsRest { recovered = (ill, day) }
    } else {
      recovered = nil
    }
    // A cold that follows a fever is still the tail of that fever, until all of it is over.
    if state == .head, let ill = illness?.state, ill.needsRest { return }
    illness = (state, day)
  }

  private mutating func log(_ workout: Workout, today: Day) {
    guard workout.date <= today else { return }
    switch workout.activity {
    case .run: train(on: workout.date, run: true)
    case .strength(let strength, let load):
      let legs = strength == .lower || strength == .full
      lift(legs && (load == .heavy || workout.effort ?? 0 >= 7), workout.date)
    case .crossTraining: train(on: workout.date, run: false)
    case .mobility, .walk: break
    }
  }

  private mutating func lift(_ heavyOnLegs: Bool, _ day: Day) {
    lifts.append(day)
    if heavyOnLegs { heavyLegs = heavyLegs.map { max($0, day) } ?? day }
  }

  private mutating func train(on day: Day, run: Bool) {
    if !trained.contains(day) { trained.append(day) }
    if run, !runs.contains(day) { runs.append(day) }
  }

  /// The place of the worst pain of the last check-in that spoke of soreness or pain.
  var openPain: Soreness? {
    let places = days.last { $0.checkIn.soreness != nil }?.checkIn.soreness ?? []
    return places.filter(\.isInjuryType).max { $0.level ?? 11 < $1.level ?? 11 }
  }

  /// What was told on a day.
  func told(on day: Day) -> CheckIn? { days.last { $0.on == day }?.checkIn }
}
