/// Whose a sign is: the athlete's, somebody else's, or a thing's.
extension Words {
  /// Whose a sign is, as far as the words tell.
  enum Bearer {
    case athlete
    /// Somebody else's, with words that may mean the athlete as well: asking is right.
    case unclear
    case another
  }

  /// Somebody else's where the clause has another as its subject: "my dad had chest pain".
  ///
  /// Where the athlete is named beside the sign, or another only tells of it ("my wife noticed"),
  /// it is the athlete's.
  func bearer(from start: Int, to end: Int) -> Bearer {
    var at = start
    // "my phone blacked out", "the battery in my watch passed out"
    while self[at - 1].has(.degree) || self[at - 1].is(.just, .has) || self[at - 1].is(.suddenly)
      || self[at - 1].is(.had, .a)
    {
      at -= 1
    }
    // "can running cause a heart attack"
    if Self.causing.end(in: self, at: at - 1) == at || Self.causing.end(in: self, at: at - 2) == at,
      self[sentenceOpening(at)].is(.can, .could) || self[sentenceOpening(at)].is(.does, .what),
      !(end..<min(count, end + 6)).contains(where: { isOfAthlete($0) })
    {
      return .another
    }
    // "what are the signs of heatstroke"
    let of = self[start - 1].is(.a, .the) ? start - 2 : start - 1
    if self[of].is(.of), self[of - 1].is(.symptoms), self[sentenceOpening(start)].is(.what) {
      return .another
    }
    // "someone told me runners get brown urine"
    if (max(0, start - 8)..<start).contains(where: {
      Self.ofPeople.end(in: self, at: $0).map { $0 >= start - 1 } ?? false
    }), !(start..<min(count, end + 12)).contains(where: { isOfAthlete($0) }) {
      return .another
    }
    if self[at - 1].is(.phone, .watch) || self[at - 1].is(.device, .music) { return .another }
    at = start
    var isTold = false
    while at > 0, start - at < 10 {
      let token = self[at - 1]
      if token.kind == .mark || token.is(.but, .so) || token.is(.now, .then) { return .athlete }
      if isOfAthlete(at - 1) { return .athlete }
      if isTelling(token), !isTold { isTold = true }
      // "i read that palpitations come from coffee".
      if token.is(.that, .about) || token.is(.of), self[at - 2].is(.read, .heard) {
        return (end..<min(count, end + 12)).contains { isOfAthlete($0) } ? .unclear : .another
      }
      // "when should i worry about chest pain"
      if token.is(.about), self[at - 2].is(.worry), self[at - 3].is(.i) {
        return (start..<end).contains { isOfAthlete($0) } ? .athlete : .unclear
      }
      at -= 1
      guard self[at].has(.other), isSubject(at) else { continue }
      // "her plan made my chest hurt": what is owned has to be what hurts.
      let ownsBody = (at + 1...at + 2).contains {
        self[$0].has([.area, .heart]) || self[$0].is(.face, .head) || self[$0].is(.calf, .chest)
      }
      // "dad's in hospital with chest pain"
      let isVerb = self[at + 1].is(.in, .at) || self[at + 1].is(.got, .been)
      if self[at].has(.owner), isVerb { return .another }
      if self[at].has(.owner), !self[at].has(.namedOther) || start - at > 2, !ownsBody {
        return .athlete
      }
      if isTold, !(at + 1..<start).contains(where: { self[$0].has(.other) }) { return .athlete }
      // "my partner twisted her ankle and it's swollen": it is hers.
      if let and = (at + 1..<start).first(where: { self[$0].is(.and) }),
        !self[and + 1].is(.it, .its) || !(at..<and).contains(where: { self[$0].has(.owner) })
      {
        return .athlete
      }
      if (at..<end).contains(where: { isOfAthlete($0) }) { return .athlete }
      let behind = end..<min(count, end + 12)
      let isShared =
        behind.contains { self[$0].is(.so) && self[$0 + 1].is(.did, .do) }
        || behind.contains {
          self[$0].is(.too) && !self[$0 + 1].is(.much, .many) || self[$0].is(.same)
            || self[$0].is(.also) || isOfAthlete($0) && self[$0].is(.me)
        }
      return isShared ? .unclear : .another
    }
    return .athlete
  }

  private func sentenceOpening(_ at: Int) -> Int {
    var first = at
    while first > 0, at - first < 12, !self[first - 1].endsSentence { first -= 1 }
    return first
  }

