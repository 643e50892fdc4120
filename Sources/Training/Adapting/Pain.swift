import Prompts

extension Adaptation {
  /// Injury-type pain: not soreness, and never trained through. (3.2)
  ///
  /// A pain whose size is not known is treated as a severe one until it is.
  static let pain: [Adaptation] = [
    Adaptation(
      "D06", .pain, because: Say.Reasons.injuryStop(), sources: ["S24", "S42"],
      speaks: [
        "T35+L20: knees left pain 7", "E30: calves left pain ?", "E30: limp", "X30: shins pain 6",
      ],
      silent: ["E30: knees left pain 5", "E30: legs 7"],
      when: {
        if let pain = $0.pain, pain.level.map({ $0 >= 6 }) ?? true { return true }
        return !$0.alarms.isDisjoint(with: [.limp, .swelling, .nightPain, .bonePain])
      }, does: .stopLegs),
    Adaptation(
      "D11", .pain, because: Say.Reasons.painGrowing(), sources: ["S24"],
      speaks: [
        "E30: achilles left pain 3, tendon, worse",
        "E30: knees left pain 2 | 1 ago: knees left pain 1",
      ],
      silent: ["E30: achilles left pain 3, tendon, settled", "REST: knees left pain 2, worse"],
      when: { $0.hurts && $0.painGrows && $0.run != nil },
      does: Answer(run: .none(.skip), legs: .none(.skip))),
    Adaptation(
      "D09", .pain, because: Say.Reasons.tendonHard(), sources: ["S24"],
      speaks: ["T35+L20: achilles left pain 4, tendon, settled"],
      silent: ["E30: achilles left pain 4, tendon, settled", "T35: achilles left pain 4"],
      when: { $0.hasSettledTendon && $0.planned.isHard },
      does: Answer(run: .easy(percent: 60), legs: .light())),
    Adaptation(
      "D08", .pain, because: Say.Reasons.tendonEasy(), sources: ["S24"],
      speaks: ["E30: achilles left pain 4, tendon, settled"],
      silent: ["E30: achilles left pain 4, tendon", "E30: achilles left pain 2, tendon, settled"],
      when: { $0.hasSettledTendon && $0.run != nil },
      does: Answer(run: .shorter(percent: 60, kind: .easy), legs: .light())),
    Adaptation(
      "D07", .pain, because: Say.Reasons.injuryNew(), sources: ["S24"],
      speaks: ["E30: knees right pain 3", "LR50+F15: hips left pain 5"],
      silent: ["E30: knees right pain 2", "E30: legs 5"],
      when: { ($0.pain?.level ?? 0) >= 3 && !$0.hasSettledTendon },
      does: Answer(
        run: RunCeiling(action: .swap, kind: .cross, cap: 40), legs: .none(.skip))),
    Adaptation(
      "D10", .pain, because: Say.Reasons.niggle(), sources: ["S24"],
      speaks: ["T35: calves left pain 1", "LR50+F15: knees right pain 2"],
      silent: ["E30: calves left pain 1", "T35: calves left pain 3"],
      when: {
        (1...2).contains($0.pain?.level ?? 0) && !$0.isRace
          && ($0.planned.isHard || $0.hasHeavyLegs)
      },
      does: Answer(run: .easy(percent: 90), legs: .light())),
  ]
}
