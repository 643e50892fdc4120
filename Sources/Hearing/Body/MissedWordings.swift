import Training

extension Wordings {
  /// A session that was not done, however it is told.
  static let missed = [
    "(ran|running) out of (time|day|hours)",
    "did (nothing|zip|zilch|nada|sod all|bugger all|fuck all|jack) $",
    "(didnt|havent|couldnt|never) (get|got|find|found|have|had|make|made) [the|any|a|enough] "
      + "(time|chance|opportunity|motivation)",
    "(never|didnt) (made|make|got|get|left|leave|went|go) "
      + "(out|out [of] the door|the house|my house|home|outside|going|there|started|dressed|"
      + "changed)",
    "(never|didnt) (started|start|happened|happen|began)",
    "(stayed|stuck|sat) (in|inside|home|at home|indoors|on the (sofa|couch)|in bed|put) $",
    "(slept|sleep) through (it|my alarm|the alarm|the session)",
    "cba", "cant be arsed", "couldnt be (arsed|bothered|fussed|assed|asked)",
    "couldnt (run|train|go|do {it}|get (out|away|up|there|going|off work)|fit {it} in|bring "
      + "myself)",
    "couldnt (drag|motivate|get|haul|force|peel|tear|talk|rouse|convince|persuade) (myself|my (butt|ass|bum|arse|"
      + "backside|body|legs))", "(never|didnt) (got|get) off the (sofa|couch|chair)",
    "(sofa|couch|bed|pub|tv|blanket) (called|got me|was stronger|kept me|had me)",
    "(rain|weather|work|laziness|snow|wind) (won|beat me|got the better of me|put me "
      + "off|scared me)",
    "{run} had to (give way|wait|go|take a back seat|be (cancelled|skipped|dropped|postponed|shelved|sacrificed))",
    "{run} [got|was|has been|had been|were] (cancelled|postponed|shelved|scrapped|binned|sacrificed|called off|"
      + "rained off|axed|dropped)",
    "(no|not a|zero) chance (today|$|of [a|any|my|the|doing|getting] {run})",
    "no {run} (for|from|by|with) me",
    "(wasnt|was not|werent) able to (run|train|go|do {it}|make it|get out)",
    "was (unable|too * ) to (run|train|go|do {it}|make it)",
    "(wasnt|was not) (feeling it|in the mood|up for it|up to it) $",
    "didnt (feel like|fancy|feel up to) (it|that|{run}|running|going|training|going out)",
    "(chickened|wimped|bottled|weaseled|copped) (out|it)", "(rained|snowed|iced) off",
    "got (rained|snowed) (off|out)", "(gave|giving|give) {it} a (miss|skip|pass)",
    "had to (skip|cancel|miss|drop|ditch|bin|scrap|forget|pass) [on] [{it}|(it|that) off]",
    "{run} [today] (:|-|=) (no|none|missed|skipped|nope|not done|nothing|nil|zero)",
    "couldnt (face|stomach) ({it}|running|going|training|the (thought|idea|cold|rain|dark)|another|getting)",
    "had to give {it} a miss",
    "(gave|given|giving) (today|tonight|this one|yesterday|things|training|the whole thing) a (miss|skip|pass|swerve)",
    "had (the|today) [whole|entire|full] [day|evening] off [in the end|instead|today|,|$]",
    "couldnt get (my|the) (shoes|trainers|kit|gear|boots) on",
    "missed the (whole|entirety) of (last|this) week",
    "took (today|yesterday|the day|the evening|the night|a day|monday|sunday) off",
    "took (a|the|an) [unplanned|extra|additional|spontaneous|forced|whole|full] (rest day|day off|nap|break from it) [instead]",
    "(swapped|traded|replaced|changed|switched) {it} (for|with|by|to|into) "
      + "[a|an|some] (swim|bike|walk|yoga|nap|ride|spin|hike|row|swimming|cycling|gym|pilates)",
    "(went|watched|worked|played|ate|drank|rode|walked|hiked|rested|danced|cycled|drove|had|took) "
      + "* instead",
    "instead [of {run}] [i|we] (went|watched|worked|played|rode|walked|hiked|rested|took|slept|"
      + "had)",
    "^ [i] (swapped|switched|traded) [it] (for|with|to) [a|an|some] (yoga|pilates|swim|swimming|bike|walk|gym|spin|rowing|zumba)",
    "^ (skipping|missing) (today|tonight|it today|todays)",
    "zero (running|{run}|km|miles|training)",
    "i (not run|not ran|not train|not trained|not go)",
    "i (not could|could not) (run|train|go|do {it}) (today|tonight|,|$)",
    "{run} [status] [:|-|=|,] [was|is] not done", "did no {run} [today|because|$]",
    "(didnt|did not) (the|any|my|no) {run}",
    "(thats|its|that was|it was) a (miss|skip|pass|no show) [from me|for me|,|$]",
    "{run} [is|was|:] a (no|miss|no go|pass|skip|write off) [,|$]",
    "[was|is|has] fallen out (today|tonight|$)",
    "when i (should have|shouldve|shoulda|was supposed to|was meant to|ought to have) [been|be] (running|run|training)",
    "no i (didnt|did not|havent|couldnt)", "^ i (didnt|couldnt|havent) $",
    "nope not today", "^ not [out] (today|tonight) $", "^ not this time $",
    "i have not (trained|run|exercised|done)",
    "(havent|didnt) (trained|train|exercised|exercise|exercised|worked out|work out) $",
    "(run|session|workout|training|it) (didnt|did not|never) (happen|happened|take place)",
    "[no] [i] (completely|totally|clean) forgot", "slipped my mind", "^ forgot $",
    "(called|blew|wrote|cried|begged) {it} off", "(called|cried) off", "no show",
    "(sacked|knocked|jacked|gave|packed|canned|scrapped) {it} (off|in|up|on the head)",
    "(sacked|sack) it off", "(left|let) {it} out",
    "(left|let|dropped|canned|axed|binned|ditched|shelved|nixed|scrubbed) [out] (the|my|todays) {run} [out]",
    "(yoga|pilates|swim|swimming|bike|cycling|spin|gym|weights|walk|rowing|zumba) [today|class|session] , not (the|my|todays) {run}",
    "(flaked|flaked out|noped out|passed on it)",
    "didnt (bother|work out|end up (running|going))", "ended up (not|skipping|missing) *",
    "(decided|chose|opted) (not to|against it|to (skip|rest|stay))",
    "(fell|was) asleep (on the (sofa|couch)|instead|$)", "no can do [today] $",
    "nothing (done|happened) $",
    "(wasnt|not) (possible|happening) $", "no luck today", "^ missed $",
    "(couldnt|cant|could not) to (run|train|go|do)", "had not [the|any|enough] (time|chance)",
    "there (was|were) [just|simply|really] (no|not [any|enough]|zero) (time|chance|way|opportunity)",
    "there (wasnt|werent) [any|enough|the] (time|chance|opportunity)",
    "{run} never (took place|happened)", "bailed on (the|my|todays) {run}", "but not the {run}",
    "^ [i] couldnt $", "bunked [off]", "couldnt be faffed",
    "(bottled|swerved|dodged|ducked|blanked|ghosted) {it}",
    "ate my {run}", "^ (nope|no|nah) [,] [i] (didnt|havent|couldnt) $",
    "never (made it out|got (round|around) to it)", "didnt get (round|around) to it",
    "^ [i] rested [today|yesterday|instead|again] $",
    "(got|was) talked out of it", "stood it up", "played hooky", "skived [off]",
  ]

