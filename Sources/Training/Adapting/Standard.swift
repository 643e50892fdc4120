import Prompts

extension Adaptation {
  /// What is said where nothing speaks against the plan.
  static let standard: [Adaptation] = [
    Adaptation(
      "D40", .standard, because: Say.Reasons.notMore(), sources: ["S1"],
      speaks: ["E30: wants more", "REST: wants hard"], silent: ["E30: legs 1"],
      when: { $0.checkIn.wantsMore || $0.checkIn.wantsHard || $0.checkIn.wantsStrength },
      does: Answer()),
    Adaptation(
      "D40", .standard, because: Say.Reasons.allGood(), sources: ["S1"],
      speaks: ["T35+L20: legs 1, energy 4, sleep 8"], silent: ["T35+L20: legs 1, energy 4"],
      when: {
        $0.legs.map { $0 <= 2 } ?? false && $0.energy ?? 0 >= 3 && $0.sleep ?? 0 >= 6
      }, does: Answer()),
    Adaptation(
      "D40", .standard, because: Say.Reasons.nothingAgainst(), sources: ["S1"],
      speaks: ["E30:", "T35+L20: legs 1"], silent: ["T35+L20: legs 1, energy 4, sleep 8"],
      when: {
        !($0.legs.map { $0 <= 2 } ?? false && $0.energy ?? 0 >= 3 && $0.sleep ?? 0 >= 6)
      }, does: Answer()),
  ]
}
