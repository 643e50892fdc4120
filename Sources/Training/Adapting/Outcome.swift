import Prompts

extension Signs {
  /// Asks every rule and lets the most protective answer win. (3.9)
  func decide() -> Decision {
    var total = Answer()
    var best: (rule: Adaptation, effect: Effect)?
    var layers: [String] = []
    var layer = Adaptation.Layer.safety
    var answered = Answer.Parts()
    for index in Adaptation.conditions.indices where Adaptation.conditions[index](self) {
      let rule = Adaptation.all[index]
      if rule.layer != layer {
        layer = rule.layer
        answered = []
      }
      // What is said on a good day adds nothing where another rule spoke.
      if rule.layer == .standard, best != nil { break }
      guard let answer = rule.answer(self).without(&answered) else { continue }
      total = total.met(by: answer)
      let effect = effect(of: answer)
      if let now = best, !effect.outranks(now.effect, rule.explains > now.rule.explains) {
        if !layers.contains(rule.id) { layers.append(rule.id) }
        continue
      }
      best = (rule, effect)
      layers.removeAll { $0 == rule.id }
      layers.insert(rule.id, at: 0)
    }
    guard let best else { return kept(rule: nil, layers: layers) }
    let outcome = outcome(of: total)
    let changes = outcome.after != planned || !outcome.moved.isEmpty
    guard changes || best.effect.action >= .rest else {
      return kept(rule: best.rule, layers: layers)
    }
    return Decision(
      day: today + 1, action: best.effect.action, rule: best.rule.id, says: best.rule.because,
      layers: layers, before: planned, after: outcome.after, alsoChanged: outcome.moved,
      alsoBefore: outcome.moved.compactMap { day in
        plan[day.date].map { DatedDay(date: day.date, plan: $0) }
      }, sources: best.rule.sources)
  }

  private func kept(rule: Adaptation?, layers: [String]) -> Decision {
    Decision(
      day: today + 1, action: .keep, rule: rule?.id ?? "D40",
      says: rule?.because ?? Say.Reasons.nothingAgainst(), layers: layers, before: planned,
      after: planned, sources: rule?.sources ?? [])
  }

  /// What one answer does to tomorrow.
  ///
  /// Where it touches the run, the run speaks for the day.
  private struct Effect {
    var action: Decision.Action
    var onRun: Bool
    private var rank: Int { action == .keep ? 0 : (onRun ? 10 : 0) + action.protection }

    /// More protective, or as protective and explaining more.
    func outranks(_ other: Effect, _ explainsMore: Bool) -> Bool {
      rank == other.rank ? explainsMore : rank > other.rank
    }
  }

  private func effect(of answer: Answer) -> Effect {
    var action = answer.day ?? .keep
    if let run, let ceiling = answer.run, limited(run, by: ceiling) != run {
      action = max(action, ceiling.action)
    }
    if action != .keep { return Effect(action: action, onRun: true) }
    if let legWork, let ceiling = answer.legs, limited(legWork, by: ceiling) != legWork {
      action = max(action, ceiling.action)
    }
    if let upperWork, let ceiling = answer.upper, limited(upperWork, by: ceiling) != upperWork {
      action = max(action, ceiling.action)
    }
    if let crossWork, let ceiling = answer.cross, limited(crossWork, by: ceiling) != crossWork {
      action = max(action, ceiling.action)
    }
    if let beside = answer.beside, let minutes,
      planned.sessions.contains(where: { $0.activity == .mobility || $0.activity == .walk }),
      (run?.minutes ?? 0) + (crossWork?.minutes ?? 0) + planned.strengthMinutes <= minutes
    {
      action = max(action, beside)
    }
    return Effect(action: action, onRun: run == nil)
  }

  /// Tomorrow under all ceilings together, and the other days that move with it.
  private func outcome(of total: Answer) -> (after: DayPlan, moved: [DatedDay]) {
    let move = total.run?.moves.flatMap { legalMove(by: $0) }
    var after = under(total, move)
    if let minutes, lacksTime, after.minutes > minutes {
      after.sessions.removeAll { $0.activity == .mobility || $0.activity == .walk }
    }
    let moved = move.map { [DatedDay(date: $0.day, plan: $0.becomes)] } ?? []
    return (after, moved + eased(after))
  }

