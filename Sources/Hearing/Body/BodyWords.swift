import Training

/// Where parts of the body are meant, and where their words mean something else.
extension Words {
  /// The area that a word names here; nil for "chest day", "back squat", "5 feet".
  func area(at position: Int) -> Soreness.Area? {
    let token = self[position]
    let before = self[position - 1]
    if token.is(.band), before.is(.it) { return .knees }
    let next = self[position + 1]
    // "tummy muscles"
    if token.is(.stomach), next.is(.muscle) { return .core }
    guard token.has(Signs.area) || token.is(.upper, .lower) else { return nil }
    if isNoPlace(position) { return nil }
    // "from the waist down", "below the hips"
    if before.is(.the, .my),
      self[position - 2].is(.from) && next.is(.down)
        || self[position - 2].is(.below) && (next.kind != .word || next.is(.is, .are))
    {
      return .legs
    }
    // "put my back at two"
    if token.is(.back), before.is(.my), next.is(.at, .to) || next.is(.in),
      self[position + 2].has([.digits, .cardinal]) || self[position + 2].is(.a)
    {
      return .back
    }
    // "the gym was heavy legs on sunday"
    if token.is(.legs, .leg), before.is(.heavy),
      self[position - 2].is(.was, .did) || self[position - 2].has(.lift)
    {
      return nil
    }
    // "hit legs hard yesterday", where it is trained and not sore.
    if before.is(.hit, .did) || before.is(.made) || before.is(.trained, .train)
      || before.is(.my) && self[position - 2].is(.trained, .train), !token.is(.upper),
      !next.has([.sore, .pain])
    {
      return nil
    }
    // "i trained my legs heavily", "lifted heavy with the legs"
    if before.is(.my, .the),
      self[position - 2].is(.trained, .train)
        || self[position - 2].is(.with) && tellsOfLifting
          && self[position - 3].is(.heavy, .lift),
      !next.has([.sore, .pain]), !next.is(.are, .feel)
    {
      return nil
    }
    if token.is(.legs, .leg), before.is(.lower) { return .calves }
    if token.is(.legs, .leg), before.is(.upper) { return .quads }
    // "an hour on my feet", "asleep on my feet"
    if token.is(.foot), before.is(.my), self[position - 2].is(.on),
      !(max(0, position - 5)..<position).contains(where: { self[$0].has([.pain, .injury]) })
    {
      return nil
    }
    if token.is(.bottom), !next.is(.muscle), !before.is(.my) || next.is(.of) { return nil }
    if token.is(.back), next.is(.part) { return nil }
    // "every time my foot lands"
    if next.is(.land, .strike) || next.is(.hit) { return nil }
    // "chest and back day", and not "lower body lifting monday, heavy"
    if next.is(.and), namesUpperLift(at: position + 2) { return nil }
    if token.is(.lower) { return next.is(.body) && !self[position + 2].has(.lift) ? .legs : nil }
    if token.is(.body), before.is(.lower, .upper) { return nil }
    // "from head to toe", "neck to toe"
    if token.is(.toes, .toe), before.is(.to) { return nil }
    if next.is(.to), self[position + 2].is(.toes, .toe) { return nil }
    if let whole = partOf(position) { return whole }
    if next.is(.day, .press) || next.is(.strap, .workout) || next.is(.raises, .curls) { return nil }
    // "back squats", but "tweaked my back deadlifting"
    if next.has([.legLift, .upperLift]), !next.has([.digits]),
      !(before.is(.my) && self[position - 2].has([.injury, .pain]))
    {
      return nil
    }
    if token.is(.chest), next.has([.head, .lungs]) { return nil }
    if token.is(.upper), next.is(.body) { return .shoulders }
    if token.is(.back), !before.is(.my), !before.is(.upper, .lower) {
      if next.is(.to, .in) || next.is(.up) || next.is(.from, .on) || next.is(.at, .home)
        || next.is(.after, .again)
        || next.is(.into) || next.is(.of) && self[position + 2].is(.my, .the)
      {
        return nil
      }
      if before.is(.get, .come) || before.is(.got, .came) || before.is(.go, .going)
        || before.is(.im, .getting)
      {
        return nil
      }
      if before.has(.timeUnit) || before.is(.run, .walk) || before.is(.way) { return nil }
      // "just back, 5 km", "the pain is back"
      if before.is(.just, .now) || before.is(.is, .are), next.kind != .word { return nil }
    }
    if token.is(.foot), before.digits > 0 || before.has(.cardinal) { return nil }
    if token.is(.stomach),
      next.is(.bug, .flu) || next.is(.upset) || next.is(.ache, .pain) || next.is(.cramps, .problems)
        || before.has(.bad) || before.is(.weird)
        || next.is(.is) && (self[position + 2].has(.bad) || self[position + 2].is(.off, .weird))
    {
      return nil
    }
    if token.is(.behind), !before.is(.my) || next.is(.the, .my) { return nil }
    if token.is(.body) {
      if topic == .soreness, next.has([.pain, .sore]) { return .whole }
      return before.is(.whole) || before.is(.full) && next.has([.sore, .pain]) || before.is(.my)
        || next.is(.is, .feel) || next.is(.a) ? .whole : nil
    }
    if token.is(.everything) {
      return next.has([.pain, .sore]) || next.is(.is) && self[position + 2].has([.pain, .sore])
        ? .whole : nil
    }
    if token.is(.legs, .leg), next.is(.workout, .session) { return nil }
    if token.is(.head) || token.is(.upper) { return nil }
    let areas = Soreness.Area.allCases
    let index = Int(token.sense.part)
    guard areas.indices.contains(index) else { return nil }
    // "inner thighs"
    if areas[index] == .quads, isInside(position) { return .groin }
    let isTendon = next.is(.tendon) || next.is(.splints)
    return isTendon && areas[index] == .calves ? .achilles : areas[index]
  }

