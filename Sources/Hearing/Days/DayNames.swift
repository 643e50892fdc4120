import Training

/// Names of days: one, a span, several at once, and their codes.
extension DaysReader {
  /// A weekday, a span of them, or a name of several.
  func item(_ at: Int) -> Reading<WeekdaySet>? {
    if isTaken(at) { return nil }
    let token = words[at]
    if token.is(.between), let first = words.weekday(at: at + 1), words[first.end].is(.and),
      let last = words.weekday(at: first.end + 1)
    {
      return Reading(value: .from(first.value, through: last.value), end: last.end)
    }
    if let weekday = words.weekday(at: at), words.isWeekday(at) {
      var next = weekday.end
      if words[next].has(.dayPart) { next += 1 }
      let joint = words[next]
      // "From wednesday on through to saturday", "until the saturday".
      var joiner = next
      if words[joiner].is(.on),
        words[joiner + 1].is(.through, .to) || words[joiner + 1].is(.till, .until)
      {
        joiner += 1
      }
      if words[joiner].is(.through), words[joiner + 1].is(.to) { joiner += 1 }
      if joiner > next || words[joiner + 1].is(.the),
        words[joiner].is(.through, .to) || words[joiner].is(.until, .till),
        let last = words.weekday(at: words[joiner + 1].is(.the) ? joiner + 2 : joiner + 1)
      {
        return Reading(value: .from(weekday.value, through: last.value), end: last.end)
      }
      if words.topic == .days,
        words[at - 1].is(.from) || isEarliest(at) || words[next].is(.onwards),
        words[next].is(.on) && !words[next + 1].is(.the) || words[next].is(.onwards)
          || isEarliest(at)
      {
        return Reading(
          value: .from(weekday.value, through: .sun),
          end: words[next].is(.on, .onwards) ? next + 1 : next)
      }
      if joint.isMark("-") || joint.is(.to, .through) || joint.is(.until, .till)
        || joint.isMark(">") || joint.isMark(".") && words[next - 1].isMark(".") && !joint.spaced
      {
        var target = next + 1
        if words[target].isMark(">") || words[target].isMark("-") { target += 1 }
        let isChain =
          joint.isMark("-")
          && (words[target + 1].isMark("-") && words[target + 2].has(.weekday)
            || words[at - 1].isMark("-") && words[at - 2].has(.weekday))
        if let last = words.weekday(at: target), !isTaken(target), !isChain {
          return Reading(value: .from(weekday.value, through: last.value), end: last.end)
        }
      }
      return Reading(value: WeekdaySet(weekday.value), end: next)
    }
    if words.topic == .days, let end = eveningsAndWeekends(at) {
      return Reading(value: .all, end: end)
    }
    if token.has(.dayGroup) {
      // "i'm dead after the weekend"
      if words[at - 1].is(.the), words[at - 2].is(.after, .before), words.topic == .days {
        return nil
      }
      if token.is(.weekdays), token.end - token.start <= 8,
        words[at + 1].is(.morning, .evening) || words[at + 1].has(.dayPart)
      {
        return Reading(value: .weekdays, end: at + 2)
      }
      return Reading(
        value: WeekdaySet(rawValue: UInt8(Int(capped: token.sense.value) & 0x7F)), end: at + 1)
    }
    if token.is(.week), words[at + 1].is(.day, .night), !words[at - 1].is(.a, .per),
      !words[at - 1].has(.digits)
    {
      return Reading(value: .weekdays, end: at + 2)
    }
    if token.is(.week), words[at + 1].is(.end) { return Reading(value: .weekend, end: at + 2) }
    if token.is(.week), words[at - 1].is(.the),
      words[at - 2].is(.during, .in) || words[at - 2].is(.on, .through)
    {
      return Reading(value: .weekdays, end: at + 1)
    }
    if token.is(.working, .work), words[at + 1].is(.day),
      words[at + 1].end - words[at + 1].start == 4 || words[at - 1].is(.a, .each)
        || words[at - 1].is(.every, .any)
    {
      return Reading(value: .weekdays, end: at + 2)
    }
    if token.is(.business), words[at + 1].is(.day) { return Reading(value: .weekdays, end: at + 2) }
    if token.is(.every, .any) || token.is(.all, .each) || token.is(.whichever) {
      var next = at + 1
      if token.is(.all), words[next].is(.of), words[next + 1].is(.them) {
        return Reading(value: .all, end: next + 2)
      }
      if words[next].is(.of), words[next + 1].is(.the) { next += 2 }
      if words[next].is(.single) || words[next].is(.the) { next += 1 }
      if words[next].kind == .number, words[next].sense.value == 7 { next += 1 }
      if words[next].has(.cardinal), words[next].sense.value == 7 { next += 1 }
      // "So anytime saturday or sunday", "between tuesday and friday any day".
      if words[next].is(.day), words.topic == .days,
        startsDays(next + 1) || lastItemEnd == at || words[next + 1].is(.between, .in)
      {
        return nil
      }
      if words[next].is(.day) {
        var end = next + 1
        if words[end].is(.of), words[end + 1].is(.the), words[end + 2].is(.week) { end += 3 }
        return Reading(value: .all, end: end)
      }
      // "every morning", "any evening after eight"
      if words.topic == .days, words[next].has(.dayPart), !words[next].is(.am, .pm) {
        return Reading(value: .all, end: next + 1)
      }
      if words[next].is(.week), !token.is(.each, .every) {
        return Reading(value: .all, end: next + 1)
      }
      if words[next].is(.seven) || (next > at + 1 && words[next - 1].sense.value == 7) {
        return Reading(value: .all, end: next)
      }
      if words.topic == .days, !token.is(.every, .each),
        words[next].kind == .mark || words[next].kind == .edge || words[next].is(.except, .but),
        next == at + 1, !token.is(.whichever) || lastItemEnd < at - 1 || lastItemEnd < 0
      {
        return Reading(value: .all, end: at + 1)
      }
      return nil
    }
    if token.is(.whole), words[at + 1].is(.week) { return Reading(value: .all, end: at + 2) }
    guard words.topic == .days else { return nil }
    if let part = partOfWeek(at) { return part }
    if let letters = letters(at) { return letters }
    if token.is(.anything, .everything), words[at + 1].is(.but, .except) {
      return Reading(value: .all, end: at + 1)
    }
    if token.is(.whenever), words[at + 1].kind == .word,
      !words[at + 1].is(.works, .you) && !words[at + 1].is(.except, .but)
    {
      return nil
    }
    if token.is(.anytime, .always) || token.is(.whichever), item(at + 1) != nil { return nil }
    // "saturday whenever": of its hours.
    if token.is(.anytime, .whenever), words[at - 1].has([.weekday, .dayGroup]) { return nil }
    // "i always get three days"
    if token.is(.always), words.tokens.contains(where: { $0.has(.weekday) || $0.is(.day) }) {
      return nil
    }
    if token.is(.anytime, .whenever) || token.is(.always, .anyday) || token.is(.flexible) {
      return Reading(value: .all, end: at + 1)
    }
    if token.is(.no), words[at + 1].is(.preference) { return Reading(value: .all, end: at + 2) }
    // "doesn't matter", "i don't mind", "up to you"
    if token.is(.dont, .doesnt), !isOfChoice(at),
      words[at + 1].is(.mind, .matter) || words[at + 1].is(.care)
    {
      return words[at + 2].kind != .word || words[at + 2].is(.which, .when)
        ? Reading(value: .all, end: at + 2) : nil
    }
    if token.is(.up), words[at + 1].is(.to), words[at + 2].is(.you), !isOfChoice(at) {
      return Reading(value: .all, end: at + 3)
    }
    if token.is(.whatever), words.count <= 3, !words[at - 1].has([.weekday, .dayGroup]) {
      return Reading(value: .all, end: at + 1)
    }
    return nil
  }

