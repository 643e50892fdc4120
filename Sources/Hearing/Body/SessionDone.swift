import Training

/// How the last session went, what was run, how hard it felt, and what tomorrow has room for.
extension StateReader {
  mutating func hearSession(_ at: Int, _ token: Token) {
    if token.is(.was), words[at - 1].is(.it, .that) { hearEffort(at, token) }
    if token.has(.effort) || token.is(.feel)
      || token.is(.was, .is) && words[at - 1].has([.session, .run])
    {
      hearEffort(at, token)
    }
    if token.has(.partly), hearPartly(at, token) { return }
    if token.has(.missed), words[at + 1].is(.after, .at),
      words[at].is(.bailed)
    {
      state.session = .partly
      return mark(at, at + 1)
    }
    if token.has(.missed), hearMissed(at, token) { return }
    if token.is(.walk), words[at + 1].is(.most, .half) || words[at + 1].is(.part, .some) {
      state.session = .partly
      return mark(at, at + 2)
    }
    if token.is(.stop), words[at + 1].is(.early, .halfway) || words[at + 1].is(.after),
      words[at - 1].is(.to)
    {
      state.session = .partly
      return mark(at, at + 2)
    }
    if token.has(.negation) || token.is(.no) {
      let next = words[at + 1]
      let isRun =
        next.has([.run, .session]) || next.is(.go, .do) || next.is(.did, .make)
        || next.is(.manage, .train) || next.is(.get) && words[at + 2].is(.out, .to)
        || next.is(.happen, .finish)
      guard isRun,
        token.is(.didnt, .couldnt) || token.is(.no, .not) || token.is(.havent, .hasnt)
          || token.is(.never)
      else { return }
      if token.is(.havent, .hasnt), since(near: at) != nil { return }
      if words[at + 2].is(.in, .for) || words[at + 2].is(.since) {
        if token.is(.havent, .hasnt) || token.is(.no, .not) { return }
      }
      if next.is(.finish) || words[at + 2].is(.finish) {
        state.session = .partly
        return mark(at, at + 2)
      }
      if token.is(.no), next.has(.session), words[at + 2].is(.for) { return }
      if next.is(.make), words[at + 2].is(.any) { return }
      if token.is(.not), words[at - 1].is(.do, .should) { return }
      if isFuture(at), token.is(.no, .not) { return }
      state.session = .missed
      return mark(at, at + 2)
    }
    guard token.has(.done), state.session == nil, !isNegated(at),
      !isFuture(at) || token.is(.did, .ran)
    else { return }
    if token.is(.ran), words[at - 1].is(.only, .just),
      words[at - 2].kind == .edge || words[at - 2].is(.i)
    {
      state.session = .partly
      return mark(at - 1, at + 1)
    }
    if token.is(.did) {
      // "did it", "did my run", "done", "did 5k"; not "did squats", "did you".
      if words[at + 1].has(.lift) || words[at + 2].has(.lift) || words[at + 1].is(.you, .i)
        || words[at + 1].is(.nt) || words[at + 1].is(.not, .nothing)
      {
        return
      }
      if words[at + 1].is(.my, .the), words[at + 2].is(.back, .knee) { return }
      if words[at + 1].has(.legLift) || words[at + 1].is(.leg, .legs) || words[at + 1].is(.heavy)
        || words[at + 1].is(.some) && words[at + 2].has(.lift)
      {
        return
      }
      if words[at + 1].is(.half), !words[at + 2].is(.marathon) {
        state.session = .partly
        return mark(at, at + 2)
      }
      if words[at + 1].is(.only) {
        state.session = .partly
        return mark(at, at + 2)
      }
      if words[at - 1].is(.only) {
        state.session = .partly
        return mark(at - 1, at + 1)
      }
      if words[at - 1].is(.are, .be) || words[at - 1].is(.get) { return }
    }
    if token.is(.killed), !words[at + 1].is(.it) { return }
    state.session = .done
    mark(at, at + 1)
  }

