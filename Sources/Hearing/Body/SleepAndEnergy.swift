import Training

/// Sleep, energy and stress.
extension StateReader {
  mutating func hearSleep(_ at: Int, _ token: Token) {
    // "only got five hours", where nothing else is told that takes hours.
    if token.is(.got), state.sleepHours == nil, words[at - 1].is(.only, .just),
      let find = measures.first(where: { $0.start == at + 1 }), let hours = hours(find),
      hours <= 12,
      words[find.end].kind != .word, case .duration = find.value
    {
      state.sleepHours = hours
      return mark(at, find.end)
    }
    guard token.has(.sleep), state.sleepHours == nil,
      !isFuture(at) || words[at - 1].is(.cant, .couldnt)
    else { return }
    if words[at + 1].is(.apnea) { return }
    // What follows first: "legs 3, slept 7"; then what stands before: "5 hours of sleep".
    let figures =
      measures.filter { $0.start > at && $0.start - at <= 6 }
      + measures.filter { $0.end <= at && at - $0.end <= 4 }.reversed()
    for find in figures {
      let between = find.start > at ? at..<find.start : find.end..<max(find.end, at)
      if between.contains(where: {
        words[$0].endsSentence || words[$0].is(.but) || words[$0].has(.run)
          || words[$0].isMark(",") || words[$0].has(Signs.area)
      }) {
        continue
      }
      if let hours = hours(find), hours <= 16 {
        state.sleepHours = hours
        mark(min(at, find.start), max(at + 1, find.end))
        return
      }
    }
    // "barely slept", "no sleep", "didn't sleep".
    let before = (max(0, at - 4)..<at)
    if before.contains(where: {
      words[$0].is(.barely, .hardly) || words[$0].is(.no, .zero) || words[$0].is(.didnt, .couldnt)
        || words[$0].is(.not) || words[$0].is(.little) || words[$0].is(.cant)
        || words[$0].is(.never)
    }) {
      if before.contains(where: { words[$0].is(.problem, .problems) || words[$0].is(.issues) }) {
        return
      }
      let isNone =
        before.contains { words[$0].is(.no, .zero) }
        || words[at + 1].is(.at) && words[at + 2].is(.all)
      let isBad =
        words[at + 1].is(.well, .good) || words[at + 1].is(.great, .much)
        || words[at + 1].is(.enough) || words[at + 2].is(.well)
        || before.contains { words[$0].is(.enough, .good) || words[$0].is(.much, .great) }
      if isBad {
        state.energy = min(state.energy ?? 2, 2)
      } else {
        state.sleepHours = isNone ? 0 : 4
      }
      mark(at - 2, at + 1)
      return
    }
    let near = max(0, at - 3)..<min(words.count, at + 5)
    if near.contains(where: { words[$0].has(.bad) || words[$0].is(.worst, .broken) }) {
      state.energy = min(state.energy ?? 2, 2)
      mark(at, at + 2)
    } else if near.contains(where: {
      words[$0].has(.good) || words[$0].is(.well) || words[$0].has(.fine)
    }) {
      mark(at, at + 2)
      if state.energy == nil { state.energy = 4 }
    }
  }

  private func hours(_ find: Find<Measure>) -> Double? {
    switch find.value {
    case .duration(let span):
      guard span.unit == .hour || span.unit == .minute && span.isClock else { return nil }
      // "7:30 of sleep" is hours.
      let seconds = span.isClock && span.unit == .minute ? span.middle * 60 : span.middle
      return seconds / 3600
    case .number(let number)
    where !number.isOrdinal && number.value >= 1 && number.value <= 14 && number.middle <= 14:
      return words[find.end].is(.of) || words[find.end].isMark("/") ? nil : number.middle
    default: return nil
    }
  }

