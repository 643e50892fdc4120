import Training

extension Words {
  /// Every alarm sign of the utterance, certain ones before doubtful ones of the same alarm.
  ///
  /// Signs are looked for only where all of their parts occur at all, so that an ordinary sentence
  /// costs one look at each sign.
  func alarms() -> [Find<(alarm: Alarm, isCertain: Bool)>] {
    var finds: [Find<(alarm: Alarm, isCertain: Bool)>] = []
    for place in Sign.partIndex.complete(in: self) {
      if let find = find(Sign.ofParts[place]) { finds.append(find) }
    }
    var told = -1
    for (index, start) in Sign.toldIndex.beginnings(in: self, at: tokens.indices)
    where index != told {
      guard let find = find(Sign.told[index], told: Sign.toldIndex.wordings[index], at: start)
      else { continue }
      finds.append(find)
      told = index
    }
    if finds.isEmpty { return [] }
    // A doubt beside a certainty of the same alarm says nothing more.
    let certain = Set(finds.filter(\.value.isCertain).map(\.value.alarm))
    var said: [(Alarm, Bool)] = []
    return finds.filter { find in
      guard find.value.isCertain || !certain.contains(find.value.alarm) else { return false }
      guard !said.contains(where: { $0 == find.value }) else { return false }
      said.append(find.value)
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
        guard
          let near = nearest(
            part, to: position, from: low, to: high, unused: used, denied: !sign.canBeNegated)
        else { break }
        used.append(near)
      }
      guard used.count == sign.parts.count else { continue }
      let start = used.min() ?? position
      let end = (used.max() ?? position) + 1
      if end - start > sign.within + 1 { continue }
      if isNegated(from: start, to: end, within: used, byParts: !sign.canBeNegated) { continue }
      if let find = judged(sign, from: start, to: end) { return find }
    }
    return nil
  }

  private func find(_ sign: Sign, told wording: Wording, at start: Int)
    -> Find<(alarm: Alarm, isCertain: Bool)>?
  {
    guard !isHarmless(start) || self[start].is(.heart) && self[start + 1].is(.rate),
      let end = wording.end(in: self, at: start), end > start,
      !isNegated(from: start, to: end, within: Array(start..<end), byParts: true)
    else { return nil }
    return judged(sign, from: start, to: end)
  }

  /// A sign that was told, where it is the athlete's own and neither harmless nor long over.
  private func judged(_ sign: Sign, from start: Int, to end: Int)
    -> Find<(alarm: Alarm, isCertain: Bool)>?
  {
    let around = max(0, start - 6)..<min(count, end + 6)
    guard !around.contains(where: { sign.unless.fits(self[$0]) }) else { return nil }
    if sign.alarm == .swelling || sign.alarm == .limp, isOver(behind: end) { return nil }
    if sign.alarm == .swelling || sign.alarm == .bonePain, isLongOver(from: start, to: end) {
      return nil
    }
    if sign.alarm == .heartbeat || self[start - 1].is(.nearly, .almost),
      Self.moved.end(in: self, at: end) != nil
    {
      return nil
    }
    // A pulse of 60 in bed is a good one.
    if sign.id == "alarms.fast-at-rest",
      !(start..<end).contains(where: { self[$0].sense.value > 110 })
    {
      return nil
    }
    // "right arm is weak, i need more push ups"
    if sign.alarm == .strokeSign, (start..<end).contains(where: { self[$0].is(.weak) }),
      !(max(0, start - 4)..<min(count, end + 10)).contains(where: {
        self[$0].is(.sudden, .suddenly) || self[$0].is(.went, .face) || self[$0].has(.numb)
      }), (start..<end + 8).contains(where: { Self.toTrain.end(in: self, at: $0) != nil })
    {
      return nil
    }
    // "been trying to lose weight and lost 4 kg": as it was meant.
    if sign.alarm == .weightLoss,
      around.contains(where: {
        self[$0].is(.trying, .want) && self[$0 + 1].is(.to) && self[$0 + 2].is(.lose)
          && !self[$0 - 1].has(.negation)
      })
    {
      return nil
    }
    if sign.alarm == .breathless || sign.alarm == .heartbeat && !sign.isCertain,
      isOfEffort(from: start, to: end)
    {
      return nil
    }
    // "the whole street blacked out"
    if self[start].is(.collapsed, .passed, .blacked), isThing(start - 1) { return nil }
    let whose = bearer(from: start, to: end)
    guard whose != .another else { return nil }
    // A nose that is blocked lets no air in either.
    let isOfNose = sign.alarm == .breathless && around.contains { self[$0].is(.nose) }
    return Find(
      value: (sign.alarm, sign.isCertain && whose == .athlete && !isOfNose), start: start, end: end,
      rule: sign.id)
  }

  private func nearest(
    _ part: Sign.Part, to position: Int, from low: Int, to high: Int, unused: [Int], denied: Bool
  ) -> Int? {
    var distance = 1
    while position - distance >= low || position + distance <= high {
      for candidate in [position + distance, position - distance]
      where candidate >= low && candidate <= high && !unused.contains(candidate) {
        guard part.fits(self[candidate]), !isHarmless(candidate) else { continue }
        // "it doesn't hurt but it feels tight": what is denied is passed over for what is not.
        if denied || !isDenied(candidate, from: min(position, candidate), besides: unused) {
          return candidate
        }
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
      // "get this off my chest"
      if self[position - 2].is(.off),
        (max(0, position - 6)..<position).contains(where: { self[$0].is(.get, .got) }),
        !(max(0, position - 6)..<position).contains(where: { self[$0].has([.pressure, .pain]) })
      {
        return true
      }
      return next.is(.day, .press) || next.is(.strap, .infection) || next.is(.workout, .cold)
        || next.is(.of) && self[position + 2].is(.drawers)
        || next.is(.up) && !self[position + 2].is(.to, .into)
    }
    // "a vision board", "no period pain"
    if token.is(.vision), next.is(.board) { return true }
    if token.is(.leg), next.is(.day) { return true }
    // "lost sight of my goals"
    if token.is(.vision), next.is(.of) {
      return !(position + 2..<position + 7).contains {
        self[$0].is(.eye, .eyes) || self[$0].has(.side)
      }
    }
    if token.is(.double), next.is(.vision), self[position + 2].is(.board) { return true }
    if token.is(.period), next.is(.pain, .cramps) { return true }
    // "can't breathe through my nose"
    if token.has(.breath), next.is(.for, .from), self[position + 2].is(.joke) { return true }
    if token.has(.breath), next.is(.through) {
      return (position + 2..<position + 5).contains { self[$0].is(.nose) }
    }
    if token.is(.heart) {
      // "nearly gave me a heart attack"
      if next.is(.attack),
        (max(0, position - 4)..<position).contains(where: {
          self[$0].is(.gave, .give) || self[$0].is(.gives, .wallet)
        })
          || next.is(.attack)
            && (position + 2..<position + 4).contains(where: {
              self[$0].is(.lol, .joke)
            })
      {
        return true
      }
      return next.is(.of, .rate) || next.is(.and) || next.is(.zone, .breaker)
        || self[position - 1].is(.by)
    }
    if token.is(.back) {
      return next.is(.to, .in) || next.is(.from, .on) || next.is(.squats, .at)
        || next.is(.home, .day)
    }
    if token.is(.problem, .problems) || token.is(.trouble) {
      // "breathing wasn't a problem".
      let before = self[position - 1].is(.a, .any) ? position - 2 : position - 1
      return self[before].has(.negation) || self[before].is(.no)
    }
    // "legs sore, slept 7 hours"
    if token.is(.sleep), self[position - 1].isMark(",") {
      return self[position + 1].has([.digits, .cardinal])
    }
    // "killing myself laughing", "collapsed into bed"
    if token.is(.killing, .kill), next.is(.myself) {
      let why = self[position + 2]
      return why.is(.joke) && why.end - why.start == 8
    }
    if token.is(.collapsed), next.is(.into), self[position + 2].is(.bed) { return true }
    if token.is(.out), self[position - 1].is(.nicely) { return true }
    if token.is(.stroke) { return next.is(.of) || isOfSigns(position) }
    // "passed out water at the race"
    if token.is(.passed, .pass), next.is(.out) {
      var given = self[position + 2]
      if given.is(.the, .some) || given.is(.my, .a) { given = self[position + 3] }
      return given.is(.water, .drinks) || given.is(.flyers, .medals)
    }
    if token.is(.suicidal), token.end - token.start < 9 {
      return next.has(.run) || next.is(.sprints, .drill) || next.is(.drills, .hill)
    }
    if token.is(.faint) || token.is(.heartbeat) && token.end - token.start == 4 {
      return next.is(.it)
    }
    return false
  }
}

extension Words {
  /// "what are the signs of a stroke": asked in general.
  private func isOfSigns(_ at: Int) -> Bool {
    let before = self[at - 1].is(.a, .the) ? at - 2 : at - 1
    return self[before].is(.of) && self[before - 1].is(.symptoms)
  }
}
