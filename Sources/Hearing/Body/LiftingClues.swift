import Training

/// What was lifted, how heavily, and when; and what is wished to be. (B17)
extension Clue<StateReader> {
  static let lifting: [Clue<StateReader>] = [
    .lifted, .trainedPart, .liftedNothing, .wantsStrength,
    .upperWordings, .legWordings, .wholeWordings, .noLiftWordings,
  ]

  static let lifted = Clue(
    "lifting.done", at: [.leg, .legs, .chest, .arm, .back, .upper, .calf, .lower], .lift,
    accepts: [
      "squats yesterday": "lifted heavy legs 2026-11-21",
      "light upper body yesterday": "lifted upper 2026-11-21",
      "leg day on friday": "lifted heavy legs 2026-11-20",
      "went to the gym yesterday": "lifted legs 2026-11-21",
      "gym on monday, upper": "lifted upper 2026-11-16",
      "gym this morning, just arms": "lifted upper 2026-11-22",
      "lower body session yesterday": "lifted heavy legs 2026-11-21",
    ],
    refuses: [
      "squats tomorrow", "can i lift tomorrow", "some dumbbells at home", "legs are heavy",
      "regular, gym", "total newbie at lifting",
    ]
  ) { reader, at, token in
    let words = reader.words
    guard
      token.has(.lift) || token.is(.leg, .legs) && words[at + 1].is(.day, .press)
        || token.is(.leg, .legs) && words[at + 1].is(.workout, .session)
        || token.is(.chest, .arm) && words[at + 1].is(.day)
        || token.is(.back, .upper) && words[at + 1].is(.day)
        || token.is(.calf) && words[at + 1].is(.raises)
        || token.is(.lower) && words[at + 1].is(.body) && words[at + 2].is(.session, .workout, .day)
    else { return false }
    if token.is(.bench), words[at - 1].is(.the), !words[at - 2].is(.trained, .did) { return false }
    // "lifting a box"
    if token.end - token.start == 7, words[at + 1].has(.article) || words[at + 1].is(.my, .the),
      !words[at + 2].isNamed
    {
      return false
    }
    // "gym shut"
    if words[at + 1].is(.shut, .closed) || words[at + 2].is(.shut, .closed) { return false }
    // "upper back 3", "the rowing machine"
    if token.is(.upper) && words[at + 1].is(.back) && !words[at + 2].is(.day)
      || words[at + 1].is(.machine) && token.has(.upperLift)
    {
      return false
    }
    guard !reader.isNegated(at), !reader.isWished(at), !words[at - 1].is(.morning, .no) else {
      return false
    }
    let said = reader.pastDay(near: at, within: 12)
    // What there is to lift is no lifting: "some, dumbbells at home", "regular, gym".
    if token.is(.dumbbells), said == nil,
      !reader.stands([.did, .made, .lift, .use], within: 4, before: at)
    {
      return false
    }
    if said == nil, !token.has([.legLift, .upperLift]), token.has(.lift),
      !(token.is(.lift) && token.end - token.start == 6), !reader.tellsOfDoing(at)
    {
      return false
    }
    // "went to the gym, upper body": the generic word takes its part from those beside it.
    let isGeneric = !token.has([.legLift, .upperLift]) && token.has(.lift)
    let tells = words.tokens.indices.filter { words.sameSentence($0, at) }
    let isUpper =
      isGeneric
      && tells.contains { at in
        words[at].is(.upper, .arm) || words[at].has(.upperLift)
          || words.area(at: at).map { $0 == .arms || $0 == .shoulders || $0 == .chest } ?? false
      }
      && !tells.contains { words[$0].has(.legLift) || words[$0].is(.leg, .legs) }
      || token.is(.dumbbells) && tells.contains { words[$0].is(.arm) }
    let isLegs =
      token.has(.legLift) || token.is(.leg, .legs) || token.is(.calf, .lower)
      || !isUpper && !(token.has(.upperLift) || token.is(.chest, .arm) || token.is(.back))
    return reader.tellLifted(
      at, legs: isLegs,
      heavy: token.has(.legLift) && !token.is(.swings) || token.is(.crossfit)
        || token.is(.leg, .legs, .lower), on: said)
  }

  /// "did arms yesterday", "hit legs hard on monday".
  static let trainedPart = Clue(
    "lifting.part", .area,
    accepts: [
      "did arms yesterday": "lifted upper 2026-11-21",
      "hit legs hard yesterday": "lifted heavy legs 2026-11-21",
      "trained arms on friday": "lifted upper 2026-11-20",
    ],
    refuses: ["did my legs hurt", "ran back home", "did it, legs sore", "did legs tomorrow"]
  ) { reader, at, token in
    let words = reader.words
    let before = words[at - 1].is(.my) ? words[at - 2] : words[at - 1]
    guard before.is(.did, .hit) || before.is(.made) || before.is(.trained, .train),
      !words[at + 1].has([.sore, .pain]),
      !words[at + 1].is(.day, .press), let said = reader.pastDay(near: at, within: 4),
      Soreness.Area.allCases.indices.contains(Int(token.sense.part)), !reader.isNegated(at)
    else { return false }
    let area = Soreness.Area.allCases[Int(token.sense.part)]
    return reader.tellLifted(at, legs: area.isLegs, heavy: area.isLegs, on: said)
  }

