extension Signs {
  /// Makes the days after tomorrow easier where something lasts beyond tonight: they are asked in
  /// turn, as if every evening until then told of a run that was done and nothing else. (3.3, 3.6)
  ///
  /// Who is ill is asked as if well from tomorrow evening on: the earliest that can be, so that the
  /// days shown are the most that may come. A hold freezes the week ahead and not the season.
  ///
  /// - Returns: the rule behind the first day that becomes easier; nil where none does.
  @discardableResult
  func easeAhead(_ changed: inout Plan, in situation: Situation) -> Adaptation? {
    guard isReturning else { return nil }
    var first: Adaptation?
    var past = past
    var later = situation
    later.checkIn = CheckIn()
    for ahead in 1...Signs.lookAhead {
      later.today = today + ahead
      later.plan = changed
      var assumed = CheckIn()
      if ahead == 1, illness == .belowNeck { assumed.ill = Illness.none }
      if changed[later.today]?.run != nil { assumed.session = .done }
      past.hear(assumed, on: later.today, today: later.today)
      let signs = Signs(later, past: past)
      guard signs.isReturning, ahead <= 6 || !signs.isHeld else { return first }
      if !changed.hasRace(on: later.today + 1) {
        let (day, rule) = signs.underWhatLasts()
        if day != signs.planned { first = first ?? rule }
        changed[later.today + 1] = day
      }
    }
    return first
  }

  /// Days that are looked ahead: the longest way back of 3.6.
  private static let lookAhead = 28

  /// Whether something lasts beyond tonight.
  private var isReturning: Bool {
    isHeld || illness == .belowNeck || wellDays != nil || returnPercent < 100 || afterRace != nil
      || firstLongAfterGap
  }

  /// Whether running and legs wait until something is checked, or has calmed down. (D02, D06)
  private var isHeld: Bool {
    !alarms.isEmpty || pain.map { $0.level ?? 10 >= 6 } ?? false || soreTooLong
  }
}

extension Adaptation {
  /// The rules whose answer lasts beyond one evening.
  static let lasting: [Adaptation] = all.filter { rule in
    switch rule.layer {
    case .illness, .comeback: true
    default: ["D02", "D06", "D18", "D24"].contains(rule.id)
    }
  }
}
