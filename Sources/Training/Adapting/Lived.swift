extension Plan {
  /// Makes days ahead less, so that they grow from what was really run and lifted. (B1, B2, B15)
  ///
  /// One walk through the season with the eyes of its judge: each run stays within what the longest
  /// of 30 days allows, each week within the best of three, each load on its step of the ladder.
  ///
  /// Days through today have gone by and stay as they are; the past tells what has fallen out of
  /// them, or was shorter.
  package mutating func slow(after today: Day, for athlete: Athlete) {
    slow(after: today, nil, for: athlete)
  }

  mutating func slow(after today: Day, _ past: Past?, for athlete: Athlete) {
    var lived = past.map { self.lived($0, through: today) } ?? self
    // What comes before a race has its share of the peak, and the peak may have become lower. (B9)
    for _ in 0..<60 {
      guard let over = lived.walk(after: today, for: athlete) else { break }
      let days = over.filter { $0 > today && (lived[$0]?.runMinutes ?? 0) > 0 }
      guard
        let longest = days.max(by: {
          (lived[$0]?.runMinutes ?? 0, $1) < (lived[$1]?.runMinutes ?? 0, $0)
        }), var there = lived[longest]
      else { break }
      there.setRun(minutes: (there.runMinutes - 1).rounded)
      lived[longest] = there
    }
    for index in weeks.indices {
      for weekday in 0..<7 where weeks[index].starts + weekday > today {
        weeks[index].days[weekday] = lived.weeks[index].days[weekday]
      }
    }
  }

  /// Walks through the season and makes each week less where it has to be.
  ///
  /// - Returns: days before the race that hold more than their share of the peak; nil where none do.
  private mutating func walk(after today: Day, for athlete: Athlete) -> ClosedRange<Day>? {
    guard let first = weeks.first else { return nil }
    var over: ClosedRange<Day>?
    var judging = SeasonJudging(self, athlete, first: first)
    for index in weeks.indices {
      let next = index + 1 < weeks.count ? judging.shape(weeks[index + 1]) : nil
      var week = weeks[index]
      if week.starts + 6 > today {
        // Each round makes the week less, so that the rounds are few.
        for _ in 0..<60 {
          var looking = judging
          looking.enter(week, judging.shape(week), next: next)
          guard week.shrink(under: looking.judged, after: today) else { break }
        }
      }
      let shape = judging.shape(week)
      judging.enter(week, shape, next: next)
      if mode == .racing { over = over ?? judging.judged.overTaper(from: week.starts) }
      judging.leave(week, shape)
      weeks[index] = week
    }
    return over
  }

  /// The season with its past as it was lived.
  ///
  /// Without the runs that fell out, and with the minutes of those that were shorter. What is not
  /// known counts as planned.
  func lived(_ past: Past, through today: Day) -> Plan {
    guard let first = weeks.first, first.starts <= today else { return self }
    var lived = self
    for day in max(first.starts, today - 42)...today {
      guard var there = self[day], there.run != nil else { continue }
      if let minutes = past.runMinutes[day] {
        guard minutes < there.runMinutes else { continue }
        for index in there.sessions.indices where there.sessions[index].run != nil {
          there.sessions[index].minutes = min(there.sessions[index].minutes, minutes)
        }
      } else {
        let silent = past.silences.contains { $0.lowerBound < day && day < $0.upperBound }
        guard !past.runs.contains(day), silent || past.isRunLost(on: day) else { continue }
        there.sessions.removeAll { $0.run != nil }
      }
      lived[day] = there
    }
    return lived
  }
}

extension Judged {
  /// The days before this week's race that hold more than table 2.2 leaves of the peak. (B9)
  fileprivate func overTaper(from monday: Day) -> ClosedRange<Day>? {
    guard let race, (0..<7).contains(race.day), let taper, taper.peak > 0 else { return nil }
    let (table, day) = (TaperTable(race.kind), monday + race.day)
    if table.last.isAbove(taper.last, of: taper.peak) { return day - 6...day - 1 }
    if table.second.isAbove(taper.second, of: taper.peak) { return day - 13...day - 7 }
    if table.third.isAbove(taper.third, of: taper.peak) { return day - 20...day - 14 }
    if table.long7.isAbove(taper.long7, of: taper.peakLong) { return day - 7...day - 7 }
    if table.long14.isAbove(taper.long14, of: taper.peakLong) { return day - 14...day - 14 }
    return nil
  }
}

