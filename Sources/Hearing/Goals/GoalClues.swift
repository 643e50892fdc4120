import Training

/// What kind of goal is told; the first clue that fits settles it.
extension Clue<GoalReader> {
  static let all: [Clue<GoalReader>] = [
    .distance, .raceWordings, .noRaceOrFun, .race, .strength, .strengthWordings, .health,
    .healthWordings, .time,
    .funWordings, .ease, .dateAlone,
  ]

  /// A distance is a race, unless only a faster time over it is wanted.
  static let distance = Clue(
    "goals.distance", asked: .goal,
    accepts: [
      "half marathon on 14 march": "race 21097.5 m 2027-03-14",
      "run a 5k under 25 minutes": "time 5000 m 1500 s", "sub 2 half": "time 21097.5 m 7200 s",
      "get my 5k down to 22": "time 5000 m 1320 s",
    ],
    refuses: ["just for fun", "no race, 5k for fun"]
  ) { reader, _, _ in
    guard let length = reader.length, !reader.isRaceNegated else { return false }
    let isFaster = reader.wantsFaster
    let isTimed = reader.time != nil
    let isRace =
      !reader.isForTime
      && (reader.date != nil || reader.position(reader.isRace) != nil
        || length.isNamed && !reader.isOnlyTimed
        || reader.position({ $0.is(.first, .finish) }) != nil
        || reader.words.topic == .goal && !isFaster && !isTimed)
    reader.goal = Goal(
      kind: isRace ? .race : isFaster || isTimed ? .time : .race,
      distance: Distance(metres: length.middle))
    return true
  }

  /// "no race", "just for fun".
  static let noRaceOrFun = Clue(
    "goals.fun", asked: .goal,
    accepts: [
      "just for fun": "fun", "no race": "fun", "for the love of it": "fun",
      "no race, i want to be healthy": "health",
    ],
    refuses: ["a race", "i'd love to run a 5k race"]
  ) { reader, _, _ in
    let isFun =
      reader.position { $0.has(.fun) } != nil
      || (0..<reader.words.count).contains {
        reader.words[$0].is(.love) && reader.words[$0 - 1].is(.the)
      }
    guard isFun || reader.isRaceNegated else { return false }
    let isHealth = reader.position { $0.has(.health) } != nil && !isFun
    reader.goal = Goal(kind: isHealth ? .health : .fun)
    return true
  }

  static let race = Clue(
    "goals.race", asked: .goal,
    accepts: [
      "a race": "race", "race on 8 may": "race 2027-05-08",
      "i signed up for the dublin run": "race",
    ],
    refuses: ["get faster", "signed up at the gym"]
  ) { reader, _, _ in
    let words = reader.words
    if reader.position({ $0.is(.signed) }).map({ words[$0 + 1].is(.up) && words[$0 + 2].is(.for) })
      == true, words.tokens.contains(where: { $0.has(Signs.run) })
    {
      reader.goal = Goal(kind: .race)
      return true
    }
    guard let race = reader.position(reader.isRace),
      reader.date != nil || reader.words.topic == .goal || reader.words[race].is(.race),
      !reader.words[race].is(.marathon)
    else { return false }
    reader.goal = Goal(kind: .race)
    return true
  }

  /// "get stronger", "big legs", "mostly lifting".
  static let strength = Clue(
    "goals.strength", asked: .goal,
    accepts: [
      "get stronger": "strength", "get strong": "strength", "get big legs": "strength",
      "mostly lifting, some running": "strength",
    ],
    refuses: ["strong finish in a 10k race", "lifting is not for me, just fun"]
  ) { reader, _, _ in
    let words = reader.words
    let isStrong =
      reader.position {
        $0.has(.strength) && ($0.is(.stronger) || words.topic == .goal) || $0.is(.strong)
      } != nil
    let isMuscle = (0..<words.count).contains {
      words[$0].is(.big) && words[$0 + 1].has(Signs.area)
        || words[$0].is(.mostly, .mainly) && words[$0 + 1].has(.lift)
    }
    guard isStrong || isMuscle && words.topic == .goal else { return false }
    reader.goal = Goal(kind: .strength)
    return true
  }

