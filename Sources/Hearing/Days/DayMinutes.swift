import Training

/// Minutes beside days: which of them they are offered on.
extension DaysReader {
  /// Minutes offered: to the days before or behind them, or to all.
  mutating func offered(_ at: Int) -> Int? {
    guard
      words[at].kind == .number || words[at].has([.cardinal, .fraction, .article])
        || words[at].is(.hour, .same)
    else { return nil }
    let before = words[at - 1]
    if let time = words.timeOfDay(
      at: at, isIntroduced: before.is(.at, .after) || before.is(.before)),
      words[time - 1].is(.am, .pm) || words[time - 1].is(.oclock) || before.is(.at, .after)
        || before.is(.before, .until)
    {
      return time
    }
    var end = at
    var value: Int?
    if let span = words.span(at: at), span.value.seconds >= 60, span.value.seconds <= 86_400,
      span.value.unit == .minute || span.value.unit == .hour
    {
      value = Int(capped: span.value.seconds / 60)
      end = span.end
    } else if let clock = words.clock(at: at, hoursFirst: { _, _ in true }),
      clock.value.seconds <= 43_200 || words.topic == .days
    {
      // "tue 18:00": that is when.
      if clock.value.seconds >= 18_000 { return clock.end }
      value = Int(capped: clock.value.seconds / 60)
      end = clock.end
    } else if let number = words.range(at: at), words.topic == .days,
      lastItemEnd == at || words[at - 1].isMark(":") || words[at - 1].isMark("(")
        || words[at - 1].isMark("=")
        || words[at - 1].is(.for) || words[at - 1].is(.max)
        || (isPrefix == true || restMinutes != nil) && startsSoon(number.end)
        // "45 on tuesdays, 45 on thursdays"
        || before.kind != .word && words[number.end].is(.on) && startsSoon(number.end),
      number.value.value >= 10, number.value.value <= 600, !words.isMeasured(number.end),
      !number.value.isOrdinal,
      // "tue 18-19": that is when.
      number.value.upper ?? 60 > 24
    {
      value = Int(capped: number.value.value)
      end = number.end
    }
    // "half hour tues, hour on sunday"
    if value == nil, words[at].is(.hour), words.topic == .days, !words[at - 1].isNumeral,
      words[at - 1].kind != .word || words[at - 1].is(.and, .or), startsSoon(end + 1)
    {
      value = 60
      end = at + 1
    }
    // "sundays 90 minutes, the other days 45"
    if value == nil, let number = words.range(at: at), (10...300).contains(number.value.value),
      !number.value.isOrdinal, !words.isMeasured(number.end), isOfRest(at..<number.end)
    {
      value = Int(capped: number.value.value)
      end = number.end
    }
    // "on a wednesday rather less, say thirty-five"
    if value == nil, lastMinutes != nil, words.topic == .days, let number = words.range(at: at),
      (10...300).contains(number.value.value), !number.value.isOrdinal,
      !words.isMeasured(number.end), at - lastItemEnd <= 5, words[at - 1].kind == .word
    {
      value = Int(capped: number.value.value)
      end = number.end
    }
    // "forty-five minutes of a monday and the same on a thursday"
    if value == nil, words[at].is(.same), let lastMinutes, startsSoon(at + 1) {
      value = lastMinutes
      end = at + 1
    }
    // "an hour on weekdays and two at weekends"
    if value == nil, isPrefix == true, let pending, pending % 60 == 0,
      let number = words.numeral(at: at), (1...4).contains(number.value.value),
      !number.value.isOrdinal, startsSoon(number.end)
    {
      value = Int(capped: number.value.value * 60)
      end = number.end
    }
    guard let value else { return nil }
    if let behind = restOffered(at..<end) {
      restMinutes = value
      isNegative = false
      mark(at, behind)
      return behind
    }
    if !hasBegun, words.topic == .days,
      words[end].is(.a, .per) && words[end + 1].is(.day)
        || words[end].is(.daily)
    {
      pending = value
      return take(.all, from: at, to: end + 2) ? end + 2 : nil
    }
    guard hasBegun || startsSoon(end) else { return nil }
    if words[at - 1].is(.after, .before) { return end }
    isNegative = false
    let follows = startsSoon(end)
    lastMinutes = value
    // "one hour on tuesday and on saturday 90 minutes"
    if isPrefix == true, !follows, lastItemEnd == at, !lastItem.isEmpty {
      for day in lastItem.days { minutes[day.rawValue] = value }
      pending = nil
      mark(at, end)
      return end
    }
    if isPrefix == nil || words[at - 1].endsSentence {
      // "mon wed sat, 40 mins tops on weekdays"
      let aim = itemSoon(end)
      let isAimed =
        words[at - 1].isMark(",") && aim?.count ?? 0 > 1 && aim?.isDisjoint(with: named) == false
      let isBeside =
        at - lastItemEnd <= 1 && lastItemEnd >= 0 && !words[at - 1].endsSentence && !isAimed
      isPrefix = follows && !isBeside
    }
    if isPrefix == true, follows {
      pending = value
      group = []
    } else if words[end].is(.each, .per) || words[end].is(.max) && group.isEmpty
      || words[end].is(.every) || words[end].is(.a) && words[end + 1].is(.day)
      || words[end].is(.daily)
    {
      for day in (group.isEmpty ? named : group).days { minutes[day.rawValue] = value }
      if group.isEmpty, named.isEmpty { allMinutes = value }
      group = []
    } else if at - lastItemEnd <= 6, lastItemEnd >= 0, !group.isEmpty {
      for day in group.days { minutes[day.rawValue] = value }
      group = []
      pending = nil
    } else {
      allMinutes = value
    }
    mark(at, end)
    return end
  }

  /// Whether days follow within a few small words: "45 min on weekdays".
  func startsSoon(_ at: Int) -> Bool { itemSoon(at) != nil }

  private func itemSoon(_ at: Int) -> WeekdaySet? {
    var next = at
    for _ in 0..<5 {
      if let item = item(next) { return item.value }
      let token = words[next]
      guard
        // "30 minute slots on weekdays", "45 mins at lunch mon to fri"
        token.has(.article) || token.is(.run, .session) || token.has(.dayPart)
          || Wordings.occasions.end(in: words, at: next) == next + 1 || token.is(.on, .at)
          || token.is(.for, .during)
          || token.is(.tops, .any) || token.is(.max, .each) || token.is(.in, .only)
          || token.is(.every) || token.is(.my)
          || token.is(.most, .of) || token.is(.both)
      else { return nil }
      next += 1
    }
    return nil
  }
}

extension Token {
  fileprivate var isNumeral: Bool {
    kind == .number || has([.cardinal, .fraction, .article]) || self.is(.couple, .few)
  }
}
