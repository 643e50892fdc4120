import Prompts
import Training

extension CheckIn {
  /// Everything that was understood of a check-in, in one sentence.
  func spoken(on today: Day) -> Line {
    let parts = spokenParts(on: today)
    return parts.isEmpty ? Say.Heard.allGood() : Say.Heard.state(parts: parts)
  }

  private func spokenParts(on today: Day) -> [Line] {
    var parts: [Line] = []
    switch session {
    case .done: parts.append(Say.Heard.sessionDone())
    case .partly: parts.append(Say.Heard.sessionPartly())
    case .missed: parts.append(Say.Heard.sessionMissed())
    case nil: break
    }
    if let minutes { parts.append(Say.Heard.minutes(minutes: Said.minutes(minutes))) }
    if let distance { parts.append(Say.Heard.distance(distance: distance)) }
    if let effort { parts.append(Say.Heard.effort(level: effort)) }
    if let lifted { parts.append(lifted.spoken(on: today)) }
    if let soreness {
      parts +=
        soreness.isEmpty && !parts.isEmpty ? [Say.Heard.nothingSore()] : soreness.map(\.spoken)
    }
    if let since {
      let isNear = (0...2).contains(today - since)
      parts.append(Say.Heard.since(day: isNear ? Line.day(since, from: today).said : since.said))
    }
    if let knownTendon {
      parts.append(knownTendon ? Say.Heard.knownTendon() : Say.Heard.newTrouble())
    }
    if let worseNextMorning {
      parts.append(
        worseNextMorning ? Say.Heard.worseNextMorning() : Say.Heard.notWorseNextMorning())
    }
    parts += wellbeing
    if let minutesTomorrow {
      parts.append(
        minutesTomorrow == 0
          ? Say.Heard.noTimeTomorrow()
          : Say.Heard.minutesTomorrow(minutes: Said.minutes(minutesTomorrow)))
    }
    if wantsRest { parts.append(Say.Heard.wantsRest()) }
    if wantsMore { parts.append(Say.Heard.wantsMore()) }
    if wantsStrength { parts.append(Say.Heard.wantsStrength()) }
    if wantsHard { parts.append(Say.Heard.wantsHard()) }
    if let heat { parts.append(Say.Heard.heat(degrees: heat)) }
    if let daysOff {
      parts.append(Say.Heard.daysOff(count: Said.count(daysOff, one: "day", many: "days")))
    }
    for alarm in Alarm.allCases where alarms.contains(alarm) { parts.append(alarm.spoken) }
    return parts
  }

  private var wellbeing: [Line] {
    var parts: [Line] = []
    switch ill {
    case .some(.none): if soreness?.isEmpty != true { parts.append(Say.Heard.illNone()) }
    case .head: parts.append(Say.Heard.illHead())
    case .chest: parts.append(Say.Heard.illChest())
    case .fever: parts.append(Say.Heard.illFever())
    case .stomach: parts.append(Say.Heard.illStomach())
    case nil: break
    }
    if let sleepHours { parts.append(Say.Heard.slept(hours: sleepHours)) }
    if let energy { parts.append(Say.Heard.energy(level: energy)) }
    if let stress { parts.append(Say.Heard.stress(level: stress)) }
    return parts
  }
}

extension Soreness {
  /// Where and how much: "left calf 3/10, muscle soreness".
  var spoken: Line {
    let place: Line =
      switch side {
      case .left: Say.Body.left(area: area.spokenOne)
      case .right: Say.Body.right(area: area.spokenOne)
      case .both, nil: area.spoken
      }
    if area == .unknown {
      if level == 0 { return Say.Heard.nothingSore() }
      guard let level else { return pain ? Say.Heard.painSomewhere() : Say.Heard.soreSomewhere() }
      return pain
        ? Say.Heard.painSomewhereLevel(level: level) : Say.Heard.soreSomewhereLevel(level: level)
    }
    guard let level else {
      return pain ? Say.Heard.painNoLevel(area: place) : Say.Heard.soreNoLevel(area: place)
    }
    if level == 0 { return Say.Heard.fresh(area: place) }
    return pain
      ? Say.Heard.pain(area: place, level: level) : Say.Heard.sore(area: place, level: level)
  }
}

