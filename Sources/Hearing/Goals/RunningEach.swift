import Training

extension Wordings {
  static let ofRunning =
    thatIsLongest + shortOnes + andLong + notRunning + eachRun + eachRunIs + usually + longestRun
    + spreadOver + resultTold

  /// Behind a way or a time of which there are several in a week.
  static let eachRun = [
    "each", "every (time|other|second|run|one|go|session|outing|single|{number})",
    "[on|for|in] (per|a|an|each|every|any) (time|run|session|go|outing|pop|piece|trip|jog|lunch|"
      + "shot|"
      + "round|workout|training|stint|throw|turn|lap|evening|morning)", "(on|for) (each|both|all)",
    "both [days|times|runs|of them|mornings|evenings]", "apiece", "at a time",
    "and [i|we] (do|run|go|jog) (it|that|there|round) (twice|{number} times)",
  ]

  /// In front of it.
  static let eachRunIs = [
    "(my|all my|most|the|all|both) run (are|is|of|last|take) [about|around|roughly|like|each]",
    "(each|every) [one|run|time|session|go|outing|of them|day] [is|are|of|was|being|about|around|"
      + "roughly|"
      + "for|at] [about|around|roughly|like]",
  ]

  /// In front of what is short enough to be one run.
  static let usually = [
    "(usually|normally|typically|generally|mostly|always|ordinarily) [for|"
      + "about|around|roughly|between|"
      + "like|only|just|running|doing|i do|i run|do|run]"
  ]

  /// Behind the most that somebody can run.
  static let longestRun = [
    "(before|until|till) (i|im|my|having|needing|stopping|the wheels|walking|it|everything|lungs)",
    "(and|then|before) [then] (i|im) (have|need|must|had|got) to (walk|stop|rest)",
    "without (stopping|a (break|stop|rest|pause|walk)|any|walking|rest|pause|stop|breaks|having|"
      + "needing|"
      + "pausing|dying|walk|halting|collapsing|problem|problems)",
    "(non stop|straight|in one (go|piece|stretch|hit)|at (most|best|the most|a push|a stretch))",
    "(is|was|being|has been|would be|=) [all|about] [the|my] (longest|limit|max|maximum|record|"
      + "best|most|furthest|farthest|ceiling|"
      + "upper|lot|i (can|could|manage|managed))",
  ]

  /// What is said of it at last: "8k last sunday, that's the furthest yet".
  static let thatIsLongest = [
    "(thats|that is|that was|its|it was|it is|which is|which was) [still|about|easily|probably|by far] "
      + "[the|my] (longest|limit|max|maximum|record|best|most)"
  ]

  /// Runs that are counted by their length, and the one more that stands behind them.
  static let shortOnes = ["(short|easy|shorter|quick|little|small) (ones|{run})"]
  static let andLong = [
    "(and|plus|then|,) (a|my|another|the) [slightly|bit] (longer|long) (one|{run})"
  ]

  /// How often, told behind how much: "24 km, spread over three outings".
  static let spreadOver = [
    "(over|in|across|into|by|between|among|on|with|from) [about|around|the|my] {number} [short|"
      + "different|separate|easy|little|small] "
      + "(outings|outing|goes|jogs|trips|parts|chunks|efforts|occasions|pieces|bits|lots|portions|"
      + "stints|"
      + "mornings|evenings|nights|lunchtimes|lunch|run|session|times|weekday|workout|slots|rounds|trainings|training)"
  ]
}

/// Whether a figure is one run's, the longest run's, or a count of runs, by what stands beside it.
extension RunningReader {
  static let eachBehind = Wording(Wordings.eachRun)
  static let longestBehind = Wording(Wordings.longestRun)
  static let thatIsLongest = Wording(Wordings.thatIsLongest)
  static let spread = Wording(Wordings.spreadOver)
  static let shortOnes = Wording(Wordings.shortOnes)
  static let andLong = Wording(Wordings.andLong)
  private static let eachBefore = Wording(Wordings.eachRunIs)
  private static let usually = Wording(Wordings.usually)

  /// "i ran 3k once": on one day, and not every week.
  func isOnce(_ at: Int) -> Bool {
    guard words[at].is(.once), perWeek(at + 1) == nil, !measures.isEmpty,
      !words.tokens.contains(where: { $0.is(.week, .weekly) })
    else { return false }
    return words[at - 1].is(.i, .ive) || words[at + 1].kind != .word || words[at + 1].is(.and, .but)
  }

  /// The day of "since easter" and "last may": a feast and a month are the last ones.
  func begun(_ named: DayNamed) -> Day? {
    switch named {
    case .holiday(_, nil):
      let year = words.today.civil.year - 1
      return (1...2).lazy.compactMap { back in
        words.today.adding(months: -12 * back).flatMap {
          named.resolved(on: $0, dates: nil).heard.day
        }
      }.first { $0 < words.today && $0.civil.year >= year }
    case .period(.month(let month, _)):
      return DayNamed.period(.month(month, year: nil)).past(on: words.today)
    default: return named.past(on: words.today)
    }
  }

