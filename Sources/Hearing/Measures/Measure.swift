import Training

/// Something counted or measured, as it was said.
enum Measure: Hashable, Sendable {
  case duration(Span)
  case distance(Length)
  /// Seconds per kilometre.
  case pace(Double)
  case number(Numeral)
  /// A level "5/10", "5 out of 10".
  case level(Double)
  /// A time of day; heard so that its figures are nothing else.
  case timeOfDay
  /// Degrees Celsius.
  case heat(Double)
}

extension Words {
  /// "100k", "3M", where a number was asked for.
  func scaled(_ number: Reading<Numeral>) -> Reading<Measure> {
    let suffix = self[number.end]
    // "1.2 M": behind a whole number a letter that stands apart is a unit.
    let mayStandApart = self[number.end + 1].kind == .edge && !number.value.isDigits
    guard
      !suffix.spaced || suffix.is(.k) && self[number.end + 1].kind == .edge
        || mayStandApart && suffix.is(.m, .g, .b),
      !number.value.isOrdinal
    else {
      return Reading(value: .number(number.value), end: number.end)
    }
    let factor: Double? =
      suffix.is(.k) ? 1e3 : suffix.is(.m) ? 1e6 : suffix.is(.g) ? 1e9 : suffix.is(.b) ? 1e9 : nil
    guard let factor else { return Reading(value: .number(number.value), end: number.end) }
    var value = number.value
    value.value *= factor
    value.upper = value.upper.map { $0 * factor }
    return Reading(value: .number(value), end: number.end + 1)
  }

  /// All measures outside the given stretches, from left to right.
  func measures(outside taken: [Find<DayNamed>]) -> [Find<Measure>] {
    var finds: [Find<Measure>] = []
    var position = 0
    var date = 0
    while position < count {
      while date < taken.count, taken[date].end <= position { date += 1 }
      if date < taken.count, taken[date].start <= position {
        position = taken[date].end
        continue
      }
      if isPronoun(position) {
        position += 1
        continue
      }
      let kinds = self[position].sense.kinds
      let starts: Kinds = [
        .digits, .cardinal, .multiplier, .fraction, .article, .ordinal, .filler, .dateLead,
        .distanceName, .hedge, .timeUnit, .lengthUnit,
      ]
      if !kinds.isDisjoint(with: starts) || self[position].kind == .mark
        || topic == .number && self[position].has(.times)
        || self[position].is(.couple, .pair, .few, .single) || self[position].is(.point, .minus),
        let find = measure(at: position)
      {
        finds.append(find)
        position = find.end
      } else {
        position += 1
      }
    }
    return finds
  }

  /// "every one of them", "the long one": a word for a thing, and no number.
  private func isPronoun(_ at: Int) -> Bool {
    guard self[at].is(.one), !self[at + 1].has(.lengthUnit) else { return false }
    let before = self[at - 1]
    return before.is(.every, .each) || before.is(.no) || before.has([.ordinal, .ordinalEnding])
      || before.is(.long, .short) || before.is(.that, .this)
  }

  private func measure(at position: Int) -> Find<Measure>? {
    if self[position].isMark(":"), let clock = clock(at: position) {
      return Find(
        value: .duration(clock.value), start: position, end: clock.end,
        rule: Rule<Measure>.clockTime.id)
    }
    let isDecimal = self[position].isMark(".")
    if isDecimal, topic != .number {
      for rule in [Rule<Measure>.lengthOfTime, .lengthOfWay] {
        guard let reading = rule.read(self, position) else { continue }
        return Find(value: reading.value, start: position, end: reading.end, rule: rule.id)
      }
    }
    if topic == .number, let level = Rule<Measure>.level.read(self, position),
      self[level.end - 2].is(.of, .outta)
    {
      return Find(value: level.value, start: position, end: level.end, rule: Rule<Measure>.level.id)
    }
    if self[position].kind == .mark || self[position].is(.point, .minus) || topic == .number {
      let rule = topic == .number ? Rule<Measure>.askedNumber : .number
      return rule.read(self, position).map {
        Find(value: $0.value, start: position, end: $0.end, rule: rule.id)
      }
    }
    return longest(of: Rule<Measure>.measures, at: position)
  }
}

extension Measure {
  /// The meaning in a few characters, as examples write it.
  var notation: String {
    func tenth(_ value: Double) -> String { Figures.text((value * 10).rounded() / 10) }
    switch self {
    case .duration(let span): return Figures.text(span.middle) + " s"
    case .distance(let length): return tenth(length.middle) + " m"
    case .pace(let pace): return tenth(pace) + " s/km"
    case .number(let number): return Figures.text(number.middle)
    case .level(let level): return Figures.text(level) + " of 10"
    case .timeOfDay: return "time"
    case .heat(let degrees): return tenth(degrees) + " C"
    }
  }
}
