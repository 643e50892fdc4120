import Training

extension Wordings {
  /// No run is wanted tomorrow.
  static let rest = [
    "(id|i|would) (rather|prefer) not [to] (run|train|do (anything|it)|go) [out] (tomorrow|$)",
    "(dont|do not) (want|wanna|feel like|fancy) [to] * tomorrow",
    "(dont|do not) (want|wanna) [to] (run|train|go|do anything) $",
    "tomorrow * (id|i would) [really|much] rather not $",
    "(can|could|may|let me|want to|need to|like to) (stop|pause|breathe) for (a|one) day",
    "(want|need|like|have|take|wish for|use) a day without (running|a run|training|any|exercise|sport)",
    "(dont|do not) [really] (think|reckon|believe) [that] (i should|i ought to|i want to|"
      + "its wise to|its a good idea to) [be] (run|running|train|training|go|do [it|anything]) [out] [tomorrow]",
    "(id|i had|i|its|it is) (better|best) not [to] (run|train|go|do anything) tomorrow",
    "(shouldnt|should not) [really|probably] (run|train|go) tomorrow",
    "no (run|running|training|session|workout|exercise) tomorrow",
    "(vote|ask|asking|request|requesting|beg|begging|pray|opt|hope|hoping) (for|:) [a|an] (rest|day off|break)",
    "request : (rest|day off|break)",
    "(dont|do not) make me (do|run|train|go|move|exercise) [anything|it|out] tomorrow",
    "(would|do) you mind if i (rest|rested|skip|skipped|take|took|have|had)",
    "(may|might) i (have|take) (the|a|tomorrow) (day off|rest|off|rest day)",
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
    "tomorrow off", "take (it|the day) off tomorrow",
    "(want|need|make|take|like|have) [to] [make|take|do|have] [a] pause [tomorrow]",
    "(a|need a|want a) breather tomorrow", "(make|call) (it|tomorrow) a (rest day|day off)",
    "(skip|leave|drop) tomorrow",
    "(ill|i will|i shall|i must|i have to|gotta|i should|i think ill|i am going to|im going to|gonna|let me|"
      + "lets|best|better|i could|i might) [just|probably|maybe|better] [have to] (rest [up]|"
      + "take (it|tomorrow) off|take a (break|breather|rest|rest day|day off|day)|sit (it|this|this "
      + "one) out|put my feet up|stay in bed|do nothing|hibernate|recover) tomorrow",
    "(my|this) [poor|tired|old|whole] (body|legs|mind|head|knees|feet|back) (needs|need|wants|want|is|are|could) "
      + "[really|just] [begging|crying|screaming|asking|craving|desperate|do|use] [for|to|with] [a|some|take|have] [a|day] (break|"
      + "rest|day off|breather|pause|time off|recovery)",
    "(can|could|may|lets|shall) [we|i] [just] (chill|relax|take it off|skip|pass|laze|do nothing) tomorrow",
    "feet up tomorrow", "(couch|sofa|lazy|duvet|pyjama|pajama|free|zero) day [for me] tomorrow",
    "tomorrow [as|is|should be|needs to be|must be|could be|can be|would be] [a|my|full|complete|total|"
      + "proper] (rest|rest day|day off|day of rest|lazy day|duvet day) [please|pls|$]",
    "(rest day|day off|rest|lie in|day of rest) (sounds|is what i|would (be|do|suit|help|go))",
    "(desperate|dying|longing|begging|ready|asking|craving|desperately need) [for] [a] (rest|rest day|day "
      + "off|break)",
    "(requesting|request|asking for|i request|ordering|booking) [a] (rest|rest day|day off|break)",
    "(wish|hope) for a (rest|break|day off)",
    "(no|zero) (appetite|desire|wish|motivation|will|urge) (for|to) (running|run|train|training) "
      + "tomorrow",
    "i just want to (sleep|rest|lie down|stay in bed)", "not (tomorrow|running tomorrow) please",
    "(leave|let) me (alone|be|off) tomorrow", "can we not [run|train] tomorrow",
  ]

  /// Hard kinds of running, where they are wished for.
  static let wantsHard = [
    "(want|wanna|like|love|fancy|do|try|have|give me|up for|ready for|keen on|need) [to] [do|try|have|run] [a|some|the|more|my] "
      + "[real|proper|little] (speed (work|session|training)|speedwork|(hill|hills) [repeats|session|sprints]|sprints|fartlek|"
      + "track session|threshold {run}|workout) [session] (tomorrow|$)",
    "(want|wanna|like|love) to (push|test|challenge) (myself|it) [hard|a bit|more] (tomorrow|$)",
  ]

