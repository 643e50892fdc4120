/// What was heard of one day: how it went, and how the athlete is. (3.1)
///
/// Every field may be unknown; an unknown one is asked for only if it could change the decision.
package struct CheckIn: Hashable, Sendable, Codable {
  /// nil where nothing was said; empty where nothing is sore.
  package var soreness: [Soreness]?
  package var ill: Illness?
  /// 1 to 5, 5 best.
  package var energy: Int?
  package var sleepHours: Double?
  /// 1 to 5, 5 worst.
  package var stress: Int?
  package var lifted: Lifted?
  package var session: Report?
  /// How hard the session felt, 0 to 10.
  package var effort: Double?
  package var minutes: Int?
  package var distance: Distance?
  package var minutesTomorrow: Int?
  package var wantsRest = false
  /// A wish for more than is planned, which never adds anything. (D40)
  package var wantsMore = false
  /// A wish to lift tomorrow; on a rest day it is refused. (D35)
  package var wantsStrength = false
  /// A wish for a hard run tomorrow; beside a hard day it is refused. (D36)
  package var wantsHard = false
  package var alarms: Set<Alarm> = []
  /// Since when what hurts has hurt.
  package var since: Day?
  /// A tendon trouble that the athlete knows and has had looked at. (D08)
  package var knownTendon: Bool?
  package var worseNextMorning: Bool?
  /// Days without running, as the athlete counts them.
  package var daysOff: Int?
  /// Air temperature in degrees Celsius.
  package var heat: Double?
  /// Whether the air is humid, which makes 25 degrees as hard to run in as 28. (3.5)
  package var humid: Bool?

  package init() {}

  /// Degrees as they count for the rules of heat: humid air of 25 counts like 28. (3.5)
  package var heatFelt: Double? {
    heat.map { humid == true && $0 >= 25 ? max($0, 28) : $0 }
  }

  package enum Report: String, CaseIterable, Hashable, Sendable, Codable {
    case done
    case partly
    case missed
  }
}

/// How sore or painful a part of the body is.
package struct Soreness: Hashable, Sendable, Codable {
  package var area: Area
  package var side: Side?
  /// 0 to 10; nil where no level was named.
  package var level: Double?
  /// Injury-type and not muscle soreness. (3.2)
  package var pain: Bool

  package init(area: Area, side: Side? = nil, level: Double? = nil, pain: Bool = false) {
    self.area = area
    self.side = side
    self.level = level
    self.pain = pain
  }

  package enum Side: String, CaseIterable, Hashable, Sendable, Codable {
    case left
    case right
    case both
  }

  package enum Area: String, CaseIterable, Hashable, Sendable, Codable {
    case legs
    case quads
    case hamstrings
    case calves
    case shins
    case glutes
    case hips
    case groin
    case knees
    case ankles
    case achilles
    case feet
    case back
    case core
    case shoulders
    case arms
    case chest
    case neck
    case whole
    case unknown

    /// Whether running needs it.
    ///
    /// An unknown area counts as legs: it is never guessed harmless.
    package var isLegs: Bool {
      switch self {
      case .back, .core, .shoulders, .arms, .chest, .neck: false
      default: true
      }
    }
  }
}

/// The neck check. (3.3)
package enum Illness: String, CaseIterable, Hashable, Sendable, Codable {
  case none
  /// Above the neck: runny nose, sneezing, mild sore throat.
  case head
  /// Below the neck: cough, chest, body aches.
  case chest
  case fever
  case stomach

  /// Below the neck or fever: rest. (D03)
  package var needsRest: Bool { self == .chest || self == .fever || self == .stomach }
}

/// Lifting that was done outside the plan or within it.
package struct Lifted: Hashable, Sendable, Codable {
  package var legs: Bool
  package var heavy: Bool
  package var on: Day

  package init(legs: Bool, heavy: Bool, on: Day) {
    self.legs = legs
    self.heavy = heavy
    self.on = on
  }
}

/// A sign that needs medical help. (3.4)
package enum Alarm: String, CaseIterable, Hashable, Sendable, Codable {
  case chestPain = "chest-pain"
  case fainting
  case breathless
  case heartbeat
  case strokeSign = "stroke-sign"
  case worstHeadache = "worst-headache"
  case heatCollapse = "heat-collapse"
  case darkUrine = "dark-urine"
  case calfClot = "calf-clot"
  case pregnancySign = "pregnancy-sign"
  case selfHarm = "self-harm"
  case cannotBearWeight = "cannot-bear-weight"
  case deformity
  case swelling
  case bonePain = "bone-pain"
  case nightPain = "night-pain"
  case numbness
  case longFever = "long-fever"
  case weightLoss = "weight-loss"
  case missedPeriods = "missed-periods"
  case lastingPain = "lasting-pain"
  case limp

  /// An emergency stops the coach; the others freeze running and legs until they are checked.
  package var isEmergency: Bool {
    switch self {
    case .chestPain, .fainting, .breathless, .heartbeat, .strokeSign, .worstHeadache,
      .heatCollapse, .darkUrine, .calfClot, .pregnancySign, .selfHarm:
      true
    default: false
    }
  }
}

extension CheckIn {
  /// One check-in out of two of a day: what was said later counts, what was not said again stays.
  package func joined(by later: CheckIn) -> CheckIn {
    var joined = later
    joined.soreness = CheckIn.joined(soreness, later.soreness)
    joined.ill = later.ill ?? ill
    joined.energy = later.energy ?? energy
    joined.sleepHours = later.sleepHours ?? sleepHours
    joined.stress = later.stress ?? stress
    joined.lifted = later.lifted ?? lifted
    joined.session = later.session ?? session
    joined.effort = later.effort ?? effort
    joined.minutes = later.minutes ?? minutes
    joined.distance = later.distance ?? distance
    joined.minutesTomorrow = later.minutesTomorrow ?? minutesTomorrow
    joined.wantsRest = later.wantsRest || wantsRest
    joined.wantsMore = later.wantsMore || wantsMore
    joined.wantsStrength = later.wantsStrength || wantsStrength
    joined.wantsHard = later.wantsHard || wantsHard
    joined.alarms = later.alarms.union(alarms)
    joined.since = later.since ?? since
    joined.knownTendon = later.knownTendon ?? knownTendon
    joined.worseNextMorning = later.worseNextMorning ?? worseNextMorning
    joined.daysOff = later.daysOff ?? daysOff
    joined.heat = later.heat ?? heat
    joined.humid = later.heat == nil ? later.humid ?? humid : later.humid
    return joined
  }

  /// Places that were named again are corrected, the others stay; "nothing is sore" clears all.
  private static func joined(_ first: [Soreness]?, _ later: [Soreness]?) -> [Soreness]? {
    guard let first, let later, !later.isEmpty else { return later ?? first }
    return first.filter { place in !later.contains { $0.area == place.area } } + later
  }
}