  /// "no lifting", "didn't lift": it is known that nothing was lifted.
  static let liftedNothing = Clue(
    "lifting.none", .lift,
    accepts: [
      "no lifting": "lifted upper 2026-11-22", "didn't lift anything": "lifted upper 2026-11-22",
      "no weights yesterday": "lifted upper 2026-11-22",
    ],
    refuses: [
      "no lifting tomorrow", "no squat rack", "don't want to lift", "not too heavy lifting",
    ]
  ) { reader, at, token in
    let words = reader.words
    let before = words[at - 1]
    guard reader.state.lifted == nil,
      before.is(.no, .didnt) || before.is(.havent, .without)
        || before.is(.any)
          && words[at - 2].is(.no, .without),
      !reader.isFuture(at), !token.is(.dumbbells),
      words[at + 1].kind != .word
        || !words[at + 1].is(.experience, .rack)
          && !words[at + 1].is(.membership),
      !token.has(.legLift) || before.is(.didnt)
    else { return false }
    reader.state.lifted = Lifted(legs: false, heavy: false, on: words.today)
    return reader.mark(at - 1, at + 1)
  }

  /// A wish to lift tomorrow. (D35)
  static let wantsStrength = Clue(
    "lifting.wish", at: [.leg, .legs], .lift,
    accepts: [
      "want to lift tomorrow": "lift", "can i go to the gym tomorrow": "lift",
      "could i squat tomorrow?": "lift", "can i do legs tomorrow": "lift",
    ],
    refuses: ["don't want to lift", "want to lift my mood", "squats yesterday", "can my legs rest"]
  ) { reader, at, token in
    let words = reader.words
    let wishes: [Word] = [
      .want, .wanna, .can, .could, .may, .id, .like, .love, .allowed, .would, .let, .thinking, .ok,
      .gonna, .might, .hoping, .keen, .lets,
    ]
    // "is lifting ok tomorrow"
    if token.has(.lift), words[at - 1].is(.is, .would), words.opensClause(at - 1),
      (at + 1..<at + 5).contains(where: { words[$0].is(.tomorrow) })
    {
      reader.state.wantsStrength = true
      return reader.mark(at - 1, at + 1)
    }
    // "lift tomorrow?"
    let isAsked =
      at <= 1 && words[at + 1].is(.tomorrow) && words.tokens.contains { $0.isMark("?") }
    guard !reader.isNegated(at), isAsked || reader.stands(wishes, within: 6, before: at),
      (max(0, at - 6)..<min(words.count, at + 5)).contains(where: {
        words[$0].is(.tomorrow) || words[$0].is(.instead)
      }) || words[at + 1].kind == .edge && token.has(.lift),
      token.has(.lift) || words[at - 1].is(.do, .train), !words[at + 1].is(.my, .the)
    else { return false }
    reader.state.wantsStrength = true
    return reader.mark(at, at + 1)
  }
}

extension StateReader {
  /// Takes over what was lifted; of two the worse counts, legs before arms and heavy before light.
  mutating func tellLifted(_ at: Int, legs: Bool, heavy: Bool, on said: Day?) -> Bool {
    let near = max(0, at - 5)..<min(words.count, at + 7)
    let isLight = near.contains {
      (words[$0].has(.light) || words[$0].is(.easy)) && words.sameSentence($0, at)
    }
    let saysHeavy = near.contains {
      (words[$0].has(.heavy) || words[$0].is(.hard) || words[$0].is(.pr) || words[$0].is(.kg))
        && words.sameSentence($0, at) && !isNegated($0, most: 3)
    }
    let isHeavy = saysHeavy && (legs || !words[at].has(Signs.area)) || (!isLight && heavy)
    mark(at, at + 1)
    let day = said ?? words.today
    if let before = state.lifted {
      let worse = (legs && !before.legs) || (legs == before.legs && isHeavy && !before.heavy)
      state.lifted = Lifted(
        legs: before.legs || legs, heavy: before.heavy || isHeavy,
        on: said != nil && (worse || before.on == words.today) ? day : before.on)
      return true
    }
    state.lifted = Lifted(legs: legs, heavy: isHeavy, on: day)
    return true
  }

  /// Whether a lift word without a day tells of something done: "went to the gym", "heavy lifting".
  fileprivate func tellsOfDoing(_ at: Int) -> Bool {
    (max(0, at - 5)..<min(words.count, at + 4)).contains {
      let token = words[$0]
      return token.has(.done) || token.is(.went, .was) || token.has(.heavy) || token.is(.after)
        || token.is(.from, .session) || token.is(.morning, .today)
    }
  }

  /// Lifting that is wanted, planned or asked about, and was not done.
  func isWished(_ at: Int) -> Bool {
    var position = at - 1
    var steps = 0
    while position >= 0, steps < 7 {
      let token = words[position]
      if token.endsSentence || token.isMark(",") { break }
      if token.is(.want, .wanna) || token.is(.will, .gonna) || token.is(.should, .tomorrow)
        || token.is(.can, .could) || token.is(.id, .skip) || token.is(.move, .swap)
        || token.is(.why, .skipped) || token.is(.missed, .cancel)
      {
        return true
      }
      if token.is(.going), words[position + 1].is(.to), !words[position + 2].is(.the) {
        return true
      }
      if token.is(.have, .got), words[position + 1].is(.a, .no) || words[position + 1].is(.access) {
        return true
      }
      position -= 1
      steps += 1
    }
    for ahead in at + 1..<at + 4 where words[ahead].is(.tomorrow) {
      return pastDay(near: at, within: 4) == nil
    }
    return false
  }
}
