import Prompts

extension Adaptation {
  /// The days around a race. (B10, B11, B19, tables 2.2 and 2.3)
  static let race: [Adaptation] = [
    Adaptation(
      "D14", .race, because: Say.Reasons.raceNot(), sources: ["S1"],
      speaks: ["RACE: ill fever", "RACE: legs 8", "RACE: knees left pain 3", "RACE: shins pain ?"],
      silent: ["RACE: legs 5", "T35: legs 8", "RACE: knees left pain 2"],
      when: {
        $0.isRace
          && ($0.illness == .belowNeck || ($0.legs ?? 0) >= 7 || $0.painGrows
            || $0.alarms.contains(.limp) || $0.pain.map { $0.level ?? 10 >= 3 } ?? false)
      }, does: .nothing(.rest)),
    Adaptation(
      "D13", .race, because: Say.Reasons.raceGoTired(), sources: ["S1"],
      speaks: ["RACE: legs 5"], silent: ["RACE: legs 4"],
      when: { $0.isRace && (5...6).contains($0.legs ?? 0) }, does: Answer(run: .keep)),
    Adaptation(
      "D13", .race, because: Say.Reasons.raceGo(), sources: ["S1"],
      speaks: ["RACE: legs 1", "RACE: energy 2"], silent: ["RACE: legs 8", "LR50: legs 1"],
      when: { $0.isRace && ($0.legs ?? 0) < 7 }, does: Answer(run: .keep)),
    Adaptation(
      "D15", .race, because: Say.Reasons.raceNear(), sources: ["S9"],
      speaks: ["T30: legs 3, race 2", "E30: legs 4, race 3", "E30: legs 6, race 3"],
      silent: ["E30: legs 2, race 3", "E30: legs 4, race 4"],
      when: { $0.isNearRace && ($0.legs ?? 0) >= 3 && !$0.planned.isRest },
      answer: {
        guard let legs = $0.legs, legs < 5, !$0.planned.isHard else { return .nothing(.rest) }
        return Answer(
          run: .shorter(cap: 15, kind: .shakeout), legs: .none(.skip), upper: .none(.skip),
          cross: .none(.skip))
      }),
    Adaptation(
      "D16", .race, because: Say.Reasons.raceLift(), sources: ["S45"],
      speaks: ["E20+UVL10: race 3", "E20+C10: race 1"],
      silent: ["E20+UVL10: race 4", "E20: race 2"],
      when: { $0.isNearRace && ($0.legWork != nil || $0.upperWork != nil) },
      does: Answer(legs: .none(.skip), upper: .none(.skip))),
    Adaptation(
      "D17", .race, because: Say.Reasons.raceTaper(), sources: ["S45"],
      speaks: ["T35+Lh20: race 5"], silent: ["T35+Lh20: race 30", "T35+L15: race 5"],
      when: {
        guard $0.hasHeavyLegs, let days = $0.daysToRace else { return false }
        return days >= 4 && days <= $0.raceSize.heavyLegsEnd
      }, does: Answer(legs: LiftCeiling(action: .ease, load: .body, cap: 15))),
    Adaptation(
      "D18", .race, because: Say.Reasons.afterRace(), sources: ["S46"],
      speaks: ["E30: raced 1", "T35: raced 2"], silent: ["E30: raced 20", "T35: legs 1"],
      when: { $0.afterRace != nil && !$0.planned.isRest },
      answer: { signs in
        var answer = signs.afterRace ?? Answer()
        // Without its run a day may still hold what the table allows; else it is rest.
        let stays =
          (signs.upperWork != nil && answer.upper == nil)
          || (signs.crossWork != nil && answer.cross == nil)
        if answer.run?.kind == RunCeiling.Kind.none, stays { answer.run = .none(.skip) }
        return answer
      }),
  ]
}

/// The four tables of 2.2 and 2.3; other distances belong to the next longer one. (section 9)
enum RaceSize: Hashable, Sendable {
  case fiveK
  case tenK
  case half
  case marathon

  init(_ distance: Distance?) {
    guard let metres = distance?.metres else {
      self = .tenK
      return
    }
    self = metres <= 7500 ? .fiveK : metres <= 15_100 ? .tenK : metres <= 30_000 ? .half : .marathon
  }

  /// The last days before a race without heavy legs. (B19)
  var heavyLegsEnd: Int {
    switch self {
    case .fiveK, .tenK: 7
    case .half: 10
    case .marathon: 14
    }
  }

  /// Table 2.3: the days after a race from which on each thing is allowed again.
  var afterwards: (run: Int, easyOnly: Int, hard: Int, lift: Int, heavy: Int) {
    switch self {
    case .fiveK: (2, 3, 4, 2, 5)
    case .tenK: (3, 6, 7, 3, 7)
    case .half: (4, 13, 14, 4, 10)
    case .marathon: (8, 26, 27, 7, 21)
    }
  }

  /// What may be done so many days after the race; nil where the race is over and done.
  ///
  /// Days are added while the legs are sore: at 3 or more a run, or a hard run, waits another three
  /// days at most, after which the matrix decides alone.
  func answer(day: Int, legs: Int?, long: Bool) -> Answer? {
    let table = afterwards
    let sore = (legs ?? 0) >= 3 ? 3 : 0
    var answer = Answer()
    if day < table.run + sore {
      answer.run = RunCeiling.none(.rest)
      answer.legs = LiftCeiling.none(.skip)
    } else if self == .marathon, long, day >= 21 + sore, day <= table.easyOnly + sore {
      // The first long run comes before the first quality, and is short. (2.3)
      answer.run = RunCeiling.shorter(cap: 75)
    } else if day <= table.easyOnly + sore {
      answer.run = RunCeiling.easy(percent: 90)
    }
    if day < table.lift {
      answer.legs = LiftCeiling.none(.skip)
      answer.upper = LiftCeiling.none(.skip)
    } else if day < table.heavy {
      answer.legs = answer.legs ?? LiftCeiling.light()
    }
    if day < (self == .marathon ? 4 : 2) { answer.cross = CrossCeiling.none(.skip) }
    return answer == Answer() ? nil : answer
  }
}

extension Plan {
  /// Whether a race is planned for a day.
  func hasRace(on day: Day) -> Bool {
    guard let index = index(of: day) else { return false }
    return weeks[index].days[day.weekday.rawValue].sessions.contains { $0.run == .race }
  }
}
