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
      if opensPair(measure) { flush() }
      take(level, of: measure)
    case .number(let number):
      // "half the session" is no level.
      guard number.value >= 1 || number.isDigits || number.value == 0, number.middle <= 10,
        !number.isOrdinal, !number.isArticle,
        !isCount(measure), !isOfElse(measure)
      else { return }
      // "4 for legs, 2 for arms": the figure belongs to what follows.
      if group.number != nil && words[measure.end].is(.for) || opensPair(measure) { flush() }
      let start = behindHedges(measure.start)
      let follows =
        (group.lastFeel >= 0 && start - group.lastFeel <= 3)
        || (group.areas.last.map { start - $0.at <= 4 } ?? false)
      let precedes =
        group.areas.isEmpty
        && (words.area(soon: measure.end)
          || (words.topic == .soreness || number.value == 0)
            && (words[measure.end].has([.sore, .pain])
              || words[measure.end].isMark(",") && words.area(soon: measure.end + 1)
                && measures.count == 1))
      let isNow = measure.start == present || isToday(measure, start)
      let isAlone = standsAlone(measure, start)
      guard follows || precedes || isNow || isAlone else { return }
      if isNow, measure.start == present { resume() }
      let mayJoin = !group.areas.isEmpty && group.number == nil && group.word == nil
      if isNow, !follows, !mayJoin { flush() }
      // "shoulders 3, ego 9": the second is of something else.
      if group.number != nil, !isNow, isOfUnknown(start) { return }
      take(number.upper.flatMap { isChange(measure) ? $0 : nil } ?? number.middle, of: measure)
      group.isNow = isNow
    default: return
    }
  }

  /// "up from 3 to 5", "went from 6 to 2": the second is that of now.
  private func isChange(_ measure: Find<Measure>) -> Bool {
    let from = words[measure.start].is(.from) ? measure.start : measure.start - 1
    let verb = words[from - 1]
    return words[from].is(.from)
      && (verb.is(.up, .down) || verb.is(.went, .gone) || verb.is(.dropped, .changed))
  }

  /// "3/10 calves, 5/10 quads", "four in the quads, two in the glutes": its part stands behind it.
  private func opensPair(_ measure: Find<Measure>) -> Bool {
    guard let first = group.areas.first, let last = group.areas.last,
      group.number != nil && group.lastFeel < first.at
        || group.hasFeel && group.separator > max(last.at, group.lastFeel)
    else { return false }
    let next = words[measure.end].is(.in, .on) ? measure.end + 1 : measure.end
    return words.area(at: next) != nil
      || next > measure.end && words[next].is(.the, .my) && words.area(at: next + 1) != nil
  }

  /// "now 3", "today it's a 4", "3 now".
  private func isToday(_ measure: Find<Measure>, _ start: Int) -> Bool {
    guard words.topic == .soreness || !soreness.isEmpty || group.hasFeel, measure.start > 0,
      !words[measure.end].has([.timeUnit, .lengthUnit])
    else { return false }
    return words[start - 1].is(.now, .today) || words[measure.end].is(.now)
      || words[start - 1].is(.its, .is) && words[start - 2].is(.now, .today)
  }

  /// "back sore from carrying, a 3", "quads sore but only a 2": a figure in a clause of its own.
  private func standsAlone(_ measure: Find<Measure>, _ start: Int) -> Bool {
    let before = words[start - 1]
    let next = words[measure.end]
    // "is at two", of what stands before it.
    let subject = words[start - 2]
    let isCopula =
      before.is(.is, .are)
      && (subject.isMark(",") || subject.has([.area, .sore, .pain]) || subject.is(.it))
      || before.is(.its) && subject.isMark(",")
    let opens =
      before.isMark(",") || before.is(.but) || isCopula || before.isMark("-")
      || before.endsSentence && words.topic == .soreness && start > 0
    let closes =
      next.kind != .word || next.is(.today, .now) || next.is(.or) && words[measure.end + 1].is(.so)
      || next.is(.tops, .max) || next.is(.though)
    let isMeant =
      (words.topic == .soreness
        || words.topic == .state && before.isMark(",") && next.kind != .word)
      && measures.lazy.filter { words.isLevel($0) && !isCount($0) }.count == 1 || isCopula
      || words[measure.start - 1].is(.a, .an)
    guard opens, closes, isMeant else { return false }
    return group.hasFeel || isCopula && !group.areas.isEmpty
      ? group.number == nil
      : group.areas.isEmpty && soreness.last.map { $0.level == nil } ?? false
  }

  /// "ego 9", "mood 2": whether the word before a figure is one that nothing is known of.
  private func isOfUnknown(_ start: Int) -> Bool {
    let before = words[start - 1]
    return before.kind == .word && (!before.isNamed || before.is(.ego))
      && before.sense.signs.rawValue == 0
      && before.sense.kinds.rawValue == 0 && words[start - 2].kind != .word
  }

  /// Where the figure of "legs sore, maybe a 6" begins with its hedges.
  private func behindHedges(_ start: Int) -> Int {
    var start = start
    while words[start - 1].is(.a, .about) || words[start - 1].is(.maybe, .like)
      || words[start - 1].is(.around, .roughly) || words[start - 1].is(.say, .id)
      || words[start - 1].is(.probably, .i) || words[start - 1].is(.only, .just)
      || words[start - 1].is(.registers, .possibly) || words[start - 1].is(.call, .lets)
      || words[start - 1].is(.it) && words[start - 2].is(.call, .give)
      || words[start - 1].is(.it) && words[start - 2].is(.rate)
      || words[start - 1].is(.give, .rate) || words[start - 1].is(.would)
      || words[start - 1].is(.still, .more)
      || words[start - 1].is(.at)
        && (words[start - 2].is(.is, .are) || words[start - 2].is(.im, .am))
      || words[start - 1].is(.im, .am) && words[start].is(.at)
      || words[start - 1].is(.to, .at) && words[start - 2].is(.down, .up)
      || words[start - 1].is(.down, .up) && words[start].is(.to, .at)
      || words[start - 1].is(.to) && words[start - 2].is(.dropped, .closest)
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
    tookFigure = true
    group.lastFeel = measure.start
    if group.start < 0 { group.start = measure.start }
    group.end = measure.end
  }

  /// Whether a figure is of effort, energy, stress or sleep.
  func isOfElse(_ measure: Find<Measure>) -> Bool {
    let before = words[measure.start - 1]
    let earlier = words[measure.start - 2]
    // "core 3, rest 0"
    if before.is(.rest, .else) || before.is(.others, .ego) { return true }
    // "legs 4 energy 4": what stands behind has a figure of its own.
    let next = words[measure.end]
    let ownsNext =
      (next.is(.effort) || next.is(.energy))
      && !(before.has(.area)
        && (measure.end + 1..<measure.end + 4).contains { words[$0].has([.digits, .cardinal]) })
    // "energy is a 3"
    var owner = measure.start - 1
    while measure.start - owner < 5,
      words[owner].is(.is, .a) || words[owner].is(.was, .at) || words[owner].is(.about, .only)
        || words[owner].is(.still, .like) || words[owner].is(.maybe, .around)
        || words[owner].is(.today, .now)
    {
      owner -= 1
    }
    // "energy was a 2 this morning but it's a 4 now"
    if words[owner].is(.its), words[measure.end].is(.now),
      words.tokens[..<owner].contains(where: { $0.is(.energy, .effort) || $0.has(.stress) }),
      !words.tokens[..<owner].contains(where: { $0.has([.area, .sore, .pain]) })
    {
      return true
    }
    return words[owner].is(.energy, .effort) || words[owner].has(.stress)
      || before.is(.energy, .effort) || earlier.is(.energy, .effort) && !before.has(.area)
      || ownsNext || before.is(.stress) || before.has(.sleep)
      || earlier.has(.sleep) && !before.has(.area)
      || words[measure.start - 3].is(.from) && words[measure.start - 4].has(.sleep)
  }

  /// Whether a figure counts something: "3 x", "4 sets", "2 runs", "one spot", "one leg".
  func isCount(_ measure: Find<Measure>) -> Bool {
    let next = words[measure.end]
    if next.is(.x, .times) || next.is(.sets, .reps) || next.is(.of) || next.is(.bit)
      || next.has([.timeUnit, .lengthUnit]) || next.is(.day, .run) || next.isMark("%")
      || next.is(.year) || next.is(.kg) || next.isMark(":") && words[measure.end + 1].has(.digits)
    {
      return true
    }
    let before = words[measure.start - 1]
    // "week one", "km 3", "round mile two"
    let earlier = words[measure.start - 2]
    if before.has([.timeUnit, .lengthUnit]), !before.has(.area),
      !earlier.has([.digits, .cardinal, .article]) || before.has(.lengthUnit) && earlier.is(.the),
      !earlier.is(.this, .last), !earlier.is(.all, .the) || before.has(.lengthUnit)
    {
      return true
    }
    guard words[measure.start].kind == .word else { return false }
    // "the little one", "as one might expect"
    if words[measure.start].is(.one), before.is(.the) || before.has(.sore) && earlier.is(.the) {
      return true
    }
    if words[measure.start].is(.one),
      next.is(.might, .can) || next.is(.could, .should) || next.is(.would, .has)
        || before.is(.little, .other) || before.is(.this, .that) || before.is(.which, .no)
        || before.is(.each, .every)
    {
      return true
    }
    // "my two knees", "two very sore calves"
    if words[measure.start].sense.value == 2 {
      var noun = measure.end
      while words[noun].has([.degree, .sore, .pain]) { noun += 1 }
      if words.area(at: noun) != nil, !words[noun].has(.singular),
        noun > measure.end || before.is(.my, .the) || before.is(.both)
      {
        return true
      }
    }
    // "after one hill"
    if words[measure.start].is(.one), next.kind == .word, !next.has([.area, .sore, .pain, .side]),
      !next.has([.hedge, .dateLead, .negation, .dayPart, .weekday]), !next.is(.and, .but),
      !next.is(.in, .for), !next.is(.or, .to), !next.is(.on, .at), !next.is(.maybe, .because),
      !next.is(.from, .after), !next.is(.my, .the), !next.is(.out, .please), !next.is(.i, .today),
      !next.is(.now, .still)
    {
      return true
    }
    // "two wet noodles"
    if next.kind == .word, !next.isNamed, next.sense.signs.rawValue == 0 { return true }
    return words[measure.start].is(.a) && !words[measure.start + 1].has([.cardinal, .digits])
      || words[measure.start - 1].has(.side)
      || next.is(.spot, .place) || next.is(.point, .side) || next.has(.singular)
  }
}
