import Training

/// What was run, as it is told.
extension Clue<StateReader> {
  /// "today i was running 5 km": what was going on is what was done.
  static let wasRunning = Clue(
    "session.was-running", at: [.running, .run],
    accepts: [
      "today i was running 5 km": "session done, metres 5000",
      "i have run 5 km": "session done, metres 5000",
    ],
    refuses: ["my nose was running", "running out of time", "i am running 5 km tomorrow"]
  ) { reader, at, _ in
    let words = reader.words
    guard reader.state.session == nil,
      words[at - 1].is(.was) && words[at - 2].is(.i)
        || words[at - 1].is(.have) && words[at - 2].is(.i) || words[at - 1].is(.ive),
      reader.measures.contains(where: { find in
        guard find.start > at, find.start - at <= 3 else { return false }
        switch find.value {
        case .distance: return true
        case .duration(let span): return span.unit == .minute || span.unit == .hour
        default: return false
        }
      })
    else { return false }
    reader.state.session = .done
    return reader.mark(at - 1, at + 1)
  }

  /// "went well", "it went to plan", "went ok": what went is what was done.
  static let wentWell = Clue(
    "session.went", at: [.went, .go],
    accepts: ["went well": "session done", "the intervals went as planned": "session done"],
    refuses: ["went to the gym", "went well over budget at work", "my knee went bad"]
  ) { reader, at, token in
    let words = reader.words
    guard reader.state.session == nil, token.end - token.start == 4, !reader.isNegated(at),
      // "the presentation went well"
      !words[at - 1].has(.area), Self.otherAffairs.end(in: words, at: at - 1) == nil
    else { return false }
    var next = at + 1
    while words[next].has(.degree) { next += 1 }
    let isTold =
      words[next].is(.well, .fine) || words[next].is(.good, .great) || words[next].is(.ok, .smooth)
      || words[next].has(.good) || words[next].is(.bad)
      || words[next].is(.to) && words[next + 1].is(.plan)
      || words[next].is(.as) && words[next + 1].is(.plan, .planned)
    let after = words[next].is(.to, .as) ? next + 2 : next + 1
    guard isTold, words[after].kind != .word || words[after].is(.today, .and) else { return false }
    reader.state.session = .done
    return reader.mark(at, after)
  }

  /// "20 of the 40 minutes", "4 of 6 intervals": part of what was planned.
  static let someOf = Clue(
    "session.some-of", at: [.of],
    accepts: [
      "managed 20 of the 40 minutes": "session partly, minutes 20",
      "did 4 of 6 intervals": "session partly",
    ],
    refuses: ["legs 4 of 10", "3 of us ran", "best of 5 sets"]
  ) { reader, at, _ in
    let words = reader.words
    let all = words[at + 1].is(.the, .my) ? at + 2 : at + 1
    if let told = reader.someOf(at, all: all) { return told }
    // "20 out of 35 minutes"
    let close = words[at - 1].is(.out) ? at - 1 : at
    if close < at, let told = reader.someOf(close, all: all) { return told }
    guard let part = words.numeral(at: close - 1), part.end == close, part.value.value >= 1,
      let whole = words.numeral(at: all), whole.value.value > part.value.value,
      whole.value.value != 10
    else { return false }
    let counted = words[whole.end]
    guard
      counted.is(.minute, .intervals) || counted.kind != .word && part.value.value >= 10
        || counted.is(.reps, .sets) || counted.is(.km, .mile)
        || counted.is(.lap, .k)
    else { return false }
    reader.state.session = .partly
    if counted.is(.minute) || counted.kind != .word {
      reader.state.minutes = Int(capped: part.value.value)
    }
    if counted.is(.km, .k) {
      reader.state.distance = Distance(metres: part.value.value * 1000)
    } else if counted.is(.mile) {
      reader.state.distance = Distance(metres: part.value.value * 1609.344)
    }
    return reader.mark(at - 1, whole.end + 1)
  }

