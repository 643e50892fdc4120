import Training

extension Rule<Measure> {
  /// A length of time that is counted from others, where one was asked for.
  static let combinedTime = Rule(
    "measures.combined-duration", from: [.digits, .cardinal, .article, .fraction, .multiplier],
    asked: .duration,
    accepts: [
      "3 sets of 10 minutes": "1800 s", "5 x 3 min": "900 s", "two of six minutes": "720 s",
      "20 minutes and 10 minutes": "1800 s", "20 min out and 20 min back": "2400 s",
      "20 minutes each way": "2400 s", "25 minutes out and 25 back": "3000 s",
      "10 min walk 20 min run": "1800 s", "half of two hours": "3600 s",
      "half of a million seconds": "500000 s",
      "thirty minutes run plus ten minutes walk": "2400 s", "two hours less five minutes": "6900 s",
      "ten minutes short of an hour": "3000 s", "five minutes over an hour": "3900 s",
      "1, 2, 3, 2, 1 minutes": "540 s", "2 minutes and 3 minutes, 5 minutes": "600 s",
    ],
    refuses: ["3 times a week", "20 minutes", "30 minutes and 40 minutes at weekends", "2 of us"]
  ) { words, start in
    guard words.topic == .duration else { return nil }
    guard
      let first = words.sets(at: start) ?? words.partOfSpan(at: start) ?? words.ladder(at: start)
    else {
      guard let span = words.span(at: start), span.value.upper == nil, !span.value.isClock,
        let all = words.beside(span) ?? words.sum(span)
      else { return nil }
      return Reading(value: .duration(all.value), end: all.end)
    }
    let all = words.sum(first) ?? first
    return Reading(value: .duration(all.value), end: all.end)
  }
}

/// Lengths of time that are made of others.
extension Words {
  /// "5 x 3 min", "two lots of 20 minutes", "two of six minutes": so many times the same.
  fileprivate func sets(at start: Int) -> Reading<Span>? {
    guard let count = numeral(at: start), !count.value.isOrdinal, count.value.upper == nil,
      count.value.value >= 2, count.value.value <= 100,
      count.value.value == count.value.value.rounded()
    else { return nil }
    var next = count.end
    if self[next].is(.x, .times) || self[next].isMark("*") {
      next += 1
    } else {
      if self[next].isSeries { next += 1 }
      guard self[next].is(.of) else { return nil }
      next += 1
    }
    guard var each = span(at: next), each.value.upper == nil, !self[next].has(.article),
      !self[each.end].is(.x, .times), !self[each.end].isMark("*")
    else { return nil }
    each.value.seconds *= count.value.value
    return each
  }

  /// "1, 2, 3, 2, 1 minutes": a ladder is as long as all its rungs.
  fileprivate func ladder(at start: Int) -> Reading<Span>? {
    var sum = 0.0
    var next = start
    for rung in 1...12 {
      guard let count = numeral(at: next), !count.value.isOrdinal, count.value.upper == nil,
        count.value.value > 0, count.value.value <= 90
      else { return nil }
      sum += count.value.value
      let afterDigits = self[count.end - 1].kind == .number
      if rung >= 3, let unit = timeUnit(at: skippingHyphen(count.end), afterDigits: afterDigits) {
        return Reading(
          value: Span(seconds: sum * unit.value.seconds, unit: unit.value), end: unit.end)
      }
      guard self[count.end].isMark(",") else { return nil }
      next = skipping(count.end + 1, .and)
    }
    return nil
  }

  /// "half of one hour", "a third of two hours".
  fileprivate func partOfSpan(at start: Int) -> Reading<Span>? {
    guard let part = part(at: skipping(start, .the)), part.value < 1,
      self[part.end].is(.of) || self[start].is(.half)
    else { return nil }
    let next = self[part.end].is(.of) ? part.end + 1 : part.end
    guard
      self[next].kind == .number || self[next].has(.cardinal)
        || next > part.end && self[next].is(.a) && self[next + 1].has(.multiplier),
      var whole = span(at: next), whole.value.upper == nil
    else { return nil }
    whole.value.seconds *= part.value
    return whole
  }

  /// What is counted up or down to another length: "two hours less five minutes", "five minutes over
  /// an hour".
  fileprivate func beside(_ first: Reading<Span>) -> Reading<Span>? {
    var next = first.end
    // "20 minutes each way"
    if self[next].is(.each, .both), self[next + 1].is(.way) {
      var span = first.value
      span.seconds *= 2
      return Reading(value: span, end: next + 2)
    }
    if self[next].is(.minus, .less), let less = span(at: next + 1), less.value.upper == nil,
      less.value.seconds < first.value.seconds
    {
      var span = first.value
      span.seconds -= less.value.seconds
      return Reading(value: span, end: less.end)
    }
    let isLess =
      self[next].is(.under, .below) || self[next].is(.short, .shy) || self[next].is(.less)
    let isMore = self[next].is(.over, .above) || self[next].is(.more, .longer)
    guard isLess || isMore else { return nil }
    next = skipping(next + 1, .of, .than)
    guard var whole = span(at: next), whole.value.upper == nil,
      whole.value.seconds > first.value.seconds
    else { return nil }
    whole.value.seconds += isLess ? -first.value.seconds : first.value.seconds
    return whole
  }

  /// "20 minutes and 10 minutes", "20 min then 15 min": one after the other.
  fileprivate func sum(_ first: Reading<Span>) -> Reading<Span>? {
    var total = first
    for _ in 0..<8 {
      let behind = self[total.end].has(Signs.run) || self[total.end].is(.walk)
      let comma = skippingComma(behind ? total.end + 1 : total.end)
      let joint = skipping(comma, .out, .there)
      var next = skipping(joint, .and, .then, .plus)
      if next == joint, self[next].isMark("+") || self[next].isMark("&") { next += 1 }
      // Once lengths are added, a comma adds too.
      // "10 min walk 20 min run"
      let isNext = behind && comma == total.end + 1 && self[next].kind == .number
      let isAdded = next > joint || isNext || total.end > first.end && comma > total.end
      // "25 minutes out and 25 back"
      if joint > comma, next > joint, let back = numeral(at: next), self[back.end].is(.back),
        !back.value.isOrdinal
      {
        total.value.seconds += back.value.value * total.value.unit.seconds
        total.end = back.end + 1
        continue
      }
      guard isAdded, let more = span(at: next), more.value.upper == nil, !more.value.isClock,
        !isFrequency(at: next)
      else { break }
      total.value.seconds += more.value.seconds
      let last = self[more.end]
      total.end = last.is(.back, .walk) || last.has(Signs.run) ? more.end + 1 : more.end
    }
    // "30 minutes and 40 minutes at weekends" are two answers.
    guard total.end > first.end, self[total.end].kind != .word || self[total.end].is(.flat) else {
      return nil
    }
    return total
  }
}

extension Token {
  /// A word for something done several times: sets, rounds, lots.
  var isSeries: Bool {
    self.is(.sets, .reps) || self.is(.rounds, .blocks) || self.is(.lots, .intervals)
      || self.is(.bouts, .goes) || self.is(.chunks, .repeats)
  }
}
