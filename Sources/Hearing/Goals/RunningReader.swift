import Training

/// Hears how much someone runs now, as in "3x, maybe 15k, longest one 7".
struct RunningReader: Sendable {
  let words: Words
  let dates: [Find<DayNamed>]
  let measures: [Find<Measure>]
  var running = Athlete.Running()
  private(set) var followed: [Followed] = []
  private var clue = ""

  init(_ words: Words, dates: [Find<DayNamed>], measures: [Find<Measure>]) {
    self.words = words
    self.dates = dates
    self.measures = measures.filter { !Self.isOneGo($0, in: words) }
  }

  /// Follows what words tell, then each figure from left to right, by the first clue that takes it.
  mutating func read(
    _ index: ClueIndex<RunningReader> = Clue<RunningReader>.index,
    figures: [Clue<RunningReader>] = Clue<RunningReader>.figures
  ) {
    for at in 0..<words.count {
      let token = words[at]
      for place in index.places(in: words, at: at) {
        clue = index.clues[place].id
        _ = index.clues[place].hear(&self, at, token)
      }
    }
    for find in measures where !wasFormerly(find) {
      for candidate in figures {
        clue = candidate.id
        if candidate.hear(&self, find.start, words[find.start]) { break }
      }
    }
    if running.runsPerWeek == 0, running.months == nil { running.months = 0 }
    if let km = running.kmPerWeek, isOfEachRun(km) {
      running.kmPerWeek = km * Double(running.runsPerWeek ?? 1)
    }
  }

  var isAsked: Bool { words.topic == .running }

  /// "used to do 30 km a week": what was once is not what is now.
  func wasFormerly(_ find: Find<Measure>) -> Bool {
    for at in (max(0, find.start - 7)..<find.start).reversed() {
      if words[at].endsSentence || words[at].is(.now, .currently) || words[at].is(.but) {
        return false
      }
      if words[at].is(.use), words[at + 1].is(.to), words[at].end - words[at].start == 4 {
        return true
      }
    }
    return false
  }

  @discardableResult
  mutating func mark(_ start: Int, _ end: Int) -> Bool {
    followed.append(Followed(clue: clue, start: max(0, start), end: max(end, start + 1)))
    return true
  }

  /// The figure that begins at a position, with its place among all.
  func figure(at position: Int) -> (find: Find<Measure>, index: Int)? {
    guard let index = measures.firstIndex(where: { $0.start == position }) else { return nil }
    return (measures[index], index)
  }

  func distance(at position: Int) -> (length: Length, find: Find<Measure>, index: Int)? {
    guard let (find, index) = figure(at: position), case .distance(let length) = find.value else {
      return nil
    }
    return (length, find, index)
  }

  func duration(at position: Int) -> (span: Span, find: Find<Measure>, index: Int)? {
    guard let (find, index) = figure(at: position), case .duration(let span) = find.value else {
      return nil
    }
    return (span, find, index)
  }

  func number(at position: Int) -> (number: Numeral, find: Find<Measure>, index: Int)? {
    guard let (find, index) = figure(at: position), case .number(let number) = find.value,
      !number.isOrdinal, number.value >= 0
    else { return nil }
    return (number, find, index)
  }

  /// Behind "a week", "per week", "/wk", "weekly"; nil where nothing of it stands.
  func perWeek(_ at: Int) -> Int? {
    if words[at].is(.weekly, .pw) { return at + 1 }
    if words[at].is(.a, .per) || words[at].is(.each, .every) || words[at].isMark("/")
      || words[at].is(.this, .in) || words[at].is(.by, .the)
    {
      var next = at + 1
      if words[next].is(.a, .the) { next += 1 }
      if words[next].is(.week, .w) { return next + 1 }
    }
    return nil
  }

