import Training

extension Wordings {
  /// What energy is called in pictures.
  private static let tank = "(the tank|me|my legs|my tank)"
  private static let fuel =
    "(energy|oomph|pep|juice|zip|go|get up and go|spark|fuel|gas|petrol|steam|power|batteries|"
    + "battery|puff|zest|drive|strength)"

  /// Nothing left.
  static let spent = [
    "(dead|asleep|out) on my feet", "(cream crackered|shagged out)",
    "ready to (drop|collapse)", "(tired|worn) to the bone", "(im|i am|feel|feeling|was) beat",
    "(nothing|zero|zip|not a drop|no \(fuel)) [at all] left ($|today|in \(tank))",
    "(nothing|zero|no gas|no fuel) in the tank", "(im|i am|feel|feeling) [all] out of \(fuel)",
    "(barely|hardly|cant|couldnt) [even] keep my eyes open",
    "(falling|nearly fell|almost fell) asleep (at|on|in|standing|over|during)",
    "(tank|battery|batteries) [is|are] [completely|totally] (dead|drained|at zero|on zero)",
    "(could|can) (sleep|nap) for (a|{number}) (week|month|year|days|weeks|years)",
    "(no|zero|0|without) \(fuel) (at all|whatsoever|left)", "(worst|lowest) energy",
    "energy [has|is|s|just] (left the building|gone|vanished|evaporated|disappeared|nowhere|awol|on (holiday|strike|vacation))",
    "energy (at|is) (rock bottom|zero|an all time low|the floor|on the floor)",
    "(running|living|surviving) on (fumes|vapours|nothing)",
  ]

  /// Little left.
  static let drowsy = [
    "(havent|dont have|not|hardly|hasnt|without) [got|have] [too] (much|a lot|enough|any) [\(fuel)] "
      + "[left] in \(tank)",
    "(havent|dont have|not|hardly|without) [got|have] [too] (much|a lot|lots of|enough) \(fuel)",
    "(low|flat|empty|weak) battery", "(low|short|light|lacking) (on|in|of) \(fuel)",
    "(struggling|struggled|hard|fighting) to (stay|keep) awake", "(yawning|yawned)",
    "(could|need to|i could) (do with|use|take|have) a (nap|lie down|siesta)",
    "(running|living|surviving) on (caffeine|coffee|adrenaline|espresso|red bull|sugar)",
    "half (asleep|awake)", "(washed|wrung|played|fagged) out",
    "(brain fog|foggy|lifeless|listless)",
    "(feel|feeling|felt|still|im|bit|quite|pretty|rather|so|very) [a bit|quite|really|very|rather|still] (weak|feeble) $",
    "not (firing on all cylinders|at my (best|freshest|sharpest)|much \(fuel))",
    "(energy|battery) [levels|level] * (on the low side|lower than|below (normal|average|par)|"
      + "through the floor|tanked|dipping|fading|draining|crashed)",
    "(dragging|dragged) myself (around|about|through the day|all day)", "(under par|below par)",
    "my (get up and go|mojo) (has|got up|is|went|s)",
  ]

  /// Neither much nor little.
  static let fair = [
    "(energy|battery) [levels|level] [is|are|s|feels|at] (so so|average|middling|medium|fair|neutral|halfway)",
    "(average|middling|medium|moderate|so so) energy",
    "(tank|battery) [is|s|at] half (full|empty|charged)",
    "half (a tank|full|charged)",
  ]

  /// As much as can be.
  static let lively = [
    "full of (vim|pep|go|power|vigour)", "(feel|feeling) [so|very|really] strong (,|and|today|$)",
    "(bursting|brimming|buzzing|overflowing) (of|with) (life|energy|vim)",
    "(energy|battery|batteries) [levels|level] [is|are|s|feels] [fully|right|completely|totally] (through the "
      + "roof|sky high|at (its|a|the) (max|maximum|peak|top)|maxed [out]|charged|off the charts|"
      + "topped up|full|brimming|100)",
    "(feel|feeling|felt) like (a|one) (million [bucks|dollars|quid|euros]|spring chicken|champion|champ|"
      + "superhero|rocket|teenager|new (man|woman|person|me))", "fully charged",
    "(firing|running) on all cylinders", "(feel|feeling) (unstoppable|invincible|superhuman)",
    "(could|can|feel like i could) (run|climb|go|dance) (forever|all day|mountains|a mountain|walls|the walls)",
    "never (had|felt) (so much energy|more energetic|so energetic|more alive|so alive)",
  ]

