import Prompts

/// A session with all that its sheet depends on; equal requests get equal sheets.
package struct SheetRequest: Hashable, Sendable {
  package let activity: Session.Activity
  package let minutes: Int
  package let context: SheetContext

  package var sheet: SessionSheet { Session(activity, minutes: minutes).sheet(context) }

  /// The figures that tell most requests apart; the rest is left to the comparison.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(activity)
    hasher.combine(minutes << 8 | context.qualityStep << 4 | context.ladder)
    hasher.combine(context.fitness?.value ?? context.easyPace ?? 0)
  }
}

/// Makes the sheets of a season: it knows how far each step has come on every week.
package struct SheetMaker: Sendable {
  /// nil where there is no season; every session then stands at its first step.
  private let plan: Plan?
  private let athlete: Athlete
  private let base: SheetContext
  private let result: Athlete.Result?
  /// What the result shows, as long as it is fresh.
  private let fitness: VDOT?
  /// The day of a time trial that the plan has set.
  private let trial: Day?
  /// Something is sore that small jumps would load. (B16)
  private let isTender: Bool
  /// By week: tempo, interval and other key sessions before it, weeks of lifting before it, and the
  /// week of the run-walk table.
  private var stages: [Stage] = []

  private struct Stage {
    var fast = 0
    var liftWeeks: Int
    var runWalk = 1
  }

  package init(_ plan: Plan?, for athlete: Athlete) {
    self.plan = plan
    self.athlete = athlete
    result = athlete.running.result
    fitness = result.flatMap { VDOT($0.distance, seconds: $0.seconds) }
    trial = athlete.goal?.date == nil ? plan?.raceDay : nil
    let tender: Set<Soreness.Area> = [.calves, .shins, .achilles, .feet, .ankles]
    isTender = (athlete.now?.soreness ?? []).contains { tender.contains($0.area) }
    var base = SheetContext(
      level: plan?.level ?? .novice, equipment: athlete.lifting.equipment ?? .none,
      race: athlete.goal?.mode == .racing ? athlete.goal?.distance : nil)
    base.easyPace = SheetMaker.toldPace(athlete.running)
    self.base = base
    let before =
      switch athlete.lifting.experience {
      case .some(.regular): 26
      case .some(.some): 4
      case .some(.none), nil: 0
      }
    var stage = Stage(liftWeeks: before)
    let weeks = plan?.weeks ?? []
    var table = SheetMaker.firstTableWeek(weeks)
    stages.reserveCapacity(weeks.count)
    for week in weeks {
      if let known = week.runWalk { table = known }
      stage.runWalk = table
      stages.append(stage)
      var lifts = false
      var walks = false
      for day in week.days {
        for session in day.sessions {
          if session.isQuality || session.run == .strides { stage.fast += 1 }
          if session.strength != nil { lifts = true }
          if session.run == .runWalk { walks = true }
        }
      }
      if lifts { stage.liftWeeks += 1 }
      if walks { table += 1 }
    }
  }

  /// The sheet of a session on a day of the season.
  package func sheet(_ session: Session, on day: Day) -> SessionSheet {
    session.sheet(context(session, on: day))
  }

  /// What the sheet of a session on a day depends on, so that it can be made once for many days.
  package func request(_ session: Session, on day: Day) -> SheetRequest {
    SheetRequest(
      activity: session.activity, minutes: session.minutes, context: context(session, on: day))
  }

  /// All that the sheet of a session depends on; equal contexts give equal sheets.
  package func context(_ session: Session, on day: Day) -> SheetContext {
    var context = base
    context.fitness = session.run != nil && result?.isFresh(on: day) == true ? fitness : nil
    if session.run == nil {
      context.easyPace = nil
      context.race = nil
    }
    guard let plan, let index = plan.index(of: day) else { return context }
    let stage = stages[index]
    if session.isQuality || session.run == .strides {
      // Two sessions on each step. (2.5)
      context.qualityStep = min(4, 1 + stage.fast / 2)
    }
    if session.strength != nil {
      context.ladder = SheetMaker.ladder(weeks: stage.liftWeeks, regular: isRegularLifter)
      context.fewerSets = plan.weeks[index].phase == .peak && !plan.weeks[index].easier
      context.jumps = mayJump(on: day, week: plan.weeks[index])
    }
    if session.run == .runWalk {
      context.runWalkWeek = min(9, stage.runWalk)
      context.runWalkRun = run(on: day, in: plan.weeks[index])
    }
    return context
  }

  private var isExpecting: Bool {
    (athlete.screening?.notes ?? []).contains { $0.lowercased().contains("pregnan") }
  }

  private var isRegularLifter: Bool { athlete.lifting.experience == .regular }

  /// Weeks 1–3, 4–7, from 8, and from half a year: the steps of the ladder. (B15)
  static func ladder(weeks: Int, regular: Bool) -> Int {
    if regular || weeks >= 26 { return 4 }
    return weeks < 3 ? 1 : weeks < 7 ? 2 : 3
  }

  /// Small jumps only on hard days, with sound calves, and not in the week before a race. (B16)
  private func mayJump(on day: Day, week: Week) -> Bool {
    guard base.level != .new, !isExpecting, week[day.weekday].sessions.contains(where: \.isHard)
    else {
      return false
    }
    guard !isTender else { return false }
    guard let race = athlete.goal?.date ?? trial else { return true }
    return !(0...7).contains(race - day)
  }

  /// Which run of its week stands on a day, from 1.
  private func run(on day: Day, in week: Week) -> Int {
    1 + week.days.prefix(day.weekday.rawValue).count { $0.run?.run == .runWalk }
  }

  /// Seconds per kilometre where the athlete has told both minutes and kilometres.
  private static func toldPace(_ running: Athlete.Running) -> Double? {
    let pairs = [
      (running.minutesPerWeek, running.kmPerWeek), (running.longestMinutes, running.longestKm),
    ]
    for case (let minutes?, let kilometres?) in pairs where minutes > 0 && kilometres >= 1 {
      let pace = Double(min(minutes, 100_000)) * 60 / kilometres
      if (180...900).contains(pace) { return pace }
    }
    return nil
  }

  /// The week of the table in which the plan's first run-walk week stands.
  ///
  /// Only plans that do not name it are searched: the first place of the table from which its weeks, in order, are
  /// long enough for what it asks, and no more than five minutes longer.
  private static func firstTableWeek(_ weeks: [Week]) -> Int {
    let weeks = weeks.compactMap { week in
      week.days.compactMap { $0.run?.run == .runWalk ? $0.runMinutes : nil }.max()
    }
    guard !weeks.isEmpty else { return 1 }
    let asked = (1...9).map { week in
      (1...3).map { RunWalk.minutes(week: week, run: $0) }.max() ?? 0
    }
    for start in 1...9 {
      let fits = weeks.enumerated().allSatisfy { index, minutes in
        let need = asked[min(start + index, 9) - 1]
        return (need - 1...need + 6).contains(minutes)
      }
      if fits { return start }
    }
    return 1
  }
}
