import Training

/// Ways told run by run or day by day, and what they make in a week.
extension Clue<RunningReader> {
  /// "2 runs of 5 km and 1 of 8 km", "3 of them 5k and one 10k": each kind with its count.
  static let runByRun = Clue(
    "running.run-by-run", asked: .running,
    accepts: [
      "2 runs of 5 km and 1 of 8 km": "3 runs, 18 km, longest 8 km",
      "4 runs, 3 of them 5k and one 10k": "4 runs, 25 km, longest 10 km",
      "two 5ks and a 10k": "3 runs, 20 km, longest 10 km",
      "2 short runs of 4k and a long one of 9k": "3 runs, 17 km, longest 9 km",
    ],
    refuses: ["3 runs, 20 km, longest 8 km", "twice a week, 5k each"]
  ) { reader, at, _ in
    guard reader.isAsked, reader.running.kmPerWeek == nil, reader.figure(at: at)?.index == 0 else {
      return false
    }
    var runs = 0
    var km = 0.0
    var longest = 0.0
    var kinds = 0
    var last = at
    for (index, find) in reader.measures.enumerated() {
      guard case .distance(let length) = find.value else { continue }
      let count = reader.count(before: find, at: index)
      guard count > 0, reader.perWeek(find.end) == nil || kinds > 0 else { return false }
      kinds += 1
      runs += count
      km += Double(count) * length.middle / 1000
      longest = max(longest, length.middle / 1000)
      last = find.end
    }
    guard kinds >= 2, runs <= 14 else { return false }
    reader.running.runsPerWeek = runs
    reader.running.kmPerWeek = km
    reader.running.longestKm = longest
    return reader.mark(at, last)
  }

  /// "4 runs: 5, 5, 8, 12": a way for each.
  static let listed = Clue(
    "running.listed", asked: .running,
    accepts: ["4 runs: 5, 5, 8, 12": "4 runs, 30 km, longest 12 km"],
    refuses: ["3 runs, 20, 8", "2 runs: 15 km a week, longest 8"]
  ) { reader, at, _ in
    guard reader.isAsked, reader.running.kmPerWeek == nil,
      let (number, find, index) = reader.number(at: at), index == 0, (2...7).contains(number.value),
      Double(reader.measures.count - 1) == number.value,
      (find.end..<find.end + 3).contains(where: { reader.words[$0].isMark(":") })
    else { return false }
    var ways: [Double] = []
    for (index, find) in reader.measures.enumerated().dropFirst() {
      if reader.isLongest(find, at: index) || reader.perWeek(find.end) != nil { return false }
      switch find.value {
      case .distance(let length): ways.append(length.middle / 1000)
      case .number(let number): ways.append(number.middle)
      default: return false
      }
    }
    guard ways.allSatisfy({ (1...60).contains($0) }) else { return false }
    reader.running.runsPerWeek = ways.count
    reader.running.kmPerWeek = ways.reduce(0, +)
    reader.running.longestKm = ways.max()
    return reader.mark(at, reader.measures.last?.end ?? find.end)
  }

