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
        var sore = bare(area, at: at, level: 1)
        sore.level = nil
        told.append(sore)
        continue
      }
      if token.has(.degree) {
        // "so-so"
        let isTwice = words[at - 1].is(.so) || words[at + 1].is(.so) || words[at - 1].isMark("-")
        if token.is(.so), isTwice || words[at + 1].isMark("-") { continue }
        level = token.sense.value
        continue
      }
      // "back and shoulders from carrying the baby"
      if token.is(.from), !told.isEmpty { break }
      // "everything from the waist down"
      if token.is(.everything, .from) || token.is(.below, .down) { continue }
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
      || token.is(.ouch) || token.is(.upper, .lower) || token.is(.inner, .outer)
      || token.is(.of, .its)
      || token.is(.all, .whole) || token.is(.usual)
  }

  /// "moderate", "a bit", "quite": a degree alone.
  func bareDegree() -> Double? {
    var level: Double?
    for token in words.tokens {
      if token.has(.degree) {
        // "a tiny bit": the second is the noun.
        level = min(level ?? 10, token.sense.value)
      } else if token.is(.bad), level != nil {
        level = 7
      } else if !isPlain(token), token.kind != .mark {
        return nil
      }
    }
    return level
  }

  /// Pain in the chest is no muscle's where it is an alarm.
  mutating func forget(_ area: Soreness.Area) { forget { $0.area == area } }

  /// "flu, aching all over": what aches without a place or a figure is the illness.
  mutating func forgetAches() {
    forget { ($0.area == .whole || $0.area == .unknown) && $0.level == nil }
  }

  private mutating func forget(_ isMeant: (Soreness) -> Bool) {
    let left = soreness.filter { !isMeant($0) }
    if left.isEmpty, !soreness.isEmpty, !saysNothing { first = -1 }
    soreness = left
  }

  mutating func take(_ told: [Soreness]) {
    for sore in told { append(sore) }
    mark(0, words.count)
  }

  /// Parts of the body, and one figure that stands apart: "my legs said no; a solid 7", "4ish, legs",
  /// "glutes and hams from the gym, both about a 6".
  mutating func hearApart() {
    let levels = measures.filter { words.isLevel($0) && !isCount($0) && !isOfElse($0) }
    guard words.topic == .soreness, levels.count == 1 else { return }
    let level: Double
    switch levels[0].value {
    case .level(let told): level = told
    case .number(let number): level = number.middle
    default: return
    }
    let places = (0..<words.count).filter { words.area(at: $0) != nil }
    guard let first = places.first, let last = places.last, places.count <= 4 else { return }
    for place in places {
      guard let area = words.area(at: place) else { continue }
      append(bare(area, at: place, level: level))
    }
    mark(min(first, levels[0].start), max(last + 1, levels[0].end))
  }

  /// "quads and glutes, 4 and 3": as many figures behind as parts before them, each with its own.
  func pairedLevels() -> [Soreness]? {
    guard words.topic == .soreness else { return nil }
    let places = (0..<words.count).filter { words.area(at: $0) != nil }
    let levels = measures.filter { words.isLevel($0) && !isCount($0) }
    guard places.count > 1, levels.count == places.count, let last = places.last,
      let first = levels.first, first.start > last, first.start - last <= 3,
      zip(levels, levels.dropFirst()).allSatisfy({ one, next in
        (one.end..<next.start).count == 1
          && (words[one.end].is(.and) || words[one.end].isMark(",") || words[one.end].isMark("/"))
      })
    else { return nil }
    return zip(places, levels).compactMap { place, level -> Soreness? in
      guard let area = words.area(at: place) else { return nil }
      switch level.value {
      case .level(let told): return bare(area, at: place, level: told)
      case .number(let number): return bare(area, at: place, level: number.middle)
      default: return nil
      }
    }
  }

  /// A part of the body with a figure and no word of what is felt. (3.2)
  func bare(_ area: Soreness.Area, at place: Int, level: Double?) -> Soreness {
    var group = ComplaintGroup()
    group.number = level
    let side = words.side(ofAreaAt: place)
    let isPain = group.isInjury((area, side, words[place].has(.singular), place))
    return Soreness(area: area, side: side, level: level, pain: isPain)
  }

  /// "no", "all good", "feeling fresh", "about a 6": whole answers to "is anything sore?".
  mutating func hearShort() {
    guard words.topic == .soreness || words.topic == .state && words.count <= 2 else { return }
    let isNo =
      words.topic == .soreness && words.count <= 3 && words[0].is(.no)
      && !words[1].is(.idea, .clue)
      || words.count == 1 && words[0].is(.nothing)
    if words.count <= 8, !isNo, let told = plainAreas() { return take(told) }
    if words.topic == .soreness, let level = bareDegree() {
      append(Soreness(area: .unknown, level: level))
      return mark(0, words.count)
    }
    let isFine =
      words.count <= 5
      && (words[0].is(.all) && words[1].is(.cleared) || words[0].is(.cleared) && words.count == 1
        || words[0].is(.no)
          && (words[1].is(.complaints, .problems) || words[1].is(.problem, .issues)
            || words[1].is(.issue))
        || words[0].is(.good) && words[1].is(.as) && words[2].is(.new)
        || words.count > 1
          && words.tokens.contains { $0.has(.digits) && $0.sense.value == 100 }
          && words.tokens.contains { $0.isMark("%") || $0.is(.per, .percent) }
        || words.topic == .soreness && words[0].is(.no) && words[1].isMark(",")
          && words.tokens.contains { $0.has(.energy) && !$0.is(.energy) }
        || words[0].is(.all) && (words[1].has(.good) || words[1].has(.fine))
        || words.tokens.contains { $0.is(.fresh) && $0.end - $0.start == 5 }
          && !words.tokens.contains { $0.is(.instead) }
        || words[0].is(.everything) && words.tokens.contains { $0.has(.fine) }
        || words.topic == .soreness && words.count <= 3 && words[words.count - 1].has(.fine)
          && words.tokens.allSatisfy { $0.has(.fine) || $0.is(.i, .im) || $0.is(.feel, .all) }
        || words.topic == .soreness && words[0].is(.not)
          && (words[1].is(.really) || words[1].is(.at) && words[2].is(.all)) && words.count <= 4)
    // "no fever" says nothing of the legs.
    let isOfElse = words.tokens.contains {
      $0.has([.lift, .fever, .lungs, .head, .stomach, .ill, .sleep]) || $0.is(.cold, .energy)
    }
    if isNo && !isOfElse || isFine {
      saysNothing = true
      mark(0, words.count)
    } else if words.topic == .soreness, measures.count == 1, present != nil || words.count <= 14,
      case .level(let level) = measures[0].value
    {
      if level > 0 { append(Soreness(area: .unknown, level: level)) }
      mark(measures[0].start, measures[0].end)
    } else if words.topic == .soreness, measures.count == 1, present != nil || words.count <= 12,
      case .number(let number) = measures[0].value, !number.isOrdinal, number.middle <= 10,
      number.value >= 0, !isCount(measures[0])
    {
      let area: Soreness.Area = words.isAllOver ? .whole : .unknown
      if number.middle > 0 { append(Soreness(area: area, level: number.middle)) }
      mark(measures[0].start, measures[0].end)
    }
  }
}
