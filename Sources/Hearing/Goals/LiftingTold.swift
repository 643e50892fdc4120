import Training

/// How used to lifting somebody is, what there is to lift, and whether it is wanted, in whole wordings.
extension Clue<LiftingReader> {
  static let noneWordings = Clue(
    "lifting.none-wordings-told", says: Wordings.noLifting, in: { $0.words }, asked: .lifting,
    accepts: [
      "no idea how": "none", "never been to one": "none", "all that is new to me": "none",
      "lifting is unknown to me": "none", "training age 0": "none", "zilch": "none",
      "i don't know the first thing about it": "none", "toddlers only": "none",
    ],
    refuses: ["no idea, for 2 years", "new to running"]
  ) { reader, told in
    guard reader.words.topic == .lifting else { return false }
    return reader.tell(.none, at: told.lowerBound)
  }

  static let someWordings = Clue(
    "lifting.some-wordings", says: Wordings.someLifting, in: { $0.words }, asked: .lifting,
    accepts: [
      "now and then": "some", "years ago": "some", "just started": "some",
      "on and off for years": "some", "i dabble": "some", "only in pe class": "some",
      "it's been years since i touched any": "some", "i lifted for two years before kids": "some",
      "just physio exercises": "some", "not really, just a few push ups": "some",
      "been a while, two years since i last did": "some", "a handful of sessions": "some",
    ],
    refuses: ["for years", "years of lifting", "a few times a week"]
  ) { reader, told in
    // "A couple of times a week" is a habit.
    let isWeekly = (told.upperBound..<told.upperBound + 3).contains {
      reader.words[$0].is(.weekly, .pw)
        || reader.words[$0].is(.week, .w)
          && (reader.words[$0 - 1].has(.article)
            || !reader.words[$0 - 1].has([.digits, .cardinal]))
    }
    // "0 sessions ever"
    let first = reader.words[told.lowerBound]
    guard reader.words.topic == .lifting, !isWeekly, !first.has(.digits) || first.sense.value > 0
    else { return false }
    return reader.tell(.some, at: told.lowerBound)
  }

  /// What has ended, however regular it was.
  static let overWordings = Clue(
    "lifting.over", says: Wordings.formerLifting, in: { $0.words }, asked: .lifting,
    accepts: [
      "lifted for three years, stopped in 2022": "some", "five years, but no longer": "some",
    ],
    refuses: ["i never stopped", "no, never"]
  ) { reader, told in
    guard reader.words.topic == .lifting, !reader.isNegated(told.lowerBound) else { return false }
    reader.isOver = true
    return reader.tell(.some, at: told.lowerBound)
  }

  /// A count of tries, and no count a week.
  static let triedWordings = Clue(
    "lifting.tried", says: Wordings.triedLifting, in: { $0.words }, asked: .lifting,
    accepts: ["i've tried it two or three times": "some", "done it once or twice": "some"],
    refuses: ["i lift three times a week", "i'd like to try it"]
  ) { reader, told in
    guard reader.words.topic == .lifting, !reader.isNegated(told.lowerBound),
      !reader.words.tokens.contains(where: { $0.is(.week, .weekly) || $0.is(.id) || $0.is(.to) })
    else { return false }
    return reader.tell(.some, at: told.lowerBound)
  }

  static let regularWordings = Clue(
    "lifting.regular-wordings", says: Wordings.regularLifting, in: { $0.words }, asked: .lifting,
    accepts: [
      "all the time": "regular", "intermediate": "regular", "for years": "regular",
      "pumping iron since the nineties": "regular", "i bench 80": "regular",
      "each tuesday and friday i do a routine": "regular", "upper lower split": "regular",
    ],
    refuses: ["not every week", "years ago"]
  ) { reader, told in
    guard reader.words.topic == .lifting, !reader.isNegated(told.lowerBound) else { return false }
    return reader.tell(.regular, at: told.lowerBound)
  }

