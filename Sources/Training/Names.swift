import Prompts

extension Session {
  /// What the session is called in tables, cards and calendars: "Easy run", "Legs".
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
  /// What the run is called: "Tempo run".
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
  /// What the lifting is called: "Full body".
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
  /// What such a day is called: "hard", "Rest", "Off".
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
