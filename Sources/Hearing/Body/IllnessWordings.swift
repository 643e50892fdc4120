import Training

extension Wordings {
  static let chestIllness = [
    "(fighting|fighting off|getting|caught|catching|picked up) (something|a bug|something off)",
    "sick as a dog", "(off|bit off) (colour|color)",
    "(cold|it|bug|virus|infection|cough) [has|s] (went|gone|moved|on|settled|sunk|dropped|spread|travelled) [to|on|in|down|onto|into] [to|onto|into|on] [my] (chest|lungs)",
    "(lungs|airways) [are|is|feels|feel] [all|totally] (full of|clogged|gunked|congested|rattling)",
    "(laid low|in bed|struck down|floored|flattened) (with|by) [a|the|some] (bug|virus|lurgy|illness)",
    "(hacking|barking|phlegmy|rattling) * (cough|chest)",
    "chest [is] (rattling|wheezing|congested|full of *)",
    "(something|a bug|a lurgy|whatever is) (going|doing the) (round|around|rounds) (got|has got|caught) me",
    "(bad|on my|tight) chest and cough", "feel (like death|grotty|fluey)", "feeling (grotty|fluey)",
  ]

  static let headIllness = [
    "(bunged|blocked|clogged) up", "(hoarse|tonsillitis|laryngitis|earache|snivelling|sniffling)",
    "ear (infection|ache)",
    "(slight|mild|bad|horrible|nasty|heavy|stinking|small|"
      + "rotten|stonking|awful|terrible|raging|filthy|lousy|shocking|dreadful|stupid|annoying|summer|winter|stubborn|lingering) cold",
    "(gave|given) (me|us) (their|her|his|the|that) cold", "caught (his|her|their|the|that) cold",
    "[got|having|with] cold (for|since|nearly|almost|is|still)",
    "(allergies|allergy|pollen)", "cold (coming|starting|brewing)",
    "(tickle|tickly|lump|frog) [in] [my|the] throat",
    "(nose|sinuses) (wont stop|keeps|is) (running|dripping|blocked|stuffed|stuffy)",
    "(nose|nostrils|sinuses) (has|have|hasnt|havent) [not] (been|stopped|quit) "
      + "(running|dripping|streaming|blocked|stuffed|stuffy)",
    "lost my voice", "head is (stuffed|blocked|full)",
    "(nose|nostrils|sinuses) [is|are|feels|feel] [all|completely|totally|still] (like a (tap|river|fountain|waterfall)|"
      + "dripping|drips|streaming|running|wont (quit|stop)|stuffed|bunged|closed|stuffy|clogged|full|"
      + "runny|pouring|leaking|plugged)",
    "throat (like|is|feels|feels like|on|full of) * (gravel|sandpaper|glass|razor blades|razorblades|razors|fire|raw|"
      + "scratchy|swollen|burning|tickly|knives|cheese grater|rough|dry|prickly|itchy|red)",
    "(atchoo|achoo|sniffing|sneezed|catarrh)",
    "(loads|lots|pile|piles|mountain|box) of (tissues|snot|kleenex)",
  ]

  static let stomachIllness = [
    "(stomachache|tummyache|bellyache|stomachaches)",
    "(stomach|tummy|belly) (problems|issues|trouble|ache)",
    "runny (tummy|stomach|belly|bum)", "sick (to|in) my (stomach|tummy|belly|guts)",
    "ate (something bad|something dodgy|something off)", "(the|got the) trots",
    "cant keep [anything|food] down",
    "(stomach|tummy|belly|guts) (is|feels|are|was) * (upset|bad|off|sick|dodgy|weird|funny|rough)",
    "(stomach|tummy|belly|guts|insides) [is|are|feels] [still|all|really] (a mess|in (bits|knots|pieces|turmoil|"
      + "revolt)|churning|rumbling|gurgling|turning|heaving|doing somersaults|unsettled|makes problems)",
    "(living|lived|camping|camped|glued|stuck|chained|running|ran) (on|in|to) the (toilet|loo|bathroom|bog)",
    "(lost|brought up|threw up|chucked up) my (lunch|dinner|breakfast|guts|insides)",
    "(stomach|tummy|belly|guts) (hurts|hurt|is killing me|cramping)",
  ]

  /// A fever that is not named.
  static let feverSigns = [
    "burning up", "hot and cold", "(sweating|sweats|sweaty) and (shivering|freezing|shaking)",
    "(cold|night|fever) sweats", "the shakes",
    "(feel|feeling|felt) (flu like|fluish|like (ive|i have) (the|a) (flu|fever))",
    "(running|spiking|spiked|have|got|having) [a|some|high|a high] (temp|temps)",
    "flu like (symptoms|feeling)",
    "(thermometer|temp|temperature) [is|says|said|shows|read|reads|at|was|of|:] {number}",
  ]

