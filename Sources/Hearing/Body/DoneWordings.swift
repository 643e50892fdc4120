import Training

extension Wordings {
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
    "bailed (early|at|after|on the|halfway|half way|midway|with|on my)",
    "pulled up [lame|at|after|with|short|because|halfway]",
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
      + "(legs|leg|knee|knees|calf|calves|body|lungs|stomach|ankle|hip|back|shin|shins|achilles|"
      + "hamstring|quads|pain|heat|stitch|storm|thunder|wheels|cramp|cramps)",
    "{number} [minutes|min|mins|km|k|kms|miles|mile] [in] (before|until|till) i (stopped|quit|"
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
    "(mostly|mainly|largely) (walked|walking|a walk)", "(walked|walking) (mostly|mainly)",
    "(half|only half|not quite|not) finished", "unfinished", "(started|began) but *",
  ]

  /// A session that was done.
  static let done = [
    "(went|gone|headed|been|got|getting) [out|outside] (for|on) [a|an|my|the|todays] "
      + "[nice|easy|short|quick|long|slow|little|gentle|lovely|evening|morning|early] {run}",
    "(went|been) [out|outside] (running|jogging|for {number})",
    "(went|got|was|been) out for {number}",
    "(got|came|just|now) back from [my|a|the|an|todays] * {run}",
    "(got|get) (it|that|(my|a|the|todays) {run}|{number} (k|km|miles|mile|minutes|min|kms)) "
      + "(in|done)",
    "(squeezed|fit|fitted|snuck|sneaked|got|put|logged|knocked|banged|clocked|churned|plodded|"
      + "trotted|"
      + "shuffled|slogged|racked|covered|cranked|cracked|ripped|hammered|blasted|smashed|pumped|nipped) [in|out|through|off|up] "
      + "[about|a|an|my|the] [quick|easy|nice|solid|slow|steady|gentle] {number} "
      + "(k|km|kms|miles|mile|minutes|min|kilometres|m|mi)",
    "(squeezed|fit|fitted|snuck|sneaked) [in] (it|(a|the|my) [quick|short|easy] {run})",
    "in the (bank|bag|books|can)", "got (through|around|round) (it|the|my|that)",
    "made it (through|round|around|to the end|home|all the way)",
    "(made|finished|completed) (my|the|a|todays) [whole|full|long|easy] {run}",
    "(breezed|cruised|flew|sailed|powered|battled|fought|suffered|struggled|ground|slogged|"
      + "pushed|plodded|"
      + "dragged|shuffled|crawled) [myself] through (it|that|the|my)",
    "mission accomplished", "job done", "done and dusted", "that is a wrap", "thats a wrap",
    "(followed|stuck to) the plan", "killed it $", "(all|whole) done",
    "did as (told|planned|instructed)",
    "(run|runs|session|workout|training|jog|intervals|tempo) (was|were|felt|went) "
      + "[all] (fine|ok|okay|good|great|nice|lovely|fun|smooth|smoothly|well|awesome|amazing|"
      + "alright|"
      + "brilliant|enjoyable|perfect|fantastic|super) $",
    "ticked [it] off", "another one (done|down|in the bag)", "(ran|did) to plan",
    "(made|did|finished|ran|completed) all [of] (the|my|todays) {run}",
    "got (round|around|through) $", "(struggled|suffered|slogged|battled) through {number}",
    "(nipped|popped|headed|slipped|snuck|sneaked|went) out for [a|an] [quick|short|little|nice|easy] "
      + "({number}|{run})",
    "(got|put) the (miles|kms|work|steps|minutes) in",
    "(survived|conquered) (the|my|it|that|todays|{number})",
    "pushed the (buggy|pram|stroller) [for] {number}",
    "(got|made it) out [of] the (door|house) $",
    "(dragged|hauled|pushed) myself (round|around|out)",
    "(all|everything|^) (according to plan|as planned)",
    "(went|ran|jogged|been|trotted) (round|around) the (park|block|lake|track|village|field|"
      + "neighbourhood|reservoir|common|woods|houses|streets)",
    "(alternated|alternating|mixed|mixing) (running|walking|run|walk|jogging) (and|with) "
      + "(walking|running|walk|run|jogging)",
    "(could|was able to|managed to) (run|do|finish|complete|make|jog) "
      + "(everything|[all] (the|my) (whole|full|entire|planned) {run}|the (whole|full|entire) "
      + "(thing|distance|way))",
    "{run} (today|yesterday|this morning|tonight|last night) (was|felt|went) "
      + "(fine|ok|okay|good|great|nice|lovely|fun|smooth|well|amazing|alright|brilliant|perfect) $",
    "(did|done) [it] exactly as planned", "^ tick $", "^ yes did $", "i ran today",
  ]

  /// "today i make the run": the present of those who learn English.
  static let ownRun = [
    "(i|we) (make|made|do|did|have made|have done|finish|complete) [all] (the|my|todays) "
      + "[whole|full|entire] {run}",
    "^ [just] [a|an|my] (quick|short|nice|lovely|slow|little|cheeky|sneaky|wet|soggy|solid|decent|"
      + "brisk|leisurely|lunch|lunchtime|morning|evening|treadmill) "
      + "[easy|steady|slow|little|recovery] {number} (k|km|kms|miles|mile|min|mins|minutes)",
    "[i] (made|have made|have done) {number} (k|km|kms|miles|mile|min|minutes)",
    "^ [i] (run|jog) {number} (k|km|kms|miles|mile|minutes|min|minute) (and|but|$)",
    "today [i] (run|jog|make|do|made|running) (the {run}|my {run}|{number})",
    "[i] (run|jog) {number} (k|km|kms|miles|mile|minutes|min) (today|yesterday|this morning|"
      + "this evening)",
    "today (the|my) {run} (is|was) done",
  ]
}