  /// Stress at its most.
  static let highStress = [
    "stress [levels|level] * (through the roof|off the charts|sky high|maxed [out]|at (its|a) (max|"
      + "maximum|peak)|over the top|unbearable|insane|crazy|huge|immense|enormous)",
    "(stressing|stresses|stressed|stress) (me|myself|us) [out] (like crazy|so much|big time|a lot|massively|badly)",
    "stressed (to (the max|bits|death|hell)|out of my (mind|head|skull)|beyond (belief|words))",
  ]

  /// Strained, and not without limits.
  static let someStress = [
    "under (pressure|a lot of pressure|so much pressure|the cosh|the gun)",
    "(frazzled|frantic|overwhelmed|swamped|snowed under|up against it)",
    "(lots|a lot|loads|tons|plenty|much|so much|too much|heaps) (of|on) (pressure|strain|my plate|on)",
  ]
}

/// Energy and strain in pictures.
extension Clue<StateReader> {
  static let energyPictures: [Clue<StateReader>] = [
    .spent, .drowsy, .fairEnergy, .lively, .someStress,
  ]

  static let spent = Clue(
    "energy.spent", says: Wordings.spent, in: { $0.words },
    accepts: [
      "i'm beat": "energy 1", "nothing left in the tank": "energy 1",
      "asleep on my feet": "energy 1",
    ],
    refuses: ["i beat my record", "nothing left to say", "beat the traffic"]
  ) { reader, told in reader.tellEnergy(1, told) }

  static let drowsy = Clue(
    "energy.drowsy", says: Wordings.drowsy, in: { $0.words },
    accepts: [
      "haven't got much in the tank": "energy 2", "struggling to stay awake": "energy 2",
      "half asleep": "energy 2",
    ],
    refuses: ["not much to report", "a coffee run", "short on time"]
  ) { reader, told in reader.tellEnergy(2, told) }

  static let fairEnergy = Clue(
    "energy.fair", says: Wordings.fair, in: { $0.words },
    accepts: ["average energy today": "energy 3", "energy is so so": "energy 3"],
    refuses: ["an average run", "half past six", "energy 4"]
  ) { reader, told in
    guard reader.state.energy == nil, !reader.isFuture(told.lowerBound) else { return false }
    return reader.tellEnergy(3, told)
  }

  static let lively = Clue(
    "energy.lively", says: Wordings.lively, in: { $0.words },
    accepts: [
      "feel like a million bucks": "energy 5", "energy is through the roof": "energy 5",
      "bursting with energy": "energy 5",
    ],
    refuses: ["full of cold", "a million things to do", "battery of my watch"]
  ) { reader, told in
    guard !reader.isNegated(told.lowerBound) else { return false }
    return reader.tellEnergy(5, told)
  }

  static let someStress = Clue(
    "energy.some-stress", says: Wordings.someStress, in: { $0.words },
    accepts: ["under a lot of pressure at work": "stress 4", "totally overwhelmed": "stress 4"],
    refuses: ["a lot of pressure in my chest", "not overwhelmed", "blood pressure"]
  ) { reader, told in
    guard reader.state.stress == nil, !reader.isNegated(told.lowerBound),
      !(told.upperBound..<told.upperBound + 4).contains(where: {
        reader.words[$0].has(.area)
      })
    else { return false }
    reader.state.stress = 4
    return reader.mark(told.lowerBound, told.upperBound)
  }
}

extension Words {
  /// "stress is through the roof".
  func tellsHighStress(at position: Int) -> Bool {
    Self.highStress.end(in: self, at: position) != nil
  }

  private static let highStress = Wording(Wordings.highStress)
}

extension StateReader {
  /// Takes over what a picture tells of the energy, unless a figure has told it.
  fileprivate mutating func tellEnergy(_ level: Int, _ told: Range<Int>) -> Bool {
    guard state.ill == nil || state.ill == Illness.none, !isOfOthers(told.lowerBound),
      !isFuture(told.lowerBound) || level < 3, state.session != .missed
    else { return false }
    state.energy = level == 5 ? state.energy ?? 5 : min(state.energy ?? 5, level)
    return mark(told.lowerBound, told.upperBound)
  }
}
