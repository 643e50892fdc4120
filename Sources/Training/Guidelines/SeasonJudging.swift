extension Plan {
  /// Every guideline that the season breaks or strains, week by week, across their edges.
  ///
  /// It reads the athlete and the plan alone and shares nothing with the search that made it.
  /// Where the two could read an unknown differently, this takes the milder reading: what it
  /// reports as mandatory is broken however one reads.
  package func breaches(for athlete: Athlete) -> [Breach] {
    var breaches: [Breach] = []
    judgeWeeks(for: athlete) { judged, week in
      Guideline.judge(judged, starts: week.starts, into: &breaches)
    }
    return breaches
  }

  /// Hands every week of the season over with all that is known around it.
  func judgeWeeks(for athlete: Athlete, _ body: (Judged, Week) -> Void) {
    guard let first = weeks.first else { return }
    var judging = SeasonJudging(self, athlete, first: first)
    var shape = judging.shape(first)
    for index in weeks.indices {
      let next = index + 1 < weeks.count ? judging.shape(weeks[index + 1]) : nil
      judging.enter(weeks[index], shape, next: next)
      body(judging.judged, weeks[index])
      judging.leave(weeks[index], shape)
      if let next { shape = next }
    }
  }
}

/// Walks through a season and keeps what each week has to know of those before it.
struct SeasonJudging {
  var judged: Judged
  private let athlete: Athlete
  private let on: Day
  private let race: (day: Day, distance: Distance)?
  private let raceMinutes: Int
  private let start: Int?
  private let startLongest: Int?
  private let trouble: Day?
  /// Days before the plan that held heavy legs, as far as the athlete has told.
  private let lifted: Day?

  /// The Monday of the first week, and running by day from it on, the race left out.
  private let monday: Day
  private var running: [Int32] = []
  /// The same of long runs alone.
  private var longRunning: [Int32] = []
  private var totals: [Int] = []
  private var longs: [Int] = []
  private var lastLift: Day?
  private let arcWeeks: Int

  init(_ plan: Plan, _ athlete: Athlete, first: Week) {
    self.athlete = athlete
    on = plan.on
    monday = first.starts
    judged = Judged(first, mode: plan.mode)
    let goal = athlete.goal
    // Without a date of the athlete's the plan has set one, for a time trial. (A1)
    if goal?.mode == .racing, let date = goal?.date ?? plan.raceDay {
      race = (date, goal?.distance ?? .fiveK)
    } else {
      race = nil
    }
    let known = KnownRunning(athlete, level: plan.level)
    start = known.weekMinutes
    startLongest = known.longest
    judged.easyPace = known.pace
    raceMinutes = Int(min(1_000, (race?.distance.kilometres ?? 0) * known.pace / 60))
    trouble = athlete.now?.isTrouble == true ? plan.on : nil
    // A race keeps its date, whatever was lifted before the plan was made. (D13)
    let raceDay = goal?.mode == .racing ? goal?.date : nil
    lifted = athlete.now?.lifted.flatMap { lifted in
      let isBeforeRace = raceDay.map { (0...3).contains($0 - lifted.on) } ?? false
      return lifted.legs && lifted.heavy && !isBeforeRace ? lifted.on : nil
    }
    arcWeeks = plan.weeks.firstIndex { $0.phase == .race }.map { $0 + 1 } ?? plan.weeks.count

    judged.level = min(plan.level, known.level ?? plan.level)
    judged.declined = athlete.lifting.wanted == false
    judged.tight = plan.verdict.kind == .tight
    judged.weeksOfLifting =
      switch athlete.lifting.experience {
      case .some(.regular): 26
      case .some(.some): 4
      case .some(.none), nil: 0
      }
    judged.offered = athlete.days.map(DayMinutes.init)
    judged.arcWeeks = arcWeeks
    judged.loadWeeks = 0
    var rest = WeekShape()
    rest.rest = .all
    judged.before = rest
    judged.week = rest
    if let lifted, (1...7).contains(monday - lifted) {
      judged.week.heavyLegs = WeekdaySet(lifted.weekday)
      judged.week.hard = judged.week.heavyLegs
      judged.week.deviates = judged.week.heavyLegs
    }
    running.reserveCapacity(plan.weeks.count * 7)
    totals.reserveCapacity(plan.weeks.count)
    longs.reserveCapacity(plan.weeks.count)
  }

  /// The week's bits, with heavy lifting of its past days that the athlete has told of.
  func shape(_ week: Week) -> WeekShape {
    var shape = WeekShape(week)
    if let lifted, lifted <= on, (0..<7).contains(lifted - week.starts) {
      let day = WeekdaySet(lifted.weekday)
      shape.heavyLegs.formUnion(day)
      shape.hard.formUnion(day)
      shape.deviates.formUnion(day)
    }
    return shape
  }

