/// Reads what is asked for: whole wordings first, then wordings that fill a clause, then the gist.
///
/// People wrap what they ask for ("sorry, could you maybe …, please") and give reasons for it ("the
/// kids are ill, so …"). Wrappers are taken off once and for all here, so that a wording names no
/// more than what is asked for.
struct Asking {
  let words: Words
  /// Where the asking may begin if nothing but wrappers stands in front of it.
  private(set) var starts: [Int] = []
  /// The same for later clauses, behind words that mean something.
  private var laterStarts: [Int] = []

  /// Nil where nothing is said, or too much to be an asking.
  init?(_ words: Words) {
    guard words.count > 0, words.count < 60 else { return nil }
    self.words = words
    guard words.tokens.contains(where: { $0.kind == .word && !words.isAskFiller($0) }) else {
      return nil
    }
    starts = opening(at: 0)
    for at in 1..<max(2, words.count) where laterStarts.count < 16 && words.opensAsking(at) {
      for start in opening(at: at) where !starts.contains(start) && !laterStarts.contains(start) {
        laterStarts.append(start)
      }
    }
  }

  /// What is asked for; nil where the words only tell.
  ///
  /// - Parameter facts: what else was heard, to which a "dunno" or a "thanks" is no more than an
  ///   aside.
  /// - Returns: the intent; `.unknown` where something else is asked than what is known here.
  func intent(beside facts: Telling) -> Intent? {
    let clauses = clauses()
    let gist = gist(of: clauses, beside: facts)
    let isWished = clauses.contains { !$0.names.isDisjoint(with: [.asks, .wishes, .why]) }
    let whole = whole(or: gist)
    var intent = whole
    if intent == nil {
      intent = strongest(besideFacts: facts != .nothing, wished: isWished)
      // "Got to run, dinner's burning, bye."
      if intent == .quit, facts == .body || facts == .reply,
        clauses.count(where: { $0.names.contains(.leave) }) < 2
      {
        intent = nil
      }
      // What is shown is asked in few words; a clause that names more than a day is about more.
      // "What do I type to see my plan?"
      if let few = intent, Ask.shown.contains(few), few != .help || gist != .plan {
        intent = gist ?? few
      }
      intent = intent ?? gist
    } else if intent == .week, gist == .history {
      // "What did we change last week?"
      intent = gist
    }
    let movesIt =
      intent == .changeDays
      && words.tokens.indices.contains {
        Ask.movedIt.end(in: words, at: $0) != nil
      }
    if movesIt, clauses.allSatisfy({ $0.names.isDisjoint(with: [.mondays, .forGood, .days]) }) {
      intent = .move
    }
    if isDayToDay || offersAnother(clauses, intent) { return .move }
    if dropsWhatWasNamed(clauses, intent) { return .skipSession }
    if let once = intent, once != .log, Ask.once.contains(once), isForGood { return .changeDays }
    // "Take mondays off my list"; "no wednesdays any more, make it mondays".
    if let once = intent ?? gist, Ask.once.contains(once),
      clauses.contains(where: {
        $0.names.isSuperset(of: [.mondays, .forGood]) && $0.names.isDisjoint(with: [.asked, .span])
          || gist == .changeDays && once == .log && $0.names.contains(.days)
          || gist == .changeDays && once == .skipSession && $0.names.contains(.fewDays)
            && $0.names.isDisjoint(with: [.today, .tomorrow])
          || gist == .changeDays && $0.names.contains(.mondays)
            && $0.names.isDisjoint(with: [.session, .span])
      })
    {
      return .changeDays
    }
    // "Smashed it", "nothing sore today": what was done, and how somebody is.
    if facts == .body || facts == .missed || facts == .done && whole == nil, !isWished,
      let told = intent,
      Ask.told.contains(told),
      !clauses.contains(where: {
        !$0.leads.isDisjoint(with: .orders)
          || $0.leads.contains(.make) && $0.names.isSuperset(of: [.twoDays, .instead])
      })
    {
      intent = gist
    }
    // "Been off for three weeks"; "am I free on Friday?"
    if intent == .block,
      clauses.contains(where: { $0.names.contains(.past) })
        || intent == .changeDays, clauses.last?.leads.contains(.asked) == true
    {
      intent = gist
    }
    // "Do I have training tomorrow morning?"
    if intent == .move, gist == .tomorrow || gist == .today, let last = clauses.last,
      last.leads.contains(.asked) && !last.names.contains(.wishes)
        || last.leads.contains(.shown) && last.leads.isDisjoint(with: [.move, .make])
    {
      intent = gist
    }
    if let gist, let coarse = intent, Ask.finer[gist]?.contains(coarse) == true,
      gist != .block || !namesOneSession, gist != .history || whole != .log
    {
      intent = gist
    }
    if intent == .block, gist == .block, namesOneSession { intent = .skipSession }
    switch intent {
    case .thanks: return saysGoodbye ? .quit : intent
    case .undo, .help, .skip:
      // "Yes, go on then, before I change my mind."
      return facts == .reply && words[0].is(.yes) && words.count > 3 ? .yes : intent
    case .move, .skipSession, .swap:
      // "Yes, move it."
      return facts == .reply && words[0].is(.yes) && words.count < 6
        && clauses.allSatisfy { $0.names.isDisjoint(with: [.day, .session]) } ? .yes : intent
    case .today, .tomorrow, .week, .plan:
      // The weather today is asked of somebody else.
      return areForeign(clauses) ? .unknown : intent
    case .block where isOfOthers, .changeDays where isOfOthers: return .unknown
    case .block where areForeign(clauses) && clauses.contains { $0.names.contains(.asks) }:
      return .unknown
    case .block:
      // "No running from today, my knee hurts" tells of the knee.
      return words.tokens.contains { $0.has([.pain, .sore, .injury]) } ? nil : intent
    default: return intent
    }
  }

