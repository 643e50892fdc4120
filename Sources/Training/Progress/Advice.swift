import Prompts

/// What is said beside a decision when something repeats itself; never more than once in four weeks
/// of the same, and never a scolding. (3.6, A9, A13)
package enum Advice: String, CaseIterable, Hashable, Sendable {
  /// Two planned sessions in a row were missed: asked why, nothing changes.
  case whyMissed = "why-missed"
  /// Three in a row, or half a week: fewer days may fit better.
  case fewerDays = "fewer-days"
  /// The same place hurts for the second time in four weeks.
  case seeSomeone = "see-someone"
  /// Planning keeps failing: a person may help. No product is named.
  case coach

  package var line: Line {
    switch self {
    case .whyMissed: Say.Progress.whyMissed()
    case .fewerDays: Say.Progress.fewerDays()
    case .seeSomeone: Say.Progress.seeSomeone()
    case .coach: Say.Progress.coach()
    }
  }
}

extension Situation {
  /// What is to be said tonight, one thing at most: the most protective first.
  package func advice() -> Advice? {
    let told = Told(journal.with(checkIn, on: today))
    return [.seeSomeone, .fewerDays, .whyMissed, .coach].first { isNews($0, told) }
  }

  /// Whether something holds tonight and did not on any evening of the four weeks before.
  private func isNews(_ advice: Advice, _ told: Told) -> Bool {
    guard holds(advice, told, on: today) else { return false }
    return !(1...27).contains { holds(advice, told, on: today - $0) }
  }

  private func holds(_ advice: Advice, _ told: Told, on day: Day) -> Bool {
    switch advice {
    case .seeSomeone: told.painReturns(on: day)
    case .whyMissed: missed(told, through: day) == 2
    case .fewerDays: missed(told, through: day) >= 3 || missedHalf(told, through: day)
    case .coach: occasion(on: day).callsForACoach
    }
  }

  /// How many planned days in a row were missed, counted back from a day that was missed.
  private func missed(_ told: Told, through day: Day) -> Int {
    guard told.checkIns[day]?.session == .missed else { return 0 }
    var count = 0
    for back in 0..<14 {
      let date = day - back
      guard date > plan.on, plan[date].map({ !$0.isRest }) ?? false else { continue }
      guard told.checkIns[date]?.session == .missed, told.onDay[date] == nil else { return count }
      count += 1
    }
    return count
  }

  /// Whether half of the week's planned days, and two at least, were missed.
  private func missedHalf(_ told: Told, through day: Day) -> Bool {
    guard told.checkIns[day]?.session == .missed else { return false }
    let days = (0..<7).map { day.weekStart + $0 }
    let planned = days.filter { $0 > plan.on && plan[$0].map { !$0.isRest } ?? false }
    let missed = planned.count {
      $0 <= day && told.checkIns[$0]?.session == .missed && told.onDay[$0] == nil
    }
    return planned.count >= 3 && missed * 2 >= planned.count
  }

  /// An evening up to tonight, with what was known then.
  private func occasion(on day: Day) -> Occasion {
    var journal = journal.with(checkIn, on: today)
    journal.entries.removeAll { $0.on > day }
    return Occasion(athlete: athlete, plan: plan, journal: journal, today: day)
  }
}

extension Told {
  /// Whether an injury-type pain is told of a place that had one before in these four weeks, and
  /// was said to be free of it in between.
  func painReturns(on day: Day) -> Bool {
    guard let places = checkIns[day]?.soreness else { return false }
    return places.contains { place in
      guard place.isInjuryType, place.level ?? 1 > 0 else { return false }
      var wasFree = false
      for back in 1...28 {
        guard let told = checkIns[day - back]?.soreness else { continue }
        let hurt = told.contains {
          $0.area == place.area && $0.isInjuryType && $0.level ?? 1 > 0
        }
        if hurt, wasFree { return true }
        guard !hurt else { return false }
        wasFree = true
      }
      return false
    }
  }
}

extension Journal {
  /// The journal with what is told tonight.
  fileprivate func with(_ checkIn: CheckIn, on day: Day) -> Journal {
    var journal = self
    journal.entries.append(Entry(on: day, event: .checkedIn(checkIn, words: "")))
    return journal
  }
}
