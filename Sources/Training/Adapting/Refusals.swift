import Prompts

extension Adaptation {
  /// Wishes that the guidelines refuse: the day stays as it is. (A16, B12)
  static let placement: [Adaptation] = [
    Adaptation(
      "D35", .placement, because: Say.Reasons.liftOnRest(), sources: ["S1"],
      speaks: ["REST: wants to lift", "W30: wants to lift"],
      silent: ["E30: wants to lift", "REST:"],
      when: { $0.checkIn.wantsStrength && $0.planned.isRest }, does: Answer()),
    Adaptation(
      "D36", .placement, because: Say.Reasons.hardBesideHard(), sources: ["S1"],
      speaks: ["E30: wants hard, beside hard", "REST: wants hard, beside hard"],
      silent: ["T35: wants hard", "E30: legs 1"],
      when: { $0.checkIn.wantsHard && !$0.planned.isHard && $0.isBesideHard }, does: Answer()),
  ]
}
