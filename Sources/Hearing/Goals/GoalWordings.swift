import Training

extension Wordings {
  static let healthGoals = [
    "(lower|reduce|lowering|reducing|bring down|get down) [my] (cholesterol|blood pressure|bp|blood sugar|resting heart rate)",
    "high (cholesterol|blood pressure|bp|blood sugar)",
    "({number} minutes|half an hour|an hour) (nonstop|without|straight|in one go)",
    "(feel|be|get|am|being|feeling) less (tired|knackered|exhausted|sluggish|wobbly|breathless|"
      + "puffed|"
      + "winded|stiff|lazy|unfit|heavy|fat|flabby|old)",
    "(less|not so) (tired|sluggish|unfit) all the time",
    "(drop|shed|burn|lose|loose|shift|get rid of|get down|take off|work off|lighten by) [about|"
      + "around|maybe] [at least] [a few|a couple of|some|{number}|a|the|my|this|that] [extra|"
      + "excess|baby|winter|christmas|beer|last|bit of|spare] (kilos|kg|pounds|stone|weight|fat|"
      + "inches|tummy|belly|gut|tyre|tire|calories|flab|rolls)",
    "(get|getting|come|coming|ease) back (into|to|in) (running|shape|fitness|it|sport|exercise|"
      + "training|running regularly)",
    "(more|gain|have more) energy", "(live|stay|be) (longer|around) [for my]",
    "(feel|look) (better|good|fitter|younger|fit|alive|human) [in|for|at|again|naked]",
    "sleep better", "(keep|keeping) up with (my|the)",
    "(play|run around|run about) (with|after) my",
    "see my (kids|grandkids|grandchildren|children) grow",
    "(move|moving|exercise) more",
    "(want|need|like|have|ought) to (move|get moving|be moving|exercise) [more|$]",
    "(get|getting) (off|up from) the (sofa|couch)",
    "(stay|keep|be|get) [myself|me] [in|into] [good|better|decent|some] (active|mobile|young|"
      + "alive|moving|trim|shape|form|nick|condition|going|supple)",
    "keep my (heart|body|joints|bones|weight|blood|mind|brain)",
    "improve my (health|heart|fitness|endurance|stamina|cardio|general|posture|lungs)",
    "(lower|reduce|bring down|manage|control|beat|fight|reverse) my",
    "(quit|stop|give up) (smoking|drinking)", "(smoke|drink) less",
    "my (heart|cardio|cholesterol|stamina|endurance|fitness|blood pressure|lungs|joints|bones|bp)",
    "^ (cholesterol|prediabetes|menopause|longevity|posture|metabolism|stamina|bp) $",
    "(better|more|build|building|improve) (stamina|endurance|cardio|condition|fitness)",
    "(less|not be|without being|without getting|stop getting) (out of breath|puffed|winded)",
    "doctors orders", "the doctor (said|told)", "age well", "tone up", "slim down",
    "(get|be) (healthy|fit) [again]",
    "{run} for (the|a) bus",
    "without (dying|wheezing|puffing|panting|collapsing|gasping|having to stop|needing a)",
    "(trim|reduce|slim|shrink|lose|get rid of|flatten|tame|fight|banish|shift|melt) [down|off] "
      + "[the|my|this|that|some|a bit of] [old|christmas|winter|beer|mum|dad|baby|covid|lockdown|"
      + "middle age|extra|excess] (waist|waistline|belly|tummy|gut|weight|fat|spread|bulge|bod|"
      + "kilos|pounds|flab|tyre|tire|rolls|paunch|stomach)",
    "(bring|get|keep|put|take|have|hold|manage|control) (my|the) [old|blood|high] (diabetes|sugar|"
      + "weight|cholesterol|pressure|blood pressure|bp|asthma|heart|ticker|waistline|joints|bones|"
      + "body|lungs|hba1c) [back] (under|down|in|going|ticking|healthy|strong|at bay|lower|"
      + "working|up|alive|supple|young)",
    "(get|have|regain|find|win|want|recover) [back] (my|some|more) [old] (energy|fitness|shape|"
      + "body|breath|stamina|health|figure|waist|spark|zest|mobility) [back]",
    "(blood sugar|my sugar|my waistline|waistline|the ticker|my ticker|dad bod|mum tum)",
    "fit (in|into) (my|the|that|those) [old|wedding] (jeans|clothes|dress|trousers|suit|pants)",
    "(be able to|so i can) (chase|climb|play|carry|keep|walk)", "^ (cardio|circulation) $",
    "(slimmer|thinner|leaner|smaller) [waist|body|belly|me] $", "better posture",
    "(less|no|without|no more) (back|neck|knee) (ache|aches|pain|trouble)",
    "^ (fat loss|fat burning|wellbeing|wellness|immunity|flexibility|mobility|recovery)",
    "(tone|firm|shape) [up] my", "(diabetes|heart|disease|stroke|cancer|osteoporosis) prevention",
    "prevent (diabetes|disease|heart|a|illness|injuries|osteoporosis)", "energy for",
    "(desk|office) job", "drop [a|one|two|a few] dress (size|sizes)", "not die (young|early)",
    "(sit|sitting) [at a desk|at my desk|in an office|on my bum|down] (all day|too much)",
    "(get|catch) my breath", "(climb|take|manage) the stairs",
  ]

