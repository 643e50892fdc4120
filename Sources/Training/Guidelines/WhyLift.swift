import Prompts

extension Guideline {
  /// Strength that was declined is never planned; the coach asks again after four weeks. (A28)
  ///
  /// The evidence for running economy is good, that for fewer injuries is mixed: it "may help".
  static let whyLift = Guideline(
    "A28", title: Say.Titles.whyLift(), because: Say.Guidelines.whyLift(),
    racing: .mandatory, fun: .mandatory, sources: ["S1", "S12"],
    holds: [
      Example("E30 | T35 | X30+MOB10 | E30 | REST | LR50 | REST") { $0.declined = true }
    ],
    breaks: [
      Example("E30+UVL10 | T35 | X30+MOB10 | E30 | REST | LR50+F15 | REST") {
        $0.declined = true
      }: [.mon, .sat]
    ],
    advice: { occasion in
      guard occasion.athlete.lifting.wanted == false, let first = occasion.journal.entries.first
      else { return false }
      // On the first evening of every further four weeks that anything is told.
      let weeks = (occasion.today - first.on) / 28
      return weeks > 0
        && !occasion.journal.entries.contains { entry in
          guard case .checkedIn = entry.event else { return false }
          return entry.on < occasion.today && (entry.on - first.on) / 28 == weeks
        }
    }
  ) { judged in
    judged.declined ? .breaking(judged.week.strength) : .none
  }
}
