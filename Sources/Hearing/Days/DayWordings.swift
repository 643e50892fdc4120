import Training

extension Wordings {
  static let anyDay = [
    "(you|u) (choose|pick|decide) [for me]",
    "(im|i am) (easy|open|free) [any day|whenever|"
      + "always]", "anything goes",
    "(your|its your) (call|choice)", "no preferences",
    "(im|i am) (retired|unemployed) [so|,] "
      + "*", "all the same to me",
    "(whatever|whichever) (day|days) [works|suits] [you|best]",
    "as many [days] as (you (like|want|need|think)|it takes|needed|possible|necessary)",
    "[only|any|every|all] (day|days) [that] (ending|end|ends) (in|with) [a|the] [letter] y",
    "(makes|make) no difference", "take your pick", "i have [all] the time [in the world]",
  ]
}

extension Clue<DaysReader> {
  static let anyWordings = Clue(
    "days.any-wordings", says: Wordings.anyDay, in: { $0.words }, asked: .days,
    accepts: [
      "you choose": "mon,tue,wed,thu,fri,sat,sun",
      "anything "
        + "goes": "mon,tue,wed,thu,fri,sat,sun",
    ],
    refuses: ["i'm free on monday", "you choose, but not monday and not friday"]
  ) { reader, told in
    guard reader.words.topic == .days, !reader.hasBegun,
      reader.words[told.upperBound].kind == .edge || reader.words[told.upperBound].kind == .mark,
      !reader.words.tokens.contains(where: { $0.has(.weekday) })
    else { return false }
    return reader.take(.all, from: told.lowerBound, to: told.upperBound)
  }
}
