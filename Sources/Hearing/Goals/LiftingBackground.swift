import Training

/// How used to lifting somebody is, what there is to lift, and whether it is wanted.
extension Clue<LiftingReader> {
  static let index = ClueIndex(all)

  static let all: [Clue<LiftingReader>] = [
    .overWordings, .gymWordings, .weightsWordings, .equipment, .gym, .noGearWordings, .bodyweight,
    .wantedWordings, .triedWordings, .someWordings, .regularWordings, .noneWordings, .nothing,
    .declinedWordings, .never, .formerly, .regularly, .started, .lifter, .aBit,
    .declined, .wanted, .daysNamed, .weeklyHabit, .howLong,
  ]

  /// "two kettlebells at home": where it is asked, or someone says that it is there.
  static let equipment = Clue(
    "lifting.equipment", .equipment, asked: .equipment,
    accepts: ["two kettlebells at home": "with dumbbells", "i have dumbbells": "with dumbbells"],
    refuses: ["no dumbbells", "gym"]
  ) { reader, at, _ in
    guard
      reader.isAsked || reader.words[at - 1].is(.have, .got)
        || reader.words[at - 1].is(.a) && reader.words[at - 2].is(.have, .got)
        || reader.words[at - 1].is(.some, .only),
      !reader.isNegated(at),
      reader.lifting.equipment == nil || reader.lifting.equipment == Athlete.Equipment.none
    else { return false }
    reader.lifting.equipment = .dumbbells
    return reader.mark(at)
  }

  static let gym = Clue(
    "lifting.gym", at: [.gym, .barbell, .machines, .rack, .crossfit], asked: .equipment,
    accepts: [
      "i have a gym membership": "with gym", "no gym": "with none", "crossfit": "with gym",
    ],
    refuses: ["some dumbbells"]
  ) { reader, at, token in
    guard
      reader.isAsked || reader.words[at - 1].is(.have, .got)
        || reader.words[at - 1].is(.a) && reader.words[at - 2].is(.have, .got)
    else { return false }
    if reader.words.topic == .lifting,
      (max(0, at - 6)..<at).contains(where: {
        reader.words[$0].is(.use) && reader.words[$0 + 1].is(.to)
      })
    {
      return false
    }
    if reader.words.topic == .lifting, reader.words.tokens.contains(where: { $0.is(.ago) }) {
      return false
    }
    if (max(0, at - 3)..<at).contains(where: {
      reader.words[$0].is(.cancelled, .canceled) || reader.words[$0].is(.bye, .skipped)
    }) {
      return false
    }
    // "Scared of the gym" tells of none.
    if reader.words.topic == .lifting, reader.words[at - 1].is(.the), reader.words[at - 2].is(.of) {
      return false
    }
    if reader.words[at - 1].is(.hate) || reader.words[at - 2].is(.hate) { return false }
    if reader.words.topic == .lifting, reader.words[at + 1].is(.newbie, .beginner) { return false }
    // "A handful of gym sessions": what was tried once.
    if reader.words.topic == .lifting, reader.lifting.experience == .some,
      reader.words[at + 1].is(.session)
        || reader.words.tokens[..<at].contains(where: { $0.is(.since) })
    {
      return false
    }
    if !reader.isNegated(at) {
      reader.lifting.equipment = .gym
      return reader.mark(at)
    }
    // "no gym"; "not be wrecked by the gym" tells of none that is missing.
    let before = reader.words[at - 1]
    let isDirect =
      before.is(.no, .without) || reader.words.topic == .equipment && before.is(.a, .the)
      || before.is(.a, .any) && reader.words[at - 2].is(.have, .got)
    guard isDirect, reader.lifting.equipment == nil,
      reader.words.topic == .equipment || token.is(.gym)
    else { return false }
    reader.lifting.equipment = Athlete.Equipment.none
    return reader.mark(at)
  }

  static let bodyweight = Clue(
    "lifting.bodyweight", at: [.bodyweight, .equipment, .home, .body, .band], asked: .equipment,
    accepts: [
      "bodyweight only": "with none", "no equipment": "with none", "at home": "with none",
      "just my body": "with none", "some bands": "with none",
    ],
    refuses: ["gym"]
  ) { reader, at, token in
    guard reader.isAsked, reader.lifting.equipment == nil,
      token.is(.bodyweight)
        || token.is(.equipment) && (reader.isNegated(at) || reader.words[at - 1].is(.zero))
        || (token.is(.home, .body) || token.is(.band)) && reader.words.topic == .equipment
    else { return false }
    reader.lifting.equipment = Athlete.Equipment.none
    return reader.mark(at)
  }