  static let strengthGoals = [
    "(get|be|become|getting|be more|looking) (ripped|jacked|shredded|swole|buff|hench|muscly|"
      + "stacked|built|beefy|powerful|bulky)",
    "(bigger|big|huge|strong|stronger|defined|thicker|massive) (arms|biceps|legs|glutes|chest|"
      + "shoulders|back|bum|butt|guns|muscles|quads|thighs)",
    "(bigger|heavier|stronger|better) (squat|deadlift|bench|lifts|press)",
    "(arms|biceps|legs|thighs|shoulders|back|guns) like",
    "(six pack|sixpack|hypertrophy|bulk up|bulking|bulk|gains|guns)",
    "(build|gain|put on|add|grow|pack on) [some|more|a bit of|lean] (muscle|mass|size|bulk)",
    "(lift|lifting|bench|squat|deadlift) [more|heavier|double|my|{number}] (heavier|more|kg|kilos|"
      + "bodyweight|weights)",
    "(do|manage) [a|one|my first|some|ten|five] (pull up|pullup|pull ups|pullups|chin up|"
      + "handstand|push ups|press ups|pistol squat)",
    "heavier (squats|lifts|deadlifts|weights|bench)", "do {number} (push|press|pull|chin) ups",
    "look like a (bodybuilder|tank|beast|hero|statue)", "(bench|squat|deadlift) my",
    "(carry|lift|lug|haul|pick up) (my|the) (suitcase|suitcases|shopping|grandkids|kids|groceries|"
      + "luggage|bags|grandchildren|children|dog|toddler|wife|baby)",
    "(get|have|want|see|some|grow|build) [visible|my|some] (abs|biceps|quads|guns|pecs|glutes|"
      + "delts|traps)",
    "(power|strength) (first|mostly|mainly|only|above all|foremost)",
    "[some|more|bit of|extra|build|gain|get|develop] (force|power|muscle|muscles|strength) (in|"
      + "for|on|to) [my|the]",
    "more (force|power|strength|muscle|muscles|mass)",
    "(biceps|arms|legs|thighs|shoulders|back|guns|abs|glutes|quads|muscles) (that|which|to|of|"
      + "made) (scare|crush|crack|make|die|steel|iron|stone|turn|impress|open|envy|break|burst)",
    "(weak|feeble|puny|scrawny|skinny|spindly|noodle) [and] [little] (arms|legs|body|muscles|"
      + "shoulders|back)",
  ]

  static let fasterGoals = [
    "(knock|knocking|shave|shaving|chop|cut|take|slice|trim|drop|get|lop|chip) (a|some|two|three|"
      + "five|one|{number}|few|another|the|off) * off",
    "more (fast|quick|rapid)",
    "(personal|new|season) best", "(outrun|overtake|beat) (my|the|a)", "best (time|record)",
    "my own (time|record)",
    "(as|so) (fast|quick) as",
    "(get|go|run|dip|duck|break|come|finish) (under|below|inside)",
    "(cut|lower|reduce|bring|get|drop) [down] my ({number}|half|marathon|mile|time|pace|parkrun|"
      + "pb)",
    "(run|go|be|get) (fast|quick)", "(run|hold|keep|at) a (faster|quicker|better) pace",
    "(smash|crush|destroy|better|beat) my",
    "(qualify|qualifying) for",
    "(bq|gfa|good for age|qualifying time|boston qualifier)",
    "(less|faster|quicker|better|lower) than {number}",
    "(hit|crack|clock|dip below|dip under) [a|an] {number}",
  ]

  static let funGoals = [
    "(get|find|have|want) (my|the) [running] (mojo|groove|spark|love|buzz|smile) back",
    "(just|only|running) [for|running for] (myself|me)", "no pressure",
    "keep (running|it up|at it) $",
    "(be|get|getting|being) (outside|outdoors|out and about|some fresh air)",
    "(fresh air|nature|scenery)",
    "(switch|switching) off", "(me|my) time", "time (for|to) (myself|me|think)",
    "(to|just) (relax|unwind|chill)", "(clear|clearing|empty) my (head|mind|thoughts)",
    "(run|running|jog) (regularly|more often|a bit|for the sake of it)",
    "no (particular|specific|special|real|big|great|clear) [goal|aim|reason|plan]",
    "no (goal|goals|aim|reason|target|targets|agenda|plan|deadline) [just|,|here|for me|$]",
    "(just|only) (chilling|chillin|chill|vibes|vibing|plodding|pottering|trotting|jogging along|"
      + "ticking over)",
    "(makes|make|keeps|keep|leaves) me (happy|happier|smile|calm|sane|feel (good|alive|great|"
      + "better|happy)|laugh|cheerful|grin)",
    "(my|some|a bit of) (peace|quiet|headspace|alone time|happiness|sanity|escape|therapy)",
    "(it is|its) my (therapy|escape|hobby|happy place|meditation|thing)",
    "[the] (love|joy|thrill) of (it|running|being)",
    "for the (giggles|laughs|laugh|craic|hell of it|lols|kicks|joy|love|thrill|experience|vibes|"
      + "views|buzz|fresh air|adventure)",
    "[just] (because|cos) (why not|i can|its (nice|fun|great|good|cool))",
    "^ (happiness|relaxation|social|company|joy|peace|freedom|headspace|wellness for the soul) $",
    "^ why not $",
    "nothing (serious|fancy|in particular|competitive|specific|much)",
    "(enjoy|enjoying|love|like) (running|being|myself|it|the|moving|my runs|my)",
    "(blow|let) off [some] steam", "(endorphins|runners high|dopamine|hobby|pastime)",
    "(explore|discover|see) (the|my|new|more)", "(meet|make) [new] (people|friends)",
    "(with|meet|see) (friends|my friends|people|my dog|the dog)", "because i (like|love|enjoy) it",
    "out of the house", "(keep|keeps|stay|staying) (me|my) (sane|happy|calm|balanced)",
    "(keep|keeps) me (sane|happy|calm)", "have a (laugh|good time|blast|giggle)",
  ]

