/// Whose a sign is, and whether it is taken back.
extension Words {
  /// "the ankle is not swollen", "chest ok, no pressure": a word of the sign is itself denied.
  func isDenied(_ part: Int, from start: Int, besides used: [Int]) -> Bool {
    guard part > start, isOfTheBody(part) else { return false }
    var before = part - 1
    while self[before].has(.degree) || self[before].is(.any, .in) || self[before].is(.the, .my)
      || self[before].is(.really, .actually) || self[before].is(.feel)
    {
      before -= 1
    }
    guard before >= start, !used.contains(before) else { return false }
    let token = self[before]
    if token.is(.no, .not) || token.is(.nothing) || isZero(token) { return true }
    if token.is(.longer) { return self[before - 1].is(.no) }
    guard token.has(.negation), !token.is(.cant, .cannot), !token.is(.couldnt, .wont) else {
      return false
    }
    // "it didn't hurt yesterday but now it does".
    let isPast = token.is(.didnt)
    return !isPast
      || !(part..<min(count, part + 10)).contains {
        self[$0].is(.but, .now) || self[$0].is(.today, .until)
      }
  }

  /// Whether a word of a sign is what is felt or where, and none of its circumstances.
  private func isOfTheBody(_ at: Int) -> Bool {
    self[at].has([.pain, .pressure, .swelling, .injury, .breath, .heart, .numb, .limp, .faint])
      || self[at].is(.chest, .stiff) || self[at].is(.wakes, .ache)
  }

  /// "zero pain", "0 aches".
  private func isZero(_ token: Token) -> Bool {
    token.sense.value == 0 && (token.digits == 1 || token.is(.zero))
  }

  /// Whether a "no", "not" or "without" before the words takes them back, or a "no" answers them.
  func isNegated(from start: Int, to end: Int, within used: [Int], byParts: Bool) -> Bool {
    // "chest pain? no", "dizziness: none".
    let behind = self[self[end].has(.area) ? end + 1 : end]
    if behind.isMark("?") || behind.isMark(":") || behind.isMark("-") || behind.isMark("=") {
      // "fainted? me? never"
      let place = self[end].has(.area) ? end + 2 : end + 1
      let reply = self[place].is(.me) && self[place + 1].isMark("?") ? self[place + 2] : self[place]
      if reply.is(.no, .nothing) || reply.is(.never) { return true }
    }
    // "the chest pain on your list doesn't apply to me"
    if (end..<min(count, end + 6)).contains(where: { Self.notMine.end(in: self, at: $0) != nil }) {
      return true
    }
    if byParts || !used.contains(where: { self[$0].has(.negation) }),
      used.contains(where: { isDenied($0, from: start, besides: used) })
    {
      return true
    }
    var position = start
    if used.contains(where: { self[$0].has(.negation) }), !byParts { return false }
    var steps = 0
    while position >= 0, steps < 9 {
      let token = self[position]
      if steps > 0, token.endsSentence { return false }
      if !(used.contains(position) && byParts) {
        if token.is(.but, .however) || token.is(.though, .although) || token.is(.because) {
          return false
        }
        if token.is(.no) {
          if isAside(position) { return false }
          // "no. chest pain", "no, chest pain": an answer, and then the sign.
          if self[position + 1].kind != .word { return false }
          guard self[position + 1].is(.longer) else { return true }
          return !byParts && position + 2 == start
        }
        // "tell me it's nothing, my heart stumbles", "i haven't dared to, my leg won't hold me"
        if token.isMark(","), self[position + 1].is(.my, .the) || isOfAthlete(position + 1) {
          return false
        }
        if token.is(.never, .without) || token.is(.nor, .neither) || token.is(.nothing)
          || isZero(token) && self[position + 1].kind == .word
        {
          return true
        }
        if token.has(.negation), !token.is(.cant, .cannot), !token.is(.couldnt) {
          if isAside(position) {
            position -= 1
            steps += 1
            continue
          }
          // "not only", "can't believe the chest pain".
          return !self[position + 1].is(.only, .just) && !self[position + 1].is(.sure)
        }
        if token.is(.since) || token.is(.when) && steps > 2 { return false }
      }
      position -= 1
      steps += 1
    }
    return false
  }

  private static let notMine = Wording(Wordings.notMine)
  private static let causing = Wording(Wordings.causing)
  /// What makes a heart skip a beat in stories alone.
  static let moved = Wording(Wordings.moved)

  /// "not even joking", "no joke", "don't know why", "don't worry": denies nothing of what follows.
  private func isAside(_ negation: Int) -> Bool {
    var next = negation + 1
    while self[next].is(.even, .really) || self[next].is(.to, .gonna) || self[next].is(.going) {
      next += 1
    }
    // "no bigger than a coin", "for no reason".
    if self[next + 1].is(.than) || self[next].is(.reason, .doubt) { return true }
    if self[next + 1].is(.reason) { return true }
    return self[next].is(.joke, .worry) || self[next].is(.lie, .lying)
      || self[next].is(.cap, .matter)
      || self[next].is(.know, .remember) || self[next].is(.understand, .idea)
      || self[next].is(.care, .mind)
  }

  /// "the swelling is gone now": over, and not come back.
  func isOver(behind end: Int) -> Bool {
    guard
      self[end].is(.is, .has) || self[end].has(.fine) || self[end].is(.went, .gone)
        || self[end].is(.disappeared, .completely) || self[end].is(.was)
    else { return false }
    var at = end
    while at < count, at - end < 5, !self[at].endsSentence {
      if self[at].is(.gone, .disappeared) || self[at].is(.over) || self[at].is(.away, .down) {
        return !(at..<min(count, at + 8)).contains {
          self[$0].is(.but, .back) || self[$0].is(.again, .until) || self[$0].is(.still)
        } && !(end..<at).contains { self[$0].has(.negation) || self[$0].has(.degree) }
      }
      at += 1
    }
    return false
  }

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
      if token.is(.about), self[at - 2].is(.worry), self[at - 3].is(.i) { return .unclear }
      at -= 1
      guard self[at].has(.other), isSubject(at) else { continue }
      // "her plan made my chest hurt": what is owned has to be what hurts.
      let ownsBody = (at + 1...at + 2).contains {
        self[$0].has([.area, .heart]) || self[$0].is(.face, .head) || self[$0].is(.calf, .chest)
      }
      // "dad's in hospital with chest pain"
      let isVerb = self[at + 1].is(.in, .at) || self[at + 1].is(.got, .been)
      if self[at].has(.owner), isVerb { return .another }
      if self[at].has(.owner), !self[at].has(.namedOther) || start - at > 1, !ownsBody {
        return .athlete
      }
      if isTold, !(at + 1..<start).contains(where: { self[$0].has(.other) }) { return .athlete }
      if (at + 1..<start).contains(where: { self[$0].is(.and) }) { return .athlete }
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
  private func isOfAthlete(_ at: Int) -> Bool {
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

  /// A thing or a crowd as the subject: "my company collapsed", "the whole street blacked out".
  func isThing(_ at: Int) -> Bool {
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

extension Wordings {
  /// What takes a sign away behind it: "doesn't apply to me".
  static let notMine = [
    "(doesnt|dont|didnt|isnt|not|wasnt) [really] (apply|applicable|relevant|concern) [to] (me|here)",
    "(isnt|arent|not) (me|mine|my (problem|issue|thing))",
  ]
  static let causing = ["(cause|causes|trigger|triggers)", "(lead to|leads to|risk of)"]
  static let moved = ["when i (saw|heard|opened|read) (the|my|that|your|his|her|a)"]
}
