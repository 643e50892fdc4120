import Training

/// Whole days, weeks, months and years to add, each in its own unit.
struct Shift {
  var parts: [(count: Int, unit: TimeUnit)]

  func applied(to base: DayNamed, sign: Int) -> DayNamed {
    parts.reduce(base) { .shifted($0, sign * $1.count, $1.unit) }
  }
}

extension Words {
  /// Whether what was done stands close before a weekday: "i ran on monday".
  func tellsThePast(before at: Int) -> Bool {
    for position in (max(0, at - 4)..<at).reversed() {
      let token = self[position]
      if token.kind == .mark || token.is(.can, .could) || token.is(.will, .to) || token.is(.want) {
        return false
      }
      if token.is(.was), self[position + 1].is(.on) { return true }
      // "i ran a 10k back on 12 september"
      if token.is(.back), self[position + 1].is(.on),
        (max(0, position - 5)..<position).contains(where: { self[$0].has(.done) })
      {
        return true
      }
      // "i lifted on sunday"
      if token.is(.lift), token.end - token.start == 6 { return true }
      if token.has(.done) || token.has(.missed) && !token.is(.skip) || token.is(.went) {
        return true
      }
    }
    return false
  }

  /// Whether what a day held is told as done: "saturday's parkrun was my last one".
  func tellsThePast(behind end: Int) -> Bool {
    let held = self[end]
    return topic == .date && (held.has([.race, .distanceName]) || held.has([.run, .session]))
      && self[end + 1].is(.was, .went)
  }

  /// A length of time in days or longer, for shifting a day.
  func shift(at start: Int) -> Reading<Shift>? {
    var parts: [(count: Int, unit: TimeUnit)] = []
    var end = start
    while parts.count < 5 {
      var next = end
      // "+1 decade -2 years": behind a sign that stands before all, another one turns it.
      var sign = 1
      if !parts.isEmpty {
        next = skippingComma(next)
        let isMinus = self[next].isMark("-") && self[next].spaced && !self[next + 1].spaced
        if isMinus || self[next].isMark("+"), self[next + 1].kind == .number {
          sign = isMinus == self[start - 1].isMark("-") ? 1 : -1
          if isMinus { next += 1 }
        }
        if self[next].is(.and, .plus) || self[next].isMark("+") || self[next].isMark("&") {
          next += 1
        }
      }
      guard let piece = shiftPiece(at: next) else {
        // "2 days and 3 hours": the hours name no other day.
        if !parts.isEmpty, topic == .date, let rest = span(at: next), rest.value.upper == nil,
          rest.value.unit == .hour || rest.value.unit == .minute
        {
          end = rest.end
        }
        break
      }
      parts += piece.value.parts.map { (sign * $0.count, $0.unit) }
      end = piece.end
    }
    return parts.isEmpty ? nil : Reading(value: Shift(parts: parts), end: end)
  }

  /// "before 2 days i have run", as many languages have it.
  func daysBefore(at start: Int) -> Reading<DayNamed>? {
    guard self[start].is(.before),
      topic == .date && opensLength(upTo: start) || tellsThePast(before: start),
      let shift = shift(at: start + 1), shift.value.parts.count == 1,
      self[shift.end].kind == .edge || self[shift.end].has(.pronoun)
    else { return nil }
    return Reading(value: shift.value.applied(to: .offset(0), sign: -1), end: shift.end)
  }

  /// "3 business days": days from Monday to Friday.
  func workdays(at start: Int) -> Reading<DayNamed>? {
    guard let count = numeral(at: start), !count.value.isOrdinal,
      (1..<500).contains(count.value.value),
      self[count.end].is(.business, .working)
        || self[count.end].is(.work),
      self[count.end + 1].is(.day)
    else { return nil }
    return Reading(value: .workdays(Int(capped: count.value.value)), end: count.end + 2)
  }

