import Training

/// Short answers to "is anything sore?" that name no feeling.
extension Complaints {
  /// "quads and calves", "yeah, mainly my left calf": parts of the body and nothing else of weight.
  func plainAreas() -> [Soreness]? {
    guard words.topic == .soreness else { return nil }
    var told: [Soreness] = []
    var level: Double?
    for at in 0..<words.count {
      let token = words[at]
      if let area = words.area(at: at) {
        let side = words.side(ofAreaAt: at)
        told.append(
          Soreness(area: area, side: side, pain: area.isJoint || side == .left || side == .right))
        continue
      }
      if token.has(.degree) {
        level = token.sense.value
        continue
      }
      guard token.kind == .mark || isPlain(token) else { return nil }
    }
    guard !told.isEmpty else { return nil }
    return told.map { Soreness(area: $0.area, side: $0.side, level: level, pain: $0.pain) }
  }

  private func isPlain(_ token: Token) -> Bool {
    token.is(.yes) || token.has(.yes) && !token.has(.fine) || token.has(.article)
      || token.has(.side) || token.is(.my, .and) || token.is(.just, .only)
      || token.is(.mostly, .mainly) || token.is(.probably, .maybe) || token.is(.i, .guess)
      || token.is(.still, .again) || token.is(.both, .in) || token.is(.muscle, .the)
  }

  /// "moderate", "a bit", "quite": a degree alone.
  func bareDegree() -> Double? {
    var level: Double?
    for token in words.tokens {
      if token.has(.degree) {
        level = token.sense.value
      } else if !isPlain(token), token.kind != .mark {
        return nil
      }
    }
    return level
  }

  mutating func take(_ told: [Soreness]) {
    for sore in told { append(sore) }
    mark(0, words.count)
  }
}
