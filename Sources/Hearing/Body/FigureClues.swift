import Training

/// Minutes, metres and heat by what stands beside them.
extension Clue<StateReader> {
  static let figures: [Clue<StateReader>] = [.heat, .minutes, .metres]

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
      guard !isBody, degrees < 37.5 || degrees > 43 || words[find.end].is(.outside, .tomorrow),
        degrees > -40,
        degrees < 60
      else { continue }
      reader.state.heat = degrees
      if words.tokens.contains(where: { $0.is(.humid) }) { reader.state.humid = true }
      return reader.mark(find.start, find.end)
    }
    return false
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
        reader.speaksOfTomorrow(find), reader.isBareMinutes(find), number.value >= 10,
        number.value <= 300, words[find.end].kind != .word || words[find.end].is(.tomorrow)
      {
        reader.state.minutesTomorrow = Int(capped: number.middle)
        heard = reader.mark(find.start, find.end)
      }
      guard case .duration(let span) = find.value, span.unit == .minute || span.unit == .hour,
        span.seconds >= 60 || span.seconds == 0 && reader.speaksOfTomorrow(find),
        span.seconds <= 86_400, !reader.isAboutSleep(find),
        !words[find.start - 1].isMark("@"), !reader.isOfPlan(find)
      else { continue }
      if span.unit == .hour, reader.state.sleepHours == span.seconds / 3600 { continue }
      let minutes = Int(capped: (span.seconds / 60).rounded())
      if reader.speaksOfTomorrow(find) {
        reader.state.minutesTomorrow = minutes
        heard = reader.mark(find.start, find.end)
      } else if reader.state.session != nil || words.tokens.contains(where: { $0.has(.run) }),
        !reader.isNegated(find.start, most: 2), reader.state.minutes == nil
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
    where !words[find.start].has(.ordinal)
      && !(words[find.start].is(.the) && words[find.start + 1].has([.ordinal, .fraction]))
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
      if words[at - 1].is(.at, .after) || words[at - 1].is(.to, .until) {
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
    } || behind.contains { words[$0].has(.sleep) && words.sameSentence($0, find.start) }
  }

  /// "max 30", "tomorrow 30", "can only do 20": minutes without their unit.
  fileprivate func isBareMinutes(_ find: Find<Measure>) -> Bool {
    let before = words[find.start - 1]
    return before.is(.max, .only) || before.is(.tomorrow, .do) || before.is(.have, .got)
      || before.is(.just, .most) || find.start == 0 || before.is(.maybe, .about)
  }

  fileprivate func speaksOfTomorrow(_ find: Find<Measure>) -> Bool {
    (max(0, find.start - 7)..<min(words.count, find.end + 5)).contains {
      words[$0].is(.tomorrow) && words.sameSentence($0, find.start)
    } || words.topic == .minutes
  }
}
