extension DayPlan {
  /// A run or cross-training: what lifting and mobility stand beside.
  var main: [Session] { sessions.filter(\.isMain) }
  /// Lifting and mobility.
  var beside: [Session] { sessions.filter { !$0.isMain && $0.activity != .walk } }
  var hasMain: Bool { sessions.contains(where: \.isMain) }

  /// All that a day may become by leaving something out of it.
  ///
  /// Lifting becomes ten minutes or falls, mobility falls, a run that is no key run fits what the
  /// day offers where that is 20 minutes or more (D31), and the day becomes free as a whole: lifting
  /// does not stay behind a run that falls. (A16, D34)
  ///
  /// - Parameters:
  ///   - offered: Minutes that the day offers.
  ///   - keepsRun: Whether its run stays, because it was wished for here.
  ///   - givesUpKeys: Whether a key run may be made easy or fall.
  /// - Returns: the day in all these ways, not as it is.
  func reductions(offered: Int, keepsRun: Bool, givesUpKeys: Bool) -> [DayPlan] {
    guard !isRest else { return [] }
    var ways: [[Session]] = [[]]
    for session in sessions {
      let choices = session.reductions(toEasy: givesUpKeys && !keepsRun)
      ways = ways.flatMap { way in choices.map { choice in choice.map { way + [$0] } ?? way } }
    }
    var days = ways.filter { $0 != sessions && !$0.isEmpty }
    for way in ways where !way.isEmpty {
      if let fitted = way.fitted(to: offered) { days.append(fitted) }
    }
    if !keepsRun, givesUpKeys || !isKey { days.append([]) }
    return days.map { sessions in
      var day = self
      day.sessions = sessions
      return day
    }
  }
}

extension Session {
  /// A run or cross-training.
  var isMain: Bool { run != nil || activity == .crossTraining }

  /// What may become of it beside the rest of its day; nil is nothing.
  fileprivate func reductions(toEasy: Bool) -> [Session?] {
    switch activity {
    case .run(let run):
      guard toEasy, run.isHard || run == .strides else { return [self] }
      return [self, Session(.run(.easy), minutes: min(30, minutes), slot: slot)]
    case .strength(let strength, let load):
      guard minutes > 10 else { return [self, nil] }
      return [self, Session(.strength(strength, load), minutes: 10, slot: slot), nil]
    case .mobility: return [self, nil]
    case .crossTraining, .walk: return [self]
    }
  }
}

extension [Session] {
  /// The same with a run or cross-training that fits a day; nil where it does, or would not at all.
  fileprivate func fitted(to offered: Int) -> [Session]? {
    let over = reduce(0) { $0 + ($1.activity == .walk ? 0 : $1.minutes) } - offered
    guard over > 0,
      let place = firstIndex(where: { session in
        session.isMain && !session.isHard && session.run != .strides
      }), self[place].minutes - over >= 20
    else { return nil }
    var fitted = self
    fitted[place].minutes -= over
    return fitted
  }
}