  /// Sets all that the week is judged by.
  mutating func enter(_ week: Week, _ shape: WeekShape, next: WeekShape?) {
    judged.before = judged.week
    judged.week = shape
    judged.after = next
    judged.phase = week.phase
    judged.easier = week.easier
    judged.flags = FlagSet(week.flags)
    judged.begun = week.starts <= on
    judged.age = athlete.born.map { Judged.years(from: $0, to: week.starts) }
    judged.daysSinceTrouble = trouble.map { max(0, week.starts - $0) }
    judged.liftingGap = lastLift.map { week.starts - $0 }
    judged.race = nil
    judged.lastRace = nil
    if let race {
      let place = Judged.Race(distance: race.distance, day: race.day - week.starts)
      // In the week of the race both hold: the days before it and the days after it.
      // A plan starts tomorrow, so a race of today stands in none.
      if place.day >= 0, race.day > on { judged.race = place }
      if place.day < 7 { judged.lastRace = place }
    }
    for index in 0..<7 {
      running.append(shape.running[index])
      let isLong = shape.long.rawValue & (1 << UInt8(index)) != 0
      longRunning.append(isLong ? shape.running[index] : 0)
    }
    let place = totals.count
    judged.startMinutes = place == 0 ? start : nil
    judged.best3 = best(totals, before: place, start: start)
    judged.lastTotal = totals.last ?? start
    judged.bestLong3 = best(longs, before: place, start: startLongest)
    judged.lastLong = longs.last.flatMap { $0 > 0 ? $0 : nil } ?? startLongest
    judged.weeklyKm = kilometres
    judged.longest = longest(week)
    judged.taper = taper()
  }

  /// Takes note of the week, once it is judged.
  mutating func leave(_ week: Week, _ shape: WeekShape) {
    let total = shape.runTotal + (shape.race.isEmpty ? 0 : raceMinutes)
    // Of a week under way the past days are not in the plan.
    totals.append(judged.begun ? max(total, start ?? total) : total)
    longs.append(max(shape.longRunMinutes, judged.begun ? startLongest ?? 0 : 0))
    if !shape.strength.isEmpty {
      judged.weeksOfLifting = judged.weeksOfLifting.map { $0 + 1 }
      for index in 0..<7 where shape.lifting[index] > 0 { lastLift = week.starts + index }
    }
    let isLoad = judged.isNormal && !judged.followsRunWalkTable
    judged.loadWeeks = isLoad ? (judged.loadWeeks ?? 0) + 1 : 0
  }

  /// The best of the last three weeks; those before the plan count as the athlete told them.
  private func best(_ weeks: [Int], before place: Int, start: Int?) -> Int? {
    if place < 3, start == nil { return nil }
    var best = place < 3 ? start ?? 0 : 0
    for index in max(0, place - 3)..<place { best = max(best, weeks[index]) }
    return best
  }

  private var kilometres: Double? {
    let planned = judged.best3.map { Double($0) * 60 / (judged.easyPace ?? 420) }
    guard let told = athlete.running.kmPerWeek else { return planned }
    return max(told, planned ?? told)
  }

  /// The longest run of the 30 days before each day of the week; nil where too little is known.
  private func longest(_ week: Week) -> DayMinutes? {
    let first = running.count - 7
    var longest = DayMinutes()
    for index in 0..<7 {
      let day = first + index
      var best: Int32 = 0
      for earlier in max(0, day - 30)..<day { best = max(best, running[earlier]) }
      if week.starts + index - on <= 30 {
        guard let startLongest else { return nil }
        best = max(best, Int32(clamping: startLongest))
      }
      // A race is a run too, and a long one.
      if let race, (1...30).contains(week.starts + index - race.day) {
        best = max(best, Int32(clamping: raceMinutes))
      }
      longest[index] = best
    }
    return longest
  }

  /// What is left of the peak before the race, in the week that holds it. (B9)
  private func taper() -> Judged.Taper? {
    guard let place = judged.race, (0..<7).contains(place.day) else { return nil }
    // Counted by places and not by dates, so that a gap in a plan from elsewhere is no trap.
    let day = running.count - 7 + place.day
    let full = totals.isEmpty ? 0 : totals.count - 1
    // Without a word on what was run, weeks of running before the taper are its measure.
    let before = running.prefix(max(0, day - 20))
    guard start != nil || (full >= 4 && before.contains { $0 > 0 }) else { return nil }
    func sum(_ first: Int, _ last: Int) -> Int? {
      guard first >= max(0, on + 1 - monday), last < running.count else { return nil }
      return running[first...last].reduce(0) { $0 + Int($1) }
    }
    func long(_ first: Int, _ last: Int) -> Int {
      guard last >= 0 else { return 0 }
      return running[max(0, first)...last].reduce(0) { max($0, Int($1)) }
    }
    // A long run from before the plan is none of its own.
    func planned(_ day: Int) -> Int? {
      day >= max(0, on + 1 - monday) ? Int(longRunning[day]) : nil
    }
    return Judged.Taper(
      last: running[max(0, day - 6)...day].reduce(0) { $0 + Int($1) },
      second: sum(day - 13, day - 7), third: sum(day - 20, day - 14),
      peak: max(totals.max() ?? 0, start ?? 0),
      peakLong: startLongest == nil && full < 4 ? 0 : max(long(0, day - 8), startLongest ?? 0),
      long7: planned(day - 7), long14: planned(day - 14))
  }
}

extension DayMinutes {
  /// The minutes that are offered on each day.
  init(_ days: Availability) {
    self.init()
    for day in Weekday.allCases { self[day.rawValue] = Int32(clamping: days[day].limit) }
  }
}

extension Athlete.StateNow {
  /// Ill, hurt, or with legs at 5 or more: no normal weeks for a fortnight. (section 9)
  fileprivate var isTrouble: Bool {
    if let ill, ill != .none { return true }
    return (soreness ?? []).contains { $0.area.isLegs && ($0.pain || ($0.level ?? 5) >= 5) }
  }
}