  /// "yep, 40 mins easy": a yes to "did you run?", and how long it was.
  static let yesSoLong = Clue(
    "session.yes", at: [.yes],
    accepts: [
      "yep, 40 mins easy": "session done, effort 3, minutes 40",
      "yes 6k": "session done, metres 6000",
    ],
    refuses: ["yes, 40 min tomorrow", "yes please, 40 min", "yes sore"]
  ) { reader, at, _ in
    let words = reader.words
    guard at == 0, words.topic == .state, reader.state.session == nil,
      !reader.isFuture(at), !words[at + 1].is(.please),
      let find = reader.measures.first, find.start <= 3, !reader.speaksOfTomorrow(find),
      !words.tokens[..<words.clauseEnd(find.end)].contains(where: {
        $0.is(.tomorrow) || $0.has(.sleep)
      })
    else { return false }
    switch find.value {
    case .duration(let span) where span.unit == .minute || span.unit == .hour: break
    case .distance(let length) where length.metres >= 400: break
    default: return false
    }
    reader.state.session = .done
    return reader.mark(at, find.end)
  }

  /// "did it", "done", "ran 5k", "finished the long run".
  static let done = Clue(
    "session.done", at: [.made], .done,
    accepts: [
      "did it": "session done", "ran 5k": "session done, metres 5000",
      "only ran 15 minutes": "session partly, minutes 15", "only did half": "session partly",
    ],
    refuses: [
      "did squats yesterday", "did you see", "didn't do it", "want it done", "not done",
      "last ran 12 days ago",
    ]
  ) { reader, at, token in
    let words = reader.words
    guard reader.state.session == nil, !reader.isNegated(at), !reader.isOfOthers(at),
      !reader.isFuture(at) || token.is(.ran) || token.is(.did) && token.end - token.start == 3
    else { return false }
    let next = words[at + 1]
    let before = words[at - 1]
    if token.is(.made) {
      guard next.is(.it), words[at + 2].kind == .number || words[at + 2].has(.cardinal) else {
        return false
      }
      reader.state.session = .done
      return reader.mark(at, at + 2)
    }
    if token.is(.ran), reader.stands([.last, .since], within: 4, before: at),
      reader.daysAway(at + 1) != nil || reader.daysSince(at) != nil
    {
      return false
    }
    if token.is(.ran), before.is(.only, .just), words[at - 2].kind == .edge || words[at - 2].is(.i)
    {
      reader.state.session = .partly
      return reader.mark(at - 1, at + 1)
    }
    // "managed 6 hours sleep"
    let isOfSleep = reader.measures.contains {
      (at + 1...at + 3).contains($0.start) && reader.mayBeHours($0)
        && !(at..<$0.start).contains {
          words[$0].isMark(",") || words[$0].is(.it) || words[$0].endsSentence
        }
        && (words[$0.end].has(.sleep)
          || words[$0.end].isMark(",") && words[$0.end + 1].has(.sleep)
          || words[$0.end].is(.of) && words[$0.end + 1].has(.sleep))
    }
    if isOfSleep || Self.otherDeeds.end(in: words, at: at) != nil { return false }
    // "my dog ran more than i did", "the hardest thing i've ever done"
    if before.is(.i), words[at - 2].is(.than) { return false }
    if before.is(.ever), words[at - 2].is(.ive) || words[at - 2].is(.have) { return false }
    if token.is(.did) {
      // "did it", "did my run", "done", "did 5k"; not "did squats", "did you".
      let isLift = (at + 1..<at + 7).contains {
        (words[$0].has(.lift) || words.namesLift(at: $0))
          && ($0 < at + 5 ? words.sameSentence(at, $0) : words.isOneClause(at, $0))
      }
      if isLift, !(at + 1..<at + 7).contains(where: { words[$0].has(.run) }) { return false }
      if next.is(.you, .i) || next.is(.nt, .me) && !words[at + 2].has([.run, .session])
        || next.is(.not, .nothing) || next.is(.no)
      {
        return false
      }
      // "did my back", "done my ankle in"
      if next.is(.my, .the),
        words[at + 2].is(.back, .knee) || words.area(at: at + 2) != nil && words[at + 3].is(.in)
      {
        return false
      }
      if next.has(.area), reader.pastDay(near: at, within: 5) != nil { return false }
      if next.has(.legLift) || next.is(.leg, .legs) || next.is(.heavy) { return false }
      let isHalf = next.is(.half) && !words[at + 2].is(.marathon)
      if isHalf || next.is(.only) || before.is(.only) {
        reader.state.session = .partly
        return reader.mark(before.is(.only) ? at - 1 : at, at + 2)
      }
      if before.is(.are, .be) || before.is(.get) { return false }
      // "my lecture was done by noon"
      if before.is(.was, .is), Self.otherAffairs.end(in: words, at: at - 2) != nil { return false }
    }
    // "smashed heavy squats"
    if next.has(.legLift) || next.has(.heavy) && words[at + 2].has(.lift) { return false }
    // "hit 90 degrees"
    let isHeat = reader.measures.contains {
      if $0.start == at + 1, case .heat = $0.value { true } else { false }
    }
    if token.is(.hit),
      isHeat || next.has(.area) || next.is(.by, .me)
        || next.is(.the, .my) && !words[at + 2].has([.run, .session])
    {
      return false
    }
    if token.is(.killed), !next.is(.it) { return false }
    // "worn out and done in", "ran yesterday instead"
    if next.is(.in), words[at + 2].kind == .mark || words[at + 2].kind == .edge,
      words[at - 1].kind != .word
    {
      return false
    }
    reader.state.session = .done
    // "did 30", "done 32m": minutes, as a plan has them.
    if reader.state.minutes == nil,
      let count = words.numeral(at: next.is(.my, .the) ? at + 2 : at + 1),
      (15...90).contains(count.value.value),
      words[count.end].kind == .edge || words[count.end].isMark(",")
        || words[count.end].endsSentence || words[count.end].is(.this, .today)
        || words[count.end].is(.before, .after)
        || words[count.end].is(.m) && words[count.end + 1].kind != .word
    {
      reader.state.minutes = Int(capped: count.value.value)
    }
    return reader.mark(at, at + 1)
  }