  /// Tomorrow under an answer, lawful again.
  private func under(_ total: Answer, _ move: LegalMove? = nil) -> DayPlan {
    var after = planned
    after.sessions = planned.sessions.compactMap { limited($0, by: total) }
    if let move { after = left(after, by: move, under: total) }
    if total.day != nil, !after.sessions.contains(where: { $0.run != nil || $0.strength != nil }),
      !after.sessions.contains(where: { $0.activity == .crossTraining })
    {
      after.sessions = total.day == .stop ? [] : after.sessions.filter { $0.activity == .walk }
    }
    return lawful(after, before: move)
  }

  /// Tomorrow under the rules alone whose answer lasts beyond one evening, and the one of them that
  /// says most.
  func underWhatLasts() -> (day: DayPlan, rule: Adaptation?) {
    var total = Answer()
    var best: (rule: Adaptation, effect: Effect)?
    var layer = Adaptation.Layer.safety
    var answered = Answer.Parts()
    for rule in Adaptation.lasting where rule.when(self) {
      if rule.layer != layer { (layer, answered) = (rule.layer, []) }
      guard let answer = rule.answer(self).without(&answered) else { continue }
      total = total.met(by: answer)
      let effect = effect(of: answer)
      let isMore = best.map { effect.outranks($0.effect, rule.explains > $0.rule.explains) }
      if isMore ?? true { best = (rule, effect) }
    }
    return (under(total), best?.rule)
  }

  /// Days after tomorrow that a rule makes easier too.
  private func eased(_ after: DayPlan) -> [DatedDay] {
    // A settling tendon gets two days between runs. (D08)
    if hasSettledTendon, after.run != nil, let next = plan[today + 2], next.run != nil,
      !plan.hasRace(on: today + 2)
    {
      var eased = next
      eased.sessions.removeAll { $0.run != nil || $0.loadsLegs }
      eased = eased.withoutLoneLifting(in: plan.mode)
      if !eased.sessions.contains(where: { $0.strength != nil || $0.activity == .crossTraining }) {
        eased.sessions.removeAll { $0.activity != .walk }
      }
      return [DatedDay(date: today + 2, plan: eased)]
    }
    // Who is worn out from too few rest days gets one more. (D30, A12)
    if lethargic, planned.isHard, !isRace, restsInTwoWeeks < 2 {
      for day in (today + 2)...(today + 8) {
        guard let next = plan[day], next.available, !next.isRest, !next.isHard,
          next.run?.run != .shakeout
        else { continue }
        return [DatedDay(date: day, plan: .rest)]
      }
    }
    return []
  }

  /// True rest days of the last fourteen.
  var restsInTwoWeeks: Int {
    ((today - 13)...today).count { day in
      (plan[day]?.isRest ?? true) && !past.trained.contains(day)
    }
  }

  /// What stays on tomorrow when its run has moved: an easier piece of what stood on the other day.
  private func left(_ after: DayPlan, by move: LegalMove, under total: Answer) -> DayPlan {
    var left = after
    let place = left.sessions.firstIndex { $0.run != nil } ?? 0
    left.sessions.removeAll { $0.run != nil }
    switch move.displaces {
    case .none:
      left.sessions = []
    case .some(let session):
      let now = after.run
      let cap = min(now?.minutes ?? 0, session.minutes)
      if cap > 0, var now, session.run != nil {
        now.minutes = cap
        left.sessions.insert(now, at: min(place, left.sessions.count))
      } else if session.activity == .crossTraining, let run, now != nil,
        run.minutes > 0
      {
        let minutes = min(session.minutes, 30, now?.minutes ?? 0)
        left.sessions.insert(
          Session(.crossTraining, minutes: minutes, slot: run.slot),
          at: min(place, left.sessions.count))
      }
    }
    return left
  }

  /// The placement rules again, after the run has changed. (A4, A8, A17)
  private func lawful(_ day: DayPlan, before move: LegalMove?) -> DayPlan {
    guard day != planned else { return day }
    var day = day
    if planned.hasRunOrCross { day = day.withoutLoneLifting(in: plan.mode) }
    let stillHard = day.sessions.contains(where: \.isHard)
    guard !stillHard else { return day }
    let wasHard = planned.isHard
    let recovers = day.run?.run == .recovery || day.run?.run == .shakeout
    let next = today + 2
    let hardNext = move?.day == next || (plan[next]?.isHard ?? false)
    day.sessions = day.sessions.compactMap { session in
      guard let strength = session.strength, let load = session.load else { return session }
      if recovers, session.loadsLegs { return nil }
      let exempt =
        strength == .upperLight || (strength == .core && session.minutes <= 15 && load <= .light)
      if hardNext, !exempt, wasHard || move?.day == next { return nil }
      guard wasHard, load == .heavy else { return session }
      return Session(.strength(strength, .light), minutes: session.minutes, slot: session.slot)
    }
    return day
  }
}

