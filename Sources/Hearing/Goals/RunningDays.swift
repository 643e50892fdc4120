import Training

/// Ways told run by run or day by day, and what they make in a week.
extension Clue<RunningReader> {
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
}
