/// Weeks in which the lower limits do not bind, because something has come between. (section 9)
extension Situation {
  /// Whether a week is one of a way back: it holds, or begins within 14 days of, an illness, an
  /// injury or legs at 5 or more, or lies in the graded return after days without running.
  ///
  /// Such weeks ask for no least number of hard days or lifts (A2, A5): what falls out of them is
  /// not made up. (3.3, 3.6, A14)
  package func isWayBack(week starts: Day) -> Bool {
    if let trouble = Signs(self, past: Past(self)).lastTrouble, starts - trouble < 14 {
      return true
    }
    return wayBack.map { $0.overlaps(starts...(starts + 6)) } ?? false
  }

  /// The days without running and the graded return after them; nil where there were fewer than
  /// four. (3.6)
  package var wayBack: ClosedRange<Day>? {
    guard let gap = Signs(self, past: Past(self)).gap, gap.days >= 4 else { return nil }
    let length = gap.days < 8 ? 21 : gap.days < 15 ? 14 : min(gap.days, 56) + 1
    return (gap.resumed - min(gap.days, 365))...(gap.resumed + length)
  }

  /// The days that the rules of tonight make easier, without those that only grow slower.
  package var easedDays: [Day] {
    let signs = Signs(self, past: Past(self))
    let decision = signs.decide()
    var changed = plan
    changed[decision.day] = decision.after
    for day in decision.alsoChanged { changed[day.date] = day.plan }
    if !signs.alarms.contains(where: \.isEmergency) { signs.easeAhead(&changed, in: self) }
    return Replanned(changed, from: plan).changed.map(\.date)
  }
}

extension Plan {
  /// The Mondays of easier weeks that hold more than nine tenths of what came before them, or a
  /// long run after today of more than four fifths. (B4)
  package func fullEasierWeeks(for athlete: Athlete, after today: Day) -> [Day] {
    var full: [Day] = []
    judgeWeeks(for: athlete) { judged, week in
      guard judged.easier, judged.mode == .racing, !judged.followsRunWalkTable else { return }
      let isFull = judged.mostOfEasierWeek.map { judged.week.runTotal > $0 } ?? false
      let isLong = judged.mostOfEasierLong.map { judged.week.longRunMinutes > $0 } ?? false
      let isAhead = (0..<7).contains { week.days[$0].run?.run == .long && week.starts + $0 > today }
      if isFull || (isLong && isAhead) { full.append(week.starts) }
    }
    return full
  }
}

extension Signs {
  /// The last day on which an illness, an injury or very sore legs were told; today while one of
  /// them is open.
  fileprivate var lastTrouble: Day? {
    if !alarms.isEmpty || illness == .aboveNeck || illness == .belowNeck || pain != nil {
      return today
    }
    return past.days.last { told in
      if let ill = told.checkIn.ill, ill != .none { return true }
      let body = Body(told.checkIn.soreness)
      return body.pain != nil || body.legs ?? 0 >= 5
    }?.on
  }
}
