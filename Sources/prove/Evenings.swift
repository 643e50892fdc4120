import Training

/// One athlete's whole season, evening by evening: random check-ins, misses, illness, moves and
/// undo, each by a number that always gives the same season.
struct Evenings {
  var athlete: Athlete
  var plan: Plan
  var journal = Journal()
  var today: Day
  private var chance: Chance
  /// What could be taken back, latest last: the days as they were before.
  private var undoable: [[DatedDay]] = []
  private(set) var tally = Tally()
  /// What went wrong first, with the evening on which it did; nil where nothing did.
  var fault: String?
  /// Mondays of weeks out of which a wish or a rule of the evening has taken something.
  var touched: Set<Day> = []
  /// Races that are not started: ill, hurt or very sore. (D14)
  var unstarted: Set<Day> = []
  /// The graded return of a season that was made anew. (3.6)
  var wayBack: ClosedRange<Day>?
  private var illUntil: Day?
  private var hurtUntil: Day?

  struct Tally {
    var seasons = 0
    var evenings = 0
    var changes = 0
    var moves = 0
    var undone = 0
    var rebuilt = 0
    var repeated = 0

    mutating func add(_ other: Tally) {
      seasons += other.seasons
      evenings += other.evenings
      changes += other.changes
      moves += other.moves
      undone += other.undone
      rebuilt += other.rebuilt
      repeated += other.repeated
    }
  }

  /// - Parameter number: of the athlete and of the luck; the space holds far more than there are.
  init(number: Int) {
    let place = number &* 2_654_435_761 % Space.count
    let (athlete, on) = Space.athlete(place < 0 ? place + Space.count : place)
    self.athlete = athlete
    plan = Plan.make(for: athlete, on: on)
    today = on
    chance = Chance(seed: UInt64(bitPattern: Int64(number)))
  }

  /// Lives the season; `say` hears of every evening that changes something.
  mutating func live(_ say: (String) -> Void = { _ in }) {
    tally.seasons = 1
    journal.entries.append(.init(on: today, event: .planned(weeks: plan.weeks.count)))
    judge("the plan")
    let last = plan.weeks.last.map { $0.starts + 6 } ?? today
    while today < min(last, plan.on + 7 * 30), fault == nil {
      evening(say)
      today = today + (chance.one(in: 60) ? 3 + chance.below(20) : 1)
    }
  }

  /// An evening some days into the season, with something told of it: what a decision is asked of.
  mutating func evening(after days: Int) -> Situation {
    let last = today + days
    while today < last, fault == nil {
      evening { _ in }
      today = today + 1
    }
    var situation = now
    situation.checkIn = checkIn()
    return situation
  }

  private mutating func evening(_ say: (String) -> Void) {
    tally.evenings += 1
    if chance.one(in: 25) { change(say) }
    if fault == nil, chance.one(in: 40) { undo(say) }
    guard fault == nil, !chance.one(in: 6) else { return }
    let checkIn = checkIn()
    let situation = Situation(
      athlete: athlete, plan: plan, journal: journal, checkIn: checkIn, today: today)
    let decision = situation.decideWithSeason()
    if let growth = growth(of: decision, movedTo: situation.decide().movedTo?.date) {
      fault =
        "\(today) \(growth): \(decision.rule) \(decision.before.code) → \(decision.after.code)"
      return
    }
    journal.entries.append(.init(on: today, event: .checkedIn(checkIn, words: "")))
    let applied = decision.isMaterial && !chance.one(in: 8)
    journal.entries.append(.init(on: today, event: .decided(decision, applied: applied)))
    if checkIn.session == .done, let run = plan[today]?.run, chance.one(in: 2) {
      journal.entries.append(
        .init(
          on: today,
          event: .worked(Workout(date: today, activity: run.activity, minutes: run.minutes))))
    }
    if applied {
      let days = [DatedDay(date: decision.day, plan: decision.after)] + decision.alsoChanged
      let before = [DatedDay(date: decision.day, plan: decision.before)] + decision.alsoBefore
      say(
        "\(today) \(decision.action.rawValue) \(decision.rule): \(words(before)) → \(words(days))")
      touch(situation.easedDays)
      // Growth may take a whole day out, and its lifting with it. (B1, B2)
      touch(
        zip(before, days).filter { $1.plan.sessions.count < $0.plan.sessions.count }.map(\.1.date))
      if decision.before.kind == .race, decision.after.kind != .race {
        unstarted.insert(decision.day)
      }
      set(days, undo: before)
      judge("\(decision.rule) \(decision.action)")
    }
    guard fault == nil else { return }
    follow(situation, declined: decision.isMaterial && !applied, say)
  }

  /// What the season becomes after a decision: a verdict, a week of the table again, made anew.
  private mutating func follow(
    _ situation: Situation, declined: Bool, _ say: (String) -> Void
  ) {
    if let verdict = situation.verdictAgain() {
      plan.verdict = verdict
      plan = now.slowed
      say("\(today) verdict: \(verdict.kind.rawValue)")
      judge("verdict \(verdict.kind.rawValue)")
    }
    if let again = situation.repeatingTable(declined: declined) {
      tally.repeated += 1
      let monday = again.week(of: today + 1)
      say("\(today) again: table week \(monday?.runWalk ?? 0)")
      adopt(again)
      judge("the table again")
    }
    if plan.verdict.kind != .none, let runner = situation.rebuilding() {
      tally.rebuilt += 1
      let anew = Plan.make(for: runner, on: today)
      say("\(today) made anew: \(anew.weeks.count) weeks")
      wayBack = situation.wayBack
      athlete = runner
      adopt(anew)
      judge("made anew")
    }
  }

