import Training

/// Since when, what the next morning brought, and how long nothing was run.
extension Clue<StateReader> {
  static let time: [Clue<StateReader>] = [
    .paused, .since, .sincePain, .worseInTheMorning, .fineInTheMorning, .knownTendon, .daysOff,
    .awayFrom,
    .notRun,
    .backFrom,
    .lastRun,
  ]

  static let since = Clue(
    "time.since", at: [.playing, .acting], [.pain, .sore, .injury, .swelling],
    accepts: [
      "knee hurts since monday": "knees pain, since 2026-11-16",
      "calves sore for 3 days": "calves, since 2026-11-19",
    ],
    refuses: ["knee hurts", "sore"]
  ) { reader, at, _ in
    guard reader.state.since == nil, let since = reader.since(near: at) else { return false }
    reader.state.since = since
    return reader.mark(at, at + 1)
  }

  /// "left knee 3/10, since 20 november": how long what has a figure lasts.
  static let sincePain = Clue(
    "time.since-pain", at: [.since, .for],
    accepts: [
      "left knee 3/10, since 20 november": "left knees 3 pain, since 2026-11-20",
      "left knee 3/10 for 4 days": "left knees 3 pain, since 2026-11-18",
    ],
    refuses: ["legs 4, no run since monday", "calves 3, slept badly for 3 days", "for 3 days"]
  ) { reader, at, token in
    let words = reader.words
    guard reader.state.since == nil, reader.state.ill == nil,
      let area = (max(0, at - 14)..<at).last(where: { words.area(at: $0) != nil }),
      words.sameSentence(area, at),
      !(area..<at).contains(where: {
        words[$0].has([.run, .session, .sleep, .lift, .energy]) || words[$0].is(.no)
          || words[$0].has(.negation) || words[$0].has(.done)
      }), (area..<at).contains(where: { words[$0].has(.digits) || words[$0].has([.sore, .pain]) }),
      let since = reader.since(near: at)
    else { return false }
    reader.state.since = since
    return reader.mark(at, at + 2)
  }

  static let worseInTheMorning = Clue(
    "time.worse", at: [.worse],
    accepts: ["knee 4/10, worse the next morning": "knees 4 pain, worse true"],
    refuses: ["worse weather", "getting worse"]
  ) { reader, at, _ in
    let words = reader.words
    let isMorning =
      (at + 1..<at + 5).contains { words[$0].is(.morning) } || words[at - 1].is(.morning)
      || (max(0, at - 5)..<at).contains { words[$0].is(.morning) }
    guard isMorning else { return false }
    reader.state.worseNextMorning = !reader.isNegated(at)
    return reader.mark(at, at + 1)
  }

  static let fineInTheMorning = Clue(
    "time.fine-next-morning", at: [.morning, .day],
    accepts: ["knee 4/10, fine the next morning": "knees 4 pain, worse false"],
    refuses: ["fine this morning", "next morning run"]
  ) { reader, at, _ in
    let words = reader.words
    guard words[at - 1].is(.next),
      (max(0, at - 8)..<at).contains(where: {
        words[$0].is(.better, .gone) || words[$0].is(.fine, .ok, .same)
      })
    else { return false }
    reader.state.worseNextMorning = false
    return reader.mark(at, at + 1)
  }

  /// A tendon trouble that is known: "known achilles issue", "had it for years". (D08)
  static let knownTendon = Clue(
    "time.known-tendon", at: [.known], .tendon,
    accepts: [
      "achilles 3/10, known issue": "achilles 3 pain, tendon true",
      "achilles sore, had it for years": "achilles pain, tendon true",
    ],
    refuses: ["achilles hurts"]
  ) { reader, at, token in
    let words = reader.words
    // "knee 2/10, known": of a joint.
    if token.is(.known), !token.has(.tendon) {
      guard !reader.isNegated(at),
        (max(0, at - 8)..<at + 5).contains(where: { words.area(at: $0)?.isJoint ?? false })
      else { return false }
      reader.state.knownTendon = true
      return reader.mark(at, at + 1)
    }
    let near = max(0, at - 14)..<min(words.count, at + 16)
    let isKnown = near.contains {
      words[$0].is(.known, .usual) || words[$0].is(.old, .diagnosed)
        || words[$0].is(.always, .familiar) || words[$0].has(.doctor)
        || words[$0].is(.year) && words[$0 - 1].is(.for)
    }
    guard isKnown else { return false }
    reader.state.knownTendon = true
    return reader.mark(at, at + 1)
  }

