import Training

/// Hears where it is sore or painful, on which side, and how much.
///
/// Areas and feelings are grouped as they come: "sore quads and calves", "left knee hurts, calves
/// fine", "legs 6/10". A comma or "and" before a new area with its own feeling begins a new group.
struct Complaints {
  let words: Words
  let measures: [Find<Measure>]
  private(set) var soreness: [Soreness] = []
  private(set) var saysNothing = false
  private(set) var first = -1
  private(set) var last = -1

  private struct Group {
    var areas: [(area: Soreness.Area, side: Soreness.Side?, isSingular: Bool, at: Int)] = []
    var isSore = false
    var isPain = false
    var isInjury = false
    var isFine = false
    var isNegated = false
    var number: Double?
    var word: Double?
    var isMild = false
    /// Tight or stiff, and nothing worse.
    var isStiff = false
    var lastFeel = -1
    var separator = -1
    var start = -1
    var end = -1

    var hasFeel: Bool {
      isSore || isPain || isInjury || isFine || isNegated || number != nil || word != nil
    }

    mutating func mark(_ position: Int) {
      if start < 0 { start = position }
      end = position + 1
    }
  }

  init(_ words: Words, measures: [Find<Measure>]) {
    self.words = words
    self.measures = measures
  }

  mutating func read() {
    var group = Group()
    var at = 0
    var measure = 0
    while at < words.count {
      while measure < measures.count, measures[measure].end <= at { measure += 1 }
      if measure < measures.count, measures[measure].start == at {
        take(measures[measure], into: &group)
        at = measures[measure].end
        continue
      }
      let token = words[at]
      if token.endsSentence || token.is(.but, .however) || token.is(.otherwise, .though) {
        flush(&group)
      } else if token.isMark(",") || token.is(.and) || token.isMark("&") || token.isMark("/")
        || token.is(.plus)
      {
        group.separator = at
      } else if let area = words.area(at: at) {
        takeArea(area, at: at, into: &group)
      } else {
        takeFeeling(at, into: &group)
      }
      at += 1
    }
    flush(&group)
    if first < 0 { hearShort() }
  }

  /// "no", "all good", "feeling fresh", "about a 6": whole answers to "is anything sore?".
  private mutating func hearShort() {
    guard words.topic == .soreness || words.topic == .state && words.count <= 2 else { return }
    let isNo = words.count <= 3 && words[0].is(.no) || words.count == 1 && words[0].is(.nothing)
    let isFine =
      words.count <= 4
      && (words[0].is(.all) && words[1].has(.good) || words.tokens.contains { $0.is(.fresh) }
        || words[0].is(.everything) && words.tokens.contains { $0.has(.fine) }
        || words.topic == .soreness && words.count <= 2 && words[words.count - 1].has(.fine))
    if isNo || isFine {
      saysNothing = true
      mark(0, words.count)
    } else if words.topic == .soreness, measures.count == 1, words.count <= 6,
      case .number(let number) = measures[0].value, !number.isOrdinal, number.middle <= 10,
      number.value >= 0
    {
      if number.middle > 0 { append(Soreness(area: .unknown, level: number.middle)) }
      mark(measures[0].start, measures[0].end)
    }
  }

  private mutating func takeArea(_ area: Soreness.Area, at: Int, into group: inout Group) {
    if !group.areas.isEmpty, group.hasFeel, group.separator > group.lastFeel,
      let first = group.areas.first, group.lastFeel > first.at
    {
      flush(&group)
    }
    if group.number != nil, let first = group.areas.first, group.lastFeel > first.at {
      flush(&group)
    }
    let isSingular = words[at].has(.singular) && !words[at + 1].is(.flexors)
    group.areas.append((area, words.side(ofAreaAt: at), isSingular, at))
    group.mark(at)
    if words[at].has(.tendon) || words[at + 1].is(.tendon) {
      group.areas[group.areas.count - 1].area = area == .calves ? .achilles : area
    }
  }

