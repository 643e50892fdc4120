import Training

/// What a figure counts: runs, kilometres, minutes, the longest run, months.
extension Clue<RunningReader> {
  /// Offered each figure in this order; the first that takes it is followed.
  static let figures: [Clue<RunningReader>] = [
    .result, .program, .listed, .runByRun, .eachDayNamed, .countOfRuns, .eachOf, .longestWay,
    .eachWay,
    .weeklyWay,
    .longestTime,
    .daysAWeek, .months, .eachTime, .weeklyTime, .bareFigure,
  ]

  static let result = Clue(
    "running.result", asked: .running,
    accepts: [
      "5k pb 27:30": "ran 5000 m in 1650 s", "ran a 5k parkrun in 29:10": "ran 5000 m in 1750 s",
      "25:40 for 5k": "ran 5000 m in 1540 s",
    ],
    refuses: ["5k in 2 weeks", "3 runs, 30 min"]
  ) { reader, at, _ in
    guard
      reader.isAsked || reader.words.tokens.contains(where: { $0.is(.pb, .pr) || $0.is(.best) }),
      let result = reader.result(), result.start <= at, at < result.end
    else { return false }
    if reader.running.result == nil {
      reader.running.result = result.value
      reader.mark(result.start, result.end)
    }
    return true
  }

  /// "couch to 5k" is the name of a programme.
  static let program = Clue(
    "running.programme", asked: .running,
    accepts: ["i'm doing couch to 5k": "", "c25k week 6": ""], refuses: ["up to 5k"]
  ) { reader, at, _ in
    let words = reader.words
    // "c25k" is cut into its letters and figures.
    return words[at - 1].is(.to) && words[at - 2].is(.couch)
      || words[at - 1].is(.c) && !words[at].spaced
      || words[at - 1].is(.week) && words[at - 2].is(.k) && words[at - 4].is(.c)
  }

  static let longestWay = Clue(
    "running.longest-distance", asked: .running,
    accepts: [
      "longest 7 km": "longest 7 km", "never more than 5 km": "longest 5 km",
      "the most i managed in one go is 3 km": "longest 3 km", "10 km is all i can": "longest 10 km",
      "twice a week, 4k each, longest 6 km": "2 runs, 8 km, longest 6 km",
      "twice a week, about 4k, longest 6 km": "2 runs, 8 km, longest 6 km",
    ],
    refuses: ["25 km a week"]
  ) { reader, at, _ in
    guard let (length, find, index) = reader.distance(at: at), length.middle <= 1_000_000,
      reader.isAsked || reader.speaksOfRunning, reader.isLongest(find, at: index)
    else { return false }
    _ = reader.takeLongest(km: length.middle / 1000)
    return reader.mark(at, find.end)
  }

  static let eachWay = Clue(
    "running.each-distance", asked: .running,
    accepts: [
      "twice a week, 5k each": "2 runs, 10 km, longest 5 km",
      "5k three times a week": "3 runs, 15 km, longest 5 km",
      "tuesday and thursday, 5k both days": "2 runs, 10 km, longest 5 km",
      "twice a week, 6k a go": "2 runs, 12 km, longest 6 km",
      "3 miles, four days a week": "4 runs, 19.312128 km, longest 4.828032 km",
      "6 km, three mornings a week": "3 runs, 18 km, longest 6 km",
      "3 miles, four mornings a week": "4 runs, 19.312128 km, longest 4.828032 km",
      "monday and friday, 6 km both days": "2 runs, 12 km, longest 6 km",
      "twice a week, usually 4 km": "2 runs, 8 km, longest 4 km",
      "a 5k every other day": "3 runs, 15 km, longest 5 km",
    ],
    refuses: ["25 km a week", "3 times a week, usually 25 km"]
  ) { reader, at, _ in
    guard let (length, find, index) = reader.distance(at: at), length.middle <= 1_000_000,
      reader.isAsked || reader.speaksOfRunning, reader.isEach(find, at: index)
    else { return false }
    let km = length.middle / 1000
    if let runs = reader.running.runsPerWeek ?? reader.runs(behind: index),
      reader.running.kmPerWeek == nil
    {
      reader.running.kmPerWeek = km * Double(runs)
    }
    reader.running.longestKm = reader.running.longestKm ?? km
    return reader.mark(at, find.end)
  }

