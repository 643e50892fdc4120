import Training

/// What was run, told by its figures alone.
extension Wordings {
  /// What tells that minutes or kilometres were run.
  static let runTold = [
    "(back|home|in) from [the|my|a|an] (park|canal|woods|beach|track|trail|trails|river|lake|forest|hills|"
      + "field|fields|promenade|seafront|towpath|common|treadmill|{run}) (,|$)",
    "(all|every (bit|metre|meter|minute|inch|step)) of it",
    "(just|now|got|finally) (walked|got|came|stepped|stumbled|staggered) (in|through|back) [through] [the (door|house|front door)]",
    "(walked|came|got|stepped) (in|through) the [front] door",
    "(sweating|sweaty|drenched|dripping|panting|puffed)",
    "on my feet", "(just|now) (back|in|home) (,|$)",
    "(longest|furthest|fastest) (ever|yet|one|{run})",
    "(short|quick|long|slow|little|good|nice|tough|steady|lovely|wet|cold) one (today|this morning|tonight|,|$)",
    "(enjoyed|loved|liked|hated) (it|that|this|that one|this one|todays {run}|the {run}|my {run}|every (minute|step))",
    "(pb|pr|personal best)", "showered", "(my|a) (first|longest|furthest|fastest) [ever] {number}",
    "[with] no (stopping|walking|stops|breaks|pauses|walk breaks)",
    "without (stopping|walking|pausing|(a|any) (stop|stops|break|breaks|pause))",
    "(round|around|along|through|across|down|up) the (village|park|block|lake|woods|canal|river|"
      + "beach|track|field|town|estate|harbour|forest|hills|reservoir|common|streets|neighbourhood|neighborhood)",
    "(this|early) morning", "(before|after) (work|breakfast|dinner|lunch|school)",
    "in the (rain|dark|wind|snow|sun|heat|fog)", "(legged|plodded|trotted|shuffled) it",
  ]
}

extension Clue<StateReader> {
  /// "4 miles", "6k rpe 7", "steady run, 45 minutes": the first thing that is said is what was run.
  static let bareLog = Clue(
    "session.bare-log",
    accepts: [
      "4 miles": "session done, metres 6437.376", "6k rpe 7": "session done, effort 7, metres 6000",
      "steady run, 45 minutes": "session done, effort 5, minutes 45",
      "run: 45 min": "session done, minutes 45",
    ],
    refuses: [
      "20 min tomorrow", "8h", "30 min max", "can i run 5 km", "5 km twice a week", "7 hours sleep",
    ]
  ) { reader, _, _ in
    let words = reader.words
    guard reader.state.session == nil, words.topic == .state,
      let find = reader.measures.first(where: reader.isAmount),
      // "30 min easy, legs 2, 40 min tomorrow": what follows is of another day.
      !words.tokens[..<words.clauseEnd(find.end)].contains(where: {
        $0.is(.tomorrow, .max) || $0.is(.want, .can) || $0.is(.could, .only)
      }),
      !reader.speaksOfTomorrow(find),
      !words.tokens.contains(where: {
        $0.isMark("?") || $0.is(.week, .weekly) || $0.is(.goal, .pb) || $0.is(.skip, .stopped)
      }), !words[find.end].has(.sleep), !words[find.end].is(.of, .off), !words[find.end].is(.ago)
    else { return false }
    var at = find.start - 1
    var level: Double?
    while at >= 0 {
      let token = words[at]
      // "effort 6/10, 42 min"
      if let told = reader.measures.first(where: { $0.end == at + 1 }), told.start < find.start,
        words[told.start - 1].has(.effort)
      {
        at = told.start - 1
        continue
      }
      if token.has(.level), !token.has(.fine), token.sense.value > 0 { level = token.sense.value }
      guard
        token.has(Signs.run) || token.has(Kinds.article) || token.kind == .mark
          || token.is(.long, .just)
          || token.is(.about, .yes) || token.has(.level) && !token.has(.fine) || token.is(.tempo)
          || token.is(.distance, .time) || token.is(.total)
          || token.is(.treadmill, .this) || token.is(.today, .was) || token.has(.dayPart)
          || token.is(.effort) || token.kind == .number && words[at - 1].is(.effort)
      else { return false }
      at -= 1
    }
    reader.state.session = .done
    switch find.value {
    case .duration(let span): reader.state.minutes = Int(capped: (span.seconds / 60).rounded())
    case .distance(let length): reader.state.distance = Distance(metres: length.middle)
    default: break
    }
    // "6k easy, calves 3"
    let behind = words[find.end]
    if behind.has(.level), !behind.has(.fine), words[find.end + 1].kind != .word {
      level = behind.sense.value
    }
    if let level, level != 3 || words[find.start - 1].kind == .mark || behind.has(.level) {
      reader.state.effort = reader.state.effort ?? level
    }
    return reader.mark(find.start, find.end)
  }

