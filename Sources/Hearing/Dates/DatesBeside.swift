import Training

/// Dates that only stand beside the one that is meant.
extension Hearing {
  /// "16 weeks from today, so a tuesday", "2 may, bank holiday weekend": said again, less exactly.
  func isRepeated(_ index: Int) -> Bool {
    guard words.topic == .date, dates.count == 2, index == 1,
      let day = dates[0].value.resolved(on: words.today, dates: words.order).heard.day
    else { return false }
    switch dates[1].value {
    case .weekday(let weekday, .bare): return day.weekday == weekday
    case .weekend: return words[dates[1].start - 1].is(.vacation)
    case .dayOfMonth(let number, nil): return day.civil.day == number
    default: return false
    }
  }

  /// Whether a date only stands beside the one that is meant.
  ///
  /// "right after labor day, september 7", "she turns 6 on the 12th, the race is the 13th of june".
  func isBeside(_ index: Int) -> Bool {
    guard words.topic == .date, dates.count == 2 else { return false }
    let find = dates[index]
    let other = dates[1 - index]
    // "the bank holiday monday, 31 may"
    if case .weekday(let weekday, .bare) = find.value, index == 0, other.value.isDated,
      other.value.resolved(on: words.today, dates: words.order).heard.day?.weekday == weekday
    {
      return true
    }
    switch other.value {
    case .date, .numeric: break
    case .dayOfMonth where index == 0 && words[find.start - 1].is(.after): break
    default: return false
    }
    // "i paid last night, it's on 30 january"
    if case .offset(let days) = find.value, days < 0 || days == 0 && index == 0 { return true }
    // "whitsun bank holiday, 31 may", "the late bank holiday, which makes it 31 may"
    if index == 0, find.value.isInexact {
      let between = find.end..<other.start
      if words[other.start - 1].isMark(","),
        between.dropLast().allSatisfy({ words[$0].is(.vacation) || !words[$0].isNamed })
      {
        return true
      }
      if between.contains(where: {
        Wordings.namely.end(in: words, at: $0).map { $0 >= other.start } ?? false
      }) {
        return true
      }
    }
    if words[find.start - 1].is(.after, .before) { return !words[other.start - 1].is(.or) }
    return namesTheRace(other) && !namesTheRace(find)
  }

  /// Whether a date is said in passing, and of something else.
  ///
  /// "18 december, the christmas jog", "thursday, tomorrow is the dentist", "i need one more day".
  func isAside(_ index: Int) -> Bool {
    guard words.topic == .date else { return false }
    let find = dates[index]
    let others = dates.filter { $0.start != find.start }
    // "from today in ten weeks"
    if case .offset(0) = find.value, words[find.start - 1].is(.from), !others.isEmpty {
      return true
    }
    // "the whitsun run no longer exists"
    if !others.contains(where: { $0.start > find.end }),
      (find.end..<min(words.count, find.end + 5)).contains(where: {
        words.sameSentence($0, find.start) && Wordings.goneDates.end(in: words, at: $0) != nil
      })
    {
      return true
    }
    guard let other = others.first(where: { $0.rule != "dates.length" }) else { return false }
    if find.rule == "dates.length" { return true }
    let next = words[find.end]
    if case .holiday = find.value {
      switch other.value {
      case .date, .numeric, .nth, .dayOfMonth: break
      default: return false
      }
      return next.has([.run, .session]) || next.has(.race) || next.kind == .number
        || next.kind == .word && !next.isNamed
    }
    // "the 11th of april, last year it was the 12th"
    if (max(0, find.start - 6)..<find.start).contains(where: {
      words[$0].is(.last) && words[$0 + 1].is(.year, .time) && words.sameSentence($0, find.start)
    }) {
      return true
    }
    switch find.value {
    case .offset, .weekday: break
    default: return false
    }
    let clause = find.end..<min(words.count, find.end + 6)
    return Wordings.takesADay.end(in: words, at: find.end) != nil
      && !clause.contains {
        words[$0].has(.race) || words[$0].has([.run, .session]) || words[$0].is(.day, .one)
      }
  }
}

extension DayNamed {
  /// A holiday or a part of a month, beside which people tell the day itself.
  fileprivate var isInexact: Bool {
    switch self {
    case .holiday, .part: true
    default: false
    }
  }
}
