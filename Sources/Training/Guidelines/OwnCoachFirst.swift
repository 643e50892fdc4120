import Prompts

extension Guideline {
  /// Where the athlete's own coach says otherwise, placement errors become warnings. (A24)
  ///
  /// Never for the safety rules, A18 and A19. It is given when a change is refused, so that the
  /// athlete knows of it; no day of itself calls for it.
  static let ownCoachFirst = Guideline(
    advising: "A24", title: Say.Titles.ownCoachFirst(), because: Say.Guidelines.ownCoachFirst(),
    racing: .none, fun: .none, sources: ["S1"]
  )

  /// Whether breaking it may be let pass on the word of the athlete's own coach. (A24)
  ///
  /// The article's rules of placement alone. A16, A18 and A19 keep rest days rest days, as D35 does,
  /// and yield to nobody.
  package var yieldsToOwnCoach: Bool {
    ["A3", "A4", "A6", "A7", "A17", "A20", "A25"].contains(id)
  }
}
