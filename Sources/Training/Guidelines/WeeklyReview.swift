import Prompts

extension Guideline {
  /// Once a week what was done is looked at, and the next week is built from it. (A11)
  ///
  /// Done against planned, true rests, easy effort, soreness: a log of distance is no review. It
  /// is due on the last day of a week that was planned.
  static let weeklyReview = Guideline(
    advising: "A11", title: Say.Titles.weeklyReview(), because: Say.Guidelines.weeklyReview(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    advice: { occasion in
      guard occasion.today.weekday == .sun, let plan = occasion.plan else { return false }
      return plan.on < occasion.today && plan.week(of: occasion.today) != nil
    }
  )
}
