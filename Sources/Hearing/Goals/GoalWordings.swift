import Training

extension Wordings {
  static let healthGoals = [
    "(drop|shed|burn|lose|shift) [a few|some|{number}|the|my] (kilos|kg|pounds|stone|weight|"
      + "fat|inches|tummy|belly)",
    "(get|getting|come|coming|ease) back (into|to|in) (running|shape|fitness|it|sport|exercise|"
      + "training|running regularly)",
    "(more|gain|have more) energy", "live longer",
    "(feel|look) (better|good|fitter|younger) [in myself|naked]",
    "sleep better", "(keep|keeping) up with (my|the)", "play with my",
    "(move|moving|exercise) more",
    "(get|getting) (off|up from) the (sofa|couch)",
    "(stay|keep|be) (active|mobile|young|alive|moving)",
    "improve my (health|heart|fitness|endurance|stamina|cardio|general)",
    "(lower|reduce|bring down) my",
    "(quit|stop|give up) smoking",
    "my (heart|cardio|cholesterol|stamina|endurance|fitness|blood pressure)",
    "(better|more|build|building|improve) (stamina|endurance|cardio|condition|fitness)",
    "(less|not be) out of breath",
    "doctors orders", "the doctor (said|told)", "age well", "tone up", "slim down",
    "(get|be) (healthy|fit) [again]",
  ]

  static let funGoals = [
    "(just|only|running) [for|running for] (myself|me)", "no pressure",
    "keep (running|it up|at it) $",
    "(be|get|getting|being) (outside|outdoors|out and about|some fresh air)",
    "(fresh air|nature|scenery)",
    "(switch|switching) off", "(me|my) time", "time (for|to) (myself|me|think)",
    "(to|just) (relax|unwind|chill)",
    "(run|running|jog) (regularly|more often|a bit|for the sake of it)",
    "no (idea|particular|specific|special|real) [goal|aim|reason]",
    "(with|meet|see) (friends|my friends|people|my dog|the dog)", "because i (like|love|enjoy) it",
  ]

  static let raceGoals = [
    "(color|colour|mud|santa|turkey|charity|company|corporate|city|night|park|trail|beer|firm|"
      + "office|village) "
      + "(run|trot|race|dash)",
    "(my first|an|the|first) ultra",
    "great (north|south|scottish|manchester|birmingham|west|east) run",
    "(tough mudder|hyrox)", "obstacle (race|run|course)", "turkey trot",
  ]
}

/// What is trained for, in whole wordings.
extension Clue<GoalReader> {
  static let healthWordings = Clue(
    "goals.health-wordings", asked: .goal,
    accepts: [
      "get back into running": "health", "more energy": "health", "drop a few kilos": "health",
    ],
    refuses: ["drop a minute off my 5k", "get faster"]
  ) { reader, _, _ in reader.says(GoalReader.health, .health) }

  static let funWordings = Clue(
    "goals.fun-wordings", asked: .goal,
    accepts: ["just for me": "fun", "fresh air": "fun", "run regularly": "fun"],
    refuses: ["run 5k for my club", "a race with friends of mine"]
  ) { reader, _, _ in reader.says(GoalReader.fun, .fun) }

  static let raceWordings = Clue(
    "goals.race-wordings", asked: .goal,
    accepts: ["great north run": "race", "my first ultra": "race", "color run": "race"],
    refuses: ["run in the park", "a great run"]
  ) { reader, _, _ in reader.says(GoalReader.race, .race) }
}

extension GoalReader {
  fileprivate static let health = Wording(Wordings.healthGoals)
  fileprivate static let fun = Wording(Wordings.funGoals)
  fileprivate static let race = Wording(Wordings.raceGoals)

  fileprivate mutating func says(_ wording: Wording, _ kind: Goal.Kind) -> Bool {
    guard words.topic == .goal, kind == .race || length == nil && date == nil,
      (0..<words.count).contains(where: { wording.end(in: words, at: $0) != nil })
    else { return false }
    goal = Goal(
      kind: kind, distance: kind == .race ? length.map { Distance(metres: $0.middle) } : nil)
    return true
  }

  /// "pb at parkrun", "sub 4 marathon", "a faster 10k": a time over a distance, and no race's day.
  var isForTime: Bool {
    date == nil && !words.tokens.contains { $0.has(.race) || $0.is(.first, .finish) }
      && (position(isFaster) != nil
        || time != nil && words.tokens.contains { $0.is(.sub, .under) || $0.is(.below) })
  }
}
