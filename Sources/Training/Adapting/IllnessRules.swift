import Prompts

extension Adaptation {
  /// The neck check, and the way back. (3.3)
  static let illness: [Adaptation] = [
    Adaptation(
      "D03", .illness, because: Say.Reasons.feverOrChest(), sources: ["S34", "S35"],
      speaks: ["T35+L20: ill fever", "E30: ill chest", "X30: ill stomach", "REST: ill fever"],
      silent: ["E30: ill head", "E30: legs 8"],
      when: { $0.illness == .belowNeck }, does: .nothing(.rest)),
    Adaptation(
      "D03", .illness, because: Say.Reasons.illnessJustOver(), sources: ["S35"],
      speaks: ["E30: ill none | 1 ago: ill fever"], silent: ["E30: ill none"],
      when: { $0.wellDays.map { $0 < 2 } ?? false }, does: .nothing(.rest)),
    Adaptation(
      "D03", .illness, because: Say.Reasons.illnessReturn(), sources: ["S35"],
      speaks: ["E40: ill none | 3 ago: ill none | 4 ago: ill fever"],
      silent: ["E40: ill none | 1 ago: ill head"],
      when: { $0.wellDays != nil && $0.sessionsSinceIllness < 2 },
      does: Answer(
        run: .shorter(percent: 50, kind: .easy),
        legs: LiftCeiling(action: .shorten, load: .light, percent: 50),
        upper: LiftCeiling(action: .shorten, load: .light, percent: 50),
        cross: CrossCeiling(action: .shorten, percent: 50))),
    Adaptation(
      "D03", .illness, because: Say.Reasons.illnessNoQuality(), sources: ["S35"],
      speaks: ["T35: | 2 ago: done | 3 ago: done | 4 ago: ill none | 5 ago: ill fever"],
      silent: ["T35: ill none"],
      when: { ($0.wellDays.map { $0 < 7 } ?? false) && $0.planned.isHard },
      does: Answer(run: .easy(percent: 90), legs: .light())),
    Adaptation(
      "D04", .illness, because: Say.Reasons.headColdRace(), sources: ["S34"],
      speaks: ["RACE: ill head"], silent: ["T35: ill head"],
      when: { $0.illness == .aboveNeck && $0.isRace }, does: .nothing(.rest)),
    Adaptation(
      "D04", .illness, because: Say.Reasons.headCold(), sources: ["S34"],
      speaks: ["T35+L20: ill head", "LR50+F15: ill head", "E30+L15: ill head"],
      silent: ["E30: ill head", "T35+L20: legs 2"],
      when: { $0.illness == .aboveNeck && ($0.planned.isHard || $0.legWork != nil) },
      does: Answer(
        run: .easy(cap: 30), legs: .none(.ease), upper: .light(),
        cross: CrossCeiling(action: .shorten, cap: 30))),
    Adaptation(
      "D05", .illness, because: Say.Reasons.headColdEasy(), sources: ["S34"],
      speaks: ["E40: ill head", "X45: ill head"], silent: ["E40: ill none", "REST: ill head"],
      when: { $0.illness == .aboveNeck && !$0.planned.isRest },
      does: Answer(
        run: .shorter(cap: 30, kind: .easy), upper: .light(),
        cross: CrossCeiling(action: .shorten, cap: 30))),
  ]
}
