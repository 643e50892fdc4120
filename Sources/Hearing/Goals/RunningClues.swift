import Training

/// How often and since when someone runs, by words and days.
extension Clue<RunningReader> {
  static let index = ClueIndex(words)

  static let words: [Clue<RunningReader>] = [
    .timesAWeek, .parkrun, .countBehindDate, .everyDay, .daysNamed, .notRunningWordings,
    .notRunning, .since,
  ]

  static let timesAWeek = Clue(
    "running.times", kinds: .times, asked: .running,
    accepts: ["twice a week": "2 runs", "once a week 5k": "1 runs, 5 km"],
    refuses: ["my second run", "4 runs", "i ran 3k once", "i once did 20 minutes"]
  ) { reader, at, token in
    guard reader.isAsked || reader.perWeek(at + 1) != nil,
      !reader.words[at - 1].is(.at), !reader.isOnce(at),
      !reader.words[at + 1].is(.a, .per)
        || !reader.words[at + 2].is(.month, .year) && !reader.words[at + 2].is(.fortnight)
    else { return false }
    reader.running.runsPerWeek = reader.running.runsPerWeek ?? Int(capped: token.sense.value)
    return reader.mark(at, at + 1)
  }

  /// "just parkrun": one a week, by what it is.
  static let parkrun = Clue(
    "running.parkrun", at: [.parkrun], asked: .running,
    accepts: ["just parkrun": "1 runs, 5 km", "only parkrun really": "1 runs, 5 km"],
    refuses: ["my parkrun pb", "i did parkrun twice"]
  ) { reader, at, _ in
    let words = reader.words
    guard reader.isAsked, reader.running.runsPerWeek == nil, words[at - 1].is(.just, .only),
      !words[at + 1].is(.and, .once), words.count <= 5
    else { return false }
    reader.running.runsPerWeek = 1
    return reader.mark(at, at + 1)
  }

  static let everyDay = Clue(
    "running.every-day", at: [.every, .each, .everyday, .daily], asked: .running,
    accepts: [
      "every day 3 km": "7 runs, 21 km, longest 3 km", "daily": "7 runs",
      "every other day": "3 runs", "i run every other morning": "3 runs",
    ],
    refuses: ["every week", "3 runs"]
  ) { reader, at, token in
    guard reader.isAsked else { return false }
    let words = reader.words
    if token.is(.every), words[at + 1].is(.other, .second),
      words[at + 2].is(.day) || words[at + 2].has(.dayPart)
    {
      reader.running.runsPerWeek = 3
      return reader.mark(at, at + 3)
    }
    guard
      token.is(.everyday, .daily) || words[at + 1].is(.day)
        // "every single day"
        || token.is(.every) && words[at + 1].is(.single) && words[at + 2].is(.day)
        || token.is(.every, .each) && words[at + 1].has(.dayPart)
    else { return false }
    reader.running.runsPerWeek = reader.running.runsPerWeek ?? 7
    return reader.mark(at, at + 1)
  }

  /// "mon wed sat, 6 km each": as many runs as days.
  static let daysNamed = Clue(
    "running.days", kinds: [.weekday, .dayGroup], asked: .running,
    accepts: [
      "mon wed sat, 6 km each": "3 runs, 18 km, longest 6 km",
      "tuesdays and fridays, 30 min each": "2 runs, 60 min, longest 30 min",
      "parkrun every saturday": "1 runs, 5 km", "just the parkrun on saturday": "1 runs, 5 km",
    ],
    refuses: ["last sunday 12 km", "3 runs"]
  ) { reader, at, token in
    guard reader.isAsked, reader.running.runsPerWeek == nil, !token.is(.everyday),
      !reader.countsRuns(from: 0)
    else { return false }
    var days = DaysReader(reader.words) { _ in false }
    guard let told = days.read(), let named = told.value.days, told.value.count == nil,
      named.days.count >= 2 || token.has(.plural)
        || reader.words.tokens.contains(where: { $0.is(.parkrun) }) && reader.result() == nil
        || reader.words[at - 1].is(.every, .each),
      !reader.words[at - 1].is(.last, .this)
    else { return false }
    reader.running.runsPerWeek = named.days.count
    return reader.mark(told.start, told.end)
  }