  /// "managed my first 10k two weeks ago", "i did 12 km once": on one day, and no week.
  func isFeat(_ find: Find<Measure>, until high: Int) -> Bool {
    guard isAsked, case .distance = find.value, perWeek(find.end) == nil,
      (max(0, find.start - 4)..<find.start).contains(where: {
        words[$0].is(.ran, .did) || words[$0].has(.done) || words[$0].is(.manage, .first)
      })
    else { return false }
    return (find.end..<min(high, find.end + 3)).contains {
      words[$0].is(.once) && isOnce($0) || words[$0].is(.yesterday)
        || words[$0].is(.last) && !words[$0 + 1].is(.week, .month) && !words[$0 + 1].is(.year)
    } || words[find.start - 1].is(.first) && words[find.start - 2].is(.my)
  }

  /// "Each one 5k"; "usually 5 km", where several runs were told and it is short.
  func isEachBefore(_ find: Find<Measure>) -> Bool {
    for start in max(0, find.start - 6)..<max(1, find.start) {
      if Self.eachBefore.end(in: words, at: start) == find.start { return true }
      if Self.usually.end(in: words, at: start) == find.start, isShort(find),
        running.runsPerWeek ?? 0 > 1, perWeek(find.end) == nil
      {
        return true
      }
    }
    return false
  }

  /// "I ran a marathon and now do 50 km a week": what is told of a week is meant.
  func givesWay(_ find: Find<Measure>) -> Bool {
    guard perWeek(find.end) == nil else { return false }
    return measures.contains {
      if case .distance = $0.value {
        $0.start > find.start && perWeek($0.end) != nil
      } else {
        false
      }
    }
  }

  /// "80 km last month", "last month i ran 80 km": nothing of a week.
  func isOfMonth(_ find: Find<Measure>) -> Bool {
    let behind = words[find.end]
    if behind.is(.a, .per) || behind.is(.last, .each) || behind.is(.every, .this),
      words[find.end + 1].is(.month, .year)
    {
      return true
    }
    return (max(0, find.start - 6)..<max(0, find.start - 1)).contains {
      words[$0].is(.last, .this) && words[$0 + 1].is(.month, .year)
    }
  }

  /// "In one go": no count of anything.
  static func isOneGo(_ find: Find<Measure>, in words: Words) -> Bool {
    guard words[find.start].is(.one), find.end == find.start + 1 else { return false }
    return words[find.start - 1].is(.in) && words[find.end].kind == .word
      || words[find.end].is(.go, .of)
  }

  /// "Daily, 3 miles": the one way that is told would be too little for a week.
  func isTooShortForAWeek(_ find: Find<Measure>) -> Bool {
    guard let runs = running.runsPerWeek, runs > 1, perWeek(find.end) == nil,
      case .distance(let length) = find.value, length.upper == nil
    else { return false }
    let ways = measures.count { if case .distance = $0.value { true } else { false } }
    return ways == 1 && length.metres / Double(runs) < 1500
  }

  /// Metres of what is short enough for one run.
  static let mostOfShort = 8100.0

  /// Eight kilometres and less are a run, and no week.
  func isShort(_ find: Find<Measure>) -> Bool {
    switch find.value {
    case .distance(let length): length.metres <= Self.mostOfShort
    case .duration(let span): span.unit == .minute && span.seconds <= 3600 || span.seconds <= 3600
    default: false
    }
  }

  /// "Twice a week about 4k, longest was 6": no week is shorter than its longest run.
  func isOfEachRun(_ km: Double) -> Bool {
    guard let runs = running.runsPerWeek, runs > 1, let longest = running.longestKm,
      km < longest, km * 1000 <= RunningReader.mostOfShort
    else { return false }
    return !words.tokens.contains { $0.is(.weekly, .total, .altogether) }
      && !measures.contains { perWeek($0.end) != nil && isDistance($0) }
  }

  /// Takes what was called the longest; the first that was called so, and never what each run is.
  mutating func takeLongest(km: Double) -> Bool {
    if let known = running.longestKm {
      let isEach = running.kmPerWeek == known * Double(running.runsPerWeek ?? 0)
      guard isEach, km > known else { return false }
    }
    running.longestKm = km
    return true
  }
}

extension Words {
  /// Whether what stands before is one run's: "each", "a go", "both days", "every time", "a day".
  func saysEach(_ at: Int) -> Bool {
    let next = self[at + 1]
    if self[at].is(.each, .apiece) { return true }
    if self[at].is(.every) || self[at].is(.per) {
      return next.is(.time, .day) && !next.has(.plural) || next.has(Signs.run)
    }
    if self[at].is(.a) {
      return next.is(.time, .run) || next.is(.go, .pop) || next.is(.day, .shot)
    }
    return self[at].is(.both) && (next.is(.day, .times) || next.has(Signs.run))
  }
}

extension Token {
  /// What runs are counted by beside "runs": "times", "mornings", "outings".
  var isOccasion: Bool { self.is(.times, .x) || self.is(.outings) || isManyNights }
}
