extension Guideline {
  /// What a guideline finds in a week, without what the athlete did against the plan.
  func finding(in judged: Judged) -> Finding {
    guard let check else { return .none }
    var finding = check(judged)
    finding.breaks.subtract(judged.week.deviates)
    finding.hints.subtract(judged.week.deviates)
    return finding
  }

  /// Every breach of a week, worst first within each guideline.
  static func judge(_ judged: Judged, starts: Day, into breaches: inout [Breach]) {
    for guideline in judging {
      let force = guideline.force(in: judged.mode)
      guard force != .none else { continue }
      let finding = guideline.finding(in: judged)
      if finding.breaksWeek {
        breaches.append(Breach(guideline: guideline, day: nil, date: starts, force: force))
      }
      for day in finding.breaks.days {
        breaches.append(
          Breach(guideline: guideline, day: day, date: starts + day.rawValue, force: force))
      }
      if finding.hintsWeek {
        breaches.append(Breach(guideline: guideline, day: nil, date: starts, force: .preferred))
      }
      for day in finding.hints.days {
        breaches.append(
          Breach(guideline: guideline, day: day, date: starts + day.rawValue, force: .preferred))
      }
    }
  }

  /// The guidelines that are conditions on a week, in order.
  static let judging = all.filter(\.judgesWeeks)
}

extension Week {
  /// What a week that stands alone breaks; nothing is known of the athlete but the mode.
  ///
  /// A race in it is taken for a short one, of which the least is asked.
  package func breaches(_ mode: Mode, level: Level? = nil) -> [Breach] {
    var judged = Judged(self, mode: mode)
    judged.level = level
    if let day = days.prefix(7).firstIndex(where: { $0.kind == .race }) {
      judged.race = Judged.Race(distance: .fiveK, day: day)
    }
    var breaches: [Breach] = []
    Guideline.judge(judged, starts: starts, into: &breaches)
    return breaches
  }
}
