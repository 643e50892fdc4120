import Prompts

extension Guideline {
  /// At least 80 % of running is easy. (B8)
  ///
  /// Hard minutes are the work parts alone: without warm-up, breaks and the way home. In base a
  /// tenth is better, for a first race 15 %. The polarised four fifths spare injuries; that they
  /// are faster is not shown.
  static let mostlyEasy = Guideline(
    "B8", title: Say.Titles.mostlyEasy(), because: Say.Guidelines.mostlyEasy(),
    racing: .mandatory, fun: .preferred, sources: ["S31", "S31b"],
    holds: ["E40 | I50+L25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST"],
    breaks: ["E20 | T50+L20 | REST | REST | REST | LR50 | REST": [.tue]],
    strains: [
      Example("E25 | T40+L20 | REST | REST | REST | LR50 | REST") { $0.phase = .base }: [.tue],
      Example("E25 | T40+L20 | REST | REST | REST | LR50 | REST") { $0.firstRace = true }:
        [.tue],
    ],
    shapes: { $0.week.run.subtracting($0.week.hardRun).subtracting($0.week.strength) }
  ) { judged in
    let week = judged.week
    guard judged.isNormal, week.hardMinutes > 0 else { return .none }
    let part = week.hardMinutes * 100
    if part > 20 * week.runTotal { return .breaking(week.quality) }
    let better = judged.phase == .base ? 10 : judged.firstRace == true ? 15 : 20
    return part > better * week.runTotal ? .hinting(week.quality) : .none
  }
}