  /// "i", "my", "me", but for "in front of me".
  func isOfAthlete(_ at: Int) -> Bool {
    guard self[at].is(.i, .my) || self[at].is(.me, .im) || self[at].is(.ive, .myself) else {
      return false
    }
    // "my sister's knee": the owner of another.
    var next = at + 1
    while self[next].kind == .word, next - at < 3, !self[next].has(.other), !isTelling(self[next]) {
      next += 1
    }
    if self[at].is(.my), self[next].has(.other) { return false }
    return !(self[at].is(.me) && (self[at - 1].is(.of, .behind) || self[at - 1].is(.to, .before)))
  }

  private func isTelling(_ token: Token) -> Bool {
    token.is(.says, .said) || token.is(.think, .thinks) || token.is(.noticed, .notice)
      || token.is(.told, .saw) || token.is(.tell, .see) || token.is(.find, .worry)
      || token.is(.say, .found)
  }

  /// Whether one who is named stands where a clause begins: "my dad", "yesterday the dog".
  private func isSubject(_ at: Int) -> Bool {
    var before = at - 1
    var hasArticle = false
    while before >= 0, at - before < 4 {
      let token = self[before]
      if token.is(.my, .our) || token.is(.a, .the) || token.is(.some, .an) || token.is(.his, .her) {
        hasArticle = true
        before -= 1
        break
      }
      guard
        token.is(.old, .best) || token.is(.little, .big) || token.is(.poor, .young)
          || token.is(.other)
      else { break }
      before -= 1
    }
    // "my running partner", "the football player"
    if !hasArticle, self[at - 1].kind == .word, at >= 2, before == at - 1,
      self[at - 2].is(.my, .our) || self[at - 2].is(.a, .the),
      self[at - 1].is(.running, .gym) || self[at - 1].is(.grapefruit, .tennis)
        || self[at - 1].has([.run, .session])
        || !self[at - 1].isNamed && self[at - 1].sense.signs.rawValue == 0
    {
      hasArticle = true
      before = at - 3
    }
    if self[at].has(.namedOther), !hasArticle, !(self[at].has(.owner) && at == 0) { return false }
    // "the runner's knee is swollen".
    if self[at].is(.runners), self[at + 1].has(.area) { return false }
    return opensSubject(before)
  }

  /// "breathless at the end of the intervals", "heart pounding on the hill": of the effort, and of
  /// nothing that stays behind it.
  func isOfEffort(from start: Int, to end: Int) -> Bool {
    guard
      let effort = (end..<min(count, end + 7)).first(where: {
        self[$0].is(.intervals, .sprints, .tempo) || self[$0].is(.hill, .finish)
      })
    else { return false }
    return (end..<effort).contains {
      self[$0].is(.on, .at) || self[$0].is(.during, .in) || self[$0].is(.up)
    }
      && !(max(0, start - 4)..<min(count, effort + 5)).contains {
        self[$0].is(.after, .since) || self[$0].is(.still, .now) || self[$0].is(.later, .hour)
          || self[$0].is(.even) || self[$0].has(.negation) && !self[$0].is(.not)
      }
  }

  /// A thing or a crowd as the subject: "my company collapsed", "the whole street blacked out".
  func isThing(_ at: Int) -> Bool {
    // "the ceiling at the gym collapsed": what is named before its place.
    if self[at - 1].is(.the, .my) || self[at - 1].is(.our, .a),
      self[at - 2].is(.at, .of) || self[at - 2].is(.in, .on) || self[at - 2].is(.over, .from)
        || self[at - 2].is(.outside, .behind),
      self[at - 3].kind == .word, !self[at - 3].has(.area), !self[at - 3].has([.run, .session])
    {
      return isThing(at - 3)
    }
    guard self[at].kind == .word, self[at].sense.signs.rawValue == 0,
      self[at].sense.kinds.rawValue == 0, !self[at].is(.head, .vision),
      !self[at].is(.body, .world), !isOfAthlete(at)
    else { return false }
    var before = at - 1
    while before >= 0, at - before < 4, self[before].kind == .word {
      let token = self[before]
      if token.is(.my, .our) || token.is(.a, .the) || token.is(.his, .her) {
        return opensSubject(before - 1)
      }
      before -= 1
    }
    return false
  }

  /// Whether a subject may stand behind a place.
  private func opensSubject(_ before: Int) -> Bool {
    let token = self[before]
    return token.kind != .word || token.has([.but, .dayPart]) || token.is(.and, .because)
      || token.is(.that, .when) || token.is(.where, .as) || token.is(.saw, .see)
      || token.is(.yesterday, .today) || token.is(.week, .year) || token.is(.ago, .night)
      || token.is(.weekend, .how) || token.is(.do, .does) || token.is(.can, .if)
      || token.is(.says, .think) || token.is(.since, .watch) || token.is(.did, .while)
  }
}
