import Training

extension Rule<Measure> {
  /// A time to finish in: "sub 2", "under 1:45", "sub-20".
  static let finishTime = Rule(
    "measures.finish-time", from: [.filler, .digits],
    accepts: [
      "sub 2": "7200 s", "sub-20": "1200 s", "sub 1:45": "6300 s", "under 2h": "7200 s",
      "under the hour": "3600 s",
    ],
    refuses: ["under 3 km"]
  ) { words, start in
    guard words[start].is(.sub, .under) || words[start].is(.below) else { return nil }
    let next = words.skippingHyphen(start + 1)
    if let span = words.span(at: next), span.value.upper == nil {
      return Reading(value: .duration(span.value), end: span.end)
    }
    if words[next].is(.the), words[next + 1].is(.hour) {
      return Reading(value: .duration(Span(seconds: 3600, unit: .hour)), end: next + 2)
    }
    if let clock = words.clock(at: next) {
      return Reading(value: .duration(clock.value), end: clock.end)
    }
    guard words[start].is(.sub) || words.topic == .goal || words.topic == .duration,
      let count = words.numeral(at: next), !count.value.isOrdinal, count.value.value >= 1,
      count.value.value <= 400, !words[count.end].has([.lengthUnit, .timeUnit])
    else { return nil }
    let isHours = count.value.value < 10
    return Reading(
      value: .duration(
        Span(seconds: count.value.value * (isHours ? 3600 : 60), unit: isHours ? .hour : .minute)),
      end: count.end)
  }

  /// Hours and minutes as they are spoken: "three forty five", where a time was asked for.
  static let spokenClock = Rule(
    "measures.spoken-clock", from: .cardinal, asked: .duration,
    accepts: [
      "three forty five": "13500 s", "four thirty": "16200 s", "one fifty-nine": "7140 s",
      "two oh five": "7500 s",
    ],
    refuses: ["five", "forty five", "three forty days"]
  ) { words, start in
    guard words.topic == .duration, start == 0 || words[start - 1].has(.filler),
      words[start].kind == .word, (1..<10).contains(words[start].sense.value)
    else { return nil }
    var next = words.skippingHyphen(start + 1)
    // "one oh five"
    let isSmall = words[next].is(.oh, .o)
    if isSmall { next = words.skippingHyphen(next + 1) }
    guard words[next].has(.cardinal),
      (isSmall ? 1..<10 : 10..<60).contains(words[next].sense.value)
    else { return nil }
    var minutes = words[next].sense.value
    var end = next + 1
    let units = words.skippingHyphen(end)
    if minutes >= 20, words[units].has(.cardinal), (1..<10).contains(words[units].sense.value) {
      minutes += words[units].sense.value
      end = units + 1
    }
    guard words[end].kind == .edge || words[end].kind == .mark else { return nil }
    let seconds = words[start].sense.value * 3600 + minutes * 60
    return Reading(value: .duration(Span(seconds: seconds, unit: .hour)), end: end)
  }

  /// A figure that "flat" makes a time: "25 flat", "two hours dead" has its unit already.
  static let flatTime = Rule(
    "measures.flat-time", from: [.digits, .cardinal],
    accepts: ["25 flat": "1500 s", "ran it in twenty four flat": "1440 s", "2 flat": "7200 s"],
    refuses: ["25", "flat 25", "25 flat tyres"]
  ) { words, start in
    guard words.topic == .duration || words.topic == .goal || words.topic == nil,
      let count = words.numeral(at: start), !count.value.isOrdinal, count.value.upper == nil,
      count.value.value >= 1, count.value.value <= 400,
      count.value.value == count.value.value.rounded(), words[count.end].is(.flat),
      words[count.end + 1].kind != .word
    else { return nil }
    let isHours = count.value.value < 10
    return Reading(
      value: .duration(
        Span(seconds: count.value.value * (isHours ? 3600 : 60), unit: isHours ? .hour : .minute)),
      end: count.end + 1)
  }
}
