import Prompts

extension Situation {
  /// What becomes of tomorrow, and of the season after it.
  ///
  /// What lasts beyond tonight eases the days after tomorrow too: an illness and the way back from
  /// it, days without running, a race behind, a sign to be checked. And a run that falls out or
  /// gets shorter slows the growth of those after it (B1, B2). Nothing is added and nothing made
  /// up. Slower than `decide()`, so asked once, when the decision is shown.
  package func decideWithSeason() -> Decision {
    let past = Past(self)
    let signs = Signs(self, past: past)
    var decision = signs.decide()
    guard !signs.alarms.contains(where: \.isEmergency) else { return decision }
    var changed = plan
    changed[decision.day] = decision.after
    for day in decision.alsoChanged { changed[day.date] = day.plan }
    let rule = signs.easeAhead(&changed, in: self)
    if changed != plan || signs.hasLostRuns { changed.slow(after: today, signs.past, for: athlete) }
    decision.follow(changed, from: plan, by: rule)
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

  /// Takes over what the season has become; where nothing else speaks of tomorrow, it says whether
  /// growth has done it, or the rule that makes the days after tomorrow easier.
  fileprivate mutating func follow(_ changed: Plan, from plan: Plan, by lasting: Adaptation?) {
    var follows = false
    alsoChanged = []
    alsoBefore = []
    let followed = Replanned(changed, from: plan)
    for (now, then) in zip(followed.changed, followed.before) {
      guard now.date != day else {
        if after != now.plan {
          after = now.plan
          if action < .shorten { (action, follows) = (.shorten, true) }
        }
        continue
      }
      alsoChanged.append(now)
      alsoBefore.append(then)
    }
    guard follows || (action == .keep && !alsoChanged.isEmpty) else { return }
    if let lasting, !follows {
      (rule, says, sources) = (lasting.id, lasting.because, lasting.sources)
    } else {
      (rule, says, sources) = ("B2", Say.Reasons.growsFromWhatWasRun(), ["S5"])
    }
    layers.removeAll { $0 == rule }
    layers.insert(rule, at: 0)
  }
}

extension Signs {
  /// Whether a planned run of the last week is known to have fallen out, and what follows from it
  /// was not declined since.
  var hasLostRuns: Bool {
    (0...6).contains { back in
      let day = today - back
      guard plan[day]?.run != nil || past.isRunLost(on: day) else { return false }
      return isLost(day) && past.declinedGrowth.map { $0 < day } ?? true
    }
  }

  /// Whether nothing, or less than planned, was run on a day that held a run.
  func isLost(_ day: Day) -> Bool {
    if let minutes = past.runMinutes[day], let planned = plan[day]?.runMinutes {
      return minutes < planned
    }
    return past.isRunLost(on: day) && !past.runs.contains(day)
  }
}
