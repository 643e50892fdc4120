import Training

extension Wordings {
  private static let parts =
    "(lungs|legs|leg|body|knee|knees|calf|calves|hip|back|ankle|foot|feet|stomach|guts|head|breath|"
    + "heart|stitch|muscles|quads|hamstring|hamstrings|shins|shin|brain|willpower|motivation)"

  /// A session of which only a part was done.
  static let partly = [
    "had to (stop|quit|turn [back|around]|come back|come home|go home|walk (home|back|$|a lot|"
      + "most|the rest|the last|the whole)|give up|pull up)",
    "(stopped|quit|ended|called|cut) {it} (early|short|off)", "(packed|chucked) it in",
    "(stopped|quit|ended|finished|bailed|left) (early|halfway|half way|midway|part way)",
    "(came|went|headed|turned|got|gone) (home|back|in) early",
    "(turned|turn) (around|round|back|home)",
    "(walked|limped|hobbled|shuffled) (home|back|the rest|the last|the end|most|some|half|"
      + "parts|part|"
      + "the second half|the first half|bits|(a bit|a little) at the end)",
    "(ran|run|jogged) (some|a bit|half|part) [and] walked (some|a bit|half|the rest|the other "
      + "half)",
    "(couldnt|cant) (finish|complete|keep going|go on|continue|do (it all|all of it|the whole|"
      + "everything))",
    "(didnt|did not) (finish|complete|do|manage|make|get through|run) "
      + "[it] (all|all of it|the whole|everything|the full|the last|the end|half of it)",
    "(did|made|managed|ran|completed|finished|got|done|got through|only) [it] [about|only|"
      + "maybe|like|roughly] "
      + "[the|a|{number}] (most|part|parts|some|half|bit|two thirds|three quarters|third|quarter|"
      + "thirds|quarters|percent|first half|second half) of (it|that|the|my|them|todays|what)",
    "{number} of it", "(made|have made|did|have done) only [the] (half|part)",
    "(almost|nearly|not quite) (all of it|the whole|everything)",
    "(got|made it|made|only) (halfway|half way)", "^ only half $", "^ half way $", "^ halfway $",
    "^ dnf $", "^ partly $", "^ partially $", "(came|went|headed|turned) (home|back) (again|after)",
    "dropped out", "pulled out", "threw in the towel",
    "bailed (early|at|after|halfway|half way|midway|with)",
    "bailed on (the|my) (last|final|second|third|rest|end|cooldown|intervals|strides|reps)",
    "pulled up [lame|at|after|with|short|because|halfway]",
    "treadmill [just] (broke|died|stopped|packed up|packed in|cut out|gave up) [down] (after|at) {number}",
    "(left|stepped off|hopped off|got off) the treadmill (at|after) {number}",
    "(break|broke|broken) [it] off (early|at|after|halfway|$)",
    "(stopped|stop) (me|myself) (at|after|early)",
    "(second|last|other) half (abandoned|skipped|missed|not done|binned|walked)",
    "shortened (it|version|to|the {run}|my {run}|by)", "short version",
    "(cut|trimmed|chopped) {it} (down|short|to|at|in half)", "^ cut short $",
    "a shorter (version|run|one|session)", "(shorter|less) than (planned|the plan|i should)",
    "(skipped|missed|left out|dropped|skipping|left off) the (last|second|final|end|rest of|"
      + "cooldown|"
      + "cool down|warm up|warmup|second half|strides)",
    "(without|minus) the (last|final|cooldown|cool down|warm up|warmup|strides)",
    "(gave|give|giving) up (after|at|halfway|half way|on)",
    "{number} out of {number} (intervals|reps)",
    "not the whole (thing|{run}|distance)", "not all of it",
    "(could|was able to) only (do|manage|run|make|get|finish|handle|stand|take|last)",
    "only (could|was able to|got to|lasted|survived)",
    "lasted [only|about|for] {number}",
    "(made|got|did|ran|managed) [it] [only|about|just] {number} "
      + "[minutes|min|mins|km|k|kms|miles|mile] [in] before (my|the) "
      + "(ride|lift|taxi|babysitter|sitter|phone|boss|alarm|police|legs|leg|knee|knees|calf|calves|body|lungs|stomach|ankle|hip|back|shin|shins|achilles|"
      + "hamstring|quads|pain|heat|stitch|storm|thunder|wheels|cramp|cramps)",
    "{number} [minutes|min|mins|km|k|kms|miles|mile] [in] (before|until|till) i (felt|needed|started|was too|stopped|quit|"
      + "gave up|had to|died|bonked|ran out|turned|walked|collapsed|puked|threw|couldnt|hit)",
    "(then|so) i (stop|quit|walk|give up|go home|come home) $",
    "had to abandon", "forced to (abandon|stop|quit|turn)", "to abandon the rest",
    "(meant|supposed) to (be|do|run) [it|for] {number}",
    "only {number} instead of {number}",
    "only (the|a) half",
    "had to (leg it|run|sprint|hobble|limp|crawl|head|get) (home|back)",
    "(legged|hobbled|limped) it home", "(went|walked|ran|came|straight) home after {number}",
    "(did|managed|ran) [only|just] the (warm up|warmup|first (half|part|bit|rep|interval|{number}))",
    "(skipped|left out|dropped|no|missed) the (strength|lifting|core|mobility|strides|weights) "
      + "(part|bit|work|exercises|section)",
    "(but|just|though) only [did|made|managed|ran|got] {number}",
    "only {number} (k|km|kms|miles|mile|min|mins|minutes) (today|this morning|tonight|this evening|this time|in the end)",
    "(got|was|were|been|getting) (interrupted|called (away|back|in|home)|disturbed)",
    "(stopped|quit|finished|ended|packed up|turned|cut) [it] {number} (minutes|minute|min|mins|km|k|miles|mile) (early|short|too early)",
    "^ [about|only|just|roughly|maybe|around] (half|most|part|some|a bit|two thirds|three quarters|a third|a quarter) [of] "
      + "(a|the|my|todays) {run}",
    "{number} [k|km|kms|miles|mile|minutes|min|mins] (instead of|rather than) [the] [planned|full|usual] {number}",
    "(half an hour|an hour|half hour) (instead of|rather than) [the] [planned|full|usual] ({number}|an hour)",
    "gave (in|out) (after|at)",
    "(didnt|did not) (finish|complete) ({it}|$)",
    "(cut|shortened|trimmed) (the|my|todays) [long|easy|planned] {run} (to|at|after|down to) {number}",
    "[got] rained on after {number}",
    "(so|and|then) [i|we] only (did|made|managed|ran|got|jogged) {number} (k|km|kms|miles|mile|min|mins|minutes)",
    "(mostly|mainly|largely) (walked|walking|a walk)", "(walked|walking) (mostly|mainly)",
    "(half|only half|not quite|not) finished", "unfinished", "(started|began) but *",
    "(ran|run|running) out of (steam|gas|puff|energy|juice|breath|petrol|fuel|power|legs|air|road|"
      + "daylight|light|battery)",
    "(then|but|until|till|before|when|and|so|as) [then] my \(parts) [completely|just|totally] [gave|"
      + "quit|handed|packed|said|went|had|refused|failed|died|wouldnt|couldnt|stopped|gave|seized|"
      + "locked|buckled|cramped] (out|up|in|way|on strike|no|stop|enough|quit|refused|failed|died|stopped|"
      + "wouldnt|couldnt|seized|locked|cramped|in their notice|notice)",
    "(cut|shortened|trimmed|reduced|capped|limited|chopped) [{it}] [down|short|off|back] (at|to|after) {number}",
    "had to (bail|abort|break off|break it off|pack it in|give up|interrupt|cut|call it|head home|limp|jog home|shorten|bring it|break it) *",
    "(swapped|traded|replaced|switched|exchanged) the (last|second|rest|final|end) * (for|with|to|by)",
    "[only] had [enough] (gas|energy|legs|time|breath|puff|juice|fuel|strength|light|space|room) (for|in "
      + "[me|the tank] for) {number}",
    "only (enough|time|energy|legs) (for|to (do|run|manage)) {number}",
    "[only] (as far as|up to) (the|my) (post office|corner|bridge|shop|shops|end of the (road|street)|first|"
      + "gate|pub|church|station|traffic lights|park)",
    "(walked|walking) (every|lots|a lot|large|big|long) *",
    "({run}|it|the rest) (turned into|became|ended as|ended up|finished as) [as] [a] (walk|hike|stroll|shuffle)",
    "made it [only] [to|until] {number} [minutes|min|km|k|miles] [in] [,] (and|then|before|but|when|until) [then]",
    "(turned|headed|made|set off) for home",
    "(packed|knocked|bowed|tapped|ducked) (up|out|off) after",
    "(so|and|then) [i] (stopped|quit|gave up) [the] (running|jogging|{run}|there) $",
    "(ran|run|jogged|went|did it|did {it}|was out) [out] [,] but (only|just) for {number}",
    "(rang|called|phoned|buzzed|cried|hurt|cramped|poured|puked) [me] (and|so) [i] [had to] (came|come|"
      + "went|go|headed|head|turned|turn|stopped|stop)",
    "(turned|changed|converted) {it} into [a] (walk|hike|stroll)",
    "(aborted|abandoned) (it|after|at|halfway|the {run}|my {run})", "^ (aborted|abandoned) $",
    "(threw|chucked) in the towel",
    "(didnt|couldnt) (go|make it|get) (all the way|the (full|whole) "
      + "(distance|way|hog)|the distance|past {number}|beyond {number}|further than {number}|to the end|"
      + "(past|beyond) (the|my|km|mile|minute))",
    "(walked|walking) (the lot|it all|all of it|the whole (thing|way|lot)|everything)",
    "(completion|completed|complete|did|done|finished|managed) [of|:|about|only|just] {number} (%|percent)",
    "of [the|my] {number} [k|km|kms|miles|mile|minutes|min|mins] [planned] [i] [only] (did|ran|made|managed|jogged) [only|about|just] {number}",
    "{number} (%|percent) (done|complete|completed|completion|finished|of (it|the|my))",
    "(wasnt able|was not able|unable|failed|not able|didnt manage|couldnt manage) to (finish|complete|keep going|go on|"
      + "carry on|do it all|do all|continue)",
    "(less|fewer|shorter) (minutes|km|miles) than",
    "(before|until) (calling|packing|giving|bailing|"
      + "quitting|stopping) [it] [a day|in|up|quits]",
  ]
}

