/// All that the rules look at: how the athlete is tonight, and what tomorrow asks.
///
/// Unknown is nil. What was said before today counts only as long as it holds: soreness, sleep and
/// energy for 36 hours, that is today and yesterday; illness and signs until they are said to be over.
struct Signs: Sendable {
  let today: Day
  /// What was said today, all of it together.
  let checkIn: CheckIn
  let past: Past
  let plan: Plan
  let level: Level
  let offers: Availability?
  /// Tomorrow as it stands in the plan.
  let planned: DayPlan
  /// Tomorrow as it stood before the first decision on it; percentages count from it.
  let asPlanned: DayPlan

  // Tomorrow's parts.
  let run: Session?
  let legWork: Session?
  let upperWork: Session?
  let crossWork: Session?

  // How the athlete is.
  /// Muscle soreness of what running needs, 0–10; a soreness without a level counts as 5.
  private(set) var legs: Int?
  private(set) var legsRising = false
  private(set) var upper: Int?
  private(set) var pain: Pain?
  private(set) var painGrows = false
  private(set) var soreTooLong = false
  private(set) var sleep: Double?
  private(set) var secondShortNight = false
  private(set) var energy: Int?
  private(set) var alarms: Set<Alarm> = []
  private(set) var lethargic = false

  // What is on the way.
  /// From the last heavy leg work to tomorrow, 1 where it was today; nil where it is three days or more.
  private(set) var daysAfterHeavyLegs: Int?
  /// Whether that lifting was told or logged, and not only planned.
  private(set) var heavyLegsTold = false
  private(set) var liftingIsNew = false
  private(set) var daysToRace: Int?
  private(set) var raceSize: RaceSize
  private(set) var afterRace: Answer?
  /// The last days without running that were not planned so.
  private(set) var gap: Gap?

  /// An injury-type pain; its level is nil where none was named.
  struct Pain: Hashable, Sendable {
    var level: Int?
    var knownTendon: Bool
    /// Back to usual the next morning: only true where that was said.
    var settles: Bool
  }

  /// The neck check, with unknown as its own case. (3.3)
  enum Health: Hashable, Sendable {
    case unknown
    case well
    case aboveNeck
    case belowNeck
  }

  init(_ situation: Situation, past earlier: Past) {
    var past = earlier
    past.hear(situation.checkIn, on: situation.today, today: situation.today)
    today = situation.today
    plan = situation.plan
    level = situation.plan.level
    offers = situation.athlete.days
    self.past = past
    let said = past.told(on: today) ?? situation.checkIn
    checkIn = said
    planned = situation.plan[today + 1] ?? .rest
    asPlanned = past.original(of: situation.today + 1) ?? planned
    run = planned.run
    legWork = planned.sessions.first(where: \.loadsLegs)
    upperWork = planned.sessions.first { $0.strength != nil && !$0.loadsLegs }
    crossWork = planned.sessions.first { $0.activity == .crossTraining }
    raceSize = RaceSize(situation.athlete.goal?.distance)

    let yesterday = past.told(on: today - 1)
    sleep = said.sleepHours ?? yesterday?.sleepHours
    energy = said.energy ?? yesterday?.energy
    secondShortNight = said.sleepHours ?? 24 < 6 && yesterday?.sleepHours ?? 24 < 6
    alarms = past.alarms
    lethargic = flat(situation.plan)
    feel(said, yesterday)
    look(situation)
  }

  /// Soreness and pain.
  private mutating func feel(_ said: CheckIn, _ yesterday: CheckIn?) {
    let body = Body(said.soreness)
    let before = Body(yesterday?.soreness)
    legs = body.legs ?? before.legs
    upper = body.upper ?? before.upper
    if let now = body.legs, let then = before.legs { legsRising = now > then }
    readPain(said)
    readLastingSoreness()
  }

  /// A pain stays until something is said about it again: it is never guessed to be gone.
  private mutating func readPain(_ said: CheckIn) {
    var levels: [Int?] = []
    var (first, last) = (today, today)
    for day in past.days.reversed() where day.checkIn.soreness != nil {
      guard let pain = Body(day.checkIn.soreness).pain else { break }
      // A niggle expires as soreness does.
      if levels.isEmpty, today - day.on > 1, pain.level.map({ $0 <= 2 }) ?? false { return }
      if levels.isEmpty { last = day.on }
      levels.append(pain.level)
      first = day.on
      if let since = day.checkIn.since { first = min(first, since) }
    }
    guard let now = levels.first else { return }
    pain = Pain(
      level: now, knownTendon: past.knownTendon == true, settles: said.worseNextMorning == false)
    painGrows = said.worseNextMorning == true
    if levels.count > 1, let now, let then = levels[1], now > then { painGrows = true }
    // What a clinician has looked at since is no news.
    guard past.cleared.map({ $0 < last }) ?? true else { return }
    if let cleared = past.cleared { first = max(first, cleared) }
    if last - first >= 8 { alarms.insert(.lastingPain) }
    if now.map({ $0 >= 6 }) ?? true, last - first >= 3 { alarms.insert(.lastingPain) }
  }

  /// Soreness that does not fade as muscle soreness does. (3.2, D24)
  private mutating func readLastingSoreness() {
    guard let legs, legs >= 3 else { return }
    var first = checkIn.since.map { min($0, today) } ?? today
    var verySore: Int? = 0
    var previous: Int?
    for day in past.days.reversed() {
      guard past.cleared.map({ day.on > $0 }) ?? true else { break }
      guard let level = Body(day.checkIn.soreness).legs else { continue }
      guard level >= 3 else { break }
      verySore = level >= 7 ? verySore.map { $0 + 1 } : nil
      if let count = verySore, count >= 3 { soreTooLong = true }
      if day.on < today, previous == nil { previous = level }
      first = min(first, day.on)
    }
    if legs >= 5, today - first >= 4 { soreTooLong = true }
    // Still rising after three days is no muscle soreness any more.
    if today - first >= 3, let previous, legs > previous, pain == nil {
      pain = Pain(level: legs, knownTendon: false, settles: false)
    }
  }

