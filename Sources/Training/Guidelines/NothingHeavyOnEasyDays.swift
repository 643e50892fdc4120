import Prompts

extension Guideline {
  /// No heavy session of any muscle group on a rest, easy or recovery day. (A4)
  ///
  /// Heavy upper body work follows heavy legs: it belongs to the hard running day.
  static let nothingHeavyOnEasyDays = Guideline(
    "A4", title: Say.Titles.nothingHeavyOnEasyDays(),
    because: Say.Guidelines.nothingHeavyOnEasyDays(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: ["E30+U15 | T35+Uh20 | REST | E30 | REST | LR50+F15 | REST"],
    breaks: [
      "E30+Uh15 | REST | T35+L20 | E30 | REST | LR50+F15 | REST": [.mon],
      "REC30+Ch10 | REST | T35+L20 | E30+Fh15 | REST | LR50 | REST": [.mon, .thu],
    ]
  ) { judged in
    .breaking(judged.week.heavy.subtracting(judged.week.hardRun))
  }
}