  /// Reasons that speak of a missed session where nothing tells that it was done.
  static let missedByReason = [
    "(had|have|found|was) no time [for (it|that|[the|my|a] {run}|running|training)] $",
    "^ no time [for (it|that|{run}|running|training)|to (run|train|go)] $", "no chance to run",
    "(was|were|am|im|felt|feeling|been|just|^) too (busy|lazy|tired|sore|ill|sick|hot|cold|wet|icy|dark|late|hungover) "
      + "[for it|to (run|train|go|bother|go out)] [after (work|dinner|school|the (day|week|weekend))|from work] $",
    "(got|was|came|arrived) [back|home|in] [from work|home] [far|way] (too|very|really|so) late [home|from work|back] $",
    "(i was|was just|being|just) lazy $", "^ lazy $", "(woke|woken|got) up [far|way|much] too late",
    "not (feeling it|in the mood|up for it|up to it) $",
    "(was|were) (going|gonna|planning|about|supposed|meant|hoping|ready) [to] (run|go|train|do {it}|head out) "
      + "[out|for {it}] [today|tonight|this morning|yesterday] [,] (but|and then)",
    "wanted to (run|go|train|go for {it}) [out] [today|tonight|this morning|yesterday] [,] but",

    "(work|family|kids|life|something|stuff|things|it|day|meetings|weather|rain|job|boss|overtime|"
      + "everything|homework|school|uni|travel) [just|kinda] (got|came|get|gets|getting) in "
      + "the way",
    "(work|meeting|meetings|office|day|shift|school|train|flight|bus) "
      + "(ran|went|was|got|were|overran|finished) (late|over|long|mad|crazy|mental|hectic|"
      + "delayed|nuts)",
    "(stuck|caught|trapped|kept|held up) (at|in|with|by) [a] (work|traffic|meetings|meeting|"
      + "office|call)",
    "(something|stuff|things|family|work|life) [stuff] (came|cropped|popped) up",
    "(kept|held) me (late|back|in|at work|at the office|busy)",
    "(then|already) it (was|got) [too|already] (dark|late)",
    "(it|by then it) (was|got|had got) (already|too) (dark|late|hot|icy|cold|slippery)",
    "(netflix|life|kids|work|laziness|weather|beer|wine|tv|rain) (happened|called|had other ideas)",
    "(weather|rain|snow|ice|heat|storm|wind) (stopped|kept|put|beat|ruined) (me|us|play|it|me off)",
    "(alarm|alarm clock) (didnt|never) (go|went|gone) off",
  ]
}

