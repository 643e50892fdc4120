import Training

/// What was heard so far, one entry for each area and side.
extension Complaints {
  /// Takes over what is sore; of an area that stands already the later figure counts.
  mutating func append(_ sore: Soreness) {
    if let index = soreness.firstIndex(where: {
      $0.area == sore.area && ($0.side == sore.side || $0.side == nil || sore.side == nil)
    }) {
      let old = soreness[index]
      soreness[index] = Soreness(
        area: old.area, side: old.side ?? sore.side,
        level: sore.level ?? (sore.pain && old.level == 0 ? nil : old.level),
        pain: old.pain || sore.pain)
      return
    }
    if sore.area == .unknown, !soreness.isEmpty {
      let last = soreness.count - 1
      if soreness[last].level == nil { soreness[last].level = sore.level }
      soreness[last].pain = soreness[last].pain || sore.pain
      return
    }
    // "DOMS is real, legs at a 7": what is sore is named behind.
    if let last = soreness.last, last.area == .unknown, !last.pain, last.level == nil, !sore.pain {
      soreness[soreness.count - 1] = sore
      return
    }
    // "could barely get out of bed, legs so stiff": the level is that of the legs.
    if let last = soreness.last, last.area == .unknown, !last.pain, let level = last.level {
      var sore = sore
      sore.level = max(level, sore.level ?? 0)
      soreness[soreness.count - 1] = sore
      return
    }
    soreness.append(sore)
  }
}
