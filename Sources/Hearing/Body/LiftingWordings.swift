import Training

extension Wordings {
  static let upperLifts = [
    "(push|pull|arm|arms|chest|back|shoulder|shoulders|upper|bench|biceps|triceps) (day|"
      + "session|workout)",
    "(pull|press|push|chin|sit) ups",
    "(core|ab|abs) (workout|session|work|class|circuit) (yesterday|last|on|today|this)",
    "(arms|shoulders|chest|back|biceps|triceps) [and|,] "
      + "(arms|shoulders|chest|back|biceps|triceps) (yesterday|last|on|today|this)",
    "(arms|shoulders|chest|biceps|triceps) (yesterday|last night|today|this morning)",
  ]

  static let legLifts = [
    "(trained|worked|smashed|did|hit) [my] legs", "legs (yesterday|last night|this morning)",
    "leg (work|exercises|stuff|circuit|training|strength|weights)",
    "lower body (yesterday|last|today|this|on)", "step ups", "wall sits",
    "gym [yesterday|today|this morning|last night|on monday] [,] [for|just|mostly|mainly] [the|my] legs",
  ]

  static let wholeLifts = [
    "(full|whole|total) body (workout|session|circuit|routine|weights|yesterday|today|this|on|last|at|gym|day|class)",
    "(body pump|bootcamp|boot camp|circuits|circuit training|kettlebells) (yesterday|today|"
      + "last|this|class)",
  ]

  static let noLifts = [
    "(done|did) (nothing|no|zero) * (gym|weights|lifting|strength) [this week|yesterday|today|since *]",
    "(didnt|havent) (go|been|gone|went|make it) to the gym", "not lifted",
    "no (squats|deadlifts|leg day|legs)",
    "(havent|didnt) (done|do) any (squats|deadlifts|legs|lifting|weights|gym|strength)",
    "(didnt|havent) (touch|touched) (a|any) (weight|weights|barbell)",
  ]
}

extension Words {
  /// Whether what is lifted by arms or the whole body is named here.
  func namesLift(at position: Int) -> Bool {
    namesUpperLift(at: position) || Self.otherLifts.end(in: self, at: position) != nil
  }

  private static let otherLifts = Wording(
    Wordings.wholeLifts + Wordings.legLifts + ["lower body", "leg (day|session|workout|press)"])

  /// Whether "push-ups", "chest day" or the like begins here.
  func namesUpperLift(at position: Int) -> Bool {
    Self.upperLifts.end(in: self, at: position) != nil
  }

  private static let upperLifts = Wording(Wordings.upperLifts)
}

/// What was lifted, in whole wordings.
extension Clue<StateReader> {
  static let upperWordings = Clue(
    "lifting.upper-wordings", says: Wordings.upperLifts, in: { $0.words },
    accepts: [
      "push day yesterday": "lifted upper 2026-11-21",
      "pull ups on friday": "lifted upper 2026-11-20",
      "chest and back yesterday": "lifted upper 2026-11-21",
    ],
    refuses: ["push day tomorrow", "no pull ups", "back and chest pain yesterday"]
  ) { reader, told in reader.tellLifts(told, legs: false, heavy: false) }

  static let legWordings = Clue(
    "lifting.leg-wordings", says: Wordings.legLifts, in: { $0.words },
    accepts: [
      "trained legs": "lifted heavy legs 2026-11-22",
      "lower body yesterday": "lifted heavy legs 2026-11-21",
    ],
    refuses: ["leg day tomorrow", "did my legs hurt", "my legs yesterday were sore"]
  ) { reader, told in reader.tellLifts(told, legs: true, heavy: true) }

  static let wholeWordings = Clue(
    "lifting.whole-wordings", says: Wordings.wholeLifts, in: { $0.words },
    accepts: [
      "full body yesterday": "lifted legs 2026-11-21",
      "body pump class last night": "lifted legs 2026-11-21",
    ],
    refuses: ["full body tomorrow", "full body is sore"]
  ) { reader, told in reader.tellLifts(told, legs: true, heavy: false) }

  static let noLiftWordings = Clue(
    "lifting.none-wordings", says: Wordings.noLifts, in: { $0.words },
    accepts: [
      "haven't been to the gym": "lifted upper 2026-11-22", "no squats": "lifted upper 2026-11-22",
    ],
    refuses: ["no squats tomorrow", "no leg pain"]
  ) { reader, told in
    guard reader.state.lifted == nil, !reader.speaksOfMorrow(told) else { return false }
    reader.state.lifted = Lifted(legs: false, heavy: false, on: reader.words.today)
    return reader.mark(told.lowerBound, told.upperBound)
  }
}

extension StateReader {
  fileprivate mutating func tellLifts(_ told: Range<Int>, legs: Bool, heavy: Bool) -> Bool {
    let at = told.lowerBound
    guard !isNegated(at), !isWished(at), !speaksOfMorrow(told), !words[at - 1].is(.my),
      !words[at - 1].is(.the) || words[at - 2].is(.from, .after) || words[at - 2].is(.to)
        || words[at - 2].is(.in, .at),
      !(at..<min(words.count, told.upperBound + 3)).contains(where: {
        words[$0].has([.sore, .pain, .injury]) || words[$0].has(Signs.fine)
          || words[$0].is(.is, .are) || words[$0].is(.feel)
      })
    else { return false }
    return tellLifted(at, legs: legs, heavy: heavy, on: pastDay(near: told.upperBound, within: 4))
  }
}
