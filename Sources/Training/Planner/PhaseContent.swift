/// What a week of each phase holds besides its minutes.
extension Growth {
  /// Key day, third hard day, cross-training and lifts by phase. (5)
  func shape(_ target: inout Target, _ frame: Frame) {
    let isRacing = standing.mode == .racing
    if isRacing {
      target.quality = quality(
        frame, total: target.total, long: target.long, longCap: target.longCap)
      target.cross = standing.level == .new || frame.phase == .race ? 0 : 1
      target.second =
        standing.level == .regular && target.runs >= 5 && !frame.easier
        && target.quality != .none && (standing.age ?? 0) < 50
        && (frame.phase == .peak || (frame.phase == .build && qualityWeeks % 2 == 1))
    } else if target.long < 45 || standing.level == .new || target.runs < 2 {
      target.long = 0
    }
    target.step = 1 + qualityWeeks / 2
    if standing.lifts {
      target.wishedLifts = Lift.legs.bit | Lift.full.bit
      target.wishedLifts |= Lift.light.bit
      if standing.level == .new { target.lifts = 2 }
      switch frame.phase {
      case .race: target.wishedLifts = 0
      case .taper: target.wishedLifts = Lift.light.bit | Lift.legs.bit
      case .recovery:
        target.wishedLifts = weeksSinceRace == 1 ? 0 : Lift.light.bit | Lift.legs.bit
      default: break
      }
    }
  }

  private func quality(_ frame: Frame, total: Int, long: Int, longCap: Int) -> Target.Quality {
    guard !standing.isExpecting, standing.hasTwoKeyDays else { return .none }
    if standing.level == .new { return frame.phase == .recovery ? .none : .strides }
    // Ten hard minutes are the least, and they stay within a fifth of the week. (B8)
    let isBig = total >= 70 && longCap >= 30 && (long >= 30 || long == 0)
    switch frame.phase {
    case .base: return .strides
    case .build:
      if frame.easier || !isBig { return .strides }
      return frame.arc.kind == .fiveK && qualityWeeks % 2 == 1 ? .intervals : .tempo
    case .peak:
      if frame.easier || !isBig { return .strides }
      switch frame.arc.kind {
      case .fun, .fiveK, .tenK: return .intervals
      case .half, .marathon: return qualityWeeks % 2 == 1 ? .racePace : .tempo
      }
    case .taper: return isBig ? .tempo : .strides
    case .race: return standing.level == .regular && isBig ? .tempo : .strides
    case .recovery, .rolling: return .none
    }
  }
}