  /// Whether "longest", "long run" or "furthest" stands beside, with no other figure between.
  func isLongest(_ find: Find<Measure>, at index: Int) -> Bool {
    var low = index > 0 ? measures[index - 1].end : 0
    if low > 0, words[low - 1].is(.one) { low -= 2 }
    var back = find.start - 1
    var steps = 0
    while back >= max(low, 0), steps < 9 {
      if words[back].has(.longest) || words[back].is(.max)
        || words[back].is(.most) && !words[back + 1].is(.day, .week)
        || words[back].is(.long) && (words[back + 1].has(.run) || words[back + 1].is(.one, .of))
          // "a 17k long run, 42k total"
          && !(index > 0 && back == measures[index - 1].end && isDistance(measures[index - 1]))
        || words[back].is(.longer) && words[back - 1].is(.the)
        || words[back].is(.biggest, .maximum) || words[back].is(.record)
        || words[back].is(.can, .could) && isAsked && words[back + 1].has(Signs.run) && index == 0
        || words[back].is(.up) && words[back + 1].is(.to) && isAsked && !words[back - 1].is(.add)
          && perWeek(find.end) == nil
        || words[back].is(.more, .longer) && words[back + 1].is(.than)
          && (words[back - 1].has(.negation)
            || words[back - 2].has(.negation) && words[back - 1].kind == .word)
        || words[back].is(.over, .above) && words[back - 1].has(.negation)
      {
        return true
      }
      // "longest? probably 10k"
      let isAsking = words[back].isMark(".") || words[back - 1].has(.longest)
      if words[back].endsSentence && steps > 0 && !isAsking { return false }
      if words[back].isMark("."), steps > 0 { break }
      back -= 1
      steps += 1
    }
    let high = index + 1 < measures.count ? measures[index + 1].start : words.count
    if (find.end..<max(find.end + 3, high)).contains(where: {
      $0 < find.end + 3 && RunningReader.longestBehind.end(in: words, at: $0) != nil
        || $0 < high && RunningReader.thatIsLongest.end(in: words, at: $0) != nil
    }) || isFeat(find, until: high) {
      return true
    }
    var next = find.end
    while next < min(high, find.end + 5) {
      if words[next].endsSentence || words[next].isMark(",") || words[next].is(.with) {
        return false
      }
      // "90 minutes a week tops" is no longest run.
      if let end = perWeek(find.end), next >= end - 1, !words[next].has(.longest) { return false }
      if words[next].has(.longest) || words[next].is(.max)
        || words[next].is(.at) && words[next + 1].is(.most) || words[next].is(.longest)
        || words[next].is(.long) && words[next + 1].has(.run) || words[next].is(.tops)
        || words[next].is(.without) && words[next + 1].is(.stop) || words[next].is(.nonstop)
        || words[next].has(.no) && words[next + 1].is(.stop)
      {
        return !words[next + 1].has([.digits, .cardinal])
      }
      next += 1
    }
    return false
  }

  /// Whether a count of runs stands beside, so that the figure is one run's: "5k three times a week".
  func isEach(_ find: Find<Measure>, at index: Int) -> Bool {
    let next = words[find.end]
    // "thirty kilometres each week"
    if next.is(.each), perWeek(find.end) != nil { return false }
    // "5k every tues and thurs", "3 km on mondays and fridays"
    if next.is(.every, .on), words[find.end + 1].has(.weekday), isShort(find),
      running.runsPerWeek ?? 0 > 1, measures.count == 1
    {
      return true
    }
    if words.saysEach(find.end) || RunningReader.eachBehind.end(in: words, at: find.end) != nil {
      return true
    }
    if isEachBefore(find) { return true }
    if words[find.start - 1].is(.of, .x) || words[find.start - 1].is(.times, .at)
      || words[find.start - 1].isMark("@")
    {
      return running.runsPerWeek != nil
    }
    var before = find.start - 1
    while words[before].isMark(",") || words[before].is(.about, .around) || words[before].is(.like)
    {
      before -= 1
    }
    if words[before].is(.daily), before == find.start - 1 { return true }
    if words[before].is(.day) || words[before].is(.morning, .evening), perWeek(find.end) == nil,
      (max(0, find.start - 6)..<find.start).contains(where: { words[$0].is(.every) })
    {
      return true
    }
    if next.is(.twice) || isShort(find) && next.isMark(",") && words[find.end + 1].is(.twice) {
      return true
    }
    if isTooShortForAWeek(find) { return true }
    // "mostly 5k runs, three a week"
    if next.is(.run), next.end - next.start == 4, isShort(find), perWeek(find.end + 1) == nil,
      running.runsPerWeek ?? runs(behind: index) ?? 0 > 1
    {
      return true
    }
    // "saturdays and sundays, 6 km": what is short is one run.
    if words[before].has(.weekday), words[before].has(.plural), perWeek(find.end) == nil,
      running.runsPerWeek ?? 0 > 1, case .distance(let length) = find.value,
      length.metres <= 8100
    {
      return true
    }
    // "2 miles five days a week", "3 miles, four days a week"
    if index + 1 < measures.count, let days = daysWeekly(index + 1),
      measures[index + 1].start == find.end
        || measures[index + 1].start == find.end + 1 && isShort(find)
    {
      return days > 0
    }
    guard index + 1 < measures.count, case .number(let count) = measures[index + 1].value,
      words[measures[index + 1].end].isOccasion
        || count.value <= 7 && isShort(find) && perWeek(measures[index + 1].end + 1) != nil
          && !words[measures[index + 1].end].has([.lengthUnit, .timeUnit])
    else { return false }
    let between = find.end..<measures[index + 1].start
    // "averaging 38k with four outings"
    if between.count <= 1 { return between.isEmpty || !next.is(.with, .over) }
    // "5k on the treadmill, 3 times a week": what is short is one run.
    guard between.count <= 6, perWeek(find.end) == nil, case .distance(let length) = find.value
    else { return false }
    return length.metres <= 8100 || !between.contains { words[$0].isMark(",") }
  }

  var speaksOfRunning: Bool { words.tokens.contains { $0.has(.run) } }
}
