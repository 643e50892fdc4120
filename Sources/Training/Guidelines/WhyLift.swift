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
      let days = occasion.today - first.on
      return days > 0 && days % 28 == 0
    }
  ) { judged in
    judged.declined ? .breaking(judged.week.strength) : .none
  }
}
