import Training

/// How fresh, tired or strained somebody is.
extension Clue<StateReader> {
  static let energy: [Clue<StateReader>] =
    [
      .energyLevel, .stress, .feeling, .flat, .tired, .lowWordings, .wholeAnswer,
    ] + energyPictures

  /// "energy 3", "low energy", "no energy".
  static let energyLevel = Clue(
    "energy.level", at: [.energy],
    accepts: [
      "energy 3": "energy 3", "energy 3/5": "energy 3", "no energy": "energy 1",
      "low energy": "energy 2", "full of energy": "energy 5", "energy is a 4": "energy 4",
      "energy, on a scale of one to five, is at a four": "energy 4",
      "energy? say three": "energy 3",
    ],
    refuses: ["energy gel at km 5"]
  ) { reader, at, _ in
    let words = reader.words
    for find in reader.measures where find.start > at && find.start - at <= 14 {
      guard let level = reader.fifths(find), reader.isEnergy(find, from: at) else { continue }
      // "energy was a 2 this morning but it's a 4 now"
      let now = reader.measures.last { $0.start > find.end && words[$0.end].is(.now) }
      let isOfNow = now.map { words[$0.start - 1].is(.a, .its) || words[$0.start].is(.a) } ?? false
      reader.state.energy = isOfNow ? now.flatMap(reader.fifths) ?? level : level
      return reader.mark(at, find.end)
    }
    for find in reader.measures
    where find.end == at || find.end == at - 1 && words[at - 1].is(.on, .of)
      || find.end == at - 2 && words[at - 2].is(.on) && words[at - 1].is(.the)
      || find.end == at - 1 && words[at - 1].is(.for, .in)
      || (words[find.end].is(.out, .of) || words[find.end].is(.from))
        && (2...4).contains(at - find.end)
    {
      guard let level = reader.fifths(find), !reader.isOutOf(find) else { continue }
      reader.state.energy = level
      return reader.mark(find.start, at + 1)
    }
    let near = max(0, at - 3)..<min(words.count, at + 4)
    func has(_ test: (Token) -> Bool) -> Bool { near.contains { test(words[$0]) } }
    let level: Int? =
      if has({ $0.is(.no, .zero) }) {
        1
      } else if has({ $0.is(.not) || $0.has(.negation) }), has({ $0.is(.lots, .much) }) {
        2
      } else if has({
        $0.is(.low, .little) || $0.has(.bad) || $0.is(.lack, .without) || $0.is(.lacking)
      }) {
        2
      } else if has({ $0.is(.full, .lots) || $0.is(.high, .tons) || $0.is(.great) }) {
        5
      } else if has({ $0.has(.good) || $0.has(.fine) }) {
        4
      } else {
        nil
      }
    guard let level else { return false }
    reader.state.energy = level
    return reader.mark(at - 1, at + 2)
  }

  /// Stress, 1 to 5, of which 5 is the most.
  static let stress = Clue(
    "energy.stress", .stress,
    accepts: [
      "stressed at work": "stress 4", "super stressed": "stress 5", "not stressed": "stress 2",
      "stress is through the roof": "stress 5", "work's stressing me out like crazy": "stress 5",
    ],
    refuses: ["stress fracture scare"]
  ) { reader, at, _ in
    let words = reader.words
    for find in reader.measures where find.start > at && find.start - at <= 5 {
      // "stress is low, 1"
      let isBehindComma =
        words[find.start - 1].isMark(",") && words[find.start - 2].is(.low, .high)
        || words[find.start - 1].is(.a) && words[find.end].kind != .word
      guard let level = reader.fifths(find), isBehindComma || words.isOneClause(at, find.start)
      else { continue }
      reader.state.stress = level
      return reader.mark(at, find.end)
    }
    guard !words[at + 1].is(.fracture) else { return false }
    let isMuch =
      (max(0, at - 3)..<min(words.count, at + 4)).contains {
        words[$0].has(.degree) && words[$0].sense.value >= 7
          // "interview tomorrow so pretty stressed"
          && !(words[$0].end - words[$0].start == 2 && words[$0 + 1].has(.degree))
          || words[$0].is(.high, .lots, .af)
      } || words.tellsHighStress(at: at)
    reader.state.stress =
      reader.isNegated(at) || words[at - 1].is(.low) || words[at + 1].is(.low)
        || words[at + 2].is(.low) ? 2 : isMuch ? 5 : 4
    return reader.mark(at, at + 1)
  }