/// A session of which only a part was done, in whole wordings.
extension Clue<StateReader> {
  static let partlyWordings = Clue(
    "session.partly-wordings", says: Wordings.partly, in: { $0.words },
    accepts: [
      "did most of it": "session partly", "dnf": "session partly",
      "came home early": "session partly", "got halfway": "session partly",
      "skipped the last interval": "session partly",
    ],
    refuses: ["pulled my socks up", "most of the day", "half of my family ran"]
  ) { reader, told in
    let words = reader.words
    guard !reader.isFuture(told.lowerBound) || reader.words[told.lowerBound].has(.negation),
      !reader.speaksOfMorrow(told)
    else { return false }
    // "legs pulled up fine": how they are after it.
    if words[told.lowerBound].is(.injured), words.area(at: told.lowerBound - 1) != nil {
      return false
    }
    // "session not done": none of it; "not finished": some.
    let last = told.upperBound - 1
    if words[last].end - words[last].start == 4, words[last - 1].is(.not),
      last - 1 == told.lowerBound
    {
      guard !words[told.upperBound].is(.yet), !words[last - 2].is(.im, .am) else { return false }
      reader.state.session = .missed
      return reader.mark(told.lowerBound, told.upperBound)
    }
    // "30 minutes instead of 20"
    if let at = told.first(where: { words[$0].is(.instead, .rather) }),
      let whole = (at..<told.upperBound).lazy.compactMap({ words.numeral(at: $0) }).first,
      let part = words.numeral(at: told.lowerBound), part.value.value >= whole.value.value
    {
      return false
    }
    let figure = reader.measures.first {
      $0.start >= told.lowerBound && $0.start < told.upperBound
    }
    if let figure, case .number(let number) = figure.value {
      // "did 100 percent"
      if words[figure.end].isMark("%") || words[figure.end].is(.percent), number.value >= 100 {
        return false
      }
      // "shortened it to 20"
      if words[figure.start - 1].is(.to), (5...120).contains(number.value),
        words[figure.end].kind != .word, reader.state.minutes == nil
      {
        reader.state.minutes = Int(capped: number.middle)
      }
    }
    reader.state.session = .partly
    return reader.mark(told.lowerBound, told.upperBound)
  }
}

extension StateReader {
  /// "2 miles of the 4", "20 minutes of 40": a part with its unit; nil where none stands here.
  mutating func someOf(_ at: Int, all: Int) -> Bool? {
    guard let find = measures.first(where: { $0.end == at }), let whole = words.numeral(at: all)
    else { return nil }
    switch find.value {
    case .distance(let length):
      let unit = words[at - 1].is(.mile) ? 1609.344 : 1000
      guard whole.value.value * unit > length.metres else { return nil }
      state.distance = Distance(metres: length.middle)
    case .duration(let span) where span.unit == .minute:
      guard whole.value.value * 60 > span.seconds else { return nil }
      state.minutes = Int(capped: (span.middle / 60).rounded())
    default: return nil
    }
    state.session = .partly
    return mark(find.start, whole.end)
  }
}
