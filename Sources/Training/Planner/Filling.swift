/// Turns a placement into a week: minutes, loads and times of day for each choice.
struct Filling {
  let standing: Standing
  let target: Target
  let dates: Dates
  let starts: Day

  /// The seven days; run minutes never exceed the target's total nor a day's offer.
  func days(_ placement: Placement) -> [DayPlan] {
    let runs = runMinutes(placement.days)
    return (0..<7).map { day in
      let choice = placement.days[day]
      let before = placement.days[(day + 6) % 7].move
      return plan(choice, day: day, run: runs[day], afterKey: Score.isKeyed(before))
    }
  }

  /// Minutes of each day's run: the long run and quality first, the rest shared by the others.
  private func runMinutes(_ week: [Choice]) -> [Int] {
    var minutes = Array(repeating: 0, count: 7)
    var left = target.total
    var easy: [Int] = []
    for day in 0..<7 {
      let choice = week[day]
      let room = room(day, choice)
      switch choice.move {
      case .long:
        minutes[day] = floored(min(target.long, room))
      case .quality, .second:
        minutes[day] = floored(min(qualityMinutes, room))
      case .shakeout:
        minutes[day] = floored(min(20, room))
      case .easy, .key: easy.append(day)
      default: break
      }
      left -= minutes[day]
    }
    let cap = max(15, min(60, target.long > 0 ? target.long - 5 : 60))
    for (index, day) in easy.enumerated() {
      let isKey = week[day].move == .key
      var share = floored(left / max(1, easy.count - index))
      if isKey, easy.count > 1 { share = min(share + 5, left) }
      let recovery = Score.isKeyed(week[(day + 6) % 7].move)
      var most = min(cap, room(day, week[day]))
      if recovery, !isKey { most = min(most, 30) }
      minutes[day] = floored(max(10, min(share, most)))
      left -= minutes[day]
    }
    return minutes
  }

  /// What a day's offer leaves for the run beside ten minutes of lifting.
  private func room(_ day: Int, _ choice: Choice) -> Int {
    standing.limits[day] - (choice.lift == .none ? 0 : 10)
  }

  private func floored(_ minutes: Int) -> Int {
    minutes >= 15 ? minutes / 5 * 5 : max(0, minutes)
  }

  /// Twenty easy minutes around a work part that stays within its share of the week. (2.5, B8)
  private var qualityMinutes: Int {
    let share = standing.level == .regular ? 20 : 15
    let wished = 30 + 5 * min(4, max(1, target.step)) + (target.quality == .intervals ? 5 : 0)
    return max(30, min(wished, 20 + target.total * share / 100))
  }

  private func plan(_ choice: Choice, day: Int, run: Int, afterKey: Bool) -> DayPlan {
    let date = starts + day
    let limit = standing.limits[day]
    var sessions: [Session] = []
    let split = standing.twiceADay && Score.isKeyed(choice.move) && choice.lift != .none
    if let kind = runKind(choice.move, afterKey: afterKey) {
      sessions.append(Session(.run(kind), minutes: run, slot: split ? .am : .any))
    }
    if choice.move == .cross {
      sessions.append(Session(.crossTraining, minutes: min(30, limit)))
    }
    if choice.move == .walk {
      sessions.append(Session(.walk, minutes: min(30, limit)))
    }
    var left = limit - sessions.reduce(0) { $0 + $1.minutes }
    if let lift = lift(choice, date: date, run: run, left: left) {
      let slot: Session.Slot = split ? .pm : sessions.isEmpty ? .any : .after
      sessions.append(Session(lift.activity, minutes: lift.minutes, slot: slot))
      left -= lift.minutes
    }
    let isRecovery = choice.move == .cross || (choice.move == .easy && afterKey)
    if isRecovery, choice.lift == .none, left >= 10, date > dates.today {
      sessions.append(Session(.mobility, minutes: 10, slot: .after))
    }
    let available = limit > 0 || choice.move == .race
    return DayPlan(available: available, sessions: sessions)
  }

  private func runKind(_ move: Move, afterKey: Bool) -> Session.Run? {
    switch move {
    case .easy: target.runWalk ? .runWalk : afterKey ? .recovery : .easy
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
    _ choice: Choice, date: Day, run: Int, left: Int
  ) -> (activity: Session.Activity, minutes: Int)? {
    guard choice.lift != .none, left >= 10 else { return nil }
    let early = target.ladder < 4 && standing.experience == .none
    switch choice.lift {
    case .none: return nil
    case .light:
      let kind: Session.Strength = choice.move == .second ? .core : .upperLight
      return (.strength(kind, .body), 10)
    case .legs:
      let usesFull = standing.level == .new || standing.mode == .fun
      let minutes = min(usesFull ? 15 : early ? 15 : 20, left) / 5 * 5
      return (.strength(usesFull ? .full : .lower, load(date)), minutes)
    case .full:
      return (.strength(.full, .body), min(early ? 10 : 15, left) / 5 * 5)
    }
  }

  /// The load of the leg lift by the ladder: body weight, then light, then moderate. (B15)
  private func load(_ date: Day) -> Session.Load {
    if standing.equipment == .none || !dates.allowsHeavy(on: date) { return .body }
    let step = target.ladder + (standing.experience == .none ? 0 : 4)
    if step < 4 { return .body }
    return step < 8 ? .light : .moderate
  }
}
