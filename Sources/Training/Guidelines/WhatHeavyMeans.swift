import Prompts

extension Guideline {
  /// Heavy is external load beyond body weight for the trained pattern, or effort 7 and up. (A23)
  ///
  /// Light dumbbells up to effort 6 are not. It defines what A3, A4 and A25 speak of, and is told
  /// to whoever has never lifted or has just lifted heavy.
  static let whatHeavyMeans = Guideline(
    advising: "A23", title: Say.Titles.whatHeavyMeans(), because: Say.Guidelines.whatHeavyMeans(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    shapes: { $0.week.heavy },
    advice: { occasion in
      occasion.events(inLast: 1).contains { event in
        guard case .checkedIn(let checkIn, _) = event else { return false }
        return checkIn.lifted?.heavy == true
      }
    }
  )
}