  /// "get fit", "lose weight", "blood pressure", "to feel better".
  static let health = Clue(
    "goals.health", asked: .goal,
    accepts: [
      "get fit": "health", "lose weight": "health", "blood pressure": "health",
      "to feel better": "health", "keep up with my kids": "health", "lose some belly": "health",
      "just stay active": "health",
    ],
    refuses: ["get faster", "lose 5 minutes off my 10k"]
  ) { reader, _, _ in
    let words = reader.words
    let isHealth =
      reader.position { $0.has(.health) } != nil
      || words.topic == .goal
        && (0..<words.count).contains {
          words[$0].is(.blood) && words[$0 + 1].is(.pressure)
            || words[$0].is(.feel) && words[$0 + 1].is(.better)
            || words[$0].is(.my) && words[$0 + 1].is(.head)
            || words[$0].has(.doctor) || words[$0].is(.keep) && words[$0 + 1].is(.up)
            || words[$0].is(.active)
            || words[$0].is(.endurance) || reader.losesWeight($0)
        }
    guard isHealth else { return false }
    reader.goal = Goal(kind: .health)
    return true
  }

  static let time = Clue(
    "goals.time", asked: .goal,
    accepts: ["get faster": "time", "sub 25": "time 1500 s", "a new pb": "time"],
    refuses: ["a race", "just for fun"]
  ) { reader, _, _ in
    guard
      reader.wantsFaster || reader.time != nil && reader.words.topic == .goal
    else { return false }
    reader.goal = Goal(kind: .time)
    return true
  }

  /// "stress relief", "nothing special", "just running": running for its own sake.
  static let ease = Clue(
    "goals.ease", asked: .goal,
    accepts: [
      "stress relief": "fun", "nothing special": "fun", "just running": "fun",
      "i just want to run": "fun",
    ],
    refuses: ["a race", "running 20 km", "still making up my mind"]
  ) { reader, _, _ in
    let isEase =
      reader.position {
        $0.is(.habit, .relaxing) || $0.is(.stress, .mind) || $0.is(.mental, .sanity)
          || $0.is(.nothing)
      } != nil
    guard isEase && !reader.isUndecided || reader.tellsOfRunningAlone, reader.words.topic == .goal
    else { return false }
    reader.goal = Goal(kind: .fun)
    return true
  }

  static let dateAlone = Clue(
    "goals.date", asked: .goal,
    accepts: ["14 march": "race 2027-03-14"], refuses: ["just for fun"]
  ) { reader, _, _ in
    guard reader.date != nil, reader.words.topic == .goal else { return false }
    reader.goal = Goal(kind: .race)
    return true
  }
}

extension GoalReader {
  /// "I can't make up my mind".
  fileprivate var isUndecided: Bool {
    (0..<words.count).contains {
      words[$0].is(.up) && words[$0 + 1].is(.my) && words[$0 + 2].is(.mind)
        || words[$0].is(.mind) && (words[$0 - 1].is(.no) || words[$0 + 1].is(.yet))
    }
  }

  /// "lose some belly", "lose 5 kilos", "lose a few pounds".
  fileprivate func losesWeight(_ at: Int) -> Bool {
    words[at].is(.lose, .losing) && (at + 1..<at + 4).contains { words[$0].is(.kg, .stomach) }
  }

  /// "just running", "i want to run": running, and no word of what for.
  fileprivate var tellsOfRunningAlone: Bool {
    words.tokens.contains { $0.has(Signs.run) }
      && words.tokens.allSatisfy {
        $0.has(Signs.run) || $0.is(.just, .only, .i) || $0.is(.want, .to, .like)
      }
  }

  /// "sub 2 half", "break 2 hours in the half": a time over a distance, and no race's name or day.
  fileprivate var isOnlyTimed: Bool {
    time != nil && date == nil
      && words.tokens.contains { $0.is(.sub, .under) || $0.is(.break, .below) }
      && !words.tokens.contains { $0.has(.race) || $0.is(.first) }
  }
}
