import Training

extension Wordings {
  /// Nothing is run now, whatever was once.
  static let notRunning = [
    "^ [i] used to run $", "so never", "only (to|when|if|for) (the|chased|late|my|i|someone) *",
    "used to run * (not (now|anymore|any more|lately)|stopped|nothing|but not|but stopped)",
    "(stopped|gave up) [running] * (ago|last year|since|in|after|because|when)",
    "nothing (since|now|lately|recently) $",
    "but nothing (since|now|lately|recently)",
    "not (now|anymore|currently|lately|these days|any more) $", "couch potato",
    "^ [i] (only|just) walk", "(not|never) (much of a|a|been a) runner",
    "(havent|not|never) (run|ran|jogged) "
      + "(since|in|for) (years|school|ages|decades|a long time|forever|a decade|i was)",
    "not since (school|i was|my|the|college|uni|university|years)",
    "(no|zero|none) running [at all|yet|so far|background|experience]",
    "(i am|im) (new|completely new|brand new) [to (this|it|running)]", "^ new to (this|it|running)",
    "first time (runner|running)",
    "(only|just) (walks|walking)", "(never|not) (really|properly) (run|ran|jogged)",
    "(absolutely|literally) nothing",
    "(dont|not|never|havent|didnt) (do|doing|done|did|made|make) [any|much|really any] {run} [$]",
    "(not|no longer|stopped) {run} (at the moment|right now|currently|these days|now|any longer)",
    "[then|so|basically|guess|well] (none|nothing|zero|nada|zilch|nil) $",
    "big fat (zero|nothing|nil|nought)", "(zero|no) (km|kilometres|miles|k|runs) [a week|so far]",
    "(not|never) (run|ran|jogged|been running) (before|yet|at all)",
    "(sofa|sedentary|inactive|unfit|couch) $",
    "(havent|not|yet to) (started|begun|start|begin) [yet|running]",
    "only (ran|run|jogged) (as|at|in) (a|school|pe|my)", "just getting started",
    "(would|will|ll|is) be my (first|very first)",
    "only thing [that] (i|ive|i have) [ever] (run|ran) (is|are|from|for|was)",
    "(not|never) (a|one|a single) step", "i (dont|never) [*] at all", "not (a|one) {run}",
    "last (ran|run|jogged|time) * (school|years|ages|uni|university|college|pe|decade|decades)",
    "(only|just) (do|go|play) [a bit of|some] (spin|cycling|yoga|football|tennis|gym|swimming|"
      + "golf|badminton|dancing|spinning)",
    "(only|just) (cycle|swim|dance|play)", "(day|week) (one|zero) $",
  ]

  static let noLifting = [
    "no idea how", "wouldnt know where to start",
    "never (been|set foot|touched|tried|done|did|have|lifted|really)",
    "hardly ever", "(absolutely|literally) (none|nothing|never|zero)",
    "(new|completely new) to (it|this|lifting|weights)",
    "first (time|timer)", "(no|zero) (clue|background)",
    "(no|zero) strength (background|training|work)",
    "only [ever] [lift|lifted|lifting] [my|a|the] (coffee|kids|phone|pint|beer|fork|groceries|"
      + "shopping|toddler|remote|cup|glass|pen|books|wine|toddlers|bags)",
    "(never|havent|not so much as|not even) [so much as|even|ever|once] (picked up|touched|held|"
      + "lifted|seen) [a|any|the]", "(havent|not|dont have) [any|much] experience",
    "^ (havent|never) $", "(absolutely|definitely|certainly) not", "not (once|ever)",
    "(heaviest|only) thing [that] [i|ive] [ever] (lift|lifted|carry)",
    "(not|nothing|none) (so far|until now|up to now|before)",
    "(wouldnt|dont|didnt) know (how|where|what)", "(never|not) (tried|done|lifted|had|been)",
    "^ (0|zero|no) (years|months|weeks|days|sessions|times)",
  ]