extension DayPlan {
  fileprivate var hasRunOrCross: Bool {
    sessions.contains { $0.run != nil || $0.activity == .crossTraining }
  }

  /// With a race, lifting that has lost its run goes too: alone it would stand on a rest day. (A16)
  fileprivate func withoutLoneLifting(in mode: Mode) -> DayPlan {
    guard mode == .racing, !hasRunOrCross else { return self }
    var day = self
    day.sessions.removeAll { $0.strength != nil }
    return day
  }
}

extension Signs {
  private func limited(_ session: Session, by total: Answer) -> Session? {
    switch session.activity {
    case .run: total.run.map { limited(session, by: $0) } ?? session
    case .strength:
      (session.loadsLegs ? total.legs : total.upper).map { limited(session, by: $0) } ?? session
    case .crossTraining: total.cross.map { limited(session, by: $0) } ?? session
    case .mobility, .walk: session
    }
  }

  /// A run under its ceiling; nil where nothing is left of it.
  private func limited(_ session: Session, by ceiling: RunCeiling) -> Session? {
    guard let run = session.run else { return session }
    if ceiling.kind == .none { return nil }
    // A race is run or not run; nothing in between is planned.
    if run == .race { return ceiling.action == .keep ? session : nil }
    var limited = session
    switch ceiling.kind {
    case .planned, .none: break
    case .easy:
      if run.isHard || run == .strides { limited.activity = .run(.easy) }
    case .runWalk:
      if run != .recovery, run != .shakeout { limited.activity = .run(.runWalk) }
    case .recovery:
      if run != .runWalk, run != .shakeout { limited.activity = .run(.recovery) }
    case .shakeout: limited.activity = .run(.shakeout)
    case .cross:
      // What was planned gentler than cross-training is not replaced by it.
      if run == .recovery || run == .shakeout { return nil }
      limited.activity = .crossTraining
    }
    let whole = max(asPlanned.run?.minutes ?? 0, session.minutes)
    // The tenth that a hard run loses when it becomes an easy one, an easy run does not lose.
    let percent = ceiling.percent == 90 && !run.isHard ? 100 : ceiling.percent
    var minutes = min(session.minutes, whole * percent / 100)
    if ceiling.kind == .recovery { minutes = min(minutes, 30) }
    // An easy run in place of a hard one is a round number of minutes.
    if run.isHard, ceiling.percent == 90, minutes > 20 { minutes -= minutes % 5 }
    minutes = min(max(minutes, min(10, session.minutes)), ceiling.cap)
    guard minutes > 0 else { return nil }
    limited.minutes = minutes
    return limited
  }

  private func limited(_ session: Session, by ceiling: LiftCeiling) -> Session? {
    guard let strength = session.strength, let load = session.load else { return session }
    var minutes = session.minutes
    if ceiling.percent < 100 {
      let first = asPlanned.sessions.first { $0.strength == strength }?.minutes ?? 0
      let part = max(first, minutes) * ceiling.percent / 100
      minutes = min(minutes, max(part, min(5, minutes)))
    }
    minutes = min(minutes, ceiling.cap)
    // Under five minutes there is nothing left to lift.
    guard minutes > 0, minutes >= min(5, session.minutes) else { return nil }
    return Session(
      .strength(strength, min(load, ceiling.load)), minutes: minutes,
      slot: ceiling.rightAfter ? .after : session.slot)
  }

  private func limited(_ session: Session, by ceiling: CrossCeiling) -> Session? {
    var limited = session
    let first = asPlanned.sessions.first { $0.activity == .crossTraining }?.minutes ?? 0
    let part = max(first, session.minutes) * ceiling.percent / 100
    limited.minutes = min(session.minutes, part, ceiling.cap)
    return limited.minutes > 0 ? limited : nil
  }
}
