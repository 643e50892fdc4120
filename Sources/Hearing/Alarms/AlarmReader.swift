import Training

extension Words {
  /// Every alarm sign of the utterance, certain ones before doubtful ones of the same alarm.
  ///
  /// Signs are looked for only where all of their parts occur at all, so that an ordinary sentence
  /// costs one look at each sign.
  func alarms() -> [Find<(alarm: Alarm, isCertain: Bool)>] {
    var present = Signs()
    var ids = IDSet()
    for token in tokens {
      present.formUnion(token.sense.signs)
      ids.insert(token.id)
    }
    var finds: [Find<(alarm: Alarm, isCertain: Bool)>] = []
    for (index, sign) in Sign.all.enumerated() {
      guard
        Sign.needs[index].allSatisfy({ !$0.signs.isDisjoint(with: present) || $0.ids.meets(ids) })
      else { continue }
      if let find = find(sign) { finds.append(find) }
    }
    // A doubt beside a certainty of the same alarm says nothing more.
    let certain = Set(finds.filter(\.value.isCertain).map(\.value.alarm))
    var told: [(Alarm, Bool)] = []
    return finds.filter { find in
      guard find.value.isCertain || !certain.contains(find.value.alarm) else { return false }
      guard !told.contains(where: { $0 == find.value }) else { return false }
      told.append(find.value)
      return true
    }
  }

  private func find(_ sign: Sign) -> Find<(alarm: Alarm, isCertain: Bool)>? {
    var position = 0
    while position < count {
      defer { position += 1 }
      guard sign.parts[0].fits(self[position]), !isHarmless(position) else { continue }
      let low = sentenceStart(position, most: sign.within)
      let high = sentenceEnd(position, most: sign.within)
      var used = [position]
      for part in sign.parts.dropFirst() {
        guard let near = nearest(part, to: position, from: low, to: high, unused: used) else {
          break
        }
        used.append(near)
      }
      guard used.count == sign.parts.count else { continue }
      let start = used.min() ?? position
      let end = (used.max() ?? position) + 1
      if end - start > sign.within + 1 { continue }
      if (max(0, start - 6)..<min(count, end + 6)).contains(where: { sign.unless.fits(self[$0]) }) {
        continue
      }
      if isNegated(from: start, to: end, within: used, byParts: !sign.canBeNegated) { continue }
      return Find(value: (sign.alarm, sign.isCertain), start: start, end: end, rule: sign.id)
    }
    return nil
  }

  private func nearest(
    _ part: Sign.Part, to position: Int, from low: Int, to high: Int, unused: [Int]
  )
    -> Int?
  {
    var distance = 1
    while position - distance >= low || position + distance <= high {
      for candidate in [position + distance, position - distance]
      where candidate >= low && candidate <= high && !unused.contains(candidate) {
        if part.fits(self[candidate]), !isHarmless(candidate) { return candidate }
      }
      distance += 1
    }
    return nil
  }

  private func sentenceStart(_ position: Int, most: Int) -> Int {
    var low = position
    while low > 0, position - low < most, !self[low - 1].endsSentence { low -= 1 }
    return low
  }

  private func sentenceEnd(_ position: Int, most: Int) -> Int {
    var high = position
    while high + 1 < count, high - position < most, !self[high + 1].endsSentence { high += 1 }
    return high
  }

  /// Look-alikes: "chest day", "heart of", "back to", "my back squat", "killing it".
  private func isHarmless(_ position: Int) -> Bool {
    let token = self[position]
    let next = self[position + 1]
    if token.is(.chest) {
      return next.is(.day, .press) || next.is(.strap, .infection) || next.is(.workout, .cold)
    }
    if token.is(.heart) {
      return next.is(.of, .rate) || next.is(.and) || next.is(.zone, .breaker)
        || self[position - 1].is(.by)
    }
    if token.is(.back) {
      return next.is(.to, .in) || next.is(.from, .on) || next.is(.squats, .at)
        || next.is(.home, .day)
    }
    if token.is(.faint) || token.is(.heartbeat) && token.end - token.start == 4 {
      return next.is(.it)
    }
    return false
  }

  /// "the ankle is not swollen", "chest ok, no pressure": a word of the sign is itself denied.
  private func isDenied(within used: [Int], from start: Int) -> Bool {
    used.contains { part in
      guard part > start, isOfTheBody(part) else { return false }
      var before = part - 1
      while self[before].has(.degree) || self[before].is(.any, .in) || self[before].is(.the, .my) {
        before -= 1
      }
      return before >= start && !used.contains(before)
        && (self[before].is(.no, .not) || self[before].is(.nothing))
    }
  }

  /// Whether a word of a sign is what is felt or where, and none of its circumstances.
  private func isOfTheBody(_ at: Int) -> Bool {
    self[at].has([.pain, .pressure, .swelling, .injury, .breath, .heart, .numb, .limp, .faint])
      || self[at].is(.chest)
  }

  /// Whether a "no", "not" or "without" before the words takes them back, or a "no" answers them.
  func isNegated(from start: Int, to end: Int, within used: [Int], byParts: Bool) -> Bool {
    // "chest pain? no", "dizziness: none".
    let behind = self[end]
    if behind.isMark("?") || behind.isMark(":") || behind.isMark("-") || behind.isMark("=") {
      let reply = self[end + 1]
      if reply.is(.no, .nothing) || reply.is(.never) { return true }
    }
    if byParts || !used.contains(where: { self[$0].has(.negation) }),
      isDenied(within: used, from: start)
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
          // "no. chest pain", "no, chest pain": an answer, and then the sign.
          if self[position + 1].kind != .word { return false }
          return !(self[position + 1].is(.longer))
        }
        if token.is(.never, .without) || token.is(.nor, .neither) || token.is(.nothing) {
          return true
        }
        if token.has(.negation), !token.is(.cant, .cannot), !token.is(.couldnt) {
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
}

/// The ids of words in bits, so that what cannot match is seen at once.
struct IDSet: Sendable {
  private var bits: ContiguousArray<UInt64> = ContiguousArray(
    repeating: 0, count: Word.allCases.count / 64 + 1)

  mutating func insert(_ id: UInt16) {
    let slot = Int(id) / 64
    if slot < bits.count { bits[slot] |= 1 << (UInt64(id) % 64) }
  }

  func meets(_ other: IDSet) -> Bool {
    for slot in bits.indices where bits[slot] & other.bits[slot] & (slot == 0 ? ~1 : ~0) != 0 {
      return true
    }
    return false
  }
}

extension Sign {
  struct Need: Sendable {
    var signs: Signs
    var ids: IDSet
  }

  /// What must occur for a sign, in the order of `all`.
  static let needs: [[Need]] = all.map { sign in
    sign.parts.map { part in
      var ids = IDSet()
      for word in part.words { ids.insert(word.id) }
      return Need(signs: part.signs, ids: ids)
    }
  }
}
