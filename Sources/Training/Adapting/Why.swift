import Prompts

/// Why a decision was taken, in three parts. (promise 6)
package struct Why: Hashable, Sendable {
  /// What was told that bears on tomorrow.
  package var told: [Line]
  /// The rule, its reason and its sources.
  package var rule: String
  package var because: Line
  package var sources: [String]
  /// What would have to be different for tomorrow to stay as planned; nil where it does stay.
  package var unless: Line?
  /// The same evening with that one difference; `decide()` keeps tomorrow for it.
  package var otherwise: Situation?
}

extension Situation {
  /// The reasons of the decision that `decide()` takes here.
  package func why() -> Why {
    let past = Past(self)
    let signs = Signs(self, past: past)
    let decision = signs.decide()
    var why = Why(
      told: signs.told, rule: decision.rule, because: decision.says, sources: decision.sources,
      unless: nil, otherwise: nil)
    guard decision.after != decision.before || decision.action != .keep else { return why }
    guard let other = nearest(signs) else {
      why.unless = Say.Why.unlessNothing()
      return why
    }
    why.unless = other.says
    why.otherwise = other.situation
    return why
  }

  /// The smallest change after which tomorrow is kept: of one signal, else of two together.
  private func nearest(_ signs: Signs) -> Signal.Change? {
    let changes = Signal.all.map { $0.changes(signs, self) }
    var best: (change: Signal.Change, step: Int)?
    for steps in changes {
      for (step, change) in steps.enumerated() where step < best?.step ?? .max {
        guard change.situation.keepsTomorrow else { continue }
        best = ((Say.Why.unlessOne(what: change.says), change.situation), step)
        break
      }
    }
    if let best { return best.change }
    // Of two signals each change of the first is taken for given, and the second asked as before.
    for (index, steps) in changes.enumerated() {
      for (step, first) in steps.enumerated() where step < best?.step ?? .max {
        let signs = Signs(first.situation, past: Past(first.situation))
        for other in Signal.all.indices where other > index {
          let seconds = Signal.all[other].changes(signs, first.situation)
          for (next, second) in seconds.enumerated() where step + next < best?.step ?? .max {
            guard second.situation.keepsTomorrow else { continue }
            let says = Say.Why.unlessTwo(first: first.says, second: second.says)
            best = ((says, second.situation), step + next)
            break
          }
        }
      }
    }
    return best?.change
  }

  private var keepsTomorrow: Bool {
    let decision = decide()
    return decision.action == .keep && decision.after == decision.before
  }
}

/// One signal, and how it could have been different: the smallest change first.
private struct Signal: Sendable {
  /// What is said of it is the condition alone: "with your legs at 4 or less".
  typealias Change = (says: Line, situation: Situation)

  let changes: @Sendable (Signs, Situation) -> [Change]

  static let all: [Signal] = [
    legs, pain, upper, sleep, energy, stress, lifted, illness, minutes, rest, off, heat,
  ]

  static let legs = Signal { signs, situation in
    guard let now = signs.legs, now > 0 else { return [] }
    return (0..<now).reversed().map { level in
      (Say.Why.ifLegs(level: level), situation.with { $0.settle(signs.checkIn, legs: level) })
    }
  }

  static let upper = Signal { signs, situation in
    guard let now = signs.upper, now > 0 else { return [] }
    return (0..<now).reversed().map { level in
      (Say.Why.ifUpper(level: level), situation.with { $0.settle(signs.checkIn, upper: level) })
    }
  }

  static let pain = Signal { signs, situation in
    guard let pain = signs.pain else { return [] }
    return (0..<(pain.level ?? 10)).reversed().map { level in
      (
        level == 0 ? Say.Why.ifNoPain() : Say.Why.ifPain(level: level),
        situation.with { $0.settle(signs.checkIn, pain: level) }
      )
    }
  }

  static let sleep = Signal { signs, situation in
    guard let now = signs.sleep else { return [] }
    return [5, 6, 7, 8].filter { Double($0) > now }.map { hours in
      (Say.Why.ifSleep(hours: hours), situation.with { $0.sleepHours = Double(hours) })
    }
  }

  static let energy = Signal { signs, situation in
    guard let now = signs.energy, now < 5 else { return [] }
    return ((max(now, 0) + 1)...5).map { level in
      (Say.Why.ifEnergy(level: level), situation.with { $0.energy = level })
    }
  }

  static let stress = Signal { signs, situation in
    guard let now = signs.stress, now > 1, now <= 5 else { return [] }
    return (1..<now).reversed().map { level in
      (Say.Why.ifStress(level: level), situation.with { $0.stress = level })
    }
  }

  static let lifted = Signal { signs, situation in
    guard let after = signs.daysAfterHeavyLegs, signs.heavyLegsTold else { return [] }
    return (1...3).map { days in
      (
        Say.Why.ifLifted(days: Said.count(days, one: "day", many: "days")),
        situation.lifting(signs.today + 1 - after, earlierBy: days)
      )
    }
  }

  static let illness = Signal { signs, situation in
    guard signs.illness == .aboveNeck || signs.illness == .belowNeck else { return [] }
    return [(Say.Why.ifWell(), situation.neverIll)]
  }

  static let minutes = Signal { signs, situation in
    guard signs.lacksTime, let now = signs.minutes else { return [] }
    let needed = signs.planned.minutes
    return [needed].filter { $0 > now }.map { minutes in
      (
        Say.Why.ifMinutes(minutes: Said.minutes(minutes)),
        situation.with { $0.minutesTomorrow = minutes }
      )
    }
  }