  /// "feel great", "feeling awful": how somebody feels, and not how the run felt.
  static let feeling = Clue(
    "energy.feeling", at: [.feel],
    accepts: [
      "feeling great": "energy 5", "i feel fine": "energy 4", "feel awful": "energy 1",
      "i feel like crap": "energy 1",
    ],
    refuses: ["felt hard", "legs feel great", "it felt awful"]
  ) { reader, at, _ in
    let words = reader.words
    guard
      words[at - 1].kind == .edge || words[at - 1].is(.i, .im) || words[at - 1].isMark(",")
        || words[at - 1].is(.still, .and) || words[at - 1].is(.but)
        || words[at - 1].kind == .number,
      reader.state.energy == nil
    else { return false }
    var next = at + 1
    while words[next].has(.degree) && !words[next].has(.bad) || words[next].is(.like, .a, .me)
      || words[next].is(.right),
      next - at < 4
    {
      next += 1
    }
    // "i feel awful about it", "feel healthy again"
    if words[next + 1].is(.about) || words[next].is(.healthy) || words[next].has(.ill) {
      return false
    }
    if words[next].has(.bad), !words[next].is(.bad) {
      reader.state.energy = 1
    } else if reader.state.session != nil {
      return false
    } else if words[next].is(.great)
      || words[next].is(.good) && words[next].end - words[next].start > 4
    {
      reader.state.energy = 5
    } else if words[next].has(.fine) || words[next].has(.good) {
      reader.state.energy = 4
    } else {
      return false
    }
    return reader.mark(at, next + 1)
  }

  /// Words of tiredness and freshness, each with its level.
  static let tired = Clue(
    "energy.words", .energy,
    accepts: [
      "tired": "energy 2", "a bit tired": "energy 3", "exhausted": "energy 1",
      "dog tired": "energy 1",
      "really tired": "energy 1", "not tired at all": "energy 4", "not too tired": "energy 3",
      "not sick, just tired": "ill none, energy 2",
    ],
    refuses: ["tired of the rain", "legs are tired", "flat tired road"]
  ) { reader, at, token in
    let words = reader.words
    // "the rest was spent awake"
    if token.is(.spent), words[at + 1].kind == .word, !words[at + 1].is(.today, .and) {
      return false
    }
    if token.is(.tired), words[at + 1].is(.of, .hand) || words.area(at: at + 1) != nil {
      return false
    }
    // "legs are slightly tired" is of the legs.
    var subject = at - 1
    while words[subject].is(.are, .feel) || words[subject].has(.degree) || words[subject].is(.a) {
      subject -= 1
    }
    if words[subject].has(Signs.area), token.is(.tired, .fresh) { return false }
    if token.end - token.start == 4, token.is(.tired),
      words[at + 1].kind == .word || words[at - 1].is(.minute), !words[at + 1].is(.today, .and, .af)
    {
      return false
    }
    if words[at - 1].is(.flat) || words[at + 1].is(.instead) { return false }
    // "i rested"
    if token.is(.fresh), token.end - token.start == 6, words[at - 1].is(.i) { return false }
    var level = Int(capped: token.sense.value)
    guard level >= 1 else { return false }
    if reader.isNegated(at) {
      level = level > 2 ? 2 : words[at - 1].is(.too, .that) || words[at - 1].is(.so, .very) ? 3 : 4
    } else if level == 2 {
      // "kind of tired"
      let before = words[at - 1].is(.of) ? words[at - 2] : words[at - 1]
      if before.has(.degree), before.sense.value <= 4 { level = 3 }
      if words[at + 1].is(.af) || words[at + 1].is(.as) && words[at + 2].is(.hell) { level = 1 }
      if before.is(.dead, .dog) || before.is(.bone)
        || before.has(.degree) && before.sense.value >= 7
      {
        level = 1
      }
    }
    reader.state.energy = min(reader.state.energy ?? 5, level)
    return reader.mark(at, at + 1)
  }

