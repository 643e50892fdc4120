import Prompts

extension DayPlan {
  /// The day in one line: "Easy run 25 min, then very light upper body 10 min".
  package var headline: Line {
    guard let first = sessions.first else {
      return available ? Say.Names.restHeadline() : Say.Names.offHeadline()
    }
    var line = first.headline
    for (before, next) in zip(sessions, sessions.dropFirst()) {
      line =
        switch (before.slot, next.slot) {
        case (_, .after): Say.Names.then(first: line, next: next.headline)
        case (.am, .pm): Say.Names.later(first: line, next: next.headline)
        default: Say.Names.and(first: line, next: next.headline)
        }
    }
    return line
  }
}

extension Session {
  /// The session with its minutes: "Tempo run 35 min"; a race has none.
  package var headline: Line {
    run == .race ? name : Say.Names.session(name: name, minutes: Said.minutes(minutes))
  }

  /// What the session is called in tables, cards and calendars: "easy run", "legs".
  ///
  /// `Voice` writes it large where a value begins a line, as in `headline`.
  package var name: Line {
    switch activity {
    case .run(let run): run.name
    case .strength(let strength, _): strength.name
    case .crossTraining: Say.Names.crossTraining()
    case .mobility: Say.Names.mobility()
    case .walk: Say.Names.walk()
    }
  }
}

extension Session.Run {
  /// What the run is called: "tempo run".
  package var name: Line {
    switch self {
    case .easy: Say.Names.easy()
    case .recovery: Say.Names.recovery()
    case .runWalk: Say.Names.runWalk()
    case .strides: Say.Names.strides()
    case .long: Say.Names.long()
    case .tempo: Say.Names.tempo()
    case .intervals: Say.Names.intervals()
    case .racePace: Say.Names.racePace()
    case .shakeout: Say.Names.shakeout()
    case .race: Say.Names.race()
    }
  }
}

extension Session.Strength {
  /// What the lifting is called: "full body".
  package var name: Line {
    switch self {
    case .upperLight: Say.Names.upperLight()
    case .upper: Say.Names.upper()
    case .lower: Say.Names.lower()
    case .full: Say.Names.full()
    case .core: Say.Names.core()
    }
  }
}

extension Session.Load {
  /// How heavy it is, in words: "body weight".
  package var name: Line {
    switch self {
    case .body: Say.Names.bodyLoad()
    case .light: Say.Names.lightLoad()
    case .moderate: Say.Names.moderateLoad()
    case .heavy: Say.Names.heavyLoad()
    }
  }
}

extension DayPlan.Kind {
  /// What such a day is called: "hard", "rest", "off".
  package var name: Line {
    switch self {
    case .hard: Say.Names.hardDay()
    case .easy: Say.Names.easyDay()
    case .recovery: Say.Names.recoveryDay()
    case .rest: Say.Names.restDay()
    case .off: Say.Names.offDay()
    case .race: Say.Names.raceDay()
    }
  }
}

extension Week.Phase {
  /// What this part of the season is called: "taper".
  package var name: Line {
    switch self {
    case .base: Say.Names.base()
    case .build: Say.Names.build()
    case .peak: Say.Names.peak()
    case .taper: Say.Names.taper()
    case .race: Say.Names.raceWeek()
    case .recovery: Say.Names.afterRace()
    case .rolling: Say.Names.rolling()
    }
  }
}
