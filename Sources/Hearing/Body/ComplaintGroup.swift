import Training

/// Areas that are told of together, with what is felt there.
struct ComplaintGroup: Sendable {
  typealias Named = (area: Soreness.Area, side: Soreness.Side?, isSingular: Bool, at: Int)

  var areas: [Named] = []
  var isSore = false
  var isPain = false
  var isInjury = false
  var isFine = false
  var isNegated = false
  var number: Double?
  /// Whether the figure is said to be that of now, behind what was before: "very sore, now 3".
  var isNow = false
  var word: Double?
  var isMild = false
  /// Felt or tired, which a "not sore" behind it takes away.
  var isBarelyTold = false
  /// Whether what is denied is soreness.
  var deniesSore = false
  /// Tight or stiff, and nothing worse.
  var isStiff = false
  var lastFeel = -1
  var separator = -1
  var start = -1
  var end = -1

  var hasFeel: Bool {
    isSore || isPain || isInjury || isFine || isNegated || number != nil || word != nil
  }

  /// 0 to 10: the figure, else what the words are worth.
  var level: Double? {
    let hurts = isSore || isPain || isInjury
    guard number == nil, !hurts else { return number ?? word }
    if isFine { return isMild ? 2 : 0 }
    // "A bit creaky but no pain": what is denied is not there, and the rest is no soreness.
    return isNegated && (word == nil || isMild) ? 0 : word
  }

  mutating func mark(_ position: Int) {
    if start < 0 { start = position }
    end = position + 1
  }

  /// Whether what is felt in an area is of an injury and not of a tired muscle. (3.2)
  func isInjury(_ named: Named) -> Bool {
    let hurts = isSore || isPain || isInjury
    let isOneSided = named.side == .left || named.side == .right
    let isMuscle = !named.isSingular && (named.area == .hips || named.area == .groin)
    let isJustStiffHips = isMuscle && (isStiff || isSore) && !isPain
    if isInjury || hurts && (isOneSided || named.area.isJoint && !isJustStiffHips) { return true }
    switch named.area {
    case .feet, .back, .neck, .shoulders: if isPain { return true }
    default: if isPain, named.isSingular { return true }
    }
    return !hurts && (level ?? 0) > 0 && (isOneSided || named.area.isJoint && !isMuscle)
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
      if self[position].has([.sore, .pain, .injury]) || self[position].is(.pull) { return true }
    }
    return false
  }

  /// Whether "nothing" and small words are all that is said from here on: "nothing at all, thanks".
  func isNothingAtAll(_ at: Int) -> Bool {
    (topic == .soreness || topic == .state) && count - at <= 8
      && (0..<count).allSatisfy { position in
        let token = self[position]
        return token.kind == .mark || token.is(.nothing, .at) || token.is(.all, .thanks)
          || token.is(.thank, .you) || token.is(.today, .really) || token.is(.much, .no)
          || token.is(.now, .coach) || token.is(.so, .far) || token.is(.i, .guess)
          || token.is(.special, .new) || token.is(.bad, .sorry) || token.is(.honestly, .actually)
      }
  }

  var isAllOver: Bool {
    for position in 0..<count {
      if self[position].is(.all), self[position + 1].is(.over, .round) { return true }
      if self[position].is(.everywhere) || self[position].is(.everything) { return true }
      // "every single muscle", "all my muscles"
      if self[position].is(.muscle, .stronger),
        (max(0, position - 2)..<position).contains(where: { self[$0].is(.every, .all) })
      {
        return true
      }
      if self[position].is(.head), self[position + 1].is(.to), self[position + 2].is(.toe, .toes) {
        return true
      }
    }
    return false
  }

  var tellsOfLifting: Bool { tokens.contains { $0.has(.lift) } }
}