  private mutating func hearPartly(_ at: Int, _ token: Token) -> Bool {
    let before = words[at - 1]
    let isPartly: Bool
    if token.is(.short) {
      isPartly =
        before.is(.cut, .it) || words[at - 2].is(.cut) || words[at - 3].is(.cut)
        || words[at - 4].is(.cut) || before.is(.stopped)
    } else if token.is(.half) {
      isPartly =
        (before.is(.only, .did) || before.is(.just, .about)
          || words[at + 1].is(.of) && !words[at + 2].is(.an, .a)) && !words[at + 1].is(.marathon)
        && !words[at + 1].is(.an)
    } else if token.is(.stopped) {
      if token.end - token.start == 4, words[at].is(.stopped), words[at + 1].kind == .edge, at == 0
      {
        return false
      }
      isPartly =
        !isNegated(at)
        && (words[at + 1].is(.after, .early) || words[at + 1].is(.at, .halfway)
          || words[at + 2].is(.early) || before.is(.had) || before.is(.to)
          || words[at + 1].is(.half))
    } else {
      isPartly = !isNegated(at)
    }
    guard isPartly else { return false }
    state.session = .partly
    mark(at - 1, at + 1)
    return true
  }

  private mutating func hearMissed(_ at: Int, _ token: Token) -> Bool {
    guard !isNegated(at), !isFuture(at) else { return false }
    // "skip" alone is a command, "skipped" is a report; "missed period" is neither.
    if token.is(.skip) { return false }
    if words[at + 1].is(.period, .beats) || words[at + 2].is(.period) || words[at + 1].has(.heart)
      || words[at - 1].has(.heart) || words[at + 1].is(.beat)
    {
      return false
    }
    if words[at + 1].is(.lunch, .breakfast) || words[at + 1].is(.dinner) { return false }
    if words[at + 1].has(.lift), state.session != nil { return true }
    state.session = .missed
    mark(at, at + 1)
    return true
  }

  private mutating func hearEffort(_ at: Int, _ token: Token) {
    guard state.effort == nil else { return }
    for find in measures
    where find.start > at && find.start - at <= 4 && words.sameSentence(at, find.start) {
      switch find.value {
      case .level(let level)
      where token.has(.effort)
        || !(at..<find.start).contains(where: { words[$0].has(Signs.area) || words[$0].isMark(",") }
        ):
        state.effort = level
        return mark(at, find.end)
      case .number(let number)
      where !number.isOrdinal && number.middle <= 10 && number.value >= 0
        && (token.has(.effort) || words[at + 1].is(.like)) && !words[find.start].is(.a) || false:
        state.effort = number.middle
        return mark(at, find.end)
      case .number(let number) where number.middle <= 10 && number.value >= 0 && token.has(.effort):
        state.effort = number.middle
        return mark(at, find.end)
      default: continue
      }
    }
    if token.has(.effort) {
      for find in measures where find.end == at {
        if case .level(let level) = find.value {
          state.effort = level
          return mark(find.start, at + 1)
        }
      }
    }
    // "felt hard", "felt really easy", "was brutal".
    for position in at + 1..<at + 5 {
      let word = words[position]
      if word.endsSentence || word.isMark(",") || word.has(Signs.area) { return }
      if word.has(.level), !word.has(.fine) || word.is(.easy) {
        if words[at - 1].has(Signs.area) || words[at - 2].has(Signs.area) { return }
        var effort = word.sense.value
        if isNegated(position, most: 2) { effort = effort >= 7 ? 5 : 6 }
        if words[position - 1].has(.degree) || words[position - 1].is(.too, .so) {
          let much = words[position - 1].sense.value >= 7 || words[position - 1].is(.too, .so)
          effort = effort >= 7 ? (much ? 9 : 6) : (much ? 2 : effort)
        }
        state.effort = effort
        return mark(at, position + 1)
      }
    }
  }