  /// Two of the last three hard sessions with energy of 2 or less, or two points harder than they
  /// should be. (A12)
  private func flat(_ plan: Plan) -> Bool {
    var seen = 0
    var flat = 0
    for day in past.days.reversed() where seen < 3 {
      guard day.checkIn.session == .done || day.checkIn.session == .partly,
        let run = plan[day.on]?.sessions.first(where: \.isHard)?.run
      else { continue }
      seen += 1
      let effort = day.checkIn.effort ?? 0
      if day.checkIn.energy ?? 5 <= 2 || effort >= run.effortTarget + 2 { flat += 1 }
    }
    return flat >= 2
  }

  /// What lies behind and ahead in the plan.
  private mutating func look(_ situation: Situation) {
    let tomorrow = today + 1
    readLifting(situation.athlete)
    let race = nextRace(situation.athlete.goal)
    daysToRace = race.map { $0 - tomorrow }
    if let last = lastRace(situation) {
      afterRace = last.size.answer(day: tomorrow - last.day, legs: legs, long: isLong)
    }
    gap = Gap(past, plan: plan, today: today)
    if let fever = past.fever, fever.told - min(fever.since, checkIn.since ?? today) > 3 {
      alarms.insert(.longFever)
    }
  }

  private mutating func readLifting(_ athlete: Athlete) {
    let tomorrow = today + 1
    if let told = past.heavyLegs, tomorrow - told <= 2 {
      daysAfterHeavyLegs = tomorrow - told
      heavyLegsTold = true
    }
    for back in 1...2 where daysAfterHeavyLegs.map({ $0 > back }) ?? true {
      let day = tomorrow - back
      guard let then = plan[day], then.isHeavyLegs, past.told(on: day)?.session != .missed
      else { continue }
      daysAfterHeavyLegs = back
      heavyLegsTold = false
    }
    let used = athlete.lifting.experience == .regular || athlete.lifting.experience == .some
    let firstLift = past.lifts.min() ?? tomorrow
    liftingIsNew = !used && tomorrow - min(firstLift, plan.on) <= 28
  }

  /// The next race of the plan within three weeks, or the goal's date.
  private func nextRace(_ goal: Goal?) -> Day? {
    if let date = goal?.date, date > today, goal?.mode == .racing { return date }
    for day in (today + 1)...(today + 21) where plan.hasRace(on: day) { return day }
    return nil
  }

  /// The last race that still matters: of the plan, the log or the athlete's results.
  private func lastRace(_ situation: Situation) -> (day: Day, size: RaceSize)? {
    if let date = situation.athlete.goal?.date, date <= today, today - date <= 32,
      !past.isRunLost(on: date)
    {
      return (date, raceSize)
    }
    if let last = past.races.max(by: { $0.on < $1.on }), today - last.on <= 32 {
      return (last.on, last.distance.map { RaceSize($0) } ?? raceSize)
    }
    if let result = situation.athlete.running.result, let date = result.date, date <= today,
      today - date <= 32
    {
      return (date, RaceSize(result.distance))
    }
    return nil
  }
}

extension Signs {
  var isQuality: Bool { run?.isQuality ?? false }
  var isLong: Bool { run?.run == .long }
  var isRace: Bool { run?.run == .race }
  var hasHeavyLegs: Bool { planned.isHeavyLegs }
  /// Race day or one of the three days before it.
  var isNearRace: Bool { daysToRace.map { (1...3).contains($0) } ?? false }
  var hurts: Bool { pain != nil }
  var minutes: Int? { checkIn.minutesTomorrow }
  var stress: Int? { checkIn.stress }

  /// Soreness after lifting that was told but not rated counts as mild: it may still be climbing.
  var legsAfterLifting: Int? { legs ?? (heavyLegsTold ? 3 : nil) }
  /// Days that must lie between heavy legs and a hard run. (B12)
  var daysFromHeavyToHard: Int { liftingIsNew ? 3 : 2 }

  /// A known tendon trouble of 3–5 that was calm the next morning. (S24)
  var hasSettledTendon: Bool {
    guard let pain, let level = pain.level else { return false }
    return pain.knownTendon && pain.settles && (3...5).contains(level)
  }

  /// Whether tonight is the first word after a week or more.
  var wasSilent: Bool { past.silences.last?.upperBound == today }

  /// Whether a hard run of tomorrow may go to another day at all: not while something is wrong that
  /// another day does not mend.
  var movesAreSafe: Bool {
    !hurts && alarms.isEmpty && illness != .aboveNeck && illness != .belowNeck && wellDays == nil
      && returnPercent == 100
  }

  var isBesideHard: Bool {
    (plan[today]?.isHard ?? false) || (plan[today + 2]?.isHard ?? false)
  }

  var illness: Health {
    switch past.illness?.state {
    case nil: .unknown
    case .some(.none): .well
    case .head: .aboveNeck
    case .chest, .fever, .stomach: .belowNeck
    }
  }

  /// Days without symptoms by tomorrow, after an illness below the neck; nil where there was none.
  var wellDays: Int? {
    guard let recovered = past.recovered, illness != .belowNeck else { return nil }
    let days = today + 1 - recovered.on
    return days < 7 || sessionsSinceIllness < 2 && days < 21 ? days : nil
  }

  var sessionsSinceIllness: Int {
    guard let recovered = past.recovered else { return 2 }
    return past.trained.count { $0 > recovered.on }
  }
}
