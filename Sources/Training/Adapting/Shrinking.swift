/// A week that is more than it may be, made less step by step until its judge has nothing to say.
///
/// Each step takes something away, so that the steps are few. Key days go last: what is left of a
/// week keeps its shape as long as there is anything to run. (A2, 3.6)
extension Week {
  /// Takes something away where the week is more than it may be; false where nothing is.
  mutating func shrink(under judged: Judged, after today: Day) -> Bool {
    lighten(under: judged, after: today) || shortenRuns(under: judged, after: today)
      || shortenWeek(under: judged, after: today) || easeByMeasure(under: judged, after: today)
      || startLow(under: judged, after: today) || share(under: judged, after: today)
      || keepEasy(under: judged, after: today) || calm(under: judged, after: today)
  }

  /// Loads go back to the step that the weeks of lifting have reached. (B15)
  private mutating func lighten(under judged: Judged, after today: Day) -> Bool {
    guard let told = judged.weeksOfLifting else { return false }
    let lifted = (judged.liftingGap ?? 0) >= 14 ? 0 : told
    let most: Session.Load = lifted < 3 ? .light : lifted < 7 ? .moderate : .heavy
    var lightened = false
    for day in days.indices where starts + day > today {
      if days[day].lighten(to: most) { lightened = true }
    }
    return lightened
  }

  /// A run is at most what the longest of 30 days allows, and never under ten minutes. (B2)
  private mutating func shortenRuns(under judged: Judged, after today: Day) -> Bool {
    guard let longest = judged.longest else { return false }
    let mile = 1.609 * (judged.easyPace ?? 0) / 60
    for day in days.indices where starts + day > today {
      guard let run = days[day].run, run.run != .race else { continue }
      let minutes = days[day].runMinutes
      if minutes <= 10 || (run.run == .runWalk && minutes <= 40) { continue }
      let best = Double(longest[day])
      let most =
        judged.tight
        ? max(1.2 * best, best + max(10, mile)) : max(1.1 * best, best + max(5, mile / 2))
      guard Double(minutes) > most else { continue }
      days[day].setRun(minutes: max(10, Int(most).rounded))
      return true
    }
    return false
  }

  /// A week is at most what the best of three allows; its longest run gives way. (B1)
  private mutating func shortenWeek(under judged: Judged, after today: Day) -> Bool {
    guard let best = judged.best3, !judged.followsRunWalkTable else { return false }
    let most = max(
      1.3 * Double(best), Double(best) + max(15, 2 * (judged.easyPace ?? 0) / 60))
    return Double(judged.week.runTotal) > most && cut(after: today)
  }

  /// A first week is no more than what was run before it. (B3)
  private mutating func startLow(under judged: Judged, after today: Day) -> Bool {
    guard judged.mode == .racing, let start = judged.startMinutes, !judged.followsRunWalkTable
    else { return false }
    return judged.week.runTotal > start && cut(after: today)
  }

  /// An easier week is easier than what was really run before it. (B4)
  private mutating func easeByMeasure(under judged: Judged, after today: Day) -> Bool {
    guard judged.easier, !judged.followsRunWalkTable else { return false }
    let least = judged.leastOfEasierLong ?? 7
    if let most = judged.mostOfEasierLong, judged.week.longRunMinutes > most,
      let long = days.indices.first(where: { days[$0].run?.run == .long }), starts + long > today
    {
      // Nothing that short is a long run.
      if most >= 7 { days[long].setRun(minutes: most, least: 7) } else { days[long].ease() }
      return true
    }
    guard let most = judged.mostOfEasierWeek, judged.week.runTotal > most else { return false }
    let ahead = days.indices.filter { isRun($0, after: today) }
    let shortest = ahead.reduce(0) { $0 + min(days[$1].runMinutes, floor($1, long: least)) }
    let behind = judged.week.runTotal - ahead.reduce(0) { $0 + days[$1].runMinutes }
    // Where short runs alone are too much, one run less leaves the others whole.
    if shortest + behind > most, ahead.count > 1 { return drop(after: today) }
    return cut(after: today, long: least)
  }

  /// The long run keeps its share of a week that has become shorter. (B5)
  private mutating func share(under judged: Judged, after today: Day) -> Bool {
    guard judged.isNormal || judged.easier, !judged.isRunWalk, judged.week.run.count >= 2,
      let long = days.indices.first(where: { days[$0].run?.run == .long }), starts + long > today
    else { return false }
    let limit = [75, 60, 55, 50, 45][min(judged.week.run.count, 6) - 2]
    guard judged.week.longRunMinutes * 100 > limit * judged.week.runTotal,
      days[long].runMinutes > 10
    else { return false }
    days[long].setRun(minutes: max(10, (days[long].runMinutes - 1).rounded))
    return true
  }

