import Training

/// Hears where it is sore or painful, on which side, and how much.
///
/// Areas and feelings are grouped as they come: "sore quads and calves", "left knee hurts, calves
/// fine", "legs 6/10". A comma or "and" before a new area with its own feeling begins a new group.
struct Complaints: Sendable {
  let words: Words
  let measures: [Find<Measure>]
  var group = ComplaintGroup()
  var soreness: [Soreness] = []
  var saysNothing = false
  private(set) var followed: [Followed] = []
  var first = -1
  private(set) var last = -1
  /// "No soreness except the calves": what stands behind is sore.
  private var isException = false
  private var clue = ""
  /// Whether the level of what was named last is a figure.
  private var hasFigure = false
  /// The place of what was named with a "bit" alone; a "no pain" behind it takes it away.
  private var bareMild: Int?
  private var isFelt = false

  /// Whether a figure was taken for a level.
  var tookFigure = false
  /// Where the figure stands that takes the place of one of before.
  let present: Int?
  /// Areas whose only figure so far is one of before.
  private var areasBefore: [ComplaintGroup.Named] = []
  /// Whether what follows is as what was told before: "my back is sore and so are my arms".
  private var joins = false

  init(_ words: Words, measures: [Find<Measure>]) {
    self.words = words
    (self.measures, present) = words.standing(measures)
  }

  mutating func read(_ clues: ClueIndex<Complaints> = Clue<Complaints>.index) {
    if let told = pairedLevels() { return take(told) }
    var at = 0
    var measure = 0
    while at < words.count {
      while measure < measures.count, measures[measure].end <= at { measure += 1 }
      if measure < measures.count, measures[measure].start == at {
        take(measures[measure])
        at = measures[measure].end
        continue
      }
      let token = words[at]
      if let end = words.denial(at: at) {
        flush()
        _ = tellNothing(at, end)
        at = end
        continue
      }
      if token.isMark("?"), isAnswered(at) {
        // "calves? fine"
        group.separator = -1
      } else if token.isMark("?"), isDeniedBehind(at) {
        group = ComplaintGroup()
        _ = tellNothing(at, at + 2)
      } else if token.isMark("?"), isAskedAround(at) {
        group = ComplaintGroup()
      } else if token.is(.so), words[at + 1].is(.my, .the) || words[at + 1].is(.i, .im) {
        // "slept on my arm so my shoulder is sore"
        flush()
      } else if token.is(.so), words[at + 1].is(.are, .is) {
        // "my back is sore and so are my arms"
        joins = true
      } else if words.exceptsPart(at) {
        flush()
        isException = true
      } else if token.endsSentence || token.is(.but, .however) || token.is(.otherwise, .though) {
        flush()
      } else if token.isMark(",") || token.is(.and) || token.isMark("&") || token.isMark("/")
        || token.is(.plus)
      {
        if group.hasFeel, words.opensPain(at + 1) { flush() }
        group.separator = at
      } else if token.is(.just, .only), group.isNegated, group.areas.isEmpty {
        // "no pain, just a bit stiff"
        flush()
      } else if let area = words.area(at: at) {
        takeArea(area, at: at)
      } else {
        follow(clues, at: at, token)
      }
      at += 1
    }
    flush()
    hearBeside()
    if first < 0, words.topic == .soreness, words.saysNoSoreness {
      saysNothing = true
      mark(0, words.count)
    }
    if first < 0 { hearApart() }
    if first < 0 { hearShort() }
  }

  private mutating func follow(_ index: ClueIndex<Complaints>, at: Int, _ token: Token) {
    for place in index.places(in: words, at: at) {
      clue = index.clues[place].id
      if index.clues[place].hear(&self, at, token) { return }
    }
  }

  /// Notes a feeling at a position.
  mutating func note(_ at: Int, _ change: (inout ComplaintGroup) -> Void) -> Bool {
    change(&group)
    group.lastFeel = at
    group.mark(at)
    followed.append(Followed(clue: clue, start: at, end: at + 1))
    return true
  }

  mutating func tellNothing(_ start: Int, _ end: Int) -> Bool {
    saysNothing = true
    followed.append(Followed(clue: clue, start: start, end: end))
    mark(start, end)
    return true
  }

  mutating func setSide(_ side: Soreness.Side) -> Bool {
    guard let last = group.areas.indices.last, group.areas[last].side == nil else { return false }
    group.areas[last].side = side
    return true
  }

  private mutating func takeArea(_ area: Soreness.Area, at: Int) {
    if group.hasFeel, !group.areas.isEmpty, isCircumstance(at) { return }
    // "shin splints in my left leg": the leg tells the side.
    if area == .legs, let last = group.areas.last, last.area != .legs,
      (max(last.at, at - 3)..<at).contains(where: {
        words[$0].is(.in, .on)
          || words[$0].isMark(",") && words[at + 1].kind != .word
            && words[at + 1].kind != .number
      }),
      let side = words.side(ofAreaAt: at)
    {
      _ = setSide(side)
      return
    }
    if !joins, opensGroup(at: at) { flush() }
    joins = false
    // Inner thighs are muscles where something was lifted, and a groin else.
    let isGroin = area == .groin && words[at - 1].is(.inner) && !words.tellsOfLifting
    let isSingular = isGroin || words[at].has(.singular) && !words[at + 1].is(.flexors)
    group.areas.append((area, words.side(ofAreaAt: at), isSingular, at))
    group.mark(at)
    if words[at].has(.tendon) || words[at + 1].is(.tendon) {
      group.areas[group.areas.count - 1].area = area == .calves ? .achilles : area
    }
    if words[at].is(.knee), words[at - 1].is(.runners) {
      group.isInjury = true
      group.lastFeel = at
    }
    if isException {
      group.isSore = true
      isException = false
    }
  }

