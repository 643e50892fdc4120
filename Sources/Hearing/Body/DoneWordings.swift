import Training

extension Wordings {
  /// Minutes or a way, as a run takes them.
  private static let amount =
    "({number} [full|whole] [k|km|kms|kilometres|miles|mile|minutes|minute|min|mins|m|hour|hours]|half an "
    + "hour|an hour|half hour)"

  /// A session that was done.
  static let done = [
    "[i|we] [still] went [out] (anyway|anyhow|regardless|for it|even though|although|despite|in the (rain|snow|wind|dark|heat|cold|sun))",
    "(pushed|powered) on (anyway|regardless)",
    "^ (it|that) was [about|only|roughly|just|exactly|a] {number} (k|km|kms|miles|mile|minutes|min|mins) [today|in total|$]",
    "(went|gone|headed|been|got|getting) [out|outside] (for|on) [a|an|my|the|todays] "
      + "[nice|easy|short|quick|long|slow|little|gentle|lovely|evening|morning|early] {run}",
    "(went|been) [out|outside] (running|jogging|for {number})",
    "^ out (for|on) [a|an] (\(amount)|{run})",
    "[from] (start|beginning) to (finish|end) (,|$)",
    "(popped|got|nipped|slipped|snuck|dashed|escaped) out (at|before|after|during|over|between|in) (lunch|lunchtime|work|dinner|breakfast|school|meetings|the (morning|evening|afternoon))",
    "(went|got|was|been) out for {number}",
    "made it to {number} (minutes|minute|min|mins|km|k|kms|miles|mile) (today|$)",
    "(just|then|but|and) [a] {number} (k|km|kms|miles|mile|minutes|min|mins) (today|tonight|this (morning|evening))",
    "took [me|us] [about|roughly|just|only|exactly|almost|nearly] \(amount) ((to|for) (do|run|finish|complete|cover|get (round|around|"
      + "through)|jog|{it}|the|{number})|today|$)",
    "{run} [today|yesterday|this morning|tonight|last night] (was|were|is) [about|roughly|only|exactly|a|almost|just over|"
      + "nearly] {number} (k|km|kms|miles|mile|minutes|min|mins)",
    "{run} [today] (:|-|=) (yes|done|completed|finished|complete|did it|ok)",
    "^ [a|an|what a|really|very|pretty|another|super] (good|great|nice|lovely|solid|decent|brutal|awful|amazing|fantastic|horrible|"
      + "terrible|enjoyable|fun|productive|rubbish|brilliant|wonderful) {run} (today|this morning|yesterday|tonight|,|$)",
    "(got|came|just|now) back from [my|a|the|an|todays] * {run}",
    "[im|got|came|just] [just] back from [a|an|my|the|todays|another] [nice|quick|easy|slow|long|short|lovely|little|wet] [{number}] "
      + "({run}|{number} (k|km|kms|miles|mile|miler|minutes|min))",
    "(got|get) (it|that|(my|a|the|todays) [whole|full|entire|planned] {run}|{number} (k|km|miles|mile|minutes|min|kms)) "
      + "(in|done)",
    "(squeezed|fit|fitted|snuck|sneaked|got|put|logged|knocked|banged|clocked|churned|plodded|"
      + "trotted|"
      + "shuffled|slogged|racked|covered|cranked|cracked|ripped|hammered|blasted|smashed|pumped|nipped) [in|out|through|off|up] "
      + "[about|a|an|my|the] [quick|easy|nice|solid|slow|steady|gentle] {number} "
      + "(k|km|kms|miles|mile|minutes|min|kilometres|m|mi)",
    "(squeezed|fit|fitted|snuck|sneaked) [in] (it|(a|the|my) [quick|short|easy] {run})",
    "in the (bank|bag|books|can)", "got (through|around|round) (it|the|my|that)",
    "made it (through|round|around|home|all the way)",
    "(got|made it|kept going|ran|went) (to|till|until) the [very|bitter] end",
    "^ [the|my|todays] {run} [all|was] (ok|okay|fine|good|great|alright|nice|lovely|smooth|solid) (,|$)",
    "(made|finished|completed) (my|the|a|todays) [whole|full|long|easy] {run}",
    "(breezed|cruised|flew|sailed|powered|battled|fought|suffered|struggled|ground|slogged|"
      + "pushed|plodded|"
      + "dragged|shuffled|crawled) [myself] through (it|that|the|my)",
    "mission accomplished", "job done", "done and dusted", "that is a wrap", "thats a wrap",
    "(followed|stuck to|kept to|held to) the plan", "killed it $", "(all|whole) done",
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
    "pushed the (buggy|pram|stroller) (for {number}|{number}|[round|around|through] (the|my) [whole|full|entire] ({run}|thing|way))",
    "(the|my|todays) {run} was (my|the) (only|best|highlight|one)", "took it [up|out] to {number}",
    "did me {run}",
    "(the|my|todays) {run} (are|is|were) (done|finished|completed|complete)",
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
    "(went|all|everything|done|did) [exactly|precisely|just] as (written|instructed|prescribed|told|"
      + "ordered|described|scheduled|set|asked)",
    "[the|my|all|those|these] [full|whole|entire|planned|easy|prescribed|required] \(amount) "
      + "[of running] (is|are|was|were|got|have been|all) [all] (done|finished|completed|run|ran|in|over|"
      + "covered|behind me|complete|ticked off|history)",
    "\(amount) [of running|of jogging] [all|now] (done|finished|completed|covered|complete|logged|behind me|"
      + "under my belt|in the (bag|bank|books|can)|ticked off|run)",
    "{number} (k|km|kms|miles|mile|minutes|min|mins) in the legs",
    "(didnt|did not) (skip|miss|ditch|dodge|cancel|bail on) ({it}|todays|this one|today) [this time|today|again]",
    "(kept|keep|carried) [on] (going|running|jogging|at it|on) [for|to|till|until|through|all] [the] "
      + "[whole|full|entire|all|bitter|very] (end|way|finish|\(amount)|thing|time)",
    "(the|my|todays) {run} [actually|really|finally] (happened|took place|is over|is behind me|is in|got done|is history|"
      + "is complete|went down|has been done|was completed|was done|is finished)",
    "\(amount) (went|flew|passed|sailed) (by|well|fine|smoothly|past|without) ",
    "got (it|that|{run}) (over with|out of the way|over and done with)",
    "got (through|around|round) (all|every|each|the (whole|full|entire)|{number}|my {number}|the {number})",
    "{run} (took|lasted|cost|came to|came in at|clocked in at|measured) [me] [about|roughly|exactly|only|all of|just] "
      + "\(amount)",
    "\(amount) (on my feet|of (running|jogging|plodding|shuffling|run walk|trotting))",
    "(outing|jog|plod|trot|shuffle|bimble|toddle|canter|saunter) of [about|roughly|almost|nearly] \(amount)",
    "(went|ran|jogged|plodded) the (distance|whole way|full distance|whole distance|whole thing)",
    "(ended|wound) up (doing|running|jogging|covering|with) [about|roughly|almost|nearly|just over] (\(amount)|half of it|all of it|the (whole|full) *)",
    "(squeezed|fitted|fit|slotted|snuck) (a|my|an) [easy|quick|short] ({number} miler|\(amount)|{run}) (in|between|before|after|around)",
    "(did|done) [it] exactly as planned", "^ tick $", "^ yes did $", "i ran today",
  ]