/// A missed session in whole wordings.
extension Clue<StateReader> {
  static let missedWordings = Clue(
    "session.missed-wordings", says: Wordings.missed, in: { $0.words },
    accepts: [
      "ran out of time": "session missed", "did nothing": "session missed",
      "never left the house": "session missed", "i took today off": "session missed",
      "couldn't be arsed": "session missed", "no i didn't": "session missed",
    ],
    refuses: ["did nothing wrong today", "can i take tomorrow off", "did nothing special, 5k done"]
  ) { reader, told in reader.tellMissed(told) }

  static let missedByReason = Clue(
    "session.missed-reason", says: Wordings.missedByReason, in: { $0.words },
    accepts: [
      "no time": "session missed", "too busy today": "session missed",
      "netflix happened": "session missed", "stuck at work": "session missed",
    ],
    refuses: ["no time tomorrow", "work was mad but i did it", "too hot, did 3k"]
  ) { reader, told in
    let words = reader.words
    // "only three hours, the flight was delayed"
    let tellsNight =
      words[0].is(.only, .just)
      && reader.measures.contains {
        if $0.start == 1, case .duration(let span) = $0.value { span.unit == .hour } else { false }
      }
    guard !tellsNight,
      !words.tokens.contains(where: {
        $0.has(.done) || $0.is(.tomorrow) || $0.is(.went) || $0.is(.can)
          || $0.has([.effort, .sore, .area])
      }), !reader.measures.contains(where: { (reader.days($0) ?? 0) >= 2 }),
      // "energy 2, work was mad"
      reader.state.energy == nil && reader.state.sleepHours == nil
        || (told.lowerBound..<told.upperBound).contains(where: {
          words[$0].is(.time, .too) || words[$0].is(.no, .way) || words[$0].is(.up, .in)
        })
    else { return false }
    return reader.tellMissed(told)
  }
}

extension StateReader {
  fileprivate mutating func tellMissed(_ told: Range<Int>) -> Bool {
    // "strong and rested"
    if words[told.lowerBound].is(.fresh), words[told.lowerBound - 1].is(.and) { return false }
    guard state.session != .partly, !isFuture(told.lowerBound), !speaksOfMorrow(told),
      // "it's 12 days i haven't trained" counts days.
      !words[told.upperBound].is(.since),
      !measures.contains(where: {
        ($0.end == told.lowerBound || $0.end == told.lowerBound - 1 && words[$0.end].kind == .word)
          && (days($0) ?? 0) >= 2
      }),
      // "went out though i didn't feel like it"
      !stands([.though, .although], within: 4, before: told.lowerBound)
    else { return false }
    // "knocked it on the head after 20 minutes"
    let isPart =
      words[told.upperBound].is(.after, .at)
      && measures.contains { (told.upperBound + 1...told.upperBound + 2).contains($0.start) }
    state.session = isPart ? .partly : .missed
    return mark(told.lowerBound, told.upperBound)
  }

  /// Whether what is told is of tomorrow and not of what has been.
  func speaksOfMorrow(_ told: Range<Int>) -> Bool {
    // "skipping today, back tomorrow"
    !told.contains { words[$0].is(.today) }
      && (max(0, told.lowerBound - 3)..<min(words.count, told.upperBound + 3)).contains {
        (words[$0].is(.tomorrow) || words[$0].is(.next)) && words.sameSentence($0, told.lowerBound)
      }
  }
}
