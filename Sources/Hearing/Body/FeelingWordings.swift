import Training

extension Wordings {
  /// As hard as a run can be without being the hardest.
  static let hard = [
    "(bit|bit of|quite|what|such|real|proper|total|absolute) (a|of a|an) (struggle|slog|"
      + "sufferfest|battle)",
    "(was|felt like) (a|an|awful) (struggle|slog|sufferfest|battle|fight)",
    "(nearly|almost|practically) (finished|broke|destroyed|ended|wiped) me [off|out]",
    "(nearly|almost) died [out there]", "died out there",
    "(suffered|struggled|battled|slogged|dragged myself|crawled) through (it|that|the|my)",
    "(really|proper|properly) suffered", "(hard|tough) as hell", "hard as nails",
    "(that|it|{run}) was [a|an] [real|absolute|total] (killer|beast|monster|brute|beasting)",
  ]

  /// Hard by what was expected.
  static let harder = [
    "(was|felt|feels|found it|^) [a (lot|bit|little)|much|way|far|so much|slightly] (harder|tougher) than "
      + "[i] (expected|usual|last|thought|i|it|planned|normal|before|the)"
  ]

  /// Easy by what was expected.
  static let easier = [
    "(was|felt|feels|found it|^) [a (lot|bit|little)|much|way|far|so much|slightly] (easier|lighter) than "
      + "[i] (expected|usual|last|thought|i|it|planned|normal|before|the|feared)"
  ]

  /// What gives a session its figure.
  static let rated = [
    "(rate|rated|score|scored|give|gave|put) (it|that|this|(the|my|todays|that|this) {run}) [as|at|a|an|about|around|maybe|solid] {number}",
    "(id|i would|i) (say|guess|reckon|call it|go with) [its|it was|about|around|maybe|like] [a|an] {number}",
  ]

  static let easy = [
    "(walk|stroll) in the park", "(a|like a) cinch", "(breezed|cruised|sailed) through",
    "easy as pie", "no (effort|sweat) at all", "barely (broke|breaking) a sweat",
  ]

  /// As gentle as an easy run is meant to be.
  static let gentle = [
    "(could|able to|can) [still|easily] (talk|chat|speak|sing|hold a conversation|have a conversation) [easily|comfortably|"
      + "fine|in full sentences|throughout|the (whole|entire) (time|way)|all the (time|way)|while running|$]",
    "(chatted|talked|chatting|talking|chatty|gossiped|nattered|sang|singing) (the (whole|entire) (time|way|run)|all the "
      + "(time|way)|throughout|all along)",
    "{number} [nice|very|lovely] (easy|gentle|relaxed|comfortable) (minutes|min|mins|km|kms|k|miles|mile)",
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
    "^ [just|nice|a|an|nice and] (easy|gentle|relaxed|comfortable|comfy) {number} [k|km|kms|miles|mile|miler|minutes|minute|min|mins] (done|$)",
    "^ [a] [nice] (easy|gentle|relaxed) (shuffle|plod|trot|outing|loop|lap|amble|toddle|jaunt)",
  ]

  /// A night after which nobody is fresh.
  static let badNight = [
    "(tossing|tossed) and turn", "(tossing|tossed) (around|about)", "sleepless night",
    "(up|awake) (half|most of) the night",
    "(up|awake) with * (all night|half the night|most of the night)",
    "(woke|waking|woken) up [like|about] {number} times",
    "(woke|wakes|waking) (me|us) [up] (twice|{number}|a lot|several|every|at|all)",
    "(woke|waking|woken) up (a lot|all the time|every (hour|half hour|two hours|couple of hours))",
    "(slept|sleep|sleeping) (not so|not very|not that|not too|not really|not) (good|well|great|"
      + "much)",
    "(broken|interrupted|disturbed|restless|short|lousy|crap) (sleep|night)",
    "(was|been|im|am) up (since|at) {number}",
    "(baby|kids|kid|dog|cat|neighbours|neighbors|snoring|toddler) ((kept|had|keeping|got) (me|us) (up|awake)|didnt "
      + "sleep|was up)",
  ]

  /// Little energy.
  static let low = [
    "not (much|a lot of|enough) energy", "(lacking|lack of|short of|low on|out of) energy",
    "(not|dont|didnt) (feeling|feel) (great|good|so good|so great|too good|my best|amazing|100)",
    "(running|run) on empty", "energy [levels|level] [are|is] (low|down|meh|rubbish)",
    "battery [is] (low|empty|flat)", "(energy|battery) is gone",
  ]
}

/// Effort, sleep and energy in whole wordings.
extension Clue<StateReader> {
  static let hardWordings = Clue(
    "effort.hard-wordings", says: Wordings.hard, in: { $0.words },
    accepts: ["bit of a slog": "effort 9", "nearly died": "effort 9"],
    refuses: ["the slog begins tomorrow", "my phone died"]
  ) { reader, told in reader.tellEffort(9, told) }

  static let harderWordings = Clue(
    "effort.harder-wordings", says: Wordings.harder, in: { $0.words },
    accepts: ["it was a lot harder than i expected": "effort 7"],
    refuses: ["can we go harder than last week", "legs harder than rock"]
  ) { reader, told in reader.tellEffort(7, told) }

  static let easierWordings = Clue(
    "effort.easier-wordings", says: Wordings.easier, in: { $0.words },
    accepts: ["easier than expected, 4": "effort 4", "felt easier than last week": "effort 3"],
    refuses: ["can we go easier than last week", "is it easier than running"]
  ) { reader, told in reader.tellEffort(3, told) }

  /// "rated it 7", "i'd give that an 8".
  static let rated = Clue(
    "effort.rated", says: Wordings.rated, in: { $0.words },
    accepts: ["rated it 7": "effort 7", "i'd give that run an 8": "effort 8"],
    refuses: ["give it 5 minutes", "calves sore, call it a 4", "gave it 100 percent"]
  ) { reader, told in
    let words = reader.words
    // "that was tough, i'd say 9"
    guard
      reader.state.effort == nil
        ? !words[told.lowerBound].is(.id, .i) : !reader.hasEffortFigure,
      !words.tokens.contains(where: {
        $0.has([.area, .sore, .pain, .stress, .sleep]) || $0.is(.energy)
      }),
      let find = reader.measures.first(where: {
        $0.start < told.upperBound && $0.end >= told.upperBound
      })
    else { return false }
    switch find.value {
    case .level(let level): reader.state.effort = level
    case .number(let number)
    where (1...10).contains(number.middle) && !number.isOrdinal
      && (words[find.end].kind != .word || words[find.end].is(.for)):
      reader.state.effort = number.middle
    default: return false
    }
    return reader.mark(told.lowerBound, find.end)
  }

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

extension StateReader {
  fileprivate mutating func tellEffort(_ effort: Double, _ told: Range<Int>) -> Bool {
    guard state.effort == nil, !isFuture(told.lowerBound), !isNegated(told.lowerBound, most: 2)
    else { return false }
    // "harder than usual, 8", "that was a killer, 9"
    let figure = measures.first {
      $0.start == told.upperBound + 1 && words[told.upperBound].kind == .mark
    }
    if let figure, words[figure.end].kind != .word, case .number(let number) = figure.value,
      (1...10).contains(number.middle)
    {
      state.effort = number.middle
      return mark(told.lowerBound, figure.end)
    }
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