  mutating func hearWishes(_ at: Int, _ token: Token) {
    if token.is(.time), words[at - 1].is(.no), words[at + 1].is(.tomorrow) {
      state.minutesTomorrow = 0
      mark(at - 1, at + 2)
    }
    if token.is(.add), words[at + 1].is(.a, .another), words[at + 2].has([.run, .session]), at > 0 {
      state.wantsMore = true
      mark(at, at + 3)
    }
    if token.has(.rest) || token.is(.off) && words[at - 1].is(.day, .tomorrow)
      || token.is(.break) && words[at - 1].is(.a)
    {
      let near = max(0, at - 6)..<at
      let isWish = near.contains {
        words[$0].is(.need, .want) || words[$0].is(.id, .like) || words[$0].is(.can, .could)
          || words[$0].is(.take, .wanna) || words[$0].is(.please, .rather)
          || words[$0].is(.lets, .prefer) || words[$0].is(.should, .deserve)
          || words[$0].is(.just, .gonna) || words[$0].is(.let)
      }
      let after = words[at + 1]
      let isOrder =
        token.has(.rest)
        && (after.is(.tomorrow, .today) || after.is(.please)
          || after.is(.day)
            && (words[at + 2].is(.please, .tomorrow) || words[at + 2].kind == .edge && at == 0))
        && (at == 0 || words[at - 1].is(.to, .please) || words[at - 1].isMark(","))
      if token.has(.rest), after.is(.of) || words[at - 1].is(.at, .the) || words[at - 1].is(.even) {
        return
      }
      if (isWish || isOrder) && !isNegated(at, most: 4) {
        state.wantsRest = true
        mark(at - 1, at + 1)
      }
    }
    // "lifted too heavy": the article's own case. (A14)
    if token.is(.too), words[at + 1].is(.heavy),
      (max(0, at - 5)..<at).contains(where: { words[$0].has(.lift) })
    {
      state.wantsRest = true
    }
    if token.is(.more, .extra) || token.is(.longer, .harder) {
      let isWish = (max(0, at - 6)..<at).contains {
        words[$0].is(.want, .can) || words[$0].is(.could, .wanna) || words[$0].is(.id, .ready)
          || words[$0].is(.add, .do) && words[$0 - 1].has(.pronoun)
      }
      if isWish, !isNegated(at), !words[at + 1].is(.rest, .sleep),
        !words[at - 1].is(.no)
      {
        state.wantsMore = true
        mark(at - 1, at + 1)
      }
    }
    if token.is(.another), words[at + 1].has([.run, .session]) || words[at + 2].has(.session),
      (max(0, at - 5)..<at).contains(where: {
        words[$0].is(.want, .can) || words[$0].is(.add, .could)
      })
    {
      state.wantsMore = true
      mark(at, at + 2)
    }
  }