  /// "No gym this week", "won't make the long run at the weekend": one session, and no span of days.
  private var namesOneSession: Bool {
    !words.tokens.contains { $0.kind == .number || $0.has(.month) || $0.has(.cardinal) }
      && words.tokens.indices.contains { Ask.oneSession.end(in: words, at: $0) != nil }
      && words.tokens.indices.contains { Ask.soon.end(in: words, at: $0) != nil }
  }

  /// "wed to thu": two neighbouring days and no more, since "mon to fri" is a span of days.
  private var isDayToDay: Bool {
    guard words.topic == nil, words[0].has(.weekday), words[1].is(.to), words[2].has(.weekday),
      words.isTail(from: 3)
    else { return false }
    return abs(words[0].sense.index - words[2].sense.index) % 5 == 1
  }

  /// "The run of thursday I cannot do, please cancel it": what is dropped was named before.
  private func dropsWhatWasNamed(_ clauses: [Gist.Clause], _ intent: Intent?) -> Bool {
    guard words.topic == nil, clauses.count > 1, intent.map(Ask.undoing.contains) ?? true,
      laterStarts.contains(where: { at in
        Ask.dropped.end(in: words, at: at).map { words.isTail(from: $0) } ?? false
      })
    else { return false }
    var named: Concepts = []
    for clause in clauses.dropLast() { named.formUnion(clause.names) }
    // "Would it matter if I skipped Saturday? Skip it, please."
    if named.contains(.drop) { named.remove(.asked) }
    return !named.isDisjoint(with: [.session, .day])
      && named.isDisjoint(with: [
        .answer, .race, .goal, .forGood, .asked, .past, .span, .move, .swap, .undo, .changes,
        .mistake,
      ])
  }

  /// "I can't make it on Thursday, is Friday all right?": one day is refused, and another asked for.
  private func offersAnother(_ clauses: [Gist.Clause], _ intent: Intent?) -> Bool {
    guard words.topic == nil, clauses.count > 1, intent == nil || intent == .skipSession,
      let last = clauses.last, last.days == 1,
      last.names.isSuperset(of: .asks) || last.names.contains(.instead),
      last.names.isDisjoint(with: [.mondays, .forGood, .drop, .cannot, .race, .foreign]),
      !last.names.isDisjoint(with: [.suits, .instead])
    else { return false }
    return clauses.dropLast().contains {
      $0.days == 1 && !$0.names.isDisjoint(with: [.cannot, .unable])
        && $0.names.isDisjoint(with: [.mondays, .forGood, .past])
    }
  }

  /// Whether somebody else is away: "my boss is on holiday till monday".
  private var isOfOthers: Bool {
    Aside.ofOthers.end(in: words, at: 0) != nil
      && !words.tokens.contains {
        $0.is(.i, .im) || $0.is(.we, .me) || $0.is(.so, .no) || $0.has([.run, .session])
      }
  }

  /// Whether what is done to a day is done for good: "run on friday instead from now on".
  private var isForGood: Bool {
    words.tokens.contains { $0.has(.weekday) }
      && words.tokens.indices.contains { Ask.forGood.end(in: words, at: $0) != nil }
      || words.tokens.indices.contains { Ask.perWeek.end(in: words, at: $0) != nil }
  }