  /// "good", "not great", "so so", "ok i guess": a first clause that answers "how are you?".
  static let wholeAnswer = Clue(
    "energy.answer", at: [.so, .ok, .bad], [.good, .fine, .bad],
    accepts: [
      "great": "energy 5", "pretty good": "energy 4", "not great": "energy 2", "so so": "energy 3",
      "good, only 30 min tomorrow": "energy 4, tomorrow 30",
    ],
    refuses: ["good session", "great, did it", "good legs", "fine, legs 3"]
  ) { reader, at, token in
    let words = reader.words
    guard words.topic == .state, reader.state.energy == nil, at <= 3, !token.is(.healthy),
      !token.has(.ill),
      !(words[at - 1].is(.i) && token.is(.fresh))
    else {
      return false
    }
    var end = at + 1
    var level: Int?
    if token.is(.so) {
      guard words[at + 1].is(.so), at == 0 else { return false }
      (level, end) = (3, at + 2)
    } else if token.is(.ok), words[at + 1].is(.i, .guess) || words[at + 1].is(.ish) {
      level = 3
      while end < words.count, words[end].is(.i, .guess) || words[end].is(.ish) { end += 1 }
    } else if token.is(.ok) {
      return false
    } else if token.has(.fine) || token.has(.good) {
      level = token.has(.good) && !token.is(.good) || token.is(.great) ? 5 : 4
      if token.is(.good), token.end - token.start > 4 { level = 5 }
    } else if token.has(.bad) {
      level = token.is(.bad) ? 2 : 1
    }
    guard var level,
      words[end].kind != .word || words[end].is(.but, .thanks) || words[end].is(.today)
    else { return false }
    // Only the clause that opens the answer, and only small words before.
    var isNegated = false
    for before in 0..<at {
      let word = words[before]
      if word.is(.not) || word.has(.negation) {
        isNegated = true
      } else if !word.has(.degree),
        !word.is(.im, .i), !word.is(.too, .am)
      {
        return false
      }
    }
    guard !words[end].isMark(",") && !words[end].is(.but) || reader.saysNoneElse(from: end) else {
      return false
    }
    if isNegated { level = level >= 4 ? 2 : 3 }
    if words.count == 1, token.is(.ok) || token.is(.fine) && token.end - token.start <= 5 {
      level = 4
    }
    reader.state.energy = level
    return reader.mark(0, end)
  }
}

extension StateReader {
  /// Whether what follows tells neither of a session nor of the body, so that "good" is of neither.
  fileprivate func saysNoneElse(from start: Int) -> Bool {
    !(start..<words.count).contains {
      words[$0].has([.area, .done, .missed, .sore, .pain, .session, .effort])
    }
  }

  /// Whether a figure behind "energy" is the energy's, and neither the scale's nor of something else.
  fileprivate func isEnergy(_ find: Find<Measure>, from at: Int) -> Bool {
    let between = at + 1..<find.start
    let isScale =
      (max(at, find.start - 3)..<find.start).contains { words[$0].is(.scale) } || isOutOf(find)
    let isNear = find.start - at <= 4
    return !isScale
      && !between.contains { position in
        let token = words[position]
        return token.has(.lengthUnit) || token.has([.sleep, .effort, .stress, .run, .done])
          || words.area(at: position) != nil && !token.is(.back) || token.is(.tomorrow)
          || token.endsSentence && !(position == at + 1 && token.isMark("?"))
          || token.is(.at) && words[find.end].has(.lengthUnit)
          || token.is(.at) && words[position + 1].is(.km, .mile)
          || !isNear && (token.is(.but) || token.has(.weekday))
      }
      && (isNear || words[find.end].kind != .word || words[find.end].is(.today, .now)
        || words[find.end].is(.and, .again) || words[find.end].is(.out))
  }

  /// "3 out of 5": the figure that counts the whole.
  fileprivate func isOutOf(_ find: Find<Measure>) -> Bool {
    words[find.start - 1].is(.of, .from)
      && (words[find.start - 2].is(.out) || words[find.start - 2].has([.digits, .cardinal]))
  }

  /// A level of five, from "3", "3/5" or "6/10".
  fileprivate func fifths(_ find: Find<Measure>) -> Int? {
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