  mutating func hearTime(_ at: Int, _ token: Token) {
    // "since monday" for what hurts.
    if token.has([.pain, .sore, .injury, .swelling]), state.since == nil,
      let since = since(near: at)
    {
      state.since = since
      mark(at, at + 1)
    }
    if token.is(.worse),
      (at + 1..<at + 5).contains(where: { words[$0].is(.morning) }) || words[at - 1].is(.morning)
        || (max(0, at - 5)..<at).contains(where: { words[$0].is(.morning) })
    {
      state.worseNextMorning = !isNegated(at)
      mark(at, at + 1)
    }
    if token.is(.morning),
      (max(0, at - 8)..<at).contains(where: {
        words[$0].is(.better, .gone) || words[$0].is(.fine, .ok)
      }), (max(0, at - 3)..<at).contains(where: { words[$0].is(.next, .by) }),
      words[at - 1].is(.next)
    {
      state.worseNextMorning = false
      mark(at, at + 1)
    }
    if token.has(.tendon),
      (max(0, at - 7)..<min(words.count, at + 9)).contains(where: {
        words[$0].is(.known, .usual) || words[$0].is(.old, .diagnosed)
          || words[$0].is(.always, .familiar) || words[$0].has(.doctor)
      })
    {
      state.knownTendon = true
      mark(at, at + 1)
    }
    if token.is(.off), case let before = words[at - 1], before.is(.day, .week) || before.is(.month),
      let days = days(endingAt: at)
    {
      if words[at - 2].is(.a), !words[at - 3].is(.had) && !words[at - 3].is(.took), before.is(.day)
      {
        return
      }
      if isFuture(at) { return }
      state.daysOff = days
      mark(at - 2, at + 1)
    }
    if token.is(.havent, .hasnt) || token.is(.not) && words[at - 1].is(.have) || token.is(.no),
      let run = (at + 1..<at + 4).first(where: {
        words[$0].has(.run) || words[$0].is(.train, .trained)
      })
    {
      for find in measures where find.start > run && find.start - run <= 4 {
        if case .duration(let span) = find.value, span.seconds >= 86_400 {
          state.daysOff = min(3650, Int(capped: span.middle / 86_400))
          mark(at, find.end)
        }
      }
      for find in dates where find.start > run && find.start - run <= 2 {
        if case .shifted = find.value,
          let day = find.value.resolved(on: words.today, dates: nil).heard.day
        {
          state.daysOff = min(3650, abs(day - words.today))
          mark(at, find.end)
        }
      }
      for position in run + 1..<run + 4 where words[position].is(.since) {
        for find in dates where find.start > position && find.start - position <= 2 {
          if let day = find.value.past(on: words.today) {
            state.daysOff = max(0, words.today - day)
            mark(at, find.end)
          }
        }
      }
    }
    if token.is(.back), words[at + 1].is(.from, .after) {
      for find in measures where find.start > at && find.start - at <= 3 {
        if case .duration(let span) = find.value, span.seconds >= 86_400 {
          state.daysOff = min(3650, Int(capped: span.middle / 86_400))
          mark(at, find.end)
        }
      }
    }
  }

  private func days(endingAt at: Int) -> Int? {
    for find in measures where find.end == at {
      if case .duration(let span) = find.value, span.seconds >= 86_400 {
        return min(3650, Int(capped: span.middle / 86_400))
      }
    }
    return nil
  }

  /// Minutes, metres and heat by what stands beside them.
  mutating func hearFigures() {
    for find in measures {
      switch find.value {
      case .heat(let degrees):
        let isBody = (max(0, find.start - 4)..<find.start).contains {
          words[$0].has(.fever) && !words[$0].is(.temperature)
        }
        if !isBody, degrees < 37.5 || degrees > 43 || words[find.end].is(.outside), degrees > -40,
          degrees < 60
        {
          state.heat = degrees
          mark(find.start, find.end)
        }
      case .duration(let span):
        guard span.unit == .minute || span.unit == .hour, span.seconds >= 60, span.seconds <= 86_400
        else { continue }
        let minutes = Int(capped: (span.seconds / 60).rounded())
        if isAboutSleep(find) { continue }
        if speaksOfTomorrow(find) {
          state.minutesTomorrow = minutes
          mark(find.start, find.end)
        } else if state.session != nil || words.tokens.contains(where: { $0.has(.run) }),
          !isNegated(find.start, most: 2), state.minutes == nil
        {
          state.minutes = minutes
          mark(find.start, find.end)
          if state.session == nil, !isFuture(find.start),
            words.tokens.contains(where: { $0.is(.ran, .went) })
          {
            state.session = .done
          }
        }
      case .distance(let length):
        guard length.metres >= 100, length.metres < 400_000, !isFuture(find.start) else { continue }
        guard state.session != nil || words.tokens.contains(where: { $0.has(.run) }) else {
          continue
        }
        if state.distance == nil {
          state.distance = Distance(metres: length.middle)
          mark(find.start, find.end)
        }
      default: continue
      }
    }
  }

  private func isAboutSleep(_ find: Find<Measure>) -> Bool {
    (max(0, find.start - 4)..<min(words.count, find.end + 3)).contains {
      words[$0].has(.sleep) && words.sameSentence($0, find.start)
    }
  }

  private func speaksOfTomorrow(_ find: Find<Measure>) -> Bool {
    (max(0, find.start - 7)..<min(words.count, find.end + 5)).contains {
      words[$0].is(.tomorrow) && words.sameSentence($0, find.start)
    } || words.topic == .minutes
  }
}
