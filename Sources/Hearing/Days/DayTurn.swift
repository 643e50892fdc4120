import Training

/// What stands beside days and turns them: something else takes them, or they are free after all.
///
/// Days that are named are offered, unless the words beside them say what becomes of them. People
/// say that in front ("choir is on"), behind ("is family time"), or around ("keep … for my mother").
struct DayTurn: Sendable {
  /// `days.engaged`.
  let id: String
  /// Whether the days are offered, whatever else would take them.
  let offers: Bool
  /// What ends where the days begin, and what begins where they end; both, where both are told.
  let before: Wording?
  let behind: Wording?
  let accepts: KeyValuePairs<String, String>
  let refuses: [String]

  init(
    _ id: String, offers: Bool = false, before: [String] = [], behind: [String] = [],
    accepts: KeyValuePairs<String, String>, refuses: [String]
  ) {
    self.id = id
    self.offers = offers
    self.before = before.isEmpty ? nil : Wording(before)
    self.behind = behind.isEmpty ? nil : Wording(behind)
    self.accepts = accepts
    self.refuses = refuses
  }

  /// Where the turn ends, if it is said of days; the wording behind them included.
  func end(of phrase: DayPhrase, in words: Words, behind last: Int = 0) -> Int? {
    if let before, !DayTurn.ends(before, in: words, at: phrase.lead, behind: last) { return nil }
    guard let behind else { return phrase.end }
    // "saturday's a no from me": the verb stands behind the apostrophe.
    if words.isContracted(phrase.end - 1) {
      var spelled = words
      spelled.tokens.insert(.verb, at: phrase.end)
      if let end = behind.end(in: spelled, at: phrase.end) { return end - 1 }
    }
    guard let end = behind.end(in: words, at: phrase.end),
      // "on tuesdays i have forty minutes between meetings"
      !(phrase.end..<end).contains(where: {
        words[$0].has([.digits, .cardinal]) || words[$0].is(.minute, .hour)
      })
    else { return nil }
    return end
  }

  /// Whether a wording ends at a position; ten words before it are looked at.
  private static func ends(_ wording: Wording, in words: Words, at end: Int, behind last: Int)
    -> Bool
  {
    let first = max(last, end - 10)
    guard first < end else { return false }
    guard (first..<end).contains(where: { wording.mayBegin(with: words[$0]) }) else { return false }
    var head = words
    head.tokens = ContiguousArray(words.tokens[first..<end])
    return (0..<head.count).contains { wording.end(in: head, at: $0) == head.count }
  }
}

/// Days that are told in one breath: "mondays and tuesdays", "wed to fri".
struct DayPhrase: Sendable {
  var set: WeekdaySet
  /// Where each of its days stands.
  var items: [Int]
  /// Where the small words in front of it begin: "on the".
  var lead: Int
  var start: Int
  var end: Int
}

/// What becomes of the days of an utterance.
struct DayStances: Sendable {
  enum Stance: Sendable { case offered, taken }

  /// By the position of the first word.
  var stances: [Int: Stance] = [:]
  /// Words that have told it, and turn nothing else.
  var told: Set<Int> = []
  var followed: [Followed] = []
  /// Whether "the rest is yours" was said, so that what is taken is all that is not offered.
  var offersRest = false
}

extension DaysReader {
  /// Reads what becomes of each of the days, before they are walked through.
  func stancesTold(_ turns: [DayTurn] = DayTurn.all) -> DayStances {
    var heard = DayStances()
    let phrases = phrases()
    guard !phrases.isEmpty else { return heard }
    for (index, phrase) in phrases.enumerated() {
      let last = index > 0 ? phrases[index - 1].end : 0
      // "mon=0 tue=45"
      let figure =
        words[phrase.end].isMark("=") || words[phrase.end].isMark(":") ? phrase.end + 1 : phrase.end
      if words[figure].digits == 1, words[figure].sense.value == 0,
        !words[figure + 1].isMark(":"), !words[figure + 1].isMark(".")
      {
        for item in phrase.items { heard.stances[item] = .taken }
        heard.told.formUnion(phrase.end...figure)
        continue
      }
      // "sundays are out and so are mondays"
      if index > 0, let before = heard.stances[phrases[index - 1].start],
        (phrases[index - 1].end..<phrase.lead).contains(where: {
          Wordings.likewise.end(in: words, at: $0) == phrase.lead
        })
          || before == .taken && Wordings.likewiseBehind.end(in: words, at: phrase.end) != nil
      {
        for item in phrase.items { heard.stances[item] = before }
        continue
      }
      for turn in turns {
        guard let end = turn.end(of: phrase, in: words, behind: last) else { continue }
        for item in phrase.items { heard.stances[item] = turn.offers ? .offered : .taken }
        heard.told.formUnion(phrase.end..<end)
        heard.followed.append(Followed(clue: turn.id, start: phrase.lead, end: end))
        break
      }
    }
    hearThose(phrases, into: &heard)
    hearRest(phrases, into: &heard)
    hearReasons(phrases, into: &heard)
    return heard
  }