/// A session that was done, or only in part, in whole wordings.
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
    guard !reader.isFuture(told.lowerBound) || reader.words[told.lowerBound].has(.negation),
      !reader.speaksOfMorrow(told)
    else { return false }
    reader.state.session = .partly
    return reader.mark(told.lowerBound, told.upperBound)
  }

  static let doneWordings = Clue(
    "session.done-wordings", says: Wordings.done, in: { $0.words },
    accepts: [
      "went for a run": "session done", "got through it": "session done",
      "the run was great": "session done", "got out for a jog": "session done",
      "squeezed in 20 minutes": "session done, minutes 20",
      "got 3 miles in": "session done, metres 4828.032",
    ],
    refuses: ["went for a walk", "going for a run tomorrow", "got back pain", "the plan was fine"]
  ) { reader, told in reader.tellDone(told) }

  static let ownRun = Clue(
    "session.own-run", says: Wordings.ownRun, in: { $0.words },
    accepts: [
      "today i make the run": "session done", "i run 5 km today": "session done, metres 5000",
      "today i run 30 minutes": "session done, minutes 30",
    ],
    refuses: ["i run 5 km twice a week", "today i make no sport", "shall i do the run?"]
  ) { reader, told in
    guard reader.words.topic == .state, !reader.words.tokens.contains(where: { $0.isMark("?") })
    else { return false }
    return reader.tellDone(told)
  }
}

extension StateReader {
  fileprivate mutating func tellDone(_ told: Range<Int>) -> Bool {
    guard state.session == nil, !isNegated(told.lowerBound, most: 3), !isFuture(told.lowerBound),
      !speaksOfMorrow(told),
      !words[told.upperBound].is(.a, .per) && !words[told.upperBound].is(.each),
      !words[told.upperBound].is(.twice) || words[told.upperBound + 1].kind != .word
    else { return false }
    // "only got 20 minutes in"
    let isLess = words[told.lowerBound - 1].is(.only, .just) && !words[told.lowerBound].is(.now)
    state.session = isLess && words[told.lowerBound - 1].is(.only) ? .partly : .done
    return mark(told.lowerBound, told.upperBound)
  }
}
