import Training

extension Rule<Measure> {
  /// The measures; the longest wins, then the earlier in this list.
  static let measures: [Rule<Measure>] = [
    .pace, .speed, .level, .finishTime, .flatTime, .clockTime, .spokenClock, .combinedTime,
    .lengthOfTime, .lengthOfWay, .heat, .timeOfDay, .askedNumber,
    .number,
  ]

  /// Time per kilometre or mile: "5:30/km", "9 minute miles", "8 min/mile".
  static let pace = Rule(
    "measures.pace", from: [.digits, .cardinal],
    accepts: [
      "5:30/km": "330 s/km", "9 minute miles": "335.5 s/km", "5:00 per k": "300 s/km",
      "9:30 pace": "570 s/km", "pace of 5:30": "330 s/km",
    ],
    refuses: ["5 minutes", "9 miles", "2 hours pace"]
  ) { words, start in
    let seconds: Double
    var next: Int
    if let clock = words.clock(at: start, hoursFirst: { _, _ in false }) {
      seconds = clock.value.seconds
      next = clock.end
      if words[next].is(.minute) { next += 1 }
    } else if let span = words.span(at: start), span.value.unit == .minute, span.value.upper == nil
    {
      seconds = span.value.seconds
      next = span.end
    } else {
      return nil
    }
    guard seconds >= 120, seconds <= 1800 else { return nil }
    if words[next].is(.pace) { return Reading(value: .pace(seconds), end: next + 1) }
    let isNamed =
      words[start - 1].is(.pace) || words[start - 1].is(.of, .is) && words[start - 2].is(.pace)
    if isNamed, words[next].kind != .word { return Reading(value: .pace(seconds), end: next) }
    if words[next].isMark("/") || words[next].is(.per, .a) || words[next].isMark("-") {
      next += 1
    } else if !words[next].is(.mile, .km) && !words[next].is(.miler) {
      return nil
    }
    if words[next].is(.mile, .miler) {
      return Reading(value: .pace(seconds / 1.609344), end: next + 1)
    }
    if words[next].is(.km, .k) { return Reading(value: .pace(seconds), end: next + 1) }
    return nil
  }

  /// Kilometres or miles an hour.
  static let speed = Rule(
    "measures.speed", from: [.digits, .cardinal],
    accepts: ["10 km/h": "360 s/km", "12 kph": "300 s/km"], refuses: ["10 km"]
  ) { words, start in
    guard let count = words.numeral(at: start), count.value.value > 2, count.value.value < 40 else {
      return nil
    }
    if words[count.end].is(.kph) {
      return Reading(value: .pace(3600 / count.value.value), end: count.end + 1)
    }
    if words[count.end].is(.mph) {
      return Reading(value: .pace(3600 / (count.value.value * 1.609344)), end: count.end + 1)
    }
    guard words[count.end].is(.km, .k),
      words[count.end + 1].isMark("/") || words[count.end + 1].is(.per, .an),
      words[count.end + 2].is(.h, .hour)
    else { return nil }
    return Reading(value: .pace(3600 / count.value.value), end: count.end + 3)
  }

  /// A level of ten: "5/10", "6 out of 10", "5-6/10".
  static let level = Rule(
    "measures.level", from: [.digits, .cardinal],
    accepts: [
      "5/10": "5 of 10", "6 out of 10": "6 of 10", "7 outta 10": "7 of 10",
      "5 to 6 out of ten": "5.5 of 10",
    ],
    refuses: ["10/12", "5 of them"]
  ) { words, start in
    guard let count = words.range(at: start), count.value.value >= 0, count.value.middle <= 10,
      !count.value.isOrdinal
    else { return nil }
    var next = count.end
    if words[next].isMark("/") {
      next += 1
    } else if words[next].is(.outta) {
      next += 1
    } else if words[next].is(.out), words[next + 1].is(.of) {
      next += 2
    } else if words[next].is(.of) || words[next].is(.from) && words.topic != .running {
      next += 1
    } else {
      return nil
    }
    guard let ten = words.numeral(at: next), ten.value.value == 10, !words[ten.end].isMark("/")
    else {
      return nil
    }
    return Reading(value: .level(count.value.middle), end: ten.end)
  }

  /// A time with colons: "1:59:30", "25:00".
  static let clockTime = Rule(
    "measures.clock", from: .digits,
    accepts: [
      "1:59:30": "7170 s", "25:00": "1500 s", "1:45": "6300 s", "00:45": "45 s",
      "1h59:30": "7170 s", "1h59'30": "7170 s", "6:40 for a mile": "400 s",
      "ran the mile in 8:05": "485 s", "1:12:30:15": "131415 s",
    ],
    refuses: ["1:75", "5:30 pm", "1.59"]
  ) { words, start in
    if let fields = words.hoursMinutesSeconds(at: start) { return fields }
    // "6:40 for a mile", "the mile in 6:40" has minutes: nobody takes hours for one.
    let isOneBefore =
      words[start - 1].is(.in) && words[start - 2].is(.mile, .km)
      && (words[start - 3].has(.article) || words[start - 3].is(.one, .my))
    let isShort =
      isOneBefore
      || words[start + 3].is(.for, .per)
        && words[words.skipping(start + 4, .a, .one, .the, .each)].is(.mile, .km)
    guard
      let clock = words.clock(
        at: start,
        hoursFirst: { first, _ in
          !isShort && (1..<10).contains(first) && words[start].digits == 1
            && words[start + 2].digits == 2
        }), !words[clock.end].is(.am, .pm)
    else { return nil }
    return Reading(value: .duration(clock.value), end: clock.end)
  }