  /// "tuesdays and saturdays, 5k and 8k": as many ways as days.
  static let eachDayNamed = Clue(
    "running.each-day", asked: .running,
    accepts: [
      "tuesdays and saturdays, 5k and 8k": "2 runs, 13 km, longest 8 km",
      "5k on tuesday and 8k on sunday": "2 runs, 13 km, longest 8 km",
      "6 km on sundays and 3 on wednesdays": "2 runs, 9 km, longest 6 km",
      "twice a week, 4 and 6 km": "2 runs, 10 km, longest 6 km",
      "mondays and fridays 5k, sundays 8k": "3 runs, 18 km, longest 8 km",
    ],
    refuses: ["mon and wed, 20 km a week, longest 8 km"]
  ) { reader, at, _ in
    guard reader.isAsked, reader.running.kmPerWeek == nil, let runs = reader.running.runsPerWeek,
      runs > 1, reader.distance(at: at) != nil || reader.leadsToWay(at)
    else { return false }
    var ways: [Double] = []
    for (index, find) in reader.measures.enumerated() {
      if reader.isLongest(find, at: index) || reader.perWeek(find.end) != nil { return false }
      switch find.value {
      case .distance(let length): ways.append(length.middle / 1000)
      case .number where index == 0 && find.start < at: continue
      case .number(let number) where reader.leadsToWay(find.start):
        let isMiles = reader.words.tokens.contains { $0.is(.mile) }
        ways.append(number.middle * (isMiles ? 1.609344 : 1))
      // "6 miles on sundays and 3 on wednesdays"
      case .number(let number)
      where reader.words[find.end].is(.on) && reader.words[find.end + 1].has(.weekday):
        let isMiles = reader.words.tokens.contains { $0.is(.mile) }
        ways.append(number.middle * (isMiles ? 1.609344 : 1))
      default: return false
      }
    }
    // "mondays and fridays 5k, sundays 8k": a way for the days before it.
    if ways.count < runs {
      var from = 0
      var days = 0
      for (place, find) in reader.measures.enumerated() where ways.indices.contains(place) {
        let named = (from..<find.start).count { reader.words[$0].has(.weekday) }
        guard named > 0 else { return false }
        ways += Array(repeating: ways[place], count: named - 1)
        days += named
        from = find.end
      }
      guard days == runs else { return false }
    }
    guard ways.count == runs else { return false }
    reader.running.kmPerWeek = ways.reduce(0, +)
    reader.running.longestKm = ways.max()
    return reader.mark(at, at + 1)
  }

  /// "3 x 5k" is three runs of five; "3x 15k" three runs and fifteen in all.
  static let eachOf = Clue(
    "running.product", asked: .running,
    accepts: [
      "3 x 5k": "3 runs, 15 km, longest 5 km", "3x 15k": "3 runs, 15 km",
      "3 times 5k": "3 runs, 15 km, longest 5 km", "two 6k runs": "2 runs, 12 km, longest 6 km",
    ],
    refuses: ["3 runs, 15k"]
  ) { reader, at, _ in
    let words = reader.words
    guard let (length, find, index) = reader.distance(at: at), reader.isAsked,
      words[at - 1].is(.x, .times) || reader.counts(endingAt: at),
      let runs = reader.running.runsPerWeek,
      reader.running.kmPerWeek == nil, !reader.isLongest(find, at: index)
    else { return false }
    let km = length.middle / 1000
    // "3x" is how often; ten and more are what that makes.
    if words[at - 1].is(.x), !words[at - 1].spaced, km >= 10 {
      reader.running.kmPerWeek = km
      return reader.mark(at, find.end)
    }
    reader.running.kmPerWeek = km * Double(runs)
    reader.running.longestKm = reader.running.longestKm ?? km
    return reader.mark(at, find.end)
  }

