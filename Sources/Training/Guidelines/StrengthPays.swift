import Prompts

extension Guideline {
  /// Two or three strength sessions a week for months make running cheaper by 2 to 8 %. (B14)
  ///
  /// Said to who has not yet decided on strength.
  static let strengthPays = Guideline(
    advising: "B14", title: Say.Titles.strengthPays(), because: Say.Guidelines.strengthPays(),
    racing: .preferred, fun: .preferred, sources: ["S12", "S13", "S14", "S22"],
    advice: { $0.athlete.lifting.wanted == nil }
  )
}
