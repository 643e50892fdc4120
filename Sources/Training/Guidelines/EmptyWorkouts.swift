import Prompts

extension Guideline {
  /// Two of the last three hard sessions felt empty: rest, food and easy pace are looked at. (A12)
  ///
  /// Empty is energy of 2 or less, or an effort of 9 and more. The causes are named in this order:
  /// fewer than two true rests in 14 days, food, easy runs that were too fast; then sleep (B25).
  static let emptyWorkouts = Guideline(
    advising: "A12", title: Say.Titles.emptyWorkouts(), because: Say.Guidelines.emptyWorkouts(),
    racing: .mandatory, fun: .mandatory, sources: ["S1"],
    advice: { occasion in
      var seen = 0
      var empty = 0
      for entry in occasion.journal.entries.reversed() where seen < 3 {
        guard case .checkedIn(let checkIn, _) = entry.event,
          occasion.plan?[entry.on]?.isHard == true
        else { continue }
        seen += 1
        if (checkIn.energy ?? 3) <= 2 || (checkIn.effort ?? 0) >= 9 { empty += 1 }
      }
      return empty >= 2
    }
  )
}
