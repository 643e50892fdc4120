/// Judges changes to a plan: what a changed one breaks that the plan did not break before.
///
/// It asks the guidelines themselves, week by week across their edges. Lower limits (enough key
/// days, enough lifting, an easier week that is easy by measure, an easy share) are not asked where
/// sessions are left out: that is always lawful. (A14)
struct Lawfulness {
  private let athlete: Athlete
  /// The first week that is judged: the one before those that change, since it looks ahead.
  private let first: Int
  /// What the weeks before have left behind.
  private let entering: SeasonJudging
  private let leavesOut: Bool
  private var known: Set<Mark> = []

  /// Judges changes of some weeks of a plan; nil where it does not hold them.
  ///
  /// - Parameters:
  ///   - plan: The plan as it stands.
  ///   - athlete: For whom it was made.
  ///   - weeks: The weeks that may change.
  ///   - leavesOut: Whether sessions are left out by the wish itself.
  ///   - excused: What this plan breaks is not held against a changed one; the plan itself as a rule.
  init?(
    _ plan: Plan, for athlete: Athlete, changing weeks: ClosedRange<Int>, leavesOut: Bool,
    excusing excused: Plan? = nil
  ) {
    guard let start = plan.weeks.first, weeks.upperBound < plan.weeks.count else { return nil }
    self.athlete = athlete
    self.leavesOut = leavesOut
    first = max(0, weeks.lowerBound - 1)
    var judging = SeasonJudging(plan, athlete, first: start)
    for index in 0..<first {
      let shape = judging.shape(plan.weeks[index])
      judging.enter(plan.weeks[index], shape, next: judging.shape(plan.weeks[index + 1]))
      judging.leave(plan.weeks[index], shape)
    }
    entering = judging
    var known: Set<Mark> = []
    judge(excused ?? plan, through: plan.weeks.count - 1) { known.insert(Mark($0)) }
    self.known = known
  }

  /// All that a changed plan breaks and this one does not, in the order of the calendar.
  func breaches(_ changed: Plan) -> [Breach] {
    var found: [Mark: Breach] = [:]
    judge(changed, through: changed.weeks.count - 1) { breach in
      let mark = Mark(breach)
      if !known.contains(mark) { found[mark] = breach }
    }
    return found.values.sorted {
      ($0.date, $0.guideline.id, $0.day != nil ? 1 : 0)
        < ($1.date, $1.guideline.id, $1.day != nil ? 1 : 0)
    }
  }

  /// How a plan stands whose changed weeks end with this one.
  enum Outcome {
    case lawful
    /// Something is broken that leaving more out might mend.
    case broken
    /// A key run is missing: leaving more out does not bring it back. (A2)
    case hopeless
  }

  /// Judges the weeks around a change alone, and without growth: shorter runs mend that. (B1, B2)
  ///
  /// Where a week holds a third hard day too many, `slow` makes one of them easier, and what that
  /// day breaks may be mended with it: nothing but a missing key run is held against such a week. (A2)
  func outcome(of changed: Plan, through last: Int) -> Outcome {
    var outcome = Outcome.lawful
    var isCalmed = false
    judge(changed, through: min(changed.weeks.count - 1, last + 1)) { breach in
      guard outcome != .hopeless, !Lawfulness.growth.contains(breach.guideline.id),
        !known.contains(Mark(breach))
      else { return }
      if breach.guideline.id == "A2", breach.day != nil {
        isCalmed = true
      } else {
        outcome = breach.guideline.id == "A2" ? .hopeless : .broken
      }
    }
    return isCalmed && outcome == .broken ? .lawful : outcome
  }

  /// Measures that shorter runs satisfy.
  private static let growth: Set<String> = ["B1", "B2", "B3", "B4", "B5", "B8", "B9"]
  private static let lowerLimits: Set<String> = ["A2", "A5", "B4"]

  private func judge(_ plan: Plan, through last: Int, _ body: (Breach) -> Void) {
    var judging = entering
    var breaches: [Breach] = []
    var shape = judging.shape(plan.weeks[first])
    for index in first...last {
      let week = plan.weeks[index]
      let next = index + 1 < plan.weeks.count ? judging.shape(plan.weeks[index + 1]) : nil
      judging.enter(week, shape, next: next)
      Guideline.judgeMandatory(judging.judged, starts: week.starts, into: &breaches)
      judging.leave(week, shape)
      if let next { shape = next }
    }
    for breach in breaches where !isWaived(breach) { body(breach) }
  }

  private func isWaived(_ breach: Breach) -> Bool {
    guard leavesOut else { return false }
    let id = breach.guideline.id
    return id == "B8" || (breach.day == nil && Lawfulness.lowerLimits.contains(id))
  }

  /// A breach, told apart by guideline and date.
  private struct Mark: Hashable {
    var id: String
    var date: Day
    var isWeek: Bool

    init(_ breach: Breach) {
      (id, date, isWeek) = (breach.guideline.id, breach.date, breach.day == nil)
    }
  }
}
