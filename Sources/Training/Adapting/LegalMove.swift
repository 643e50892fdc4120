/// Where a hard run of tomorrow may go: the day, what that day becomes, and what it gives in return.
struct LegalMove: Hashable, Sendable {
  var day: Day
  var becomes: DayPlan
  /// The session that stood there and is displaced; nil where that day was rest.
  var displaces: Session?
}

extension Signs {
  /// Whether tomorrow's run could move by so many days or more.
  func canMove(by days: Int) -> Bool { legalMove(by: days) != nil }

  /// The next day that takes tomorrow's hard run: within three days, offered, no hard neighbour, not
  /// the only rest of any seven days, heavy legs two days away, a race four days off. (3.8)
  func legalMove(by days: Int) -> LegalMove? {
    guard let run, run.isHard, !isRace, (1...3).contains(days), movesAreSafe, mayMoveOn else {
      return nil
    }
    let from = today + 1
    for day in (from + days)...(from + 3) {
      if let move = move(of: run, from: from, to: day) { return move }
    }
    return nil
  }

  /// One moved session at a time: none while another is on its way, and none twice. (3.6)
  private var mayMoveOn: Bool {
    !past.decisions.contains { decision in
      guard let moved = decision.movedTo else { return false }
      return moved.date > today && plan[moved.date]?.run == moved.plan.run
    }
  }

  private func move(of run: Session, from: Day, to day: Day) -> LegalMove? {
    guard let there = plan[day], there.available, !there.isHard,
      hasRoom(on: day, from: from), raceAllows(run, on: day), weekAllows(run, from: from, to: day)
    else { return nil }
    let displaced =
      there.run ?? there.sessions.first { $0.activity == .crossTraining }
    var becomes = there
    becomes.sessions.removeAll {
      $0.run != nil || $0.activity == .crossTraining || $0.activity == .mobility
        || $0.activity == .walk
    }
    becomes.sessions.removeAll { !mayFollow($0, run) }
    becomes.sessions.insert(run, at: 0)
    if becomes.minutes > offered(day) { becomes.sessions = [run] }
    guard becomes.minutes <= offered(day) else { return nil }
    let move = LegalMove(day: day, becomes: becomes, displaces: displaced)
    return leavesRest(move, from: from) ? move : nil
  }

  /// No hard day next to it, and heavy legs far enough behind it. (B12)
  private func hasRoom(on day: Day, from: Day) -> Bool {
    for near in [day - 1, day + 1] where near != from {
      if plan[near]?.isHard ?? false { return false }
    }
    for back in 1..<daysFromHeavyToHard {
      let before = day - back
      if before != from, plan[before]?.isHeavyLegs ?? false { return false }
      if past.heavyLegs == before { return false }
    }
    // Lifting on an easy day must not lie right before a hard one. (A17)
    if day - 1 != from, let eve = plan[day - 1], !eve.isHard,
      eve.sessions.contains(where: { $0.strength != nil && $0.strength != .upperLight })
    {
      return false
    }
    return true
  }

  private func raceAllows(_ run: Session, on day: Day) -> Bool {
    if let daysToRace {
      let left = today + 1 + daysToRace - day
      // No long run comes into the last six days before a race, seven of a half or a marathon. (B10)
      let lastLong = raceSize == .half || raceSize == .marathon ? 8 : 7
      if left < (run.run == .long ? lastLong : 4), left > -1 { return false }
      // The weeks of a taper are counted from race day; nothing moves into a later one. (2.2)
      let stood = daysToRace
      if left < 21, left >= 0, left / 7 != stood / 7 { return false }
    }
    for near in 1...4 where plan.hasRace(on: day + near) { return false }
    return afterRace == nil
  }

  /// Over a week's edge only quality moves, and only into a week that has room for it. (A2, B1, B13)
  private func weekAllows(_ run: Session, from: Day, to day: Day) -> Bool {
    guard let here = plan.index(of: from), let there = plan.index(of: day) else { return false }
    let target = plan[day]
    let joins = target?.run == nil
    if joins, level == .new,
      plan[day - 1]?.run != nil && day - 1 != from || plan[day + 1]?.run != nil
    {
      return false
    }
    guard here != there else { return true }
    guard run.run != .long else { return false }
    let (week, next) = (plan.weeks[here], plan.weeks[there])
    guard next.flags.isEmpty, !next.easier, next.phase != .taper, next.phase != .race,
      next.phase != .recovery
    else { return false }
    let hardAfter = next.days.count(where: \.isHard) + 1
    guard hardAfter <= min(2, week.days.count(where: \.isHard)) else { return false }
    if joins { return false }
    let minutes = next.runMinutes + run.minutes - (target?.runMinutes ?? 0)
    return minutes <= max(week.runMinutes, next.runMinutes)
  }

  /// Light lifting may follow a hard run that came to its day; heavy or long lifting may not.
  private func mayFollow(_ session: Session, _ run: Session) -> Bool {
    guard let load = session.load else { return true }
    guard load != .heavy else { return false }
    if run.run == .long, run.minutes >= 90, session.loadsLegs {
      return load == .body && session.minutes <= 15
    }
    return true
  }

  private func offered(_ day: Day) -> Int {
    offers?[day.weekday].limit ?? .max
  }

  /// Every seven days keep their rest: one, or two for who is new to running. (A19)
  private func leavesRest(_ move: LegalMove, from: Day) -> Bool {
    // Days exchange places, so tomorrow rests exactly when the other day did.
    guard move.displaces == nil else { return true }
    let needed = level == .new ? 2 : 1
    for first in (move.day - 6)...move.day {
      var rests = 0
      var restedBefore = 0
      for day in first...(first + 6) {
        let rest = plan[day]?.isRest ?? true
        if rest { restedBefore += 1 }
        if day == from || (rest && day != move.day) { rests += 1 }
      }
      if rests < min(needed, restedBefore) || rests < 1 { return false }
    }
    return true
  }
}
