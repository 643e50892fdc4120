import Training

extension Wordings {
  /// Degrees that stand without their unit, told by what the weather does.
  static let hotDays = [
    "(it|its|temperature|temperatures|temps|mercury|thermometer|forecast|weather|highs|they) * (hit|hitting|reach|"
      + "reaching|top|topping|touch|touching|climb to|climbing to|rise to|rising to|go up to|going up to|up to|says|"
      + "say|feels like|around|of) {number} [c] [for] (tomorrow|outside|in the (shade|sun|afternoon)|today|$)",
    "^ (gonna|going to|supposed to|meant to|set to) be [about|around] {number} [c|f] (tomorrow|outside|today)",
    "(high|highs|max|maximum|peak|heatwave|heat|scorcher|sunny|boiling|hot|baking|roasting) [here|today|again|this week|out] (of|,|with|at|up to|"
      + "and) {number} [c] [for] (here|out|already|now|tomorrow|outside|today|in the (shade|sun)|$)",
    "(its|it is|it will|itll|it) [be|is|will] (gonna|going to|supposed to|meant to|set to|will) be {number} [c|f] "
      + "(tomorrow|outside|today|in the (shade|sun))",
    "(its|it is|it was) {number} [c|f] (here|out here|out there|outside)",
    "(temperature|temp|temps) tomorrow [:|is|of|will be|around] {number} [c|f] $",
    "(temperature|temperatures|temp|temps|it) (was|were|hit|reached|got to|went up to|climbed to) [about|around|"
      + "roughly|over|above|nearly] {number} [c] (when|during|while|out|here|on the run|at the start)",
    "{number} [c] [and|,] (sunny|humid|boiling|sticky|scorching|roasting|baking|muggy)",
    "{number} [c] (in the (shade|sun)|outside)", "^ (heat|weather|outside) [:|=|is] {number} [c] $",
  ]
}

/// Minutes, metres and heat by what stands beside them.
extension Clue<StateReader> {
  static let figures: [Clue<StateReader>] = [.heat, .hotDay, .minutes, .metres, .bareLevel]

  /// "did my 5k, 7/10": how hard it was, where nothing of the body is spoken of.
  static let bareLevel = Clue(
    "figures.level",
    accepts: ["did my 5k, 7/10": "session done, effort 7, metres 5000"],
    refuses: ["7/10", "did my 5k, calves 4/10", "did it, slept well, 7/10"]
  ) { reader, _, _ in
    let words = reader.words
    guard reader.state.effort == nil, words.topic == .state,
      reader.state.session == .done || reader.state.session == .partly,
      !words.tokens.contains(where: {
        $0.has([.area, .sore, .pain, .stress, .sleep]) || $0.has(.fine) || $0.is(.energy)
      })
    else { return false }
    for find in reader.measures {
      guard case .level(let level) = find.value, words[find.start - 1].kind != .word,
        words[find.end].kind != .word
      else { continue }
      reader.state.effort = level
      return reader.mark(find.start, find.end)
    }
    return false
  }

  static let heat = Clue(
    "figures.heat",
    accepts: ["it's 32 degrees": "heat 32", "34 c tomorrow": "heat 34"],
    refuses: ["fever of 38 degrees", "4 c"]
  ) { reader, _, _ in
    let words = reader.words
    for find in reader.measures {
      var degrees: Double?
      if case .heat(let said) = find.value { degrees = said }
      if case .number(let number) = find.value, words[find.end].is(.c), number.middle >= 10,
        number.middle <= 50
      {
        degrees = number.middle
      }
      if case .number(let number) = find.value, words[find.end].is(.celsius, .fahrenheit) {
        degrees = words[find.end].is(.celsius) ? number.middle : (number.middle - 32) / 1.8
      }
      guard let degrees else { continue }
      let isBody = (max(0, find.start - 4)..<find.start).contains {
        words[$0].has(.fever) && !words[$0].is(.temperature)
      }
      guard !isBody,
        degrees < 37.5 || degrees > 43
          || words.tokens.contains(where: { $0.is(.outside, .tomorrow) || $0.is(.weather, .hot) }),
        degrees > -40,
        degrees < 60
      else { continue }
      reader.state.heat = degrees
      if words.tokens.contains(where: { $0.is(.humid) }) { reader.state.humid = true }
      return reader.mark(find.start, find.end)
    }
    return false
  }