  /// Whether a place begins a group of its own, what is felt in those before it being told.
  private func opensGroup(at: Int) -> Bool {
    guard group.hasFeel, let first = group.areas.first, group.lastFeel > first.at else {
      return false
    }
    // "calves ok quads 4", "quads 3, calves", "legs are fine arms are sore"
    return group.isFine && group.separator < group.lastFeel || group.separator > group.lastFeel
      || group.number != nil || words[at + 1].is(.are, .is) || words[at + 1].is(.feel)
  }

  /// A feeling behind areas that a comma parts from an earlier feeling begins a group of its own.
  mutating func split(at: Int) {
    guard group.hasFeel, group.separator > group.lastFeel, group.lastFeel >= 0 else { return }
    // "quite sore legs and a bit sore arms": each feeling before its own part.
    if let first = group.areas.first, let last = group.areas.last, first.at > group.lastFeel,
      last.at < group.separator, words.area(soon: at + 1)
    {
      return flush()
    }
    let later = group.areas.filter { $0.at > group.separator }
    let separator = group.separator
    guard !later.isEmpty || group.areas.contains(where: { $0.at > group.lastFeel }) == false else {
      return
    }
    if later.isEmpty, at - separator <= 2,
      words[separator].is(.and) || words[separator].isMark(",") || words[separator].isMark("/")
    {
      // "sore and stiff", "tight, achy": one feeling in two words.
      return
    }
    group.areas.removeAll { $0.at > separator }
    flush()
    group.areas = later
    if let first = later.first {
      group.start = first.at
      group.end = at
    }
  }

  /// Takes up the areas whose figure was one of before, for the figure of now.
  mutating func resume() {
    guard group.areas.isEmpty, !areasBefore.isEmpty else { return }
    group.areas = areasBefore
    group.start = areasBefore[0].at
    areasBefore = []
  }

  mutating func mark(_ start: Int, _ end: Int) {
    if first < 0 { first = start }
    last = max(last, end)
  }

  mutating func flush() {
    defer { group = ComplaintGroup() }
    guard group.hasFeel else {
      if present != nil, !group.areas.isEmpty { areasBefore = group.areas }
      return
    }
    let hurts = group.isSore || group.isPain || group.isInjury
    // "my brother's knee hurts"
    if hurts, group.start > 0,
      (max(0, group.start - 8)..<group.start).reversed().prefix(while: { words[$0].kind != .mark })
        .contains(where: { words[$0].has(.namedOther) }),
      words.bearer(from: group.start, to: group.end) == .another
    {
      return
    }
    if group.areas.isEmpty {
      if group.isNegated, !hurts, group.number == nil, group.word == nil {
        saysNothing = true
        // "Knees a bit creaky, but no pain": what was barely named is nothing either.
        if let at = bareMild, soreness.indices.contains(at) {
          // "my legs are tired but not sore"
          if isFelt, group.deniesSore { soreness[at].level = 0 }
          if !isFelt { soreness.remove(at: at) }
        }
        bareMild = nil
        return mark(group.start, group.end)
      }
      // "zero soreness"
      if group.number == 0, group.isSore || group.isPain, !group.isInjury {
        saysNothing = true
        return mark(group.start, group.end)
      }
      // "very sore until this morning, now 3"
      if let number = group.number, group.isNow {
        if let last = soreness.indices.last {
          soreness[last].level = number
        } else {
          append(Soreness(area: .unknown, level: number))
        }
        return mark(group.start, group.end)
      }
      // "calves a bit tight, i would say 2 of 10": the figure is of what was named before it.
      if let number = group.number, !hurts, group.word == nil, !hasFigure,
        let last = soreness.indices.last
      {
        soreness[last].level = number
        return mark(group.start, group.end)
      }
      if group.number == 0, !hurts, words.topic == .soreness, soreness.isEmpty {
        saysNothing = true
        return mark(group.start, group.end)
      }
      let isAnswer = (group.number != nil || group.isMild) && words.topic == .soreness
      guard hurts || isAnswer else { return }
      append(
        Soreness(
          area: words.isAllOver ? .whole : .unknown, side: nil, level: group.level,
          pain: group.isInjury || (group.isPain && !group.isSore && !words.tellsOfLifting)))
      return mark(group.start, group.end)
    }
    // "no chest pain" is no soreness of it.
    if words.topic == .state, group.isNegated, !hurts, group.areas.allSatisfy({ $0.area == .chest })
    {
      return
    }
    mark(group.start, group.end)
    hasFigure = group.number != nil
    // "body feels good": nothing is sore.
    if group.areas.count == 1, group.areas[0].area == .whole, group.level == 0, !hurts {
      saysNothing = true
      return
    }
    for named in group.areas {
      let level = group.level
      append(
        Soreness(
          area: named.area, side: named.side, level: level,
          pain: group.isInjury(named) && ((level ?? 1) != 0 || group.isInjury)))
    }
    isFelt = group.isBarelyTold && !group.isPain && !group.isInjury
    let isBare =
      (!hurts && group.isMild && !group.isFine || isFelt) && !group.isNegated && group.number == nil
    bareMild = isBare ? soreness.count - 1 : nil
  }
}