  static let someLifting = [
    "(now and then|now and again|every now and then|once in a while|here and there|from time "
      + "to time|off and on|on and off)",
    "not (in|for) (the last|years|ages|a long|a while|decades|a couple|{number})",
    "(years|ages|long time|long ago) ago", "long ago",
    "^ (hardly|rarely|seldom|occasionally|barely|scarcely)",
    "(beginner|intro|taster) "
      + "(course|class|session|program)",
    "(once|twice|{number} times|{number} time) (a|per|every) (month|year|blue moon|few weeks)",
    "(barely|hardly|rarely|seldom) [ever] (lift|go|do|train)", "(in|on) and out",
    "in my (teens|twenties|thirties|youth|younger days)",
    "(when i was|as a|back in|in|at) (teenager|student|kid|young|younger|school|college|uni|"
      + "university|high school|the day)",
    "(just|recently|only just|have just) (started|begun|joined)",
    "(a few|some|couple of) (times|weeks|sessions|classes)",
    "(push|press|sit) ups", "(home|youtube) (stuff|workouts|videos|exercises|circuits)",
    "(very|only) (occasionally|rarely)",
    "a bit of (everything|lifting|gym|weights|strength|crossfit|this and "
      + "that)", "dabbled", "took it up", "(took|taken) up (lifting|weights|it|the gym)",
  ]

  static let triedLifting = [
    "(tried|did|done|been|gone|went|lifted) * (once|twice|{number} times|few times|couple of times|"
      + "handful of times|or three times)", "(once|twice) or (twice|thrice)", "(tried|try) it",
    "had a go",
  ]

  static let regularLifting = [
    "(every|each) week", "all the time", "(gym|gym) (rat|bunny|goer|junkie|regular|addict)",
    "(advanced|intermediate|pro|seasoned|veteran)", "most (days|weeks)", "for (years|ages|decades)",
    "many years",
    "^ [for] decades $", "years of (it|lifting|experience|training)",
    "since [high|secondary|my] (school|college|uni|university|my teens|my twenties|i was|"
      + "schooldays|teenager)",
    "been (lifting|training|going|doing it|at it) (since|for years)",
    "{number} [strength|gym|lifting|weight|weights] (sessions|session|workouts|mornings|evenings|"
      + "nights|lunchtimes|days|time|times) (a|per|each|every|in the|in a|the) week",
    "i (lift|train|squat|bench|deadlift) (heavy|hard|$)", "compete in",
    "(do|doing) (crossfit|powerlifting|bodybuilding|weights class|bodypump|hyrox|strongman|weightlifting)",
    "(lift|lifting|train|training|gym) (regularly|often|a lot|loads|religiously|weekly|daily)",
    "(weekly|regular) (sessions|session|class|classes|gym|routine|program|programme)",
    "(daily|every day|every other day)",
  ]

  static let noStrength = [
    "(just|only|stick to|prefer|rather just) (running|run) [please]",
    "no (strength|lifting|gym|weights) [training] please",
    "(not|isnt) (interested|my thing|my cup of tea|for me)", "(rather|prefer) not", "no thank you",
    "only (running|run) [please|for me]", "(running|run) only",
    "(leave|keep) [the|all] (it|that|lifting|strength|weights|them) out", "never will",
    "(only|just) want to (run|jog)", "spare me", "no way",
    "no (desire|wish|intention|plans|appetite)",
    "(dont|do not) (intend|plan|mean|wish|care|make me)",
    "anything but", "please no $", "hard pass", "^ pass $",
    "(not|no) (lifting|strength|weights|gym) for me", "without (lifting|weights|strength|the gym)",
    "(weights|lifting|gym|strength) (bores|bore|scares|puts me off|isnt for me|is not for me) [me]",
    "(hate|cant stand|dont like|dislike|bored by) [the] (gyms|gym|weights|lifting)",
    "(ill|i will) pass", "skip (the|that) (strength|lifting|gym)",
  ]

  static let gyms = [
    "everything (you|i|$) [can|could|need] * $",
    "(fitness|sports|leisure) (studio|centre|center|club|first)",
    "(planet|pure|anytime|hour) (fitness|gym)", "health club",
    "all (of it|the kit|the gear|the machines|kinds of)",
    "(member|membership) [card] [at|of|in|to|for]", "(joined|join) (a|the|my) (gym|club|studio)",
    "(weights|weight|fitness) room", "the works $",
    "(olympic|weight|weightlifting) (bar|plates|bench|machine|machines)",
    "(bar|barbell) and plates",
    "(gym|fit|fitness) (subscription|pass|contract|card)", "(pay|paying) for a gym",
    "(leisure|sports|fitness) (centre|center|club|studio)",
    "(puregym|basicfit|mcfit|ymca|fitnessfirst|virgin active|david lloyd|planet fitness)",
  ]

