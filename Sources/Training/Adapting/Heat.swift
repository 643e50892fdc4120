import Prompts

extension Adaptation {
  /// Heat, by the air's temperature where nobody knows the WBGT. (3.5)
  static let heat: [Adaptation] = [
    Adaptation(
      "D37", .heat, because: Say.Reasons.tooHot(), sources: ["S36"],
      speaks: ["E30: heat 33", "T35+L20: heat 35"], silent: ["E30: heat 31", "X30: heat 35"],
      when: { $0.checkIn.heatFelt ?? 0 >= 32 && $0.run != nil },
      answer: {
        $0.isRace
          ? .nothing(.rest) : Answer(run: RunCeiling(action: .swap, kind: .cross, cap: 45))
      }),
    Adaptation(
      "D38", .heat, because: Say.Reasons.hotLong(), sources: ["S36"],
      speaks: ["LR60: heat 28", "LR90+F15: heat 31", "LR60: heat 25, humid"],
      silent: ["LR60: heat 27", "E30: heat 29", "LR60: heat 24, humid"],
      when: { $0.checkIn.heatFelt ?? 0 >= 28 && $0.isLong },
      does: Answer(run: .shorter(percent: 75))),
    Adaptation(
      "D38", .heat, because: Say.Reasons.hot(), sources: ["S36"],
      speaks: ["T35: heat 28", "I40: heat 31", "T35: heat 26, humid"],
      silent: ["T35: heat 27", "E30: heat 30"],
      when: { $0.checkIn.heatFelt ?? 0 >= 28 && $0.isQuality },
      does: Answer(run: .easy(percent: 90))),
  ]
}
