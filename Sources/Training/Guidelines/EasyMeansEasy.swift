import Prompts

extension Guideline {
  /// Easy, recovery and long runs stay at effort 4 or less, in full sentences. (A27)
  ///
  /// Every sheet of such a run says so. A reminder is due when easy runs felt like 5 or more twice
  /// in seven days.
  static let easyMeansEasy = Guideline(
    advising: "A27", title: Say.Titles.easyMeansEasy(), because: Say.Guidelines.easyMeansEasy(),
    racing: .mandatory, fun: .mandatory, sources: ["S1", "S48"],
    shapes: { $0.week.run.subtracting($0.week.hardRun).subtracting($0.week.strength) },
    advice: { occasion in
      var hardEasyRuns = 0
      for entry in occasion.journal.entries.reversed() {
        guard occasion.today - entry.on < 7 else { break }
        guard case .checkedIn(let checkIn, _) = entry.event, let effort = checkIn.effort,
          let day = occasion.plan?[entry.on], day.run != nil, day.run?.isQuality != true
        else { continue }
        if effort >= 5 { hardEasyRuns += 1 }
      }
      return hardEasyRuns >= 2
    }
  )
}