  static let raceGoals = [
    "(color|colour|mud|santa|turkey|charity|company|corporate|city|night|park|trail|beer|firm|"
      + "office|village) (run|trot|race|dash)",
    "(my first|an|the|first) ultra",
    "great (north|south|scottish|manchester|birmingham|west|east) run",
    "(tough mudder|hyrox)", "obstacle (race|run|course)", "turkey trot",
  ]
}

/// What is trained for, in whole wordings.
extension Clue<GoalReader> {
  static let healthWordings = Clue(
    "goals.health-wordings", asked: .goal,
    accepts: [
      "get back into running": "health", "more energy": "health", "drop a few kilos": "health",
      "get my energy back": "health", "bring my diabetes under control": "health",
      "shift my christmas belly": "health", "run for the bus without dying": "health",
    ],
    refuses: ["drop a minute off my 5k", "get faster"]
  ) { reader, _, _ in reader.says(GoalReader.health, .health) }

  static let funWordings = Clue(
    "goals.fun-wordings", asked: .goal,
    accepts: [
      "just for me": "fun", "fresh air": "fun", "run regularly": "fun",
      "it makes me happy": "fun",
    ],
    refuses: ["run 5k for my club", "a race with friends of mine"]
  ) { reader, _, _ in reader.says(GoalReader.fun, .fun) }

  static let strengthWordings = Clue(
    "goals.strength-wordings", asked: .goal,
    accepts: [
      "get ripped": "strength", "bigger arms": "strength", "pack on some size": "strength",
      "do a pull up": "strength", "more force in my legs": "strength",
    ],
    refuses: ["get fit", "a race with big hills", "lift my mood, just for fun"]
  ) { reader, _, _ in reader.says(GoalReader.strength, .strength) }

  static let raceWordings = Clue(
    "goals.race-wordings", asked: .goal,
    accepts: ["great north run": "race", "my first ultra": "race", "color run": "race"],
    refuses: ["run in the park", "a great run"]
  ) { reader, _, _ in reader.says(GoalReader.race, .race) }
}

extension GoalReader {
  fileprivate static let health = Wording(Wordings.healthGoals)
  fileprivate static let strength = Wording(Wordings.strengthGoals)
  fileprivate static let faster = Wording(Wordings.fasterGoals)
  fileprivate static let fun = Wording(Wordings.funGoals)
  fileprivate static let race = Wording(Wordings.raceGoals)

  fileprivate mutating func says(_ wording: Wording, _ kind: Goal.Kind) -> Bool {
    guard words.topic == .goal, kind == .race || length == nil,
      let start = (0..<words.count).first(where: { wording.end(in: words, at: $0) != nil }),
      let end = wording.end(in: words, at: start),
      // "Shift my christmas belly" names no day.
      kind == .race || date.map({ start <= $0.start && $0.end <= end }) ?? true
    else { return false }
    goal = Goal(
      kind: kind, distance: kind == .race ? length.map { Distance(metres: $0.middle) } : nil)
    return true
  }

  /// "faster", "a new pb", "knock two minutes off": a better time, by a word or a wording.
  var wantsFaster: Bool {
    position(isFaster) != nil
      // "5 km without a break" is no faster run.
      || (0..<words.count).contains { words[$0].is(.break) && !words[$0 - 1].has(.article) }
      || words.topic == .goal
        && (0..<words.count).contains { GoalReader.faster.end(in: words, at: $0) != nil }
  }

  /// "pb at parkrun", "sub 4 marathon", "a faster 10k": a time over a distance, and no race's day.
  var isForTime: Bool {
    date == nil && !words.tokens.contains { $0.has(.race) || $0.is(.first, .finish) }
      && (wantsFaster
        || time != nil && words.tokens.contains { $0.is(.sub, .under) || $0.is(.below, .less) })
  }
}