  /// "Evenings and weekends", "weekends and evenings": those of the weekdays beside the weekend.
  private func eveningsAndWeekends(_ at: Int) -> Int? {
    func isEvenings(_ at: Int) -> Bool {
      words[at].has(.dayPart) && !words[at].is(.am, .pm) && !words[at - 1].has(.weekday)
    }
    func isWeekend(_ at: Int) -> Bool { words[at].has(.dayGroup) && words[at].sense.value == 96 }
    let joint = isEvenings(at) && words[at + 1].is(.after) ? at + 3 : at + 1
    guard isEvenings(at) || isWeekend(at),
      words[joint].is(.and, .or) || words[joint].is(.plus) || words[joint].isMark("&")
        || words[joint].isMark("+") || words[joint].isMark("/")
    else { return nil }
    let next = words.skipping(joint + 1, .at, .on, .the, .all)
    guard isEvenings(at) ? isWeekend(next) : isEvenings(next), !startsDays(next + 1) else {
      return nil
    }
    return next + 1
  }

  /// "Tuesday or thursday, don't mind", "four, up to you", "if you don't mind": no other day is
  /// offered.
  private func isOfChoice(_ at: Int) -> Bool {
    count != nil || words[at - 1].is(.you) || words[at - 2].is(.if)
      || (0..<at).contains { words[$0].is(.or) && startsDays($0 + 1) && !isNegative }
  }