  static let weeklyWay = Clue(
    "running.weekly-distance", asked: .running,
    accepts: [
      "25 km a week": "25 km", "3 runs, 20 km": "3 runs, 20 km",
      "i ran a marathon in april and now do 50 km a week": "50 km",
    ],
    refuses: ["longest 7 km"]
  ) { reader, at, _ in
    guard let (length, find, _) = reader.distance(at: at), length.middle <= 1_000_000,
      !reader.isOfMonth(find), !reader.givesWay(find),
      reader.isAsked || reader.speaksOfRunning && reader.perWeek(find.end) != nil
    else { return false }
    let km = length.middle / 1000
    if reader.running.runsPerWeek == 0 { return true }
    if reader.running.kmPerWeek == nil {
      reader.running.kmPerWeek = km
      return reader.mark(at, find.end)
    }
    guard reader.running.longestKm == nil, km < (reader.running.kmPerWeek ?? 0) else {
      return true
    }
    reader.running.longestKm = km
    return reader.mark(at, find.end)
  }

  static let longestTime = Clue(
    "running.longest-time", asked: .running,
    accepts: [
      "longest run 90 minutes": "longest 90 min",
      "i can run 20 minutes without stopping": "longest 20 min",
      "12 minutes before i have to stop": "longest 12 min",
    ],
    refuses: ["90 minutes a week"]
  ) { reader, at, _ in
    guard reader.isAsked, let (span, find, index) = reader.duration(at: at),
      span.unit == .minute || span.unit == .hour, span.middle <= 600_000,
      reader.isLongest(find, at: index)
    else { return false }
    reader.running.longestMinutes =
      reader.running.longestMinutes ?? Int(capped: span.middle / 60)
    return reader.mark(at, find.end)
  }

  /// "three days a week" as a length of time.
  static let daysAWeek = Clue(
    "running.days-a-week", asked: .running,
    accepts: ["four days a week, longest 12k": "4 runs, longest 12 km"], refuses: ["30 days"]
  ) { reader, at, _ in
    guard reader.isAsked, let (span, find, _) = reader.duration(at: at), span.unit == .day,
      span.seconds <= 7 * 86_400,
      reader.perWeek(find.end) != nil
        // "six days out of seven", "i go to run three days, always 6 km"
        || reader.words[find.end].is(.out) && reader.words[find.end + 1].is(.of)
        || span.seconds >= 172_800 && reader.words[find.end].isMark(",")
          && reader.words[at - 1].has(.run)
        || reader.words[at - 1].is(.on, .over)
          && (reader.running.kmPerWeek != nil
            || reader.words.tokens.contains(where: { $0.is(.week, .weekly) }))
    else { return false }
    reader.running.runsPerWeek =
      reader.running.runsPerWeek ?? Int(capped: span.seconds / 86_400)
    return reader.mark(at, find.end)
  }

  /// For how long: "for 6 months", "half a year"; never "a week" of "3x a week".
  static let months = Clue(
    "running.months", asked: .running,
    accepts: [
      "running for 6 months": "6 months", "longest 7 km, half a year": "6 months, longest 7 km",
      "3x a week": "3 runs",
    ],
    refuses: ["90 minutes a week", "a month ago i did 10k"]
  ) { reader, at, _ in
    guard let (span, find, _) = reader.duration(at: at),
      span.unit == .month || span.unit == .year || span.unit == .week || span.unit == .day
    else { return false }
    let words = reader.words
    let isOfRunning =
      words[at - 1].is(.for)
      && (max(0, at - 5)..<at).contains { words[$0].has(.run) }
    guard reader.isAsked || isOfRunning && reader.speaksOfRunning else { return true }
    if words[at].has(.article) || words[at].is(.per) || words[at].is(.each, .every),
      span.unit == .week || span.unit == .day
    {
      return true
    }
    guard span.seconds >= 14 * 86_400 else { return true }
    // "last 4 weeks: 3 runs a week"
    if words[at - 1].is(.last, .past), span.unit == .week,
      !(max(0, at - 4)..<at).contains(where: { words[$0].is(.for) || words[$0].has(.run) })
    {
      return true
    }
    if words[find.end].is(.ago),
      !reader.words.tokens[..<at].contains(where: { $0.is(.started, .took) || $0.is(.into) })
    {
      return true
    }
    let months =
      span.unit == .year ? (span.middle / 2_629_800).rounded() : span.middle / 2_592_000
    reader.running.months = reader.running.months ?? min(1200, Int(capped: months))
    return reader.mark(at, find.end)
  }