  /// Four fifths stay easy: quality gets shorter, and then is a run with strides. (B8)
  private mutating func keepEasy(under judged: Judged, after today: Day) -> Bool {
    guard judged.isNormal, judged.week.hardMinutes * 100 > 20 * judged.week.runTotal else {
      return false
    }
    let quality = days.indices
      .filter { starts + $0 > today && days[$0].sessions.contains(where: \.isQuality) }
      .max { days[$0].runMinutes < days[$1].runMinutes }
    guard let quality else { return false }
    if days[quality].runMinutes > 25 {
      days[quality].setRun(minutes: days[quality].runMinutes - 5)
    } else {
      days[quality].turnRun(into: .strides)
    }
    return true
  }

  /// A third hard day needs five run days: where one has fallen out, the shortest quality becomes a
  /// run with strides, one without leg lifting before one with it. (A2)
  private mutating func calm(under judged: Judged, after today: Day) -> Bool {
    guard judged.mode == .racing, judged.week.hardRun.count > judged.mostHardDays else {
      return false
    }
    func weight(_ day: Int) -> (Int, Int) {
      (days[day].sessions.contains(where: \.loadsLegs) ? 1 : 0, days[day].runMinutes)
    }
    let quality = days.indices
      .filter { starts + $0 > today && days[$0].sessions.contains(where: \.isQuality) }
      .min { weight($0) < weight($1) }
    guard let quality else { return false }
    days[quality].turnRun(into: .strides)
    return true
  }

  /// Takes running away: the longest run gets shorter; where all are as short as a run can be, one
  /// falls out.
  ///
  /// - Parameters:
  ///   - today: Days through it stay as they are.
  ///   - long: What the long run of an easier week is to keep. (B4)
  /// - Returns: false where there was nothing left to take.
  private mutating func cut(after today: Day, long: Int = 7) -> Bool {
    let longest = days.indices
      .filter { isRun($0, after: today) && days[$0].runMinutes > floor($0, long: long) }
      .max { (days[$0].shortening, $1) < (days[$1].shortening, $0) }
    guard let longest else { return drop(after: today) }
    let least = floor(longest, long: long)
    days[longest].setRun(
      minutes: max(least, (days[longest].runMinutes - 1).rounded), least: least)
    return true
  }

  /// Ten minutes are the shortest run; a week that is easier than one of such runs has shorter ones.
  private func floor(_ day: Int, long: Int) -> Int {
    guard easier else { return 10 }
    return days[day].run?.run == .long ? max(7, long) : 7
  }

  /// Leaves one run out, easy ones before the key day and that before the long run.
  private mutating func drop(after today: Day) -> Bool {
    let last = days.indices.filter { isRun($0, after: today) }
      .min { (days[$0].keeping, $1) < (days[$1].keeping, $0) }
    guard let last else { return false }
    days[last].setRun(minutes: 0)
    return true
  }

  private func isRun(_ day: Int, after today: Day) -> Bool {
    starts + day > today && days[day].runMinutes > 0 && days[day].kind != .race
  }
}

extension Int {
  /// Minutes of a run as people say them: from twenty on in fives, always less and never more.
  var rounded: Int { self >= 20 ? self - self % 5 : self }
}

extension DayPlan {
  /// Shortens the run; under ten minutes nothing is run, and the day is rest.
  ///
  /// Under twenty minutes there is no room for fast parts: they become strides. (D31)
  mutating func setRun(minutes: Int, least: Int = 10) {
    guard minutes >= least else {
      self = DayPlan(available: available)
      return
    }
    for index in sessions.indices where sessions[index].run != nil {
      sessions[index].minutes = min(sessions[index].minutes, minutes)
    }
    if minutes < 20, sessions.contains(where: \.isQuality) { turnRun(into: .strides) }
  }

  /// Makes the run an easy one.
  mutating func ease() { turnRun(into: .easy) }

  /// Makes the run an easier one, and heavy lifting beside it light: heavy goes with hard. (A3)
  fileprivate mutating func turnRun(into easier: Session.Run) {
    for index in sessions.indices where sessions[index].run != nil {
      sessions[index].activity = .run(easier)
    }
    _ = lighten(to: .light)
  }

  /// Lightens lifting that is heavier than a load; false where nothing is.
  fileprivate mutating func lighten(to most: Session.Load) -> Bool {
    var lightened = false
    for index in sessions.indices {
      guard let strength = sessions[index].strength, let load = sessions[index].load, load > most
      else { continue }
      sessions[index].activity = .strength(strength, most)
      lightened = true
    }
    return lightened
  }

  /// How soon its run gets shorter: a long run counts for two thirds, so that it stays the longest.
  var shortening: Int { runMinutes * (run?.run == .long ? 2 : 3) }

  /// How long its run is kept in a week that gets shorter.
  var keeping: Int {
    switch run?.run {
    case .long: 3
    case .strides, .tempo, .intervals, .racePace: 2
    case .shakeout: 1
    default: 0
    }
  }
}
