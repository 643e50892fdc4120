import Prompts

extension Adaptation {
  /// Who wants rest gets it, without a price. (A14)
  static let wish: [Adaptation] = [
    Adaptation(
      "D12", .wish, because: Say.Reasons.wish(), sources: ["S1"],
      speaks: ["T35+L20: rest please", "E30: rest please", "LR50: rest please, legs 1"],
      silent: ["T35+L20: legs 6"],
      when: { $0.checkIn.wantsRest }, does: .nothing(.rest))
  ]
}
