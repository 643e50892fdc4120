import Training

/// How hard a session felt, 0 to 10.
extension Clue<StateReader> {
  static let effort: [Clue<StateReader>] = [
    .effortFigure, .effortWord, .hardestEver, .effortClause, .rated, .hardWordings, .harderWordings,
    .easierWordings,
    .easyWordings,
    .gentleWordings,
  ]

  /// "rpe 6", "effort was 5 out of 10", "7/10 effort", "felt like an 8", "it was a 6".
  static let effortFigure = Clue(
    "effort.figure", at: [.feel, .was], .effort,
    accepts: [
      "rpe 6": "effort 6", "effort was 5 out of 10": "effort 5", "7/10 effort": "effort 7",
      "felt like an 8": "effort 8", "it was a 6": "effort 6",
    ],
    refuses: ["felt 3 years younger", "it was a 10k", "legs felt 4", "calves feel like a 3"]
  ) { reader, at, token in
    // "much harder than i thought, effort 8": the figure stands.
    guard reader.state.effort == nil || token.has(.effort) && !reader.hasEffortFigure else {
      return false
    }
    let words = reader.words
    // "an 8 for effort, quads a 4"
    if token.has(.effort), words[at - 1].is(.for),
      let find = reader.measures.first(where: { $0.end == at - 1 }),
      words[find.start - 1].is(.a, .an), case .number(let number) = find.value,
      (0...10).contains(number.middle)
    {
      reader.state.effort = number.middle
      return reader.mark(find.start, at + 1)
    }
    if token.is(.was), !words[at - 1].is(.it, .that),
      !words[at - 1].has([.run, .session]) && !words[at - 1].is(.intervals, .tempo)
    {
      return false
    }
    for find in reader.measures
    where find.start > at && find.start - at <= 4 && words.sameSentence(at, find.start) {
      let between = at..<find.start
      if words[find.end].is(.energy) || between.contains(where: { words[$0].is(.energy) }) {
        continue
      }
      switch find.value {
      case .level(let level)
      where token.has(.effort)
        || !between.contains(where: { words[$0].has(Signs.area) || words[$0].isMark(",") })
          && !words[at - 1].has(Signs.area):
        reader.state.effort = level
        return reader.mark(at, find.end)
      case .number(let number)
      where !number.isOrdinal && number.middle <= 10 && number.value >= 0
        && (token.has(.effort) || !words[at - 1].has(Signs.area))
        && (token.has(.effort)
          || words[at + 1].is(.like) && words.isOneClause(at, find.start)
          || (words[find.start - 1].is(.a, .an) || words[find.start - 2].is(.a, .an))
            && (words[find.end].kind != .word
              || words[find.end].is(.for) && words[find.end + 1].is(.me))):
        reader.state.effort = number.middle
        return reader.mark(at, find.end)
      default: continue
      }
    }
    // "it felt harder than usual, perhaps an eight"
    if token.is(.feel, .was), !words.tokens.contains(where: { $0.has(Signs.area) }),
      let find = reader.measures.first(where: { $0.start > at && $0.start - at <= 9 }),
      words.sameSentence(at, find.start), words[find.start - 1].is(.a, .an),
      words[find.end].kind != .word, case .number(let number) = find.value, !number.isOrdinal,
      (1...10).contains(number.middle),
      words.tokens[at..<find.start].contains(where: { $0.is(.harder) || $0.has(.level) })
    {
      reader.state.effort = number.middle
      return reader.mark(at, find.end)
    }
    guard token.has(.effort) else { return false }
    for find in reader.measures
    where find.end == at || find.end == at - 1 && words[at - 1].is(.for, .of) {
      switch find.value {
      case .level(let level): reader.state.effort = level
      case .number(let number)
      where number.middle <= 10 && !number.isOrdinal
        && (find.end == at - 1 || words[find.start - 1].is(.a, .an) || find.start == 0):
        reader.state.effort = number.middle
      default: continue
      }
      return reader.mark(find.start, at + 1)
    }
    return false
  }