  /// A length of time in units: "45 min", "an hour and a half", "2h30", "25'".
  static let lengthOfTime = Rule(
    "measures.duration",
    from: [
      .timeUnit, .digits, .cardinal, .article, .fraction, .multiplier, .dateLead, .hedge, .filler,
    ],
    accepts: [
      "45 min": "2700 s", "an hour and a half": "5400 s", "1h59": "7140 s", "2h30m15s": "9015 s",
      "half an hour": "1800 s", "25'": "1500 s", "three quarters of an hour": "2700 s",
      "30-40 min": "2100 s", "a fortnight": "1209600 s", "25 min flat": "1500 s",
      "another hour": "3600 s", "one and three quarters of an hour": "6300 s",
      "5 fewer minutes": "300 s", "1 hour: 20 mins": "4800 s", "1 week plus 2 days": "777600 s",
      "half of an hour": "1800 s", "45 min to an hour": "3150 s", "40ish minutes": "2400 s",
      "45 easy minutes": "2700 s", "1 / 2 of an hour": "1800 s", "2 weeks with 3 days": "1468800 s",
      "2h -40min": "9600 s", "30 min to 40 min": "2100 s", "half an hour to an hour": "2700 s",
      "between half an hour and 40 minutes": "2100 s", "from 20 min to half an hour": "1500 s",
      "one-and-a-half hours": "5400 s", "3 half hours": "5400 s", "3 straight hours": "10800 s",
      "1 hr., 30 min.": "5400 s", "half-an-hour": "1800 s",
    ],
    refuses: ["45", "half", "five", "3 times a week"]
  ) { words, start in
    guard let span = words.span(at: start), !words.isFrequency(at: start),
      // "forty minutes, not a minute longer"
      !words[start].is(.a) || !words[start - 1].is(.not)
    else { return nil }
    return Reading(
      value: .duration(span.value), end: words[span.end].is(.flat) ? span.end + 1 : span.end)
  }

  /// A distance in units or by the name of a race.
  static let lengthOfWay = Rule(
    "measures.distance",
    from: [
      .lengthUnit, .digits, .cardinal, .article, .fraction, .distanceName, .multiplier, .filler,
      .dateLead,
    ],
    accepts: [
      "10k": "10000 m", "half marathon": "21097.5 m", "2 1/2 miles": "4023.4 m", "5 km": "5000 m",
      "ten kilometres": "10000 m", "a mile and a half": "2414 m", "marathon": "42195 m",
      "400m": "400 m", "3 laps": "1200 m", "between 3 and 5 km": "4000 m",
    ],
    refuses: ["10", "half an hour", "10 min"]
  ) { words, start in
    guard let length = words.length(at: start) else { return nil }
    return Reading(value: .distance(length.value), end: length.end)
  }

  /// Air temperature: "32 degrees", "31C", "90F".
  static let heat = Rule(
    "measures.heat", from: [.digits, .cardinal, .dateLead],
    accepts: ["32 degrees": "32 C", "90F": "32.2 C", "31 °C": "31 C"], refuses: ["32", "39 fever"]
  ) { words, start in
    guard let count = words.range(at: start), !count.value.isOrdinal else { return nil }
    var next = count.end
    let hasDegrees = words[next].is(.degrees) || words[next].mark == 0xB0
    if hasDegrees { next += 1 }
    if words[next].is(.f, .fahrenheit), hasDegrees || !words[next].spaced {
      return Reading(value: .heat((count.value.middle - 32) / 1.8), end: next + 1)
    }
    if words[next].is(.c, .celsius), hasDegrees || !words[next].spaced || words[next].is(.celsius) {
      return Reading(value: .heat(count.value.middle), end: next + 1)
    }
    guard hasDegrees else { return nil }
    let value = count.value.middle
    return Reading(value: .heat(value > 55 ? (value - 32) / 1.8 : value), end: next)
  }

  /// A time of day, which measures nothing: "at 5pm", "7:30 am".
  static let timeOfDay = Rule(
    "measures.time-of-day", from: [.digits, .cardinal, .fraction],
    accepts: ["5pm": "time", "7:30 am": "time", "6 o'clock": "time"], refuses: ["5", "half"]
  ) { words, start in
    guard let end = words.timeOfDay(at: start, isIntroduced: false),
      words[end - 1].is(.am, .pm) || words[end - 1].is(.oclock) || words[start].is(.half, .quarter)
        || words[end - 1].is(.m)
    else { return nil }
    return Reading(value: .timeOfDay, end: end)
  }
}