  /// "3x", "4 runs", "3 times a week".
  static let countOfRuns = Clue(
    "running.count", asked: .running,
    accepts: [
      "3x": "3 runs", "4 runs, 20 km": "4 runs, 20 km", "3 times a week": "3 runs",
      "i do 3 5ks a week": "3 runs, 15 km, longest 5 km",
      "24 km a week, spread over three outings": "3 runs, 24 km",
      "two lunch breaks a week, 30 minutes each": "2 runs, 60 min, longest 30 min",
      "two short runs and one long one of 10": "3 runs, longest 10 km",
      "two short ones and a longer one": "3 runs",
    ],
    refuses: ["longest one 7", "every 3 days"]
  ) { reader, at, _ in
    guard let (number, find, _) = reader.number(at: at) else { return false }
    let words = reader.words
    // "longest one 7"
    if words[at].is(.one),
      words[at - 1].has(.longest) || words[at - 1].is(.long, .longer) || words[at - 1].is(.short)
    {
      return true
    }
    let next = words[find.end]
    // "two short runs and one long one", "parkrun on saturdays and one run"
    if number.value == 1, words[at - 1].is(.and, .plus), reader.isAsked,
      next.is(.long, .longer)
        || next.has([.run, .session]) && reader.distance(at: find.end) == nil
          && !words[at].has(.article)
        || next.is(.more, .other),
      let runs = reader.running.runsPerWeek
    {
      reader.running.runsPerWeek = runs + 1
      return reader.mark(at, find.end)
    }
    var weekly = reader.perWeek(find.end) ?? reader.perWeek(find.end + 1)
    // "two lunch breaks a week"
    if weekly == nil, !next.has([.lengthUnit, .timeUnit]), next.kind == .word,
      words[find.end + 1].kind == .word, !words[find.end + 1].has([.lengthUnit, .timeUnit])
    {
      weekly = reader.perWeek(find.end + 2)
    }
    if reader.isAsked, reader.running.runsPerWeek == nil, number.value <= 7,
      RunningReader.spread.end(in: words, at: at - 1) != nil
    {
      reader.running.runsPerWeek = Int(capped: number.value)
      return reader.mark(at, find.end + 1)
    }
    if reader.isAsked, number.value == 1, reader.running.runsPerWeek == 1,
      reader.distance(at: find.end) != nil
    {
      return true
    }
    // "two 5k runs": a count directly before what each of them is.
    if reader.isAsked, number.value <= 7, number.value == number.value.rounded(),
      reader.running.runsPerWeek == nil, reader.distance(at: find.end) != nil
    {
      reader.running.runsPerWeek = Int(capped: number.value)
      return reader.mark(at, find.end)
    }
    let isCount =
      next.isOccasion || next.is(.run, .session) || next.is(.day) || next.is(.workout)
      || RunningReader.shortOnes.end(in: words, at: find.end) != nil
    if isCount, number.value <= 14,
      reader.isAsked
        || weekly != nil && (next.isOccasion || next.has(.run)) && reader.speaksOfRunning
    {
      if words[at - 1].is(.every) { return true }
      let more = (find.end..<words.count).contains {
        RunningReader.andLong.end(in: words, at: $0) != nil
      }
      reader.running.runsPerWeek =
        reader.running.runsPerWeek ?? Int(capped: number.value) + (more ? 1 : 0)
      return reader.mark(at, find.end + 1)
    }
    guard reader.isAsked, weekly != nil, number.value <= 7 else { return false }
    reader.running.runsPerWeek = reader.running.runsPerWeek ?? Int(capped: number.value)
    return reader.mark(at, find.end)
  }

  /// "since january, 2 times a week": a count that was read as the day of a month.
  static let countBehindDate = Clue(
    "running.count-behind-date", at: [.times, .x, .run, .session], asked: .running,
    accepts: ["i run since january, 2 times by week": "10 months, 2 runs"],
    refuses: ["since 2 january", "on january 2 i ran"]
  ) { reader, at, _ in
    let count = reader.words[at - 1]
    guard reader.isAsked, reader.running.runsPerWeek == nil, count.has(.digits),
      (1...14).contains(count.sense.value),
      reader.perWeek(at + 1) != nil
        || reader.words[at].is(.run, .session) && reader.words[at + 1].kind != .word,
      !reader.measures.contains(where: { $0.start < at && $0.end >= at })
    else { return false }
    reader.running.runsPerWeek = Int(capped: count.sense.value)
    return reader.mark(at - 1, at + 1)
  }
}

extension RunningReader {
  /// The 4 of "4 and 6 km": a bare figure of which the unit stands behind the next.
  func leadsToWay(_ at: Int) -> Bool {
    guard let (number, find, index) = number(at: at), (1...60).contains(number.value),
      words[find.end].is(.and) || words[find.end].isMark("&") || words[find.end].isMark("+")
    else { return false }
    return index + 1 < measures.count && distance(at: measures[index + 1].start) != nil
      && measures[index + 1].start == find.end + 1
  }

  /// How many runs of a distance are told before it: "2 short runs of 4k", "a long one of 9k".
  func count(before find: Find<Measure>, at index: Int) -> Int {
    if words[find.start].is(.a), words[find.start - 1].is(.and) { return 1 }
    var back = find.start
    while find.start - back < 6 {
      if index > 0, measures[index - 1].end == back,
        case .number(let number) = measures[index - 1].value,
        !number.isOrdinal, (1...7).contains(number.value)
      {
        return Int(capped: number.value)
      }
      let token = words[back - 1]
      if token.is(.a, .another) { return 1 }
      guard
        token.is(.of, .them) || token.is(.x, .times) || token.has([.run, .session])
          || token.is(.those, .are) || token.is(.long, .short) || token.is(.easy, .one)
          || token.is(.at, .session)
      else { return 0 }
      back -= 1
    }
    return 0
  }
}
