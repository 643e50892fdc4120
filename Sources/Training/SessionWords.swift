import Prompts

extension Session: Sayable {
  /// "easy run 30 min"; a race has no length.
  package var said: Said {
    guard minutes > 0 else { return activity.said }
    return Say.Words.timed(what: activity, minutes: Said.minutes(minutes)).said
  }
}

extension Session {
  /// Whether hours lie between it and the session before it on the same day.
  package func isLater(than before: Session) -> Bool { slot == .pm && before.slot != .pm }
}

extension Session.Activity: Sayable {
  /// "easy run", "heavy legs", "bike or swim".
  package var said: Said {
    switch self {
    case .run(let run): run.said
    case .strength(let strength, let load): strength.line(load: load).said
    case .crossTraining: Say.Words.crossTraining().said
    case .mobility: Say.Words.mobility().said
    case .walk: Say.Words.walk().said
    }
  }
}

extension Session.Run: Sayable {
  package var said: Said { line.said }

  private var line: Line {
    switch self {
    case .easy: Say.Words.easyRun()
    case .recovery: Say.Words.recoveryRun()
    case .runWalk: Say.Words.runWalk()
    case .strides: Say.Words.strides()
    case .long: Say.Words.longRun()
    case .tempo: Say.Words.tempoRun()
    case .intervals: Say.Words.intervals()
    case .racePace: Say.Words.racePaceRun()
    case .shakeout: Say.Words.shakeoutRun()
    case .race: Say.Words.race()
    }
  }

  /// How the run has to feel, in a few words; nil for a race, whose feel is its own.
  package var feel: Line? {
    switch self {
    case .easy, .long, .shakeout: Say.Words.feelsEasy()
    case .recovery: Say.Words.feelsRecovery()
    case .runWalk: Say.Words.feelsRunWalk()
    case .strides: Say.Words.feelsStrides()
    case .tempo: Say.Words.feelsTempo()
    case .intervals: Say.Words.feelsIntervals()
    case .racePace: Say.Words.feelsRacePace()
    case .race: nil
    }
  }
}

extension Session.Strength {
  /// The session with its load; a moderate load is the common one and is not named.
  fileprivate func line(load: Session.Load) -> Line {
    let what: Line
    switch self {
    case .upperLight: return Say.Words.veryLightUpperBody()
    case .core: what = Say.Words.core()
    case .upper: what = Say.Words.upperBody()
    case .lower: what = Say.Words.legs()
    case .full: what = Say.Words.fullBody()
    }
    switch load {
    case .body: return self == .core ? what : Say.Words.withoutWeights(what: what)
    case .light: return Say.Words.lightWeights(what: what)
    case .moderate: return what
    case .heavy: return Say.Words.heavyWeights(what: what)
    }
  }
}

extension DayPlan: Sayable {
  /// "easy run 30 min, then very light upper body 10 min"; "a true rest day".
  package var said: Said {
    guard let first = sessions.first else {
      return (available ? Say.Words.restDay() : Say.Words.dayOff()).said
    }
    var said = first.said
    for (before, next) in zip(sessions, sessions.dropFirst()) {
      said =
        next.isLater(than: before)
        ? Say.Words.later(first: said, next: next).said
        : Say.Words.then(first: said, next: next).said
    }
    return said
  }
}

extension Week.Phase: Sayable {
  package var said: Said {
    switch self {
    case .base: Say.Words.phaseBase().said
    case .build: Say.Words.phaseBuild().said
    case .peak: Say.Words.phasePeak().said
    case .taper: Say.Words.phaseTaper().said
    case .race: Say.Words.phaseRace().said
    case .recovery: Say.Words.phaseRecovery().said
    case .rolling: Say.Words.phaseRolling().said
    }
  }
}