  /// "10 days off", "had a week off".
  static let daysOff = Clue(
    "time.days-off", at: [.off],
    accepts: ["10 days off": "off 10", "had a week off": "off 7"],
    refuses: ["can i have a day off", "off we go"]
  ) { reader, at, _ in
    let words = reader.words
    let before = words[at - 1]
    // "days off: 7"
    if before.is(.day), words[at + 1].isMark(":"), let count = words.numeral(at: at + 2),
      (2...3650).contains(count.value.value)
    {
      reader.state.daysOff = Int(capped: count.value.value)
      return reader.mark(at - 1, count.end)
    }
    // "off 12 days", "been off for two weeks"
    // "off sick for 6 days"
    var behind = words[at + 1].has(.run) || words[at + 1].has(.ill) ? at + 2 : at + 1
    if words[behind].is(.for) { behind += 1 }
    if !reader.isFuture(at), let find = reader.measures.first(where: { $0.start == behind }),
      let days = reader.days(find)
    {
      reader.state.daysOff = days
      return reader.mark(at, find.end)
    }
    guard let days = reader.days(endingAt: at) else { return false }
    if words[at - 2].is(.a), !words[at - 3].is(.had), !words[at - 3].is(.took), before.is(.day) {
      return false
    }
    guard !reader.isFuture(at) else { return false }
    reader.state.daysOff = days
    return reader.mark(at - 2, at + 1)
  }

  /// "away from running for sixteen days", "a break from running of 2 weeks".
  static let awayFrom = Clue(
    "time.away-from", at: [.away, .break],
    accepts: ["i was away from running for sixteen days": "off 16"],
    refuses: ["away from home for 10 days", "give me a break"]
  ) { reader, at, token in
    let words = reader.words
    // "3 weeks break"
    if token.is(.break), let days = reader.days(endingAt: at), days >= 2, !reader.isFuture(at) {
      reader.state.daysOff = days
      return reader.mark(at - 2, at + 1)
    }
    // "a break of 2 weeks"
    if token.is(.break), words[at + 1].is(.of, .for), !reader.isFuture(at),
      let find = reader.measures.first(where: { $0.start == at + 2 }), let days = reader.days(find),
      days >= 2
    {
      reader.state.daysOff = days
      return reader.mark(at, find.end)
    }
    guard words[at + 1].is(.from), (at + 2..<at + 4).contains(where: { words[$0].has(.run) }),
      let find = reader.measures.first(where: { $0.start > at && $0.start - at <= 5 }),
      let days = reader.days(find)
    else { return false }
    reader.state.daysOff = days
    return reader.mark(at, find.end)
  }

  /// "haven't run in two weeks", "didn't run for 3 weeks", "was away for 9 days, no running".
  static let notRun = Clue(
    "time.not-run", at: [.no], kinds: .negation,
    accepts: [
      "haven't run in two weeks": "off 14", "didn't run for 3 weeks": "off 21",
      "haven't run since 10 november": "off 12", "was away for 9 days, no running": "off 9",
    ],
    refuses: ["didn't run today", "no run tomorrow"]
  ) { reader, at, token in
    let words = reader.words
    guard
      token.is(.havent, .hasnt) || token.is(.no, .didnt) || token.is(.without, .dont)
        || token.is(.not)
          && (words[at - 1].is(.have, .ive) || words[at + 1].is(.been, .ran)
            || words[at + 1].has(.run) || words[at + 1].is(.a, .one)
            || reader.measures.contains { $0.end == at }),
      let run = (at + 1..<at + 7).first(where: {
        (words[$0].has(.run) || words[$0].is(.train, .trained)) && words.isOneClause(at, $0)
      }) ?? words.idleness(at: at).map({ $0 - 1 }),
      !reader.stands([.doctor, .says, .said, .told], within: 4, before: at)
    else { return false }
    // "the shoes stood there for 11 days, haven't run since"
    if words[run + 1].is(.since), words[run + 2].kind != .word,
      let find = reader.measures.last(where: { $0.end <= at && at - $0.end <= 4 }),
      let days = reader.days(find), days >= 2
    {
      reader.state.daysOff = days
      return reader.mark(find.start, run + 2)
    }
    for find in reader.measures where find.start > run && find.start - run <= 4 {
      guard let days = reader.days(find), days >= 2 || !token.is(.didnt) else { continue }
      reader.state.daysOff = days
      return reader.mark(at, find.end)
    }
    for find in reader.dates where find.start > run && find.start - run <= 4 {
      guard case .shifted = find.value,
        let day = find.value.resolved(on: words.today, dates: nil).heard.day
      else { continue }
      reader.state.daysOff = min(3650, abs(day - words.today))
      return reader.mark(at, find.end)
    }
    if let days = reader.daysCounted(around: at..<run) {
      reader.state.daysOff = days
      return reader.mark(at, run + 1)
    }
    for position in run + 1..<run + 4 where words[position].is(.since) {
      for find in reader.dates where find.start > position && find.start - position <= 2 {
        guard let day = find.value.past(on: words.today) else { continue }
        reader.state.daysOff = max(0, words.today - day)
        return reader.mark(at, find.end)
      }
    }
    guard token.is(.no), reader.stands([.away], within: 6, before: at),
      let find = reader.measures.last(where: { $0.end <= at && at - $0.end <= 3 }),
      let days = reader.days(find)
    else { return false }
    reader.state.daysOff = days
    return reader.mark(find.start, at + 2)
  }

