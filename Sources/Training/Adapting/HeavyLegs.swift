import Prompts

extension Adaptation {
  /// Legs after lifting, and soreness that is more than a cell of the matrix. (B17, A14)
  ///
  /// Asked before the matrix: where one of these answers for a part of the day, the matrix does not.
  static let heavyLegs: [Adaptation] = [
    Adaptation(
      "D24", .soreness, because: Say.Reasons.soreTooLong(), sources: ["S23"],
      speaks: [
        "E30: legs 7 | 1 ago: legs 8 | 2 ago: legs 7",
        "E30: legs 5 | 1 ago: legs 5 | 2 ago: legs 6 | 3 ago: legs 6 | 4 ago: legs 5",
      ],
      silent: ["E30: legs 7 | 1 ago: legs 8", "E30: legs 5"],
      when: { $0.soreTooLong }, does: .stopLegs),
    Adaptation(
      "D23", .soreness, because: Say.Reasons.verySore(), sources: ["S23"],
      speaks: ["E30: legs 7", "T35+L20: legs 9", "X30: quads 8", "LR50+F15: legs 10"],
      silent: ["E30: legs 6", "REST: legs 9", "E30: arms 8"],
      when: { ($0.legs ?? 0) >= 7 && !$0.planned.isRest },
      answer: { .restMovingLongRun($0) }),
    Adaptation(
      "D19", .soreness, because: Say.Reasons.liftedSore(), sources: ["S15", "S16"],
      speaks: ["T35+L20: legs 6, heavy 0", "I40: legs 5, heavy 1"],
      silent: ["T35: legs 6", "T35: legs 4, heavy 0", "T35: legs 6, heavy 2"],
      when: { $0.daysAfterHeavyLegs.map { $0 <= 2 } ?? false && $0.legs ?? 0 >= 5 && $0.isQuality },
      does: Answer(run: .moved())),
    Adaptation(
      "D20", .soreness, because: Say.Reasons.liftedToday(), sources: ["S15"],
      speaks: ["T35+L20: legs 1, heavy 0", "I40: legs 4, heavy 0", "LR50+F15: legs 2, heavy 0"],
      silent: ["T35: legs 1, heavy 1", "E30: legs 1, heavy 0", "T35: legs 5, heavy 0"],
      when: {
        $0.daysAfterHeavyLegs == 1 && $0.legsAfterLifting ?? 0 <= 4 && $0.planned.isHard
          && !$0.isRace
      },
      answer: { signs in
        guard signs.legsAfterLifting ?? 0 <= 2 || !signs.canMove(by: 1) else {
          return Answer(run: .moved())
        }
        return Answer(run: .easy(percent: signs.isLong ? 60 : 90))
      }),
    Adaptation(
      "B15", .soreness, because: Say.Reasons.liftedTwice(), sources: ["S47b"],
      speaks: ["E30+L15: heavy 0", "T35+L20: legs 1, heavy 0"],
      silent: ["E30+L15: heavy 1", "E30+UVL10: heavy 0"],
      when: { $0.daysAfterHeavyLegs == 1 && $0.heavyLegsTold && $0.legWork != nil },
      does: Answer(legs: .none(.skip))),
    Adaptation(
      "D22", .soreness, because: Say.Reasons.liftedYesterday(), sources: ["S23"],
      speaks: ["T35: legs 3, heavy 1", "I40+L20: legs 4, heavy 1", "T35: heavy 1"],
      silent: ["T35: legs 3", "T35: legs 2, heavy 1", "LR50: legs 3, heavy 1"],
      when: {
        $0.daysAfterHeavyLegs == 2 && (3...4).contains($0.legsAfterLifting ?? 0) && $0.isQuality
      }, does: Answer(run: .moved(left: .easy, cap: 30))),
    Adaptation(
      "D21", .soreness, because: Say.Reasons.liftedNew(), sources: ["S23"],
      speaks: ["T35: legs 1, heavy 1, new lifter", "LR50: legs 2, heavy 1, new lifter"],
      silent: ["T35: legs 1, heavy 1", "E30: legs 1, heavy 1, new lifter"],
      when: {
        $0.daysAfterHeavyLegs == 2 && $0.liftingIsNew && $0.planned.isHard && !$0.isRace
          && $0.legs ?? 0 <= 4
      }, answer: { Answer(run: .easy(percent: $0.isLong ? 60 : 90)) }),
    Adaptation(
      "D21", .soreness, because: Say.Reasons.liftedRecovered(), sources: ["S18"],
      speaks: ["T35: legs 2, heavy 1, energy 3"],
      silent: ["T35: legs 2, heavy 1", "T35: legs 2, heavy 1, energy 4, sleep 5"],
      when: {
        $0.daysAfterHeavyLegs == 2 && $0.isQuality && $0.legs.map { $0 <= 2 } ?? false
          && $0.energy ?? 0 >= 3 && $0.row(for: .quality) == 0
      }, does: Answer(run: .keep)),
    Adaptation(
      "A14", .soreness, because: Say.Reasons.lifterLighter(), sources: ["S1"],
      speaks: ["T35+Lm20: | 4 ago: legs 8, heavy 0 | 14 ago: legs 7, heavy 0"],
      silent: [
        "T35+L20: | 4 ago: legs 8, heavy 0",
        "E30: | 4 ago: legs 8, heavy 0 | 14 ago: legs 7, heavy 0",
      ],
      when: { $0.legWork != nil && $0.soreness == 0 && $0.past.liftedTooHeavy(by: $0.today) >= 2 },
      does: Answer(legs: LiftCeiling(action: .ease, load: .moderate, percent: 75))),
    Adaptation(
      "D25", .soreness, because: Say.Reasons.upperSore(), sources: ["S23"],
      speaks: ["E30+UVL10: shoulders 6", "E30+U15: arms 5"],
      silent: ["E30+UVL10: shoulders 4", "E30+L15: arms 6"],
      when: { $0.upper ?? 0 >= 5 && $0.upperWork != nil },
      does: Answer(upper: .none(.skip))),
  ]
}

extension Answer {
  /// Rest; a long run may come two days later where that is legal. (3.8, S3)
  static func restMovingLongRun(_ signs: Signs) -> Answer {
    var answer = Answer.nothing(.rest)
    if signs.isLong { answer.run = .none(.rest, moves: 2) }
    return answer
  }
}

extension Past {
  /// How often in 28 days heavy leg work left the legs at 7 or more, with the last time so recent
  /// that the next leg work is still to come. (A14)
  func liftedTooHeavy(by today: Day) -> Int {
    let times = days.filter { told in
      (Body(told.checkIn.soreness).legs ?? 0) >= 7
        && lifts.contains { (0...2).contains(told.on - $0) }
    }
    guard let last = times.last?.on, today - last <= 10, !lifts.contains(where: { $0 > last })
    else { return 0 }
    // Two evenings after one lift are one time.
    var count = 0
    var previous: Day?
    for time in times.map(\.on) where previous.map({ time - $0 > 3 }) ?? true {
      count += 1
      previous = time
    }
    return count
  }
}