extension Soreness.Area {
  /// Its name within a sentence.
  var spoken: Line {
    switch self {
    case .legs: Say.Body.legs()
    case .quads: Say.Body.quads()
    case .hamstrings: Say.Body.hamstrings()
    case .calves: Say.Body.calves()
    case .shins: Say.Body.shins()
    case .glutes: Say.Body.glutes()
    case .hips: Say.Body.hips()
    case .groin: Say.Body.groin()
    case .knees: Say.Body.knees()
    case .ankles: Say.Body.ankles()
    case .achilles: Say.Body.achilles()
    case .feet: Say.Body.feet()
    case .back: Say.Body.back()
    case .core: Say.Body.core()
    case .shoulders: Say.Body.shoulders()
    case .arms: Say.Body.arms()
    case .chest: Say.Body.chest()
    case .neck: Say.Body.neck()
    case .whole: Say.Body.whole()
    case .unknown: Say.Body.unknown()
    }
  }
}

extension Soreness.Area {
  /// One of a pair, for a side: "shin".
  fileprivate var spokenOne: Line {
    switch self {
    case .legs: Say.Body.leg()
    case .quads: Say.Body.quad()
    case .hamstrings: Say.Body.hamstring()
    case .calves: Say.Body.calf()
    case .shins: Say.Body.shin()
    case .hips: Say.Body.hip()
    case .knees: Say.Body.knee()
    case .ankles: Say.Body.ankle()
    case .feet: Say.Body.foot()
    case .shoulders: Say.Body.shoulder()
    case .arms: Say.Body.arm()
    default: spoken
    }
  }
}

extension Lifted {
  /// What was lifted and when, within a sentence.
  func spoken(on today: Day) -> Line {
    let day = Line.day(on, from: today)
    return switch (legs, heavy) {
    case (true, true): Say.Heard.liftedLegsHeavy(day: day)
    case (false, true): Say.Heard.liftedHeavy(day: day)
    case (true, false): Say.Heard.liftedLegs(day: day)
    case (false, false): Say.Heard.liftedLight(day: day)
    }
  }
}

extension Line {
  /// A day within a sentence: "yesterday", "on Sunday 22 November 2026".
  static func day(_ day: Day, from today: Day) -> Line {
    switch today - day {
    case 0: Say.Heard.today()
    case 1: Say.Heard.yesterday()
    case 2: Say.Heard.dayBefore()
    default: Say.Heard.onDay(day: day)
    }
  }
}

extension Alarm {
  /// The sign within a sentence.
  var spoken: Line {
    switch self {
    case .chestPain: Say.Safety.chestPain()
    case .fainting: Say.Safety.fainting()
    case .breathless: Say.Safety.breathless()
    case .heartbeat: Say.Safety.heartbeat()
    case .strokeSign: Say.Safety.strokeSign()
    case .worstHeadache: Say.Safety.worstHeadache()
    case .heatCollapse: Say.Safety.heatCollapse()
    case .darkUrine: Say.Safety.darkUrine()
    case .calfClot: Say.Safety.calfClot()
    case .pregnancySign: Say.Safety.pregnancySign()
    case .selfHarm: Say.Safety.selfHarm()
    case .cannotBearWeight: Say.Safety.cannotBearWeight()
    case .deformity: Say.Safety.deformity()
    case .swelling: Say.Safety.swelling()
    case .bonePain: Say.Safety.bonePain()
    case .nightPain: Say.Safety.nightPain()
    case .numbness: Say.Safety.numbness()
    case .longFever: Say.Safety.longFever()
    case .weightLoss: Say.Safety.weightLoss()
    case .missedPeriods: Say.Safety.missedPeriods()
    case .lastingPain: Say.Safety.lastingPain()
    case .limp: Say.Safety.limp()
    }
  }
}