  static let more = [
    "(give|gimme|want) [me] [some] more",
    "(another|more|extra) ({run}|km|kms|k|miles|minutes|distance) (please|pls)",
    "(can|could|may|shall) i (run|go|do) (further|farther|twice)",
    "(want|like|wanna|id like) to (run|go) (further|farther|more often)",
    "can i (double up|do both)",
    "^ (more|extra|further|farther) tomorrow",
    "(let|allow|permit) me [to] (do|run|go|add|have) [a "
      + "(bit|little)] (more|extra|further|longer)",
    "(keen|eager|happy|ready|up|itching|able|hungry|in the mood|raring) (for|to) [do|run|go|have|try] "
      + "[a (bit|little)] (more|extra|further|longer)",
    "(feel like|fancy|up for|mood for|keen on|thinking of|tempted by|love) (doing|running|going|adding|trying) "
      + "[a (bit|little)] (more|extra|longer|further|farther)",
    "(could|couldve|could have|can) (easily|have easily|happily) (go|gone|do|done|run|kept|carry|carried) "
      + "[on] [for] [further|longer|more|going]",
    "(can|could|may|might) i (do|run|have|add|fit|squeeze) [in] (a second|two|one more|twice|an additional) ({run}|$)",
    "(lets|let us) (do|run|add|go) [a bit|some] (more|longer|further)",
    "(energy|legs|room|juice|fuel|ready|up|strong enough) for "
      + "[a bit|some|even|doing|running] (more|extra|longer)",
    "(another|an extra|one more|a longer|a second) {run} * (would be|sounds) (nice|great|good|lovely|fine|cool)",
    "(is it|would it be|it be|is it be) (possible|ok|okay|alright|fine|allowed|bad) [for me|if i|that i] [to] (run|do|add|go|have) "
      + "[a (bit|little)] (more|longer|further|extra|another)",
    "anything (extra|more|else) [that] (i can|to|i could) do", "(isnt|wasnt|not) enough for me",
    "(wanted|wouldve liked|would have liked|couldve|could have) [to] (keep going|kept going|carry on|carried on|"
      + "go on|do more|done more|run more|go further|gone further|continue|run further|go longer|gone longer) "
      + "[for (ages|longer|hours)] $",
    "(bump|crank|step|turn|push) (it|things|[the|my] (distance|minutes|length|volume|mileage|miles|km|{run})) up",
    "(bump|crank|step|push|increase|raise|extend|lengthen|up) [up] (it|things|(the|my) (distance|minutes|length|volume|mileage|"
      + "miles|km|weekly|long|{run}))",
    "wouldnt mind [doing|running|going|a|some] [bit] (more|extra|longer|further)",
    "(can|could|may) (i|we) (add|put) [another|an extra|extra|{number}] "
      + "(minutes|min|km|k|mile|miles|bit|more|something)", "(make|can it be) [it] longer",
    "(add|tack on|put on) [on] (a bit|[a few|a couple [of]|some|{number}] [more|extra] (minutes|min|km|kms|k|miles))",
  ]

  private static let cannot =
    "(cant|cannot|can not|wont|will not|couldnt|not able to|wont be able to|unable to|wont manage to|not going to|shant|"
    + "dont think (i can|ill|i will [be able to])|doubt (i can|ill|i will [be able to])|not sure i can)"
  private static let training =
    "(run|train|do [it|anything|(a|the|my|any) {run}]|make [it]|go [out|running|for {it}]|fit (it|anything|{it}) in|"
    + "exercise|get out|get (a {run}|it|anything) in|work out|be running|come|manage [it|anything|{it}]|squeeze {it} in|"
    + "find [the|any] time|be [able to] (run|train|running))"

