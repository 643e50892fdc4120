import Prompts

extension Adaptation {
  /// Short nights and low energy. (B25, A12)
  static let sleep: [Adaptation] = [
    Adaptation(
      "D26", .sleep, because: Say.Reasons.noSleep(), sources: ["S38"],
      speaks: ["E30: sleep 4, energy 1", "T35+L20: sleep 4.5, energy 1"],
      silent: ["E30: sleep 4", "E30: sleep 5, energy 1"],
      when: { $0.sleep.map { $0 < 5 } ?? false && $0.energy == 1 }, does: .nothing(.rest)),
    Adaptation(
      "D30", .sleep, because: Say.Reasons.lethargy(), sources: ["S1"],
      speaks: [
        "T35: | 1 ago: energy 2, done on hard | 3 ago: energy 1, done on hard",
        "LR50: | 2 ago: effort 9, done on hard | 4 ago: effort 9, done on hard",
      ],
      silent: ["T35: energy 2", "E30: | 1 ago: energy 2, done on hard"],
      when: { $0.lethargic && $0.planned.isHard && !$0.isRace },
      answer: { Answer(run: .easy(percent: $0.isLong ? 75 : 90), legs: .light()) }),
    Adaptation(
      "D27", .sleep, because: Say.Reasons.badNight(), sources: ["S38"],
      speaks: ["T35+L20: sleep 5", "I40: energy 2", "T35: sleep 5.5, energy 4"],
      silent: ["T35: sleep 6", "E30: sleep 5", "LR50: energy 2"],
      when: { $0.isTired && $0.isQuality }, does: Answer(run: .easy(percent: 90))),
    Adaptation(
      "D28", .sleep, because: Say.Reasons.tiredLift(), sources: ["S38"],
      speaks: ["T35+Lh20: sleep 5", "LR50+Uh15: energy 1"],
      silent: ["T35+L20: sleep 5", "T35+Lh20: sleep 7"],
      when: { $0.isTired && ($0.hasHeavyLegs || $0.upperWork?.load == .heavy) },
      does: Answer(legs: .light(), upper: .light())),
    Adaptation(
      "D29", .sleep, because: Say.Reasons.twoBadNights(), sources: ["S38"],
      speaks: ["LR60: sleep 5 | 1 ago: sleep 5"],
      silent: ["LR60: sleep 5", "E30: sleep 5 | 1 ago: sleep 5"],
      when: { $0.secondShortNight && $0.isLong }, does: Answer(run: .shorter(percent: 75))),
  ]
}

extension Signs {
  /// Under six hours of sleep, or energy of 2 or less.
  var isTired: Bool { sleep ?? 24 < 6 || energy ?? 5 <= 2 }
}
