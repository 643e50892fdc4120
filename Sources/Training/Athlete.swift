/// What legday knows of a person: the profile of the public interface.
///
/// Everything may be unknown, and unknown stays unknown: nil is never read as zero. What the
/// planner has to assume it says in `Plan.assumed`.
package struct Athlete: Hashable, Sendable, Codable {
  package var name: String?
  package var born: Day?
  package var units: Units?
  package var goal: Goal?
  package var running = Running()
  package var lifting = Lifting()
  /// The days offered; nil until asked.
  package var days: Availability?
  package var longRunDay: Weekday?
  /// Whether two sessions hours apart on one day are possible. (A6, A7, B18)
  package var twiceADay: Bool?
  /// How the athlete was when the profile was taken.
  package var now: StateNow?
  package var screening: Screening?

  package init() {}

  /// The running behind the athlete.
  package struct Running: Hashable, Sendable, Codable {
    package var months: Int?
    package var runsPerWeek: Int?
    package var minutesPerWeek: Int?
    package var kmPerWeek: Double?
    /// The longest single run of the last 30 days.
    package var longestMinutes: Int?
    package var longestKm: Double?
    package var result: Result?

    package init() {}
  }

  /// A race or a time trial that was run.
  package struct Result: Hashable, Sendable, Codable {
    package var distance: Distance
    package var seconds: Int
    package var date: Day?

    package init(distance: Distance, seconds: Int, date: Day?) {
      self.distance = distance
      self.seconds = seconds
      self.date = date
    }
  }

  /// The lifting behind the athlete, and what there is to lift.
  package struct Lifting: Hashable, Sendable, Codable {
    package var experience: Experience?
    package var equipment: Equipment?
    /// False where strength was declined; it is then never planned. (A28)
    package var wanted: Bool?

    package init() {}
  }

  package enum Experience: String, CaseIterable, Hashable, Sendable, Codable {
    case none
    /// Under six months.
    case some
    case regular
  }

  package enum Equipment: String, CaseIterable, Hashable, Sendable, Codable {
    case none
    case dumbbells
    case gym
  }

  /// Soreness, illness and lifting at the time of the intake; it shapes the first days only.
  package struct StateNow: Hashable, Sendable, Codable {
    package var soreness: [Soreness]?
    package var ill: Illness?
    package var lifted: Lifted?

    package init(soreness: [Soreness]? = nil, ill: Illness? = nil, lifted: Lifted? = nil) {
      self.soreness = soreness
      self.ill = ill
      self.lifted = lifted
    }
  }

  /// The screening before the first plan. (3.5)
  package struct Screening: Hashable, Sendable, Codable {
    /// True where nothing was named, or a doctor has cleared the athlete since.
    package var clear: Bool
    /// What was named, in the athlete's words.
    package var notes: [String]

    package init(clear: Bool, notes: [String] = []) {
      self.clear = clear
      self.notes = notes
    }
  }
}

/// The days that the athlete offers, each with its minutes.
package struct Availability: Hashable, Sendable {
  /// Monday first, always seven.
  package private(set) var offers: [Offer]

  package init(_ offers: [Offer]) {
    self.offers = (0..<7).map { $0 < offers.count ? offers[$0] : .none }
  }

  /// The given days without a limit, the others not at all.
  package init(_ days: WeekdaySet, minutes: Int? = nil) {
    offers = Weekday.allCases.map { day in
      guard days.contains(day) else { return .none }
      return minutes.map(Offer.minutes) ?? .unlimited
    }
  }

  package subscript(day: Weekday) -> Offer {
    get { offers[day.rawValue] }
    set { offers[day.rawValue] = newValue }
  }

  package var days: WeekdaySet { WeekdaySet(Weekday.allCases.filter { self[$0] != .none }) }

  /// What one day offers.
  package enum Offer: Hashable, Sendable, Codable {
    /// The day is not available.
    case none
    case minutes(Int)
    /// Available, with no limit named.
    case unlimited

    /// The minutes that may be planned; `Int.max` where no limit was named, 0 where not offered.
    package var limit: Int {
      switch self {
      case .none: 0
      case .minutes(let minutes): minutes
      case .unlimited: .max
      }
    }
  }
}
