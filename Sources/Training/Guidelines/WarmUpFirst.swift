import Prompts

extension Guideline {
  /// Ten easy minutes and four strides before quality, a brisk walk before run-walk. (B21)
  ///
  /// Before lifting, one easy set of each pattern. The sheets hold it; it is said on the day of a
  /// quality run.
  static let warmUpFirst = Guideline(
    advising: "B21", title: Say.Titles.warmUpFirst(), because: Say.Guidelines.warmUpFirst(),
    racing: .preferred, fun: .preferred, sources: ["S2"],
    advice: { $0.plan?[$0.today]?.sessions.contains(where: \.isQuality) == true }
  )
}