  /// "felt hard", "felt really easy", "was brutal", "super easy".
  static let effortWord = Clue(
    "effort.word", at: [.feel, .was, .is, .found], .effort,
    accepts: [
      "felt hard": "effort 7", "felt really hard": "effort 9", "it was brutal": "effort 9",
      "it was quite hard": "effort 7", "it was super easy": "effort 2",
      "hard effort today": "effort 7", "was rlly hard": "effort 9",
      "i found it very hard": "effort 9",
      "it was dead hard": "effort 9",
    ],
    refuses: ["legs felt hard", "it was cold", "feel awful"]
  ) { reader, at, token in
    guard reader.state.effort == nil else { return false }
    let words = reader.words
    if token.is(.found), !words[at + 1].is(.it, .that), !words[at + 2].has(Signs.run) {
      return false
    }
    // "was rlly hard": what was is left out.
    let opens = token.is(.was) && words[at - 1].kind != .word && words.topic == .state
    if token.is(.was, .is), !opens, !words[at - 1].is(.it, .that),
      !words[at - 1].has([.session, .run]),
      !words[at - 1].is(.itself, .tempo), !words[at - 1].is(.intervals)
    {
      return false
    }
    // "hard effort", "a moderate effort"
    if token.has(.effort), words[at - 1].has(.level), !words[at - 1].has([.fine, .bad]),
      words[at + 1].kind != .word || words[at + 1].is(.today, .and), !reader.isFuture(at)
    {
      reader.state.effort = reader.effort(at: at - 1)
      return reader.mark(at - 1, at + 1)
    }
    for position in at + 1..<at + 5 {
      let word = words[position]
      if word.is(.easy), words[position + 1].is(.peasy) { return false }
      if word.endsSentence || word.isMark(",") || word.has(Signs.area) { return false }
      guard word.has(.level), !word.has(.fine) || word.is(.easy) else { continue }
      if words[at - 1].has(Signs.area) || words[at - 2].has(Signs.area) { return false }
      if opens, words[position + 1].kind == .word, !words[position + 1].is(.today, .but) {
        return false
      }
      // "feel awful" is of the one who feels.
      if word.has(.bad), token.is(.feel), !words[at - 1].is(.it) { return false }
      reader.state.effort = reader.effort(at: position)
      return reader.mark(at, position + 1)
    }
    return false
  }

  /// "hardest run ever", "all out", "easy peasy", "super easy".
  static let hardestEver = Clue(
    "effort.ever",
    at: [.hardest, .all, .easy, .hard, .easiest, .stroll, .struggled, .cake, .killed],
    accepts: [
      "hardest run ever": "effort 10", "all out": "effort 10", "easy peasy": "effort 2",
      "super easy": "effort 2", "felt like a stroll": "effort 2", "very easy run": "effort 2",
      "really struggled": "effort 9",
      "piece of cake": "effort 2", "that nearly killed me": "effort 9",
    ],
    refuses: ["all outdoors", "easy run", "hard to say", "struggled out of bed"]
  ) { reader, at, token in
    guard reader.state.effort == nil else { return false }
    let words = reader.words
    // "super relaxed, no stress"
    if words.tokens.contains(where: { $0.has(.stress) }), reader.state.session == nil {
      return false
    }
    if token.is(.hardest) || token.is(.easiest) {
      guard
        words[at + 1].has([.run, .session]) || words[at + 1].is(.one, .thing)
          || words[at + 1].is(.ever)
      else { return false }
      reader.state.effort = token.is(.hardest) ? 10 : 1
      return reader.mark(at, at + 2)
    }
    if token.is(.cake) || token.is(.killed) {
      guard token.is(.cake) ? words[at - 1].is(.of) : words[at + 1].is(.me) else { return false }
      reader.state.effort = token.is(.cake) ? 2 : 9
      return reader.mark(at - 1, at + 2)
    }
    if token.is(.stroll) || token.is(.struggled) {
      guard words[at + 1].kind != .word || words[at + 1].is(.today, .with) else { return false }
      reader.state.effort = token.is(.stroll) ? 2 : 9
      return reader.mark(at, at + 1)
    }
    if token.is(.all) {
      guard words[at + 1].is(.out), words[at + 2].kind != .word, !reader.isFuture(at) else {
        return false
      }
      reader.state.effort = 10
      return reader.mark(at, at + 2)
    }
    if token.is(.easy), words[at + 1].is(.peasy) {
      reader.state.effort = 2
      return reader.mark(at, at + 2)
    }
    // "done, easy"
    if token.is(.easy, .hard), token.has(.level), reader.state.session == .done,
      words[at - 1].isMark(","), words[at - 2].has(.done), words[at + 1].kind != .word
    {
      reader.state.effort = reader.effort(at: at)
      return reader.mark(at, at + 1)
    }
    // "super easy", alone or as a clause.
    if words[at - 1].has(.degree), words.opensClause(at - 1), words[at + 1].has([.run, .session]),
      words[at + 2].kind != .word, token.has(.level), !reader.isFuture(at), words.topic == .state
    {
      reader.state.effort = reader.effort(at: at)
      return reader.mark(at - 1, at + 2)
    }
    let opening = words[at - 2].is(.way) ? at - 2 : at - 1
    guard words[at - 1].has(.degree) || words[at - 1].is(.too), words.opensClause(opening),
      words[at + 1].kind != .word, token.has(.level), !reader.isFuture(at)
    else { return false }
    reader.state.effort = reader.effort(at: at)
    return reader.mark(at - 1, at + 1)
  }
}