  /// An illness that is over, or is none.
  static let recovered = [
    "(well|healthy|better|recovered|cured|healed) (again|now|at last|at long last)",
    "(all|much|fully|completely|totally|feeling|feel|lots|so much|a lot) better [now|again|today] $",
    "(back to|in) (normal|full|good|rude|perfect) health", "clean bill of health",
    "(fighting fit|fit and well)",
    "(temperature|fever) (is|has|have|s) * (normal|gone|down|passed|broken)",
    "fever (broke|passed|went)",
    "(the|my|this|that) (illness|sickness|bug|cold|cough|flu|virus|lurgy|fever|covid) [has|have|is|s|finally|at "
      + "last] (left|passed|cleared|over|gone away|lifted|vanished|disappeared|history|behind me|"
      + "said goodbye)",
    "(over|past|rid of|shaken off|shaken|shook off|kicked|beaten|got over|shifted) [the|my|that|this] (illness|"
      + "sickness|bug|cold|cough|flu|virus|lurgy|fever|covid|tummy bug)",
    "no more (cold|cough|fever|flu|sniffles|snot|sneezing|coughing) $",
    "no [sign of|more|trace of|signs of] (illness|sickness|bug|virus|symptoms|lurgy|germs|bugs|infection|ailments)",
    "(illness|ill|sick|sickness|symptoms|symptom) [:] (none|no|nil|false|negative|zero|0|n) $",
    "(illness|ill|sick|sickness|symptoms|symptom) * (none|nil|negative|zero)",
    "(tested|test) [is|was|came back] negative", "(negative|clear) (test|covid test)",
    "(nothing|not) (contagious|infectious)",
  ]
}

extension Words {
  /// "the cold has left me": whether what stands around a word tells that it is over.
  func tellsRecovery(around at: Int) -> Bool {
    (max(0, at - 3)...at).contains { (Self.recovered.end(in: self, at: $0) ?? 0) > at + 1 }
  }

  private static let recovered = Wording(Wordings.recovered)
}

/// Illness in whole wordings; the neck check. (3.3)
extension Clue<StateReader> {
  static let chestWordings = Clue(
    "illness.chest-wordings", says: Wordings.chestIllness, in: { $0.words },
    accepts: ["sick as a dog": "ill chest", "fighting something off": "ill chest"],
    refuses: ["fighting spirit", "getting something to eat"]
  ) { reader, told in
    guard !reader.words[told.upperBound].is(.to) else { return false }
    return reader.tell(.chest, at: told.lowerBound)
  }

  static let headWordings = Clue(
    "illness.head-wordings", says: Wordings.headIllness, in: { $0.words },
    accepts: ["all bunged up": "ill head", "slight cold": "ill head", "hoarse": "ill head"],
    refuses: ["cold is fine by me outside", "cold for the time of year", "bad cold weather"]
  ) { reader, told in
    let words = reader.words
    let next = words[told.upperBound]
    guard
      !(words[told.upperBound - 1].is(.for) && next.is(.the)), !next.is(.weather, .outside),
      !next.is(.morning, .day) && !next.is(.run, .water) && !next.is(.fine, .legs)
    else { return false }
    return reader.tell(.head, at: told.lowerBound)
  }

  static let stomachWordings = Clue(
    "illness.stomach-wordings", says: Wordings.stomachIllness, in: { $0.words },
    accepts: ["stomachache": "ill stomach", "can't keep anything down": "ill stomach"],
    refuses: ["stomach is fine", "can't keep up"]
  ) { reader, told in reader.tell(.stomach, at: told.lowerBound) }

  static let feverWordings = Clue(
    "illness.fever-wordings", says: Wordings.feverSigns, in: { $0.words },
    accepts: ["woke up burning up": "ill fever", "thermometer said 38.9": "ill fever"],
    refuses: ["burning up the track", "thermometer says 36.6", "temp 25 outside"]
  ) { reader, told in
    let words = reader.words
    if words[told.upperBound].is(.the) { return false }
    for find in reader.measures
    where find.start >= told.lowerBound && find.start < told.upperBound {
      let degrees: Double
      switch find.value {
      case .number(let number): degrees = number.middle
      case .heat(let heat): degrees = heat
      default: return false
      }
      guard (37.6...42.5).contains(degrees) || (100...107).contains(degrees),
        !words[find.end].is(.outside, .tomorrow)
      else { return false }
    }
    return reader.tell(.fever, at: told.lowerBound)
  }

  static let recoveredWordings = Clue(
    "illness.recovered", says: Wordings.recovered, in: { $0.words },
    accepts: [
      "well again": "ill none", "the cold has left me at last": "ill none",
      "fever broke": "ill none",
      "illness: none": "ill none",
      "no sign of illness": "ill none", "temperature is back to normal": "ill none",
    ],
    refuses: [
      "not better yet", "the fever has not gone down", "knee is better now", "it passed me by",
    ]
  ) { reader, told in
    let words = reader.words
    let range = told.lowerBound..<told.upperBound
    let namesIll = words.tokens.contains {
      $0.has([.fever, .lungs, .head, .ill, .stomach]) || $0.is(.cold, .bug) || $0.is(.flu, .throat)
    }
    let isBare =
      words[told.upperBound - 1].is(.better) || words[told.lowerBound].is(.better)
      || words[told.lowerBound].is(.recovered)
    guard !isBare || namesIll, !reader.isNegated(told.lowerBound, most: 3),
      !range.contains(where: { words[$0].is(.not) || words[$0].is(.almost, .nearly) }),
      !reader.isOfOthers(told.lowerBound), !reader.isFuture(told.lowerBound),
      !words.tokens[..<told.lowerBound].contains(where: { $0.has(.area) })
    else { return false }
    reader.state.ill = Illness.none
    return reader.mark(told.lowerBound, told.upperBound)
  }
}
