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
        span.seconds >= 60, span.seconds <= 86_400, !reader.isAboutSleep(find),
        !words[find.start - 1].isMark("@")
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
    for find in reader.measures {
      guard case .distance(let length) = find.value, length.metres >= 100, length.metres < 400_000,
        !reader.isFuture(find.start), !reader.isOfOthers(find.start), reader.state.distance == nil,
        reader.state.session == .done || reader.state.session == .partly
          || reader.state.session == nil && words.tokens.contains(where: { $0.has(.run) })
      else { continue }
      reader.state.distance = Distance(metres: length.middle)
      return reader.mark(find.start, find.end)
    }
    // "stopped at mile 1", "quit at km 3"
    guard reader.state.session == .partly, reader.state.distance == nil else { return false }
    for at in 1..<max(2, words.count)
    where words[at].is(.mile, .km) && words[at - 1].is(.at, .after) {
      guard let count = words.numeral(at: at + 1), (1...50).contains(count.value.value) else {
        continue
      }
      reader.state.distance = Distance(
        metres: count.value.value * (words[at].is(.km) ? 1000 : 1609.344))
      return reader.mark(at, count.end)
    }
    return false
  }
}

extension StateReader {
  fileprivate func isAboutSleep(_ find: Find<Measure>) -> Bool {
    (max(0, find.start - 4)..<min(words.count, find.end + 3)).contains {
      words[$0].has(.sleep) && words.sameSentence($0, find.start)
    }
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
