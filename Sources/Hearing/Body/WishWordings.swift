import Training

extension Wordings {
  /// No run is wanted tomorrow.
  static let rest = [
    "(id|i|would) (rather|prefer) not [to] (run|train|do (anything|it)|go) [out] (tomorrow|$)",
    "(dont|do not) (want|wanna|feel like|fancy) [to] * tomorrow",
    "(dont|do not) (want|wanna) [to] (run|train|go|do anything) $",
    "no (run|running|training|session|workout|exercise) tomorrow",
    "(is|would|be) it [be] (ok|okay|alright|fine|cool|bad|possible|acceptable|allowed) "
      + "(if i|to|for me to|that i) [just] (rest|rested|skip|skipped|sit out|lie down|lie in)",
    "(is|would|be) it [be] (ok|okay|alright|fine|cool|bad|possible) (if i|to|for me to) "
      + "[just] (take|took|have|had) [a|the|tomorrow|one] (rest|day|off|break|night|lie)",
    "(would|should) (be (grateful|glad|happy|thankful) for|appreciate|welcome|enjoy) [to have] a "
      + "(rest|rest day|day of rest|day off|break|breather)",
    "(cba|cant be (arsed|bothered)) [to run|to train|running|with it] tomorrow",
    "a (rest|day off|rest day) tomorrow would", "declared a (day of rest|rest day)",
    "(time for|fancy|i fancy|due|could use|could do with|overdue) a (rest|rest day|day off|break)",
    "(can|could|may|might|shall) i (rest|pass|stay home|stay in bed)",
    "(any|a) chance of a (rest|day off|break)", "mind if i (rest|skip|take)",
    "(can|could|may) i (sit|sit it|lie) (out|in)",
    "(day|tomorrow) off (tomorrow|please|pls)",
    "tomorrow off", "(want|need|make|take|like|have) [to] [make|take|do|have] [a] pause [tomorrow]",
    "(a|need a|want a) breather tomorrow", "(make|call) (it|tomorrow) a (rest day|day off)",
    "(skip|leave|drop) tomorrow",
    "i just want to (sleep|rest|lie down|stay in bed)", "not (tomorrow|running tomorrow) please",
    "(leave|let) me (alone|be|off) tomorrow", "can we not [run|train] tomorrow",
  ]

  static let more = [
    "(give|gimme|want) [me] [some] more",
    "(another|more|extra) ({run}|km|kms|k|miles|minutes|distance) (please|pls)",
    "(can|could|may|shall) i (run|go|do) (further|farther|twice)",
    "(want|like|wanna|id like) to (run|go) (further|farther|more often)",
    "can i (double up|do both)",
    "(can|could|may) (i|we) (add|put) [another|an extra|extra|{number}] "
      + "(minutes|min|km|k|mile|miles|bit|more|something)", "(make|can it be) [it] longer",
    "add (a bit|{number} (minutes|min|km|k|miles))",
  ]

  static let noTime = [
    "(cant|cannot|wont be able to|wont|not able to) (run|train|do [it|anything]|make it|go) "
      + "tomorrow",
    "(no|zero|hardly any) time [at all] (for (anything|it|that|[a|the|my] {run}|training|sport)|to "
      + "(run|train|do anything|do it)) tomorrow",
    "(no time at all|not possible|not available|unavailable|fully booked|cant do it) tomorrow",
    "tomorrow [is|will be|looks] * (not possible|impossible|full|packed|busy|out|no good|bad|crazy|"
      + "a no go|a write off|off the table|rammed|mad|chaos|hectic)",
    "tomorrow [is] a no", "tomorrow (doesnt|wont) work", "tomorrow no time",
    "tomorrow [i] (shall not|wont|cant|dont|havent) [have] [any|the] time",
    "(shall not|wont) have [any|the] time tomorrow",
    "(dont|havent|wont|do not) (have|got|get) [any|the] time tomorrow",
    "tomorrow [i] (dont|havent|wont|have|got) (have|got|no) [any] [time]",
    "tomorrow (im|i am) busy",
    "(flying|travelling|away|working) [all day] tomorrow",
    "(packed|rammed|full|crazy|hectic) [day] tomorrow",
  ]
}

/// What is wished for tomorrow, in whole wordings. (D12, D35, D40)
extension Clue<StateReader> {
  static let restWordings = Clue(
    "wishes.rest-wordings", says: Wordings.rest, in: { $0.words },
    accepts: [
      "i'd rather not run tomorrow": "rest", "no run tomorrow please": "rest",
      "don't want to train tomorrow": "rest",
    ],
    refuses: ["don't want to rest tomorrow", "no time for a run tomorrow", "i can run tomorrow"]
  ) { reader, told in
    let range = told.lowerBound..<told.upperBound
    guard
      !range.contains(where: {
        reader.words[$0].is(.rest, .stop) && reader.words[told.lowerBound].has(.negation)
          || reader.words[$0].is(.skip) && $0 > told.lowerBound
      })
    else { return false }
    reader.state.wantsRest = true
    return reader.mark(told.lowerBound, told.upperBound)
  }

  static let moreWordings = Clue(
    "wishes.more-wordings", says: Wordings.more, in: { $0.words },
    accepts: ["can i run further": "more", "can i add 10 minutes": "more"],
    refuses: ["no more", "add it to the plan", "want more rest"]
  ) { reader, told in
    guard !reader.isNegated(told.lowerBound), !reader.words[told.upperBound].is(.rest, .sleep)
    else { return false }
    reader.state.wantsMore = true
    return reader.mark(told.lowerBound, told.upperBound)
  }

  static let noTimeWordings = Clue(
    "wishes.no-time-wordings", says: Wordings.noTime, in: { $0.words },
    accepts: [
      "can't run tomorrow": "tomorrow 0", "tomorrow is full": "tomorrow 0",
      "i don't have time tomorrow": "tomorrow 0",
    ],
    refuses: [
      "no time limit tomorrow", "tomorrow i have 20 min", "can't run 5k tomorrow in 20 min",
    ]
  ) { reader, told in
    let hasFigure = reader.measures.contains {
      if case .duration(let span) = $0.value { span.seconds < 86_400 } else { false }
    }
    guard reader.state.minutesTomorrow == nil, !hasFigure else { return false }
    reader.state.minutesTomorrow = 0
    return reader.mark(told.lowerBound, told.upperBound)
  }
}
