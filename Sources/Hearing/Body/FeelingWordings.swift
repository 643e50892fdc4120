import Training

extension Wordings {
  /// As hard as a run can be without being the hardest.
  static let hard = [
    "(bit|bit of|quite|what|such|real|proper|total|absolute) (a|of a|an) (struggle|slog|"
      + "sufferfest|battle)",
    "(was|felt like) (a|an|awful) (struggle|slog|sufferfest|battle|fight)",
    "(nearly|almost) died [out there]", "died out there",
    "(suffered|struggled|battled|slogged|dragged myself|crawled) through (it|that|the|my)",
    "(really|proper|properly) suffered", "(hard|tough) as hell", "hard as nails",
  ]

  static let easy = [
    "(walk|stroll) in the park", "(a|like a) cinch", "(breezed|cruised|sailed) through",
    "easy as pie", "no (effort|sweat) at all", "barely (broke|breaking) a sweat",
  ]

  /// As gentle as an easy run is meant to be.
  static let gentle = [
    "nice (and|n) (easy|slow|steady|gentle|relaxed|comfy|chilled)",
    "(took|taking|kept|keeping) (it|things) [nice and|really|very|super] "
      + "(easy|slow|slowly|gentle|gently|chilled|relaxed|comfy|comfortable|conversational)",
    "at [a|an|my] [very|nice] (easy|comfortable|gentle|relaxed|conversational|talking|chatty|comfy) "
      + "(pace|effort|speed|intensity)",
    "(easy|comfortable|conversational|gentle|relaxed) (pace|effort) [throughout] $",
    "(was|for|did|went|got) [for|in|out for|it] (a|an) [nice|lovely] "
      + "(easy|gentle|relaxed|comfortable|chilled) {run}",
    "^ (a|an) [nice|lovely] (easy|gentle|relaxed|comfortable) {run} (of|,)",
    "^ [nice] (easy|gentle|relaxed) {run} ,",
  ]

  /// A night after which nobody is fresh.
  static let badNight = [
    "(tossing|tossed) and turn", "(tossing|tossed) (around|about)", "sleepless night",
    "(up|awake) (half|most of) the night",
    "(up|awake) with * (all night|half the night|most of the night)",
    "(woke|waking|woken) up [like|about] {number} times",
    "(woke|wakes|waking) me [up] (twice|{number}|a lot|several|every|at|all)",
    "(woke|waking|woken) up (a lot|all the time|every (hour|half hour|two hours|couple of hours))",
    "(slept|sleep|sleeping) (not so|not very|not that|not too|not really|not) (good|well|great|"
      + "much)",
    "(broken|interrupted|disturbed|restless|short|lousy|crap) (sleep|night)",
    "(was|been|im|am) up (since|at) {number}",
    "(baby|kids|kid|dog|cat|neighbours|neighbors|snoring|toddler) ((kept|had|keeping|got) me (up|awake)|didnt "
      + "sleep|was up)",
  ]

  /// Little energy.
  static let low = [
    "not (much|a lot of|enough) energy", "(lacking|lack of|short of|low on|out of) energy",
    "(not|dont|didnt) (feeling|feel) (great|good|so good|so great|too good|my best|amazing|100)",
    "(running|run) on empty", "energy [levels|level] [are|is] (low|down|meh|rubbish)",
    "battery [is] (low|empty|flat)", "(energy|battery) is gone",
  ]

  static let chestIllness = [
    "(fighting|fighting off|getting|caught|catching|picked up) (something|a bug|something off)",
    "sick as a dog", "(off|bit off) (colour|color)",
    "(cold|it) (went|gone|moved|on) [to|on] [my] (chest|lungs)",
    "(bad|on my|tight) chest and cough", "feel (like death|grotty|fluey)", "feeling (grotty|fluey)",
  ]

  static let headIllness = [
    "(bunged|blocked|clogged) up", "(hoarse|tonsillitis|laryngitis|earache|snivelling|sniffling)",
    "ear (infection|ache)", "(slight|mild|bad|horrible|nasty|heavy|stinking|little|small|bit) cold",
    "[got|having|with] cold (for|since|nearly|almost|is|still)",
    "(allergies|allergy|pollen)", "cold (coming|starting|brewing)",
    "(tickle|tickly|lump|frog) [in] [my|the] throat",
    "(nose|sinuses) (wont stop|keeps|is) (running|dripping|blocked|stuffed|stuffy)",
    "lost my voice", "head is (stuffed|blocked|full)",
  ]

