/// A length of time as it was said: seconds, with the upper end of a range.
struct Span: Hashable, Sendable {
  var seconds: Double
  var upper: Double?
  /// The unit of the first piece.
  var unit: TimeUnit
  var isClock = false

  var middle: Double { upper.map { (seconds + $0) / 2 } ?? seconds }
}

extension Words {
  private static let mostPieces = 8

  /// The unit of time at a position; "m" counts as minutes, "s" and "d" only behind a number.
  func timeUnit(at position: Int, afterDigits: Bool) -> Reading<TimeUnit>? {
    let token = self[position]
    if token.kind == .mark, afterDigits, !token.spaced, topic != .distance {
      if token.isMark("'") {
        if self[position + 1].isMark("'"), !self[position + 1].spaced {
          return Reading(value: .second, end: position + 2)
        }
        return Reading(value: .minute, end: position + 1)
      }
      if token.isMark("\"") { return Reading(value: .second, end: position + 1) }
      return nil
    }
    if token.is(.m) {
      return afterDigits && topic != .distance ? Reading(value: .minute, end: position + 1) : nil
    }
    guard token.has(.timeUnit), let unit = TimeUnit(rawValue: token.sense.index) else { return nil }
    if token.is(.s, .h) || token.is(.d, .w) || token.is(.y) {
      guard afterDigits else { return nil }
    }
    var end = position + 1
    if self[end].isMark("."), !self[end].spaced,
      self[end + 1].kind == .number || self[end + 1].is(.and) || self[end + 1].isMark(","),
      token.end - token.start <= 4
    {
      end += 1
    }
    return Reading(value: unit, end: end)
  }

  /// A length of time in words and units; "m" is minutes.
  func span(at start: Int) -> Reading<Span>? {
    guard var piece = piece(at: start) else { return nil }
    var last = piece.value.unit
    var pieces = 1
    while pieces < Self.mostPieces {
      var next = piece.end
      next = skippingComma(skippingComma(next))
      if self[next].is(.and, .plus) || self[next].isMark("&") || isLetterN(next)
        || self[next].isMark("+") || self[next].is(.with)
      {
        next += 1
        next = skippingComma(next)
      }
      if next == piece.end, self[next].isMark("-") || self[next].isMark(":"),
        !self[next].spaced || self[next].isMark("-") && !self[next + 1].spaced
      {
        next += 1
      }
      // "2 days, 4:13:02"
      if last == .day || last == .week, let clock = clock(at: next), clock.value.unit == .hour {
        piece.value.seconds += clock.value.seconds
        piece.end = clock.end
        break
      }
      // "an hour and a half", "1 day and a half".
      if next > piece.end, let part = part(at: next), part.value < 1,
        timeUnit(at: self[part.end].is(.of) ? part.end + 1 : part.end, afterDigits: false) == nil,
        !(self[part.end].is(.of)),
        // "45 minutes a week, half a year": the half is of what follows.
        // "An hour and a half a week" is an hour and a half.
        !self[part.end].has(.article) || timeUnit(at: part.end + 1, afterDigits: false) == nil
          || self[next - 1].is(.and) && self[next].has(.article)
      {
        piece.value.seconds += part.value * last.seconds
        piece.end = part.end
        break
      }
      // "9 months, 3 hours a week", "two years, 4 days a week" are no sums.
      if next > piece.end, self[next - 1].isMark(","),
        last == .month || last == .year || last == .week && self[start].has(.article),
        let other = self.piece(at: next),
        other.value.unit == .hour || other.value.unit == .minute
          || other.value.unit == .day && self[other.end].has(.article)
      {
        break
      }
      // "90 minutes a week" is no sum.
      if next == piece.end, self[next].has(.article) { break }
      // "20 minutes 4 days a week" is no sum: days stand first.
      if let more = self.piece(at: next), more.value.upper == nil, piece.value.upper == nil,
        !more.value.isClock, more.value.unit != last,
        next > piece.end || last.seconds >= TimeUnit.day.seconds
          || more.value.unit.seconds < TimeUnit.day.seconds
      {
        piece.value.seconds += more.value.seconds
        piece.end = more.end
        last = more.value.unit
        pieces += 1
        continue
      }
      // "an hour forty", "1 hour thirty".
      if last == .hour || last == .minute && topic == .duration, self[next].has(.cardinal),
        next == piece.end || self[next - 1].is(.and),
        let more = numeral(at: next), more.value.value >= 5, more.value.value < 60,
        self[more.end].kind != .word || self[more.end].is(.on, .in, .so)
          || self[more.end].is(.but, .because, .for) || self[more.end].is(.then, .max, .if)
          || self[more.end].has(.pronoun) || self[more.end].is(.id, .at, .please)
      {
        piece.value.seconds += more.value.value * (last == .hour ? 60 : 1)
        piece.end = more.end
        break
      }
      // 2h30, "1 hour 45": a bare number of the finer unit.
      if let finer = last.finer, self[next].kind == .number, (1...2).contains(self[next].digits),
        !self[next - 1].isMark(",") || topic == .duration,
        self[next].sense.value < 60, piece.value.upper == nil,
        self[next].digits == 2 || (next == piece.end && !self[next].spaced)
          || topic == .duration && self[next + 1].kind == .edge,
        !self[next + 1].has([.lengthUnit, .timeUnit, .weekday, .month, .ordinalEnding]),
        !self[next + 1].is(.m),
        !self[next + 1].is(.of) || self[next + 2].has(.sleep), !self[next + 1].isMark("%"),
        !(self[next + 1].isMark("/") || self[next + 1].isMark(":")) || self[next + 1].spaced
      {
        piece.value.seconds += self[next].sense.value * finer.seconds
        piece.end = next + 1
      }
      break
    }
    return piece
  }