  /// The days that are named, with those of one breath together.
  private func phrases() -> [DayPhrase] {
    var phrases: [DayPhrase] = []
    var at = 0
    while at < words.count {
      guard let item = item(at), item.value != .all || words[at].has(.weekday), item.end > at else {
        at += 1
        continue
      }
      if let last = phrases.last, joins(last.end, at) {
        phrases[phrases.count - 1].set.formUnion(item.value)
        phrases[phrases.count - 1].items.append(at)
        phrases[phrases.count - 1].end = item.end
      } else {
        var lead = at
        while lead > 0, at - lead < 4,
          words[lead - 1].is(.on, .the) || words[lead - 1].is(.my, .a)
            || words[lead - 1].is(.in, .at)
            || words[lead - 1].is(.our, .of) || words[lead - 1].is(.every, .each)
            || words[lead - 1].is(.from, .both) || words[lead - 1].is(.most, .these)
        {
          lead -= 1
        }
        phrases.append(
          DayPhrase(set: item.value, items: [at], lead: lead, start: at, end: item.end))
      }
      at = item.end
    }
    return phrases
  }

  /// Whether nothing but small words joins two days.
  private func joins(_ end: Int, _ start: Int) -> Bool {
    guard start - end <= 4 else { return false }
    if opensBehindStop(start) { return false }
    return (end..<start).allSatisfy {
      words[$0].is(.and, .or) || words[$0].is(.the, .on) || words[$0].is(.also, .plus)
        || words[$0].isMark("/") || words[$0].isMark("&") || words[$0].isMark("+")
        || words[$0].has(.no) && words[$0].end - words[$0].start == 1 || words[$0].is(.in, .my)
        || words[$0].isMark(",") && start - end == 1 && !opensSentence(start)
    }
  }

  /// "Custody's monday, tuesday i'm free": behind the comma a sentence begins.
  private func opensSentence(_ start: Int) -> Bool {
    guard let item = item(start) else { return false }
    let next = words[item.end]
    return next.has(.pronoun) || next.is(.im, .ive) || next.is(.is, .are) || next.is(.its)
  }

  /// "So not those", "that one is out": of what was named before.
  private func hearThose(_ phrases: [DayPhrase], into heard: inout DayStances) {
    for at in phrases[0].end..<max(words.count, phrases[0].end) {
      guard !heard.told.contains(at) else { continue }
      let before = phrases.filter { $0.end <= at }
      // "my husband takes the kids on mondays, so then"
      if let end = Wordings.thoseOffered.end(in: words, at: at),
        !(at..<end).contains(where: { Wordings.those.end(in: words, at: $0) != nil })
      {
        for item in before.last?.items ?? [] { heard.stances[item] = .offered }
        heard.told.formUnion(at..<end)
        continue
      }
      guard let end = Wordings.those.end(in: words, at: at), !words[end].is(.week, .month),
        // "mondays because garfield hates them"
        !((before.last?.end ?? 0)..<at).contains(where: { words[$0].is(.because) })
      else { continue }
      let isMany = (at..<end).contains {
        words[$0].is(.those, .these) || words[$0].is(.them, .then)
      }
      for phrase in isMany ? before[...] : before.suffix(1) where !isOffered(phrase, heard) {
        for item in phrase.items { heard.stances[item] = .taken }
      }
      // "so leave that one out, tuesdays"
      heard.told.formUnion(at..<end)
      heard.followed.append(Followed(clue: "days.those", start: at, end: end))
    }
  }

