import Training

/// What must hold on every evening of a season: no mandatory guideline is broken on a day ahead,
/// and no decision adds.
extension Evenings {
  /// Notes as a fault what the season, as it was lived and as it is planned, breaks now.
  ///
  /// What has been run is run: only days after today are judged, and weeks that still hold something
  /// after today.
  mutating func judge(_ what: String) {
    guard fault == nil else { return }
    let lived = now.lived
    var broken = lived.breaches(for: athlete).filter { breach in
      breach.force == .mandatory && isAhead(breach, in: lived) && !isLawful(breach)
    }.map { ($0.date, $0.guideline.id) }
    // However much was taken out of the weeks around it, an easier week is no fuller than it may be.
    for monday in lived.fullEasierWeeks(for: athlete, after: today)
    where holds(lived, after: today, in: monday) {
      broken.append((monday, "B4's upper end"))
    }
    guard let first = broken.min(by: { $0 < $1 }) else { return }
    let weeks = lived.weeks.filter { abs($0.starts - first.0.weekStart) < 29 }
    fault = """
      \(today) \(what) breaks \(first.1) \(first.0.iso)
      \(weeks.map { "    \($0.starts) \($0.runMinutes): \($0.code)" }.joined(separator: "\n"))
      """
  }

  private func isAhead(_ breach: Breach, in lived: Plan) -> Bool {
    breach.day == nil ? holds(lived, after: today, in: breach.date) : breach.date > today
  }

  private func holds(_ plan: Plan, after today: Day, in monday: Day) -> Bool {
    (0..<7).contains { index in
      monday + index > today && (plan[monday + index]?.runMinutes ?? 0) > 0
        && plan[monday + index]?.kind != .race
    }
  }

  /// Whether a breach is one of the few that the reference itself allows.
  ///
  /// - A2, A5, B8: a week in which the athlete missed a run, or out of which a wish or a rule took
  ///   something, asks for no least number of
  ///   hard days or lifts, and what is left of its easy running may be less than four fifths. What
  ///   is skipped is not made up (A14), and the lower limits name return weeks, illness and injury
  ///   as their own exceptions (A2, A5, section 9).
  /// - A1: the race is not started by who is ill, hurt or very sore on its eve (D14), or who has
  ///   left it out. (A14)
  /// - B4: what has been taken out of an easier week, or of the three that it is measured by, may
  ///   leave it lighter than four fifths of them. That it is no fuller is judged apart.
  /// - B9: where what is too much before the race has all been run, there is nothing to take from.
  /// - B7: a race stays on its day, also where the run before it has been done. (2.2)
  private func isLawful(_ breach: Breach) -> Bool {
    let week = breach.date.weekStart
    switch breach.guideline.id {
    case "A1": return unstarted.contains(breach.date)
    case "B9": return !now.lived.isOverTaper(for: athlete, after: today)
    case "B7": return breach.date == today + 1 && now.lived[breach.date]?.kind == .race
    case "A2", "A5":
      // Their upper limits name days, their lower ones the week.
      return breach.day == nil && isLess(week)
    case "B8": return isLess(week)
    case "B4": return (0...3).contains { isLess(week - 7 * $0) }
    default: return false
    }
  }

  /// Whether something was taken out of a week, was missed in it, or it lies on a way back.
  private func isLess(_ week: Day) -> Bool {
    touched.contains(week) || now.lived.week(of: week)?.days != plan.week(of: week)?.days
      || now.isWayBack(week: week)
      || wayBack.map { $0.overlaps(week...(week + 6)) } ?? false
  }

  /// What a decision adds, if it adds anything.
  func growth(of decision: Decision, movedTo: Day?) -> String? {
    if let more = decision.after.more(than: decision.before) { return more }
    if decision.action == .keep, decision.after != decision.before { return "a keep that changes" }
    if decision.after.isHard, !decision.before.isHard { return "a hard day" }
    var (now, then) = (decision.after.minutes, decision.before.minutes)
    for (after, before) in zip(decision.alsoChanged, decision.alsoBefore) {
      now += after.plan.minutes
      then += before.plan.minutes
      if movedTo != after.date, let more = after.plan.more(than: before.plan) {
        return "\(more) on \(after.date)"
      }
    }
    return now > then ? "more in all" : nil
  }
}
