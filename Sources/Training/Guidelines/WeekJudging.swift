extension Guideline {
  /// What a guideline finds in a week, without what the athlete did against the plan.
  func finding(in judged: Judged) -> Finding {
    check.map { Guideline.finding($0, in: judged) } ?? .none
  }

  private static func finding(
    _ check: @Sendable (Judged) -> Finding, in judged: Judged
  ) -> Finding {
    var finding = check(judged)
    finding.breaks.subtract(judged.week.deviates)
    finding.hints.subtract(judged.week.deviates)
    return finding
  }

  /// What a week breaks of the guidelines that are mandatory.
  static func judgeMandatory(_ judged: Judged, starts: Day, into breaches: inout [Breach]) {
    for judge in judged.mode == .racing ? racingLaw : funLaw {
      let finding = Guideline.finding(judge.check, in: judged)
      guard finding.breaksWeek || !finding.breaks.isEmpty else { continue }
      let guideline = all[judge.place]
      if finding.breaksWeek {
        breaches.append(Breach(guideline: guideline, day: nil, date: starts, force: .mandatory))
      }
      for day in finding.breaks.days {
        breaches.append(
          Breach(guideline: guideline, day: day, date: starts + day.rawValue, force: .mandatory))
      }
    }
  }

  /// Every breach of a week, worst first within each guideline.
  static func judge(_ judged: Judged, starts: Day, into breaches: inout [Breach]) {
    for judge in judged.mode == .racing ? racingJudges : funJudges {
      let finding = Guideline.finding(judge.check, in: judged)
      guard !finding.isNothing else { continue }
      let guideline = all[judge.place]
      let force = guideline.force(in: judged.mode)
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

  /// A condition on a week without the rest of its guideline, which is much to copy where weeks
  /// are judged by the million.
  private struct Judge {
    /// Its place among all.
    let place: Int
    let check: @Sendable (Judged) -> Finding
  }

  private static let racingJudges = judges(.racing)
  private static let funJudges = judges(.fun)
  private static let racingLaw = racingJudges.filter { all[$0.place].racing == .mandatory }
  private static let funLaw = funJudges.filter { all[$0.place].fun == .mandatory }

  private static func judges(_ mode: Mode) -> [Judge] {
    all.enumerated().compactMap { place, guideline in
      guard guideline.force(in: mode) != .none else { return nil }
      return guideline.check.map { Judge(place: place, check: $0) }
    }
  }
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
