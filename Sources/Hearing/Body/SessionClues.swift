import Training

/// How the last session went.
extension Clue<StateReader> {
  static let session: [Clue<StateReader>] = [
    .afterAll, .partlyWordings, .missedWordings, .missedByReason, .doneWordings, .ownRun, .cutShort,
    .walkedPart, .gaveUp, .someOf, .skipped, .notDone, .didSomethingElse, .wentWell,
    .wasRunning, .lessThanPlanned, .done, .hourlessLog, .yesSoLong, .bareLog, .feltSo, .amountTold,
  ]

  /// "cut it short", "only did half", "stopped after 10 minutes".
  static let cutShort = Clue(
    "session.partly", at: [.stop], .partly,
    accepts: [
      "cut it short": "session partly", "only did half": "session partly",
      "had to stop early": "session partly", "stopped halfway": "session partly",
      "made it 20 min then stopped": "session partly, minutes 20",
    ],
    refuses: ["half marathon", "short run", "half an hour", "never stopped smiling"]
  ) { reader, at, token in
    let words = reader.words
    let before = words[at - 1]
    let next = words[at + 1]
    let isPartly: Bool
    if token.is(.short) {
      isPartly =
        before.is(.cut, .it) || words[at - 2].is(.cut) || words[at - 3].is(.cut)
        || words[at - 4].is(.cut) || before.is(.stopped)
    } else if token.is(.half) {
      isPartly =
        (words.count == 1 && words.topic == .state || before.is(.only, .did)
          || before.is(.just, .about)
          || next.is(.of)
            && !words[at + 2].is(.an, .a)
          || next.has(.done) && words.opensClause(at)
          || next.is(.the) && words[at + 2].has(.session))
        && !next.is(.marathon) && !next.is(.an) && !next.has([.timeUnit, .lengthUnit])
    } else if token.is(.stop) {
      isPartly =
        (before.is(.to) || words[at - 1].is(.must) && next.is(.after))
        && (next.is(.early, .halfway) || next.is(.after)
          || words[at - 2].is(.had) && next.kind != .word)
    } else if token.is(.stopped) {
      if next.kind == .edge, at == 0 { return false }
      // "my ankle hurt and i stopped"
      let isEnd =
        at > 1 && (next.kind != .word || next.is(.because))
        && (before.is(.i) || before.is(.and, .so))
      isPartly =
        !reader.isNegated(at)
        && (isEnd || next.is(.after, .early) || next.is(.at, .halfway) || words[at + 2].is(.early)
          || before.is(.had) || before.is(.to) || before.is(.then) || next.is(.half))
    } else {
      // "legs have quit"
      isPartly = !reader.isNegated(at) && !words[at - 2].has(Signs.area) && !next.is(.please)
    }
    guard isPartly else { return false }
    reader.state.session = .partly
    return reader.mark(at - 1, at + 1)
  }

  /// "walked the last bit", "had to walk the second half".
  static let walkedPart = Clue(
    "session.walked", .walk,
    accepts: [
      "walked most of it": "session partly", "walked the last bit": "session partly",
      "had to walk the second half": "session partly",
    ],
    refuses: ["walked the dog", "i can barely walk"]
  ) { reader, at, _ in
    let words = reader.words
    let next = words[at + 1].is(.the) ? at + 2 : at + 1
    let part = words[next]
    guard
      part.is(.most, .half) || part.is(.part, .some) || part.is(.last, .second) || part.is(.rest)
        || part.is(.end) || part.is(.home) && reader.stands([.had], within: 3, before: at)
    else { return false }
    reader.state.session = .partly
    return reader.mark(at, next + 1)
  }

  /// "gave up", "turned back", "called it quits", "pulled out", "bailed after 2 km".
  static let gaveUp = Clue(
    "session.gave-up", at: [.gave, .turned, .call, .called, .bailed, .cut, .plug], .missed,
    accepts: [
      "gave up after 15 min": "session partly, minutes 15", "turned back early": "session partly",
      "called it quits": "session partly", "bailed after 2 km": "session partly, metres 2000",
      "cut it to 20 min": "session partly, minutes 20", "gave it a miss": "session missed",
      "pulled the plug after 3k": "session partly, metres 3000",
    ],
    refuses: ["gave my best", "turned right", "cut my finger", "bailed on the party"]
  ) { reader, at, token in
    let words = reader.words
    let next = words[at + 1]
    let isPartly =
      token.is(.gave) && next.is(.up)
      || token.is(.turned) && (next.is(.back, .around) || next.is(.home))
      || token.is(.call, .called) && next.is(.it)
        && (words[at + 2].is(.quits) || words[at + 2].is(.a) && words[at + 3].is(.day)
          || words[at + 2].is(.after, .at))
      || token.is(.bailed) && (next.is(.after, .at) || next.is(.halfway))
      || token.is(.cut) && next.is(.it) && (words[at + 2].is(.to, .at) || words[at + 2].is(.down))
    // "gave it a miss"
    if token.is(.gave), next.is(.it), words[at + 3].has(.missed) || words[at + 3].is(.miss) {
      reader.state.session = .missed
      return reader.mark(at, at + 4)
    }
    guard isPartly || token.is(.plug) && words[at - 1].is(.the) else { return false }
    reader.state.session = .partly
    return reader.mark(at, at + 2)
  }

