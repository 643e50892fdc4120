import Prompts

extension Guideline {
  /// A person is suggested when planning keeps failing. (A13)
  ///
  /// After three new plans in four weeks; where the same place hurts for the second time in them;
  /// where the athlete goes on with a race that is too soon; where three questions before the plan
  /// stayed open. No product is named.
  static let askACoach = Guideline(
    advising: "A13", title: Say.Titles.askACoach(), because: Say.Guidelines.askACoach(),
    racing: .preferred, fun: .preferred, sources: ["S1"],
    advice: { occasion in
      occasion.newPlans >= 3 || Told(occasion.journal).painReturns(on: occasion.today)
        || occasion.goesOnTooSoon || occasion.leftOpen >= 3
    }
  )
}

extension Occasion {
  /// Seasons that were made anew in four weeks; the first of all is no new one.
  fileprivate var newPlans: Int {
    let made = journal.entries.filter { entry in
      if case .planned = entry.event { entry.on <= today } else { false }
    }
    return made.dropFirst().count { today - $0.on < 28 }
  }

  /// Whether a check-in has taken up a season whose race is too soon. (5.2)
  fileprivate var goesOnTooSoon: Bool {
    guard let plan, plan.verdict.kind == .tooSoon else { return false }
    return journal.entries.contains { entry in
      guard case .checkedIn = entry.event else { return false }
      return (plan.on...max(plan.on, today)).contains(entry.on)
    }
  }
}
