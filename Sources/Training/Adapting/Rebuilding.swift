/// The season after what has happened to it: made anew after two weeks without running, and its
/// verdict on the race given again. (3.6, 5.2)
extension Situation {
  /// The athlete for whom the season is to be made anew from today; nil where it goes on as it is.
  ///
  /// More than two weeks without running begin again at half of what was run, more than four with
  /// run-walk. Not while something hurts, or an illness is not over: then tomorrow is decided alone.
  package func rebuilding() -> Athlete? {
    let signs = Signs(self, past: Past(self))
    guard let gap = signs.gap, gap.days >= Gap.rebuilds, gap.resumed >= today, plan.on < today - 7,
      signs.alarms.isEmpty, signs.pain.map({ $0.level ?? 10 <= 2 }) ?? true,
      signs.illness != .belowNeck, signs.illness != .aboveNeck
    else { return nil }
    let last = gap.resumed - gap.days - 1
    var runner = athlete.running(plan.lived(signs.past, through: today), through: last)
    let (week, longest) = (runner.running.minutesPerWeek ?? 0, runner.running.longestMinutes ?? 0)
    switch gap.days {
    case ...28:
      runner.run(week: max(min(week, 40), week / 2), longest: max(min(longest, 20), longest / 2))
    case ...56: runner.run(week: min(week, 20), longest: min(longest, 10))
    default: runner.run(week: 0, longest: 0)
    }
    runner.running.result = runner.running.result.map { $0.after(gap.days) }
    // A niggle is minded evening by evening, and not by a season that begins as after an injury.
    runner.now = Athlete.StateNow(
      soreness: signs.checkIn.soreness?.filter { !$0.isInjuryType }, ill: signs.checkIn.ill,
      lifted: signs.checkIn.lifted)
    return runner
  }

  /// The verdict on the race from what was really run; nil where it has not become graver.
  package func verdictAgain() -> Verdict? {
    guard let goal = athlete.goal, goal.mode == .racing, let date = goal.date, date > today + 14,
      plan.verdict.kind == .ok || plan.verdict.kind == .tight
    else { return nil }
    let signs = Signs(self, past: Past(self))
    let recent = (0...13).contains { signs.isLost(today - $0) && plan.wasKey(today - $0) }
    guard recent || signs.gap?.days ?? 0 >= 4 else { return nil }
    func verdict(_ plan: Plan) -> Verdict {
      SeasonMaker(athlete.running(plan, through: today), on: today).verdict
    }
    let now = verdict(plan.lived(signs.past, through: today))
    guard now.kind.gravity > max(plan.verdict.kind.gravity, verdict(plan).kind.gravity) else {
      return nil
    }
    return now
  }
}

extension Plan {
  /// Whether a day holds the long run or quality.
  fileprivate func wasKey(_ day: Day) -> Bool { self[day]?.isHard ?? false }
}

extension Verdict.Kind {
  fileprivate var gravity: Int {
    switch self {
    case .ok, .none, .postRace: 0
    case .tight: 1
    case .tooSoon: 2
    }
  }
}

extension Athlete {
  /// The athlete with the running that a season holds up to a day, at the pace told before.
  ///
  /// The longest run of 30 days and the best of three weeks; what was told at the intake counts as
  /// long as it is that recent.
  fileprivate func running(_ plan: Plan, through day: Day) -> Athlete {
    let standing = Standing(self, on: plan.on)
    var longest = day - plan.on <= 30 ? standing.longest : 0
    for back in 0..<30 { longest = max(longest, plan[day - back]?.runMinutes ?? 0) }
    var week = day - plan.on < 21 ? standing.weekMinutes : 0
    for back in 0..<3 {
      let minutes = (0..<7).reduce(0) { $0 + (plan[day - back * 7 - $1]?.runMinutes ?? 0) }
      week = max(week, minutes)
    }
    var athlete = self
    athlete.running.months = running.months.map { $0 + max(0, day - plan.on) / 30 }
    athlete.run(week: week, longest: longest, pace: standing.pace)
    return athlete
  }

  /// Sets what is run now; kilometres follow from the pace, or fall away without one.
  fileprivate mutating func run(week: Int, longest: Int, pace: Int? = nil) {
    let pace = pace ?? Standing(self, on: Day(number: 0)).pace
    running.minutesPerWeek = week
    running.longestMinutes = longest
    running.kmPerWeek = Double(week) * 60 / Double(max(1, pace))
    running.longestKm = Double(longest) * 60 / Double(max(1, pace))
  }
}

extension Athlete.Result {
  /// The result as it would be after days without running. (3.6, S28)
  fileprivate func after(_ days: Int) -> Athlete.Result {
    guard let fitness = VDOT(distance, seconds: seconds) else { return self }
    var later = self
    let value = fitness.value * Athlete.Result.fitness(after: days)
    later.seconds = Int(VDOT(value: value).seconds(over: distance).rounded())
    return later
  }

  /// The share of fitness that is left after days without running, between the table's rows.
  static func fitness(after days: Int) -> Double {
    let table = [
      (5, 1.0), (7, 0.994), (14, 0.973), (21, 0.952), (28, 0.931), (56, 0.847), (72, 0.8),
    ]
    guard let next = table.firstIndex(where: { $0.0 >= days }) else { return 0.8 }
    guard next > 0 else { return 1 }
    let (low, high) = (table[next - 1], table[next])
    let share = Double(days - low.0) / Double(high.0 - low.0)
    return low.1 + (high.1 - low.1) * share
  }
}

extension VDOT {
  /// A known fitness.
  fileprivate init(value: Double) { self.value = value }
}
