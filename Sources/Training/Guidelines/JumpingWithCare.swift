import Prompts

extension Guideline {
  /// Small jumps only from the second step of the ladder, on hard days, before the lift. (B16)
  ///
  /// 30 to 60 contacts, twice a week at most, none with sore calves, shins or Achilles, and none
  /// in the last seven days before a race. The sheets keep it; no week shows it.
  static let jumpingWithCare = Guideline(
    advising: "B16", title: Say.Titles.jumpingWithCare(), because: Say.Guidelines.jumpingWithCare(),
    racing: .mandatory, fun: .preferred, sources: ["S14"]
  )
}