extension Week {
  /// Takes something away where the week is more than it may be; false where nothing is.
  fileprivate mutating func shrink(under judged: Judged, after today: Day) -> Bool {
    lighten(under: judged, after: today) || shortenRuns(under: judged, after: today)
      || shortenWeek(under: judged, after: today) || share(under: judged, after: today)
  }

  /// The long run keeps its share of a week that has become shorter. (B5)
  private mutating func share(under judged: Judged, after today: Day) -> Bool {
    guard judged.isNormal || judged.easier, !judged.isRunWalk, judged.week.run.count >= 2,
      let long = days.indices.first(where: { days[$0].run?.run == .long }), starts + long > today
    else { return false }
    let limit = [75, 60, 55, 50, 45][min(judged.week.run.count, 6) - 2]
    guard judged.week.longRunMinutes * 100 > limit * judged.week.runTotal else { return false }
    days[long].setRun(minutes: (days[long].runMinutes - 1).rounded)
    return true
  }

  /// Loads go back to the step that the weeks of lifting have reached. (B15)
  private mutating func lighten(under judged: Judged, after today: Day) -> Bool {
    guard let told = judged.weeksOfLifting else { return false }
    let lifted = (judged.liftingGap ?? 0) >= 14 ? 0 : told
    let most: Session.Load = lifted < 3 ? .light : lifted < 7 ? .moderate : .heavy
    var lightened = false
    for day in days.indices where starts + day > today {
      for index in days[day].sessions.indices {
        let session = days[day].sessions[index]
        guard let strength = session.strength, let load = session.load, load > most else {
          continue
        }
        days[day].sessions[index].activity = .strength(strength, most)
        lightened = true
      }
    }
    return lightened
  }

  /// A run is at most what the longest of 30 days allows. (B2)
  private mutating func shortenRuns(under judged: Judged, after today: Day) -> Bool {
    guard let longest = judged.longest else { return false }
    let mile = 1.609 * (judged.easyPace ?? 0) / 60
    for day in days.indices where starts + day > today {
      guard let run = days[day].run, run.run != .race else { continue }
      let minutes = days[day].runMinutes
      if run.run == .runWalk, minutes <= 40 { continue }
      let best = Double(longest[day])
      let most =
        judged.tight
        ? max(1.2 * best, best + max(10, mile)) : max(1.1 * best, best + max(5, mile / 2))
      guard Double(minutes) > most else { continue }
      days[day].setRun(minutes: Int(most).rounded)
      return true
    }
    return false
  }

  /// A week is at most what the best of three allows, the first of a race plan at most what was run
  /// before it; its longest run gives way. (B1, B3)
  private mutating func shortenWeek(under judged: Judged, after today: Day) -> Bool {
    guard let best = judged.best3, !judged.followsRunWalkTable else { return false }
    let total = Double(judged.week.runTotal)
    var most = max(
      1.3 * Double(best), Double(best) + max(15, 2 * (judged.easyPace ?? 0) / 60))
    if judged.mode == .racing, let start = judged.startMinutes { most = min(most, Double(start)) }
    guard total > most else { return false }
    let runs = days.indices
      .filter { starts + $0 > today && days[$0].runMinutes > 0 && days[$0].kind != .race }
      .sorted { (days[$0].runMinutes, $1) > (days[$1].runMinutes, $0) }
    guard var longest = runs.first else { return false }
    // The long run stays ten minutes longer than the others, as far as these have it to give.
    if days[longest].run?.run == .long, let next = runs.dropFirst().first,
      days[next].runMinutes > max(20, days[longest].runMinutes - 10)
    {
      longest = next
    }
    days[longest].setRun(minutes: (days[longest].runMinutes - 1).rounded)
    return true
  }
}

extension Int {
  /// Minutes of a run as people say them: from twenty on in fives, always less and never more.
  fileprivate var rounded: Int { self >= 20 ? self - self % 5 : self }
}

extension DayPlan {
  /// Shortens the run; under ten minutes nothing is run, and the day is rest.
  fileprivate mutating func setRun(minutes: Int) {
    guard minutes >= 10 else {
      self = DayPlan(available: available)
      return
    }
    for index in sessions.indices where sessions[index].run != nil {
      sessions[index].minutes = min(sessions[index].minutes, minutes)
    }
  }
}
