import Training

/// Which figures are the minutes that tomorrow has room for.
extension StateReader {
  /// "max 30", "tomorrow 30", "can only do 20", "minutes free: 55": minutes without their unit.
  func isBareMinutes(_ find: Find<Measure>) -> Bool {
    let before = words[find.start - 1]
    return closesOffer(find) || before.is(.max, .only) || before.is(.tomorrow, .do)
      || before.is(.have, .got)
      || before.is(.just, .most) || find.start == 0 || before.is(.maybe, .about)
      || before.isMark(":")
      || !before.has(.area)
        && words[words[find.end].is(.for) ? find.end + 1 : find.end].is(.tomorrow)
  }

  /// "30 to spare", "25 max": what follows an offer of minutes.
  func closesOffer(_ find: Find<Measure>) -> Bool {
    let next = words[find.end]
    return next.is(.max, .tops) || next.is(.maximum, .free) || next.is(.spare)
      || next.is(.to) && words[find.end + 1].is(.spare)
      || next.is(.at) && words[find.end + 1].is(.most)
  }

  /// Whether a figure is of tomorrow: no other one stands between, and nothing that was done.
  func speaksOfTomorrow(_ find: Find<Measure>) -> Bool {
    if words.topic == .minutes { return true }
    // "tomorrow is impossible, 12 hour shift"
    if words[find.end].is(.move) || isOfOtherDay(find) { return false }
    guard let morrow = morrow(beside: find), !isOfWhatWas(find), !isMore(find) else { return false }
    let between = morrow < find.start ? morrow + 1..<find.start : find.end..<morrow
    // "effort 4 for 50 minutes, tomorrow only 20": the minutes behind it are tomorrow's.
    if find.end <= morrow, words.opensClause(morrow),
      measures.contains(where: { (morrow + 1...morrow + 3).contains($0.start) && isMinutes($0) })
    {
      return false
    }
    let isFar = between.count > 6
    return !between.contains {
      isFar && (words[$0].has([.done, .sleep, .area, .effort]) || words[$0].is(.energy))
    }
      && !measures.contains { other in
        other.start != find.start && isMinutes(other)
          && (between.contains(other.start)
            || other.end == morrow && words.opensClause(other.start)
              && !words.isOneClause(find.end, other.start))
      }
  }

  /// "no time tomorrow, could do 20 minutes on thursday": minutes of a day that is not tomorrow.
  func isOfOtherDay(_ find: Find<Measure>) -> Bool {
    let next = words[find.end].is(.on) ? find.end + 1 : find.end
    guard let weekday = words.weekday(at: next) else { return false }
    return weekday.value != (words.today + 1).weekday
  }

  /// The "tomorrow" that stands nearest in the sentence of a figure.
  private func morrow(beside find: Find<Measure>) -> Int? {
    (max(0, find.start - 14)..<min(words.count, find.end + 12))
      .filter {
        words[$0].is(.tomorrow) && words.sameSentence($0, $0 < find.start ? find.start : find.end)
      }
      .min { distance($0, find) < distance($1, find) }
  }

  private func distance(_ at: Int, _ find: Find<Measure>) -> Int {
    at < find.start ? find.start - at : at - find.end
  }

  /// "add an extra 10 minutes tomorrow", "10 minutes longer": more than was planned, and no limit.
  private func isMore(_ find: Find<Measure>) -> Bool {
    let before = max(0, find.start - 2)..<find.start
    return before.contains { words[$0].is(.extra, .another) || words[$0].is(.add) }
      || words[find.end].is(.more, .extra) || words[find.end].is(.longer)
      || (find.start..<find.end).contains { words[$0].is(.more, .extra) }
  }

  /// "did 30 minutes, 45 tomorrow": what was done.
  private func isOfWhatWas(_ find: Find<Measure>) -> Bool {
    (max(0, find.start - 3)..<find.start).contains {
      words[$0].has(.done) && words.isOneClause($0, find.start)
        && !words[$0 - 1].is(.can, .could) && !words[$0 - 1].is(.be, .get)
    }
  }

  private func isMinutes(_ find: Find<Measure>) -> Bool {
    switch find.value {
    case .duration(let span): span.unit == .minute || span.unit == .hour
    case .number(let number):
      number.value >= 10 && number.upper == nil && !words[find.start - 1].is(.at)
    default: false
    }
  }
}
