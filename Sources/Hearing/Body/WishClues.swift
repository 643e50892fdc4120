import Training

/// What somebody wishes for tomorrow. (D35, D36, D40)
extension Clue<StateReader> {
  static let wishes: [Clue<StateReader>] = [
    .noTimeTomorrow, .rest, .notInTheMood, .tooHeavy, .more, .another, .hard,
    .restWordings, .moreWordings, .hardWish, .noTimeWordings,
  ]

  /// "busy all day tomorrow", "not free tomorrow".
  static let noTimeTomorrow = Clue(
    "wishes.no-time", at: [.tomorrow],
    accepts: [
      "busy all day tomorrow": "tomorrow 0", "not free tomorrow": "tomorrow 0",
    ],
    refuses: ["no time limit tomorrow", "can't wait for tomorrow", "20 min tomorrow"]
  ) { reader, at, _ in
    let words = reader.words
    let isNone =
      reader.stands([.busy], within: 4, before: at)
      || words[at - 1].is(.free) && words[at - 2].is(.not)
    guard isNone, reader.state.minutesTomorrow == nil else { return false }
    reader.state.minutesTomorrow = 0
    return reader.mark(at - 2, at + 1)
  }

  /// "need a rest day", "can i take tomorrow off", "tomorrow off please".
  static let rest = Clue(
    "wishes.rest", at: [.off, .break, .skip], .rest,
    accepts: [
      "need a rest day": "rest", "can i take tomorrow off": "rest", "give me a day off": "rest",
      "tomorrow off please": "rest", "could i skip tomorrow": "rest", "rest tomorrow": "rest",
    ],
    refuses: ["rest was good", "i don't need rest", "the rest of it", "skip this question"]
  ) { reader, at, token in
    let words = reader.words
    guard
      token.has(.rest) || token.is(.off) && words[at - 1].is(.day, .tomorrow)
        || token.is(.break) && words[at - 1].is(.a)
        || token.is(.skip) && words[at + 1].is(.tomorrow)
    else { return false }
    let after = words[at + 1]
    if token.has(.rest), after.is(.of) || words[at - 1].is(.at, .the) || words[at - 1].is(.even) {
      return false
    }
    let wishes: [Word] = [
      .need, .want, .id, .like, .can, .could, .take, .wanna, .please, .rather, .lets, .prefer,
      .should, .deserve, .just, .gonna, .let, .give, .love, .make, .might, .thinking,
    ]
    let isWish =
      reader.stands(wishes, within: 6, before: at)
      || reader.stands([.can, .could], within: 8, before: at)
      || !token.is(.skip) && after.is(.please)
      || token.is(.off) && words[at - 1].is(.tomorrow) && at == 1
    let isOrder =
      token.has(.rest)
      && (after.is(.tomorrow, .today) || after.is(.please)
        || after.is(.day)
          && (words[at + 2].is(.please, .tomorrow) || words[at + 2].kind == .edge && at == 0))
      && (at == 0 || words[at - 1].is(.to, .please) || words[at - 1].isMark(","))
    // "wiped, rest"
    let isClause =
      token.has(.rest) && words[at - 1].isMark(",") && after.kind == .edge && words.topic == .state
      && token.end - token.start == 4
    guard isWish || isOrder || isClause, !reader.isNegated(at, most: 4) else { return false }
    reader.state.wantsRest = true
    return reader.mark(at - 1, at + 1)
  }

  /// "don't feel like running tomorrow".
  static let notInTheMood = Clue(
    "wishes.mood", at: [.feel],
    accepts: ["don't feel like running tomorrow": "rest", "not feeling like a run": "rest"],
    refuses: ["don't feel like stopping", "feel like running"]
  ) { reader, at, _ in
    let words = reader.words
    guard words[at + 1].is(.like), reader.isNegated(at, most: 3),
      (at + 2..<at + 5).contains(where: { words[$0].has([.run, .session]) })
    else { return false }
    reader.state.wantsRest = true
    return reader.mark(at - 1, at + 3)
  }

  /// "lifted too heavy": the article's own case. (A14)
  static let tooHeavy = Clue(
    "wishes.lifted-too-heavy", at: [.too],
    accepts: ["lifted too heavy yesterday": "lifted heavy legs 2026-11-21, rest"],
    refuses: ["legs too heavy", "too heavy traffic"]
  ) { reader, at, _ in
    let words = reader.words
    guard words[at + 1].is(.heavy), !words[at - 1].is(.nothing), !reader.isNegated(at),
      (max(0, at - 5)..<at).contains(where: { words[$0].has(.lift) })
    else { return false }
    reader.state.wantsRest = true
    return reader.mark(at, at + 2)
  }