  /// "easy 5k in 34 min", "did 6k in 36": a distance with its time is a run that was done.
  static let hourlessLog = Clue(
    "session.log", asked: .state,
    accepts: [
      "easy 5k in 34 min": "session done, minutes 34, metres 5000",
      "did 6k in 36": "session done, minutes 36, metres 6000",
    ],
    refuses: ["5k pb 24 min", "i want to run 5k in 34 min", "5k in 2 days"]
  ) { reader, _, _ in
    let words = reader.words
    guard reader.state.session == nil || reader.state.session == .done,
      reader.state.minutesTomorrow == nil, words.topic == .state || words.topic == nil,
      !words.tokens.contains(where: {
        $0.is(.pb, .pr) || $0.is(.goal, .want) || $0.is(.under, .sub) || $0.isMark("?")
          || $0.is(.tomorrow, .target)
      })
    else { return false }
    for (index, find) in reader.measures.enumerated() {
      guard case .distance(let length) = find.value, length.middle >= 400, length.middle < 200_000,
        index + 1 < reader.measures.count, !reader.isFuture(find.start)
      else { continue }
      let behind = reader.measures[index + 1]
      var minutes: Double?
      if case .duration(let span) = behind.value, behind.start - find.end <= 2,
        !words[behind.start - 1].isMark("@"),
        span.unit == .minute || span.unit == .hour, reader.state.session == nil
      {
        minutes = span.middle / 60
      } else if case .number(let number) = behind.value,
        reader.state.session == .done
          || (find.start <= 2 || words[find.start - 1].kind == .mark) && words.topic == .state,
        words[find.end].is(.in), behind.start == find.end + 1, number.isDigits,
        words[behind.end].kind != .word,
        (2.5...12).contains(number.value / (length.middle / 1000))
      {
        minutes = number.value
      }
      guard let minutes else { continue }
      reader.state.session = .done
      reader.state.distance = Distance(metres: length.middle)
      reader.state.minutes = Int(capped: minutes.rounded())
      return reader.mark(find.start, behind.end)
    }
    return false
  }
}

extension StateReader {
  /// Whether a figure can be the hours of a night: "did 40 min, slept 6" tells of a run.
  fileprivate func mayBeHours(_ find: Find<Measure>) -> Bool {
    switch find.value {
    case .duration(let span): span.unit == .hour
    case .number: true
    default: false
    }
  }

  /// Days that have passed, as they are counted beside a position: "12 days ago", "for 9 days".
  func daysAway(_ at: Int) -> Int? {
    for find in dates where abs(find.start - at) <= 4 || abs(at - find.end) <= 4 {
      guard case .shifted = find.value, let day = find.value.past(on: words.today),
        day < words.today - 1
      else { continue }
      return min(3650, words.today - day)
    }
    for find in measures where abs(find.start - at) <= 5 || abs(at - find.end) <= 5 {
      if let days = days(find), days >= 2 { return days }
    }
    return nil
  }
}