  static let notRunning = Clue(
    "running.none",
    at: [
      .never, .not, .dont, .nothing, .zero, .havent, .beginner, .newbie, .complete, .starting,
      .scratch,
      .new, .walk, .no,
    ], asked: .running,
    accepts: [
      "i don't run": "0 months, 0 runs", "total beginner": "0 months, 0 runs",
      "nothing": "0 months, 0 runs", "no": "0 months, 0 runs",
      "starting from scratch": "0 months, 0 runs",
      "just walking at the moment": "0 months, 0 runs",
      "i am a beginner, i can run 10 minutes without a stop": "longest 10 min",
      "no running now, used to do 30 km a week": "0 months, 0 runs",
    ],
    refuses: ["never more than 5 km", "not far, 3 km", "new shoes, 3 runs"]
  ) { reader, at, token in
    guard reader.isAsked else { return false }
    let words = reader.words
    let next = words[at + 1]
    let isNone =
      token.is(.no) && next.has(.run) && !words[at + 2].is(.experience)
      || token.is(.no) && words.count <= 2
      || (token.is(.never, .not) || token.is(.dont, .nothing) || token.is(.zero)
        || token.is(.havent))
        && (words.count <= 3 || next.has(.run) || next.is(.at, .really) || next.is(.currently, .yet)
          || words[at + 2].has(.run))
    let isNew =
      token.is(.beginner, .newbie) || token.is(.complete) && next.is(.beginner)
      || token.is(.starting, .scratch) || token.is(.new) && next.is(.to)
    let isNoMore = token.is(.nothing) && words[at - 1].is(.now)
    let isWalk =
      token.is(.walk) && words[at - 1].is(.just, .only)
      && !words.tokens.contains { $0.has(Signs.run) || $0.is(.and) }
    guard isNone || isNew || isNoMore || isWalk, !next.is(.more, .far), !next.is(.regular, .often),
      reader.running.runsPerWeek == nil,
      !reader.measures.contains(where: {
        switch $0.value {
        case .distance: !reader.wasFormerly($0)
        // "A beginner, I can run 10 minutes".
        case .duration(let span): isNew && span.unit == .minute
        default: false
        }
      })
    else { return false }
    reader.running.runsPerWeek = 0
    reader.running.months = reader.running.months ?? 0
    return reader.mark(at, at + 1)
  }

  /// "running since august", "started two months ago", "just started".
  static let since = Clue(
    "running.since", at: [.since, .started, .start, .took, .first, .into], asked: .running,
    accepts: [
      "running since august": "3 months", "twice a week since summer": "5 months, 2 runs",
      "i started running two months ago": "2 months", "started last may": "6 months",
      "jogging since easter": "7 months", "i took it up in july": "4 months",
      "just started": "0 months", "i took up running eight months ago": "8 months",
    ],
    refuses: ["since i was ill, 3 runs", "started well, 3 runs"]
  ) { reader, at, token in
    let words = reader.words
    guard reader.isAsked, reader.running.months == nil,
      // "a colleague dragged me into it ten months ago"
      !token.is(.into) || words[at + 1].is(.it) || words[at + 1].has(.run),
      !token.is(.took) || words[at + 1].is(.up) || words[at + 2].is(.up),
      !token.is(.first) || words[at + 1].has(.run) && words[at + 2].is(.was)
    else { return false }
    for find in reader.dates where find.start > at && find.start - at <= 4 {
      guard let day = reader.begun(find.value), day < words.today else { continue }
      let (then, now) = (day.civil, words.today.civil)
      let months = (now.year - then.year) * 12 + now.month - then.month
      reader.running.months = min(1200, max(0, months - (now.day < then.day ? 1 : 0)))
      return reader.mark(at, find.end)
    }
    if token.is(.since), words[at + 1].digits == 4,
      (1950...2100).contains(words[at + 1].sense.value),
      let day = Day(year: Int(capped: words[at + 1].sense.value), month: 7, day: 1),
      day < words.today
    {
      reader.running.months = min(1200, (words.today - day) / 30)
      return reader.mark(at, at + 2)
    }
    guard !token.is(.since), words[at - 1].is(.just),
      words[at + 1].kind != .word
        || words[at + 1].has(.run)
    else { return false }
    reader.running.months = 0
    return reader.mark(at - 1, at + 1)
  }
}