  /// A feeling behind areas that a comma parts from an earlier feeling begins a group of its own.
  private mutating func split(_ group: inout Group, at: Int) {
    guard group.hasFeel, group.separator > group.lastFeel, group.lastFeel >= 0 else { return }
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
    flush(&group)
    group.areas = later
    if let first = later.first {
      group.start = first.at
      group.end = at
    }
  }

  private mutating func takeFeeling(_ at: Int, into group: inout Group) {
    let token = words[at]
    if token.is(.throat) || token.has(.sore) && words[at + 1].is(.throat) { return }
    if token.has(.pain), words[at - 1].is(.body) || words[at - 1].is(.muscle) && words[at].is(.ache)
    {
      return
    }
    if token.is(.left, .right), words[at + 1].is(.side), let last = group.areas.indices.last,
      group.areas[last].side == nil
    {
      group.areas[last].side = token.is(.left) ? .left : .right
      return
    }
    if token.is(.tired), !group.areas.isEmpty, at - (group.areas.last?.at ?? 0) <= 4 {
      group.isSore = true
      group.word = group.word ?? 4
      group.lastFeel = at
      return group.mark(at)
    }
    if token.is(.fire), words[at - 1].is(.on), !group.areas.isEmpty {
      group.isSore = true
      group.word = 8
      group.lastFeel = at
      return group.mark(at)
    }
    if token.is(.worse), !group.areas.isEmpty {
      group.isPain = true
      group.lastFeel = at
      return group.mark(at)
    }
    let isLevelWord = token.has(.degree) || token.has([.sore]) && token.sense.value > 0
    guard
      token.has([.sore, .pain, .injury, .fine, .swelling, .limp]) || isLevelWord
        || token.is(.ok, .sharp) || token.is(.burning, .heavy) || token.is(.bad, .killing)
        || token.is(.dead)
        || token.is(.nothing) || token.is(.hard) && words[at - 1].is(.stairs)
    else { return stairs(at, into: &group) }
    if token.is(.nothing) {
      if words[at + 1].has([.sore, .pain]) || words[at + 1].is(.is, .feel) || words[at + 1].is(.to),
        !words[at + 1].is(.is) || words[at + 2].has([.sore, .pain])
      {
        saysNothing = true
        mark(at, at + 2)
      } else if words.topic == .soreness || words.topic == .state, words.count <= 4 {
        saysNothing = true
        mark(at, at + 1)
      }
      return
    }
    if token.is(.burning), words[at + 1].is(.calories) { return }
    if token.is(.heavy), group.areas.isEmpty, !words.area(soon: at + 1) { return }
    if token.has(.fine), !token.has([.sore, .pain]), group.areas.isEmpty, !words.area(soon: at + 1)
    {
      return
    }
    if token.is(.ok), group.areas.isEmpty { return }
    if token.has(.lift), !token.has(.sore) { return }
    split(&group, at: at)
    let negated = isNegated(at)
    group.mark(at)
    if token.has(.degree) {
      let next = words[at + 1]
      if next.has([.fine]) || next.is(.good) || next.has(.energy) && !next.has(.fine)
        || next.is(.tired) || next.is(.better) || next.is(.heavy, .hard) || next.is(.easy, .well)
      {
        if next.has(.fine) || next.is(.good) { return }
        if !next.is(.heavy) { return }
      }
      if words[at - 1].is(.feel), group.areas.isEmpty, !words.feels(soon: at + 1) { return }
      if !words.feels(soon: at + 1), group.areas.isEmpty { return }
      if negated {
        group.word = 2
        group.isMild = true
      } else if group.word == nil || token.sense.value < (group.word ?? 0) || group.word == 0 {
        if token.is(.bit), group.word ?? 0 > 3, words[at - 1].is(.a) {
          group.word = 3
        } else if group.word == nil {
          group.word = token.sense.value
        }
      }
      group.lastFeel = at
      return
    }
    group.lastFeel = at
    if token.is(.bad) {
      group.word =
        negated || words[at - 1].is(.too, .that) && isNegated(at - 1) ? 2 : max(group.word ?? 0, 7)
      if negated { group.isMild = true }
      return
    }
    if negated {
      if group.isMild || token.sense.value > 0 || words[at - 1].is(.too, .that)
        || words[at - 1].is(.so)
      {
        group.word = 2
      } else {
        group.isNegated = true
      }
      return
    }
    if token.has(.fine), !token.has([.sore]) {
      group.isFine = true
      return
    }
    if token.is(.heavy) {
      group.isSore = true
      group.word = group.word ?? 4
      return
    }
    if token.sense.value > 0, token.has(.sore) {
      group.isSore = true
      group.word = max(group.word ?? 0, token.sense.value)
      return
    }
    if token.has(.injury) || token.has(.limp) || token.has(.swelling) { group.isInjury = true }
    if token.has(.pain) { group.isPain = true }
    if token.has(.sore) { group.isSore = true }
    if token.is(.stiff) { group.isStiff = true }
  }