  /// "rpe 3, 35 min", "back from the canal, 55 minutes", "8 km, all of it": how long a run was.
  static let amountTold = Clue(
    "session.amount",
    accepts: [
      "rpe 6.5 for 8 km": "session done, effort 6.5, metres 8000",
      "back from the canal, 55 minutes": "session done, minutes 55",
      "still sweating: 6 km, all of it": "session done, metres 6000",
    ],
    refuses: [
      "effort 5, 30 min tomorrow", "back from work, 30 min free", "back in 20 minutes",
      "effort 4, walked 30 minutes", "8 km left, all of it flat",
    ]
  ) { reader, _, _ in
    let words = reader.words
    guard reader.state.session == nil, words.topic == .state,
      let find = reader.measures.first(where: {
        reader.isAmount($0) && !reader.isFuture($0.start) && !reader.isNegated($0.start)
          && reader.isOfRun($0)
      })
    else { return false }
    reader.state.session = .done
    return reader.mark(find.start, find.end)
  }

  /// "for me it was very hard, the 5 km": what felt so was done.
  static let feltSo = Clue(
    "session.felt-so",
    accepts: ["it was very hard, the 5 km": "session done, effort 9, metres 5000"],
    refuses: ["it was hard", "the 5 km tomorrow will be hard", "will 5 km be hard?"]
  ) { reader, _, _ in
    let words = reader.words
    guard reader.state.session == nil, reader.state.effort != nil, words.topic == .state,
      let find = reader.measures.first(where: reader.isAmount), !reader.isFuture(find.start),
      words.tokens.contains(where: { $0.is(.was) || $0.is(.feel) && $0.end - $0.start == 4 }),
      !words.tokens.contains(where: { $0.is(.tomorrow) || $0.isMark("?") || $0.has(.sleep) })
    else { return false }
    reader.state.session = .done
    return reader.mark(find.start, find.end)
  }

  /// "planned 40, ran 25": less than was meant.
  static let lessThanPlanned = Clue(
    "session.less-than-planned",
    at: [.plan, .planned, .session, .should, .meant, .supposed, .wanted, .out],
    accepts: [
      "planned 40, ran 25": "session partly, minutes 25",
      "it was meant to be 40 but i stopped at 25": "session partly, minutes 25",
      "set out for 40, came back after 20": "session partly, minutes 20",
    ],
    refuses: ["planned 30, ran 40", "the plan says 30"]
  ) { reader, at, _ in
    let words = reader.words
    guard
      let start = (at + 1..<at + 4).first(where: {
        words[$0].kind == .number || words[$0].has(.cardinal)
      }), let meant = words.numeral(at: start), meant.value.value >= 10,
      !words[meant.end].isMark("%"), !words[meant.end].is(.percent),
      let made = (meant.end..<meant.end + 8).lazy.compactMap({ words.numeral(at: $0) }).first,
      let did = (meant.end..<made.end - 1).first(where: {
        words[$0].has(.done) || words[$0].is(.only, .stopped) || words[$0].is(.back, .made)
      }), did < made.end, made.value.value >= 5, made.value.value < meant.value.value
    else { return false }
    reader.state.session = .partly
    if reader.state.minutes == nil, !words[made.end].has(.lengthUnit) {
      reader.state.minutes = Int(capped: made.value.value)
    }
    return reader.mark(at, made.end)
  }
}

extension StateReader {
  /// Whether an effort or the way home stands beside minutes or kilometres, and nothing foreign.
  fileprivate func isOfRun(_ find: Find<Measure>) -> Bool {
    guard
      !words.tokens[..<words.clauseEnd(find.end)].contains(where: {
        $0.is(.tomorrow, .max) || $0.is(.want, .can) || $0.is(.could, .spare)
      }), !speaksOfTomorrow(find),
      !words.tokens.contains(where: {
        $0.isMark("?") || $0.is(.week, .weekly) || $0.is(.goal, .pb) || $0.is(.skip, .free)
          || $0.is(.left, .ago)
          || $0.is(.will, .bike) || $0.is(.swam, .yoga) || $0.is(.biked, .available)
          || $0.is(.gonna, .if) || $0.is(.have) || $0.is(.hurt) || $0.has(.lift)
          || $0.has(.missed)
      }), !words.tokens.indices.contains(where: { words[$0].is(.got) && !words[$0 + 1].is(.back) }),
      !words[find.end].has(.sleep), !words[find.end].is(.of, .off)
    else { return false }
    // "walked 30 minutes", and not "8 km without walking"
    let walks = words.tokens.indices.contains {
      words[$0].is(.walk) && !words[$0 - 1].is(.without) && !words[$0 - 1].has(.negation)
        && Self.runTold.end(in: words, at: $0) == nil
        && Self.runTold.end(in: words, at: $0 - 1) == nil
    }
    if walks { return false }
    let opens =
      words[find.start - 1].kind != .word || words[find.start - 1].is(.and, .for)
      || words[find.start - 1].is(.in, .over) || words[find.start - 1].is(.first, .longest)
      || words[find.start - 1].is(.ever) || words[find.start - 1].is(.whole, .full)
    return opens
      && (state.effort != nil
        || (0..<words.count).contains { Self.runTold.end(in: words, at: $0) != nil })
  }

  private static let runTold = Wording(Wordings.runTold)

  /// Minutes or kilometres as a run takes them.
  fileprivate func isAmount(_ find: Find<Measure>) -> Bool {
    switch find.value {
    case .duration(let span):
      (span.unit == .minute || span.unit == .hour && span.seconds <= 9000) && span.seconds >= 480
        && span.seconds <= 18_000
    case .distance(let length): length.metres >= 800 && length.metres < 200_000
    default: false
    }
  }
}
