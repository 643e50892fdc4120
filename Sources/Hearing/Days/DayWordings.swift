import Training

extension Wordings {
  static let anyDay = [
    "(you|u) (choose|pick|decide|tell me|say|set (it|them)|sort it) [for me]", "anything goes",
    "(im|i am) (easy|open|free|flexible) [any day|whenever|always|on days|about days]",
    "(your|its your|dealers) (call|choice)", "no [strong|real|particular] (preferences|feelings)",
    "(im|i am) (retired|unemployed|between jobs|on leave) [so|,] *",
    "all [the] same to me", "[im|i am] not (fussed|bothered|picky|fussy|that bothered)",
    "(whatever|whichever) [day|days] [works|suits|fits|is (best|easiest)|you (like|want|think|"
      + "say|prefer|need|reckon|feel)] [you|[is] (best|right|sensible|easiest)|for you]",
    "whenever [you (like|want|say|think|prefer|need|tell me)|works|suits|fits|is (best|easiest|"
      + "fine|good)|really]",
    "as (many|often|much) [days] as (you (like|want|need|think|say|tell me)|it takes|needed|"
      + "possible|necessary|required)", "(youre|you are|u are|ur) the (boss|coach|expert)",
    "[only|any|every|all] (day|days) [that] (ending|end|ends) (in|with) [a|the] [letter] y",
    "(makes|make) no (difference|odds)", "take your pick", "surprise me",
    "i have [all] the time [in the world]", "i have no (plans|commitments|job)",
    "(my|the) (week|schedule|calendar|diary|days|evenings) (is|are) [wide|totally|completely|"
      + "pretty|quite|very] (open|empty|free|flexible|clear)",
  ]

  /// Who says so first leaves it open, whoever chooses then.
  static let undecided = Wording(undecidedTold)
  /// Whoever begins so names no days, but when they will be known.
  static let unsettled = Wording(unsettledTold)
  static let unsettledTold = [
    "[i|we] (cant|cannot|can not|couldnt) (say|tell [you]|name|know|be sure|promise) [yet|any|which|"
      + "now|until|till|which|what]",
    "[i|we] (dont|do not|wont|never) (know|have) [my] [days|yet|rota|shifts|until|till|which] "
      + "(yet|until|till|before)",
    "ask me (again|later|on|after)", "(no idea|not sure|unsure|no clue) (yet|until|till)",
    "(ill|i will|i) (find out|know|hear|get (my|the) (rota|shifts|schedule|roster|timetable)|let you "
      + "know|tell you|be able to (say|tell)) *",
    "(waiting|still waiting) (for|on|to hear)",
    "[well|hmm|oh|um|honestly|sorry] [it|that] [all|really] depends (on|what|when|how)",
    "(my|the) (rota|shifts|schedule|roster|timetable) (comes|is|gets|is not|isnt|changes|come) *",
  ]
  static let undecidedTold = [
    "(idk|dunno|[i] (dont|do not) know|no idea|no clue|not sure|unsure|who knows)"
  ]
}

extension Clue<DaysReader> {
  static let anyWordings = Clue(
    "days.any-wordings", says: Wordings.anyDay, in: { $0.words }, asked: .days,
    accepts: [
      "you choose": "mon,tue,wed,thu,fri,sat,sun",
      "anything goes": "mon,tue,wed,thu,fri,sat,sun",
    ],
    refuses: [
      "i'm free on monday", "idk you choose", "whenever my rota lets me",
      "you choose, but not monday and not friday",
    ]
  ) { reader, told in
    guard reader.words.topic == .days, !reader.hasBegun,
      // "idk you choose"
      !(0..<reader.words.count).contains(where: {
        Wordings.undecided.end(in: reader.words, at: $0) != nil
      }),
      reader.words[told.upperBound].kind != .word
        || Wordings.smallTail.end(in: reader.words, at: told.upperBound) != nil,
      !reader.words.tokens.contains(where: { $0.has(.weekday) })
    else { return false }
    return reader.take(.all, from: told.lowerBound, to: told.upperBound)
  }
}