  /// "can barely walk downstairs", "stairs hurt", "hard to sit down".
  private mutating func stairs(_ at: Int, into group: inout Group) {
    let token = words[at]
    guard token.is(.walk) || token.is(.move) || token.is(.sit, .stairs) else { return }
    let isHard = (max(0, at - 4)..<at).contains {
      words[$0].is(.barely, .cant) || words[$0].is(.hardly, .cannot) || words[$0].is(.couldnt)
    }
    if isHard,
      words[at - 1].is(.barely, .hardly) || words[at - 2].is(.barely, .hardly)
        || words[at + 1].is(.stairs, .down) || words[at + 2].is(.stairs)
    {
      split(&group, at: at)
      group.isSore = true
      group.word = 9
      group.lastFeel = at
      group.mark(at)
    }
  }

  private mutating func take(_ measure: Find<Measure>, into group: inout Group) {
    switch measure.value {
    case .level(let level):
      let inEnergy =
        words[measure.start - 1].is(.energy, .effort)
        || words[measure.start - 2].is(.energy, .effort) || words[measure.end].is(.effort, .energy)
        || words[measure.start - 1].is(.stress) || words[measure.start - 2].is(.sleep)
      guard !inEnergy else { return }
      guard
        !group.areas.isEmpty || group.hasFeel || words.area(soon: measure.end)
          || words.feels(soon: measure.end)
          || words.topic == .soreness
      else { return }
      split(&group, at: measure.start)
      group.number = level
      group.lastFeel = measure.start
      if group.start < 0 { group.start = measure.start }
      group.end = measure.end
    case .number(let number):
      guard number.value >= 0, number.middle <= 10, !number.isOrdinal, !number.isArticle else {
        return
      }
      let before = words[measure.start - 1]
      let next = words[measure.end]
      if before.has(.sleep) || words[measure.start - 2].has(.sleep) { return }
      // "4 for legs, 2 for arms": the figure belongs to what follows.
      if next.is(.for), words.area(soon: measure.end + 1), group.number != nil { flush(&group) }
      guard !next.is(.x, .times), !next.is(.sets, .reps), !next.is(.of),
        !next.has([.timeUnit, .lengthUnit]), !next.is(.day, .run),
        !before.is(.effort, .energy), !before.is(.stress),
        !words[measure.start - 2].is(.effort, .energy), !next.isMark("%"),
        !(next.is(.year) || next.is(.kg) || next.isMark(":"))
      else { return }
      let follows =
        (group.lastFeel >= 0 && measure.start - group.lastFeel <= 3)
        || (group.areas.last.map { measure.start - $0.at <= 4 } ?? false)
      guard
        follows
          || (group.areas.isEmpty
            && (words.area(soon: measure.end)
              || words.topic == .soreness && next.has([.sore, .pain])))
      else { return }
      if words[measure.start].is(.a, .one), !words[measure.start + 1].has([.cardinal, .digits]),
        words[measure.start].is(.a)
      {
        return
      }
      split(&group, at: measure.start)
      group.number = number.middle
      group.lastFeel = measure.start
      if group.start < 0 { group.start = measure.start }
      group.end = measure.end
    default: return
    }
  }