  static let declinedWordings = Clue(
    "lifting.declined-wordings", says: Wordings.noStrength, in: { $0.words }, asked: .lifting,
    accepts: [
      "just running please": "declined", "not my cup of tea": "declined",
      "spare me the lifting": "declined", "i'd rather you left it out": "declined",
      "lifting has never appealed to me": "declined", "could we skip the lifting": "declined",
      "no and i don't really want to": "none, declined", "leave the weights out": "declined",
    ],
    refuses: ["just running so far", "rather not say", "no lifting so far"]
  ) { reader, told in
    let next = reader.words[told.upperBound]
    guard reader.words.topic == .lifting,
      next.kind != .word || next.is(.to, .and) || next.is(.lift, .please) || next.is(.do, .but)
        || next.is(.on)
    else {
      return false
    }
    reader.refuse(told)
    return reader.mark(told.lowerBound)
  }

  static let wantedWordings = Clue(
    "lifting.wanted-wordings", says: Wordings.wantsLifting, in: { $0.words }, asked: .lifting,
    accepts: [
      "i wanna start": "wanted", "no, but i would love to learn how": "none, wanted",
      "never lifted, always wanted to try": "none, wanted", "no but teach me": "none, wanted",
      "no, wouldn't mind giving it a try": "none, wanted", "no but i know i should": "none, wanted",
    ],
    refuses: ["i don't want to start", "sounds awful"]
  ) { reader, told in
    guard reader.words.topic == .lifting,
      reader.words[told.lowerBound].is(.but) || !reader.isNegated(told.lowerBound)
    else { return false }
    reader.lifting.wanted = reader.lifting.wanted ?? true
    return reader.mark(told.lowerBound)
  }

  static let noGearWordings = Clue(
    "lifting.no-gear", says: Wordings.noGear, in: { $0.words }, asked: .equipment,
    accepts: [
      "nope, no weights": "with none", "i don't own any": "with none", "not a sausage": "with none",
      "just a mat": "with none", "no apparatus of any kind": "with none",
      "i don't own any weights at all": "with none", "just gravity and regret": "with none",
      "weights owned: 0": "with none", "not even a dumbbell": "with none",
      "bare hands": "with none",
    ],
    refuses: ["no idea", "i don't have any plans", "a gym with a mat"]
  ) { reader, told in
    guard reader.words.topic == .equipment, reader.lifting.equipment == nil else { return false }
    reader.lifting.equipment = Athlete.Equipment.none
    return reader.mark(told.lowerBound)
  }

  static let gymWordings = Clue(
    "lifting.gym-wordings", says: Wordings.gyms, in: { $0.words }, asked: .equipment,
    accepts: [
      "everything": "with gym", "a fitness studio": "with gym", "the hotel gym": "with gym",
      "a squat rack and plates": "with gym",
    ],
    refuses: ["everything hurts", "nothing"]
  ) { reader, told in
    guard reader.words.topic == .equipment, !reader.isNegated(told.lowerBound) else { return false }
    reader.lifting.equipment = .gym
    return reader.mark(told.lowerBound)
  }

  static let weightsWordings = Clue(
    "lifting.weights-wordings", says: Wordings.someWeights, in: { $0.words }, asked: .equipment,
    accepts: [
      "hand weights": "with dumbbells", "some weights at home": "with dumbbells",
      "at home i have two weights of 5 kg": "with dumbbells", "kb 12 kg": "with dumbbells",
    ],
    refuses: ["no weights at home", "body weights", "i own no weights"]
  ) { reader, told in
    // "Weights? None."
    let behind = reader.words[told.upperBound]
    guard reader.words.topic == .equipment, !reader.isNegated(told.lowerBound),
      // "I own no weights".
      !told.contains(where: { reader.words[$0].is(.no) || reader.words[$0].has(.negation) }),
      reader.lifting.equipment == nil || reader.lifting.equipment == Athlete.Equipment.none,
      !behind.isMark("?"), !behind.isMark(":")
    else { return false }
    reader.lifting.equipment = .dumbbells
    return reader.mark(told.lowerBound)
  }
}
