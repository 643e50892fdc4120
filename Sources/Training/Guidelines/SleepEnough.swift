import Prompts

extension Guideline {
  /// Seven to nine hours of sleep; poor sleepers were injured 1.8 times as often. (B25)
  ///
  /// Said when two of the last three nights were shorter than seven hours.
  static let sleepEnough = Guideline(
    advising: "B25", title: Say.Titles.sleepEnough(), because: Say.Guidelines.sleepEnough(),
    racing: .preferred, fun: .preferred, sources: ["S38"],
    advice: { occasion in
      let short = occasion.events(inLast: 3).filter { event in
        guard case .checkedIn(let checkIn, _) = event else { return false }
        return (checkIn.sleepHours ?? 8) < 7
      }
      return short.count >= 2
    }
  )
}
