/// One planned unit of training: what it is, how long it takes and when in the day.
///
/// Planned only; what was really done is a `Workout`. Steps, exercises and paces are not stored:
/// they follow from the session and the athlete, so that they can never disagree with the plan.
package struct Session: Hashable, Sendable, Codable {
  package var activity: Activity
  /// Length in minutes; 0 for a race, whose length nobody plans.
  package var minutes: Int
  package var slot: Slot

  package init(_ activity: Activity, minutes: Int, slot: Slot = .any) {
    self.activity = activity
    self.minutes = minutes
    self.slot = slot
  }

  /// What is done: the `kind` and `type` of the public interface.
  package enum Activity: Hashable, Sendable, Codable {
    case run(Run)
    case strength(Strength, Load)
    case crossTraining
    case mobility
    case walk
  }

  /// The kinds of run, named as in the public interface.
  package enum Run: String, CaseIterable, Hashable, Sendable, Codable {
    case easy
    case recovery
    case runWalk = "run-walk"
    /// An easy run with strides: the key day of first-timers in base, not hard for spacing.
    case strides
    case long
    case tempo
    case intervals
    case racePace = "race-pace"
    case shakeout
    case race

    /// Tempo, intervals and race pace are quality: they need fresh legs.
    package var isQuality: Bool { self == .tempo || self == .intervals || self == .racePace }
    /// Quality, the long run and the race make a hard day, whatever their pace.
    package var isHard: Bool { isQuality || self == .long || self == .race }
  }

  /// The kinds of strength session.
  package enum Strength: String, CaseIterable, Hashable, Sendable, Codable {
    /// Very light upper body (UVL): 15 min at most, no leg load, effort 3 at most. (A20)
    case upperLight = "upper-light"
    case upper
    case lower
    case full
    case core
  }

  /// How heavy a strength session is; `heavy` as A23 defines it.
  package enum Load: String, CaseIterable, Hashable, Sendable, Codable {
    case body
    case light
    case moderate
    case heavy
  }

  /// When in the day: runs come before strength on a shared day. (A6, A7)
  package enum Slot: String, CaseIterable, Hashable, Sendable, Codable {
    case am
    case pm
    /// Straight after the session before it.
    case after
    case any
  }
}

extension Session {
  package var run: Run? {
    if case .run(let run) = activity { run } else { nil }
  }

  package var strength: Strength? {
    if case .strength(let strength, _) = activity { strength } else { nil }
  }

  package var load: Load? {
    if case .strength(_, let load) = activity { load } else { nil }
  }

  package var isHard: Bool { run?.isHard ?? false }
  package var isQuality: Bool { run?.isQuality ?? false }

  /// Lower or full body of any load: what can leave the legs sore. (section 0)
  package var loadsLegs: Bool { strength == .lower || strength == .full }
  /// Heavy lower or full body: what spoils hard running for two to three days. (B17)
  package var isHeavyLegs: Bool { loadsLegs && load == .heavy }
}