  /// "3 nights", "two weekends": days, where a length of time was asked for.
  private func nights(_ count: Numeral, at position: Int) -> Reading<Span>? {
    let days: Double
    if self[position].isManyNights, !self[position].is(.sleep) {
      days = 1
    } else if self[position].is(.weekend) {
      days = 2
    } else {
      return nil
    }
    var span = Span(seconds: count.value * days * TimeUnit.day.seconds, unit: .day)
    span.upper = count.upper.map { $0 * days * TimeUnit.day.seconds }
    return Reading(value: span, end: position + 1)
  }

  /// Whether figures are the rest of a number that nobody can read: the 456 of "1.23,456".
  func isTail(_ start: Int) -> Bool {
    self[start].kind == .number && !self[start].spaced
      && (self[start - 1].isMark(",") || self[start - 1].isMark("."))
      && self[start - 2].kind == .number && !self[start - 1].spaced
  }

  /// A unit that is all that is said: one of it.
  private func bareUnit(at start: Int) -> Reading<Span>? {
    guard topic == .duration, count == 1, let unit = timeUnit(at: start, afterDigits: false),
      self[start].end - self[start].start <= unit.value.letters
    else { return nil }
    return Reading(value: Span(seconds: unit.value.seconds, unit: unit.value), end: unit.end)
  }

  /// A count with its unit, or two of them from one to the other: "half an hour to an hour".
  private func piece(at start: Int) -> Reading<Span>? {
    // "between half an hour and 40 minutes"
    if self[start].is(.between, .from), let low = single(at: start + 1), low.value.upper == nil,
      self[low.end].is(.to) || self[low.end].is(.and) && self[start].is(.between),
      var high = single(at: low.end + 1), high.value.upper == nil,
      high.value.seconds > low.value.seconds
    {
      high.value = Span(
        seconds: low.value.seconds, upper: high.value.seconds, unit: low.value.unit)
      return high
    }
    guard var piece = single(at: start) else { return nil }
    let joint = self[piece.end]
    if piece.value.upper == nil, joint.is(.to) || joint.isMark("-"),
      let more = single(at: piece.end + 1), more.value.upper == nil,
      more.value.seconds > piece.value.seconds,
      more.value.unit.seconds >= piece.value.unit.seconds
    {
      piece.value.upper = more.value.seconds
      piece.end = more.end
    }
    return piece
  }

