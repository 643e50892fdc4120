import Training

/// Levels by figure: which of the numbers said are levels of what is sore.
extension Complaints {
  mutating func take(_ measure: Find<Measure>) {
    switch measure.value {
    case .level(let level):
      guard !isOfElse(measure),
        !group.areas.isEmpty || group.hasFeel || words.area(soon: measure.end)
          || words.feels(soon: measure.end) || words.topic == .soreness
      else { return }
      take(level, of: measure)
    case .number(let number):
      // "half the session" is no level.
      guard number.value >= 1 || number.isDigits || number.value == 0, number.middle <= 10,
        !number.isOrdinal, !number.isArticle,
        !isCount(measure), !isOfElse(measure)
      else { return }
      // "4 for legs, 2 for arms": the figure belongs to what follows.
      if words[measure.end].is(.for), words.area(soon: measure.end + 1), group.number != nil {
        flush()
      }
      let start = behindHedges(measure.start)
      let follows =
        (group.lastFeel >= 0 && start - group.lastFeel <= 3)
        || (group.areas.last.map { start - $0.at <= 4 } ?? false)
      let precedes =
        group.areas.isEmpty
        && (words.area(soon: measure.end)
          || words.topic == .soreness
            && (words[measure.end].has([.sore, .pain])
              || words[measure.end].isMark(",") && words.area(soon: measure.end + 1)
                && measures.count == 1))
      let isNow =
        words.topic == .soreness && measure.start > 0
        && (words[start - 1].is(.now, .today) || words[measure.end].is(.now)
          || words[start - 1].is(.its, .is) && words[start - 2].is(.now, .today))
      // "chest is sore from bench, 4": the only figure, in a clause of its own.
      let isAlone =
        words.topic == .soreness && measures.count == 1 && group.hasFeel && !group.areas.isEmpty
        && words[start - 1].isMark(",") && words[measure.end].kind != .word
      guard follows || precedes || isNow || isAlone else { return }
      if isNow, !follows { flush() }
      take(number.middle, of: measure)
      group.isNow = isNow
    default: return
    }
  }

  /// Where the figure of "legs sore, maybe a 6" begins with its hedges.
  private func behindHedges(_ start: Int) -> Int {
    var start = start
    while words[start - 1].is(.a, .about) || words[start - 1].is(.maybe, .like)
      || words[start - 1].is(.around, .roughly) || words[start - 1].is(.say, .id)
      || words[start - 1].is(.probably, .i)
    {
      start -= 1
    }
    // "Hurts when I run, 4": the figure belongs to what hurts.
    let clause = words[start - 1].isMark(",") ? start - 1 : start
    if words[clause - 1].has(.run), words[clause - 2].is(.i, .im),
      words[clause - 3].is(.when, .while)
    {
      start = clause - 3
    }
    return start
  }

  private mutating func take(_ level: Double, of measure: Find<Measure>) {
    split(at: behindHedges(measure.start))
    group.number = level
    group.lastFeel = measure.start
    if group.start < 0 { group.start = measure.start }
    group.end = measure.end
  }

  /// Whether a figure is of effort, energy, stress or sleep.
  private func isOfElse(_ measure: Find<Measure>) -> Bool {
    let before = words[measure.start - 1]
    let earlier = words[measure.start - 2]
    return before.is(.energy, .effort) || earlier.is(.energy, .effort)
      || words[measure.end].is(.effort, .energy) || before.is(.stress) || before.has(.sleep)
      || earlier.has(.sleep)
  }

  /// Whether a figure counts something: "3 x", "4 sets", "2 runs", "one spot", "one leg".
  func isCount(_ measure: Find<Measure>) -> Bool {
    let next = words[measure.end]
    if next.is(.x, .times) || next.is(.sets, .reps) || next.is(.of)
      || next.has([.timeUnit, .lengthUnit]) || next.is(.day, .run) || next.isMark("%")
      || next.is(.year) || next.is(.kg) || next.isMark(":")
    {
      return true
    }
    guard words[measure.start].kind == .word else { return false }
    // "two wet noodles"
    if next.kind == .word, !next.isNamed, next.sense.signs.rawValue == 0 { return true }
    return words[measure.start].is(.a) && !words[measure.start + 1].has([.cardinal, .digits])
      || words[measure.start - 1].has(.side)
      || next.is(.spot, .place) || next.is(.point, .side) || next.has(.singular)
  }
}