  static let noGear = [
    "(no|zero|without|not any|without any|got no|own no|have no|havent any) [any|much|real] "
      + "(weights|weight|equipment|gear|kit|stuff|dumbbells|gym|things|tools|machines)",
    "(dont|havent|never) (own|have|got|possess|bought) (any|one|none|it) $",
    "(dont|havent|never) (own|have|got|possess|bought) (anything|a thing|nothing)",
    "not a (sausage|thing|single|bean|lot|dumbbell)",
    "(zilch|nowt|sod all|naff all|squat|jack) $",
    "(just|only) (me|myself|a mat|the floor|my weight)",
    "(yoga|exercise|gym) mat", "(not|never) a member", "(trx|empty room|the park|nature)",
    "(sold|gave away|lost) my (weights|dumbbells|kit|gear|stuff)",
    "(dont|never|do not) (go|belong|get) to (a|the|any) gym",
    "(floor|carpet|living room|garden|wall|sofa|lawn) $",
    "not really [anything|of anything]", "not much $", "(water|milk) (bottles|bottle|jugs)",
    "pull up bar",
    "(backpack|rucksack|a chair|stairs|towel|broom)",
    "(cancelled|quit|left|lost|stopped) [my|the] (gym|membership)",
    "my own (body|weight|bodyweight)",
    "^ [only|just|a] (mat|floor|carpet)",
    "(none|nothing) (yet|so far|at all|really|here|at home)",
  ]

  static let wantsLifting = [
    "(would|id|i would|really|truly) (love|like) to [learn|try|start|begin|give|get|know|do]",
    "(always|really|kind of|kinda) (wanted|fancied) [to|it|a]",
    "(love|like|keen|happy|willing|open|"
      + "ready|curious|excited|eager|want|wanna|wants) to (try|start|learn|begin|give|get|lift|do|add)",
    "(would|id|i would) [gladly|happily|actually] (learn|try|start|begin|give)",
    "wanna (try|start|learn|begin|give|get|lift|do)", "(teach|show) me",
    "(up|game|open) (for|to) "
      + "(it|trying|learning|that|anything)", "give it a (go|try|shot|whirl|bash)",
    "(curious|excited) about", "(should|ought to|must) (start|try|learn)", "think i should",
    "^ yes please $", "but [i am|im] (curious|interested|keen|tempted)",
    "sounds (fun|good|great|interesting)", "(id|i would|ill) try",
    "(want|wish|plan|planning) to (learn|start|begin|try)", "(im|am) in $",
  ]

  static let someWeights = [
    "hand weights", "(set|pair|bunch|couple|rack) of weights", "weights (in|under|from) the",
    "(medicine|slam) ball", "(sandbag|sandbags)",
    "(two|2|a pair of|some|few|light|small|couple of) * weights", "weights at home",
    "^ weights $",
  ]
}

/// Running and lifting so far, in whole wordings.
extension Clue<RunningReader> {
  static let notRunningWordings = Clue(
    "running.none-wordings", says: Wordings.notRunning, in: { $0.words }, asked: .running,
    accepts: [
      "i used to run but stopped": "0 months, 0 runs", "not since school": "0 months, 0 runs",
      "did a half last year but nothing since": "0 months, 0 runs",
    ],
    refuses: ["used to run 5k, now 10k twice a week", "stopped at 5k"]
  ) { reader, told in
    guard reader.isAsked, reader.running.runsPerWeek == nil,
      !reader.words.tokens.contains(where: { $0.is(.week, .weekly) })
    else { return false }
    reader.running.runsPerWeek = 0
    reader.running.months = 0
    return reader.mark(told.lowerBound, told.upperBound)
  }
}

extension Clue<LiftingReader> {
  static let noneWordings = Clue(
    "lifting.none-wordings-told", says: Wordings.noLifting, in: { $0.words }, asked: .lifting,
    accepts: ["no idea how": "none", "never been to one": "none"], refuses: ["no idea, for 2 years"]
  ) { reader, told in
    guard reader.words.topic == .lifting else { return false }
    return reader.tell(.none, at: told.lowerBound)
  }

