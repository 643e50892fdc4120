import Training

extension Wordings {
  /// Nothing is run now, whatever was once.
  static let notRunning = [
    "^ [i] used to run $", "so never", "only (to|when|if|for) (the|chased|late|my|i|someone) *",
    "used to run * (not (now|anymore|any more|lately)|stopped|nothing|but not|but stopped)",
    "(stopped|gave up) [running] * (ago|last year|since|in|after|because|when)",
    "nothing (since|now|lately|recently) $",
    "but nothing (since|now|lately|recently)",
    "not (now|anymore|currently|lately|these days|any more) $", "couch potato",
    "^ [i] (only|just) walk", "(not|never) (much of a|a|been a) runner",
    "(havent|not|never) (run|ran|jogged) "
      + "(since|in|for) (years|school|ages|decades|a long time|forever|a decade|i was)",
    "not since (school|i was|my|the|college|uni|university|years)",
    "(no|zero|none) running [at all|yet|so far|background|experience]",
    "(i am|im) (new|completely new|brand new) [to (this|it|running)]", "^ new to (this|it|running)",
    "first time (runner|running)",
    "(only|just) (walks|walking)", "(never|not) (really|properly) (run|ran|jogged)",
    "(absolutely|literally) nothing",
  ]

  static let noLifting = [
    "no idea how", "wouldnt know where to start",
    "never (been|set foot|touched|tried|done|did|have|lifted|really)",
    "hardly ever", "(absolutely|literally) (none|nothing|never|zero)",
    "(new|completely new) to (it|this|lifting|weights)",
    "first (time|timer)", "(no|zero) (clue|background)",
    "(no|zero) strength (background|training|work)",
  ]

  static let someLifting = [
    "(now and then|now and again|every now and then|once in a while|here and there|from time "
      + "to time|off and on|on and off)",
    "(years|ages|long time|long ago) ago", "long ago",
    "in my (teens|twenties|thirties|youth|younger days)",
    "(when i was|as a|back in|in|at) (teenager|student|kid|young|younger|school|college|uni|"
      + "university|high school|the day)",
    "(just|recently|only just|have just) (started|begun|joined)",
    "(a few|some|couple of) (times|weeks|sessions|classes)",
    "(push|press|sit) ups", "(home|youtube) (stuff|workouts|videos|exercises|circuits)",
    "(very|only) (occasionally|rarely)",
    "a bit of (everything|lifting|gym|weights|strength|crossfit|this and "
      + "that)", "dabbled", "took it up", "(took|taken) up (lifting|weights|it|the gym)",
  ]

  static let regularLifting = [
    "(every|each) week", "all the time", "(gym|gym) (rat|bunny|goer|junkie|regular|addict)",
    "(advanced|intermediate|pro|seasoned|veteran)", "most (days|weeks)", "for (years|ages|decades)",
    "many years",
    "years of (it|lifting|experience|training)",
    "since (school|college|uni|my teens|my twenties|i was)",
    "(daily|every day|every other day)",
  ]

  static let noStrength = [
    "(just|only|stick to|prefer|rather just) (running|run) [please]",
    "no (strength|lifting|gym|weights) [training] please",
    "(not|isnt) (interested|my thing|my cup of tea|for me)", "(rather|prefer) not", "no thank you",
    "(hate|cant stand|dont like|dislike|bored by) [the] (gyms|gym|weights|lifting)",
    "(ill|i will) pass", "skip (the|that) (strength|lifting|gym)",
  ]

  static let gyms = [
    "everything (you|i|$) [can|could|need] * $",
    "(fitness|sports|leisure) (studio|centre|center|club|first)",
    "(planet|pure|anytime|hour) (fitness|gym)", "health club",
    "all (of it|the kit|the gear|the machines|kinds of)",
  ]

  static let someWeights = [
    "hand weights", "(two|2|a pair of|some|few|light|small|couple of) * weights", "weights at home",
    "^ weights $",
  ]
}

/// Running and lifting so far, in whole wordings.
extension Clue<RunningReader> {
  static let notRunningWordings = Clue(
    "running.none-wordings", says: Wordings.notRunning, in: { $0.words }, asked: .running,
    accepts: [
      "i used to run but stopped": "0 months, 0 runs", "not since school": "0 months, 0 runs",
      "did a half last year but nothing since": "0 months, 0 runs",
    ],
    refuses: ["used to run 5k, now 10k twice a week", "stopped at 5k"]
  ) { reader, told in
    guard reader.isAsked, reader.running.runsPerWeek == nil,
      !reader.words.tokens.contains(where: { $0.is(.week, .weekly) })
    else { return false }
    reader.running.runsPerWeek = 0
    reader.running.months = 0
    return reader.mark(told.lowerBound, told.upperBound)
  }
}

extension Clue<LiftingReader> {
  static let noneWordings = Clue(
    "lifting.none-wordings-told", says: Wordings.noLifting, in: { $0.words }, asked: .lifting,
    accepts: ["no idea how": "none", "never been to one": "none"], refuses: ["no idea, for 2 years"]
  ) { reader, told in
    guard reader.words.topic == .lifting else { return false }
    return reader.tell(.none, at: told.lowerBound)
  }

  static let someWordings = Clue(
    "lifting.some-wordings", says: Wordings.someLifting, in: { $0.words }, asked: .lifting,
    accepts: [
      "now and then": "some", "years ago": "some", "just started": "some",
      "on and off for years": "some",
    ],
    refuses: ["for years", "years of lifting"]
  ) { reader, told in
    guard reader.words.topic == .lifting else { return false }
    return reader.tell(.some, at: told.lowerBound)
  }

  static let regularWordings = Clue(
    "lifting.regular-wordings", says: Wordings.regularLifting, in: { $0.words }, asked: .lifting,
    accepts: ["all the time": "regular", "intermediate": "regular", "for years": "regular"],
    refuses: ["not every week", "years ago"]
  ) { reader, told in
    guard reader.words.topic == .lifting, !reader.isNegated(told.lowerBound) else { return false }
    return reader.tell(.regular, at: told.lowerBound)
  }

  static let declinedWordings = Clue(
    "lifting.declined-wordings", says: Wordings.noStrength, in: { $0.words }, asked: .lifting,
    accepts: ["just running please": "declined", "not my cup of tea": "declined"],
    refuses: ["just running so far", "rather not say"]
  ) { reader, told in
    let next = reader.words[told.upperBound]
    guard reader.words.topic == .lifting,
      next.kind != .word || next.is(.to, .and) || next.is(.do, .lift)
    else {
      return false
    }
    reader.lifting.wanted = false
    return reader.mark(told.lowerBound)
  }

  static let gymWordings = Clue(
    "lifting.gym-wordings", says: Wordings.gyms, in: { $0.words }, asked: .equipment,
    accepts: ["everything": "with gym", "a fitness studio": "with gym"],
    refuses: ["everything hurts", "nothing"]
  ) { reader, told in
    guard reader.words.topic == .equipment, !reader.isNegated(told.lowerBound) else { return false }
    reader.lifting.equipment = .gym
    return reader.mark(told.lowerBound)
  }

  static let weightsWordings = Clue(
    "lifting.weights-wordings", says: Wordings.someWeights, in: { $0.words }, asked: .equipment,
    accepts: ["hand weights": "with dumbbells", "some weights at home": "with dumbbells"],
    refuses: ["no weights at home", "body weights"]
  ) { reader, told in
    guard reader.words.topic == .equipment, !reader.isNegated(told.lowerBound),
      reader.lifting.equipment == nil
    else { return false }
    reader.lifting.equipment = .dumbbells
    return reader.mark(told.lowerBound)
  }
}
