import Training

/// How long and how well somebody slept.
extension Clue<StateReader> {
  static let sleep: [Clue<StateReader>] = [
    .hoursGot, .bedToUp, .bareHours, .sleepHours, .nightHours, .wholeNightUp, .noSleep, .badSleep,
    .badNightWordings,
    .goodSleep,
  ]

  /// "only got five hours", where nothing else is told that takes hours.
  static let hoursGot = Clue(
    "sleep.hours-got", at: [.got, .had],
    accepts: ["only got five hours": "sleep 5", "got about 7 hours": "sleep 7"],
    refuses: ["i've got 2 hours tomorrow", "got 20 minutes", "got 5 runs"]
  ) { reader, at, _ in
    let words = reader.words
    guard reader.state.sleepHours == nil,
      words[at - 1].kind != .word || words[at - 1].is(.only, .just) || words[at - 1].is(.i),
      !words.tokens.contains(where: { $0.is(.tomorrow) || $0.is(.free) })
    else { return false }
    let next = words.skipping(
      at + 1, .about, .around, .roughly, .maybe, .like, .only, .just,
      .my, .good, .a, .solid)
    guard let find = reader.measures.first(where: { $0.start == next }),
      case .duration = find.value, let hours = reader.hours(find), (3...12).contains(hours),
      words[find.end].kind != .word || words[find.end].is(.in, .last)
    else { return false }
    reader.state.sleepHours = hours
    return reader.mark(at, find.end)
  }

  /// "did it, all good, 8 hours": hours of a night, as no run takes them.
  static let bareHours = Clue(
    "sleep.bare-hours",
    accepts: [
      "did it, all good, 8 hours": "sleep 8, session done",
      "legs 3, 7.5 hours": "legs 3, sleep 7.5",
      "four and a half hours, the baby is teething": "sleep 4.5",
    ],
    refuses: ["ran 50 km, 6 hours", "8 hours", "tomorrow i have 5 hours", "did it, 2 hours"]
  ) { reader, _, _ in
    let words = reader.words
    guard reader.state.sleepHours == nil, words.topic == .state,
      !words.tokens.contains(where: { $0.is(.tomorrow) || $0.has(.sleep) || $0.is(.bike) })
    else { return false }
    for find in reader.measures where find.start != 1 || words[0].is(.only, .just) {
      var lead = find.start - 1
      while words[lead].is(.maybe, .about) || words[lead].is(.around, .roughly)
        || words[lead].is(.probably, .only)
      {
        lead -= 1
      }
      guard case .duration(let span) = find.value, span.unit == .hour, span.middle == span.seconds,
        ((words[find.start - 1].is(.only, .just) ? 7200 : 14_400)...43_200).contains(span.seconds),
        words[find.start - 1].kind == .mark || words[lead].is(.so)
          || find.start == (words[0].is(.only, .just) ? 1 : 0)
            && (words[find.end].isMark(",") || words[find.end].is(.and)),
        !words[find.start - 1].isMark("@"),
        words[find.end].kind != .word || words[find.end].is(.total, .tops)
          || words[find.end].is(.altogether)
          || words[find.end].is(.in) && words[find.end + 1].is(.total)
          || words[find.end].is(.and) && words[find.end + 1].is(.a)
          || words[find.end].is(.for) && words[find.end + 1].is(.me) || words[find.end].is(.if),
        !reader.measures.contains(where: {
          if case .distance(let length) = $0.value { length.metres > 20_000 } else { false }
        })
      else { continue }
      reader.state.sleepHours = span.seconds / 3600
      return reader.mark(find.start, find.end)
    }
    return false
  }