extension Clue<StateReader> {
  /// "easy", "not too hard", "35 minutes easy": a clause of nothing but how it was.
  static let effortClause = Clue(
    "effort.clause", kinds: .level,
    accepts: [
      "hard": "effort 7", "not too hard": "effort 5", "very very hard": "effort 9",
      "done, 35 minutes easy": "session done, effort 3, minutes 35",
      "did my three miles, steady": "session done, effort 5, metres 4828.032",
    ],
    refuses: ["hard to say", "easy run tomorrow", "great", "finished my easy run"]
  ) { reader, at, token in
    let words = reader.words
    guard reader.state.effort == nil, words.topic == .state, !token.has([.fine, .bad]),
      token.sense.value >= 2, !reader.isFuture(at),
      // "super relaxed, no stress"
      !words.tokens.contains(where: { $0.has(.stress) }) || reader.state.session != nil,
      !words.tokens.contains(where: { $0.has(.effort) || $0.is(.feel) }),
      words[at + 1].kind == .mark || words[at + 1].kind == .edge
        || words[at + 1].is(.at) && words[at + 2].is(.all)
        || words[at + 1].is(.but, .today) || words[at + 1].is(.that, .it) && words[at + 2].is(.was)
    else { return false }
    var start = at
    while words[start - 1].has(Signs.degree) || words[start - 1].is(.not, .too)
      || words[start - 1].is(.so, .that) || words[start - 1].is(.a, .just)
    {
      start -= 1
    }
    let isBehindFigure =
      start == at && reader.state.session == .done
      && reader.measures.contains {
        switch $0.value {
        case .distance, .duration: $0.end == at
        default: false
        }
      }
    let isClause = words[start - 1].kind != .word && !words[start - 1].isMark("-")
    guard isBehindFigure || isClause && words[at - 1].kind != .number else { return false }
    reader.state.effort = reader.effort(at: at)
    return reader.mark(start, at + 1)
  }
}

extension StateReader {
  /// Whether a figure told how hard it was, and no word.
  var hasEffortFigure: Bool {
    guard let told = followed.last(where: { $0.clue.hasPrefix("effort.") }) else { return false }
    return (told.start..<told.end).contains { words[$0].has([.digits, .cardinal]) }
  }

  /// The effort that a word of level tells, moved by "very", "a bit" or "not" before it.
  fileprivate func effort(at position: Int) -> Double {
    // "medium hard, 6/10", "hard! 8 out of 10"
    let pause = words[position + 1].is(.today, .though) ? position + 2 : position + 1
    // "hard, maybe an 8"
    let figure = words.skipping(pause + 1, .maybe, .a, .an, .about, .like, .probably)
    if words[pause].isMark(","), words[figure - 1].is(.a, .an),
      let find = measures.first(where: { $0.start == figure }),
      case .number(let number) = find.value,
      (1...10).contains(number.middle), words[find.end].kind != .word
    {
      return number.middle
    }
    if words[pause].kind == .mark,
      let find = measures.first(where: { $0.start == pause + 1 }),
      case .level(let level) = find.value, words[find.end].kind != .word
    {
      return level
    }
    let word = words[position]
    let effort = word.sense.value
    if isNegated(position, most: 2) { return effort >= 7 ? 5 : 6 }
    let before = words[position - 1]
    if before.is(.too, .so) || before.is(.dead) || before.has(.degree) && before.sense.value >= 7 {
      return effort >= 7 ? 9 : 2
    }
    if before.has(.degree), before.sense.value <= 4 { return effort >= 7 ? 6 : effort }
    return effort
  }
}