  /// "it's going to hit 33 tomorrow", "scorcher, 34 in the shade".
  static let hotDay = Clue(
    "figures.hot-day", says: Wordings.hotDays, in: { $0.words },
    accepts: ["it's going to hit 33 tomorrow": "heat 33", "heatwave, 35 tomorrow": "heat 35"],
    refuses: ["it's up to 33 minutes tomorrow", "it says 5", "hit 33 km", "max 40 tomorrow"]
  ) { reader, told in
    let words = reader.words
    guard reader.state.heat == nil, words.topic == .state,
      !words[told.lowerBound].is(.max, .maximum),
      let find = reader.measures.first(where: {
        $0.start >= told.lowerBound && $0.end <= told.upperBound
      }), case .number(let number) = find.value,
      (25...48).contains(number.middle) || (80...115).contains(number.middle),
      // A thermometer that says 38.5 is in a mouth.
      !(37.5...43).contains(number.middle)
        || words[find.end].is(.tomorrow, .outside) && reader.state.ill != .fever
    else { return false }
    reader.state.heat = number.middle >= 80 ? (number.middle - 32) / 1.8 : number.middle
    return reader.mark(told.lowerBound, told.upperBound)
  }

  /// Minutes of the session, or those that tomorrow has room for.
  static let minutes = Clue(
    "figures.minutes",
    accepts: [
      "ran 40 minutes": "session done, minutes 40", "only 20 min tomorrow": "tomorrow 20",
      "tomorrow i have an hour": "tomorrow 60", "tomorrow max 40": "tomorrow 40",
    ],
    refuses: ["slept 40 minutes less", "knee hurt for 20 minutes"]
  ) { reader, _, _ in
    let words = reader.words
    var heard = false
    for find in reader.measures {
      if case .number(let number) = find.value, reader.state.minutesTomorrow == nil,
        reader.state.heat == nil || reader.state.heat != number.middle && number.middle < 80,
        reader.speaksOfTomorrow(find),
        reader.isBareMinutes(find), number.value >= 10,
        number.value <= 300,
        words[find.end].kind != .word || reader.closesOffer(find)
          || words[words[find.end].is(.for) ? find.end + 1 : find.end].is(.tomorrow)
      {
        reader.state.minutesTomorrow = Int(capped: number.middle)
        heard = reader.mark(find.start, find.end)
      }
      guard case .duration(let span) = find.value, span.unit == .minute || span.unit == .hour,
        span.seconds >= 60 || span.seconds == 0 && reader.speaksOfTomorrow(find),
        span.seconds <= 86_400, !reader.isAboutSleep(find),
        !words[find.start - 1].isMark("@"), !reader.isOfPlan(find), !words[find.end].is(.ago),
        // "finished with two minutes to spare", "every single minute"
        !(words[find.end].is(.to) && words[find.end + 1].is(.spare, .go)),
        !words[find.start - 1].is(.every, .each),
        !words[find.start - 1].is(.at) || !span.isClock,
        // "i'm off for my run in an hour"
        !words[find.start - 1].is(.in) || reader.state.session != nil
          || reader.speaksOfTomorrow(find)
      else { continue }
      if span.unit == .hour, reader.state.sleepHours == span.seconds / 3600 { continue }
      let minutes = Int(capped: (span.seconds / 60).rounded())
      if reader.speaksOfTomorrow(find) {
        reader.state.minutesTomorrow = minutes
        heard = reader.mark(find.start, find.end)
      } else if reader.state.session != nil
        || words.tokens.contains(where: { $0.has(.run) }) && !reader.isFuture(find.start),
        !reader.isNegated(find.start, most: 2), reader.state.minutes == nil,
        reader.state.session != .missed
      {
        reader.state.minutes = minutes
        heard = reader.mark(find.start, find.end)
        if reader.state.session == nil, !reader.isFuture(find.start),
          words.tokens.contains(where: { $0.is(.ran, .went) })
        {
          reader.state.session = .done
        }
      }
    }
    return heard
  }

