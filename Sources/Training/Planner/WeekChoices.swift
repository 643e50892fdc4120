extension Choice {
  /// A planned week as the search for one sees it: the first leg lift is that of the key day, the
  /// second that of the long run.
  static func all(of days: some Collection<DayPlan>) -> [Choice] {
    var lifts: Brief.Lifts = 0
    // Of two fast days the one with the leg lift is the key day.
    let fast = zip(0..., days).filter { $0.1.run?.isQuality == true }
    let key = fast.first { $0.1.strength?.loadsLegs == true }?.0 ?? fast.first?.0
    return zip(0..., days).map { index, day in
      var choice = Choice.rest
      for session in day.sessions {
        switch session.activity {
        case .run(let run): choice.move = Move(run, isSecond: index != key)
        case .crossTraining: choice.move = .cross
        case .strength:
          let loads = session.loadsLegs
          choice.lift = !loads ? .light : choice.move == .long ? .full : .legs
          if lifts & choice.lift.bit != 0 { choice.lift = loads ? .full : .none }
          lifts |= choice.lift.bit
          if choice.move == .rest { choice.move = .gym }
        case .mobility, .walk: break
        }
      }
      return choice
    }
  }
}

extension Move {
  /// A run as a move of the search; of two fast days the second is the third hard day. (A2)
  fileprivate init(_ run: Session.Run, isSecond: Bool) {
    self =
      switch run {
      case .easy, .recovery, .runWalk: .easy
      case .strides: .key
      case .long: .long
      case .tempo, .intervals, .racePace: isSecond ? .second : .quality
      case .shakeout: .shakeout
      case .race: .race
      }
  }
}
