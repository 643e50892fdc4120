import Prompts

/// A further question of the check-in, and the answers that lead to different decisions.
package struct FollowUp: Hashable, Sendable {
  package var field: Field
  /// The place that it asks about, where it asks about one.
  package var area: Soreness.Area?
  /// Two check-ins with two answers to it: the decisions for these differ.
  package var mildest: CheckIn
  package var gravest: CheckIn

  package init(field: Field, area: Soreness.Area?, mildest: CheckIn, gravest: CheckIn) {
    self.field = field
    self.area = area
    self.mildest = mildest
    self.gravest = gravest
  }

  /// What can be asked; the order is the one in which equals are asked.
  package enum Field: String, CaseIterable, Hashable, Sendable, Codable {
    /// The level of a pain, or of soreness, that was named without one.
    case painLevel = "pain-level"
    case sorenessLevel = "soreness-level"
    /// Illness and pain of earlier days that were not said to be over.
    case illness
    case pain
    case tendon
    case soreness
    case lifted
    case sleep
    case energy
    case stress
    case daysOff = "days-off"
    case session
    case effort

    /// Safety: asked whatever tomorrow holds, because its answer changes the days after it too.
    var isSafety: Bool {
      switch self {
      case .painLevel, .illness, .pain: true
      default: false
      }
    }
  }

  /// Nobody is asked more than this in one check-in.
  package static let limit = 8
}

extension Situation {
  /// The question whose answer would change tomorrow most; nil where nothing can change it.
  ///
  /// Found by asking the decision itself with every possible answer, all else as it is known. Not
  /// asked for are things that people say by themselves when they matter and that could change any
  /// day: a new illness, little time tomorrow, heat, wishes. What was asked and left open is not
  /// asked again. Safety comes first; a pain without a level and an illness or a pain that is still
  /// open are asked about even before a rest day, for the days after it.
  package func nextQuestion(asked: Set<FollowUp.Field> = []) -> FollowUp? {
    guard asked.count < FollowUp.limit else { return nil }
    let past = Past(self)
    let signs = Signs(self, past: past)
    guard !signs.alarms.contains(where: \.isEmergency) else { return nil }
    let now = decide(checkIn, past)
    var best: (question: FollowUp, telling: Int)?
    for field in FollowUp.Field.allCases where !asked.contains(field) {
      guard let (area, answers) = open(field, signs), answers.count > 1 else { continue }
      let outcomes = answers.map { ($0, decide($0, past)) }
      guard let mildest = outcomes.min(by: { $0.1.weight < $1.1.weight }),
        let gravest = outcomes.last(where: { !$0.1.isSameDay(as: mildest.1) })
      else {
        guard field.isSafety, let mildest = answers.first, let gravest = answers.last else {
          continue
        }
        return FollowUp(field: field, area: area, mildest: mildest, gravest: gravest)
      }
      let question = FollowUp(
        field: field, area: area, mildest: mildest.0, gravest: gravest.0)
      if field.isSafety { return question }
      let differing = outcomes.count { !$0.1.isSameDay(as: now) }
      let telling = (gravest.1.weight - mildest.1.weight) * 10 + differing
      if best.map({ telling > $0.telling }) ?? true { best = (question, telling) }
    }
    return best?.question
  }

  func decide(_ checkIn: CheckIn, _ past: Past) -> Decision {
    var other = self
    other.checkIn = checkIn
    return Signs(other, past: past).decide()
  }

