/// Whether a sign is taken back, or over.
extension Words {
  /// "the ankle is not swollen", "chest ok, no pressure": a word of the sign is itself denied.
  func isDenied(_ part: Int, from start: Int, besides used: [Int]) -> Bool {
    guard part > start, isOfTheBody(part) else { return false }
    var before = part - 1
    while self[before].has(.degree) || self[before].is(.any, .in, .a) || self[before].is(.the, .my)
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
      || self[at].is(.fracture, .broken) || self[at].is(.break)
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
        if token.has(.negation) || token.is(.no, .nothing) || isZero(token),
          deniesElse(position, than: start)
        {
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
        if token.is(.free), self[position + 1].is(.of) { return true }
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

  /// "no sleep, chest tight", "didn't run, chest pain", "no cough, just can't breathe": what is denied
  /// is no symptom and ends before the sign, or the sign is set against it.
  func deniesElse(_ negation: Int, than start: Int) -> Bool {
    var namesSymptom = false
    var at = negation + 1
    // "never felt so dizzy"
    if self[negation].is(.never), at < start,
      self[start - 1].is(.so, .this) || self[at + 1].is(.so, .this)
    {
      return true
    }
    while at < start {
      let token = self[at]
      if token.isMark(",") || token.is(.and, .also) || token.isMark("-") || token.isMark("&") {
        if at > negation + 1, !namesSymptom { return true }
        if self[at + 1].is(.just, .only), !self[at + 2].is(.no, .not) { return true }
      }
      if isSymptom(token) { namesSymptom = true }
      at += 1
    }
    return false
  }

  func isSymptom(_ token: Token) -> Bool {
    token.has([
      .pain, .pressure, .swelling, .injury, .breath, .heart, .numb, .limp, .faint, .bone, .sore,
      .fever, .lungs, .head, .stomach, .alarm, .area, .ill,
    ]) || token.is(.dizzy, .headache) || token.is(.chest, .fracture) || token.is(.blood, .bleeding)
      || token.is(.wheezing, .symptoms) || token.is(.problems, .issues) || token.is(.complaints)
      || token.is(.lightheaded, .blackout) || token.is(.throat, .cold) || token.is(.weak, .clot)
      || token.has(.negation)
  }

  private static let notMine = Wording(Wordings.notMine)
  static let causing = Wording(Wordings.causing)
  static let ofPeople = Wording(Wordings.ofPeople)
  static let toTrain = Wording(Wordings.toTrain)
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

  /// "a stress fracture in 2019", "broke my ankle years ago", "was swollen, but it's normal again".
  func isLongOver(from start: Int, to end: Int) -> Bool {
    let behind = end..<min(count, end + 10)
    if behind.contains(where: { self[$0].is(.still, .again) && !self[$0 - 1].is(.normal) }) {
      return behind.contains { self[$0].is(.healed) }
    }
    let year = Double(today.civil.year)
    return behind.contains {
      self[$0].digits == 4 && (1950..<year).contains(self[$0].sense.value)
        || self[$0].is(.year) && self[$0 + 1].is(.ago) || self[$0].is(.healed)
        || (self[$0].has(.fine) || self[$0].is(.normal)) && self[$0 + 1].is(.again, .now)
          && (max(0, start - 3)..<end).contains { self[$0].is(.was, .had) }
    }
      && !behind.contains { self[$0].is(.now, .today) && self[$0 + 1].has([.pain, .sore]) }
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
}

extension Wordings {
  /// What takes a sign away behind it: "doesn't apply to me".
  static let notMine = [
    "(doesnt|dont|didnt|isnt|not|wasnt) [really] (apply|applicable|relevant|concern) [to] (me|here)",
    "(isnt|arent|not) (me|mine|my (problem|issue|thing))",
  ]
  /// What happens to people in general.
  static let ofPeople = [
    "(told|tells|tell|heard|read|says|said|know|true|why|do|does|can|could|that|if) [me|us] [that] "
      + "[some|many|most|other|old|new] (runners|people|athletes|women|men|marathoners) "
      + "[often|sometimes|can|may|might|could|usually|really] (get|have|had|got|see|suffer|lose|with)"
  ]
  /// What is weak because it is not trained.
  static let toTrain = [
    "(need|needs|want|should|must|have to) [to] [do] (more|extra|some) "
      + "(push|pull|press|pushups|curls|exercises|weights|gym|training|lifting|strength)",
    "(strengthen|strengthening|stronger)",
  ]
  static let causing = ["(cause|causes|trigger|triggers)", "(lead to|leads to|risk of)"]
  static let moved = ["when i (saw|heard|opened|read) (the|my|that|your|his|her|a)"]
}