  /// "skipped", "missed it", "had to skip"; "skip" alone is a command.
  static let skipped = Clue(
    "session.skipped", .missed,
    accepts: [
      "skipped it": "session missed", "missed my run": "session missed",
      "had to skip, kids were sick": "session missed", "had to bin it off": "session missed",
    ],
    refuses: ["skip", "missed my period", "my heart skipped a beat", "skipped breakfast"]
  ) { reader, at, token in
    let words = reader.words
    // "i walked home and skipped the session": the second is told of the session itself.
    let names = words[at + 2].has([.run, .session]) && words[at + 1].is(.the, .my)
    guard reader.state.session != .partly || names, !reader.isNegated(at), !reader.isOfOthers(at),
      !reader.isFuture(at), otherDeeds.end(in: words, at: at) == nil
    else { return false }
    if token.is(.skip), !(words[at - 1].is(.to) && words[at - 2].is(.had)) { return false }
    let next = words[at + 1]
    if token.is(.bin), !next.is(.it) { return false }
    // "if the meeting is cancelled"
    let isPassive = words[at - 1].is(.is, .was) || words[at - 1].is(.got, .get)
    if isPassive,
      !(max(0, at - 5)..<at).contains(where: {
        words[$0].has([.run, .session]) || words[$0].is(.it, .that) || words[$0].is(.everything)
      })
    {
      return false
    }
    if reader.stands([.if], within: 6, before: at) { return false }
    if next.is(.period, .beats) || words[at + 2].is(.period) || next.has(.heart)
      || words[at - 1].has(.heart) || next.is(.beat) || words[at + 2].is(.beat)
    {
      return false
    }
    if next.is(.lunch, .breakfast) || next.is(.dinner) { return false }
    let object = next.is(.the, .my) ? words[at + 2] : next
    if object.has(.lift) || object.is(.strength), reader.state.session != nil { return false }
    reader.state.session = .missed
    return reader.mark(at, at + 1)
  }

  /// "didn't run", "no run today", "never got round to it", "couldn't make it".
  static let notDone = Clue(
    "session.not-done", at: [.no], kinds: .negation,
    accepts: [
      "didn't run": "session missed", "no run today": "session missed",
      "never got round to it": "session missed",
      "could not be bothered": "session missed",
    ],
    refuses: [
      "didn't run for 3 weeks", "no run tomorrow", "not run down", "haven't run since monday",
      "no session for me is too long",
    ]
  ) { reader, at, token in
    let words = reader.words
    let next = words[at + 1]
    // "didn't do all of it"
    if reader.state.session == .partly { return false }
    if token.is(.never) || token.is(.didnt), next.is(.get, .got),
      words[at + 2].is(.to) || words[at + 2].is(.round, .around)
    {
      reader.state.session = .missed
      return reader.mark(at, at + 3)
    }
    if token.is(.couldnt) || token.is(.cant), next.is(.be), words[at + 2].is(.bothered) {
      if reader.isFuture(at) || reader.isFuture(at + 2) {
        reader.state.wantsRest = true
      } else {
        reader.state.session = .missed
      }
      return reader.mark(at, at + 3)
    }
    let isRun =
      next.has([.run, .session]) || next.is(.go, .do) || next.is(.did, .make) || next.is(.made)
      || next.is(.manage, .train) || next.is(.get) && words[at + 2].is(.out, .to)
      || next.is(.happen)
    // "too tired to run so i didn't"
    if token.is(.didnt, .couldnt), next.kind != .word, words[at - 1].has(.pronoun),
      reader.stands([.run, .go, .train], within: 8, before: at)
    {
      reader.state.session = .missed
      return reader.mark(at - 1, at + 1)
    }
    guard isRun,
      token.is(.didnt, .couldnt) || token.is(.no, .not) || token.is(.havent, .hasnt)
        || token.is(.never)
    else { return false }
    if token.is(.havent, .hasnt), reader.since(near: at) != nil { return false }
    // "since 10 days i did not run"
    let isCounted = reader.measures.contains {
      $0.end <= at && at - $0.end <= 4 && (reader.days($0) ?? 0) >= 2
    }
    if isCounted || (at + 1..<at + 6).contains(where: { words[$0].is(.yet) }) { return false }
    // "didn't run for 3 weeks" counts days, and is no missed session.
    if words[at + 2].is(.for, .in) || words[at + 2].is(.since) {
      let counts = reader.measures.contains { find in
        find.start > at && find.start - at <= 4 && (reader.days(find) ?? 0) >= 2
      }
      if counts || token.is(.havent, .hasnt) || token.is(.no, .not) { return false }
    }
    if next.is(.go, .make), (at + 2..<at + 5).contains(where: { words[$0].is(.gym) }) {
      return false
    }
    if next.is(.make) && words[at + 2].is(.any) || words[at + 2].is(.down) { return false }
    if token.is(.not), words[at - 1].is(.do, .should) { return false }
    if reader.isFuture(at), token.is(.no, .not) { return false }
    // "i'm away tomorrow, no training"
    if token.is(.no),
      (max(0, at - 8)..<at).contains(where: {
        words[$0].is(.tomorrow) && words.sameSentence($0, at)
      }),
      !(at..<at + 4).contains(where: { words[$0].is(.today) })
    {
      return false
    }
    if token.is(.no, .not), next.is(.running), reader.daysAway(at) != nil { return false }
    reader.state.session = .missed
    return reader.mark(at, at + 2)
  }

