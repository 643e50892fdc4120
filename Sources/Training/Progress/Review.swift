import Prompts

/// The week that has ended, looked at: done against planned, rest, easy effort, soreness. (A11)
///
/// A log of distance is no review, and where too little was heard it says so and nothing else.
package struct Review: Hashable, Sendable {
  /// The Monday of the week.
  package let starts: Day
  /// Whether too few evenings were heard of to say anything.
  package let isTooLittle: Bool
  /// Days with training, as the week became, and those of them that were done at least in part.
  package let planned: Int
  package let done: Int
  package let hardPlanned: Int
  package let hardDone: Int
  /// True rest days of the last fourteen; nil where the season is younger.
  package let rests: Int?
  /// The mean effort of easy, recovery and long runs, 0–10; nil where none was told.
  package let easyEffort: Double?
  /// What the legs were rated on average, this week and the week before.
  package let legs: Double?
  package let legsBefore: Double?
  package let load: Int
  /// The load was even, and the highest of four weeks. (3.7)
  package let wantsContrast: Bool
  /// Why hard sessions feel empty; nil where they do not. (A12)
  package let cause: Cause?
  /// The emptiness has lasted for more than two weeks.
  package let lasts: Bool
  /// Easy runs that were no easy runs, twice in seven days. (A27)
  package let ranTooHard: Bool
  package let flag: Wellness.Flag?

  /// The first cause that fails, in this order. (A12)
  package enum Cause: String, Hashable, Sendable {
    case tooFewRests = "too-few-rests"
    case easyTooHard = "easy-too-hard"
    case sleep
    /// Nothing that was told explains it: what is left is what was eaten.
    case food
  }

  /// The review of the week that holds a day; nil where no plan stood in it.
  package init?(of day: Day, _ plan: Plan, _ journal: Journal, for athlete: Athlete) {
    guard let week = plan.week(of: day), week.starts + 6 > plan.on else { return nil }
    starts = week.starts
    let end = week.starts + 6
    let told = Told(journal)
    let days = (max(week.starts, plan.on + 1)...end)
    isTooLittle = days.count { told.heard.contains($0) } < min(3, days.count)
    let training = days.filter { plan[$0].map { !$0.isRest } ?? false }
    planned = training.count
    done = training.count { told.did($0) }
    let hard = training.filter { plan[$0]?.isHard ?? false }
    hardPlanned = hard.count
    hardDone = hard.count { told.did($0) }
    legs = told.legs(week.starts...end)
    legsBefore = told.legs(week.starts - 7...week.starts - 1)
    let progress = Progress(told)
    let sums = progress.weeks.first { $0.starts == week.starts }
    load = sums?.load ?? 0
    wantsContrast = sums.map(progress.wantsContrast) ?? false
    flag = progress.wellness.flag.flatMap { (week.starts...end).contains($0.on) ? $0 : nil }

    func signs(_ day: Day) -> Signs {
      let situation = Situation(
        athlete: athlete, plan: plan, journal: journal, checkIn: CheckIn(), today: day)
      return Signs(situation, past: Past(situation))
    }
    let now = signs(end)
    rests = end - 13 > plan.on ? now.restsInTwoWeeks : nil
    let efforts = told.easyEfforts(in: plan, week.starts...end)
    easyEffort = efforts.isEmpty ? nil : efforts.reduce(0, +) / Double(efforts.count)
    ranTooHard = efforts.count { $0 >= 5 } >= 2
    lasts = now.lethargic && signs(end - 14).lethargic
    guard now.lethargic else {
      cause = nil
      return
    }
    if let rests, rests < 2 {
      cause = .tooFewRests
    } else if efforts.contains(where: { $0 > 4 }) {
      cause = .easyTooHard
    } else if told.shortNights(week.starts...end) >= 2 {
      cause = .sleep
    } else {
      cause = .food
    }
  }

  /// What the coach says of it: the week in short, then what to look at.
  package var lines: [Line] {
    guard !isTooLittle else { return [Say.Progress.tooLittle()] }
    var facts: [Line] = []
    if planned == 0 {
      facts.append(Say.Progress.nothingPlanned())
    } else {
      facts.append(
        Say.Progress.days(done: done, planned: planned))
    }
    if hardPlanned > 0 {
      facts.append(
        hardDone == hardPlanned
          ? Say.Progress.allHard() : Say.Progress.hard(done: hardDone, planned: hardPlanned))
    }
    if let rests {
      facts.append(
        Say.Progress.rests(count: Said.count(rests, one: "true rest day", many: "true rest days")))
    }
    var lines = [Say.Progress.week(facts: facts)]
    if let easyEffort, !ranTooHard { lines.append(Say.Progress.easyEffort(level: easyEffort)) }
    if let legs, let legsBefore {
      if legs <= legsBefore - 0.5 {
        lines.append(Say.Progress.legsFalling(now: legs, before: legsBefore))
      } else if legs >= legsBefore + 0.5 {
        lines.append(Say.Progress.legsRising(now: legs, before: legsBefore))
      }
    }
    switch cause {
    case .tooFewRests: lines.append(Say.Progress.causeRests())
    case .easyTooHard: lines.append(Say.Progress.causeEasy())
    case .sleep: lines.append(Say.Progress.causeSleep())
    case .food: lines.append(Say.Progress.causeFood())
    case nil: if ranTooHard { lines.append(Say.Progress.ranTooHard()) }
    }
    if lasts { lines.append(Say.Progress.lasts()) }
    if wantsContrast { lines.append(Say.Progress.contrast()) }
    if flag != nil, cause == nil { lines.append(Say.Progress.strained()) }
    return lines
  }
}

extension Told {
  /// Whether training was done on a day, at least in part.
  fileprivate func did(_ day: Day) -> Bool {
    if onDay[day]?.contains(where: { $0.activity != .walk }) ?? false { return true }
    let session = checkIns[day]?.session
    return session == .done || session == .partly
  }

  /// What easy, recovery and long runs felt like, as far as it was told.
  fileprivate func easyEfforts(in plan: Plan, _ days: ClosedRange<Day>) -> [Double] {
    days.flatMap { day in
      (onDay[day] ?? []).compactMap { workout in
        guard case .run(let run) = workout.activity, !run.isQuality, run != .race else {
          return nil
        }
        return workout.effort
      }
    }
  }

  /// Nights under six hours and a half, among those that were told. (B25)
  fileprivate func shortNights(_ days: ClosedRange<Day>) -> Int {
    days.count { checkIns[$0]?.sleepHours ?? 24 < 6.5 }
  }
}
