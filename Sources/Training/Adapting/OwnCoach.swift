import Prompts

/// What the athlete's own coach, trainer or physio asks of the plan. (A24)
package enum CoachWish: Hashable, Sendable, Codable {
  case move(from: Day, to: Day)
  case swap(Day, Day)
  /// The next lifting of that week, on another day.
  case lift(on: Day)

  /// The days that it touches, as far as they are named.
  fileprivate var days: [Day] {
    switch self {
    case .move(let from, let to): [from, to]
    case .swap(let one, let other): [one, other]
    case .lift(let day): [day]
    }
  }
}

/// What becomes of such a wish.
package enum CoachAnswer: Sendable {
  /// Done; guidelines of placement that it breaks are warnings now.
  case done(Replanned, warns: [Guideline])
  /// A guideline that yields to nobody.
  case never(Guideline)
  /// What a check-in has decided stands, whoever says otherwise.
  case decided(rule: String, says: Line)
  case refused(Replan.Refusal)
}

extension Situation {
  /// Changes the plan on the word of the athlete's own coach.
  ///
  /// Errors of the article's placement rules become warnings. Rest, spacing and growth do not yield,
  /// nor does anything that a check-in has decided or that a pain, an illness or a way back asks
  /// for. Nothing is added: what is moved was planned. (A24)
  package func onCoachsWord(_ wish: CoachWish) -> CoachAnswer {
    for day in wish.days {
      guard day > today else { return .refused(.init(reason: .past, breaches: [])) }
      guard let there = plan[day] else { return .refused(.init(reason: .outside, breaches: [])) }
      guard there.kind != .race else { return .refused(.init(reason: .race, breaches: [])) }
    }
    if let held = held(wish.days) { return held }
    let lived = lived
    let candidates = lived.candidates(wish)
    guard !candidates.isEmpty else { return .refused(.init(reason: .empty, breaches: [])) }
    let known = Set(lived.marks(for: athlete).map(\.key))
    var never: Guideline?
    var best: (plan: Plan, warns: [Guideline])?
    for candidate in candidates {
      let broken = candidate.marks(for: athlete).filter { !known.contains($0.key) }
      if let firm = broken.first(where: { !$0.guideline.yieldsToOwnCoach }) {
        never = never ?? firm.guideline
      } else if best.map({ $0.warns.count > broken.count }) ?? true {
        best = (candidate, broken.map(\.guideline))
      }
    }
    guard let best else {
      return never.map(CoachAnswer.never) ?? .refused(.init(reason: .guideline, breaches: []))
    }
    var later = self
    for day in Replanned(best.plan, from: lived).changed { later.plan[day.date] = day.plan }
    var warns: [Guideline] = []
    for guideline in best.warns where !warns.contains(where: { $0.id == guideline.id }) {
      warns.append(guideline)
    }
    return .done(Replanned(later.slowed, from: plan), warns: warns)
  }

  /// What a rule of the check-in has made of these days, or holds all days to.
  private func held(_ days: [Day]) -> CoachAnswer? {
    let signs = Signs(self, past: Past(self))
    for day in days {
      for decision in signs.past.decisions.reversed() where decision.rule != "B2" {
        let made =
          decision.day == day
          ? decision.after : decision.alsoChanged.first { $0.date == day }?.plan
        if let made, made == plan[day] {
          return .decided(rule: decision.rule, says: decision.says)
        }
      }
    }
    guard !signs.movesAreSafe else { return nil }
    let decision = signs.decide()
    if decision.action > .keep { return .decided(rule: decision.rule, says: decision.says) }
    return .never(.painBeatsThePlan)
  }
}

extension Plan {
  /// The season with a wish done, in each way in which it can be.
  fileprivate func candidates(_ wish: CoachWish) -> [Plan] {
    switch wish {
    case .swap(let one, let other):
      return [exchanging(one, other)].compactMap { $0 }.flatMap { $0.lighter(on: [one, other]) }
    case .move(let from, let to):
      guard let first = self[from], let second = self[to], !first.sessions.isEmpty else {
        return []
      }
      var taken = self
      taken[from] = DayPlan(available: first.available)
      taken[to] = DayPlan(available: second.available, sessions: first.sessions)
      return [exchanging(from, to), taken].compactMap { $0 }.flatMap { $0.lighter(on: [to]) }
    case .lift(let day):
      guard let index = index(of: day), let there = self[day] else { return [] }
      return (0..<7).compactMap { weekday -> Plan? in
        let from = weeks[index].starts + weekday
        guard from != day, var before = self[from], var lift = before.strength else { return nil }
        before.sessions.removeAll { $0 == lift }
        lift.slot = there.run == nil ? .any : .after
        var plan = self
        plan[from] = before
        plan[day] = DayPlan(
          available: there.available,
          sessions: there.sessions.filter { $0.strength == nil && $0.activity != .mobility } + [
            lift
          ])
        return plan
      }
    }
  }

  /// The same, and without the lifting of a day that has got another run.
  private func lighter(on days: [Day]) -> [Plan] {
    [self]
      + days.compactMap { day in
        guard var there = self[day], there.run != nil, there.strength != nil else { return nil }
        there.sessions.removeAll { $0.strength != nil }
        var plan = self
        plan[day] = there
        return plan
      }
  }

  private func exchanging(_ one: Day, _ other: Day) -> Plan? {
    guard one != other, let first = self[one], let second = self[other],
      !first.sessions.isEmpty || !second.sessions.isEmpty
    else { return nil }
    var plan = self
    plan[one] = DayPlan(available: first.available, sessions: second.sessions)
    plan[other] = DayPlan(available: second.available, sessions: first.sessions)
    return plan
  }

  /// What it breaks, told apart by guideline and day.
  fileprivate func marks(for athlete: Athlete) -> [(key: String, guideline: Guideline)] {
    breaches(for: athlete).filter { $0.force == .mandatory }.map {
      ("\($0.guideline.id) \($0.date.number) \($0.day == nil)", $0.guideline)
    }
  }
}