  /// "stayed in bed instead", "biked instead", "overslept", "life got in the way".
  static let didSomethingElse = Clue(
    "session.instead",
    at: [
      .instead, .rather, .place, .overslept, .stayed, .way, .life, .something, .sleep, .swap,
    ],
    accepts: [
      "biked instead": "session missed", "swam 1 km instead": "session missed",
      "stayed in bed": "session missed", "life got in the way": "session missed",
      "i took a rest day instead": "session missed", "did yoga instead": "session missed",
      "rested instead": "session missed",
      "something came up": "session missed", "slept in": "session missed",
      "swapped it for a bike ride": "session missed",
      "went for a swim rather than a run": "session missed",
      "did a spin class in place of my run": "session missed",
    ],
    refuses: [
      "can i bike instead", "stayed strong", "i'd rather swim than run",
      "in first place of all runs", "run tomorrow instead", "halfway", "did 5k instead",
      "slept in my tent", "life is good",
    ]
  ) { reader, at, token in
    let words = reader.words
    let isMissed: Bool
    switch true {
    case token.is(.rather) && !words[at + 1].is(.than),
      token.is(.place) && !(words[at - 1].is(.in) && words[at + 1].is(.of)):
      return false
    case words[at + 1].is(.of, .than)
      && (at + 2..<at + 5).contains { words[$0].has([.run, .session]) }:
      isMissed =
        !reader.isFuture(at) && !reader.stands([.can, .could], within: 6, before: at)
        && (token.is(.instead) || !reader.stands([.ran, .run], within: 8, before: at))
        && !reader.measures.contains { (at + 2...at + 4).contains($0.start) }
    case token.is(.rather, .place): return false
    case token.is(.instead):
      isMissed =
        !reader.isFuture(at)
        && !reader.stands([.can, .could, .do, .run, .move], within: 6, before: at)
        && (reader.tellsOtherDeed(before: at)
          || reader.stands([.biked, .swam, .walk, .rowed], within: 6, before: at)
          || reader.stands([.stayed, .sleep, .took, .yoga, .bike, .fresh], within: 6, before: at))
    case token.is(.life), token.is(.something):
      isMissed =
        token.is(.life) && words[at + 1].is(.happen)
        || words[at + 1].is(.came) && words[at + 2].is(.up)
    case token.is(.sleep):
      isMissed =
        words[at + 1].is(.in) && words[at + 2].kind != .word && token.end - token.start == 5
    case token.is(.swap):
      isMissed =
        words[at + 1].is(.it) && words[at + 2].is(.for) && token.end - token.start > 5
        && (at + 3..<at + 6).contains { words[$0].is(.yoga, .bike) || words[$0].is(.walk) }
    case token.is(.stayed):
      isMissed = words[at + 1].is(.in, .home) && (words[at + 1].is(.home) || words[at + 2].is(.bed))
    case token.is(.way):
      isMissed =
        words[at - 1].is(.the) && words[at - 2].is(.in)
        && reader.stands([.got, .get], within: 3, before: at)
    default: isMissed = true
    }
    guard isMissed else { return false }
    reader.state.session = .missed
    return reader.mark(at - 1, at + 1)
  }
}