  static let metres = Clue(
    "figures.metres",
    accepts: ["ran 8 km": "session done, metres 8000", "did 8 x 400": "session done, metres 3200"],
    refuses: ["want to run 8 km", "8 km to work"]
  ) { reader, _, _ in
    let words = reader.words
    for find in reader.measures
    where !words[find.start].has(.ordinal) && !words[find.start - 1].is(.last)
      && !(words[find.start].is(.the) && words[find.start + 1].has([.ordinal, .fraction]))
      // "first half done"
      && !(words[find.start].is(.half) && words[find.start - 1].has(.ordinal))
    {
      guard case .distance(let length) = find.value, length.metres >= 100, length.metres < 400_000,
        !reader.isFuture(find.start), !reader.isOfOthers(find.start), reader.state.distance == nil,
        reader.state.session == .done || reader.state.session == .partly
          || reader.state.session == nil && words.tokens.contains(where: { $0.has(.run) })
      else { continue }
      reader.state.distance = Distance(metres: length.middle)
      return reader.mark(find.start, find.end)
    }
    return reader.state.session == .partly && reader.tellsWhereItEnded()
  }
}

extension StateReader {
  /// "planned 40 min", "instead of 40": what was meant and not done.
  fileprivate func isOfPlan(_ find: Find<Measure>) -> Bool {
    let before = (max(0, find.start - 3)..<find.start).reversed().prefix { !words[$0].isMark(",") }
    // "had to cut the last ten minutes"
    if words[find.start - 1].is(.last), state.session == .partly { return true }
    // "stopped 10 min early"
    if words[find.end].is(.early), words[find.start - 1].has(.partly) { return true }
    return before.contains {
      words[$0].is(.planned, .plan) && !words[$0 - 1].is(.as, .than) || words[$0].is(.supposed)
        || words[$0].is(.instead) && words[$0 + 1].is(.of)
    }
  }

  /// "stopped at mile 1", "quit at km 3", "in the third kilometre", "got to minute 9".
  fileprivate mutating func tellsWhereItEnded() -> Bool {
    for at in 1..<max(2, words.count) where words[at].is(.mile, .km) || words[at].is(.minute) {
      let count: Double
      let before = words[words[at - 1].is(.the) ? at - 2 : at - 1]
      if before.is(.at, .after) || before.is(.to, .until),
        words[at + 1].has([.digits, .cardinal])
      {
        guard let told = words.numeral(at: at + 1), (1...90).contains(told.value.value) else {
          continue
        }
        count = told.value.value
      } else if words[at - 1].has([.ordinal, .fraction]), words[at - 2].is(.the) {
        let value = words[at - 1].sense.value
        count = value > 0 && value < 1 ? (1 / value).rounded() : value
        guard (1...90).contains(count) else { continue }
      } else {
        continue
      }
      if words[at].is(.minute) {
        guard state.minutes == nil else { continue }
        state.minutes = Int(capped: count)
      } else {
        guard state.distance == nil else { continue }
        state.distance = Distance(metres: count * (words[at].is(.km) ? 1000 : 1609.344))
      }
      return mark(at - 1, at + 2)
    }
    return false
  }

  fileprivate func isAboutSleep(_ find: Find<Measure>) -> Bool {
    let behind = (find.end..<min(words.count, find.end + 3)).prefix {
      !words[$0].is(.and, .but) && !words[$0].isMark(",")
    }
    return (max(0, find.start - 4)..<find.start).contains {
      words[$0].has(.sleep) && words.sameSentence($0, find.start)
        // "slept 7, 40 min tomorrow"
        && (state.sleepHours == nil || words.isOneClause($0, find.start))
        // "had 5 hours sleep then did 20 min"
        && !words.tokens[$0..<find.start].contains { $0.has(.done) }
    } || behind.contains { words[$0].has(.sleep) && words.sameSentence($0, find.start) }
  }
}
