/// What a list of sore and painful places comes to.
struct Body: Hashable, Sendable {
  /// The sorest muscle that running needs; 0 where nothing at all is sore, nil where unknown.
  var legs: Int?
  var upper: Int?
  var pain: Pain?

  /// The worst injury-type pain; a level that was not named is worse than any named one.
  struct Pain: Hashable, Sendable {
    var level: Int?
  }

  init(_ soreness: [Soreness]?) {
    guard let soreness else { return }
    if soreness.isEmpty { (legs, upper) = (0, 0) }
    for place in soreness {
      let level = place.level.map { Int(min(max($0, 0), 10) + 0.5) }
      if place.isInjuryType {
        if level == 0 { continue }
        guard let now = pain else {
          pain = Pain(level: level)
          continue
        }
        if let worst = now.level { pain = Pain(level: level.map { max($0, worst) }) }
      } else if place.area.isLegs {
        legs = max(legs ?? 0, level ?? 5)
      } else {
        upper = max(upper ?? 0, level ?? 5)
      }
    }
  }
}

extension Soreness {
  /// Injury-type: told as pain, on one side only, or in a joint, bone or tendon. (3.2)
  package var isInjuryType: Bool {
    if pain || side == .left || side == .right { return true }
    return switch area {
    case .knees, .ankles, .achilles, .shins, .feet, .groin: true
    default: false
    }
  }
}
