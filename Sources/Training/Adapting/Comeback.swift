import Prompts

extension Adaptation {
  /// The way back after days without running. (3.6)
  static let comeback: [Adaptation] = [
    Adaptation(
      "D39", .comeback, because: Say.Reasons.slowReturn(), sources: ["S28"],
      speaks: ["E40: off 10", "T35+L20: off 20"], silent: ["E40: off 7", "RACE: off 10"],
      when: { $0.daysOff ?? 0 >= 8 && !$0.isRace },
      does: Answer(
        run: .shorter(percent: 50, kind: .easy),
        legs: LiftCeiling(action: .ease, load: .body))),
    Adaptation(
      "D39", .comeback, because: Say.Reasons.softReturn(), sources: ["S28"],
      speaks: ["E40: off 5", "T35: off 4", "LR60: off 7"], silent: ["E40: off 3", "RACE: off 5"],
      when: { $0.daysOff ?? 0 >= 4 && !$0.isRace },
      does: Answer(run: .shorter(percent: 75, kind: .easy))),
  ]
}
