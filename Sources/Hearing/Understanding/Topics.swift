import Training

extension Words {
  /// Words that take back what stands before them.
  func corrects(_ at: Int) -> Bool {
    let token = self[at]
    if token.is(.no, .sorry) || token.is(.actually, .oops) || token.is(.rather, .scratch)
      || token.is(.correction, .wait)
    {
      return true
    }
    if Wordings.takeBacks.end(in: self, at: at) != nil { return true }
    return token.is(.i) && self[at + 1].is(.mean, .meant)
      || token.is(.make) && self[at + 1].is(.that, .it)
  }

  /// Whether dates can be told here; where a figure was asked for, a figure is heard.
  var hearsDates: Bool {
    switch topic {
    case .number, .duration, .distance, .level, .energy, .sleep, .choice: false
    default: true
    }
  }

  var hearsBody: Bool {
    switch topic {
    case .date, .days, .weekday, .distance, .duration, .number, .name, .choice: false
    default: true
    }
  }

  var hearsGoals: Bool {
    switch topic {
    case .date, .days, .distance, .duration, .number, .soreness, .name, .choice, .level, .energy,
      .sleep:
      false
    default: true
    }
  }

  var hearsPerson: Bool {
    switch topic {
    case .date, .days, .distance, .duration, .soreness, .level, .energy, .sleep, .choice: false
    default: true
    }
  }

  var hearsDays: Bool {
    switch topic {
    case .number, .duration, .distance, .level, .energy, .sleep, .choice, .date, .soreness: false
    default: true
    }
  }
}