  static let nothing = Clue(
    "lifting.nothing", at: [.nothing, .no], asked: .lifting,
    accepts: ["nothing": "none", "no": "none"], refuses: ["no, but i want to start", "some"]
  ) { reader, at, token in
    guard reader.isAsked,
      token.is(.nothing) || reader.words.count <= 2 && !reader.words[at + 1].is(.thanks)
    else { return false }
    if reader.words.topic == .equipment {
      reader.lifting.equipment = reader.lifting.equipment ?? Athlete.Equipment.none
      return reader.mark(at)
    }
    return reader.tell(.none, at: at)
  }

  static let never = Clue(
    "lifting.never", at: [.never, .beginner, .zero, .newbie, .no, .not, .havent], kinds: .negation,
    asked: .lifting,
    accepts: [
      "never lifted": "none", "total newbie": "none", "no experience": "none", "not really": "none",
      "no and no interest": "none, declined",
    ],
    refuses: ["not since school", "never mind the gym, for 2 years", "no strength please"]
  ) { reader, at, token in
    let next = reader.words[at + 1]
    guard reader.words.topic == .lifting,
      token.is(.never) && !next.is(.mind) || token.is(.beginner)
        || token.is(.zero, .newbie) && !next.is(.equipment)
        // "no lifting please" is a wish, and tells nothing of the past.
        || token.has(.negation) && next.has(.lift) && !reader.words[at + 2].is(.please)
        || token.is(.no) && next.is(.experience)
        || token.is(.no) && at <= 1 && reader.words.topic == .lifting
          && (next.is(.but, .and) || next.isMark(",")
            || next.is(.i) && reader.words[at + 2].has(.negation))
          && !reader.words[at + 1].is(.equipment)
        || token.is(.not, .havent) && reader.words.topic == .lifting
          && (next.is(.really, .yet) || next.is(.at) && reader.words[at + 2].is(.all))
    else { return false }
    // "no, i don't like it": a no to the wish, once the wish is known.
    if token.is(.no), next.isMark(","), !reader.words[at + 2].is(.and) {
      reader.isBareNo = reader.lifting.experience == nil
    }
    if token.is(.never) { reader.isBareNo = false }
    return reader.tell(.none, at: at)
  }

  /// "used to lift in college", "not since school": some, and long ago.
  static let formerly = Clue(
    "lifting.formerly", at: [.use, .since], asked: .lifting,
    accepts: ["used to lift in college": "some", "not since school": "some"],
    refuses: ["since 2 years", "never"]
  ) { reader, at, token in
    let next = reader.words[at + 1]
    guard reader.isAsked,
      token.is(.use) ? next.is(.to) : reader.words[at - 1].is(.not) && next.digits == 0
    else { return false }
    return reader.tell(.some, at: at)
  }

  static let regularly = Clue(
    "lifting.regularly", at: [.regular, .year, .experience, .always], asked: .lifting,
    accepts: ["i lift regularly": "regular", "for 2 years": "regular"],
    refuses: ["no experience", "a few months", "a bit, years ago"]
  ) { reader, at, token in
    let isLongAgo =
      token.is(.year) && reader.words[at + 1].is(.ago, .back)
      && !reader.words.tokens.contains { $0.is(.started) }
    guard reader.isAsked, !isLongAgo, !reader.isNegated(at),
      !token.is(.always) || reader.lifting.experience == nil && !reader.words[at + 1].is(.wanted),
      !token.is(.year) || !reader.words[at - 1].is(.this, .next),
      !token.is(.year) || reader.words[at - 1].sense.value != 0
        || !reader.words[at - 1].has([.digits, .cardinal]),
      reader.lifting.experience != .some || token.is(.regular),
      !token.is(.experience) || !reader.isNegated(at) && token.end - token.start > 10
    else { return false }
    reader.lifting.experience = .regular
    return reader.mark(at)
  }