  static let rest = Signal { signs, situation in
    guard signs.checkIn.wantsRest else { return [] }
    return [(Say.Why.ifRest(), situation.with { $0.wantsRest = false })]
  }

  static let off = Signal { signs, situation in
    guard let now = signs.checkIn.daysOff, now >= 4 else { return [] }
    return [
      (
        Say.Why.ifOff(count: Said.count(3, one: "day", many: "days")),
        situation.with { $0.daysOff = 3 }
      )
    ]
  }

  static let heat = Signal { signs, situation in
    guard let now = signs.checkIn.heat else { return [] }
    let limits = signs.checkIn.humid == true ? [32, 25] : [32, 28]
    return limits.filter { Double($0) <= now }.map { degrees in
      (Say.Why.ifHeat(degrees: degrees), situation.with { $0.heat = Double(degrees) - 1 })
    }
  }
}

extension Situation {
  fileprivate func with(_ change: (inout CheckIn) -> Void) -> Situation {
    var other = self
    change(&other.checkIn)
    return other
  }

  /// The same evening, had the heavy leg work of a day been earlier.
  fileprivate func lifting(_ day: Day, earlierBy days: Int) -> Situation {
    var other = self
    if other.checkIn.lifted?.on == day { other.checkIn.lifted?.on = day - days }
    if other.athlete.now?.lifted?.on == day { other.athlete.now?.lifted?.on = day - days }
    for index in other.journal.entries.indices {
      switch other.journal.entries[index].event {
      case .checkedIn(var checkIn, let words):
        guard checkIn.lifted?.on == day else { continue }
        checkIn.lifted?.on = day - days
        other.journal.entries[index].event = .checkedIn(checkIn, words: words)
      case .worked(var workout):
        guard workout.date == day, case .strength = workout.activity else { continue }
        workout.date = day - days
        other.journal.entries[index].event = .worked(workout)
      default: continue
      }
    }
    return other
  }

  /// The same evening without any illness.
  fileprivate var neverIll: Situation {
    var other = self
    other.checkIn.ill = nil
    other.athlete.now?.ill = nil
    for index in other.journal.entries.indices {
      guard case .checkedIn(var checkIn, let words) = other.journal.entries[index].event,
        checkIn.ill != nil
      else { continue }
      checkIn.ill = nil
      other.journal.entries[index].event = .checkedIn(checkIn, words: words)
    }
    return other
  }
}

extension CheckIn {
  /// Sets every place of one kind to a level at most.
  fileprivate mutating func settle(
    _ said: CheckIn, legs: Int? = nil, upper: Int? = nil, pain: Int? = nil
  ) {
    let places = said.soreness ?? soreness ?? []
    var settled = places.map { place in
      var place = place
      let most = place.isInjuryType ? pain : place.area.isLegs ? legs : upper
      if let most { place.level = min(place.level ?? 10, Double(most)) }
      return place
    }
    // What was told yesterday is answered anew.
    if let legs, !settled.contains(where: { !$0.isInjuryType && $0.area.isLegs }) {
      settled.append(Soreness(area: .legs, level: Double(legs)))
    }
    if let upper, !settled.contains(where: { !$0.isInjuryType && !$0.area.isLegs }) {
      settled.append(Soreness(area: .shoulders, level: Double(upper)))
    }
    if let pain, !settled.contains(where: \.isInjuryType) {
      settled.append(Soreness(area: .unknown, level: Double(pain), pain: true))
    }
    soreness = settled
  }
}

extension Signs {
  /// What is known and bears on tomorrow, for the athlete.
  fileprivate var told: [Line] {
    var lines: [Line] = []
    if !alarms.isEmpty { lines.append(Say.Why.toldAlarm()) }
    switch illness {
    case .aboveNeck: lines.append(Say.Why.toldCold())
    case .belowNeck: lines.append(Say.Why.toldIll())
    case .well, .unknown:
      if wellDays != nil, let recovered = past.recovered {
        let days = Said.count(today - recovered.on, one: "day", many: "days")
        lines.append(Say.Why.toldWell(count: days))
      }
    }
    if let pain {
      lines.append(pain.level.map { Say.Why.toldPain(level: $0) } ?? Say.Why.toldPainUnknown())
    }
    if let legs { lines.append(Say.Why.toldLegs(level: legs)) }
    if let upper, upper > 0 { lines.append(Say.Why.toldUpper(level: upper)) }
    switch daysAfterHeavyLegs {
    case 1: lines.append(Say.Why.toldHeavyToday())
    case 2: lines.append(Say.Why.toldHeavyYesterday())
    default: break
    }
    if let sleep { lines.append(Say.Why.toldSleep(hours: sleep)) }
    if let energy { lines.append(Say.Why.toldEnergy(level: energy)) }
    if let stress { lines.append(Say.Why.toldStress(level: stress)) }
    if lacksTime, let minutes { lines.append(Say.Why.toldMinutes(minutes: Said.minutes(minutes))) }
    if checkIn.wantsRest { lines.append(Say.Why.toldRest()) }
    if let gap, returnPercent < 100 {
      lines.append(Say.Why.toldOff(count: Said.count(gap.days, one: "day", many: "days")))
    }
    if let heat = checkIn.heat { lines.append(Say.Why.toldHeat(degrees: heat)) }
    if let daysToRace, daysToRace <= 7 {
      lines.append(
        daysToRace == 0
          ? Say.Why.toldRaceTomorrow()
          : Say.Why.toldRace(count: Said.count(daysToRace, one: "day", many: "days")))
    }
    return lines.isEmpty ? [Say.Why.toldNothing()] : lines
  }
}