  /// What is done, finished or run and is no session.
  static let otherDeeds = [
    "(did|done|doing|finished|finish|completed|managed|made) [all|some|most|a bit|a load] [of|with] [a|an|the|my|our|her|his] "
      + "[big|food|weekly|kids] (dishes|washing|laundry|ironing|homework|housework|hoovering|vacuuming|cleaning|cooking|"
      + "dinner|breakfast|lunch|tea|coffee|cake|cakes|bed|beds|garden|gardening|chores|shopping|shop|groceries|"
      + "school {run}|taxes|essay|exam|exams|paperwork|report|presentation|book|film|movie|series|shift|"
      + "crossword|puzzle|decorating|diy|painting|packing|unpacking)",
    "(finished|finish|done with) (work|school|uni|college|the day|my day) ",
    "ran (for|after|to catch) [the|a|my|our] (bus|train|tram|tube|flight|plane|ferry|door|phone|shelter|it)",
    "ran (late|errands|low|away|(a|the) bath|around after|into (a|an|the|my|some) [old] (friend|mate|neighbour|colleague)|"
      + "out of (milk|bread|petrol|coffee|money|food|patience|excuses|plasters|clean))",
    "missed (the|my|a|our|his|her|their) (bus|train|tram|flight|plane|ferry|stop|turn|exit|call|deadline|"
      + "appointment|meeting|alarm|exam|party|dinner|lunch|breakfast|connection|point|parcel|delivery|dose|tablet|pill)",
    "missed (you|him|them|out on|the point)",
  ]

