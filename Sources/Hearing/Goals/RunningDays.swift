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

  /// "tuesdays and saturdays, 5k and 8k": as many ways as days.
  static let eachDayNamed = Clue(
    "running.each-day", asked: .running,
    accepts: [
      "tuesdays and saturdays, 5k and 8k": "2 runs, 13 km, longest 8 km",
      "5k on tuesday and 8k on sunday": "2 runs, 13 km, longest 8 km",
    ],
    refuses: ["mon and wed, 20 km a week, longest 8 km"]
  ) { reader, at, _ in
    guard reader.isAsked, reader.running.kmPerWeek == nil, let runs = reader.running.runsPerWeek,
      runs > 1, reader.distance(at: at) != nil
    else { return false }
    var ways: [Double] = []
    for (index, find) in reader.measures.enumerated() {
      guard case .distance(let length) = find.value else { return false }
      if reader.isLongest(find, at: index) || reader.perWeek(find.end) != nil { return false }
      ways.append(length.middle / 1000)
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