  mutating func hearEnergy(_ at: Int, _ token: Token) {
    if token.is(.energy) {
      for find in measures where find.start > at && find.start - at <= 4 {
        if let level = fifths(find) {
          state.energy = level
          return mark(at, find.end)
        }
      }
      for find in measures where find.end == at {
        if let level = fifths(find) {
          state.energy = level
          return mark(find.start, at + 1)
        }
      }
      let near = max(0, at - 3)..<min(words.count, at + 4)
      if near.contains(where: { words[$0].is(.no, .zero) || words[$0].is(.zero) }) {
        state.energy = 1
      } else if near.contains(where: {
        words[$0].is(.low, .little) || words[$0].has(.bad) || words[$0].is(.lack, .without)
          || words[$0].is(.lacking)
      }) {
        state.energy = 2
      } else if near.contains(where: {
        words[$0].is(.full, .lots) || words[$0].is(.high, .tons) || words[$0].is(.great)
      }) {
        state.energy = 5
      } else if near.contains(where: { words[$0].has(.good) || words[$0].has(.fine) }) {
        state.energy = 4
      } else {
        return
      }
      return mark(at - 1, at + 2)
    }
    if token.has(.stress) {
      for find in measures where find.start > at && find.start - at <= 3 {
        if let level = fifths(find) {
          state.stress = level
          return mark(at, find.end)
        }
      }
      if words[at + 1].is(.fracture) { return }
      let isMuch = (max(0, at - 3)..<at).contains {
        words[$0].has(.degree) && words[$0].sense.value >= 7 || words[$0].is(.high, .lots)
      }
      state.stress = isNegated(at) ? 2 : isMuch ? 5 : 4
      return mark(at, at + 1)
    }
    if token.is(.feel),
      words[at - 1].kind == .edge || words[at - 1].is(.i, .im) || words[at - 1].isMark(","),
      state.session == nil, state.energy == nil
    {
      let next = words[at + 1].has(.degree) ? at + 2 : at + 1
      if words[next].is(.great) || words[next].is(.good) && words[next].end - words[next].start > 4
      {
        state.energy = 5
        return mark(at, next + 1)
      }
      if words[next].has(.fine) || words[next].has(.good) {
        state.energy = 4
        return mark(at, next + 1)
      }
    }
    guard token.has(.energy) else { return }
    if token.is(.tired), words[at + 1].is(.of) { return }
    if token.is(.tired) && words[at + 1].is(.hand) { return }
    // "legs are tired" is of the legs; "flat" of the course.
    if words[at - 1].has(Signs.area)
      || words[at - 2].has(Signs.area) && words[at - 1].is(.are, .feel), token.is(.tired, .fresh)
    {
      return
    }
    if words[at].end - words[at].start == 4, token.is(.tired),
      words[at + 1].kind == .word || words[at - 1].is(.minute), !words[at + 1].is(.today, .and)
    {
      return
    }
    var level = Int(capped: token.sense.value)
    guard level >= 1 else { return }
    if isNegated(at) {
      level = level <= 2 ? 4 : 2
    } else if level == 2 {
      let before = words[at - 1]
      if before.has(.degree), before.sense.value <= 4 { level = 3 }
      if before.is(.dead) || before.has(.degree) && before.sense.value >= 7 { level = 1 }
    }
    state.energy = min(state.energy ?? 5, level)
    mark(at, at + 1)
  }

  /// A level of five, from "3", "3/5" or "6/10".
  private func fifths(_ find: Find<Measure>) -> Int? {
    switch find.value {
    case .number(let number)
    where !number.isOrdinal && number.middle >= 1 && number.middle <= 5
      && number.middle == number.middle.rounded():
      return Int(capped: number.middle)
    case .number(let number) where number.value > 0 && number.value < 1:
      // "3/5" reads as a fraction.
      return max(1, min(5, Int(capped: (number.value * 5).rounded())))
    case .level(let level): return max(1, min(5, Int(capped: (level / 2).rounded())))
    default: return nil
    }
  }
}