  static let noTime = [
    "\(cannot) [\(training)] tomorrow",
    "tomorrow [,] [so|and|but|sorry|unfortunately] [i|we] [just|really|probably] \(cannot) (\(training)|$)",
    "(no|zero|hardly any|not any|little|not a) (time|chance|way|possibility|hope|opportunity|option|room|gap) [at all] "
      + "[(for|of) (anything|it|that|[a|the|my] {run}|running|training|sport)|to \(training)] tomorrow",
    "no {run} possible tomorrow", "tomorrow i [will] (have to|must|need to) (skip|miss|pass)",
    "(no time at all|not possible|not available|unavailable|fully booked|cant do it) tomorrow",
    "tomorrow [is|will be|looks] * (not possible|impossible|full|packed|busy|out|no good|bad|crazy|"
      + "a no go|a write off|off the table|rammed|mad|chaos|hectic)",
    "tomorrow (i|im|i am|ill|i will|i have|ill be|i will be) [have to|be|must|to|got to] (work|working|travel|travelling|traveling|drive|"
      + "driving|fly|flying|study|studying|move house|moving house) [late|all day|the whole day|double|nonstop|until late|"
      + "all the time|a (double|long) shift|$]",
    "tomorrow [is] a no",
    "tomorrow (doesnt|wont|isnt going to|is not going to|cant|does not) (work|happen|suit|fit|look good|be possible)",
    "tomorrow [:|-|=] (no time|nothing|none|nil|nope) [,|$]",
    "tomorrow [i] (shall not|wont|cant|dont|havent) [have] [any|the] time",
    "(shall not|wont) have [any|the] time tomorrow",
    "(dont|havent|wont|do not) (have|got|get) [any|the|enough] time [at all] [for ({it}|anything|training|running|sport)|"
      + "to (run|train|do (it|anything)|go|exercise|go out)] tomorrow",
    "tomorrow [i] (dont|havent|wont|have|got) (have|got|no) [any] [time]",
    "tomorrow (im|i am) busy",
    "out (all day|the whole day|all day long|until late|till late) tomorrow",
    "(flying|travelling|traveling|away|working|out of the house|out and about|on shift|on call|tied up|booked [up|solid]|stuck|gone|driving) "
      + "[at work] [late|all day|the whole day|all day long|until late|till late|from morning to night] tomorrow",
    "no way [that] (i can|ill|i will|i could|im|i am) * tomorrow",
    "(im|i am|ill be|i will be) (not (around|here|free|available|in|home)|away|travelling|traveling|flying|"
      + "on the road|out of town|out [all day|of the house]|working [late|all day]|at (a|the|my) (wedding|conference|funeral|party)|on shift|on call|on a (plane|train|bus)|in (meetings|the car|the office|surgery|court|hospital|bed)|at the hospital) "
      + "* tomorrow",
    "tomorrow (im|i am|ill be|i will be|we are|were) [all day] (away|travelling|traveling|flying|on the road|out|"
      + "out of town|gone|working all day|not (around|here|free|available|in|home)|in (meetings|the car|hospital|surgery|court)|at the hospital)",
    "nothing [for me] tomorrow , [im|i am|were|we are] (away|travelling|traveling|flying|working|busy)",
    "tomorrow [so|and|,] (no|zero|not any|hardly any) (chance|time|way|room|opportunity|possibility|gap|window)",
    "(not going to|shall not) [be] (run|running|train|training|going out|able to run|able to "
      + "train|exercising) tomorrow",
    "tomorrow (im|i am|ill be|i will be) [stuck] (on|in|at) (a|the) (plane|train|bus|flight|car|conference|"
      + "wedding|funeral|hospital|airport|road)",
    "not (a|one) (single|spare|free) (minute|second|moment) tomorrow",
    "(cant|cannot|wont) (make|do|manage|fit|squeeze) [anything|it|a {run}] [in] tomorrow",
    "tomorrow (i|we) (cant|cannot|wont|cant do|have nothing|have no (room|space|gap|slot))",
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

  static let hardWish = Clue(
    "wishes.hard-wordings", says: Wordings.wantsHard, in: { $0.words },
    accepts: [
      "want to do some speed work tomorrow": "hard", "i'd love hill repeats tomorrow": "hard",
    ],
    refuses: ["don't want hills tomorrow", "did speed work", "like hills"]
  ) { reader, told in
    let words = reader.words
    guard !reader.isNegated(told.lowerBound),
      words[told.upperBound - 1].is(.tomorrow) || words[told.lowerBound].is(.want, .wanna)
    else { return false }
    reader.state.wantsHard = true
    return reader.mark(told.lowerBound, told.upperBound)
  }

  static let noTimeWordings = Clue(
    "wishes.no-time-wordings", says: Wordings.noTime, in: { $0.words },
    accepts: [
      "can't run tomorrow": "tomorrow 0", "no time tomorrow": "tomorrow 0",
      "won't be able to fit a run in tomorrow": "tomorrow 0", "tomorrow is full": "tomorrow 0",
      "i don't have time tomorrow": "tomorrow 0",
    ],
    refuses: [
      "no time limit tomorrow", "tomorrow i have 20 min", "can't run 5k tomorrow in 20 min",
    ]
  ) { reader, told in
    let hasFigure = reader.measures.contains {
      guard case .duration(let span) = $0.value else { return false }
      return span.seconds < 86_400 && !reader.words[$0.end].is(.move) && !reader.isOfOtherDay($0)
        && (reader.words.isOneClause($0.start, told.lowerBound) || told.contains($0.start))
    }
    guard reader.state.minutesTomorrow == nil, !hasFigure else { return false }
    reader.state.minutesTomorrow = 0
    return reader.mark(told.lowerBound, told.upperBound)
  }
}