  static let someWordings = Clue(
    "lifting.some-wordings", says: Wordings.someLifting, in: { $0.words }, asked: .lifting,
    accepts: [
      "now and then": "some", "years ago": "some", "just started": "some",
      "on and off for years": "some",
    ],
    refuses: ["for years", "years of lifting"]
  ) { reader, told in
    guard reader.words.topic == .lifting else { return false }
    return reader.tell(.some, at: told.lowerBound)
  }

  /// A count of tries, and no count a week.
  static let triedWordings = Clue(
    "lifting.tried", says: Wordings.triedLifting, in: { $0.words }, asked: .lifting,
    accepts: ["i've tried it two or three times": "some", "done it once or twice": "some"],
    refuses: ["i lift three times a week", "i'd like to try it"]
  ) { reader, told in
    guard reader.words.topic == .lifting, !reader.isNegated(told.lowerBound),
      !reader.words.tokens.contains(where: { $0.is(.week, .weekly) || $0.is(.id) || $0.is(.to) })
    else { return false }
    return reader.tell(.some, at: told.lowerBound)
  }

  static let regularWordings = Clue(
    "lifting.regular-wordings", says: Wordings.regularLifting, in: { $0.words }, asked: .lifting,
    accepts: ["all the time": "regular", "intermediate": "regular", "for years": "regular"],
    refuses: ["not every week", "years ago"]
  ) { reader, told in
    guard reader.words.topic == .lifting, !reader.isNegated(told.lowerBound) else { return false }
    return reader.tell(.regular, at: told.lowerBound)
  }

  static let declinedWordings = Clue(
    "lifting.declined-wordings", says: Wordings.noStrength, in: { $0.words }, asked: .lifting,
    accepts: ["just running please": "declined", "not my cup of tea": "declined"],
    refuses: ["just running so far", "rather not say"]
  ) { reader, told in
    let next = reader.words[told.upperBound]
    guard reader.words.topic == .lifting,
      next.kind != .word || next.is(.to, .and) || next.is(.lift, .please) || next.is(.do, .lift)
        || next.is(.on)
    else {
      return false
    }
    reader.lifting.wanted = false
    return reader.mark(told.lowerBound)
  }

  static let wantedWordings = Clue(
    "lifting.wanted-wordings", says: Wordings.wantsLifting, in: { $0.words }, asked: .lifting,
    accepts: [
      "i wanna start": "wanted", "no, but i would love to learn how": "none, wanted",
      "never lifted, always wanted to try": "none, wanted", "no but teach me": "none, wanted",
    ],
    refuses: ["i don't want to start", "sounds awful"]
  ) { reader, told in
    guard reader.words.topic == .lifting,
      reader.words[told.lowerBound].is(.but) || !reader.isNegated(told.lowerBound)
    else { return false }
    reader.lifting.wanted = reader.lifting.wanted ?? true
    return reader.mark(told.lowerBound)
  }

  static let noGearWordings = Clue(
    "lifting.no-gear", says: Wordings.noGear, in: { $0.words }, asked: .equipment,
    accepts: [
      "nope, no weights": "with none", "i don't own any": "with none", "not a sausage": "with none",
      "just a mat": "with none",
    ],
    refuses: ["no idea", "i don't have any plans", "a gym with a mat"]
  ) { reader, told in
    guard reader.words.topic == .equipment, reader.lifting.equipment == nil else { return false }
    reader.lifting.equipment = Athlete.Equipment.none
    return reader.mark(told.lowerBound)
  }

  static let gymWordings = Clue(
    "lifting.gym-wordings", says: Wordings.gyms, in: { $0.words }, asked: .equipment,
    accepts: ["everything": "with gym", "a fitness studio": "with gym"],
    refuses: ["everything hurts", "nothing"]
  ) { reader, told in
    guard reader.words.topic == .equipment, !reader.isNegated(told.lowerBound) else { return false }
    reader.lifting.equipment = .gym
    return reader.mark(told.lowerBound)
  }

  static let weightsWordings = Clue(
    "lifting.weights-wordings", says: Wordings.someWeights, in: { $0.words }, asked: .equipment,
    accepts: ["hand weights": "with dumbbells", "some weights at home": "with dumbbells"],
    refuses: ["no weights at home", "body weights"]
  ) { reader, told in
    guard reader.words.topic == .equipment, !reader.isNegated(told.lowerBound),
      reader.lifting.equipment == nil
    else { return false }
    reader.lifting.equipment = .dumbbells
    return reader.mark(told.lowerBound)
  }
}
