/// What becomes of a wish to change the plan: done lawfully, or refused with the reason.
///
/// Nothing is changed by asking: the answer holds the plan as it would be. (A14, A16, 3.6)
package enum Replan: Sendable {
  case done(Replanned)
  case refused(Refusal)

  /// The plan as it would be; nil where it is refused without an alternative.
  package var offer: Replanned? {
    switch self {
    case .done(let replanned): replanned
    case .refused(let refusal): refusal.nearest
    }
  }

  package struct Refusal: Sendable {
    package var reason: Reason
    /// The guidelines that the wish would break; empty where the reason is another.
    package var breaches: [Breach]
    /// The nearest lawful weeks; nil where there are none.
    package var nearest: Replanned?
  }

  package enum Reason: Hashable, Sendable {
    /// Today's and earlier days stay as they are.
    case past
    /// The plan does not reach that far.
    case outside
    /// There is no session on that day.
    case empty
    /// The race has its date.
    case race
    /// A mandatory guideline is broken.
    case guideline
  }
}

/// A changed plan, with the days that differ.
package struct Replanned: Hashable, Sendable {
  package var plan: Plan
  /// Every day that differs, as it is now, in the order of the calendar.
  package var changed: [DatedDay]
  /// The same days as they were.
  package var before: [DatedDay]

  init(_ plan: Plan, from old: Plan) {
    self.plan = plan
    changed = []
    before = []
    for (week, earlier) in zip(plan.weeks, old.weeks) where week.days != earlier.days {
      for day in 0..<7 where week.days[day] != earlier.days[day] {
        changed.append(DatedDay(date: week.starts + day, plan: week.days[day]))
        before.append(DatedDay(date: week.starts + day, plan: earlier.days[day]))
      }
    }
  }
}

extension Plan {
  /// Moves what stands on one day to another.
  ///
  /// The two days change places where that is lawful; else the session takes the other day over,
  /// and its own becomes rest. Refused where both break a guideline, with the nearest lawful weeks.
  package func moving(
    from: Day, to: Day, for athlete: Athlete, today: Day
  ) -> Replan {
    exchange(from, to, for: athlete, today: today, mayTakeOver: true)
  }

  /// Lets two days change places.
  package func swapping(
    _ one: Day, _ other: Day, for athlete: Athlete, today: Day
  ) -> Replan {
    exchange(one, other, for: athlete, today: today, mayTakeOver: false)
  }

  /// Leaves a day out: always accepted, never made up. (A14)
  ///
  /// Later long runs are shortened where the growth limits now ask for it. (B2)
  package func skipping(_ day: Day, for athlete: Athlete, today: Day) -> Replan {
    guard day > today else { return .refused(.init(reason: .past, breaches: [])) }
    guard let there = self[day] else { return .refused(.init(reason: .outside, breaches: [])) }
    guard !there.sessions.isEmpty else { return .refused(.init(reason: .empty, breaches: [])) }
    var plan = self
    plan[day] = DayPlan(available: there.available)
    plan.slow(after: today, for: athlete)
    return .done(Replanned(plan, from: self))
  }

  /// Frees a span of days; the most important session among them may move, the others fall. (3.6)
  package func blocking(
    _ days: ClosedRange<Day>, for athlete: Athlete, today: Day
  ) -> Replan {
    guard days.upperBound > today else { return .refused(.init(reason: .past, breaches: [])) }
    let span = max(days.lowerBound, today + 1)...days.upperBound
    guard let first = weeks.first, let last = weeks.last, span.lowerBound < last.starts + 7,
      span.upperBound >= first.starts
    else { return .refused(.init(reason: .outside, breaches: [])) }
    let inside = max(span.lowerBound, first.starts)...min(span.upperBound, last.starts + 6)
    guard !inside.contains(where: { self[$0]?.kind == .race }) else {
      return .refused(.init(reason: .race, breaches: []))
    }
    if let nearest = Rearrangement.nearest(to: self, blocking: inside, for: athlete, today: today) {
      return .done(Replanned(nearest, from: self))
    }
    // Days on which nothing is possible are free, whatever that leaves.
    var plan = self
    for day in inside { plan[day] = .off }
    plan.slow(after: today, for: athlete)
    return .done(Replanned(plan, from: self))
  }

  private func exchange(
    _ from: Day, _ to: Day, for athlete: Athlete, today: Day, mayTakeOver: Bool
  ) -> Replan {
    guard from > today, to > today else { return .refused(.init(reason: .past, breaches: [])) }
    guard let one = self[from], let other = self[to] else {
      return .refused(.init(reason: .outside, breaches: []))
    }
    guard from != to, !(one.sessions.isEmpty && (mayTakeOver || other.sessions.isEmpty)) else {
      return .refused(.init(reason: .empty, breaches: []))
    }
    guard one.kind != .race, other.kind != .race else {
      return .refused(.init(reason: .race, breaches: []))
    }
    let touched = [from, to].compactMap(index(of:))
    guard let first = touched.min(), let last = touched.max(),
      let law = Lawfulness(self, for: athlete, changing: first...last, leavesOut: false)
    else { return .refused(.init(reason: .outside, breaches: [])) }
    let placed = places(from, to)
    let broken = law.breaches(placed)
    if broken.isEmpty { return .done(Replanned(placed, from: self)) }
    if mayTakeOver {
      let taken = takes(from, to)
      if law.breaches(taken).isEmpty { return .done(Replanned(taken, from: self)) }
    }
    // Where one of two days to be swapped is free, the other one moves.
    let (moving, target) = one.isRest ? (to, from) : (from, to)
    let nearest = Rearrangement.nearest(
      to: self, moving: moving, to: target, for: athlete, today: today)
    return .refused(
      Replan.Refusal(
        reason: .guideline, breaches: broken, nearest: nearest.map { Replanned($0, from: self) }))
  }

  /// The two days with their sessions exchanged; what is offered stays with the day.
  private func places(_ one: Day, _ other: Day) -> Plan {
    var plan = self
    guard let first = self[one], let second = self[other] else { return self }
    plan[one] = DayPlan(available: first.available, sessions: second.sessions)
    plan[other] = DayPlan(available: second.available, sessions: first.sessions)
    return plan
  }

  /// The later day taken over by the earlier one's sessions, which leaves a rest.
  private func takes(_ from: Day, _ to: Day) -> Plan {
    var plan = self
    guard let first = self[from], let second = self[to] else { return self }
    plan[from] = DayPlan(available: first.available)
    plan[to] = first.on(second, taking: first.sessions)
    return plan
  }
}

extension DayPlan {
  /// These sessions on another day, which keeps what it is offered as.
  fileprivate func on(_ day: DayPlan, taking sessions: [Session]) -> DayPlan {
    DayPlan(available: day.available, sessions: sessions)
  }
}
