import Prompts

extension Guideline {
  /// A wish for rest is always granted, and nothing is made up. (A14)
  ///
  /// Also after lifting that left the legs at 7 or more.
  static let skippingIsFine = Guideline(
    advising: "A14", title: Say.Titles.skippingIsFine(), because: Say.Guidelines.skippingIsFine(),
    racing: .mandatory, fun: .mandatory, sources: ["S1"],
    advice: { occasion in
      occasion.events(inLast: 1).contains { event in
        guard case .checkedIn(let checkIn, _) = event else { return false }
        let isVerySore =
          checkIn.soreness?.contains { $0.area.isLegs && !$0.pain && ($0.level ?? 0) >= 7 }
        return checkIn.wantsRest || checkIn.session == .missed || isVerySore == true
      }
    }
  )
}
