import Training

/// The dates of an utterance as facts: what is taken back, and what beside them could not be read.
extension Hearing {
  mutating func hearDates() {
    for (index, find) in dates.enumerated() {
      if isRetracted(index) || isRepeated(index) || isBeside(index) || isAside(index) { continue }
      var resolved = find.value.resolved(on: words.today, dates: words.order)
      if case .dayOfMonth = find.value, let day = monthTold(before: index) {
        resolved = find.value.resolved(on: day, dates: words.order)
      }
      switch find.value {
      case .weekday(_, .bare), .dayOfMonth, .date(nil, _, _, _):
        // "i ran on monday", "i went out on the 3rd"
        guard words.tellsThePast(before: find.start) || words.tellsThePast(behind: find.end),
          let day = find.value.past(on: words.today)
        else { break }
        resolved = Resolved(day, doubt: .past)
      default: break
      }
      if dates.count == 1, let day = resolved.heard.day, find.value.isDated,
        resolved.heard.doubt == nil,
        let shift = dayBeside(find)
      {
        resolved = Resolved(day + shift)
      }
      if let day = resolved.heard.day, meansTheNext(find) {
        switch find.value {
        case .weekday, .weekend(0): resolved = Resolved(day + 7)
        default: break
        }
      }
      add(.date(resolved.heard), from: find.start, to: find.end, rule: find.rule)
    }
  }

  /// "the 9th of may, and the run takes place the day after": days from the date that is named.
  private func dayBeside(_ find: Find<DayNamed>) -> Int? {
    guard words.topic == .date else { return nil }
    for at in 0..<words.count where !(find.start..<find.end).contains(at) {
      guard let (shift, end) = daysBeside(at) else { continue }
      if at >= find.end { return words[end].kind == .word ? nil : shift }
      // "the eve of my wedding, wedding's on 19 june"
      guard
        let comma = (end..<find.start).first(where: {
          words[$0].isMark(",") || words[$0].is(.which, .its)
        }), comma > end, comma + 1 < find.start
      else { continue }
      return shift
    }
    return nil
  }

  private func daysBeside(_ at: Int) -> (Int, Int)? {
    if words[at].is(.eve), words[at + 1].is(.of) { return (-1, at + 2) }
    guard words[at].is(.day), words[at - 1].is(.the) || at == 0,
      words[at].end - words[at].start == 3
    else {
      return nil
    }
    if words[at + 1].is(.after) { return (1, at + 2) }
    return words[at + 1].is(.before) ? (-1, at + 2) : nil
  }

  /// "exams end 22 jan so the 23rd": the day from which the day of the month is counted.
  private func monthTold(before index: Int) -> Day? {
    guard index > 0 else { return nil }
    switch dates[index - 1].value {
    case .date, .holiday: break
    default: return nil
    }
    return dates[index - 1].value.resolved(on: words.today, dates: words.order).heard.day
  }

  /// "not this sunday but the one after", "the sunday after this one".
  private func meansTheNext(_ find: Find<DayNamed>) -> Bool {
    let behind = words.skippingComma(find.end)
    if words[behind].is(.after), words[behind + 1].is(.this, .that), words[behind + 2].is(.one) {
      return true
    }
    guard (max(0, find.start - 2)..<find.start).contains(where: { words[$0].is(.not) }) else {
      return false
    }
    let start = words.skipping(behind, .but, .the)
    return words[start].is(.one) && words[start + 1].is(.after) || words[start].is(.next)
      || words[start].is(.following)
  }

  /// Whether the words before say that it is the race: "the race is on the 13th of june".
  func namesTheRace(_ find: Find<DayNamed>) -> Bool {
    let before = (max(0, find.start - 4)..<find.start).last { words[$0].has(.race) }
    return before.map { words[$0 + 1].is(.is, .on) } ?? false
  }

  /// Whether a date is taken back: "wed no sorry thu", "not monday but tuesday".
  private func isRetracted(_ index: Int) -> Bool {
    let find = dates[index]
    if words.isRefusedDay(find) { return true }
    // "actually friday not thursday"
    if words.topic == .date, index > 0, words[find.start - 1].is(.not) { return true }
    guard index + 1 < dates.count else { return false }
    let between = find.end..<dates[index + 1].start
    // "the thirtieth of november i mean monday": that is the same day.
    if between.count <= 5, !isRepeated(index + 1), between.contains(where: { words.corrects($0) }) {
      return true
    }
    // "it was moved from 7 march to 14 march"
    if words[find.start - 1].is(.from), words[find.end].is(.to),
      words.tokens.contains(where: { $0.is(.moved, .changed) || $0.is(.postponed, .move) })
    {
      return true
    }
    for at in max(0, find.start - 2)..<find.start where words[at].is(.not) {
      return between.count <= 3
        && (between.isEmpty || between.contains { words[$0].is(.but) || words[$0].isMark(",") })
    }
    return false
  }

  /// Date words beside a date that no rule could read: the date is then a doubt.
  func unreadDateWords() -> [Substring] {
    guard !dates.isEmpty else { return [] }
    var unread: [Substring] = []
    for find in dates {
      for beside in [find.start - 1, find.end] {
        let at = beside == find.end && words[beside].isMark(",") ? beside + 1 : beside
        guard at >= 0, at < words.count, !dates.contains(where: { $0.start <= at && at < $0.end })
        else { continue }
        let token = words[at]
        if beside == find.start - 1, token.kind == .word, !token.isNamed,
          words[at - 1].has([.timeUnit, .dayGroup]) || words[at - 1].has(.weekday)
        {
          // "the day ?? tomorrow": what stands between is not known.
          unread.append(text(from: at, to: at + 1))
          continue
        }
        if beside == find.start - 1, case .weekday(_, .bare) = find.value,
          token.has(.ordinal) || token.is(.vacation) || words[at].has(.ordinalEnding)
        {
          unread.append(text(from: at, to: at + 1))
          continue
        }
        // "one hour before thursday", "the second week after friday": the day is another one.
        if beside == find.start - 1, token.is(.before, .after), words[at - 1].has(.timeUnit) {
          unread.append(text(from: at - 1, to: at + 1))
          continue
        }
        if beside == find.start - 1, token.is(.on), words[at - 1].is(.year, .month) {
          unread.append(text(from: at - 1, to: at + 1))
          continue
        }
        // "may 27 32": a year that is too far off to be one.
        if beside == find.end, at == beside, find.value.isDated, token.digits == 2, token.spaced,
          words[at + 1].kind == .edge
        {
          unread.append(text(from: at, to: at + 1))
          continue
        }
        let isDateWord =
          token.has(.month) && !token.has(.plain)
          || token.has(.weekday) && !token.has([.plain, .plural])
          || HolidayName.find(in: words, at: at)?.end == at + 1
          || (token.kind == .number && token.digits == 4
            && (1900...2199).contains(Int(capped: token.sense.value)) && !words.isMeasured(at + 1))
        if isDateWord { unread.append(text(from: at, to: at + 1)) }
      }
    }
    return unread
  }
}