  static let stomachIllness = [
    "(stomachache|tummyache|bellyache|stomachaches)",
    "(stomach|tummy|belly) (problems|issues|trouble|ache)",
    "runny (tummy|stomach|belly|bum)", "sick (to|in) my (stomach|tummy|belly|guts)",
    "ate (something bad|something dodgy|something off)", "(the|got the) trots",
    "cant keep [anything|food] down",
    "(stomach|tummy|belly|guts) (is|feels|are|was) * (upset|bad|off|sick|dodgy|weird|funny|rough)",
    "(stomach|tummy|belly|guts) (hurts|hurt|is killing me|cramping)",
  ]
}

/// Effort, sleep and energy in whole wordings.
extension Clue<StateReader> {
  static let hardWordings = Clue(
    "effort.hard-wordings", says: Wordings.hard, in: { $0.words },
    accepts: ["bit of a slog": "effort 9", "nearly died": "effort 9"],
    refuses: ["the slog begins tomorrow", "my phone died"]
  ) { reader, told in reader.tellEffort(9, told) }

  static let easyWordings = Clue(
    "effort.easy-wordings", says: Wordings.easy, in: { $0.words },
    accepts: ["it was a walk in the park": "effort 2", "easy as pie": "effort 2"],
    refuses: ["ran in the park", "cool breeze today"]
  ) { reader, told in reader.tellEffort(2, told) }

  static let gentleWordings = Clue(
    "effort.gentle-wordings", says: Wordings.gentle, in: { $0.words },
    accepts: [
      "run done, 28 min, nice and easy": "session done, effort 3, minutes 28",
      "went for an easy run of 4 km": "session done, effort 3, metres 4000",
    ],
    refuses: ["can i do an easy run", "an easy run tomorrow", "finished my easy run"]
  ) { reader, told in
    guard !reader.speaksOfMorrow(told), !reader.words.tokens.contains(where: { $0.isMark("?") })
    else { return false }
    // "it was an easy run of 25 minutes"
    let isRun = reader.words[told.upperBound - 1].has(.run) && reader.words[told.upperBound].is(.of)
    if isRun, reader.state.session == nil { reader.state.session = .done }
    return reader.tellEffort(3, told)
  }

  static let badNightWordings = Clue(
    "sleep.bad-wordings", says: Wordings.badNight, in: { $0.words },
    accepts: ["sleepless night": "energy 2", "woke up 5 times": "energy 2"],
    refuses: ["up all night, no sleep", "a night to remember", "up since 5, slept 7 hours"]
  ) { reader, told in
    let isOften = (told.lowerBound..<told.upperBound).contains { reader.words[$0].is(.every) }
    guard reader.state.sleepHours == nil, isOften || !reader.wordsTellHours,
      !reader.words[told.lowerBound - 1].is(.throwing)
    else { return false }
    reader.state.energy = min(reader.state.energy ?? 2, 2)
    return reader.mark(told.lowerBound, told.upperBound)
  }

  static let lowWordings = Clue(
    "energy.low-wordings", says: Wordings.low, in: { $0.words },
    accepts: ["not much energy": "energy 2", "don't feel so good": "energy 2"],
    refuses: ["feel good", "energy 4"]
  ) { reader, told in
    guard reader.state.ill == nil else { return false }
    reader.state.energy = min(reader.state.energy ?? 2, 2)
    return reader.mark(told.lowerBound, told.upperBound)
  }
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
}

extension StateReader {
  fileprivate mutating func tellEffort(_ effort: Double, _ told: Range<Int>) -> Bool {
    guard state.effort == nil, !isFuture(told.lowerBound), !isNegated(told.lowerBound, most: 2)
    else { return false }
    state.effort = effort
    return mark(told.lowerBound, told.upperBound)
  }

  /// Whether hours of sleep are told, which say more than how the night was.
  fileprivate var wordsTellHours: Bool {
    words.tokens.contains { $0.has(.sleep) }
      && measures.contains {
        if case .duration(let span) = $0.value { span.unit == .hour } else { false }
      }
  }
}
