import Prompts

extension Adaptation {
  /// Signs that need help stop the coach, or freeze running and legs. (3.4)
  static let safety: [Adaptation] = [
    Adaptation(
      "D01", .safety, because: Say.Reasons.emergency(), sources: ["S33", "S41"],
      speaks: ["E30: chest-pain", "REST: fainting", "T35+L20: dark-urine, legs 9"],
      silent: ["E30: legs 9", "E30: night-pain"],
      when: { $0.alarms.contains(where: \.isEmergency) }, does: .nothing(.stop)),
    Adaptation(
      "D02", .safety, because: Say.Reasons.promptCheck(), sources: ["S33", "S42"],
      speaks: ["E30: night-pain", "X30+UVL10: bone-pain", "E30: knees right pain 6 since 3"],
      silent: ["E30: knees right pain 6", "T35+L20: legs 8"],
      when: { $0.alarms.contains { !$0.isEmergency && $0 != .limp } }, does: .stopLegs),
  ]
}