  /// The positions behind each wrapper in turn, the first one among them.
  private func opening(at first: Int) -> [Int] {
    var starts: [Int] = []
    var ends = [first]
    while let at = ends.popLast(), starts.count < 12 {
      guard at < words.count, !starts.contains(at) else { continue }
      starts.append(at)
      let token = words[at]
      if token.kind == .mark || words.isAskFiller(token) { ends.append(at + 1) }
      if let end = Ask.wrappers.end(in: words, at: at) { ends.append(end) }
    }
    return starts
  }

  /// The first wording that is all that is said; of several that of the gist.
  func whole(or gist: Intent?) -> Intent? {
    var first: Intent?
    for (place, start) in Ask.saidIndex.beginnings(in: words, at: starts) {
      let intent = Ask.said[place].intent
      guard first == nil || intent == gist && first != .plan && !Ask.asides.contains(first ?? .no),
        let end = Ask.saidIndex.wordings[place].end(in: words, at: start),
        words.isTail(from: end)
          || Ask.asides.contains(intent) && isMore(of: intent, from: end, times: 2)
      else { continue }
      first = intent
      if gist == nil || intent == gist { break }
    }
    return first
  }

  /// Whether nothing but more of the same follows: "tysm, ur the best", "sup coach, hows things".
  private func isMore(of intent: Intent, from end: Int, times: Int) -> Bool {
    var start = end
    while start < words.count,
      words[start].kind == .mark || words[start].is(.coach) || words[start].is(.comma)
    { start += 1 }
    return Ask.saidIndex.beginning(in: words, at: start).contains { place in
      guard Ask.said[place].intent == intent,
        let next = Ask.saidIndex.wordings[place].end(in: words, at: start), next > start
      else { return false }
      return words.isTail(from: next)
        || times > 1 && isMore(of: intent, from: next, times: times - 1)
    }
  }

  /// The wording with most evidence: the longest, and of these one that fills a clause.
  ///
  /// Two words are enough where they begin and end a clause, four stand for themselves.
  /// One that opens no clause counts where something is asked or wished for.
  func strongest(besideFacts tells: Bool, wished: Bool) -> Intent? {
    var best: (weight: Int, intent: Intent)?
    for at in 0..<words.count {
      // No wording is longer than what is left, and begins and ends a clause more than once.
      guard words.count - at + 2 > max(2, best?.weight ?? 0) else { break }
      let opens = starts.contains(at) || laterStarts.contains(at)
      for place in Ask.saidIndex.beginning(in: words, at: at) {
        let intent = Ask.said[place].intent
        let isAside = Ask.isAside[place]
        // "That is why I rest" asks for nothing, and "a log" is none to be kept.
        if !opens, !wished && Ask.told.contains(intent) || intent == .why || intent == .log {
          continue
        }
        // Of what is said in passing only the last clause counts: "not sure, maybe four".
        if isAside, !laterStarts.contains(at) { continue }
        guard let end = Ask.saidIndex.wordings[place].end(in: words, at: at) else { continue }
        // "Too sleepy to think, skip the question" tells nothing else that counts.
        if isAside, tells, intent != .quit,
          intent != .skip || !(at..<end).contains(where: { words[$0].is(.question) })
        {
          continue
        }
        let closes = isAside ? words.isTail(from: end) : words.closesAsking(end)
        if isAside, !closes { continue }
        let weight = end - at + (opens ? 1 : 0) + (closes ? 1 : 0)
        if weight >= (isAside ? 3 : 4), weight > best?.weight ?? 0 { best = (weight, intent) }
      }
    }
    return best?.intent
  }

  /// Whether a clause begins here, behind wrappers alone: "I am running" is no question.
  func begins(_ at: Int) -> Bool {
    guard starts.contains(at) || laterStarts.contains(at) else { return false }
    guard words[at - 1].is(.i, .we) else { return true }
    let before = words[at - 2]
    return before.is(.can, .could, .may) || before.is(.should, .would, .if) || before.is(.will)
  }
}

extension Words {
  /// What is asked for; nil where the words only tell.
  func ask(beside facts: Telling) -> Intent? {
    // An answer to an open question changes no plan.
    var facts = facts != .nothing && topic != nil ? .reply : facts
    // "Finished my run, off to bed" has something to be kept.
    if facts == .done, tokens.contains(where: { $0.has([.run, .session]) }) { facts = .body }
    if count > 0, tokens.allSatisfy({ $0.isMark("?") || $0.kind == .edge }) { return .help }
    return Asking(self)?.intent(beside: facts)
  }
}