  /// "started 2 months ago", "since two years".
  static let started = Clue(
    "lifting.started", at: [.started, .since], asked: .lifting,
    accepts: [
      "started 2 months ago": "some", "since 2 years": "regular", "started last month": "some",
      "since 2019": "regular", "i started lifting five weeks ago": "some",
    ],
    refuses: ["started at 5", "not since school"]
  ) { reader, at, token in
    let words = reader.words
    var next = words.skipping(at + 1, .like, .about, .around, .just)
    // "started lifting five weeks ago"
    while next - at < 5,
      words[next].has(.lift) || words[next].is(.it, .with) || words[next].is(.going, .to)
        || words[next].is(.the, .at)
    { next += 1 }
    if words[at].is(.since), words[next].digits == 4,
      let year = Day(
        year: Int(capped: words[next].sense.value), month: 7, day: 1), year < words.today
    {
      return reader.tell(words.today - year >= 180 ? .regular : .some, at: at)
    }
    if reader.isAsked, token.is(.started) || !words[at - 1].is(.not),
      let date = words.date(at: next),
      let day = date.value.past(on: words.today)
    {
      reader.lifting.experience = words.today - day >= 180 ? .regular : .some
      return reader.mark(at)
    }
    guard reader.isAsked,
      let shift = words.shift(at: next), words[shift.end].is(.ago) || words[at].is(.since),
      let day = shift.value.applied(to: .offset(0), sign: -1)
        .resolved(on: words.today, dates: nil).heard.day
    else { return false }
    reader.lifting.experience = words.today - day >= 180 ? .regular : .some
    return reader.mark(at)
  }

  static let lifter = Clue(
    "lifting.lifter", at: [.powerlifter], asked: .lifting,
    accepts: ["i'm a powerlifter": "regular"], refuses: ["not a bodybuilder", "never"]
  ) { reader, at, _ in
    guard reader.isAsked, !reader.isNegated(at) else { return false }
    reader.lifting.experience = .regular
    return reader.mark(at)
  }

  static let aBit = Clue(
    "lifting.some",
    at: [.some, .little, .sometimes, .occasionally, .bit, .few, .pushups, .off], asked: .lifting,
    accepts: [
      "a bit": "some", "a few times": "some", "on and off": "some", "only pushups": "some",
    ],
    refuses: ["some dumbbells", "for 2 years"]
  ) { reader, at, token in
    let words = reader.words
    guard reader.isAsked, !words[at + 1].has(.equipment),
      !words[at + 1].is(.year) && !words[at + 1].is(.band)
    else {
      return false
    }
    if words.topic == .equipment { return false }
    if token.is(.off), !(words[at - 1].is(.and) && words[at - 2].is(.on)) { return false }
    if token.is(.pushups), words.topic != .lifting { return false }
    return reader.tell(.some, at: at)
  }

  static let declined = Clue(
    "lifting.declined", at: [.dont, .hate, .no, .not, .without], asked: .lifting,
    accepts: [
      "i don't want to lift": "declined", "no thanks": "declined", "i hate lifting": "declined",
      "not my thing": "declined", "not for me": "declined", "not a fan": "declined",
    ],
    refuses: ["i'd like to start", "never lifted"]
  ) { reader, at, token in
    let next = reader.words[at + 1]
    guard reader.words.topic == .lifting,
      next.is(.want, .wanna) || next.is(.interested, .thanks) || next.is(.interest)
        || next.is(.lift) && token.is(.no) || next.is(.like) || token.is(.hate)
        || token.is(.not)
          && (next.is(.my) && reader.words[at + 2].is(.thing)
            || next.is(.for) && reader.words[at + 2].is(.me)
            || reader.words[at + 2].is(.fan) || next.is(.keen))
    else { return false }
    reader.lifting.wanted = false
    return reader.mark(at)
  }

  static let wanted = Clue(
    "lifting.wanted", at: [.want, .wanted, .wanna, .like, .keen, .interested], asked: .lifting,
    accepts: [
      "i'd like to start": "wanted", "no, but i want to learn": "none, wanted",
      "nope but keen to try": "none, wanted",
    ],
    refuses: ["i don't want to lift", "started like a month ago"]
  ) { reader, at, token in
    let isHedge =
      token.is(.like) && !reader.words[at + 1].is(.to, .it) && !reader.words[at - 1].is(.id)
    let isRunningAlone =
      reader.words[at - 1].is(.only, .just) && reader.words[at + 2].has(.run)
    guard reader.isAsked, !isHedge, !isRunningAlone, !reader.isNegated(at) else { return false }
    reader.lifting.wanted = reader.lifting.wanted ?? true
    return reader.mark(at)
  }
}