  /// The possible answers to a field that is not known tonight; nil where it is known.
  private func open(
    _ field: FollowUp.Field, _ signs: Signs
  ) -> (area: Soreness.Area?, answers: [CheckIn])? {
    let said = signs.checkIn
    switch field {
    case .painLevel:
      return unnamed(said, injury: true, levels: [1, 4, 7])
    case .sorenessLevel:
      return unnamed(said, injury: false, levels: [1, 3, 5, 8])
    case .illness:
      guard said.ill == nil, signs.illness == .belowNeck || signs.illness == .aboveNeck else {
        return nil
      }
      return (nil, [with { $0.ill = Illness.none }, with { $0.ill = .head }, checkIn])
    case .pain:
      guard signs.pain != nil, said.soreness == nil, let open = signs.past.openPain else {
        return nil
      }
      return (open.area, [0, 2, 4, 7].map { level in with { $0.rate(open, level) } })
    case .tendon:
      guard let level = signs.pain?.level, (3...5).contains(level), said.worseNextMorning == nil
      else { return nil }
      return (
        nil,
        [
          with { ($0.knownTendon, $0.worseNextMorning) = (true, false) },
          with { $0.worseNextMorning = false }, with { $0.worseNextMorning = true },
        ]
      )
    case .soreness:
      guard Body(said.soreness).legs == nil else { return nil }
      let others = said.soreness ?? []
      return (
        .legs,
        [0, 3, 5, 8].map { level in
          with { $0.soreness = others + [Soreness(area: .legs, level: level)] }
        }
      )
    case .lifted:
      guard said.lifted == nil else { return nil }
      return (
        nil,
        [
          with { $0.lifted = Lifted(legs: false, heavy: false, on: today) },
          with { $0.lifted = Lifted(legs: true, heavy: true, on: today - 1) },
          with { $0.lifted = Lifted(legs: true, heavy: true, on: today) },
        ]
      )
    case .sleep:
      guard said.sleepHours == nil else { return nil }
      return (nil, [8, 5.5, 4].map { hours in with { $0.sleepHours = hours } })
    case .energy:
      guard said.energy == nil else { return nil }
      return (nil, [4, 2, 1].map { energy in with { $0.energy = energy } })
    case .stress:
      guard said.stress == nil, said.energy != nil else { return nil }
      return (nil, [2, 5].map { stress in with { $0.stress = stress } })
    case .daysOff:
      guard said.daysOff == nil, said.session == nil, signs.wasSilent else { return nil }
      return (nil, [0, 5, 10].map { days in with { $0.daysOff = days } })
    case .session:
      guard said.session == nil, plan[today].map({ !$0.isRest }) ?? false else { return nil }
      return (nil, [with { $0.session = .done }, with { $0.session = .missed }])
    case .effort:
      guard said.effort == nil, said.session == .done || said.session == .partly else { return nil }
      return (nil, [3, 9].map { effort in with { $0.effort = effort } })
    }
  }

  private func with(_ change: (inout CheckIn) -> Void) -> CheckIn {
    var other = checkIn
    change(&other)
    return other
  }

  /// A place that was named without a level, with the levels that it may have.
  private func unnamed(
    _ said: CheckIn, injury: Bool, levels: [Double]
  ) -> (area: Soreness.Area?, answers: [CheckIn])? {
    guard
      let place = said.soreness?.first(where: { $0.level == nil && $0.isInjuryType == injury })
    else { return nil }
    return (place.area, levels.map { level in with { $0.rate(place, level, in: said) } })
  }
}

extension CheckIn {
  /// Gives a place a level; "0" is said of it too, so that it counts as told.
  fileprivate mutating func rate(_ place: Soreness, _ level: Double, in said: CheckIn? = nil) {
    var rated = place
    rated.level = level
    let others = (said?.soreness ?? soreness ?? []).filter { $0.area != place.area }
    soreness = others + [rated]
  }
}

extension Decision {
  /// Whether it leads to the same days as another, whatever the reason.
  package func isSameDay(as other: Decision) -> Bool {
    action == other.action && after == other.after && alsoChanged == other.alsoChanged
  }

  /// How much it takes away: the action, then the minutes.
  fileprivate var weight: Int { action.protection * 1000 + before.minutes - after.minutes }
}

extension FollowUp {
  /// How it is asked; `place` names the part of the body.
  package func asks(_ place: some Sayable) -> Line {
    switch field {
    case .painLevel: Say.Further.painLevel(area: place)
    case .sorenessLevel: Say.Further.sorenessLevel(area: place)
    case .pain: Say.Further.pain(area: place)
    case .illness: Say.Further.illness()
    case .tendon: Say.Further.tendon()
    case .soreness: Say.Further.soreness()
    case .lifted: Say.Further.lifted()
    case .sleep: Say.Further.sleep()
    case .energy: Say.Further.energy()
    case .stress: Say.Further.stress()
    case .daysOff: Say.Further.daysOff()
    case .session: Say.Further.session()
    case .effort: Say.Further.effort()
    }
  }

  /// Why it is asked.
  package var why: Line {
    switch field {
    case .painLevel, .pain, .tendon: Say.Further.painLevelWhy()
    case .sorenessLevel, .soreness: Say.Further.sorenessWhy()
    case .illness: Say.Further.illnessWhy()
    case .lifted: Say.Further.liftedWhy()
    case .sleep, .energy, .stress: Say.Further.tiredWhy()
    case .session, .effort, .daysOff: Say.Further.sessionWhy()
    }
  }
}
