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
    // Short runs give way minute by minute, so that a taper of three weeks takes many rounds.
    for _ in 0..<300 {
      let (spans, least) = lived.walk(after: today, for: athlete)
      guard let days = spans.first else { break }
      lived.shorten(days, keeping: least)
    }
    for index in weeks.indices {
      for weekday in 0..<7 where weeks[index].starts + weekday > today {
        weeks[index].days[weekday] = lived.weeks[index].days[weekday]
      }
    }
  }

  /// Walks through the season and makes each week less where it has to be.
  ///
  /// - Returns: the runs ahead in each span before the race that holds more than its share of the
  ///   peak, and what the long runs of easier weeks are to keep. (B4)
  private mutating func walk(
    after today: Day, for athlete: Athlete
  ) -> (spans: [[Day]], least: [Day: Int]) {
    guard let first = weeks.first else { return ([], [:]) }
    var over: [ClosedRange<Day>] = []
    var least: [Day: Int] = [:]
    var judging = SeasonJudging(self, athlete, first: first)
    for index in weeks.indices {
      let next = index + 1 < weeks.count ? judging.shape(weeks[index + 1]) : nil
      var week = weeks[index]
      if week.starts + 6 > today {
        // Each round makes the week less, so that the rounds are few.
        for _ in 0..<300 {
          var looking = judging
          looking.enter(week, judging.shape(week), next: next)
          guard week.shrink(under: looking.judged, after: today) else { break }
        }
      }
      let shape = judging.shape(week)
      judging.enter(week, shape, next: next)
      if mode == .racing {
        over += judging.judged.overTaper(from: week.starts)
        if week.easier, let long = week.days.firstIndex(where: { $0.run?.run == .long }) {
          least[week.starts + long] = judging.judged.leastOfEasierLong
        }
      }
      judging.leave(week, shape)
      weeks[index] = week
    }
    return (runs(ahead: over, after: today), least)
  }

  /// Takes a little off runs that are too much together: the longest gets shorter; where all are as
  /// short as they may be, an easy one falls out, and the last one gets shorter still.
  private mutating func shorten(_ days: [Day], keeping least: [Day: Int]) {
    func minutes(_ day: Day) -> Int { self[day]?.runMinutes ?? 0 }
    func floor(_ day: Day) -> Int { days.count > 1 ? max(10, least[day] ?? 0) : 10 }
    func weight(_ day: Day) -> Int { self[day]?.shortening ?? 0 }
    func keeping(_ day: Day) -> Int { self[day]?.keeping ?? 0 }
    let longest = days.filter { minutes($0) > floor($0) }
      .max { (weight($0), $1) < (weight($1), $0) }
    guard let day = longest ?? days.min(by: { (keeping($0), $1) < (keeping($1), $0) }),
      var there = self[day]
    else { return }
    there.setRun(minutes: longest == nil ? 0 : max(floor(day), (there.runMinutes - 1).rounded))
    self[day] = there
  }

  /// What could still be run less in spans before the race: those that hold no more runs are left.
  private func runs(ahead spans: [ClosedRange<Day>], after today: Day) -> [[Day]] {
    spans.map { $0.filter { $0 > today && (self[$0]?.runMinutes ?? 0) > 0 } }
      .filter { !$0.isEmpty }
  }

  /// Whether a run after today belongs to a span before the race that holds more than its share of
  /// the peak. (B9)
  package func isOverTaper(for athlete: Athlete, after today: Day) -> Bool {
    var over: [ClosedRange<Day>] = []
    judgeWeeks(for: athlete) { judged, week in over += judged.overTaper(from: week.starts) }
    return !runs(ahead: over, after: today).isEmpty
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
      if past.wasOff(on: day) {
        there.sessions.removeAll { $0.run != nil }
      } else if let minutes = past.runMinutes[day] {
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
  /// The spans before this week's race that hold more than table 2.2 leaves of the peak. (B9)
  fileprivate func overTaper(from monday: Day) -> [ClosedRange<Day>] {
    guard let race, (0..<7).contains(race.day), let taper, taper.peak > 0 else { return [] }
    let (table, day) = (TaperTable(race.kind), monday + race.day)
    let spans = [
      (table.last.isAbove(taper.last, of: taper.peak), day - 6...day - 1),
      (table.second.isAbove(taper.second, of: taper.peak), day - 13...day - 7),
      (table.third.isAbove(taper.third, of: taper.peak), day - 20...day - 14),
      (table.long7.isAbove(taper.long7, of: taper.peakLong), day - 7...day - 7),
      (table.long14.isAbove(taper.long14, of: taper.peakLong), day - 14...day - 14),
    ]
    return spans.filter(\.0).map(\.1)
  }
}
