import Prompts

extension Guideline {
  /// A person is suggested when planning keeps failing. (A13)
  ///
  /// After three new plans in four weeks, or pain in two check-ins of them. No product is named.
  static let askACoach = Guideline(
    advising: "A13", title: Say.Titles.askACoach(), because: Say.Guidelines.askACoach(),
    racing: .preferred, fun: .preferred, sources: ["S1"],
    advice: { occasion in
      var plans = 0
      var pains = 0
      for event in occasion.events(inLast: 28) {
        switch event {
        case .changed(let change) where change.kind == .replan: plans += 1
        case .checkedIn(let checkIn, _) where checkIn.hurts: pains += 1
        default: break
        }
      }
      return plans >= 3 || pains >= 2
    }
  )
}

extension CheckIn {
  /// Whether anything hurts as an injury does.
  fileprivate var hurts: Bool { soreness?.contains { $0.pain && ($0.level ?? 1) > 0 } ?? false }
}
