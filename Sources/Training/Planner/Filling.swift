/// Turns a placement into a week: minutes, loads and times of day for each choice.
struct Filling {
  let standing: Standing
  let target: Target
  let arc: Arc
  let dates: Dates
  let starts: Day
  /// Running minutes that each of the last seven-day spans before the race may still hold, the
  /// span that ends on race day first; empty far from a race. (B9)
  var spans: [Int] = []
  /// The total of the week before; of use to easier weeks. (B4)
  var last = 0
  var lastLong = 0
  /// The Sunday before was a key day or a hard one, so that a run on Monday is recovery.
  var afterSunday = false

  /// The seven days; run minutes never exceed the target's total nor a day's offer.
  ///
  /// Nil where the week is too small for its quality: it then has to be asked for less. (B8, A2)
  func days(_ placement: Placement) -> (days: [DayPlan], choices: [Choice])? {
    var week = placement.days
    var minutes = RunMinutes(self, week)
    minutes.share()
    minutes.taper(&week)
    minutes.keepLongShare()
    for _ in 0..<3 {
      guard minutes.keepMostlyEasy() else { return nil }
      minutes.keepLongShare()
    }
    guard minutes.keepMostlyEasy() else { return nil }
    for day in 0..<7 where week[day].move.isRun && week[day].move != .race {
      let least = week[day].move == .shakeout ? 10 : target.easier || !spans.isEmpty ? 7 : 10
      if minutes[day] < least { week[day] = .rest }
    }
    addLight(&week, minutes)
    // Three hard days want five run days. (A2)
    if week.contains(where: { $0.move == .second }), week.count(where: { $0.move.isRun }) < 5 {
      return nil
    }
    var needsMobility = true
    let days = (0..<7).map { day in
      plan(
        week[day], day: day, run: minutes[day], afterKey: isAfterKey(day, week),
        needsMobility: &needsMobility)
    }
    return (days, week)
  }

  /// A light lift where fewer than two found a day and a run leaves ten minutes. (A5)
  private func addLight(_ week: inout [Choice], _ minutes: RunMinutes) {
    guard target.wishedLifts & Lift.light.bit != 0 else { return }
    var lifts = 0
    for day in 0..<7 where week[day].lift != .none {
      if standing.limits[day] - minutes[day] >= 10 { lifts += 1 } else { week[day].lift = .none }
    }
    for day in 0..<7 where lifts < min(2, target.lifts) {
      guard week[day].lift == .none, week[day].move.isRun, week[day].move != .race,
        week[day].move != .shakeout, standing.limits[day] - minutes[day] >= 10,
        dates.lifts(on: starts + day, of: Lift.light.bit) != 0
      else { continue }
      week[day].lift = .light
      lifts += 1
    }
  }

  func isAfterKey(_ day: Int, _ week: [Choice]) -> Bool {
    day == 0 ? afterSunday : Score.isKeyed(week[day - 1].move)
  }

  private func plan(
    _ choice: Choice, day: Int, run: Int, afterKey: Bool, needsMobility: inout Bool
  ) -> DayPlan {
    let date = starts + day
    let limit = standing.limits[day]
    if choice.move.isRest, choice.lift == .none {
      return limit > 0 ? .rest : .off
    }
    var sessions: [Session] = []
    let split = standing.twiceADay && Score.isKeyed(choice.move) && choice.lift != .none
    if let kind = runKind(choice.move, afterKey: afterKey && run <= 30) {
      sessions.append(Session(.run(kind), minutes: run, slot: split ? .am : .any))
    } else if choice.move == .cross {
      sessions.append(
        Session(.crossTraining, minutes: min(30, limit - (choice.lift == .none ? 0 : 10))))
    }
    var left = limit - sessions.reduce(0) { $0 + $1.minutes }
    let isQuality = choice.move == .quality
    if let lift = lift(choice, date: date, left: left, isQuality: isQuality, split: split) {
      let slot: Session.Slot = split ? .pm : sessions.isEmpty ? .any : .after
      sessions.append(Session(lift.activity, minutes: lift.minutes, slot: slot))
      left -= lift.minutes
    }
    let isRecovery = choice.move == .cross || (choice.move == .easy && afterKey)
    if needsMobility, isRecovery, choice.lift == .none, left >= 10, target.runWalk == 0 {
      sessions.append(Session(.mobility, minutes: 10, slot: .after))
      needsMobility = false
    }
    return DayPlan(available: limit > 0 || choice.move == .race, sessions: sessions)
  }

  private func runKind(_ move: Move, afterKey: Bool) -> Session.Run? {
    switch move {
    case .easy: target.runWalk > 0 ? .runWalk : afterKey ? .recovery : .easy
    case .key: .strides
    case .quality:
      switch target.quality {
      case .intervals: .intervals
      case .racePace: .racePace
      default: .tempo
      }
    case .second: target.quality == .tempo ? .intervals : .tempo
    case .long: .long
    case .race: .race
    case .shakeout: .shakeout
    case .rest, .cross, .gym, .walk: nil
    }
  }

  private func lift(
    _ choice: Choice, date: Day, left: Int, isQuality: Bool, split: Bool
  ) -> (activity: Session.Activity, minutes: Int)? {
    guard choice.lift != .none, left >= 10 else { return nil }
    let early = target.ladder < 3
    let allowsWeight = dates.allowsWeight(on: date)
    switch choice.lift {
    case .none: return nil
    case .light:
      let kind: Session.Strength = Score.isKeyed(choice.move) ? .core : .upperLight
      return (.strength(kind, .body), 10)
    case .legs:
      let isFull = standing.level == .new || standing.mode == .fun
      // One set less in the peak, where the running is at its most. (5)
      let isPeak = target.phase == .peak && !target.easier
      let wished = isFull ? (early ? 10 : 15) : early || isPeak || !allowsWeight ? 15 : 20
      let load = allowsWeight ? load(isQuality: isQuality, split: split) : .body
      return (.strength(isFull ? .full : .lower, load), min(wished, left) / 5 * 5)
    case .full:
      return (.strength(.full, .body), min(early ? 10 : 15, left) / 5 * 5)
    }
  }

  /// The load of the leg lift by the ladder; heavy only on a quality day. (A3, B15)
  private func load(isQuality: Bool, split: Bool) -> Session.Load {
    guard standing.equipment != .none, (standing.age ?? 18) >= 18, !standing.isExpecting else {
      return .body
    }
    let weeks = target.ladder
    if weeks < 3 { return .body }
    // New and novice runners lift heavy hours after the run, never straight after it. (B18)
    let mayBeHeavy = isQuality && (standing.level == .regular || split)
    if weeks >= 7, mayBeHeavy, standing.equipment == .gym { return .heavy }
    return weeks >= 7 ? .moderate : .light
  }
}