  /// What goes well and is done, and is no session.
  static let otherAffairs = [
    "(presentation|deploy|deployment|interview|exam|exams|meeting|lecture|surgery|flight|shift|appointment|dinner)"
  ]

  /// "today i make the run": the present of those who learn English.
  static let ownRun = [
    "(i|we) (make|made|do|did|have made|have done|finish|complete) [all] (the|my|todays) "
      + "[whole|full|entire] {run}",
    "^ [just] [a|an|my] (quick|short|nice|lovely|slow|little|cheeky|sneaky|wet|soggy|solid|decent|"
      + "brisk|leisurely|lunch|lunchtime|morning|evening|treadmill) "
      + "[easy|steady|slow|little|recovery] {number} (k|km|kms|miles|mile|min|mins|minutes)",
    "[i] (made|have made|have done) {number} (k|km|kms|miles|mile|min|minutes)",
    "^ [i] (run|jog|make) {number} (k|km|kms|miles|mile|minutes|min|minute) (and|but|with|,|$)",
    "today [i] (run|jog|make|do|made|running) (the {run}|my {run}|{number})",
    "[i] (run|jog) {number} (k|km|kms|miles|mile|minutes|min) (today|yesterday|this morning|"
      + "this evening)",
    "today (the|my) {run} (is|was) done",
  ]
}

/// A session that was done, in whole wordings.
extension Clue<StateReader> {
  static let otherDeeds = Wording(Wordings.otherDeeds)
  static let otherAffairs = Wording(Wordings.otherAffairs)

  static let doneWordings = Clue(
    "session.done-wordings", says: Wordings.done, in: { $0.words },
    accepts: [
      "went for a run": "session done", "got through it": "session done",
      "the run was great": "session done", "got out for a jog": "session done",
      "squeezed in 20 minutes": "session done, minutes 20",
      "got 3 miles in": "session done, metres 4828.032",
    ],
    refuses: [
      "went for a walk", "going for a run tomorrow", "got back pain", "the plan was fine",
      "my nose has been running all day",
    ]
  ) { reader, told in
    // What runs is the nose.
    let isNose = (max(0, told.lowerBound - 3)..<told.lowerBound).contains {
      reader.words[$0].is(.nose)
    }
    return !isNose && reader.tellDone(told)
  }

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
  /// "did the laundry instead": whether another deed is told before a position.
  func tellsOtherDeed(before at: Int) -> Bool {
    (max(0, at - 6)..<at).contains {
      Clue.otherDeeds.end(in: words, at: $0).map { $0 >= at - 1 } ?? false
    }
  }

  fileprivate mutating func tellDone(_ told: Range<Int>) -> Bool {
    guard state.session == nil, !isNegated(told.lowerBound, most: 3), !isFuture(told.lowerBound),
      !speaksOfMorrow(told),
      // "tomorrow 7am, got 35 min"
      !(words[told.lowerBound].is(.got)
        && words.tokens[..<told.lowerBound].contains { $0.is(.tomorrow) }),
      !words[told.upperBound].is(.a, .per) && !words[told.upperBound].is(.each),
      !words[told.upperBound].is(.twice) || words[told.upperBound + 1].kind != .word
    else { return false }
    // "only got 20 minutes in"
    let isLess = words[told.lowerBound - 1].is(.only, .just) && !words[told.lowerBound].is(.now)
    // "easy 30 done": minutes, as a plan has them.
    if state.minutes == nil, words[told.upperBound - 1].has(.done),
      let count = words.numeral(at: told.lowerBound), (15...90).contains(count.value.value),
      count.end == told.upperBound - 1
    {
      state.minutes = Int(capped: count.value.value)
    }
    state.session = isLess && words[told.lowerBound - 1].is(.only) ? .partly : .done
    return mark(told.lowerBound, told.upperBound)
  }
}