  /// What follows first: "legs 3, slept 7"; then what stands before: "5 hours of sleep".
  static let sleepHours = Clue(
    "sleep.hours", .sleep,
    accepts: [
      "slept 5 hours": "sleep 5", "5 hours of sleep": "sleep 5", "slept 6-7 hours": "sleep 6.5",
      "slept 6h30": "sleep 6.5", "slept ok, 7 hours": "sleep 7", "5 h 30 of sleep": "sleep 5.5",
    ],
    refuses: ["sleep apnea", "going to sleep 8 hours tomorrow"]
  ) { reader, at, _ in
    let words = reader.words
    guard reader.state.sleepHours == nil, reader.speaksOfSleep(at) else { return false }
    let figures =
      reader.measures.filter { $0.start > at && $0.start - at <= 7 }
      + reader.measures.filter { $0.end <= at && at - $0.end <= 4 }.reversed()
    // "slept in two parts, about 5 hours altogether": hours before a bare figure.
    let spans = figures.filter { if case .duration = $0.value { true } else { false } }
    for find in spans + figures {
      let between = find.start > at ? at..<find.start : find.end..<max(find.end, at)
      // "slept ok, 7 hours"
      let isSpan = if case .duration(let span) = find.value { span.unit == .hour } else { false }
      // "slept great, 8.5"
      let isAside =
        find.start > at && words[find.start - 1].isMark(",") && words[find.end].kind != .word
        && (words[find.start - 2].has([.good, .bad, .fine]) || words[find.start - 2].is(.well, .ok))
        && reader.hours(find).map { $0 >= 4 } ?? false
      // "great sleep! 9 hours!"
      let isBehindCry =
        isSpan && find.start == at + 2 && words[at + 1].isMark("!") && words[find.end].kind != .word
      let isHours =
        isSpan || isAside || words[find.end].isMark("+") && words[find.end + 1].is(.hour, .h)
      let mayPause =
        isHours && find.start > at
        && (find.start - at <= 5 || words[find.end].is(.total, .altogether))
      if between.contains(where: {
        words[$0].endsSentence && !isBehindCry || words[$0].is(.but)
          || words[$0].has([.run, .effort, .stress])
          || words[$0].is(.work, .works)
          || words[$0].is(.energy)
          || words[$0].isMark(",") && !mayPause || words[$0].has(Signs.area)
      }) {
        continue
      }
      guard let hours = reader.hours(find), hours <= 16,
        !between.contains(where: { words[$0].isMark(",") })
          || !(find.end..<find.end + 2).contains(where: { words[$0].is(.tomorrow) })
      else { continue }
      reader.state.sleepHours = hours
      return reader.mark(min(at, find.start), max(at + 1, find.end))
    }
    return false
  }

  static let wholeNightUp = Clue(
    "sleep.up-all-night", at: [.night],
    accepts: ["was up all night": "sleep 0", "awake the whole night": "sleep 0"],
    refuses: ["all night party", "it rained all night"]
  ) { reader, at, _ in
    let words = reader.words
    guard reader.state.sleepHours == nil, !reader.isOfOthers(at), words[at - 1].is(.all, .whole),
      reader.stands([.up, .wakes], within: 3, before: at),
      !reader.stands([.throwing, .threw], within: 5, before: at)
    else { return false }
    reader.state.sleepHours = 0
    return reader.mark(at - 2, at + 1)
  }

  /// "barely slept", "no sleep", "didn't sleep a wink".
  static let noSleep = Clue(
    "sleep.none", .sleep,
    accepts: [
      "barely slept": "sleep 4", "zero sleep": "sleep 0", "didn't sleep a wink": "sleep 0",
      "not enough sleep": "energy 2", "didn't sleep well": "energy 2",
    ],
    refuses: ["no problems sleeping", "slept 8 hours", "no i slept fine", "no, slept fine"]
  ) { reader, at, _ in
    let words = reader.words
    guard reader.state.sleepHours == nil, reader.speaksOfSleep(at) else { return false }
    let before = max(0, at - 4)..<at
    let denies = before.contains {
      words[$0].is(.barely, .hardly) || words[$0].is(.zero) || reader.isNoOf($0, at)
        || words[$0].is(.didnt, .couldnt) || words[$0].is(.not) || words[$0].is(.little)
        || words[$0].is(.cant)
        || words[$0].is(.never)
    }
    guard denies,
      !before.contains(where: { words[$0].is(.problem, .problems) || words[$0].is(.issues) })
    else { return false }
    let isBad =
      words[at + 1].is(.well, .good) || words[at + 1].is(.great, .much)
      || words[at + 1].is(.enough) || words[at + 2].is(.well)
      || before.contains { words[$0].is(.enough, .good) || words[$0].is(.much, .great) }
    if isBad {
      reader.state.energy = min(reader.state.energy ?? 2, 2)
    } else {
      let isNone =
        before.contains { words[$0].is(.no, .zero) }
        || words[at + 1].is(.at) && words[at + 2].is(.all) || words[at + 2].is(.wink)
      reader.state.sleepHours = isNone ? 0 : 4
    }
    return reader.mark(at - 2, at + 1)
  }