  /// Takes another season over, with the days of this one up to today.
  private mutating func adopt(_ anew: Plan) {
    plan = anew.carrying(plan, through: today, for: athlete)
    plan = now.slowed
    undoable = []
    journal.entries.append(.init(on: today, event: .planned(weeks: plan.weeks.count)))
  }

  /// A wish of the athlete: a move, a swap, a day left out, days blocked.
  private mutating func change(_ say: (String) -> Void) {
    let day = today + 1 + chance.below(7)
    let other = today + 1 + chance.below(7)
    let now = now
    let wish: (String, Replan)
    switch chance.below(4) {
    case 0: wish = ("move", now.moving(from: day, to: other))
    case 1: wish = ("swap", now.swapping(day, other))
    case 2: wish = ("skip", now.skipping(day))
    default:
      let last = day + chance.below(4)
      wish = ("block", now.blocking(day...last))
    }
    guard let made = wish.1.offer, !made.changed.isEmpty else { return }
    tally.moves += 1
    say("\(today) \(wish.0): \(words(made.before)) → \(words(made.changed))")
    let kind: Journal.Change.Kind =
      ["move": .move, "swap": .swap, "skip": .skip][wish.0] ?? .block
    journal.entries.append(
      .init(on: today, event: .changed(.init(kind: kind, before: made.before, after: made.changed)))
    )
    touch(made.changed.map(\.date))
    unstarted.formUnion(made.before.filter { $0.plan.kind == .race }.map(\.date))
    set(made.changed, undo: made.before)
    judge(wish.0)
  }

  private mutating func undo(_ say: (String) -> Void) {
    guard let days = undoable.popLast(), days.allSatisfy({ $0.date > today }) else { return }
    tally.undone += 1
    say("\(today) undo: \(words(days))")
    for day in days { plan[day.date] = day.plan }
    journal.entries.append(.init(on: today, event: .undone(days: days)))
    // What stood before grows from what has been run since.
    plan = now.slowed
    judge("undo")
  }

  private mutating func touch(_ days: [Day]) {
    touched.formUnion(days.map(\.weekStart))
  }

  /// This moment, with nothing told beyond what stands in the journal.
  var now: Situation {
    Situation(athlete: athlete, plan: plan, journal: journal, checkIn: CheckIn(), today: today)
  }

  private mutating func set(_ days: [DatedDay], undo before: [DatedDay]) {
    tally.changes += 1
    undoable.append(before)
    for day in days { plan[day.date] = day.plan }
  }

  private func words(_ days: [DatedDay]) -> String {
    days.map { "\($0.date.iso.dropFirst(5)) \($0.plan.code)" }.joined(separator: ", ")
  }
}

// MARK: - Luck

extension Evenings {
  /// What is told tonight: mostly little, at times much, with spells of illness and pain.
  private mutating func checkIn() -> CheckIn {
    var told = CheckIn()
    if plan[today].map({ !$0.isRest }) ?? false {
      told.session = chance.one(in: 5) ? .missed : chance.one(in: 10) ? .partly : .done
      if told.session == .partly { told.minutes = 5 + chance.below(40) }
      if chance.one(in: 2) { told.effort = Double(2 + chance.below(9)) }
    }
    if chance.one(in: 2) {
      told.soreness = [
        Soreness(area: .legs, level: Double(chance.below(chance.one(in: 3) ? 11 : 4)))
      ]
    }
    if chance.one(in: 3) { told.sleepHours = Double(3 + chance.below(6)) }
    if chance.one(in: 3) { told.energy = 1 + chance.below(5) }
    if chance.one(in: 8) { told.stress = 1 + chance.below(5) }
    if chance.one(in: 10) {
      told.lifted = Lifted(legs: true, heavy: chance.one(in: 2), on: today - chance.below(3))
    }
    if chance.one(in: 12) { told.minutesTomorrow = chance.below(60) }
    if chance.one(in: 30) { told.wantsRest = true }
    if chance.one(in: 15) { told.wantsMore = true }
    if chance.one(in: 15) { told.wantsStrength = true }
    if chance.one(in: 15) { told.wantsHard = true }
    if chance.one(in: 25) { told.heat = Double(20 + chance.below(18)) }
    if chance.one(in: 80) { told.daysOff = chance.below(35) }
    hurt(&told)
    sicken(&told)
    return told
  }

  private mutating func hurt(_ told: inout CheckIn) {
    if hurtUntil == nil, chance.one(in: 50) { hurtUntil = today + chance.below(12) }
    guard let until = hurtUntil else { return }
    let level = today >= until ? 0 : chance.below(8)
    told.soreness =
      (told.soreness ?? []) + [
        Soreness(area: .knees, side: .left, level: Double(level), pain: true)
      ]
    if chance.one(in: 3) { told.knownTendon = true }
    if chance.one(in: 3) { told.worseNextMorning = chance.one(in: 3) }
    if chance.one(in: 40) { told.alarms = [.nightPain] }
    guard today >= until else { return }
    hurtUntil = nil
    journal.entries.append(.init(on: today, event: .cleared))
  }

  private mutating func sicken(_ told: inout CheckIn) {
    if illUntil == nil, chance.one(in: 50) { illUntil = today + chance.below(10) }
    guard let until = illUntil else { return }
    told.ill = [.head, .chest, .fever, .stomach][chance.below(4)]
    guard today >= until else { return }
    illUntil = nil
    told.ill = Illness.none
    journal.entries.append(.init(on: today, event: .cleared))
  }
}