  /// "can i do more", "i want to run longer", "more please".
  static let more = Clue(
    "wishes.more", at: [.more, .extra, .longer],
    accepts: [
      "can i do more?": "more", "i want to run longer tomorrow": "more", "more please": "more",
      "want more": "more",
    ],
    refuses: ["want more rest", "no more please", "no longer sick", "more sore than yesterday"]
  ) { reader, at, _ in
    let words = reader.words
    let isWish =
      (max(0, at - 6)..<at).contains {
        words[$0].is(.want, .can) || words[$0].is(.could, .wanna) || words[$0].is(.id, .ready)
          || words[$0].is(.would, .might) || words[$0].is(.like) && words[$0 + 1].is(.to)
          || words[$0].is(.add, .do) && words[$0 - 1].has(.pronoun)
      } || words[at + 1].is(.please)
    guard isWish, !reader.isNegated(at), !words[at + 1].is(.rest, .sleep), !words[at - 1].is(.no),
      !reader.stands([.hardly, .barely], within: 4, before: at),
      // "an extra day of rest"
      !(at + 1..<at + 4).contains(where: { words[$0].is(.rest, .sleep) || words[$0].is(.off) })
    else { return false }
    reader.state.wantsMore = true
    return reader.mark(at - 1, at + 1)
  }

  /// "can i add a run", "another session".
  static let another = Clue(
    "wishes.another", at: [.another, .add],
    accepts: [
      "can i add a run": "more", "i want another run": "more", "can i add something": "more",
    ],
    refuses: ["another year", "add it up"]
  ) { reader, at, token in
    let words = reader.words
    let isMore =
      token.is(.add)
      ? (words[at + 1].is(.a, .another) && words[at + 2].has([.run, .session])
        || words[at + 1].is(.something, .some)) && at > 0
      : (words[at + 1].has([.run, .session]) || words[at + 2].has(.session))
        && reader.stands([.want, .can, .add, .could], within: 5, before: at)
    guard isMore else { return false }
    reader.state.wantsMore = true
    return reader.mark(at, at + 2)
  }

  /// "want a hard one", "make it harder", "can we go harder tomorrow".
  static let hard = Clue(
    "wishes.hard",
    at: [.hard, .harder, .intervals, .fast, .faster, .tough, .tempo, .all, .challenge],
    accepts: [
      "want a hard one": "hard", "make it harder": "hard", "can we go harder tomorrow": "hard",
      "give me something hard": "hard", "can i do intervals tomorrow": "hard",
      "fancy something a bit harder tomorrow": "hard", "bring on something tough tomorrow": "hard",
    ],
    refuses: ["it was hard", "hard to say", "i don't want a hard one", "harder than i thought"]
  ) { reader, at, token in
    let words = reader.words
    let wishes: [Word] = [
      .want, .wanna, .give, .make, .can, .could, .id, .like, .may, .lets, .ready, .let, .love,
      .need,
      .keen, .might, .fancy, .welcome, .prefer, .would, .bring,
    ]
    // "i want to get faster" is a goal.
    if token.is(.faster), !words[at + 1].is(.tomorrow) { return false }
    // "want to go all out tomorrow"
    if token.is(.all) {
      guard words[at + 1].is(.out), words[at + 2].kind != .word || words[at + 2].is(.tomorrow),
        reader.stands(wishes, within: 6, before: at), !reader.isNegated(at)
      else { return false }
      reader.state.wantsHard = true
      return reader.mark(at, at + 2)
    }
    // "push me harder"
    if token.is(.harder), reader.stands([.me], within: 3, before: at),
      words.isOneClause(at - 3, at), !reader.isNegated(at),
      words[at + 1].kind != .word || words[at + 1].is(.tomorrow)
    {
      reader.state.wantsHard = true
      return reader.mark(at - 1, at + 1)
    }
    // "hard one tomorrow?"
    let isAsked =
      at == 0 && words[at + 1].is(.one) && words.tokens.contains { $0.isMark("?") }
      || at == 0 && token.is(.harder) && words[at + 1].is(.tomorrow)
    guard !reader.isNegated(at), isAsked || reader.stands(wishes, within: 6, before: at),
      words[at + 1].kind != .word || words[at + 1].is(.one, .tomorrow)
        || words[at + 1].has([.run, .session]) || words[at + 1].is(.please),
      !reader.stands([.was, .feel], within: 4, before: at)
        || reader.stands([.ready, .like], within: 3, before: at)
    else { return false }
    reader.state.wantsHard = true
    return reader.mark(at - 1, at + 1)
  }
}