  /// "The rest is yours", "any other day", "otherwise i'm free": all but what was named before.
  private func hearRest(_ phrases: [DayPhrase], into heard: inout DayStances) {
    for at in phrases[0].end..<max(words.count, phrases[0].end) {
      guard let end = Wordings.restOfDays.end(in: words, at: at),
        !words[at - 1].has([.cardinal, .digits])
      else { continue }
      let before = phrases.filter { $0.end <= at }
      let clause = clause(around: at, from: before.last?.end ?? 0)
      // "the rest 30 minutes": those are offered, and the others with them.
      guard !clause.contains(where: { words[$0].sense.value >= 10 && words[$0].digits > 0 }),
        !clause.contains(where: { words[$0].is(.minute, .hour) })
      else { continue }
      heard.told.formUnion(clause.filter { item($0) == nil })
      let isBare = !clause.contains { place in
        !(at..<end).contains(place) && words[place].kind == .word && !words[place].is(.so, .and)
      }
      let isTaken = clause.contains { Wordings.restTaken.end(in: words, at: $0) != nil }
      let isFree = clause.contains { Wordings.restFree.end(in: words, at: $0) != nil }
      guard !isTaken || isFree && words[end].is(.work, .works) else { return }
      let open = before.filter { !isOffered($0, heard) }
      // "saturday and sunday, netflix can have the others"
      guard open.isEmpty || open.contains(where: { !standsAlone($0) }) else { return }
      // "tuesdays are padel so any other day"
      let follows = words[clause.lowerBound - 1].is(.so)
      guard
        isFree
          || isBare && (follows || open.contains(where: { heard.stances[$0.start] == .taken }))
      else { return }
      heard.offersRest = true
      for phrase in open {
        for item in phrase.items { heard.stances[item] = .taken }
      }
      heard.followed.append(Followed(clue: "days.the-rest", start: at, end: end))
      return
    }
  }

  /// "I'm at my mum's at weekends so mon to fri": what stands before "so" is the reason.
  private func hearReasons(_ phrases: [DayPhrase], into heard: inout DayStances) {
    guard phrases.count > 1 else { return }
    for (index, phrase) in phrases.enumerated().dropFirst()
    where heard.stances[phrase.start] != .taken {
      // "i said tuesday but wednesday works better"
      let isBetter =
        Wordings.better.end(in: words, at: phrase.end) != nil
        && (phrases[index - 1].end..<phrase.start).contains { words[$0].is(.but, .though) }
      guard isBetter || DayTurn.so.end(of: phrase, in: words) != nil else { continue }
      let before = phrases[..<index].filter { !isOffered($0, heard) }
      guard before.count == index, before.allSatisfy({ $0.set.isDisjoint(with: phrase.set) }) else {
        continue
      }
      for item in before.flatMap(\.items) { heard.stances[item] = .taken }
      heard.followed.append(Followed(clue: DayTurn.so.id, start: phrase.lead, end: phrase.end))
    }
  }

  /// The clause that a position stands in, behind the days before it.
  private func clause(around at: Int, from first: Int) -> Range<Int> {
    var start = at
    while start > first, !endsClause(start - 1) { start -= 1 }
    var end = at
    while end < words.count, end == at || !endsClause(end) { end += 1 }
    return start..<end
  }

  private func endsClause(_ at: Int) -> Bool {
    words[at].kind == .mark && !words[at].isMark("-") && !words[at].isMark("/")
      || words[at].is(.but, .because) || words[at].is(.so)
  }

  /// Whether nothing is said of days but their names.
  private func standsAlone(_ phrase: DayPhrase) -> Bool {
    endsClause(phrase.lead - 1) || words[phrase.lead - 1].kind == .edge
      ? endsClause(phrase.end) || words[phrase.end].kind == .edge : false
  }

  /// Whether the words around days offer them: "tuesdays i can".
  private func isOffered(_ phrase: DayPhrase, _ heard: DayStances) -> Bool {
    switch heard.stances[phrase.start] {
    case .offered: return true
    case .taken: return false
    case nil: break
    }
    let clause = clause(around: phrase.start, from: max(0, phrase.start - 12))
    let isDenied = clause.contains { words[$0].has(.negation) || words[$0].is(.no) }
    return !isDenied && clause.contains { Wordings.offering.end(in: words, at: $0) != nil }
  }
}

extension Token {
  /// The "is" that an apostrophe stands for.
  fileprivate static let verb = Token(
    start: 0, end: 0, kind: .word, id: Word.is.id, spaced: true)
}
