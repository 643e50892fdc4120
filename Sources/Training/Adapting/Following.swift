extension Situation {
  /// What becomes of tomorrow, and of the season after it.
  ///
  /// A run that falls out or gets shorter slows the growth of those after it: later long runs are
  /// shortened where the growth limits ask for it (B1, B2). Nothing is made up. Slower than
  /// `decide()`, so asked once, when the decision is shown.
  package func decideWithSeason() -> Decision {
    var decision = decide()
    // Under a stop the whole plan is held, so nothing grows.
    guard decision.isMaterial, decision.action != .stop,
      decision.after.run != decision.before.run
    else { return decision }
    var changed = plan
    changed[decision.day] = decision.after
    for day in decision.alsoChanged { changed[day.date] = day.plan }
    let rearranging = Rearranging(
      plan: plan, athlete: athlete, around: [decision.day] + decision.alsoChanged.map(\.date),
      leavesOut: true)
    let followed = Replanned(rearranging.regrown(changed), from: changed)
    for (day, before) in zip(followed.changed, followed.before) where day.date > decision.day {
      if let index = decision.alsoChanged.firstIndex(where: { $0.date == day.date }) {
        decision.alsoChanged[index] = day
      } else {
        decision.alsoChanged.append(day)
        decision.alsoBefore.append(before)
      }
    }
    return decision
  }
}

extension Decision {
  /// The day to which a hard run of tomorrow has moved; nil where none has.
  package var movedTo: DatedDay? {
    alsoChanged.first { day in
      day.plan.isHard && !(alsoBefore.first { $0.date == day.date }?.plan.isHard ?? false)
    }
  }
}