  /// Words that may stand before a length of time that is the whole answer.
  func opensLength(_ at: Int) -> Bool {
    let token = self[at]
    return token.kind == .mark || token.is(.t, .minus) || token.is(.about, .around)
      || token.is(.roughly, .approximately)
      || token.is(.maybe, .exactly) || token.is(.like, .its) || token.is(.it, .is)
      || token.is(.race, .just) || token.is(.only, .in) || token.is(.i, .have)
      || token.is(.ive, .got)
      || token.is(.we, .still) || token.is(.coming) || token.is(.another, .no)
      || token.is(.there, .are)
  }

  /// "week from friday": the article is left out.
  func bareWeek(at start: Int) -> Reading<Shift>? {
    // "the second week after this friday"
    if let count = ordinalCount(at: skipping(start, .the)), count.value > 0,
      self[count.end].is(.week), self[count.end + 1].is(.after, .from)
    {
      return Reading(value: Shift(parts: [(count.value, .week)]), end: count.end + 1)
    }
    guard self[start].is(.week, .fortnight), self[start + 1].is(.from) else { return nil }
    return Reading(
      value: Shift(parts: [(self[start].is(.week) ? 1 : 2, .week)]), end: start + 1)
  }

  private func shiftPiece(at start: Int) -> Reading<Shift>? {
    var first = start
    if self[first].is(.a), self[first + 1].is(.further, .whole) || self[first + 1].is(.full) {
      first += 1
    }
    // "half a year", "a month and a half".
    if let part = part(at: first), part.value == 0.5 {
      let position = self[part.end].is(.a, .an) ? part.end + 1 : part.end
      if self[position].is(.year) {
        return Reading(value: Shift(parts: [(6, .month)]), end: position + 1)
      }
      if self[position].is(.month) {
        return Reading(value: Shift(parts: [(15, .day)]), end: position + 1)
      }
    }
    var count = 1.0
    var next = first
    if self[first].is(.a, .an) || self[first].is(.one),
      timeUnit(at: first + 1, afterDigits: false) != nil
    {
      next = first + 1
    } else if first > start {
      next = first + 1
    } else if let read = numeral(at: first), !read.value.isOrdinal, read.value.value >= 0,
      read.value.value < 100_000
    {
      count = read.value.value
      next = skippingHyphen(read.end)
      if self[next].is(.more, .full) || self[next].is(.whole, .coming) || self[next].is(.calendar)
        || self[next].is(.short)
      {
        next += 1
      }
    } else {
      return nil
    }
    let afterDigits = self[next - 1].kind == .number
    if next > first, self[next].isManyNights {
      return Reading(value: Shift(parts: [(Int(capped: count), .day)]), end: next + 1)
    }
    guard let unit = timeUnit(at: next, afterDigits: afterDigits) else { return nil }
    if unit.value == .hour, count >= 24, count.truncatingRemainder(dividingBy: 24) == 0 {
      return Reading(value: Shift(parts: [(Int(capped: count / 24), .day)]), end: unit.end)
    }
    switch unit.value {
    case .day, .week, .fortnight, .month, .quarter, .year, .decade: break
    default: return nil
    }
    // "the upcoming two weeks" are a period, and no day.
    if self[next].is(.m) || self[next - 1].is(.coming) && unit.value != .day
      || self[start - 1].is(.coming) && unit.value != .day
    {
      return nil
    }
    var end = unit.end
    if count == 1, self[end].is(.and), let half = part(at: end + 1), half.value < 1 {
      count += half.value
      end = half.end
    }
    if self[end].isMark("'") { end += 1 }
    let whole = Int(count)
    let rest = count - Double(whole)
    var parts: [(count: Int, unit: TimeUnit)] = [(whole, unit.value)]
    if rest > 0 {
      switch unit.value {
      case .year: parts.append((Int(capped: (rest * 12).rounded()), .month))
      default: parts.append((Int(capped: (rest * unit.value.seconds / 86_400).rounded()), .day))
      }
    }
    return Reading(value: Shift(parts: parts), end: end)
  }
}