  /// One count with its unit.
  private func single(at start: Int) -> Reading<Span>? {
    if let bare = bareUnit(at: start) { return bare }
    // "half an hour", "half a minute", "a half hour", "half hour", "quarter of an hour".
    if let part = part(at: start), part.value < 1,
      self[start].digits != 1 || self[start + 1].isMark("/") || self[start + 2].is(.of)
    {
      var position = skippingHyphen(part.end)
      if self[position].is(.of) { position = skippingHyphen(position + 1) }
      if self[position].has(.article), !self[position].is(.the) { position += 1 }
      position = skippingHyphen(position)
      if let unit = timeUnit(at: position, afterDigits: false) {
        // Half a year is six months.
        let whole = unit.value == .year ? 12 * TimeUnit.month.seconds : unit.value.seconds
        return Reading(
          value: Span(seconds: part.value * whole, unit: unit.value), end: unit.end)
      }
    }
    if self[start].is(.a, .an) || self[start].is(.one, .another) {
      var position = start + 1
      while position - start < 4, self[position].isBesideUnit || self[position].is(.single, .good) {
        position += 1
      }
      position = skippingHyphen(position)
      // "on a good day"
      if let unit = timeUnit(at: position, afterDigits: false),
        unit.value != .day || !self[position - 1].is(.good)
      {
        if self[unit.end].is(.or), self[unit.end + 1].has(.cardinal),
          self[unit.end + 1].sense.value == 2
        {
          var span = Span(seconds: unit.value.seconds, unit: unit.value)
          span.upper = 2 * unit.value.seconds
          return Reading(value: span, end: unit.end + 2)
        }
        return Reading(value: Span(seconds: unit.value.seconds, unit: unit.value), end: unit.end)
      }
    }
    // "the next hour", "my whole hour"
    if topic == .duration, self[start].is(.the) || self[start].is(.this, .my),
      self[start + 1].is(.next, .last, .past, .first) || self[start + 1].isBesideUnit,
      let unit = timeUnit(at: start + 2, afterDigits: false),
      self[start + 2].end - self[start + 2].start <= unit.value.letters,
      unit.value != .day || self[start + 1].is(.next, .last)
    {
      return Reading(value: Span(seconds: unit.value.seconds, unit: unit.value), end: unit.end)
    }
    // "hour and a half", "fortnight".
    if self[start].has(.timeUnit), let unit = timeUnit(at: start, afterDigits: false),
      topic == .duration, start == 0 || self[start - 1].has([.hedge, .filler])
    {
      let isOneHour =
        unit.value == .hour && self[start].end - self[start].start <= 4
        && (self[unit.end].kind != .word || self[unit.end].has(.cardinal)
          || self[unit.end].is(.and, .or) || self[unit.end].is(.max))
      if unit.value == .fortnight || isOneHour
        || self[unit.end].is(.and) && part(at: unit.end + 1) != nil
      {
        return Reading(value: Span(seconds: unit.value.seconds, unit: unit.value), end: unit.end)
      }
    }
    guard let count = range(at: start) ?? numeral(at: start), !count.value.isOrdinal,
      count.value.value >= 0, count.value.value < 1e9, !isTail(start)
    else { return nil }
    var position = skippingHedge(skippingHyphen(count.end))
    if self[position].is(.of), count.value.value != count.value.value.rounded() {
      // "one and three quarters of an hour"
      position = self[position + 1].is(.a, .an) ? position + 2 : position + 1
    }
    if self[position].is(.m), count.value.value >= 100, topic != .duration, topic != .minutes,
      topic != .days
    {
      return nil
    }
    // "3 half hours"
    if count.value.upper == nil, self[position].is(.half, .quarter), count.value.value >= 2,
      let unit = timeUnit(at: skippingHyphen(position + 1), afterDigits: false)
    {
      return Reading(
        value: Span(
          seconds: count.value.value * self[position].sense.value * unit.value.seconds,
          unit: unit.value), end: unit.end)
    }
    if self[position].isBesideUnit { position += 1 }
    if topic == .duration, let days = nights(count.value, at: position) { return days }
    let afterDigits = self[count.end - 1].kind == .number
    guard let unit = timeUnit(at: position, afterDigits: afterDigits),
      !(self[position].is(.second) && self[position].spaced && self[unit.end].has([.weekday]))
    else { return nil }
    var span = Span(seconds: count.value.value * unit.value.seconds, unit: unit.value)
    span.upper = count.value.upper.map { $0 * unit.value.seconds }
    return Reading(value: span, end: unit.end)
  }

  /// Whether "a week" says how often: "3 times a week", "twice a day".
  func isFrequency(at start: Int) -> Bool {
    guard self[start].is(.a, .an), self[start + 1].has(.timeUnit) else { return false }
    let before = self[start - 1]
    return before.is(.x, .times) || before.has(.times) || before.has(.lengthUnit)
      || before.is(.run, .session) || before.is(.day)
      // "90 minutes a week, half a year"
      || before.has(.timeUnit) && !before.has(.ordinal)
  }
}
