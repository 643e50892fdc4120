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
  /// Races that were logged.
  private(set) var races: [(on: Day, distance: Distance?)] = []
  /// The last day on which a doctor cleared the athlete.
  private(set) var cleared: Day?
  /// The first day of the fever that is still open, and the last on which it was told.
  private(set) var fever: (since: Day, told: Day)?
  /// Decisions that were applied and not taken back, oldest first.
  private(set) var decisions: [Decision] = []
  /// Runs that fell out by the athlete's own change: skipped or blocked days.
  private(set) var dropped: [Day] = []
  /// Days whose run an evening has rested away, and which hold none to this day.
  private(set) var rested: Set<Day> = []
  /// The last day on which a season was made, and how many decisions had changed the one before it.
  private var anew: (on: Day, decisions: Int)?
  /// Minutes of the runs that are known to have been run, by day.
  private(set) var runMinutes: [Day: Int] = [:]
  /// The last day on which slower growth was offered and declined.
  private(set) var declinedGrowth: Day?
  /// Weeks and more in which nothing was heard, each from one word to the next.
  private(set) var silences: [ClosedRange<Day>] = []
  private var lastWord: Day?

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
    let withdrawn = situation.journal.withdrawn
    // Entries are large; read in place, none is copied that does not matter.
    situation.journal.byDay.withUnsafeBufferPointer { entries in
      for index in entries.indices {
        let day = entries[index].on
        // A clock that was set back hides what it puts into the future, but never an alarm.
        guard day <= today else {
          if case .checkedIn(let checkIn, _) = entries[index].event {
            alarms.formUnion(checkIn.alarms)
          }
          continue
        }
        note(day, after: situation.plan.on)
        switch entries[index].event {
        case .checkedIn(let checkIn, _): hear(checkIn, on: day, today: today)
        case .worked(let workout):
          if !withdrawn.contains(workout) { log(workout, today: today) }
        case .withdrawn: break
        case .cleared: (alarms, cleared) = ([], day)
        case .decided(let decision, applied: true):
          if decision.isMaterial, day > today - 42 { decisions.append(decision) }
        case .undone(let days): takeBack(days)
        case .changed(let change): drop(change)
        case .decided(let decision, applied: false):
          if decision.rule == "B2" || decision.after == decision.before { declinedGrowth = day }
        // A season made anew says for itself what is run on the days ahead.
        case .planned:
          dropped.removeAll { $0 > day }
          anew = (day, decisions.count)
        }
      }
    }
    note(today, after: situation.plan.on)
    for decision in decisions {
      for day in decision.days where decision.drops(runOf: day) && situation.plan[day]?.run == nil {
        rested.insert(day)
      }
    }
  }

  /// Notes that something was heard on a day, and how long nothing was.
  private mutating func note(_ day: Day, after start: Day) {
    let last = max(lastWord ?? start, start)
    if day - last >= Past.silence { silences.append(last...day) }
    lastWord = max(last, day)
  }

  /// So many days without a word are treated as days without a run, until more is known.
  static let silence = 7

  /// A day as it stood before the first decision that changed it; percentages count from it.
  ///
  /// What a season made anew holds on the days after it has not been changed yet.
  func original(of day: Day) -> DayPlan? {
    let first = anew.map { $0.on < day ? min($0.decisions, decisions.count) : 0 } ?? 0
    for decision in decisions[first...] {
      if let found = decision.found(on: day) { return found }
    }
    return nil
  }

  private mutating func takeBack(_ days: [DatedDay]) {
    dropped.removeAll { lost in days.contains { $0.date == lost && $0.plan.run != nil } }
    guard let last = decisions.last, days.contains(where: { $0.date == last.day }) else { return }
    decisions.removeLast()
  }

  private mutating func drop(_ change: Journal.Change) {
    dropped.removeAll { lost in
      change.after.contains { $0.date == lost && $0.plan.run != nil }
    }
    guard change.kind == .skip || change.kind == .block else { return }
    for day in change.after where day.plan.run == nil {
      if change.before.contains(where: { $0.date == day.date && $0.plan.run != nil }) {
        dropped.append(day.date)
      }
    }
  }

  /// Takes one check-in in; also how the check-in of this moment joins the past.
  mutating func hear(_ checkIn: CheckIn, on day: Day, today: Day) {
    if !checkIn.alarms.isEmpty { alarms.formUnion(checkIn.alarms) }
    if let known = checkIn.knownTendon { knownTendon = known }
    if let lifted = checkIn.lifted, lifted.on <= today {
      lift(lifted.legs && lifted.heavy, lifted.on)
    }
    hearIllness(checkIn.ill, on: day)
    if checkIn.session == .done || checkIn.session == .partly {
      train(on: day, run: true)
      if let minutes = checkIn.minutes { runMinutes[day] = max(0, minutes) }
    }
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
    if state == .fever {
      fever = (fever?.since ?? day, day)
    } else if state == .none {
      fever = nil
    }
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
    case .run(let run):
      train(on: workout.date, run: true)
      if let minutes = workout.minutes {
        runMinutes[workout.date] = max(runMinutes[workout.date] ?? 0, minutes)
      }
      if run == .race { races.append((workout.date, workout.distance)) }
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

extension Journal {
  /// Workouts that were taken back; equal ones that were written down anew count again.
  fileprivate var withdrawn: Set<Workout> {
    var withdrawn: Set<Workout> = []
    for index in entries.indices {
      if case .withdrawn(let workout) = entries[index].event { withdrawn.insert(workout) }
    }
    guard !withdrawn.isEmpty else { return [] }
    return withdrawn.subtracting(workouts)
  }

  /// The entries by their days; a clock that was set back leaves a journal out of order.
  var byDay: [Entry] {
    var last = Int.min
    let inOrder = entries.withUnsafeBufferPointer { entries in
      entries.indices.allSatisfy { index in
        defer { last = entries[index].on.number }
        return entries[index].on.number >= last
      }
    }
    guard !inOrder else { return entries }
    return entries.enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)
  }
}