  /// "back from 2 weeks holiday", "first run after two weeks".
  static let backFrom = Clue(
    "time.back-from", at: [.back, .first],
    accepts: ["back from 2 weeks holiday": "off 14", "first run after two weeks": "off 14"],
    refuses: ["back pain", "first run in the rain"]
  ) { reader, at, token in
    let words = reader.words
    // "back running after two weeks"
    let joint = token.is(.back) && !words[at + 1].has(.run) ? at + 1 : at + 2
    guard token.is(.back) ? words[joint].is(.from, .after) : words[at + 1].has(.run),
      words[joint].is(.from, .after) || words[joint].is(.in) || words[joint].is(.since, .for),
      let days = reader.daysNamed(behind: joint)
    else { return false }
    reader.state.daysOff = days
    // "first run in a fortnight, 20 mins"
    let tells = reader.measures.contains {
      if case .duration(let span) = $0.value {
        $0.start > joint + 1 && span.unit == .minute
      } else {
        false
      }
    }
    if token.is(.first), tells, reader.state.session == nil, !reader.isFuture(at) {
      reader.state.session = .done
    }
    return reader.mark(at, joint + 2)
  }

  /// "last ran 12 days ago".
  static let lastRun = Clue(
    "time.last-run", at: [.last, .since],
    accepts: ["last ran 12 days ago": "off 12", "my last run was two weeks ago": "off 14"],
    refuses: ["last run was hard", "ran last monday"]
  ) { reader, at, token in
    let words = reader.words
    // "it's been two weeks since i ran"
    if token.is(.since) {
      guard words[at + 1].is(.i, .my) || words[at + 1].is(.the, .a),
        (at + 2..<at + 4).contains(where: { words[$0].has(.run) || words[$0].is(.train, .trained) }
        ),
        let days = reader.days(endingAt: at), days >= 2
      else { return false }
      reader.state.daysOff = days
      return reader.mark(at - 2, at + 3)
    }
    // "days since last run: 13"
    if words[at - 1].is(.since) || words[at - 2].is(.since), words[at + 1].has(.run),
      words.tokens[..<at].contains(where: { $0.is(.day) }),
      let count = words.numeral(at: words[at + 2].kind == .mark ? at + 3 : at + 2),
      (2...3650).contains(count.value.value)
    {
      reader.state.daysOff = Int(capped: count.value.value)
      return reader.mark(at, count.end)
    }
    // "it's eleven days since i last laced my shoes", "10 days since last run"
    if words[at - 1].is(.since) || words[at - 1].is(.i) && words[at - 2].is(.since),
      let find = reader.measures.last(where: { $0.end < at && at - $0.end <= 4 }),
      let days = reader.days(find), days >= 2
    {
      reader.state.daysOff = days
      return reader.mark(find.start, at + 1)
    }
    // "last time i ran"
    let run = words[at + 1].is(.time) ? (at + 2..<at + 4).first { words[$0].has(.run) } : at + 1
    guard let run, words[run].has(.run), let days = reader.daysAway(run) ?? reader.daysSince(run)
    else { return false }
    reader.state.daysOff = days
    return reader.mark(at, at + 2)
  }
}
