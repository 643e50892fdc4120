/// Lengths of time that are written like a clock.
extension Words {
  /// A time with colons: 1:59:30, 25:00, 1:45; two fields are read as `clock` says.
  func clock(at start: Int, hoursFirst: (Int, Int) -> Bool = { first, _ in first < 10 })
    -> Reading<Span>?
  {
    let first = self[start]
    // ":45"
    if first.isMark(":"), topic == .duration, self[start - 1].kind == .edge,
      let seconds = field(after: start), self[start + 2].kind != .mark
    {
      let span = Span(seconds: seconds, unit: .second, isClock: true)
      return Reading(value: span, end: start + 2)
    }
    guard first.kind == .number, (1...3).contains(first.digits) else { return nil }
    guard let second = field(after: start + 1) else { return nil }
    let high = Int(capped: first.sense.value)
    if let third = field(after: start + 3) {
      var span = Span(
        seconds: Double(high * 3600) + second * 60 + third, unit: .hour)
      span.isClock = true
      var end = start + 5
      // Four fields begin with days.
      if second < 24, let fourth = field(after: start + 5) {
        span.seconds = Double(high * 86_400) + second * 3600 + third * 60 + fourth
        end = start + 7
      }
      if topic == .duration, self[end].isMark(":") { return nil }
      if self[end].isMark("."), !self[end].spaced, self[end + 1].kind == .number,
        !self[end + 1].spaced
      {
        end += 2
      }
      return Reading(value: span, end: end)
    }
    // "1:20.51": parts of a second stand behind seconds alone.
    let hasPart =
      self[start + 3].isMark(".") && !self[start + 3].spaced && self[start + 4].kind == .number
      && !self[start + 4].spaced
    // "22: 2,455": what stands behind is no field.
    if topic == .duration, self[start + 3].isMark(":") || isTail(start + 4) { return nil }
    let isHours = !hasPart && hoursFirst(high, Int(second))
    var span = Span(
      seconds: isHours ? Double(high * 3600) + second * 60 : Double(high * 60) + second,
      unit: isHours ? .hour : .minute)
    span.isClock = true
    return Reading(value: span, end: hasPart ? start + 5 : start + 3)
  }

  /// "1h59:30", "1h59'30", and "1.59.30" where a time was asked for.
  func hoursMinutesSeconds(at start: Int) -> Reading<Measure>? {
    guard self[start].kind == .number, (1...2).contains(self[start].digits),
      self[start + 1].is(.h) || self[start + 1].isMark(".") && topic == .duration,
      !self[start + 1].spaced, (1...2).contains(self[start + 2].digits), !self[start + 2].spaced,
      self[start + 2].sense.value < 60, !self[start + 3].spaced,
      self[start + 3].isMark(":") || self[start + 3].isMark("'") || self[start + 3].isMark("."),
      self[start + 4].digits == 2, !self[start + 4].spaced, self[start + 4].sense.value < 60
    else { return nil }
    if self[start + 1].isMark("."), !self[start + 3].isMark(".") { return nil }
    let seconds =
      self[start].sense.value * 3600 + self[start + 2].sense.value * 60
      + self[start + 4].sense.value
    var end = start + 5
    if self[end].isMark("\"") || self[end].is(.s), !self[end].spaced { end += 1 }
    return Reading(value: .duration(Span(seconds: seconds, unit: .hour, isClock: true)), end: end)
  }

  /// Two digits below 60 behind a glued colon; where a time was asked for, one too, and spaces.
  private func field(after colon: Int) -> Double? {
    let digits = self[colon + 1]
    guard self[colon].isMark(":"), digits.kind == .number, digits.sense.value < 60,
      topic == .duration
        ? (1...2).contains(digits.digits)
        : digits.digits == 2 && !digits.spaced && !self[colon].spaced
    else { return nil }
    return digits.sense.value
  }
}