  /// "slept badly", "rough night", "kept waking up".
  static let badSleep = Clue(
    "sleep.bad", at: [.night, .wakes, .up, .insomnia, .tossed], .sleep,
    accepts: [
      "slept badly": "energy 2", "rough night": "energy 2", "kept waking up": "energy 2",
      "baby kept me up": "energy 2", "tossed and turned": "energy 2",
    ],
    refuses: ["bad run last night", "keep it up", "woke up fine"]
  ) { reader, at, token in
    let words = reader.words
    // "bad night, 4 hours": the hours say more.
    let hasHours = reader.measures.contains {
      if case .duration(let span) = $0.value {
        span.unit == .hour && (7200...43_200).contains(span.middle)
          && !words[$0.end].is(.ago, .tomorrow)
      } else {
        false
      }
    }
    guard reader.state.sleepHours == nil, !hasHours else { return false }
    let isBad: Bool
    if token.has(.sleep) {
      guard reader.speaksOfSleep(at) else { return false }
      let near = max(0, at - 3)..<min(words.count, at + 5)
      isBad =
        near.contains { words[$0].has(.bad) || words[$0].is(.worst, .broken) }
        && !reader.isNegated(at)
    } else if token.is(.night) {
      isBad = words[at - 1].has(.bad) || words[at - 1].is(.bad, .short)
    } else if token.is(.wakes) {
      isBad = words[at - 1].is(.keep)
    } else if token.is(.up) {
      isBad = words[at - 1].is(.me) && words[at - 2].is(.keep)
    } else {
      isBad = token.is(.insomnia) || words[at + 2].is(.turned)
    }
    guard isBad else { return false }
    reader.state.energy = min(reader.state.energy ?? 2, 2)
    return reader.mark(at, at + 2)
  }

  /// "slept well" tells nothing that the plan asks about, and is understood all the same.
  static let goodSleep = Clue(
    "sleep.good", .sleep,
    accepts: ["slept well": "", "slept like a baby": ""],
    refuses: ["slept badly", "slept 5 hours, fine otherwise"]
  ) { reader, at, _ in
    let words = reader.words
    guard reader.state.sleepHours == nil, !reader.isNegated(at), reader.speaksOfSleep(at) else {
      return false
    }
    let near = at + 1..<min(words.count, at + 5)
    guard
      near.contains(where: {
        words[$0].has(.good) || words[$0].is(.well, .ok) || words[$0].has(.fine)
          || words[$0].is(.baby, .log)
      }), !near.contains(where: { words[$0].has(.bad) })
    else { return false }
    return reader.mark(at, at + 2)
  }
}

extension StateReader {
  /// "no sleep", and not "no, I slept fine", where the no answers something else.
  fileprivate func isNoOf(_ position: Int, _ at: Int) -> Bool {
    words[position].is(.no)
      && !(position + 1..<at).contains { words[$0].is(.i) || words[$0].isMark(",") }
  }

  fileprivate func speaksOfSleep(_ at: Int) -> Bool {
    (!isFuture(at) || words[at - 1].is(.cant, .couldnt)) && !words[at + 1].is(.apnea)
      && !isOfOthers(at)
  }

  /// Hours of sleep, from a length of time, a clock or a bare figure.
  fileprivate func hours(_ find: Find<Measure>) -> Double? {
    switch find.value {
    case .duration(let span):
      guard span.unit == .hour || span.unit == .minute && span.isClock else { return nil }
      // "7:30 of sleep" is hours.
      let seconds = span.isClock && span.unit == .minute ? span.middle * 60 : span.middle
      return seconds / 3600
    case .number(let number)
    where !number.isOrdinal && number.value >= 1 && number.value <= 14 && number.middle <= 14:
      // "asleep at 11" is no length.
      if words[find.start - 1].is(.at, .by) || words[find.start - 1].is(.till, .until, .to)
        || words[find.start - 1].is(.since, .from) || words[find.end].is(.am, .pm)
      {
        return nil
      }
      return words[find.end].is(.of) || words[find.end].isMark("/") ? nil : number.middle
    default: return nil
    }
  }
}