  static let eachTime = Clue(
    "running.each-time", asked: .running,
    accepts: [
      "3 x 30 min": "3 runs, 90 min, longest 30 min",
      "3 times a week for 30 minutes": "3 runs, 90 min, longest 30 min",
      "2x/week 30min": "2 runs, 60 min, longest 30 min",
    ],
    refuses: ["90 minutes a week"]
  ) { reader, at, _ in
    guard reader.isAsked, let (span, find, index) = reader.duration(at: at),
      span.middle <= 600_000,
      reader.isEach(find, at: index)
        || (reader.words[at - 1].is(.for)
          || reader.words[at - 1].is(.about, .around) && reader.words[at - 2].is(.for))
          && reader.running.runsPerWeek != nil && reader.perWeek(find.end) == nil
        || reader.running.runsPerWeek ?? 0 > 1 && span.middle <= 3600
          && (span.unit == .minute || span.unit == .hour) && reader.perWeek(find.end) == nil
          && !reader.words.tokens.contains(where: { $0.is(.total, .altogether) })
    else { return false }
    let minutes = Int(capped: span.middle / 60)
    if let runs = reader.running.runsPerWeek ?? reader.runs(behind: index),
      reader.running.minutesPerWeek == nil
    {
      reader.running.minutesPerWeek = minutes * runs
    }
    reader.running.longestMinutes = reader.running.longestMinutes ?? minutes
    return reader.mark(at, find.end)
  }

  static let weeklyTime = Clue(
    "running.weekly-time", asked: .running,
    accepts: ["90 minutes a week": "90 min"], refuses: ["longest run 90 minutes"]
  ) { reader, at, _ in
    guard reader.isAsked, let (span, find, _) = reader.duration(at: at), span.middle <= 600_000,
      reader.running.minutesPerWeek == nil
    else { return false }
    reader.running.minutesPerWeek = Int(capped: span.middle / 60)
    return reader.mark(at, find.end)
  }

  /// "3, 15, 7": runs, kilometres, the longest, in the order of the question.
  static let bareFigure = Clue(
    "running.bare", asked: .running,
    accepts: [
      "3, 15, 7": "3 runs, 15 km, longest 7 km", "usually 3, longest 8": "3 runs, longest 8 km",
      "100 minutes per week, longest 45": "100 min, longest 45 min",
    ],
    refuses: ["at 6 pm", "15 km"]
  ) { reader, at, _ in
    guard reader.isAsked, let (number, find, index) = reader.number(at: at) else { return false }
    let next = reader.words[find.end]
    let isMiles = reader.words.tokens.contains { $0.is(.mile) }
    if reader.words[at - 1].is(.week) { return true }
    // "six days out of seven"
    if reader.words[at - 1].is(.of), reader.words[at - 2].is(.out) { return true }
    // "if you want one number it's three times a week", "saturday and sunday, so two"
    if index == 0, number.value == 1, reader.countsRuns(from: find.end) { return true }
    if reader.words[at - 1].is(.so), Int(capped: number.value) == reader.running.runsPerWeek {
      return true
    }
    // "used to be 50k a week, now it's 15"
    if index > 0, case .distance = reader.measures[index - 1].value,
      reader.wasFormerly(reader.measures[index - 1]), reader.running.kmPerWeek == nil,
      next.kind != .word,
      (max(0, at - 3)..<at).contains(where: { reader.words[$0].is(.now) }), number.value >= 3
    {
      reader.running.kmPerWeek = number.middle
      return reader.mark(at, find.end)
    }
    if next.is(.mpw, .kpw) {
      reader.running.kmPerWeek = number.middle * (next.is(.mpw) ? 1.609344 : 1)
      return reader.mark(at, find.end + 1)
    }
    if reader.isLongest(find, at: index), reader.running.minutesPerWeek != nil,
      reader.running.kmPerWeek == nil, reader.running.longestMinutes == nil, number.middle < 600
    {
      reader.running.longestMinutes = Int(capped: number.middle)
    } else if reader.isLongest(find, at: index), number.middle < 500 {
      guard reader.takeLongest(km: isMiles ? number.middle * 1.609344 : number.middle) else {
        return false
      }
    } else if reader.words[at - 1].is(.x, .times), (10...120).contains(number.value),
      reader.running.minutesPerWeek == nil, let runs = reader.running.runsPerWeek,
      next.kind != .word
    {
      // "3 x 30"
      reader.running.minutesPerWeek = Int(capped: number.value) * runs
      reader.running.longestMinutes = Int(capped: number.value)
    } else if reader.running.runsPerWeek == nil, number.value <= 7,
      number.value == number.value.rounded(), index == 0, !next.is(.pm, .am)
    {
      reader.running.runsPerWeek = Int(capped: number.value)
    } else if reader.running.runsPerWeek != nil, reader.running.kmPerWeek == nil, number.value > 0,
      number.value < 300, next.kind != .word || next.is(.and)
    {
      reader.running.kmPerWeek = number.middle
    } else if let km = reader.running.kmPerWeek, reader.running.longestKm == nil, number.value > 0,
      number.middle <= km, next.kind != .word
    {
      reader.running.longestKm = number.middle
    } else {
      return false
    }
    return reader.mark(at, find.end)
  }
}