  /// "The first four days", "school nights", "w/e", "hump day".
  private func partOfWeek(_ at: Int) -> Reading<WeekdaySet>? {
    let token = words[at]
    if token.is(.first, .last), words[at + 1].has([.cardinal, .digits]), words[at + 2].is(.day) {
      let count = Int(capped: words[at + 1].sense.value)
      guard (2...6).contains(count) else { return nil }
      let days: WeekdaySet =
        token.is(.first)
        ? .from(.mon, through: Weekday(rawValue: count - 1) ?? .sun)
        : .from(Weekday(rawValue: 7 - count) ?? .mon, through: .sun)
      return Reading(value: days, end: at + 3)
    }
    if token.is(.school), words[at + 1].is(.day, .night) {
      return Reading(value: .weekdays, end: at + 2)
    }
    if token.is(.w), words[at + 1].isMark("/"), words[at + 2].is(.e) {
      return Reading(value: .weekend, end: at + 3)
    }
    if token.is(.hump), words[at + 1].is(.day) {
      return Reading(value: WeekdaySet(.wed), end: at + 2)
    }
    return nil
  }

  /// "no earlier than thursday", "not before thursday".
  private func isEarliest(_ at: Int) -> Bool {
    words[at - 1].is(.than) && words[at - 2].is(.earlier) && words[at - 3].is(.no, .not)
  }

  /// "m/w/f", "t/th", "mo we fr": codes of one or two letters, where at least two stand together.
  private func letters(_ at: Int) -> Reading<WeekdaySet>? {
    guard code(at) != nil else { return nil }
    var set: WeekdaySet = []
    var end = at
    var found = 0
    var next = at
    var isChain = false
    while found < 7, let day = code(next) {
      set.formUnion(WeekdaySet(day))
      found += 1
      end = next + 1
      next = end
      if words[next].isMark("/") || words[next].isMark(",") || words[next].isMark("&") { next += 1 }
      if words[end].isMark("-"), code(end + 1) != nil,
        isChain || words[end + 2].isMark("-") && code(end + 3) != nil
      {
        // "tu-th-sa"
        isChain = true
        next = end + 1
      } else if words[end].isMark("-"), let last = code(end + 1) {
        set.formUnion(.from(day, through: last))
        found += 1
        end += 2
        next = end
      }
    }
    return found >= 2 ? Reading(value: set, end: end) : nil
  }

  private func code(_ at: Int) -> Weekday? {
    let token = words[at]
    if token.has(.weekday) { return Weekday(rawValue: Int(token.sense.index)) }
    guard token.kind == .word, token.end - token.start <= 2 else { return nil }
    if token.is(.m, .mo) { return .mon }
    if token.is(.t, .tu) { return .tue }
    if token.is(.w, .we) { return .wed }
    if token.is(.th) || token.is(.r) { return .thu }
    if token.is(.f, .fr) { return .fri }
    if token.is(.sa) { return .sat }
    return token.is(.su) ? .sun : nil
  }
}