  /// "rather than my legs", "can't touch my toes", "wants his knees back": named, and not sore.
  private func isNoPlace(_ position: Int) -> Bool {
    var before = position - 1
    while self[before].is(.my, .the) || self[before].is(.his, .her) || self[before].has(.side) {
      before -= 1
    }
    let verb = self[before]
    // "7 km in the legs and done"
    if verb.is(.in), self[before - 1].has(.lengthUnit), self[position].is(.legs) { return true }
    // "fingers crossed"
    if self[position + 1].is(.crossed) { return true }
    if verb.is(.than), self[before - 1].is(.rather) { return true }
    if verb.is(.of), self[before - 1].is(.instead) { return true }
    // "not my legs, my arms"
    if verb.is(.not), before < position - 1, self[position + 1].isMark(",") {
      return (position + 2..<position + 5).contains { self[$0].has(.area) }
    }
    if verb.is(.touch), before < position - 1 {
      return (max(0, before - 3)..<before).contains {
        self[$0].has(.negation) || self[$0].is(.barely, .hardly)
      }
    }
    return self[position].is(.back) && self[position - 1].has(.area)
      && (max(0, position - 4)..<position).contains {
        self[$0].is(.want, .give) || self[$0].is(.wants, .get)
      }
  }

  /// "inner thighs", "the inside of my thighs".
  private func isInside(_ position: Int) -> Bool {
    let before = self[position - 1].is(.my, .the) ? position - 2 : position - 1
    return self[before].is(.inner) || self[before].is(.of) && self[before - 1].is(.inner)
  }

  /// "the back of my thigh", "behind the thigh": the hamstring; nil where no part is named by its side.
  private func partOf(_ position: Int) -> Soreness.Area? {
    var before = position - 1
    if self[before].has(.side) { before -= 1 }
    guard self[before].is(.my, .the) else { return nil }
    let areas = Soreness.Area.allCases
    let index = Int(self[position].sense.part)
    guard areas.indices.contains(index) else { return nil }
    let isThigh = areas[index] == .quads || areas[index] == .legs
    if self[before - 1].is(.behind) || self[before - 1].is(.of) && self[before - 2].is(.behind),
      isThigh
    {
      return .hamstrings
    }
    guard self[before - 1].is(.of),
      self[before - 2].is(.back) || self[before - 2].is(.part) && self[before - 3].is(.back)
    else { return nil }
    return isThigh ? .hamstrings : areas[index]
  }

  /// The side of an area: "left knee", "knee on the right", "both calves".
  func side(ofAreaAt position: Int) -> Soreness.Side? {
    // "quads and calves both 4"
    if self[position + 1].is(.both),
      (position + 2..<position + 5).contains(where: { self[$0].has([.digits, .cardinal]) })
    {
      return nil
    }
    func side(_ token: Token) -> Soreness.Side? {
      if token.is(.left) { return .left }
      if token.is(.right) { return .right }
      return token.is(.both) ? .both : nil
    }
    var back = position - 1
    var steps = 0
    // "R knee 3"; in "arms r sore" it is "are".
    if self[back].is(.r), self[back].kind == .word, self[back - 1].kind != .word { return .right }
    while steps < 6, back >= 0 {
      let token = self[back]
      // "my two knees"
      if token.kind == .word, token.has(.cardinal), token.sense.value == 2,
        self[back - 1].is(.my, .the) || back < position - 1
      {
        return .both
      }
      // "right one, the hamstring"
      if token.isMark(","), self[back - 1].is(.one), let side = side(self[back - 2]) { return side }
      // "painting has left my shoulders at a 5"
      if token.is(.left), self[back + 1].is(.my), !self[back - 1].is(.the) { return nil }
      if let side = side(token) {
        return side == .right && (self[back + 1].is(.now) || self[back - 1].is(.all)) ? nil : side
      }
      guard
        token.is(.my, .the) || token.is(.inner, .outer) || token.is(.upper, .lower)
          || token.has(.injury) || token.is(.of) || token.is(.side) && self[back + 1].is(.of)
          || token.has(.degree) || token.has(.sore)
          || token.has(.pain) || token.is(.big, .bad) || token.is(.poor, .old)
      else { break }
      back -= 1
      steps += 1
    }
    var next = position + 1
    while self[next].has([.tendon, .pain, .sore]) || self[next].is(.muscle)
      || self[next].is(.splints)
    {
      next += 1
    }
    if self[next].is(.on) || self[next].is(.in) || self[next].is(.of) { next += 1 }
    if self[next].is(.the, .my) { next += 1 }
    if let side = side(self[next]), !self[next + 1].is(.now),
      next > position + 1 || !self[next + 1].has(Signs.area)
    {
      return side
    }
    // "quads and calves both 4"
    // "knee R 4/10"
    if self[position + 1].is(.r), self[position + 2].kind != .word { return .right }
    if self[next].isMark("("), let side = side(self[next + 1]) { return side }
    return nil
  }
}

extension Soreness.Area {
  /// Joints, bones and tendons, where soreness is no muscle's. (3.2)
  var isJoint: Bool {
    switch self {
    case .knees, .ankles, .achilles, .shins, .hips, .groin: true
    default: false
    }
  }
}