  /// Whether a "no", "not" or "without" before the word takes it back.
  private func isNegated(_ at: Int) -> Bool {
    var position = at - 1
    var steps = 0
    while position >= 0, steps < 5 {
      let token = words[position]
      if token.endsSentence || token.isMark(",") || token.is(.but) { return false }
      if token.is(.no), words[position + 1].is(.longer) { return true }
      if token.has(.negation) || token.is(.no) {
        if token.is(.cant, .cannot) || token.is(.couldnt) { return false }
        return !words[position + 1].is(.only, .just) && !words[position + 1].is(.sure)
      }
      if words.area(at: position) != nil, steps > 0 { return false }
      position -= 1
      steps += 1
    }
    return words[at + 1].is(.free) || words[at].isMark("-") && words[at + 2].is(.free)
      || words[at + 1].isMark("-") && words[at + 2].is(.free)
  }

  private mutating func mark(_ start: Int, _ end: Int) {
    if first < 0 { first = start }
    last = max(last, end)
  }

  private mutating func flush(_ group: inout Group) {
    defer { group = Group() }
    guard group.hasFeel else { return }
    let hurts = group.isSore || group.isPain || group.isInjury
    var level = group.number ?? group.word
    if group.number == nil {
      if group.isNegated, !hurts, group.word == nil { level = 0 }
      if group.isFine, !hurts { level = group.isMild ? 2 : 0 }
    }
    if group.areas.isEmpty {
      if group.isNegated, !hurts, group.number == nil, group.word == nil {
        saysNothing = true
        mark(group.start, group.end)
        return
      }
      guard hurts || (group.number != nil && words.topic == .soreness) else { return }
      let area: Soreness.Area = words.isAllOver ? .whole : .unknown
      append(
        Soreness(
          area: area, side: nil, level: level,
          pain: group.isInjury || (group.isPain && !group.isSore && !words.tellsOfLifting)))
      mark(group.start, group.end)
      return
    }
    mark(group.start, group.end)
    for named in group.areas {
      let isOneSided = named.side == .left || named.side == .right
      let calm = (level ?? 1) == 0 && !group.isInjury
      let isInjury =
        group.isInjury
        || (hurts && isOneSided)
        || (hurts && named.area.isJoint
          && !(named.area == .hips && !named.isSingular && group.isStiff && !group.isPain))
        || (group.isPain && named.isSingular)
        || (group.isPain
          && (named.area == .feet || named.area == .back || named.area == .neck
            || named.area == .shoulders))
        || (isOneSided && !hurts && (level ?? 0) > 0)
        || (named.area.isJoint && !hurts && (level ?? 0) > 0)
      append(Soreness(area: named.area, side: named.side, level: level, pain: !calm && isInjury))
    }
  }

  private mutating func append(_ sore: Soreness) {
    if let index = soreness.firstIndex(where: {
      $0.area == sore.area && ($0.side == sore.side || $0.side == nil || sore.side == nil)
    }) {
      let old = soreness[index]
      soreness[index] = Soreness(
        area: old.area, side: old.side ?? sore.side, level: sore.level ?? old.level,
        pain: old.pain || sore.pain)
      return
    }
    if sore.area == .unknown, !soreness.isEmpty {
      let last = soreness.count - 1
      if soreness[last].level == nil { soreness[last].level = sore.level }
      soreness[last].pain = soreness[last].pain || sore.pain
      return
    }
    soreness.append(sore)
  }
}

extension Words {
  /// Whether an area stands within the next few words.
  func area(soon start: Int) -> Bool {
    (start..<start + 5).contains { position in
      area(at: position) != nil
        && !(start..<position).contains { self[$0].endsSentence || self[$0].isMark(",") }
    }
  }

  /// Whether a word of soreness or pain stands within the next few words.
  func feels(soon start: Int) -> Bool {
    for position in start..<start + 4 {
      if self[position].endsSentence || self[position].isMark(",") { return false }
      if self[position].has([.sore, .pain, .injury]) { return true }
    }
    return false
  }

  var isAllOver: Bool {
    for position in 0..<count {
      if self[position].is(.all), self[position + 1].is(.over) { return true }
      if self[position].is(.everywhere) || self[position].is(.everything) { return true }
    }
    return false
  }

  var tellsOfLifting: Bool { tokens.contains { $0.has(.lift) } }
}
